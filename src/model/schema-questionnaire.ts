// The structure of a questionnaire, whole or as an addition to another one.

import * as z from 'zod/mini';
import type { Addition } from './bundle.ts';
import type { Questionnaire } from './questionnaire.ts';
import { closed, flag, head, id, integer, list, points, some, version, whole, type Ours } from './schema-parts.ts';

const weight = z.optional(integer(1, 1000));

const fields = z.readonly(z.record(id, some(id, 'a list of option ids'), { error: 'an object of profile fields' }));
const condition = z.union([fields, some(fields, 'a list of objects')], {
  error: 'an object of profile fields with lists of option ids, or a list of such objects',
});

const option = closed('an option with id and points', { id, points });
const multipleOption = closed('an option with id and points', { id, points, exclusive: flag });
const target = z.union([id, some(id, 'a list of option ids'), whole], {
  error: 'an option id, a list of option ids, or an integer',
});

/** An option id, or `not-applicable`, which no option may have. */
const reason = z.string({ error: 'an option id or "not-applicable"' }).check(
  z.refine((value) => value === 'not-applicable' || id.safeParse(value).success, {
    error: 'an option id or "not-applicable"',
  }),
);
const special = z.enum(['not-applicable', 'unsure']);
const consequences = z.readonly(
  z.record(id, z.union([special, target], { error: 'an answer' }), { error: 'an object of question ids' }),
);

const base = {
  id,
  area: id,
  weight,
  notApplicable: z.optional(
    z.union([z.boolean(), condition], {
      error: 'true, false, or an object of profile fields with lists of option ids, or a list of such objects',
    }),
  ),
  askIf: z.optional(condition),
  implies: z.optional(
    z.readonly(z.record(reason, consequences, { error: 'an object of answers with what follows from each' })),
  ),
};

const question = z.discriminatedUnion(
  'type',
  [
    closed('a single question', { ...base, type: z.literal('single'), options: some(option, 'a list of options') }),
    closed('a multiple question', {
      ...base,
      type: z.literal('multiple'),
      options: some(multipleOption, 'a list of options'),
    }),
    closed('a number question', {
      ...base,
      type: z.literal('number'),
      unit: id,
      min: whole,
      max: whole,
      bands: some(closed('a band with from and points', { from: whole, points }), 'a list of bands'),
    }),
  ],
  { error: 'a question whose type is "single", "multiple" or "number"' },
);

const money = integer(0, 1e12, 'an amount in VND, 0 or more');

/** Not empty: a rule that a JSON Schema has to be told separately. */
export const raises = z
  .readonly(z.record(id, target, { error: 'an object of question ids' }))
  .check(z.refine((raised) => Object.keys(raised).length > 0, { error: 'at least one question to raise' }));

const day = z
  .string({ error: 'a day, like "2027-02-28"' })
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day, like "2027-02-28"' }));

const due = z.union(
  [
    closed('a day of each year', {
      yearly: z.string().check(z.regex(/^\d{2}-\d{2}$/, { error: 'a day of the year, like "07-31"' })),
    }),
    closed('a day after each quarter', {
      quarterly: closed('month and day after a quarter', { month: integer(1, 3), day: integer(1, 31) }),
    }),
    closed('days after an event', { after: id, days: integer(0, 3660) }),
    closed('one day', { on: day }),
  ],
  { error: 'a due day: "yearly", "quarterly", "after" with "days", or "on"' },
);

const action = closed('an action', {
  id,
  raises,
  hours: integer(1, 100_000, 'working hours: an integer, 1 or more'),
  cost: z.readonly(z.tuple([money, money], { error: 'two amounts in VND, lowest and highest' })),
  stage: z.optional(z.literal([1, 2, 3], { error: '1, 2 or 3' })),
  requires: z.optional(list(id, 'a list of action ids')),
  obligation: flag,
  until: z.optional(day),
  reviewBy: z.optional(day),
  due: z.optional(some(due, 'a list of due days')),
  for: z.optional(condition),
  sources: z.optional(list(id, 'a list of source ids')),
});

const indicator = z.union(
  [
    closed('an indicator with in', { id, question: id, in: some(id, 'a list of option ids') }),
    closed('an indicator with atLeast', { id, question: id, atLeast: whole }),
  ],
  { error: 'an indicator: id, question, and either "in" (option ids) or "atLeast" (an integer)' },
);

const areas = some(closed('an area with id', { id }), 'a list of areas');
const questions = some(question, 'a list of questions');
const levels = some(
  closed('a level with id, from and, maybe, gates', {
    id,
    from: points,
    gates: z.optional(list(closed('a gate with area and from', { area: id, from: points }), 'a list of gates')),
  }),
  'a list of levels',
);

const identity = { ...head, id, version };

const unscored = {
  actions: z.optional(list(action, 'a list of actions')),
  express: z.optional(some(id, 'a list of question ids')),
  indicators: z.optional(list(indicator, 'a list of indicators')),
  sources: z.optional(list(z.readonly(z.looseObject({ id }, { error: 'a source with an id' })), 'a list of sources')),
};

const profile = z.optional(
  list(
    closed('a profile field with id and options', { id, options: some(id, 'a list of option ids') }),
    'a list of profile fields',
  ),
);

const questionnaire = closed('a questionnaire', {
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
  closed('a questionnaire with id, version and what it adds', {
    ...identity,
    profile,
    areas: z.optional(areas),
    questions: z.optional(questions),
    levels: z.optional(levels),
    ...unscored,
  }))();
/** What a file that extends a questionnaire says of its own: an identity, and what it adds or changes. */
export const additionSchema = addition as unknown as Ours<Addition, typeof addition>;
