// Every seeded fault is found where it is, and nothing else is said.

import { expect } from 'chai';
import { checkBundle } from '#checking';
import { clean } from './corpus/clean.ts';
import { smeVnFile, type Draft } from './corpus/fault.ts';
import { meaningFaults } from './corpus/meaning.ts';
import { structureFaults } from './corpus/structure.ts';
import { textFaults } from './corpus/texts.ts';

const found = (data: unknown): readonly string[] =>
  checkBundle(data).map(({ code, path, level }) => `${code} ${path}${level === 'warning' ? ' (warning)' : ''}`);

describe('the corpus of seeded faults', () => {
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

  it('leaves Object.prototype as it was', () => {
    const before = JSON.stringify(Reflect.ownKeys(Object.prototype).map(String));
    for (const { seed } of structureFaults) {
      const draft = structuredClone(file);
      seed(draft);
      checkBundle(draft);
    }
    expect(JSON.stringify(Reflect.ownKeys(Object.prototype).map(String))).to.equal(before);
  });

  it('says of each fault what is there, in a sentence with its place', () => {
    for (const { seed } of [...structureFaults, ...meaningFaults, ...textFaults]) {
      const draft = structuredClone(file);
      seed(draft);
      for (const { path, message } of checkBundle(draft)) {
        expect(message.startsWith(path || 'the questionnaire'), message).to.equal(true);
        expect(message).to.match(/\.$/);
        expect(message.length, message).to.be.below(1500);
      }
    }
  });
});
