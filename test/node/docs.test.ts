// Everything that the packages export says what it is, every example in a docstring is run, and every command is named.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { NAMES } from '../../src/tools/steps.js';
import { documentedBy } from '../support/docs.ts';
import { world } from '../support/example-world.ts';

const DOORS = [
  'scoring',
  'scoring-check',
  'scoring-exchange',
  'scoring-formats',
  'scoring-schema',
  'scoring-session',
  'scoring-gathering',
  'sme-vn',
] as const;

// a name may stand at two doors
const documented = new Map(documentedBy(DOORS).map((one) => [one.name, one]));
const exported: Record<string, unknown> = {};
for (const door of DOORS) Object.assign(exported, await import(`../../src/doors/${door}.ts`));

const names = { ...exported, ...world } as Readonly<Record<string, unknown>>;

/** Runs an expression of our own sources among everything that is exported. */
const evaluate = (code: string): unknown =>
  // eslint-disable-next-line no-new-func -- our own docstrings, in a test
  new Function(...Object.keys(names), `return (${code})`)(...Object.values(names)) as unknown;

describe('the docstrings', () => {
  for (const { name, text, isValue, examples, file } of documented.values()) {
    it(`of ${name} say what it is`, () => assert.match(text, /\w{3}/, file));
    if (isValue && typeof exported[name] === 'function' && name !== 'LabansoError')
      it(`of ${name} have an example`, () => assert.ok(examples.length > 0, file));
    for (const { code, expected } of examples)
      it(`of ${name}: ${code}`, () => {
        assert.ok(code && expected, `an example is \`expression //=> value\`, in ${file}`);
        assert.deepEqual(evaluate(code), evaluate(expected), file);
      });
  }
});

describe('the notes for contributors', () => {
  const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const notes = read('.github/CONTRIBUTING.md');
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

  it('name every command that there is, and no other', () => {
    const named = [...notes.matchAll(/\bnpm (?:run ([a-z:]+)|(start|test)\b)/g)].map(([, run, word]) => run ?? word!);
    assert.deepEqual([...new Set(named)].sort(), Object.keys(scripts).sort());
  });

  it('name every step of the tests, in their order', () => {
    const [, steps = ''] = /the steps named:\n(.+?)While working/s.exec(notes) ?? [];
    const named = [...steps.matchAll(/`([a-z]+)`/g)].map(([, name]) => name!);
    assert.deepEqual(named, NAMES);
  });
});
