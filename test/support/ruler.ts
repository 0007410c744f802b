import type { Questionnaire } from '#model';

/** Questions of these weights, whose options are worth every integer, to aim at exact scores. */
export const ruler = (weights: readonly number[]): Questionnaire => ({
  id: 'ruler',
  version: '1.0.0',
  areas: [{ id: 'a' }],
  questions: weights.map((weight, i) => ({
    id: `q-${i}`,
    area: 'a',
    weight,
    type: 'single',
    notApplicable: true,
    options: Array.from({ length: 101 }, (_, points) => ({ id: `p-${points}`, points })),
  })),
  levels: [
    { id: 'low', from: 0 },
    { id: 'upper', from: 50 },
  ],
});
