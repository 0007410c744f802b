// Which ids were seen before, of however many rows.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SeenIds } from '../../src/cli/score/tell/seen-ids.ts';

describe('the ids of a table', () => {
  it('have the number of the last row with them, as in a map', () => {
    const [seen, map] = [new SeenIds(), new Map<string, number>()];
    for (let row = 0; row < 30_000; row++) {
      const id = `hộ ${(row * 7919) % 20_011}`;
      assert.equal(seen.put(id, row), map.get(id) ?? -1, `row ${row}`);
      map.set(id, row);
    }
  });

  it('are told apart, three hundred thousand of them: half of what is kept of some is the same', () => {
    const seen = new SeenIds();
    for (let row = 0; row < 300_000; row++) if (seen.put(`h-${row}`, row) !== -1) assert.fail(`h-${row} was not seen`);
    for (let row = 0; row < 300_000; row += 7) assert.equal(seen.put(`h-${row}`, row), row);
  });
});
