// The zod schema and the hand-written types say the same; this file fails to compile when they part ways.

import type * as z from 'zod/mini';
import type { questionnaireSchema } from '#model/schema';
import type { Questionnaire } from '#model';

/** `key?: T` and `key?: T | undefined` alike: JSON has no `undefined`. */
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
    : T;

type Parsed = Plain<z.infer<typeof questionnaireSchema>>;

export const parsedIsQuestionnaire: [Parsed] extends [Plain<Questionnaire>] ? true : never = true;
export const questionnaireIsParsed: [Plain<Questionnaire>] extends [Parsed] ? true : never = true;
