// Who is asked, as tests of profile fields, said the shorter way: "is one of" or "is none of".

import { alternatives, type Condition, type Id, type ProfileField } from '#model';

/** A field left blank always passes. */
export interface FieldTest {
  readonly field: ProfileField;
  /** Whether `options` are the ones that fail. */
  readonly isNot: boolean;
  /** In the order of the questionnaire; of two ways to say the same, the shorter one. */
  readonly options: readonly Id[];
}

/** The alternatives of a condition, each a list of tests that all must pass; asked of everybody → none. */
export function conditionTests(
  profile: readonly ProfileField[],
  condition: Condition | undefined,
): readonly (readonly FieldTest[])[] {
  const list = (condition ? alternatives(condition) : []).map((one) =>
    Object.entries(one).flatMap(([id, values]): readonly FieldTest[] => {
      const field = profile.find((known) => known.id === id)!;
      const inside = field.options.filter((option) => values.includes(option));
      const outside = field.options.filter((option) => !values.includes(option));
      // every option is meant, and so is a blank: the field decides nothing
      if (!outside.length) return [];
      const isNot = outside.length < inside.length;
      return [{ field, isNot, options: isNot ? outside : inside }];
    }),
  );
  return list.some((tests) => !tests.length) ? [] : list;
}
