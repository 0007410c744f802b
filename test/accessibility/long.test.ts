// A translation three times as long, with a word of sixty letters: our questionnaire, as a page's own.

import { loadFirst, loadRest, smeVn } from '#content';
import { expect } from '@open-wc/testing';
import { covered, cutOff, sideways, sightOf } from './measure.ts';
import { everyScreen } from './screens.ts';
import { leave } from './stage.ts';

const LONG = 'Nghiêngngảnghoángthuyềnquyềnchuyểntruyềnnguyênđường'.padEnd(60, 'ưỡng');

interface Tree {
  readonly [key: string]: string | Tree;
}

/** Every text three times, and after the first the long word. */
const lengthen = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? `${value} ${LONG} ${value} ${value}` : lengthen(value),
    ]),
  );

async function address(): Promise<string> {
  const texts = { questions: await loadFirst.vi(), ...(await loadRest.vi()) } as Tree;
  const file = JSON.stringify({ questionnaire: smeVn, texts: { vi: lengthen(texts) } });
  return URL.createObjectURL(new Blob([file], { type: 'application/json' }));
}

afterEach(leave);

describe('texts three times as long, with a word of 60 letters', () => {
  for (const [width, criterion] of [
    [320, '1.4.10'],
    [1280, '1.4.10'],
  ] as const)
    it(`${criterion} wrap at ${width} px: nothing scrolls sideways or is cut off`, async function () {
      this.timeout(60_000);
      expect([...LONG]).to.have.length(60);
      const wrong: string[] = [];
      const device = { width, height: 640 };
      const attributes = { 'questionnaire-src': await address() };
      let longest = 0;
      await everyScreen({ device, attributes }, async (where, person) => {
        const sight = sightOf(person);
        longest = Math.max(longest, person.heading().length);
        wrong.push(...[...sideways(sight), ...cutOff(sight), ...covered(sight)].map((each) => `${where}: ${each}`));
      });
      expect(wrong.slice(0, 10)).to.deep.equal([]);
      expect(longest, 'the long texts were shown').to.be.above(250);
    });
});
