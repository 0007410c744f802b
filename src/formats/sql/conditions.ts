// A condition on the profile, as a test.

import { alternatives, type Condition, type Questionnaire } from '#model';
import { fieldOf } from './cells.ts';
import { literal } from './names.ts';

/** SQL for `holds`: a field that the profile lacks holds. */
export function holdsFor({ profile = [] }: Questionnaire, condition: Condition): string {
  const fields = new Set(profile.map(({ id }) => id));
  const every = alternatives(condition).map((demands) =>
    Object.entries(demands)
      .filter(([field]) => fields.has(field))
      .map(([field, values]) => `${fieldOf(field)} IN (${["''", ...values.map(literal)].join(', ')})`),
  );
  // a condition without demands holds for everybody; one without alternatives for nobody
  if (every.some((tests) => !tests.length)) return '1 = 1';
  return (
    every.map((tests) => (every.length > 1 ? `(${tests.join(' AND ')})` : tests.join(' AND '))).join(' OR ') || '1 = 0'
  );
}
