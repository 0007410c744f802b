import { holds, type Answer, type Question, type Questionnaire, type Submission } from '#model';

/** Ten lines that anybody can check with a pencil: the score of a complete submission. */
export function naiveScore({ areas, questions }: Questionnaire, { profile = {}, answers }: Submission): number | null {
  const points = (q: Question, a: Answer): number => {
    const parts = q.type === 'number' ? q.bands : q.options;
    if (a === 'unsure') return Math.min(...parts.map((part) => part.points));
    if (q.type === 'number') return [...q.bands].reverse().find((band) => band.from <= Number(a))!.points;
    return Math.min(100, q.options.reduce((sum, o) => sum + ([a].flat().includes(o.id) ? o.points : 0), 0)); // prettier-ignore
  };
  const mean = (terms: readonly (readonly [weight: number, points: number])[]): number | null =>
    terms.length ? Math.floor(terms.reduce((sum, [w, p]) => sum + w * p, 0) / terms.reduce((sum, [w]) => sum + w, 0) + 0.5) : null; // prettier-ignore
  const counts = (q: Question): boolean => holds(q.askIf, profile) && answers[q.id] !== 'not-applicable';
  const scoreOf = (area: string): number | null =>
    mean(questions.filter((q) => q.area === area && counts(q)).map((q) => [q.weight ?? 1, points(q, answers[q.id]!)]));
  return mean(areas.flatMap(({ id }) => (scoreOf(id) === null ? [] : [[1, scoreOf(id)!] as const])));
}
