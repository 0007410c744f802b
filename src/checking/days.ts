// Days that no calendar has.

import { isDay, type Due, type Finding, type Questionnaire } from '#model';
import * as errors from './errors.ts';
import type { Path } from './finding-of.ts';

const daysOf = (due: Due, path: Path): readonly (readonly [day: string, path: Path])[] =>
  // a day of each year is one that every year has
  'yearly' in due ? [[`2027-${due.yearly}`, [...path, 'yearly']]] : 'on' in due ? [[due.on, [...path, 'on']]] : [];

/** Days of actions that are none. */
export function* dayFindings({ actions = [] }: Questionnaire): Iterable<Finding> {
  for (const [i, { until, reviewBy, due = [] }] of actions.entries()) {
    const path = ['actions', i];
    const days = [
      ...(until === undefined ? [] : [[until, [...path, 'until']] as const]),
      ...(reviewBy === undefined ? [] : [[reviewBy, [...path, 'reviewBy']] as const]),
      ...due.flatMap((one, d) => daysOf(one, [...path, 'due', d])),
    ];
    for (const [day, here] of days) if (!isDay(day)) yield errors.dayUnknown(here, day);
  }
}
