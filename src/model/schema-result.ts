// The structure of what goes into scoring and of what comes out, for programs that get it from elsewhere.
// Whether answers fit a questionnaire is `checkAnswers`' to say.

import * as z from 'zod/mini';
import { exact, ID, id, list, points, some, version, whole } from './schema-parts.ts';

const said = /* @__PURE__ */ (() =>
  z
    .string({ error: 'an option id, "unsure" or "not-applicable"' })
    .check(z.regex(ID, { error: 'an option id, "unsure" or "not-applicable"' })))();

const answer = /* @__PURE__ */ (() =>
  z.union([said, some(id, 'a list of option ids'), whole], {
    error: 'an option id, a list of option ids, an integer, "unsure" or "not-applicable"',
  }))();

/** Question id → answer. */
export const answersSchema = /* @__PURE__ */ (() =>
  z.readonly(z.record(id, answer, { error: 'an object of question ids' })))();

/** What one business hands in. Other fields are left alone, as `checkAnswers` does. */
export const submissionSchema = /* @__PURE__ */ (() =>
  z.readonly(
    z.object(
      {
        profile: z.optional(z.readonly(z.record(id, id, { error: 'an object of profile fields' }))),
        answers: answersSchema,
        questionnaire: z.optional(z.readonly(z.object({ id, version }))),
      },
      { error: 'a submission with answers and, maybe, profile' },
    ),
  ))();

const range = /* @__PURE__ */ (() =>
  z.nullable(z.readonly(z.tuple([points, points], { error: 'lowest and highest, or null' }))))();
const scored = /* @__PURE__ */ (() => z.nullable(points))();

const missing = /* @__PURE__ */ (() =>
  z.union([
    exact('points that are missing', { score: points, has: points }),
    exact('points that are missing in an area', { area: id, score: points, has: points }),
  ]))();

/** What `score` says. Closed: a field that this version doesn't know comes from another one. */
export const resultSchema = /* @__PURE__ */ (() =>
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
    areas: z.readonly(z.record(id, exact('the result of an area', { score: scored, range }))),
    states: z.readonly(z.record(id, z.enum(['answered', 'unsure', 'not-applicable', 'unanswered', 'not-asked']))),
    orphans: z.optional(list(z.string(), 'a list of question ids')),
  }))();
