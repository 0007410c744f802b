import type { Answers } from '#model';

/** The answers with every list of options sorted: a list is a set, and to be compared as one. */
export const asSets = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, one]) => [id, Array.isArray(one) ? [...one].sort() : one]));
