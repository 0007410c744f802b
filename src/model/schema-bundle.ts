// The structure of a file that holds a questionnaire with its texts, or what it adds to one that is known.
// Made in pure functions: whoever checks a questionnaire alone pays for none of it.

import * as z from 'zod/mini';
import type { BundleExtension, BundleTexts, QuestionnaireBundle, TextTree } from './bundle.ts';
import { closed, exact, head, id, integer, list, some, version, type Ours } from './schema-parts.ts';
import { additionSchema, questionnaireSchema } from './schema-questionnaire.ts';

const MOST_CHARACTERS = 4000;

/** Texts by key: each at most 4,000 characters. Keys are ids and words of ours, so none has a dot or a space in it. */
const tree: z.ZodMiniType<TextTree, TextTree> = /* @__PURE__ */ (() =>
  z.lazy(() =>
    z.record(
      z
        .string()
        .check(
          z.regex(/^(\$comment|[A-Za-z][\w-]{0,63})$/, { error: 'a key of letters, digits and hyphens, at most 64' }),
        ),
      z.union([z.string().check(z.maxLength(MOST_CHARACTERS)), tree], {
        error: `a text of at most ${MOST_CHARACTERS} characters, or an object of texts`,
      }),
      { error: 'an object of texts' },
    ),
  ))();

/** The first floor under a language: `questions`, `help`, `results`, …, each a tree. */
const spaces = /* @__PURE__ */ (() => z.record(z.string(), tree, { error: 'an object of texts' }))();
const texts = /* @__PURE__ */ (() =>
  z
    .record(z.string().check(z.regex(/^[a-z]{2}$/, { error: 'a language of two letters, like "vi"' })), spaces, {
      error: 'texts by language, like {"vi": {"questions": {…}}}',
    })
    .check(z.refine((languages) => Object.keys(languages).length > 0, { error: 'texts in one language at least' })))();
/** The texts of a file by language; in each language a tree of texts by key, at most 4,000 characters each. */
export const textsSchema = texts as unknown as Ours<BundleTexts, typeof texts>;

export const extendsSchema = /* @__PURE__ */ (() =>
  closed('what is extended: {"id": "sme-vn", "version": "1.0.0"}', { id, version }))();

const move = /* @__PURE__ */ (() =>
  exact('what became of it: {"id": "…", "options": {"then": "now"}}', {
    id: z.optional(id),
    options: z.optional(z.record(z.string(), z.nullable(z.string()), { error: 'option then → option now, or null' })),
  }))();
const moves = /* @__PURE__ */ (() =>
  z.optional(z.record(z.string(), z.union([move, some(move, 'a list of moves')]), { error: 'moves by id' })))();
const major = integer(0, 1e9, 'a major version, like 1');
const migrationSchema = /* @__PURE__ */ (() =>
  exact('a table from one major version to another', { from: major, to: major, questions: moves, profile: moves }))();

/** What an own questionnaire may say of the versions before it. */
const history = /* @__PURE__ */ (() => ({
  earlier: z.optional(list(questionnaireSchema, 'a list of questionnaires')),
  migrations: z.optional(list(migrationSchema, 'a list of tables')),
}))();

const bundle = /* @__PURE__ */ (() =>
  closed('a file with questionnaire and texts', {
    ...head,
    questionnaire: questionnaireSchema,
    texts: textsSchema,
    ...history,
  }))();
/** The file of a whole questionnaire. */
export const bundleSchema = bundle as unknown as Ours<QuestionnaireBundle, typeof bundle>;

const extension = /* @__PURE__ */ (() =>
  closed('a file with extends, questionnaire and texts', {
    ...head,
    extends: extendsSchema,
    questionnaire: additionSchema,
    texts: z.optional(textsSchema),
  }))();
/** The file that says what it adds to a known questionnaire. */
export const extensionSchema = extension as unknown as Ours<BundleExtension, typeof extension>;

/** The outer floor of either file, without a look at the questionnaire: that is checked by itself. */
export const shellSchema = /* @__PURE__ */ (() =>
  closed('a file with questionnaire and texts', {
    ...head,
    extends: z.optional(extendsSchema),
    // missing or not, it is looked at by itself
    questionnaire: z.optional(z.unknown()),
    texts: z.optional(textsSchema),
    ...history,
  }))();
