// The structure of a file that holds a questionnaire with its texts, or what it adds to one that is known.
// Made in pure functions: whoever checks a questionnaire alone pays for none of it.

import * as z from 'zod/mini';
import type { BundleExtension, BundleTexts, QuestionnaireBundle, TextTree } from './bundle.ts';
import { say } from './expected.ts';
import { closed, exact, head, id, integer, list, some, version, type Ours } from './schema-parts.ts';
import { additionSchema, questionnaireSchema } from './schema-questionnaire.ts';

const MOST_CHARACTERS = 4000;

/** Texts by key: each at most 4,000 characters. Keys are ids and words of ours, so none has a dot or a space in it. */
const tree: z.ZodMiniType<TextTree, TextTree> = /* @__PURE__ */ (() =>
  z.lazy(() =>
    z.record(
      z.string().check(z.regex(/^(\$comment|[A-Za-z][\w-]{0,63})$/, { error: say('text-key') })),
      z.union(
        [z.string().check(z.maxLength(MOST_CHARACTERS, { error: say('text-or-texts', MOST_CHARACTERS) })), tree],
        {
          error: say('text-or-texts', MOST_CHARACTERS),
        },
      ),
      { error: say('texts') },
    ),
  ))();

/** The first floor under a language: `questions`, `help`, `results`, …, each a tree. */
const spaces = /* @__PURE__ */ (() => z.record(z.string(), tree, { error: say('texts') }))();
const texts = /* @__PURE__ */ (() =>
  z
    .record(z.string().check(z.regex(/^[a-z]{2}$/, { error: say('language') })), spaces, {
      error: say('texts-by-language'),
    })
    .check(z.refine((languages) => Object.keys(languages).length > 0, { error: say('texts-filled') })))();
/** The texts of a file by language; in each language a tree of texts by key, at most 4,000 characters each. */
export const textsSchema = texts as unknown as Ours<BundleTexts, typeof texts>;

const extendsSchema = /* @__PURE__ */ (() => closed(say('extended'), { id, version }))();

const move = /* @__PURE__ */ (() =>
  exact(say('move'), {
    id: z.optional(id),
    options: z.optional(z.record(z.string(), z.nullable(z.string()), { error: say('option-moves') })),
  }))();
const moves = /* @__PURE__ */ (() =>
  z.optional(z.record(z.string(), z.union([move, some(move, say('list', 'moves'))]), { error: say('moves') })))();
const major = integer(0, 1e9, say('major'));
const migrationSchema = /* @__PURE__ */ (() =>
  exact(say('migration'), { from: major, to: major, questions: moves, profile: moves }))();

/** What an own questionnaire may say of the versions before it. */
const history = /* @__PURE__ */ (() => ({
  earlier: z.optional(list(questionnaireSchema, say('list', 'questionnaires'))),
  migrations: z.optional(list(migrationSchema, say('list', 'tables'))),
}))();

const bundle = /* @__PURE__ */ (() =>
  closed(say('bundle'), {
    ...head,
    questionnaire: questionnaireSchema,
    texts: textsSchema,
    ...history,
  }))();
/** The file of a whole questionnaire. */
export const bundleSchema = bundle as unknown as Ours<QuestionnaireBundle, typeof bundle>;

const extension = /* @__PURE__ */ (() =>
  closed(say('extension'), {
    ...head,
    extends: extendsSchema,
    questionnaire: additionSchema,
    texts: z.optional(textsSchema),
  }))();
/** The file that says what it adds to a known questionnaire. */
export const extensionSchema = extension as unknown as Ours<BundleExtension, typeof extension>;

/** The outer floor of either file, without a look at the questionnaire: that is checked by itself. */
export const shellSchema = /* @__PURE__ */ (() =>
  closed(say('bundle'), {
    ...head,
    extends: z.optional(extendsSchema),
    // missing or not, it is looked at by itself
    questionnaire: z.optional(z.unknown()),
    texts: z.optional(textsSchema),
    ...history,
  }))();
