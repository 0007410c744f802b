import { expect } from 'chai';
import { smeVn } from '#content';
import { decode, encode, groupCode } from '#exchange';
import { LabansoError, type Answer, type Questionnaire, type Submission } from '#model';
import { asSets } from '../support/as-sets.ts';
import { respondents } from '../support/respondents.ts';
import { answered, household, tiny } from '../support/tiny.ts';
import { PRIME, valueOf } from '../support/symbols.ts';

const submission: Submission = { profile: household, answers: answered };
const code = encode(tiny, submission);

describe('the short code', () => {
  it('of tiny: household 1, transfer 4, till and stock 4, 12 percent 15, none 0; so 54155, which is 1MWB', () => {
    // radices 3 · 6 · 10 · 104 · 5 = 93600: four symbols
    expect((((1 * 6 + 4) * 10 + 4) * 104 + 15) * 5).to.equal(54155);
    expect(code).to.equal('1' + 'JVYA' + '1MWB' + '81XH7TR');
  });

  it('ends in what stands before it, with seven zeros, modulo a prime', () => {
    for (let divisor = 2n; divisor * divisor <= PRIME; divisor++) if (PRIME % divisor === 0n) expect.fail('no prime');
    for (const one of respondents.map((respondent) => encode(smeVn, respondent)))
      expect(valueOf(one.slice(-7))).to.equal(valueOf(`${one.slice(0, -7)}0000000`) % PRIME);
  });

  it('no one slip and no two slips in 46 symbols leave the check as it was', () => {
    // a slip at place p (from the end) by d changes the number by d · 32^p; in the check itself by −d · 32^p
    const slips = Array.from({ length: 46 }, (_, place) =>
      Array.from({ length: 62 }, (_, i) => BigInt(i < 31 ? i - 31 : i - 30)).map(
        (by) => ((((place < 7 ? -by : by) * 32n ** BigInt(place)) % PRIME) + PRIME) % PRIME,
      ),
    );
    const seen = new Map<bigint, number>();
    for (const [place, changes] of slips.entries()) {
      for (const change of changes) {
        expect(change).to.not.equal(0n);
        if (seen.has(PRIME - change)) expect.fail(`places ${seen.get(PRIME - change)} and ${place}`);
      }
      for (const change of changes) seen.set(change, place);
    }
  });

  it('of sme-vn has as many symbols for anybody, at most 40, in groups of four', () => {
    for (const one of [{ answers: {} }, ...respondents].map((each) => encode(smeVn, each))) {
      expect(one).to.match(/^[0-9A-HJKMNP-TV-Z]{38}$/);
      expect(groupCode(one)).to.match(/^(\w{4}-){9}\w{2}$/);
    }
  });

  it('has not one symbol more than the number of possible answers needs', () => {
    // beside the options: no answer, and "I don't know"
    const length = (options: number): number => {
      const ids = Array.from({ length: options }, (_, i) => ({ id: `o${i}`, points: Math.min(i, 100) }));
      const question = { id: 'one', area: 'money', type: 'single' as const, options: ids };
      return encode({ ...tiny, profile: [], questions: [question] }, { answers: {} }).length;
    };
    expect([30, 31].map(length)).to.deep.equal([5 + 1 + 7, 5 + 2 + 7]);
  });

  it('in groups is nothing when there is none', () => expect(groupCode('')).to.equal(''));

  it('brings the ten respondents back, whole', () => {
    for (const { profile, answers } of respondents) {
      const decoded = decode(encode(smeVn, { profile, answers }), [tiny, smeVn]);
      if (!decoded.ok) return expect.fail(decoded.findings[0]!.message);
      expect(decoded.questionnaire).to.equal(smeVn);
      expect(decoded.profile).to.deep.equal(profile);
      expect(asSets(decoded.answers)).to.deep.equal(asSets(answers));
    }
  });

  it('nothing in it is compressed, so nothing can blow up: full or empty, it is as long', () => {
    expect(encode(tiny, { answers: {} })).to.have.length(code.length);
    expect(encode(smeVn, { answers: {} })).to.have.length(encode(smeVn, respondents[9]!).length);
  });

  it('it has no free text: a name, HTML or a forbidden key never comes into it', () => {
    const hostile: unknown[] = [
      { profile: { entity: '<img src=x onerror=alert(1)>' }, answers: {} },
      { profile: { name: '\u202eHộ kinh doanh' }, answers: {} },
      JSON.parse('{"answers": {"__proto__": {"payments": "cash"}}}'),
      JSON.parse('{"profile": {"constructor": "household"}, "answers": {}}'),
    ];
    for (const one of hostile) expect(() => encode(tiny, one as Submission)).to.throw(LabansoError);
    expect(({} as Record<string, unknown>)['payments']).to.equal(undefined);
  });

  it('is refused for bad answers, with every finding', () => {
    try {
      encode(tiny, { answers: { payments: 'chash', share: 101 } });
      expect.fail('encoded');
    } catch (error) {
      expect(error).to.be.instanceOf(LabansoError);
      const { code: kind, findings: all } = error as LabansoError;
      expect(kind).to.equal('invalid-answers');
      expect(all.map(({ path }) => path)).to.deep.equal(['/answers/payments', '/answers/share']);
    }
  });

  it('holds every kind of answer: unsure, not applicable, unasked, below zero, alone, and 70 options', () => {
    const ids = Array.from({ length: 70 }, (_, i) => `o-${i}`);
    const odd: Questionnaire = {
      ...tiny,
      questions: [
        ...tiny.questions,
        { id: 'degrees', area: 'money', type: 'number', unit: 'degree', min: -40, max: 1e9, bands: [] },
        {
          id: 'many',
          area: 'money',
          type: 'multiple',
          options: [...ids, 'none', 'other'].map((id) => ({ id, points: 1, exclusive: !id.startsWith('o-') })),
        },
      ],
    };
    const tries: Record<string, Answer>[] = [
      {},
      { payments: 'unsure', tools: 'unsure', share: 'unsure', staff: 'unsure', degrees: 'unsure', many: 'unsure' },
      { payments: 'not-applicable', share: 'not-applicable', staff: 'not-applicable' },
      { staff: 'trained', degrees: -40, many: ids },
      { degrees: 1e9, many: ['none'], tools: ['none'] },
      { degrees: 0, many: ['other'], tools: ['books'] },
      { many: ['o-0', 'o-69'], share: 0 },
    ];
    for (const answers of tries) {
      const decoded = decode(encode(odd, { profile: household, answers }), [odd]);
      expect(decoded.ok && decoded.answers).to.deep.equal(answers);
    }
    expect(encode(odd, { answers: { degrees: -0 } })).to.equal(encode(odd, { answers: { degrees: 0 } }));
  });
});
