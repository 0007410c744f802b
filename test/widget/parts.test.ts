import { formatDate, formatIsoDate, formatNumber, formatPercent } from '#look';
import { expect } from '@open-wc/testing';
import { loadFirst, loadRest, provinces } from '#content';
import type { TextTree } from '#model';
import { contrast, parseRgb, readable } from '../../src/widget/accent.ts';
import { neighbour, pathOf, placeFrom, placesOf } from '../../src/widget/visit/flow.ts';
import { safeHref } from '../../src/widget/result/link.ts';
import { brokenTexts } from '../../src/widget/texts/broken.ts';
import { resultTexts } from '../../src/widget/texts/result.ts';
import { moneyText } from '../../src/widget/result/words.ts';
import en from '../../src/widget/texts/en.json' with { type: 'json' };
import { alphabetKey } from '../../src/widget/alphabet.ts';
import { createTexts } from '../../src/widget/texts/texts.ts';
import vi from '../../src/widget/texts/vi.json' with { type: 'json' };
import { tiny } from '../support/tiny.ts';

function* leaves(tree: TextTree, path = ''): Iterable<readonly [string, string]> {
  for (const [key, value] of Object.entries(tree))
    if (typeof value === 'string') yield [path + key, value];
    else yield* leaves(value, `${path}${key}.`);
}

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!).sort();

describe('the widget’s own words', () => {
  for (const [name, a, b] of [
    ['first screens', vi, en],
    ['result', resultTexts.vi, resultTexts.en],
    ['a questionnaire that can’t be opened', brokenTexts.vi, brokenTexts.en],
  ] as const)
    it(`exist in both languages with the same placeholders: ${name}`, () => {
      // English has a plural where Vietnamese needs none
      const [one, other] = [a, b].map(
        (tree) => new Map([...leaves(tree)].map(([key, text]) => [key.replace(/_(one|other)$/, ''), text] as const)),
      ) as [Map<string, string>, Map<string, string>];
      expect([...one.keys()].sort()).to.deep.equal([...other.keys()].sort());
      for (const [key, text] of one) expect(placeholders(other.get(key)!), key).to.deep.equal(placeholders(text));
      for (const text of [...one.values(), ...other.values()]) {
        expect(text).to.equal(
          text
            .normalize('NFC')
            .trim()
            .concat(text.endsWith(' ') ? ' ' : ''),
          text,
        );
        expect(text).not.to.match(/[<>]| {2}/);
      }
    });

  it('are read alike by the small reader and by i18next, for one and for many', async () => {
    for (const language of ['vi', 'en'] as const) {
      const trees = {
        ui: language === 'vi' ? vi : en,
        result: resultTexts[language],
        content: await loadFirst[language](),
        ...(await loadRest[language]()),
      } as Record<string, TextTree>;
      const [small, large] = [createTexts(language), createTexts(language)];
      for (const texts of [small, large])
        for (const [space, tree] of Object.entries(trees)) texts.add(language, space, tree);
      await large.upgrade();
      for (const [space, tree] of Object.entries(trees))
        for (const [key, text] of leaves(tree))
          for (const count of [0, 1, 3]) {
            // a value for every placeholder there is
            const values = { ...Object.fromEntries(placeholders(text).map((name) => [name, `<${name}>`])), count };
            const path = `${space}:${key.replace(/_(one|other)$/, '')}`;
            expect(small.t(path, values), path).to.equal(large.t(path, { ...values }));
          }
      for (const texts of [small, large]) expect(texts.t('ui:no.such.key')).to.equal('');
    }
  });

  it('fall back key by key to the other language, and never show a key', async () => {
    const texts = createTexts('en');
    texts.add('vi', 'ui', { here: 'đây', both: 'cả hai' });
    texts.add('en', 'ui', { both: 'both' });
    for (const upgrade of [false, true]) {
      if (upgrade) await texts.upgrade();
      expect(texts.t('ui:here')).to.equal('đây');
      expect(texts.t('ui:both')).to.equal('both');
      expect(texts.t('ui:nowhere')).to.equal('');
      expect(texts.t('ui:constructor')).to.equal('');
      expect(texts.t('ui:here.__proto__.x')).to.equal('');
    }
    texts.add('en', 'later', { n_one: '{{count}} day', n_other: '{{count}} days' });
    expect([texts.t('later:n', { count: 1 }), texts.t('later:n', { count: 2 })]).to.deep.equal(['1 day', '2 days']);
  });

  it('are said anew after another language, other texts, i18next', async () => {
    const texts = createTexts('vi');
    texts.add('vi', 'ui', { one: 'một' });
    expect([texts.t('ui:one'), texts.t('ui:two')]).to.deep.equal(['một', '']);
    texts.add('en', 'ui', { one: 'one', two: 'two' });
    expect([texts.t('ui:one'), texts.t('ui:two')]).to.deep.equal(['một', 'two']);
    for (const upgrade of [false, true]) {
      if (upgrade) await texts.upgrade();
      texts.speak('en');
      expect(texts.t('ui:one')).to.equal('one');
      texts.speak('vi');
      expect(texts.t('ui:one')).to.equal('một');
    }
  });

  it('with values are said anew for other values, another language, and once i18next is there', async () => {
    const texts = createTexts('vi');
    texts.add('vi', 'ui', { of: '{{a}} trên {{b}}' });
    texts.add('en', 'ui', { of: '{{a}} of {{b}}' });
    for (const hasI18next of [false, true]) {
      if (hasI18next) await texts.upgrade();
      for (const word of ['of', 'trên']) {
        texts.speak(word === 'of' ? 'en' : 'vi');
        for (const [a, b] of [
          [1, 23],
          [12, 3],
          ['', 'a'],
          ['a', ''],
          [1, 23],
        ] as const)
          expect(texts.t('ui:of', { a, b })).to.equal(`${a} ${word} ${b}`);
        expect(texts.t('ui:of', { b: 1, a: 2 })).to.equal(`2 ${word} 1`);
      }
    }
  });

  it('include the late ones in both languages', async () => {
    const [a, b] = await Promise.all([loadRest.vi(), loadRest.en()]);
    expect(Object.keys(a)).to.deep.equal(Object.keys(b));
  });
});

