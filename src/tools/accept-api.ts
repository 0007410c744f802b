// Writes the accepted types of the public doors anew: `npm run build && npm run accept:api`.
// Read the diff: what is gone from it breaks somebody's program.
import { mkdirSync, writeFileSync } from 'node:fs';
import { API_DOORS, apiOf } from '../../test/support/api.ts';

mkdirSync(new URL('../../test/api/', import.meta.url), { recursive: true });
for (const door of API_DOORS) {
  writeFileSync(new URL(`../../test/api/${door}.d.ts`, import.meta.url), apiOf(door));
  console.log(`test/api/${door}.d.ts`);
}
