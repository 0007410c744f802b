// npm run express: how well the express form of sme-vn foretells the full score, beside the best pairs that there are.

import { smeVn } from '#content';
import type { Questionnaire } from '#model';
import { respondents } from '../../../test/support/respondents.ts';
import { caseOf, foretell, lineThrough, type Case } from './foretell.ts';
import { createRandom } from '../../../test/support/random.ts';
import { somebody } from './simulate.ts';

const PEOPLE = 3000; // simulated
const SEARCHED = 600; // of them, to look at every choice with

const questionnaire: Questionnaire = smeVn;
const { areas, questions } = questionnaire;
const random = createRandom(1);
const cases = Array.from({ length: PEOPLE }, () => caseOf(questionnaire, somebody(questionnaire, random))).filter(
  (one) => one !== null,
);
const golden = respondents.map((one) => caseOf(questionnaire, one)).filter((one) => one !== null);

/** All pairs of questions of one area, with their sums for the people searched. */
const pairsOf = (area: string, people: readonly Case[]) => {
  const mine = questions.flatMap((question, i) => (question.area === area ? [i] : []));
  return mine.flatMap((a, i) =>
    mine.slice(i + 1).map((b) => ({
      pair: [a, b],
      points: Float64Array.from(people, ({ points }) => points[a]! + points[b]!),
      weights: Float64Array.from(people, ({ weights }) => weights[a]! + weights[b]!),
    })),
  );
};

/** The choices of two of each area, best first; only the first few. */
function best(people: readonly Case[], howMany: number): readonly (readonly number[])[] {
  const full = Float64Array.from(people, ({ score }) => score);
  const short = new Float64Array(people.length);
  let found: { readonly some: readonly number[]; readonly r2: number }[] = [];
  const walk = (left: readonly ReturnType<typeof pairsOf>[], taken: readonly ReturnType<typeof pairsOf>[number][]) => {
    const [next, ...rest] = left;
    if (next) return next.forEach((pair) => walk(rest, [...taken, pair]));
    for (let i = 0; i < short.length; i++) {
      let [points, weight] = [0, 0];
      for (const pair of taken) {
        points += pair.points[i]!;
        weight += pair.weights[i]!;
      }
      short[i] = weight ? points / weight : 0;
    }
    const { r2 } = lineThrough(short, full);
    if (found.length < howMany || r2 > found[found.length - 1]!.r2)
      found = [...found, { some: taken.flatMap(({ pair }) => pair), r2 }].sort((a, b) => b.r2 - a.r2).slice(0, howMany);
  };
  walk(areas.map(({ id }) => pairsOf(id, people)), []); // prettier-ignore
  return found.map(({ some }) => some);
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
function report(title: string, some: readonly number[]): void {
  console.log(`${title}: ${some.map((i) => questions[i]!.id).join(', ')}`);
  for (const [who, people] of [
    ['simulated', cases],
    ['golden', golden],
  ] as const) {
    // prettier-ignore
    const { r2, levels } = foretell(questionnaire, cases, people, some);
    console.log(
      `  ${who.padEnd(9)} ${String(people.length).padStart(4)}: R² ${r2.toFixed(3)}, level right ${percent(levels)}`,
    );
  }
}

const chosen = (questionnaire.express ?? []).map((id) => questions.findIndex((question) => question.id === id));
if (chosen.length) report('express form', chosen);
best(cases.slice(0, SEARCHED), 5).forEach((some, i) => report(`found, ${i + 1}`, some));
report('all questions', questions.map((_, i) => i)); // prettier-ignore
