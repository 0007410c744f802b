// The zod schemas, behind a door of their own: whoever only scores doesn't pay for them.
// Every schema's `error` says what is expected, so that a finding can be built from any issue.
// `import * as z`: with a named import esbuild would keep all of zod.

import * as z from 'zod/mini';

const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** Names that mean something to JavaScript or to scoring; no id may be one of them. */
export const RESERVED_IDS: readonly string[] = ['constructor', 'prototype', 'not-applicable', 'unsure'];

const id = z.string({ error: 'an id, like "e-invoicing"' }).check(
  z.regex(ID, { error: 'an id: a lower-case letter, then up to 63 letters, digits or hyphens' }),
  z.refine((value) => !RESERVED_IDS.includes(value), { error: `an id other than ${RESERVED_IDS.join(', ')}` }),
);

const integer = (from: number, to: number, what = `an integer from ${from} to ${to}`) =>
  z.int({ error: what }).check(z.gte(from, { error: what }), z.lte(to, { error: what }));

const points = integer(0, 100);
const weight = z.optional(integer(1, 1000));
const whole = integer(-1e9, 1e9, 'an integer');

/** A list that can't be empty. */
const some = <Item extends z.ZodMiniType>(item: Item, what: string) =>
  z.readonly(z.array(item, { error: what }).check(z.minLength(1, { error: `${what}, at least one` })));

const flag = z.optional(z.boolean({ error: 'true or false' }));

/** An object with these fields and no other. */
const closed = <Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape) =>
  z.readonly(
    z.strictObject(shape, {
      error: ({ code }) => (code === 'unrecognized_keys' ? `one of ${Object.keys(shape).join(', ')}` : what),
    }),
  );

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

const action = closed('an action', {
  id,
  raises: z
    .readonly(z.record(id, target, { error: 'an object of question ids' }))
    .check(z.refine((raises) => Object.keys(raises).length > 0, { error: 'at least one question to raise' })),
  hours: integer(1, 100_000, 'working hours: an integer, 1 or more'),
  cost: z.readonly(z.tuple([money, money], { error: 'two amounts in VND, lowest and highest' })),
  requires: z.optional(z.readonly(z.array(id, { error: 'a list of action ids' }))),
  obligation: flag,
  for: z.optional(condition),
  sources: z.optional(z.readonly(z.array(id, { error: 'a list of source ids' }))),
});

const indicator = z.union(
  [
    closed('an indicator with in', { id, question: id, in: some(id, 'a list of option ids') }),
    closed('an indicator with atLeast', { id, question: id, atLeast: whole }),
  ],
  { error: 'an indicator: id, question, and either "in" (option ids) or "atLeast" (an integer)' },
);

/** The structure of a questionnaire; whether its scores make sense is `checkQuestionnaire`'s to say. */
export const questionnaireSchema = closed('a questionnaire', {
  id,
  version: z
    .string({ error: 'a version, like "1.0.0"' })
    .check(z.regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/, { error: 'a version of three numbers, like "1.0.0"' })),
  profile: z.optional(
    z.readonly(
      z.array(closed('a profile field with id and options', { id, options: some(id, 'a list of option ids') }), {
        error: 'a list of profile fields',
      }),
    ),
  ),
  areas: some(closed('an area with id and, maybe, weight', { id, weight }), 'a list of areas'),
  questions: some(question, 'a list of questions'),
  levels: some(
    closed('a level with id, from and, maybe, gates', {
      id,
      from: points,
      gates: z.optional(
        z.readonly(
          z.array(closed('a gate with area and from', { area: id, from: points }), { error: 'a list of gates' }),
        ),
      ),
    }),
    'a list of levels',
  ),
  actions: z.optional(z.readonly(z.array(action, { error: 'a list of actions' }))),
  indicators: z.optional(z.readonly(z.array(indicator, { error: 'a list of indicators' }))),
  sources: z.optional(
    z.readonly(
      z.array(z.readonly(z.looseObject({ id }, { error: 'a source with an id' })), { error: 'a list of sources' }),
    ),
  ),
});
