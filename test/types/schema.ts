// The zod schemas and the hand-written types say the same; this file fails to compile when they part ways.

import type * as z from 'zod/mini';
import type {
  additionSchema,
  answersSchema,
  bundleSchema,
  extensionSchema,
  questionnaireSchema,
  resultSchema,
  submissionSchema,
} from '#model/schema';
import type {
  Addition,
  Answers,
  BundleExtension,
  Questionnaire,
  QuestionnaireBundle,
  Result,
  Submission,
} from '#model';
import { score } from '#scoring';

/** `key?: T` and `key?: T | undefined` alike: JSON has no `undefined`. A tuple stays one. */
type Plain<T> = T extends readonly unknown[]
  ? { readonly [Index in keyof T]: Plain<T[Index]> }
  : T extends object
    ? { readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
    : T;

/** `true` when each is assignable to the other. */
type Same<A, B> = [Plain<A>] extends [Plain<B>] ? ([Plain<B>] extends [Plain<A>] ? true : never) : never;

export const questionnaires: Same<z.infer<typeof questionnaireSchema>, Questionnaire> = true;
export const additions: Same<z.infer<typeof additionSchema>, Addition> = true;
export const bundles: Same<z.infer<typeof bundleSchema>, QuestionnaireBundle> = true;
export const extensions: Same<z.infer<typeof extensionSchema>, BundleExtension> = true;
export const answers: Same<z.infer<typeof answersSchema>, Answers> = true;
export const submissions: Same<z.infer<typeof submissionSchema>, Submission> = true;
export const results: Same<z.infer<typeof resultSchema>, Result> = true;

// @ts-expect-error a result is no submission: the comparison itself is not blind
export const different: Same<z.infer<typeof resultSchema>, Submission> = true;

// what a schema lets through is what the verbs take, to the last optional key
declare const outcome: z.infer<typeof submissionSchema>;
declare const known: z.infer<typeof questionnaireSchema>;
export const scored: z.infer<typeof resultSchema> = score(known, outcome);
export const opened: QuestionnaireBundle | BundleExtension = {} as z.infer<
  typeof bundleSchema | typeof extensionSchema
>;
