// The zod schemas, behind a door of their own: whoever only scores doesn't pay for them.
// Each carries `~standard` (standardschema.dev), so a form or router that knows Standard Schema takes it as it is.

export { expectedIn, inWords, type Expected, type ExpectedWords, type ListOf } from './expected.ts';
export { bundleSchema, extensionSchema, shellSchema, textsSchema } from './schema-bundle.ts';
export { id as idSchema, RESERVED_IDS } from './schema-parts.ts';
export { additionSchema, questionnaireSchema, raises as raisesSchema } from './schema-questionnaire.ts';
export { answersSchema, chosen as chosenSchema, resultSchema, submissionSchema } from './schema-result.ts';
