// The structure of what goes into scoring and of what comes out, for programs that get it from elsewhere.
// Whether answers fit a questionnaire is `checkAnswers`' to say.

import * as z from 'zod/mini';
import type { Answers, Submission } from './answers.ts';
import type { Result } from './result.ts';
import { exact, ID, id, integer, list, points, some, version, whole, type Ours } from './schema-parts.ts';

/** zod leaves a key `__proto__` out of a record without a word; `checkAnswers` refuses it, so this does. */
const noPrototype = <Value>(schema: z.ZodMiniType<Value, Value>) =>
  z.pipe(
    z.transform((value: unknown, { issues }) => {
      if (typeof value === 'object' && value !== null && Object.keys(value).includes('__proto__'))
        issues.push({ code: 'custom', input: value, path: ['__proto__'], message: 'a key that an object may have' });
      return value as never;
    }),
    schema as z.ZodMiniType<Value, never>,
  ) as z.ZodMiniType<Value>;

const said = /* @__PURE__ */ (() =>
  z.string({ error: 'an option id, "unsure" or "not-applicable"' }).check(z.regex(ID)))();

/** Without repeats: a rule that a JSON Schema has to be told separately. */
export const chosen = /* @__PURE__ */ (() =>
  some(id, 'a list of option ids').check(
    z.refine((ids) => new Set(ids).size === ids.length, { error: 'a list of option ids without repeats' }),
  ))();

const answer = /* @__PURE__ */ (() =>
  z.union([said, chosen, whole], {
    error: 'an option id, a list of option ids, an integer, "unsure" or "not-applicable"',
  }))();

const answers = /* @__PURE__ */ (() =>
  noPrototype(z.readonly(z.record(id, answer, { error: 'an object of question ids' }))))();
/** Question id → answer. */
export const answersSchema = answers as unknown as Ours<Answers, typeof answers>;

const submission = /* @__PURE__ */ (() =>
  z.readonly(
    z.looseObject(
      {
        profile: z.optional(noPrototype(z.readonly(z.record(id, id, { error: 'an object of profile fields' })))),
        answers,
        questionnaire: z.optional(z.readonly(z.looseObject({ id, version }))),
      },
      { error: 'a submission with answers and, maybe, profile' },
    ),
  ))();
/** What one business hands in. Other fields, such as the `id` that `summarize` knows, are left alone. */
export const submissionSchema = submission as unknown as Ours<Submission, typeof submission>;

const range = /* @__PURE__ */ (() =>
  z.nullable(z.readonly(z.tuple([points, points], { error: 'lowest and highest, or null' }))))();
/** A sum of weights: of 10,000 questions at most. */
const total = /* @__PURE__ */ (() => integer(0, 10_000_000, 'a sum of weights'))();
const scored = /* @__PURE__ */ (() => z.nullable(points))();

const missing = /* @__PURE__ */ (() =>
  z.union([
    exact('points that are missing', { score: points, has: points }),
    exact('points that are missing in an area', { area: id, score: points, has: points }),
  ]))();

const result = /* @__PURE__ */ (() =>
  exact('a result', {
    questionnaire: exact('id, version and fingerprint', {
      id,
      version,
      fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/, { error: '16 hexadecimal digits' })),
    }),
    complete: z.boolean(),
    score: scored,
    range,
    level: z.nullable(id),
    levelRange: z.nullable(z.readonly(z.tuple([id, id]))),
    next: z.nullable(exact('the next level', { level: id, missing: list(missing, 'a list of what is missing') })),
    areas: z.readonly(
      z.record(id, exact('the result of an area', { score: scored, range, weight: total, fullWeight: total })),
    ),
    states: z.readonly(z.record(id, z.enum(['answered', 'unsure', 'not-applicable', 'unanswered', 'not-asked']))),
    orphans: z.optional(list(z.string(), 'a list of question ids')),
  }))();
/** What `score` says. Closed: a field that this version doesn't know comes from another one. */
export const resultSchema = result as unknown as Ours<Result, typeof result>;
