import type { Profile } from './answers.ts';
import { own } from './own.ts';
import type { Condition, Id, Question } from './questionnaire.ts';

type Fields = Readonly<Record<Id, readonly string[]>>;

/**
 * The alternatives of a condition: it holds when one of them does. One object → a list of that object.
 *
 * @example alternatives({sector: ['food']}) //=> [{sector: ['food']}]
 */
export const alternatives = (condition: Condition): readonly Fields[] =>
  Array.isArray(condition) ? (condition as readonly Fields[]) : [condition as Fields];

/**
 * Whether a condition holds for a profile. No condition → true; a field that the profile lacks holds.
 *
 * @example holds({sector: ['retail']}, {sector: 'food'}) //=> false
 * @example holds({sector: ['retail']}, {}) //=> true
 */
export function holds(condition: Condition | undefined, profile: Profile): boolean {
  return (
    !condition ||
    alternatives(condition).some((fields) =>
      Object.keys(fields).every((field) => {
        const value = own(profile, field);
        return value === undefined || fields[field]!.includes(value);
      }),
    )
  );
}

/**
 * Whether a profile may answer a question "not applicable".
 *
 * @example allowsNotApplicable({notApplicable: {entity: ['household']}}, {entity: 'company'}) //=> false
 */
export const allowsNotApplicable = (
  { notApplicable = false }: Pick<Question, 'notApplicable'>,
  profile: Profile,
): boolean => (typeof notApplicable === 'object' ? holds(notApplicable, profile) : notApplicable);
