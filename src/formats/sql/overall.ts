// From the sums of the areas to the overall score, its range, and the levels.

import type { Gate, Level, Questionnaire } from '#model';
import { endOf, extremeOf, openOf, questionsOf, spareWeightOf, weightOf } from './areas.ts';
import type { Dialect } from './dialects.ts';
import { ENDS, type End } from './means.ts';
import { integer, literal } from './names.ts';
import { indent, sumOf, type Column, type Step } from './steps.ts';

const SCORE = { low: 'lowest', high: 'highest' } as const;

/** The overall range, and whether all is answered. */
export const scoresStep = (questionnaire: Questionnaire, dialect: Dialect): Step => {
  const open = sumOf(questionnaire.areas.map(({ id }) => openOf(id)));
  return {
    name: 'scores',
    remark: 'The lowest and the highest overall score, from the sums of all areas; whether every question is answered.',
    adds: [
      {
        name: 'complete',
        is: `CASE\n  WHEN valid = 0 THEN NULL\n  WHEN ${indent(open, '  ').trim()} = 0\n  THEN 1 ELSE 0\nEND`,
      },
      ...ENDS.map((end) => ({ name: SCORE[end], is: extremeOf(questionnaire, dialect, end, questionnaire.areas) })),
    ],
  };
};

/** When a gate fails: the area is below it, and at least half of the area applies; else the gate is waived. */
function fails(questionnaire: Questionnaire, end: End, { area, from }: Gate): string {
  const questions = questionsOf(questionnaire, { id: area });
  const full = questions.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const isLow = `${endOf(end, area)} < ${integer(from)}`;
  if (questions.every(({ askIf, notApplicable }) => !askIf && !notApplicable)) return isLow;
  // at the upper end what may turn out not to apply doesn't
  const hasSpare = end === 'low' && questions.some(({ notApplicable }) => notApplicable);
  const weight = hasSpare ? `(${weightOf(area)} + ${spareWeightOf(area)})` : weightOf(area);
  return `(${isLow} AND ${weight} > 0 AND 2 * ${weight} >= ${integer(full)})`;
}

/** When a level isn't met. A gate of an area without a score is NULL, which is not true: the gate holds. */
const unmet = (questionnaire: Questionnaire, end: End, { from, gates = [] }: Level): string =>
  [
    `${SCORE[end]} < ${integer(from)}`,
    ...gates
      .filter((gate) => questionnaire.areas.some(({ id }) => id === gate.area))
      .map((gate) => fails(questionnaire, end, gate)),
  ].join(' OR ');

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
