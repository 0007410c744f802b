// The search for the shortest road, where there is something to search: questionnaires in which every action counts,
// answered as badly as can be, against all sets of actions. (In those of actions.property.test.ts, which have everything
// else, one road in thirty takes two actions or more.)

import { expect } from 'chai';
import fc from 'fast-check';
import type { Action, Answers, Level, Question, Questionnaire } from '#model';
import { planRoad, type Objective } from '#scoring';
import { check } from '../support/check.ts';

const upTo = (most: number): fc.Arbitrary<number> => fc.integer({ min: 1, max: most });

const question = (id: string, areas: readonly string[]): fc.Arbitrary<Question> => {
  const both = { id: fc.constant(id), area: fc.constantFrom(...areas), weight: upTo(5) };
  const points = (most: number) => fc.array(upTo(most), { minLength: 3, maxLength: 4 });
  return fc.oneof(
    // the best target counts
    fc.record({ ...both, list: points(100) }).map(({ list, ...rest }) => {
      const bands = [0, ...list.sort((a, b) => a - b)].map((value, from) => ({ from, points: value }));
      return { ...rest, type: 'number' as const, unit: 'times', min: 0, max: list.length, bands };
    }),
    // targets add up
    fc.record({ ...both, list: points(50) }).map(({ list, ...rest }) => {
      const options = list.map((value, i) => ({ id: `${i}`, points: value }));
      return { ...rest, type: 'multiple' as const, options: [...options, { id: 'none', points: 0, exclusive: true }] };
    }),
  );
};

const action = (i: number, questions: readonly Question[]): fc.Arbitrary<Action> =>
  fc
    .record({
      raised: fc.subarray([...questions], { minLength: 1, maxLength: 3 }),
      targets: fc.tuple(upTo(3), upTo(3), upTo(3)),
      hours: upTo(6),
      // often the same: then the second part of the price decides, the number, the order of definition
      cost: fc.constantFrom([0, 0] as const, [0, 2] as const, [1, 2] as const, [2, 5] as const),
      // chains and forks, and some that stand alone
      requires: fc.uniqueArray(fc.nat(Math.max(0, 2 * i - 1)), { maxLength: 2 }),
    })
    .map(({ raised, targets, hours, cost, requires }) => ({
      id: `a-${i}`,
      hours,
      cost,
      raises: Object.fromEntries(
        raised.map(({ id, type }, r) => [id, type === 'number' ? targets[r]! : [`${targets[r]! - 1}`]]),
      ),
      requires: requires.filter((other) => other < i).map((other) => `a-${other}`),
    }));

const problems = (most: number): fc.Arbitrary<Questionnaire> =>
  fc
    .record({
      areas: upTo(3),
      questions: fc.integer({ min: 3, max: 6 }),
      size: fc.integer({ min: most - 4, max: most }),
    })
    .chain(({ areas, questions: count, size }) => {
      const names = Array.from({ length: areas }, (_, i) => `area-${i}`);
      const gates = fc.uniqueArray(fc.record({ area: fc.constantFrom(...names), from: upTo(50) }), {
        selector: ({ area }) => area,
        maxLength: 2,
      });
      return fc.tuple(...Array.from({ length: count }, (_, i) => question(`q-${i}`, names))).chain((questions) =>
        fc
          .record({
            actions: fc.tuple(...Array.from({ length: size }, (_, i) => action(i, questions))),
            froms: fc.tuple(upTo(35), upTo(30)),
            gates: fc.tuple(gates, gates),
          })
          .map(({ actions, froms: [middle, more], gates: [first, second] }) => ({
            id: 'dense',
            version: '1.0.0',
            areas: names.map((id) => ({ id })),
            levels: [
              { id: 'low', from: 0 },
              { id: 'middle', from: middle, gates: first },
              { id: 'high', from: middle + more, gates: second },
            ],
            questions,
            actions,
          })),
      );
    });

/** Zero points everywhere. */
const worst = ({ questions }: Questionnaire): Answers =>
  Object.fromEntries(questions.map(({ id, type }) => [id, type === 'number' ? 0 : ['none']]));

