import { alternatives, holds, type Id, type Profile, type Question } from '#model';
import type { ColumnCoder } from './column-coder.ts';

/**
 * Whether a question is asked in a row, by what the profile columns hold. The condition is worked out once for each
 * different profile, by `holds`, and then looked up.
 */
export function askedBy(question: Question, fields: readonly ColumnCoder[]): (row: number) => boolean {
  const { askIf } = question;
  if (!askIf) return () => true;
  const named = new Set(alternatives(askIf).flatMap((fields) => Object.keys(fields)));
  const relevant = fields.filter(({ id }) => named.has(id));
  const known = new Map<string | number, boolean>();
  return (row) => {
    // kinds of a field are few: with two of them a number is enough for a key
    const [a, b] = relevant;
    const key =
      relevant.length <= 2
        ? (a ? a.kinds[row]! : 0) * 4096 + (b ? b.kinds[row]! : 0)
        : relevant.map(({ kinds }) => kinds[row]).join();
    let asked = known.get(key);
    if (asked === undefined) {
      const profile: Record<Id, Id> = {};
      for (const { id, answers, kinds } of relevant) {
        const value = answers[kinds[row]!];
        if (value !== undefined) profile[id] = value as Id;
      }
      asked = holds(askIf, profile as Profile);
      known.set(key, asked);
    }
    return asked;
  };
}