describe('names', () => {
  it('of provinces, today’s and former ones, stand in the order of the Vietnamese alphabet', () => {
    const names = provinces.flatMap(({ vi: name, from }) => [name, ...from.map((old) => old.vi)]);
    const byKey = [...names].sort((a, b) => (alphabetKey(a) < alphabetKey(b) ? -1 : 1));
    const { compare } = new Intl.Collator('vi');
    for (const [i, name] of byKey.entries())
      if (i) expect(compare(byKey[i - 1]!, name), `${byKey[i - 1]}, ${name}`).to.be.at.most(0);
    expect(byKey.indexOf('Đà Nẵng')).to.be.above(byKey.indexOf('Cao Bằng'));
    expect(byKey.indexOf('Điện Biên')).to.be.above(byKey.indexOf('Đắk Lắk'));
  });
});

describe('numbers, dates', () => {
  for (const [cost, inVi, inEn] of [
    [[0, 0], 'không mất tiền', 'free of charge'],
    [[0, 500_000], 'tối đa 500 nghìn đồng', 'up to VND 500,000'],
    [[0, 1_000_000], 'tối đa 1 triệu đồng', 'up to VND 1 million'],
    [[500_000, 5_000_000], 'từ 500 nghìn đồng đến 5 triệu đồng', 'VND 500,000 to VND 5 million'],
    [[2_000_000, 20_000_000], '2–20 triệu đồng', 'VND 2–20 million'],
    [[2_500_000, 2_500_000], '2,5 triệu đồng', 'VND 2.5 million'],
  ] as const)
    it(`a cost of ${cost.join(' to ')} is “${inVi}” or “${inEn}”`, () => {
      for (const [language, said] of [
        ['vi', inVi],
        ['en', inEn],
      ] as const) {
        const texts = createTexts(language);
        texts.add(language, 'result', resultTexts[language]);
        expect(moneyText({ t: texts.t, language }, cost)).to.equal(said);
      }
    });

  for (const [value, inVi, inEn] of [
    [0, '0', '0'],
    [-0, '0', '0'],
    [-0.04, '0', '0'],
    [2.25, '2,3', '2.3'],
    [1.05, '1,1', '1.1'],
    [8.345, '8,3', '8.3'],
    [66.66, '66,7', '66.7'],
    [1234.5, '1.234,5', '1,234.5'],
    [1234567, '1.234.567', '1,234,567'],
    [-1234.56, '−1.234,6', '−1,234.6'],
    [100, '100', '100'],
    [99.96, '100', '100'],
  ] as const)
    it(`${value} is ${inVi} in Vietnamese and ${inEn} in English`, () => {
      expect(formatNumber(value, 'vi')).to.equal(inVi);
      expect(formatNumber(value, 'en')).to.equal(inEn);
    });

  it('39 % and 39%', () => {
    expect(formatPercent(39, 'vi')).to.equal('39\u00a0%');
    expect(formatPercent(39, 'en')).to.equal('39%');
  });

  it('days are those of Vietnam, also near midnight', () => {
    expect(formatDate(Date.UTC(2026, 10, 20, 16, 59))).to.equal('20/11/2026');
    expect(formatDate(Date.UTC(2026, 10, 20, 17, 0))).to.equal('21/11/2026');
    expect(formatIsoDate('2026-07-01')).to.equal('01/07/2026');
  });
});

