import { holds, type Answer, type Question, type Questionnaire, type Submission } from '#model';

/** Ten lines that anybody can check with a pencil: the score of a complete submission, overall or of one area. */
export function naiveScore(
  { questions }: Questionnaire,
  { profile = {}, answers }: Submission,
  area?: string,
): number | null {
  const points = (q: Question, a: Answer): number => {
    const parts = q.type === 'number' ? q.bands : q.options;
    if (a === 'unsure') return Math.min(...parts.map((part) => part.points));
    if (q.type === 'number') return [...q.bands].reverse().find((band) => band.from <= Number(a))!.points;
    return Math.min(100, q.options.reduce((sum, o) => sum + ([a].flat().includes(o.id) ? o.points : 0), 0)); // prettier-ignore
  };
  const rows = questions
    .filter((q) => (area === undefined || q.area === area) && holds(q.askIf, profile))
    .filter((q) => answers[q.id] !== 'not-applicable')
    .map((q) => [q.weight ?? 1, points(q, answers[q.id]!)] as const);
  const weight = rows.reduce((sum, [w]) => sum + w, 0);
  return weight ? Math.floor(rows.reduce((sum, [w, p]) => sum + w * p, 0) / weight + 0.5) : null;
}
