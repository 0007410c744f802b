// Writes the accepted types of the public doors anew: `npm run build && npm run accept:api`.
// Read the diff: what is gone from it breaks somebody's program.
import { mkdirSync, writeFileSync } from 'node:fs';
import { apis } from '../../test/support/api.ts';

mkdirSync(new URL('../../test/api/', import.meta.url), { recursive: true });
for (const { door, types } of apis()) {
  writeFileSync(new URL(`../../test/api/${door}.d.ts`, import.meta.url), types);
  console.log(`test/api/${door}.d.ts`);
}
