// The structure of a questionnaire, whole or as an addition to another one.

import * as z from 'zod/mini';
import type { Addition } from './bundle.ts';
import { say } from './expected.ts';
import type { Questionnaire } from './questionnaire.ts';
import { closed, flag, head, id, integer, list, points, some, version, whole, type Ours } from './schema-parts.ts';

const weight = z.optional(integer(1, 1000));

const fields = z.readonly(z.record(id, some(id, say('list', 'option ids')), { error: say('fields') }));
const condition = z.union([fields, some(fields, say('list', 'objects'))], {
  error: say('condition'),
});

const option = closed(say('option'), { id, points });
const multipleOption = closed(say('option'), { id, points, exclusive: flag });
const target = z.union([id, some(id, say('list', 'option ids')), whole], {
  error: say('target'),
});

/** An option id, or `not-applicable`, which no option may have. */
const reason = z.string({ error: say('option-or-not-applicable') }).check(
  z.refine((value) => value === 'not-applicable' || id.safeParse(value).success, {
    error: say('option-or-not-applicable'),
  }),
);
const special = z.enum(['not-applicable', 'unsure']);
const consequences = z.readonly(
  z.record(id, z.union([special, target], { error: say('answer') }), { error: say('question-ids') }),
);

const base = {
  id,
  area: id,
  weight,
  notApplicable: z.optional(
    z.union([z.boolean(), condition], {
      error: say('flag-or-condition'),
    }),
  ),
  askIf: z.optional(condition),
  implies: z.optional(z.readonly(z.record(reason, consequences, { error: say('consequences') }))),
};

const question = z.discriminatedUnion(
  'type',
  [
    closed(say('question-single'), {
      ...base,
      type: z.literal('single'),
      options: some(option, say('list', 'options')),
    }),
    closed(say('question-multiple'), {
      ...base,
      type: z.literal('multiple'),
      options: some(multipleOption, say('list', 'options')),
    }),
    closed(say('question-number'), {
      ...base,
      type: z.literal('number'),
      unit: id,
      min: whole,
      max: whole,
      bands: some(closed(say('band'), { from: whole, points }), say('list', 'bands')),
    }),
  ],
  { error: say('question') },
);

const money = integer(0, 1e12, say('amount'));

/** Not empty: a rule that a JSON Schema has to be told separately. */
export const raises = z
  .readonly(z.record(id, target, { error: say('question-ids') }))
  .check(z.refine((raised) => Object.keys(raised).length > 0, { error: say('raised') }));

const day = z.string({ error: say('day') }).check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: say('day') }));

const due = z.union(
  [
    closed(say('due-yearly'), {
      yearly: z.string({ error: say('day-of-year') }).check(z.regex(/^\d{2}-\d{2}$/, { error: say('day-of-year') })),
      for: z.optional(condition),
    }),
    closed(say('due-quarterly'), {
      quarterly: closed(say('quarter'), { month: integer(1, 3), day: integer(1, 31) }),
      for: z.optional(condition),
    }),
    closed(say('due-after'), { after: id, days: integer(0, 3660), for: z.optional(condition) }),
    closed(say('due-on'), { on: day, for: z.optional(condition) }),
  ],
  { error: say('due') },
);

const action = closed(say('action'), {
  id,
  raises,
  hours: integer(1, 100_000, say('hours')),
  cost: z.readonly(z.tuple([money, money], { error: say('cost') })),
  stage: z.optional(z.literal([1, 2, 3], { error: say('stage') })),
  requires: z.optional(list(id, say('list', 'action ids'))),
  obligation: flag,
  until: z.optional(day),
  reviewBy: z.optional(day),
  due: z.optional(some(due, say('list', 'due days'))),
  for: z.optional(condition),
  sources: z.optional(list(id, say('list', 'source ids'))),
});

const indicator = z.union(
  [
    closed(say('indicator-in'), { id, question: id, in: some(id, say('list', 'option ids')) }),
    closed(say('at-least'), { id, question: id, atLeast: whole }),
  ],
  { error: say('indicator') },
);

const areas = some(closed(say('area'), { id }), say('list', 'areas'));
const questions = some(question, say('list', 'questions'));
const levels = some(
  closed(say('level'), {
    id,
    from: points,
    gates: z.optional(list(closed(say('gate'), { area: id, from: points }), say('list', 'gates'))),
  }),
  say('list', 'levels'),
);

const identity = { ...head, id, version };

const unscored = {
  actions: z.optional(list(action, say('list', 'actions'))),
  express: z.optional(some(id, say('list', 'question ids'))),
  indicators: z.optional(list(indicator, say('list', 'indicators'))),
  sources: z.optional(list(z.readonly(z.looseObject({ id }, { error: say('source') })), say('list', 'sources'))),
};

const profile = z.optional(
  list(closed(say('field'), { id, options: some(id, say('list', 'option ids')) }), say('list', 'profile fields')),
);

const questionnaire = closed(say('questionnaire'), {
  ...identity,
  profile,
  areas,
  questions,
  levels,
  ...unscored,
});

/** The structure of a questionnaire; whether its scores make sense is `checkQuestionnaire`'s to say. */
export const questionnaireSchema = questionnaire as unknown as Ours<Questionnaire, typeof questionnaire>;

const addition = /* @__PURE__ */ (() =>
  closed(say('addition'), {
    ...identity,
    profile,
    areas: z.optional(areas),
    questions: z.optional(questions),
    levels: z.optional(levels),
    ...unscored,
  }))();
/** What a file that extends a questionnaire says of its own: an identity, and what it adds or changes. */
export const additionSchema = addition as unknown as Ours<Addition, typeof addition>;
