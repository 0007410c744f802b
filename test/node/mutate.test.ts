// What `npm run mutate` changes.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testFiles } from '../../src/tools/test-files.js';
import equivalents from '../../src/tools/mutate/equivalent.json' with { type: 'json' };
import { filesOf, LEFT_OUT, ROOMS, sourcesIn } from '../../src/tools/mutate/rooms.js';

const names = Object.keys(ROOMS);
const folders = [...new Set(names.map((name) => name.split('/')[0]!))];

describe('the rooms of npm run mutate', () => {
  it('have every file of the folders they are in, each once, but for what is left out by name', () => {
    const files = folders.flatMap((folder) => sourcesIn(`src/${folder}`));
    const [out, others] = [true, false].map((isOut) =>
      files.filter((file) => LEFT_OUT.some((start) => file.startsWith(start)) === isOut),
    );
    assert.deepEqual(names.flatMap((name) => filesOf(name)).sort(), [...others!].sort());
    for (const start of LEFT_OUT)
      assert.ok(
        out!.some((file) => file.startsWith(start)),
        start,
      );
  });

  it('begin with what there is, files as well as tests', () => {
    const tests = testFiles('test');
    for (const [name, { files, tests: starts }] of Object.entries(ROOMS)) {
      for (const start of files)
        assert.ok(
          filesOf(name).some((file) => file.startsWith(start)),
          start,
        );
      for (const start of starts)
        assert.ok(
          tests.some((file) => file.startsWith(start)),
          start,
        );
    }
  });

  it('have every file of which a mutant is named as equivalent', () => {
    const files = names.flatMap((name) => filesOf(name));
    for (const { file } of equivalents) assert.ok(files.includes(file), file);
  });
});
