// Where a text stops being JSON, found without asking an engine for its words.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { brokenAt } from '../../src/cli/check/broken-at.ts';
import { runs } from '../support/check.ts';

/** Stands where the text breaks, and isn't part of it. */
const MARK = '▲';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the place where a text stops being JSON', () => {
  for (const marked of [
    '{"a": 1,▲}',
    '[1,▲]',
    '[▲,1]',
    '[1▲}',
    '[1 ▲2]',
    '{"a"▲, 1}',
    '{"a": 1 ▲"b": 2}',
    '{▲a: 1}',
    '{▲1: 1}',
    '{▲{"a": 1}}',
    '{▲[]}',
    '{"a": ▲NaN}',
    '[▲True]',
    '[true▲r]',
    '[0▲1]',
    '[▲+1]',
    '[▲.5]',
    '[1▲.]',
    '[-2▲e]',
    '["a▲\tb"]',
    '["a▲\nb"]',
    '["a▲\\qb"]',
    '["a▲\\u12g4"]',
    '{} ▲{}',
    '1▲,',
    '▲]',
  ])
    it(`is before ${JSON.stringify(marked.split(MARK)[1])} in ${JSON.stringify(marked.replace(MARK, ''))}`, () => {
      assert.equal(brokenAt(marked.replace(MARK, '')), marked.indexOf(MARK));
    });

  for (const text of [
    '',
    ' ',
    '{',
    '[',
    '[1',
    '[1,',
    '{"a"',
    '{"a":',
    '{"a": 1',
    '{"a": 1,',
    '"',
    '"a',
    '"a\\',
    '"a\\u',
    '"a\\u0',
    '"a\\u0aF',
    ...['-', '1.', '12.', '-1.', '1e', '12e', '1e+', '1.5e', '1.25e-'],
    ...['t', 'tr', 'tru', 'f', 'fa', 'fal', 'fals', 'n', 'nu', 'nul', 'nu\n'],
  ])
    // prettier-ignore
    it(`is the end of ${JSON.stringify(text)}`, () => assert.equal(brokenAt(text), text.length));

  it('is nowhere in texts with every escape that there is, and in numbers of every form', () => {
    for (const text of [
      '[0, -0.5, 12, 1e5, 12E-10, 0.25e+3]',
      '"\\u00e9\\u0041\\uABCD\\uffff"',
      '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
    ])
      assert.equal(brokenAt(text), null, text);
  });

  it('is found behind ten million characters, too', () => {
    const much = 'x'.repeat(1e7);
    assert.equal(brokenAt(`["${much}\t"]`), much.length + 2);
    assert.equal(brokenAt(`["${much}\\n"]`), null);
  });

  it('is there exactly where JSON.parse refuses a text, and nothing before it is at fault', () => {
    const changed = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...'{}[]",:1-+.e \n\ttrue\\u')), { maxLength: 2 }),
      ) // prettier-ignore
      .map(([json, edits]) =>
        edits.reduce((text, [where, gone, put]) => {
          const at = where % (text.length + 1);
          return text.slice(0, at) + put + text.slice(at + gone);
        }, json),
      );
    fc.assert(
      fc.property(changed, (text) => {
        const at = brokenAt(text);
        assert.equal(at === null, isJson(text));
        // what comes before can be the beginning of JSON: it ends too early, which is all that is wrong with it
        if (at !== null) assert.equal(brokenAt(text.slice(0, at)) ?? at, at);
      }),
      { numRuns: runs(300) },
    );
  });
});
