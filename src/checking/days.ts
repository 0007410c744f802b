// Days that no calendar has.

import type { Due, Finding, Questionnaire } from '#model';
import * as errors from './errors.ts';
import type { Path } from './finding-of.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day `YYYY-MM-DD` is in the calendar. */
function isDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return date > 0 && date <= (isLeap && month === 2 ? 29 : (DAYS[month - 1] ?? 0));
}

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
