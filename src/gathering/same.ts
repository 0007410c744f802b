// The same business once more, or another one? Asked when a code comes in, and again whenever the lines are folded.

import type { LineId, Round, Via } from './line.ts';

/** The answers of one business in one round. */
export interface Entry {
  /** The line it began with. */
  readonly id: LineId;
  readonly round: Round;
  /** From 1 on, in the order in which the entries of its round came in. */
  readonly number: number;
  readonly code: string;
  /** The line that has this code: changes with every revision. */
  readonly from: LineId;
  readonly via: Via;
  /** When it first came in, by the clock of the device. */
  readonly at: number;
  readonly tag: string | null;
  readonly sheet: number | null;
  /** How often its answers were replaced. */
  readonly revisions: number;
  readonly isWithdrawn: boolean;
}

/** What comes in: a code, and what is known of where it comes from. */
export interface Arrival {
  readonly code: string;
  readonly tag: string | null;
  readonly sheet: number | null;
}

/**
 * What an arrival is among the entries of its round. `new`: it counts. `same`: it is in already. `revision`: it takes the
 * place of the answers that this phone had shown before. `sheet`: another sheet has that number; ask whether this one
 * takes its place (`replaces`) or the number is wrong.
 */
export type Verdict = { readonly is: 'new' } | { readonly is: 'same' | 'revision' | 'sheet'; readonly entry: Entry };

/** Nobody knows which phone or sheet it is: its code is all that names it. */
const isBare = ({ tag, sheet }: Arrival): boolean => tag === null && sheet === null;

/**
 * What an arrival is, among the entries of its round. A phone is known by its tag, a sheet by its number, and what has
 * neither by its code. So a bare code that was in before its phone or sheet came is theirs, in whatever order the two
 * came. Withdrawn entries are looked at too: whoever shows the same code again is not somebody new.
 *
 * Source: the table of rules in test/gathering/same.test.ts.
 *
 * @example judge([], {code: '1TVT3CFYQ9HRH', tag: null, sheet: null}) //=> {is: 'new'}
 */
export function judge(entries: readonly Entry[], arrival: Arrival): Verdict {
  const { code, tag, sheet } = arrival;
  const found = (is: 'same' | 'revision' | 'sheet', entry: Entry | undefined): Verdict =>
    entry ? { is, entry } : { is: 'new' };
  if (isBare(arrival))
    return found(
      'same',
      entries.find((one) => one.code === code),
    );
  const named = entries.filter((one) => (tag === null ? one.sheet === sheet : one.tag === tag));
  const same = named.find((one) => one.code === code);
  if (same) return found('same', same);
  if (named.length) return found(tag === null ? 'sheet' : 'revision', named[0]);
  return found(
    'same',
    entries.find((one) => isBare(one) && one.code === code),
  );
}
