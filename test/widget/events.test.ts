// What the page is told is the page's own: neither can change what the other has.

import { expect } from '@open-wc/testing';
import { addressOf } from '../support/own-questionnaire.ts';
import { forget, visit } from '../support/person.ts';
import { tiny } from '../support/tiny.ts';

/** Overwrites and empties whatever it is given, to the bottom. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    spoil(inner);
    Reflect.set(value, key, 'spoilt');
  }
  if (Array.isArray(value)) value.length = 0;
}

describe('the details of events', () => {
  it('change nothing of ours, whatever a listener does to them', async () => {
    forget();
    const src = addressOf({ ...tiny, actions: [] });
    const run = async (listen: boolean): Promise<string> => {
      forget();
      const person = await visit({ src });
      const spoilt: string[] = [];
      if (listen)
        for (const type of ['labanso-start', 'labanso-answer', 'labanso-complete'] as const)
          person.element.addEventListener(type, ({ detail }) => {
            spoil(detail);
            spoilt.push(type);
          });
      await person.begin();
      await person.answerAll(() => 1);
      await person.seeResult();
      if (listen) expect(new Set(spoilt).size).to.equal(3);
      for (const details of person.all<HTMLDetailsElement>('details')) details.open = true;
      const said = person.one('.result').textContent!.replace(/\s+/g, ' ');
      person.element.remove();
      return said;
    };
    expect(await run(true)).to.equal(await run(false));
  });

  it('stay as they were when the person goes on', async () => {
    forget();
    const person = await visit({ src: addressOf({ ...tiny, actions: [] }) });
    const kept: { readonly detail: unknown; readonly then: string }[] = [];
    for (const type of ['labanso-answer', 'labanso-complete'] as const)
      person.element.addEventListener(type, ({ detail }) => kept.push({ detail, then: JSON.stringify(detail) }));
    await person.begin();
    await person.answerAll(() => 1);
    await person.seeResult();
    person.all('dd .link')[0]!.click();
    await person.settled();
    await person.choose('Cash');
    expect(kept.length).to.be.above(3);
    for (const { detail, then } of kept) expect(JSON.stringify(detail)).to.equal(then);
  });
});
