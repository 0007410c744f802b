// How long the shortest road takes: `npm run bench:road`. For sme-vn from the bottom to each level, and for random
// questionnaires with 40 actions, in which each action raises questions of any area.
import { smeVn } from '#content';
import type { Action, Question, Questionnaire } from '#model';
import { planRoad, score } from '#scoring';

/** A linear congruential generator: the same cases on every machine. */
function chance(seed: number) {
  let state = seed;
  const next = (): number => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
  return (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
}

interface Shape {
  readonly questions: number;
  readonly actions: number;
  /** Questions that an action raises, at most. */
  readonly spread: number;
  readonly areas: number;
  readonly weights: number;
  readonly hours: number;
}

function random(
  shape: Shape,
  seed: number,
): { questionnaire: Questionnaire; answers: Record<string, string | string[]> } {
  const pick = chance(seed);
  const questions = Array.from({ length: shape.questions }, (_, i): Question => {
    const base = { id: `q-${i}`, area: `a-${i % shape.areas}`, weight: pick(1, shape.weights) };
    const several = [
      { id: 'none', points: 0, exclusive: true },
      ...Array.from({ length: 6 }, (_, o) => ({ id: `o-${o}`, points: pick(5, 40) })),
    ];
    return i % 4 === 3
      ? { ...base, type: 'multiple', options: several }
      : { ...base, type: 'single', options: [0, 25, 50, 75, 100].map((points, o) => ({ id: `o-${o}`, points })) };
  });
  const actions = Array.from({ length: shape.actions }, (_, i): Action => {
    const raised = Array.from({ length: pick(1, shape.spread) }, () => questions[pick(0, shape.questions - 1)]!);
    return {
      id: `act-${i}`,
      raises: Object.fromEntries(
        raised.map(({ id, type }) => [id, type === 'multiple' ? [`o-${pick(0, 5)}`] : `o-${pick(1, 4)}`]),
      ),
      hours: pick(1, shape.hours),
      cost: [0, pick(0, 20) * 100_000],
      requires: i && pick(0, 9) < 4 ? [`act-${pick(0, i - 1)}`] : [],
    };
  });
  const areas = Array.from({ length: shape.areas }, (_, i) => ({ id: `a-${i}` }));
  const levels = [0, 20, 40, 60, 80].map((from, i) => ({
    id: `level-${i}`,
    from,
    gates: i > 1 ? areas.map(({ id }) => ({ area: id, from: from - 20 })) : [],
  }));
  const answers = Object.fromEntries(
    questions.map(({ id, type }) => [
      id,
      type === 'multiple' ? (pick(0, 1) ? ['none'] : [`o-${pick(0, 5)}`]) : `o-${pick(0, 1)}`,
    ]),
  );
  return { questionnaire: { id: 'random', version: '1.0.0', areas, questions, levels, actions }, answers };
}

function report(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(0).padStart(6);
  console.log(
    `${name.padEnd(58)}${at(0.5)} ms in the middle,${at(0.95)} ms for 95 %,${at(1)} ms at most (${times.length} roads)`,
  );
}

const time = (work: () => unknown): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

const bottom = Object.fromEntries(
  smeVn.questions.map((question) => [
    question.id,
    question.type === 'number' ? 0 : question.type === 'multiple' ? ['none'] : question.options[0].id,
  ]),
);
for (let warm = 0; warm < 3; warm++) planRoad(smeVn, { answers: bottom }, 'leading');
for (const { id } of smeVn.levels.slice(1))
  report(
    `sme-vn, 41 relevant actions, from the bottom to "${id}"`,
    Array.from({ length: 9 }, () => time(() => planRoad(smeVn, { answers: bottom }, id))),
  );

for (const shape of [
  { questions: 24, actions: 38, spread: 2, areas: 4, weights: 5, hours: 40 },
  { questions: 24, actions: 40, spread: 3, areas: 4, weights: 5, hours: 40 },
  { questions: 24, actions: 40, spread: 3, areas: 4, weights: 1000, hours: 200 },
  { questions: 24, actions: 40, spread: 1, areas: 4, weights: 1, hours: 1 },
  { questions: 24, actions: 40, spread: 6, areas: 4, weights: 50, hours: 80 },
]) {
  const times: number[] = [];
  for (let seed = 1; seed <= 12; seed++) {
    const { questionnaire, answers } = random(shape, seed * 977);
    if (score(questionnaire, { answers }).score === null) continue;
    for (const { id } of questionnaire.levels) times.push(time(() => planRoad(questionnaire, { answers }, id)));
  }
  report(
    `random: ${Object.entries(shape)
      .map(([name, value]) => `${value} ${name}`)
      .join(', ')}`,
    times,
  );
}
