import { expect } from 'chai';
import fc from 'fast-check';
import { codeInFragment, decode, encode, linkOf, withoutCode, withoutTracking } from '#exchange';
import { check } from '../support/check.ts';
import { answered, tiny } from '../support/tiny.ts';

const code = encode(tiny, { answers: answered });

describe('linkOf', () => {
  for (const [address, link] of [
    ['https://a.vn/', 'https://a.vn/#labanso=1A'],
    ['https://a.vn/x?y=1&z=#', 'https://a.vn/x?y=1&z=#labanso=1A'],
    ['https://a.vn/?labanso=1B#top', 'https://a.vn/?labanso=1B#top&labanso=1A'],
    ['https://a.vn/#labanso=1B', 'https://a.vn/#labanso=1A'],
    ['https://a.vn/#a=1&LABANSO=1B&b=%20&labanso', 'https://a.vn/#a=1&b=%20&labanso&labanso=1A'],
    ['', '#labanso=1A'],
    ['https://a.vn/#/', 'https://a.vn/#/?labanso=1A'],
    ['https://a.vn/#/gia/ho?x=1', 'https://a.vn/#/gia/ho?x=1&labanso=1A'],
    ['https://a.vn/#!/gia?labanso=1B&y=2', 'https://a.vn/#!/gia?y=2&labanso=1A'],
    ['https://a.vn/#/gia&labanso=1B', 'https://a.vn/#/gia?labanso=1A'],
    ['https://a.vn/?fbclid=x', 'https://a.vn/#labanso=1A'],
    ['https://a.vn/?utm_source=zalo&p=7&gclid=y&zarsrc=30#top', 'https://a.vn/?p=7#top&labanso=1A'],
    ['https://a.vn/#/gia?utm_medium=x&id=5', 'https://a.vn/#/gia?id=5&labanso=1A'],
  ] as const)
    it(`${address || 'no address'} becomes ${link}`, () => expect(linkOf(address, '1A')).to.equal(link));

  it('keeps whatever it is given from leaving its place', () => {
    expect(codeInFragment(linkOf('https://a.vn/', '1A&b=2#c %'))).to.equal('1A&b=2#c %');
  });
});

describe('withoutCode', () => {
  for (const [address, bare] of [
    ['https://a.vn/#labanso=1A', 'https://a.vn/'],
    ['https://a.vn/x?y#a&labanso=1A&b=+%20', 'https://a.vn/x?y#a&b=+%20'],
    ['https://a.vn/#labanso%3D1A', 'https://a.vn/'],
    ['https://a.vn/#', 'https://a.vn/#'],
    ['https://a.vn/?labanso=1A', 'https://a.vn/?labanso=1A'],
    ['https://a.vn/#/gia?labanso=1A', 'https://a.vn/#/gia'],
    ['https://a.vn/#/gia?x=1&labanso=1A&y', 'https://a.vn/#/gia?x=1&y'],
    ['https://a.vn/#/gia?x=1', 'https://a.vn/#/gia?x=1'],
    ['https://a.vn/#unlabanso=1A&labansos=2', 'https://a.vn/#unlabanso=1A&labansos=2'],
  ] as const)
    it(`${address} becomes ${bare}`, () => expect(withoutCode(address)).to.equal(bare));
});

describe('withoutTracking', () => {
  for (const [address, bare] of [
    ['https://a.vn/?fbclid=IwAR0', 'https://a.vn/'],
    ['https://a.vn/x?utm_source=zalo&utm_medium=social&id=3', 'https://a.vn/x?id=3'],
    ['https://a.vn/?id=3&GCLID=x&_ga=1&mc_cid=2#top', 'https://a.vn/?id=3#top'],
    ['https://a.vn/#/gia?fbclid=x', 'https://a.vn/#/gia'],
    // what only looks like it is the page's own
    [
      'https://a.vn/?xutm_source=1&fbclids=2&gap=3&q=utm_source=4',
      'https://a.vn/?xutm_source=1&fbclids=2&gap=3&q=utm_source=4',
    ],
    ['https://a.vn/?', 'https://a.vn/?'],
    ['https://a.vn/#', 'https://a.vn/#'],
    ['https://a.vn/?a=1&fbclid=x#utm_source=y', 'https://a.vn/?a=1'],
    ['?fbclid=x&a=1#top', '?a=1#top'],
    ['https://a.vn', 'https://a.vn'],
    ['', ''],
  ] as const)
    it(`${address || 'no address'} becomes ${bare || 'none'}`, () => expect(withoutTracking(address)).to.equal(bare));

  it('knows whole names only', () => {
    const theirs =
      'utm_source utm_id mc_cid mc_eid _ga _gl _hsenc _hsmi gad_source gad_campaignid zarsrc igsh igshid srsltid ' +
      'li_fat_id fbclid gclid clid gbraid wbraid vero_id vero_conv __tn__ mibextid';
    const own = 'utm_ mc_xid mc_id _g _hs _hs- gad_ gad_- zarsrcs igshi srslt li_fat xbraid vero_ vero_- tn clidx';
    for (const name of theirs.split(' '))
      for (const part of [name, `${name}=x`]) expect(withoutTracking(`?${part}`), part).to.equal('');
    for (const name of own.split(' ')) expect(withoutTracking(`?${name}=x`), name).to.equal(`?${name}=x`);
  });
});