describe('a link', () => {
  for (const address of ['https://vanban.chinhphu.vn/?docid=1', 'mailto:a@b.vn', 'tel:+84123'])
    it(`may be ${address}`, () => expect(safeHref(address)).to.equal(address));
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'http://plain.vn/',
    '//evil.vn',
    'https://user:pw@evil.vn/',
    'blob:https://x.vn/1',
    'vanban.chinhphu.vn',
    '',
    null,
    undefined,
    {},
  ])
    it(`is never ${String(address)}`, () => expect(safeHref(address)).to.equal(null));
});

describe('the accent colour', () => {
  const white = [255, 255, 255] as const;
  const night = [17, 24, 31] as const;
  it('stays as wished when it can be read', () => expect(readable([0, 101, 95], [white])).to.deep.equal([0, 101, 95]));
  for (const wish of [
    [255, 220, 0],
    [255, 255, 255],
    [0, 255, 0],
    [120, 120, 120],
  ] as const)
    it(`rgb(${wish.join()}) becomes readable on light and on dark`, () => {
      for (const ground of [white, night]) expect(contrast(readable(wish, [ground]), ground)).to.be.at.least(4.5);
    });
  it('is read from what the browser computes', () => {
    expect(parseRgb('rgb(1, 2, 3)')).to.deep.equal([1, 2, 3]);
    expect(parseRgb('rgba(1, 2, 3, 0.5)')).to.deep.equal([1, 2, 3]);
    expect(parseRgb('color(srgb 1 0 0)')).to.equal(null);
  });
});

describe('the way through', () => {
  const places = placesOf(tiny, pathOf(tiny, { entity: 'household' }, {}), 'full');
  it('asks everybody with the same profile the same, in one order', () => {
    expect(places).to.deep.equal([
      'welcome',
      'profile',
      'question/payments',
      'question/tools',
      'question/share',
      'review',
      'result',
    ]);
  });
  it('stays within its ends, and starts over from a place that is gone', () => {
    expect(neighbour(places, 'welcome', -1)).to.equal('welcome');
    expect(neighbour(places, 'result', 1)).to.equal('result');
    expect(neighbour(places, 'question/staff', 1)).to.equal('profile');
    expect(placeFrom(places, 'question/staff')).to.equal(null);
    expect(placeFrom(places, 'review')).to.equal('review');
  });
});
