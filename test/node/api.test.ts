// What we promise to programs: the types of each door, as they were last accepted by `npm run accept:api`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { apis } from '../support/api.ts';

describe('the public API', () => {
  for (const { door, types } of apis())
    it(`of ${door} is the accepted one`, () => {
      const kept = readFileSync(new URL(`../api/${door}.d.ts`, import.meta.url), 'utf8');
      assert.equal(types, kept, 'accept with: npm run build && npm run accept:api');
    });
});
