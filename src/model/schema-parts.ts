// What every schema is made of. Each schema's `error` says what is expected, so that a finding can be built
// from any issue. `import * as z`: with a named import esbuild would keep all of zod.

import * as z from 'zod/mini';
import { filled, say } from './expected.ts';

/** What an id looks like. */
export const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** Names that mean something to JavaScript or to scoring; no id may be one of them. */
export const RESERVED_IDS: readonly string[] = ['constructor', 'prototype', 'not-applicable', 'unsure'];

/** An id: a lower-case letter, then up to 63 letters, digits or hyphens; none of `RESERVED_IDS`. */
export const id = z.string({ error: say('id') }).check(
  z.regex(ID, { error: say('id-form') }),
  z.refine((value) => !RESERVED_IDS.includes(value), { error: say('id-free', RESERVED_IDS) }),
);

export const integer = (from: number, to: number, what = say('integer-between', from, to)) =>
  z.int({ error: what }).check(z.gte(from), z.lte(to));

export const points = integer(0, 100);

/** Any whole number that a question may be about. */
export const whole = integer(-1e9, 1e9, say('integer'));

export const flag = z.optional(z.boolean({ error: say('flag') }));

/** A list that may be empty. */
export const list = <Item extends z.ZodMiniType>(item: Item, what: string) =>
  z.readonly(z.array(item, { error: what }));

/** A list that can't be empty. */
export const some = <Item extends z.ZodMiniType>(item: Item, what: string) =>
  z.readonly(z.array(item, { error: what }).check(z.minLength(1, { error: filled(what) })));

const words = z.string({ error: say('text') });

/** A note for whoever edits the file next: allowed in every object that has fields of ours, and never read. */
export const comment = z.optional(words);

/** An object with these fields and no other. */
export const exact = <Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape) =>
  z.readonly(
    z.strictObject(shape, {
      error: ({ code }) => {
        const known = Object.keys(shape).filter((key) => !key.startsWith('$'));
        return code === 'unrecognized_keys' ? say('keys', known) : what;
      },
    }),
  );

/** The same, where an author may leave a `$comment`. */
export const closed = <Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape) =>
  exact(what, { ...shape, $comment: comment } as Shape & { $comment: typeof comment });

/** What stands at the top of a file: where an editor finds its JSON Schema, and the format it is written in. */
export const head = {
  $schema: z.optional(words),
  format: z.optional(z.literal(1, { error: say('format') })),
};

export const version = z
  .string({ error: say('version') })
  .check(z.regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/, { error: say('version-form') }));

/** `key?: T` and `key?: T | undefined` alike: JSON has no `undefined`. A tuple stays one; what isn't ours is left out. */
type Plain<T> = T extends readonly unknown[]
  ? { readonly [Index in keyof T]: Plain<T[Index]> }
  : T extends object
    ? { readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
    : T;

/**
 * A schema, said in a type of ours: where TypeScript tells an absent key from `undefined`
 * (`exactOptionalPropertyTypes`), what zod infers wouldn't fit it. `never` when the two part ways.
 */
export type Ours<Type, Schema extends z.ZodMiniType> = [Plain<z.output<Schema>>] extends [Plain<Type>]
  ? [Plain<Type>] extends [Plain<z.output<Schema>>]
    ? z.ZodMiniType<Type, Type>
    : never
  : never;
