// The JSON Schemas (2020-12) that are published: made from the zod schemas, with words for whoever types.

import * as z from 'zod/mini';
import {
  answersSchema,
  bundleSchema,
  chosenSchema,
  extensionSchema,
  idSchema,
  questionnaireSchema,
  raisesSchema,
  RESERVED_IDS,
  resultSchema,
  submissionSchema,
  textsSchema,
} from '#model/schema';
import { EVERYWHERE, SCHEMA_WORDS, type SchemaName } from './schema-words.ts';

/** A JSON Schema, as far as this file looks into it. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/** Where published packages can be read from, without an account. */
const PLACE = 'https://unpkg.com/@labanso/scoring/dist/schemas/';

/** zod's schema as JSON Schema, with the rules that are code there. */
const convert = (schema: z.ZodMiniType): JsonSchema =>
  z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const is = (one: z.ZodMiniType): boolean => Object.is(zodSchema, one);
      if (is(idSchema)) jsonSchema.not = { enum: [...RESERVED_IDS] };
      if (is(raisesSchema) || is(textsSchema)) jsonSchema.minProperties = 1;
      if (is(chosenSchema)) jsonSchema.uniqueItems = true;
      // readonly in TypeScript means nothing to somebody who types a file
      delete jsonSchema.readOnly;
    },
  }) as JsonSchema;

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts words to every property, on all floors; lists and maps of a field share its path. */
function describe(schema: unknown, fields: Readonly<Record<string, string>>, path: readonly string[] = []): void {
  if (Array.isArray(schema)) for (const one of schema) describe(one, fields, path);
  if (!isObject(schema)) return;
  for (const [keyword, value] of Object.entries(schema))
    if (keyword === 'properties')
      for (const [name, property] of Object.entries(value as JsonSchema)) {
        const words = EVERYWHERE[name] ?? fields[[...path, name].join('.')];
        if (words) (property as JsonSchema)['description'] = words;
        describe(property, fields, [...path, name]);
      }
    else if (['items', 'prefixItems', 'additionalProperties', 'anyOf', 'oneOf', 'allOf'].includes(keyword))
      describe(value, fields, path);
}

/**
 * Both kinds of a file with texts: which one it is shows in `extends`, and only that one's faults are told.
 */
function bundle(): JsonSchema {
  const [whole, extension] = [convert(bundleSchema), convert(extensionSchema)];
  const definitions = { ...(whole['$defs'] as JsonSchema), ...(extension['$defs'] as JsonSchema) };
  for (const one of [whole, extension]) {
    delete one['$defs'];
    delete one['$schema'];
  }
  return {
    type: 'object',
    if: { required: ['extends'] },
    then: { $ref: '#/$defs/extension' },
    else: { $ref: '#/$defs/whole' },
    $defs: { ...definitions, whole, extension },
  };
}

const SOURCES: Readonly<Record<SchemaName, () => JsonSchema>> = {
  questionnaire: () => convert(questionnaireSchema),
  bundle,
  answers: () => convert(answersSchema),
  submission: () => convert(submissionSchema),
  result: () => convert(resultSchema),
};

/** A published schema by its name, as it is written beside the package. */
export function jsonSchema(name: SchemaName): JsonSchema {
  const { title, description, fields } = SCHEMA_WORDS[name];
  const made = SOURCES[name]();
  describe(name === 'bundle' ? Object.values(made['$defs'] as JsonSchema) : made, fields);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${PLACE}${name}.schema.json`,
    title,
    description,
    ...Object.fromEntries(Object.entries(made).filter(([keyword]) => keyword !== '$schema')),
  };
}

export const SCHEMA_NAMES = Object.keys(SCHEMA_WORDS) as readonly SchemaName[];
