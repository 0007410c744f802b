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
const base = { id, area: id, weight, notApplicable: flag, askIf: z.optional(condition) };

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

const target = z.union([id, some(id, 'a list of option ids'), whole], {
  error: 'an option id, a list of option ids, or an integer',
});

const money = integer(0, 1e12, 'an amount in VND, 0 or more');

/** Not empty: a rule that a JSON Schema has to be told separately. */
export const raises = z
  .readonly(z.record(id, target, { error: 'an object of question ids' }))
  .check(z.refine((raised) => Object.keys(raised).length > 0, { error: 'at least one question to raise' }));

const action = closed('an action', {
  id,
  raises,
  hours: integer(1, 100_000, 'working hours: an integer, 1 or more'),
  cost: z.readonly(z.tuple([money, money], { error: 'two amounts in VND, lowest and highest' })),
  requires: z.optional(list(id, 'a list of action ids')),
  obligation: flag,
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

const areas = some(closed('an area with id and, maybe, weight', { id, weight }), 'a list of areas');
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
