// `npm run build` writes the JSON Schemas beside the package, for editors and for programs that aren't JavaScript.

import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchema, SCHEMA_NAMES } from './json-schemas.ts';

const FOLDER = new URL('../../packages/scoring/dist/schemas/', import.meta.url);

mkdirSync(FOLDER, { recursive: true });
for (const name of SCHEMA_NAMES)
  writeFileSync(new URL(`${name}.schema.json`, FOLDER), `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
