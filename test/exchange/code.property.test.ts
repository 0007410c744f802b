// Short codes over random questionnaires and answers, and over everything that can happen to one.

import { expect } from 'chai';
import fc from 'fast-check';
import { smeVn } from '#content';
import { decode, encode, groupCode } from '#exchange';
import { checkAnswers, type Profile, type Questionnaire, type Submission } from '#model';
import { answersTo, cases } from '../support/arbitraries.ts';
import { asSets } from '../support/as-sets.ts';
import { check } from '../support/check.ts';

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const profileOf = ({ profile = [] }: Questionnaire): fc.Arbitrary<Profile> =>
  fc.record(Object.fromEntries(profile.map(({ id, options }) => [id, fc.constantFrom(...options)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Profile>;

/** Any profile, with answers that it may give: some may not say that a question doesn't apply to them. */
const ofSmeVn: fc.Arbitrary<Submission> = fc
  .record({ profile: profileOf(smeVn), answers: answersTo(smeVn) })
  .map(({ profile, answers }) => ({
    profile,
    answers: Object.fromEntries(
      Object.entries(answers).filter(([id, one]) => !checkAnswers(smeVn, { profile, answers: { [id]: one } }).length),
    ),
  }));

const LENGTH = encode(smeVn, { answers: {} }).length;

const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

describe('a short code', () => {
  it('brings back just what went in', () => {
    check(
      fc.property(cases({ actions: 0 }), ({ questionnaire, submission }) => {
        const decoded = decode(encode(questionnaire, submission), [smeVn, questionnaire]);
        if (!decoded.ok) return expect.fail(decoded.findings[0]!.message);
        expect(decoded.questionnaire).to.equal(questionnaire);
        expect(decoded.profile).to.deep.equal(submission.profile);
        expect(asSets(decoded.answers)).to.deep.equal(asSets(submission.answers));
      }),
      1000,
    );
  });

  it('is the only one: any order of keys and options gives it, and decoding and encoding gives it again', () => {
    const turned = cases({ actions: 0 }).chain(({ questionnaire, submission }) =>
      fc
        .tuple(shuffled(Object.entries(submission.answers)), shuffled(Object.entries(submission.profile!)))
        .map(([answers, profile]) => ({ questionnaire, submission, answers, profile })),
    );
    check(
      fc.property(turned, ({ questionnaire, submission, answers, profile }) => {
        const code = encode(questionnaire, submission);
        const other = {
          answers: Object.fromEntries(answers.map(([id, one]) => [id, Array.isArray(one) ? [...one].reverse() : one])),
          profile: Object.fromEntries(profile),
        };
        expect(encode(questionnaire, other)).to.equal(code);
        const decoded = decode(code, [questionnaire]);
        expect(decoded.ok && encode(decoded.questionnaire, decoded)).to.equal(code);
      }),
    );
  });

  it('is as long for any answers', () => {
    check(fc.property(ofSmeVn, (submission) => encode(smeVn, submission).length === LENGTH));
    check(
      fc.property(cases({ actions: 0 }), ({ questionnaire, submission }) => {
        const empty = encode(questionnaire, { answers: {} });
        return encode(questionnaire, submission).length === empty.length;
      }),
    );
  });

  it('survives how people write it', () => {
    const between = fc.array(fc.constantFrom('', '', '', ' ', '-', '\u00a0', '–', '\n', '\u200b'), {
      minLength: LENGTH,
    });
    const looks = fc.array(fc.nat(3), { minLength: LENGTH, maxLength: LENGTH });
    check(
      fc.property(ofSmeVn, between, looks, (submission, gaps, kinds) => {
        const code = encode(smeVn, submission);
        const written = [...code].map((symbol, i) => {
          const alike = { 0: ['0', 'o', 'O', '０'], 1: ['1', 'i', 'L', 'l'] }[symbol];
          const wide = String.fromCharCode(symbol.charCodeAt(0) + 0xfee0);
          return (alike ?? [symbol, symbol.toLowerCase(), wide, symbol])[kinds[i]!]! + gaps[i]!;
        });
        expect(decode(written.join(''), [smeVn])).to.deep.equal(decode(groupCode(code), [smeVn]));
      }),
    );
  });

  it('no wrong symbol is accepted, and no two neighbours exchanged', function () {
    this.timeout(120_000);
    check(
      fc.property(ofSmeVn, (submission) => {
        const code = encode(smeVn, submission);
        for (let i = 0; i < code.length; i++) {
          for (const symbol of SYMBOLS) {
            if (symbol === code[i]) continue;
            if (decode(code.slice(0, i) + symbol + code.slice(i + 1), [smeVn]).ok)
              expect.fail(`${code} ${i} ${symbol}`);
          }
          const [a, b] = [code[i]!, code[i + 1] ?? code[i]!];
          if (a === b) continue;
          if (decode(code.slice(0, i) + b + a + code.slice(i + 2), [smeVn]).ok) expect.fail(`${code} ${i} exchanged`);
        }
      }),
      25,
    );
  });

  it('no text makes it throw, and no prototype changes', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.string({ unit: fc.constantFrom(...SYMBOLS, '-', ' ', 'u', '%', '\ud800', '__proto__'), maxLength: 60 }),
      fc.tuple(ofSmeVn, fc.nat(40)).map(([submission, end]) => encode(smeVn, submission).slice(0, end)),
    );
    check(
      fc.property(texts, (text) => {
        const decoded = decode(text, [smeVn]);
        if (decoded.ok) return;
        expect(decoded.findings).not.to.have.length(0);
        for (const { code, message } of decoded.findings) expect([typeof code, typeof message]).to.deep.equal(['string', 'string']); // prettier-ignore
      }),
      3000,
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
  });
});
