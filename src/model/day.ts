import type { Day } from './questionnaire.ts';

/**
 * How many days a month has, of 1 to 12. Worked out, not asked of a clock: what an engine makes of 30 February differs.
 *
 * @example daysInMonth(2028, 2) //=> 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * Whether something is a day `YYYY-MM-DD` that the calendar has.
 *
 * @example isDay('2026-02-29') //=> false
 */
export function isDay(text: unknown): text is Day {
  const parts = typeof text === 'string' && /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(text);
  return !!parts && Number(parts[3]) <= daysInMonth(Number(parts[1]), Number(parts[2]));
}
