// How much of the whole each area weighs: no number says so, it follows from the questions.

import type { Finding, Id, Questionnaire } from '#model';
import * as errors from './errors.ts';

/** One area's share of the whole. */
export interface AreaWeight {
  readonly area: Id;
  /** Σ weight of all its questions. */
  readonly weight: number;
  /** Of the whole, rounded half up. */
  readonly percent: number;
}

/**
 * How much of the whole each area weighs, when everything applies; to be told to authors.
 *
 * @example weighAreas(questionnaire).map(({percent}) => percent) //=> [100]
 */
export function weighAreas({ areas, questions }: Pick<Questionnaire, 'areas' | 'questions'>): readonly AreaWeight[] {
  const weigh = (of: readonly { readonly weight?: number }[]): number =>
    of.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const whole = weigh(questions);
  return areas.map(({ id }) => {
    const weight = weigh(questions.filter(({ area }) => area === id));
    return { area: id, weight, percent: Math.floor((200 * weight + whole) / (2 * whole)) };
  });
}

/** An area that weighs more than twice as much as another one. */
export function* weightFindings(questionnaire: Questionnaire): Iterable<Finding> {
  const shares = [...weighAreas(questionnaire)].sort((a, b) => b.weight - a.weight);
  const [most, least] = [shares[0]!, shares.at(-1)!];
  const at = questionnaire.areas.findIndex(({ id }) => id === most.area);
  if (most.weight > 2 * least.weight) yield errors.areasUneven(['areas', at], most, least, weighAreas(questionnaire));
}
