// What `npm test` answers before it runs anything.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { NAMES } from '../../src/tools/steps.js';

const npmTest = (...words: readonly string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL('../../src/tools/test.js', import.meta.url)), ...words], {
    encoding: 'utf8',
  });

describe('npm test', () => {
  it('refuses a step that there is not, and lists those there are', () => {
    const { status, stderr } = npmTest('types', 'unti');
    assert.equal(status, 2);
    assert.match(stderr, /no step is called unti\./);
    for (const name of NAMES) assert.ok(stderr.includes(name), name);
  });

  it('watches the unit tests, and nothing else', () => {
    for (const words of [['--watch'], ['unit', 'sql', '--watch']]) {
      const { status, stderr } = npmTest(...words);
      assert.equal(status, 2);
      assert.match(stderr, /unit --watch/);
    }
  });
});
