// Every seeded fault is found where it is, and nothing else is said.

import { expect } from 'chai';
import { checkBundle } from '#checking';
import { clean } from './corpus/clean.ts';
import { smeVnFile, type Draft } from './corpus/fault.ts';
import { meaningFaults } from './corpus/meaning.ts';
import { structureFaults } from './corpus/structure.ts';
import { textFaults } from './corpus/texts.ts';

const ofObjects = JSON.stringify(Reflect.ownKeys(Object.prototype).map(String));

/** What is found: each in a sentence that begins with its place, and no prototype is touched. */
function found(data: unknown): readonly string[] {
  const findings = checkBundle(data);
  for (const { path, message } of findings) {
    expect(message.startsWith(path || 'the questionnaire'), message).to.equal(true);
    expect(message).to.match(/\.$/);
    expect(message.length, message).to.be.below(1500);
  }
  expect(JSON.stringify(Reflect.ownKeys(Object.prototype).map(String))).to.equal(ofObjects);
  return findings.map(({ code, path, level }) => `${code} ${path}${level === 'warning' ? ' (warning)' : ''}`);
}

describe('each seeded fault is said where it is, in a sentence', () => {
  let file: Draft;
  before(async () => (file = await smeVnFile()));

  for (const { title, seed, found: expected } of [...structureFaults, ...meaningFaults, ...textFaults])
    it(title, () => {
      const draft = structuredClone(file);
      seed(draft);
      expect([...found(draft)].sort()).to.deep.equal([...expected].sort());
    });

  for (const [name, change] of clean)
    it(`finds nothing in ${name}`, () => {
      const draft = structuredClone(file);
      change(draft);
      expect(found(draft)).to.deep.equal([]);
    });
});
