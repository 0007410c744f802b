// What a schema says of a value, as lines.

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Of each kind that it could have been. */
  readonly errors?: readonly (readonly Issue[])[];
  /** Of a key. */
  readonly issues?: readonly Issue[];
}

interface Schema {
  readonly safeParse: (value: unknown) => { readonly error?: { readonly issues: readonly unknown[] } | undefined };
}

/** Each issue in a line; below one that has reasons of its own, those. */
const told = ({ path, message, errors = [], issues = [] }: Issue, at: readonly PropertyKey[] = []): string[] => [
  `${[...at, ...path].map(String).join('/')}: ${message}`,
  ...[...errors.flat(), ...issues].flatMap((one) => told(one, [...at, ...path])),
];

/** Path and message of all that a schema finds. */
export const faults = (schema: Schema, value: unknown): readonly string[] =>
  ((schema.safeParse(value).error?.issues ?? []) as readonly Issue[]).flatMap((issue) => told(issue));
