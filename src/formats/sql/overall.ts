// From the areas to the overall score, its range, and the levels.

import type { Area, Level, Questionnaire } from '#model';
import { endOf, isFirm, openOf, weightOf } from './areas.ts';
import type { Dialect } from './dialects.ts';
import { bestOf, ENDS, type End, type Mean } from './means.ts';
import { integer, literal } from './names.ts';
import { indent, some, sumOf, times, type Column, type Step } from './steps.ts';

const SCORE = { low: 'lowest', high: 'highest' } as const;
const weightIn = (_: Area): string => integer(1);

const totalOf = (kind: 'points' | 'weights', end: End, at: number): string => `${end}${kind}_${at}`;

/** Without areas: what is sure to count. With one: and every area that may not, if it is as helpful as that one. */
function totals(questionnaire: Questionnaire, end: End, limit: Area | null): { points: string; weight: string } {
  const terms = (of: (area: Area) => string): string =>
    sumOf(
      some(
        questionnaire.areas.map((area) => {
          if (isFirm(questionnaire, area)) return times(weightIn(area), of(area));
          const score = endOf(end, area.id);
          const sure = `${weightOf(area.id)} > 0`;
          const helps = limit && `${score} ${end === 'low' ? '<=' : '>='} ${endOf(end, limit.id)}`;
          return times(weightIn(area), `CASE WHEN ${helps ? `${sure} OR ${helps}` : sure} THEN ${of(area)} ELSE 0 END`);
        }),
      ),
    );
  return { points: terms((area) => endOf(end, area.id)), weight: terms(() => '1') };
}

/** The beginnings that the overall range is the best of: one, and one more for each area that may not count. */
const limits = (questionnaire: Questionnaire): readonly (Area | null)[] => [
  null,
  ...questionnaire.areas.filter((area) => !isFirm(questionnaire, area)),
];

/** Points and weights of the areas, for each way to count those that may not count. */
export const totalsStep = (questionnaire: Questionnaire): Step => ({
  name: 'totals',
  remark: 'Points and weights of the areas together, for each way to count those that may not count.',
  adds: ENDS.flatMap((end) =>
    limits(questionnaire).flatMap((limit, at): readonly Column[] => {
      const { points, weight } = totals(questionnaire, end, limit);
      return [
        { name: totalOf('points', end, at), is: points },
        { name: totalOf('weights', end, at), is: weight },
      ];
    }),
  ),
});

/** The overall range, and whether all is answered. */
export const scoresStep = (questionnaire: Questionnaire, dialect: Dialect): Step => {
  const isCertain = questionnaire.areas.some((area) => isFirm(questionnaire, area));
  const open = sumOf(questionnaire.areas.map(({ id }) => openOf(id)));
  return {
    name: 'scores',
    remark: 'The lowest and the highest overall score; whether every question is answered.',
    adds: [
      {
        name: 'complete',
        is: `CASE\n  WHEN valid = 0 THEN NULL\n  WHEN ${indent(open, '  ').trim()} = 0\n  THEN 1 ELSE 0\nEND`,
      },
      ...ENDS.map((end) => {
        const means = limits(questionnaire).map((_, at): Mean => ({
          points: totalOf('points', end, at),
          weight: totalOf('weights', end, at),
          isCertain,
        }));
        return { name: SCORE[end], is: bestOf(dialect, end, means) };
      }),
    ],
  };
};

/** When a level isn't met. A gate of an area without a score is NULL, which is not true: the gate holds. */
function unmet(questionnaire: Questionnaire, end: End, { from, gates = [] }: Level): string {
  const failing = gates
    .filter(({ area }) => questionnaire.areas.some(({ id }) => id === area))
    .map((gate) => {
      const fails = `${endOf(end, gate.area)} < ${integer(gate.from)}`;
      // at the upper end an area that may not count is as good as not there
      const isSure = end === 'low' || isFirm(questionnaire, { id: gate.area });
      return isSure ? fails : `(${fails} AND ${weightOf(gate.area)} > 0)`;
    });
  return [`${SCORE[end]} < ${integer(from)}`, ...failing].join(' OR ');
}

/** The lowest and the highest level: one below the first that isn't met. */
export const levelsStep = (questionnaire: Questionnaire): Step => ({
  name: 'ladders',
  remark: 'The lowest and the highest level: the one below the first that is not met.',
  adds: ENDS.map((end): Column => {
    const { levels } = questionnaire;
    const branches = levels
      .slice(1)
      .map((level, i) => `WHEN ${unmet(questionnaire, end, level)} THEN ${literal(levels[i]!.id)}`);
    const cases = [
      `WHEN ${SCORE[end]} IS NULL THEN NULL`,
      ...branches,
      `ELSE ${literal(levels[levels.length - 1]!.id)}`,
    ];
    return { name: `${SCORE[end]}_level`, is: `CASE\n${indent(cases.join('\n'))}\nEND` };
  }),
});
