// Text as large, and as far apart, as readers may make it.

import { expect } from '@open-wc/testing';
import { sideways, sightOf } from './measure.ts';
import { everyScreen } from './screens.ts';
import { leave } from './stage.ts';
import { surveyTests } from './survey.ts';

surveyTests({ name: 'text of 200 %', fits: '1.4.4', width: 1280, height: 800, fontSize: 32 });
surveyTests({ name: 'text spacing, on 320 px', fits: '1.4.12', width: 320, height: 640, spaced: true });

describe('text of 200 % on 320 px', () => {
  after(leave);
  for (const [lang, language] of [
    ['vi', 'Vietnamese'],
    ['en', 'English'],
  ] as const)
    it(`scrolls no screen sideways, in ${language}`, async function () {
      this.timeout(60_000);
      const found: string[] = [];
      await everyScreen({ lang, device: { width: 320, height: 640, fontSize: 32 } }, async (where, person) => {
        found.push(...sideways(sightOf(person)).map((each) => `${where}: ${each}`));
      });
      expect(found).to.deep.equal([]);
    });
});
