// What the bundler makes of our styles says the same to a browser as what people wrote.

import { expect } from '@open-wc/testing';
import type { CSSResult } from 'lit';
import { loadBundle } from '#content';
import { toPaperForm } from '#formats';
import { base, controls } from '#look';
import { flatCss } from '../../src/tools/flat-styles.js';
import { aloudStyles } from '../../src/widget/aloud/styles.ts';
import { paperStyles } from '../../src/widget/result/paper-styles.ts';
import { pictureStyles } from '../../src/widget/result/picture-styles.ts';
import { planStyles } from '../../src/widget/result/plan-styles.ts';
import { resultStyles } from '../../src/widget/result/styles.ts';
import { shareStyles } from '../../src/widget/share/styles.ts';
import { screens } from '../../src/widget/styles/screens.ts';
import { boardStyles } from '../../src/workshop/board/styles.ts';
import { styles } from '../../src/workshop/styles.ts';

const rulesOf = (text: string): readonly string[] => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  // what names a custom property keeps the spaces that were typed
  return [...sheet.cssRules].map(({ cssText }) => cssText.replace(/\s+/g, ' ').replace(/, /g, ','));
};

const ALL: Readonly<Record<string, CSSResult>> = {
  base, controls, screens, resultStyles, planStyles, pictureStyles, paperStyles, shareStyles, aloudStyles, styles, boardStyles,
} as never; // prettier-ignore

describe('styles on one line', () => {
  for (const [name, { cssText }] of Object.entries(ALL))
    it(`hold the rules of ${name}, all of them, and are shorter`, () => {
      const flat = flatCss(cssText);
      expect(rulesOf(flat)).to.deep.equal(rulesOf(cssText));
      expect(flat.length).to.be.lessThan(0.95 * cssText.length);
      expect(flat).not.to.match(/\n|\/\*/);
    });

  it('hold the rules of paper, and what it says at the edges of a page', async () => {
    const [, css = ''] = /<style>(.*?)<\/style>/s.exec(toPaperForm(await loadBundle(), 'vi'))!;
    expect(rulesOf(flatCss(css))).to.deep.equal(rulesOf(css));
    expect(flatCss('a::after { content: "a, b: c;  d"; }')).to.equal('a::after{content:"a, b: c;  d"}');
  });
});