describe('codeInFragment', () => {
  for (const [fragment, found] of [
    ['#labanso=1A-2B', '1A-2B'],
    ['labanso=1A', '1A'],
    ['#LaBanSo=1a', '1a'],
    ['#labanso=1A%202B', '1A 2B'],
    ['#labanso=1A+2B', '1A 2B'],
    ['# labanso = 1A ', '1A'],
    ['#labanso%3D1A', '1A'],
    ['#%6Cabanso=1A', '1A'],
    ['#top&labanso=1A&utm_source=zalo', '1A'],
    ['#top&amp;labanso=1A&amp;fbclid=x', '1A'],
    ['#?labanso=1A', '1A'],
    ['##labanso=1A', '1A'],
    ['https://a.vn/?labanso=no#labanso=1A', '1A'],
    ['#labanso=1A&labanso=1B', '1A'],
    ['#/gia?labanso=1A', '1A'],
    ['#!/gia?x=1&labanso=1A&utm_source=zalo', '1A'],
    ['#%23labanso=1A', '1A'],
    ['#labanso=%C4%91', 'đ'],
    ['#labanso%25253D1A', '1A'],
    ['#labanso%2525253D1A', null],
    ['#labanso=', ''],
    ['#labanso=1A%E0%A4%A', '1A%E0%A4%A'],
    ['#%E0%A4%A', null],
    ['#labanso', null],
    ['#top', null],
    ['#', null],
    ['', null],
    [null as never, null],
    ['#__proto__=1A', null],
  ] as const)
    it(`in ${fragment || 'nothing'} finds ${found === null ? 'none' : `"${found}"`}`, () =>
      expect(codeInFragment(fragment)).to.equal(found));

  it('reads percent signs in 20,000 characters, and in no more', () => {
    const long = `labanso%3D1A${'%20'.repeat(7000)}`.slice(0, 20_000);
    expect(codeInFragment(`#${long}`)).to.match(/^1A/);
    expect(codeInFragment(`#${long}0`)).to.equal(null);
  });

  it('hands on 2 MB as they are, for decode to refuse', () => {
    const found = codeInFragment(`#labanso=${'%41'.repeat(700_000)}`)!;
    const decoded = decode(found, [tiny]);
    expect(!decoded.ok && decoded.findings[0]!.code).to.equal('text-too-long');
  });

  it('never throws, nor do the others', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('#', '&', '=', '%', '%E0', '%3D', 'labanso', 'amp;', '+', ' ', 'A', '\ud800'),
      }),
    );
    check(
      fc.property(texts, (text) => {
        const found = codeInFragment(text);
        expect(found === null || typeof found === 'string').to.equal(true);
        expect(codeInFragment(withoutCode(text).replace(/^[^#]*/, ''))).to.equal(null);
      }),
      5000,
    );
  });

  it('finds what linkOf put into any address, and withoutCode takes just that away', () => {
    check(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const link = linkOf(address, code);
        expect(codeInFragment(new URL(link).hash)).to.equal(code);
        expect(withoutCode(link)).to.equal(
          withoutTracking(withoutCode(address)).replace(/#$|(?<=#!?\/[^?&]*)[?&]$/, ''),
        );
        expect(linkOf(link, code)).to.equal(link);
      }),
    );
  });
});