/** The points of a question after some actions. */
function pointsAfter(asked: Question, taken: readonly Action[]): number {
  const targets = taken.flatMap(({ raises }) => raises[asked.id] ?? []);
  if (asked.type === 'number') return Math.max(0, ...targets.map((target) => asked.bands[Number(target)]!.points));
  return Math.min(
    100,
    asked.options.reduce((sum, { id, points }) => sum + (targets.includes(id) ? points : 0), 0),
  );
}

/** The rounded mean of some questions; `null` without any. */
function meanAfter(questions: readonly Question[], taken: readonly Action[]): number | null {
  const total = (of: (asked: Question) => number): number => questions.reduce((sum, asked) => sum + of(asked), 0);
  const weight = total((asked) => asked.weight!);
  return weight ? Math.round(total((asked) => asked.weight! * pointsAfter(asked, taken)) / weight) : null;
}

const isMet = ({ from, gates = [] }: Level, { questions }: Questionnaire, taken: readonly Action[]): boolean =>
  meanAfter(questions, taken)! >= from &&
  gates.every((gate) => {
    const mean = meanAfter(questions.filter(({ area }) => area === gate.area), taken); // prettier-ignore
    return mean === null || mean >= gate.from;
  });

/** What is compared: the two prices, how many, then the order of definition. */
function priceOf(taken: readonly Action[], actions: readonly Action[], objective: Objective): readonly number[] {
  const total = (of: (one: Action) => number): number => taken.reduce((sum, one) => sum + of(one), 0);
  const both = [total(({ hours }) => hours), total(({ cost }) => cost[1])];
  return [...(objective === 'cost' ? both.reverse() : both), taken.length, ...taken.map((one) => actions.indexOf(one))];
}

/** By the first place in which two lists differ. */
function isLower(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place >= 0 && a[place]! < b[place]!;
}

/** Of all sets that hold what their actions require, nothing that is excluded, and reach all levels up to the goal. */
function cheapest(questionnaire: Questionnaire, goal: number, objective: Objective, excluded: readonly string[]) {
  const { actions = [], levels } = questionnaire;
  let best: { taken: readonly Action[]; price: readonly number[] } | null = null;
  for (let set = 0; set < 2 ** actions.length; set++) {
    const taken = actions.filter((_, i) => (set >> i) & 1);
    const ids = taken.map(({ id }) => id);
    if (taken.some(({ id, requires = [] }) => excluded.includes(id) || !requires.every((one) => ids.includes(one))))
      continue;
    const price = priceOf(taken, actions, objective);
    if (best && !isLower(price, best.price)) continue;
    if (levels.slice(0, goal + 1).every((level) => isMet(level, questionnaire, taken))) best = { taken, price };
  }
  return best?.taken ?? null;
}

const compareWithAll = (most: number, runs: number): void =>
  check(
    fc.property(
      problems(most),
      fc.constantFrom<Objective>('hours', 'cost'),
      fc.array(fc.nat(20), { maxLength: 2 }),
      (questionnaire, objective, out) => {
        const all = questionnaire.actions!;
        // none, or one or two of them
        const excluded = out.flatMap((i) => all[i]?.id ?? []);
        for (const goal of [1, 2]) {
          const { id } = questionnaire.levels[goal]!;
          const road = planRoad(questionnaire, { answers: worst(questionnaire) }, id, { objective, excluded })!;
          const best = cheapest(questionnaire, goal, objective, excluded);
          expect(road.reachable, id).to.equal(best !== null);
          if (!road.reachable || !best) continue;
          const total = (of: (one: Action) => number): number => best.reduce((sum, one) => sum + of(one), 0);
          expect([...road.actions].sort(), id).to.deep.equal(best.map((one) => one.id).sort());
          expect(road.hours).to.equal(total(({ hours }) => hours));
          expect(road.cost).to.deep.equal([total(({ cost }) => cost[0]), total(({ cost }) => cost[1])]);
          expect(road.after.score).to.equal(meanAfter(questionnaire.questions, best));
          for (const [place, one] of road.actions.entries())
            for (const required of all.find((other) => other.id === one)!.requires!)
              expect(road.actions.slice(0, place)).to.include(required);
        }
      },
    ),
    runs,
  );

describe('the shortest road among many', () => {
  it('is the cheapest of all sets, in hours and in money, up to 7 actions', () => compareWithAll(7, 250));
  it('is the cheapest of all sets, in hours and in money, up to 11 actions', () => compareWithAll(11, 80));
});
