import { daysInMonth, holds, type Action, type Day, type Due, type Id, type Profile } from '#model';

/** When something is due for one business, seen from a day. */
export interface DueFor {
  /** The next of its days, that day itself included; `null` when none is known. */
  readonly day: Day | null;
  /** So many days after an event whose day nobody has told; `null` when nothing hangs on one. */
  readonly after: { readonly event: Id; readonly days: number } | null;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The days of a year that a rule names; a day that its month hasn't means its last. */
function daysIn(year: number, due: Due): readonly Day[] {
  if ('on' in due) return [due.on];
  if ('yearly' in due) return [`${year}-${due.yearly}`];
  if (!('quarterly' in due)) return [];
  return [0, 3, 6, 9].map((before) => {
    const month = before + due.quarterly.month;
    return `${year}-${two(month)}-${two(Math.min(due.quarterly.day, daysInMonth(year, month)))}`;
  });
}

/** The days that some rules name in the year of a day and in the next, from that day on, in order, each once. */
function daysFrom(rules: readonly Due[], from: Day): readonly Day[] {
  const year = Number(from.slice(0, 4));
  const days = new Set(rules.flatMap((due) => [...daysIn(year, due), ...daysIn(year + 1, due)]));
  return [...days].filter((day) => day >= from).sort();
}

const rulesFor = (due: readonly Due[], profile: Profile): readonly Due[] =>
  due.filter((rule) => holds(rule.for, profile));

/**
 * All days within a year from a day (`YYYY-MM-DD`, itself included) on which something is due for a business, in order.
 *
 * @example dueDays([{ quarterly: { month: 1, day: 31 } }], {}, '2026-11-27')[1] //=> '2027-04-30'
 */
export function dueDays(due: readonly Due[], profile: Profile, from: Day): readonly Day[] {
  const end = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
  return daysFrom(rulesFor(due, profile), from).filter((day) => day < end);
}

/**
 * When an action is due for a business, seen from a day (`YYYY-MM-DD`); without a day, no day is known.
 *
 * @example dueFor({ due: [{ quarterly: { month: 1, day: 31 } }] }, {}, '2026-11-26').day //=> '2027-01-31'
 */
export function dueFor({ due = [] }: Pick<Action, 'due'>, profile: Profile, from: Day | undefined): DueFor {
  const rules = rulesFor(due, profile);
  const event = rules.find((rule) => 'after' in rule);
  return {
    day: from === undefined ? null : (daysFrom(rules, from)[0] ?? null),
    after: event && 'after' in event ? { event: event.after, days: event.days } : null,
  };
}
