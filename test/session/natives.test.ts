// Pages that have changed the language's own parts, as Prototype.js, MooTools and worse do: nothing is lost.

import { expect } from 'chai';
import { device } from '../support/device.ts';
import { replace } from '../support/pretend.ts';

/** Puts something in place of a part of the language for a while. */
function withPart(object: object, name: PropertyKey, value: unknown, work: () => void): void {
  const putBack = replace(object, name, { value, writable: true, enumerable: true });
  try {
    work();
  } finally {
    putBack();
  }
}

const breaks = (): never => {
  throw new TypeError('broken by the page');
};

const CHANGES: readonly (readonly [what: string, object: object, name: PropertyKey, value: unknown])[] = [
  ['Array.prototype.toJSON, as Prototype.js has it', Array.prototype, 'toJSON', (): string => '[]'],
  ['Object.prototype.toJSON', Object.prototype, 'toJSON', (): string => '{}'],
  ['String.prototype.toJSON', String.prototype, 'toJSON', (): string => '"x"'],
  ['a JSON.stringify that throws', JSON, 'stringify', breaks],
  ['a JSON.stringify that says something else', JSON, 'stringify', (): string => '{}'],
  ['a JSON.parse that throws', JSON, 'parse', breaks],
  ['an Array.from that makes lists of one, as MooTools has it', Array, 'from', (one: unknown): unknown[] => [one]],
  ['an Array.prototype.reduce without a beginning, as Prototype.js has it', Array.prototype, 'reduce', breaks],
  ['a key that every object has', Object.prototype, 'share', 7],
  ['a key that every list has', Array.prototype, 'payments', 'cash'],
  ['a Function.prototype.bind of its own', Function.prototype, 'bind', breaks],
];

describe('a session on a page that changes the language', () => {
  for (const [what, object, name, value] of CHANGES)
    it(`loses nothing to ${what}`, () => {
      const phone = device();
      let seen: readonly unknown[] = [];
      withPart(object, name, value, () => {
        const session = phone.open();
        session.setProfile('entity', 'company');
        session.setAnswer('payments', 'qr');
        session.setAnswer('tools', ['till', 'stock']);
        session.setStep('train', 'done');
        session.setPage('place', 'question/tools');
        session.flush();
        const { profile, answers, steps, page } = phone.open().state();
        const tools = answers['tools'] as readonly string[];
        const told = [profile['entity'], answers['payments'], steps['train'], page['place'], session.isSaved()];
        seen = [...told, tools.length, tools[0], tools[1]];
      });
      expect(seen).to.deep.equal(['company', 'qr', 'done', 'question/tools', true, 2, 'till', 'stock']);
      // and a page without that script reads the same
      expect(phone.open().state().answers).to.deep.equal({ payments: 'qr', tools: ['till', 'stock'] });
      withPart(object, name, value, () => phone.open().erase());
      expect(phone.keys()).to.deep.equal([]);
    });

  it('loses nothing to a clock that throws, says nothing, or talks nonsense, nor to such a chance', () => {
    for (const bad of [
      breaks,
      () => NaN,
      () => undefined,
      () => 'soon',
      () => -1,
      () => Infinity,
      () => ({}),
    ] as const) {
      const phone = device();
      const session = phone.open({ now: bad as () => number, random: bad as () => number });
      session.setAnswer('payments', 'qr');
      session.flush();
      expect(phone.open().state().answers).to.deep.equal({ payments: 'qr' });
      session.startNew();
      session.setAnswer('share', 3);
      session.flush();
      expect(phone.open().state().answers).to.deep.equal({ share: 3 });
    }
  });

  it('gives and takes copies: whoever changes a list changes nothing that is kept', () => {
    const phone = device();
    const session = phone.open();
    const tools = ['till'];
    session.setAnswer('tools', tools);
    tools[0] = 'stock';
    (session.state().answers['tools'] as string[]).push('books');
    session.flush();
    expect(phone.open().state().answers).to.deep.equal({ tools: ['till'] });
  });
});
