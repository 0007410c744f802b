import { expect } from 'chai';
import { smeVn } from '#content';
import { decode, encode, groupCode, linkOf } from '#exchange';
import { type Finding, type Questionnaire, type Submission } from '#model';
import { respondents } from '../support/respondents.ts';
import { answered, household, tiny } from '../support/tiny.ts';
import { SYMBOLS, valueOf, withCheck } from '../support/symbols.ts';

const submission: Submission = { profile: household, answers: answered };
const code = encode(tiny, submission);

const findings = (text: string, known: readonly Questionnaire[] = [tiny]): readonly Finding[] => {
  const decoded = decode(text, known);
  return decoded.ok ? [] : decoded.findings;
};
const first = (text: string, known?: readonly Questionnaire[]): Finding | undefined => findings(text, known)[0];

const fullWidthOf = (text: string): string =>
  [...text].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('');

describe('decode', () => {
  const same = decode(code, [tiny]);

  const grouped = groupCode(code);
  for (const [where, text] of [
    ['before a full stop', `${grouped}.`],
    ['in brackets', `(${code})`],
    ['in square brackets', `[${grouped}]`],
    ['in quotes', `“${grouped}”`],
    ['in Vietnamese and French quotes', `«${code}»`],
    ['between stars, as chats write in bold', `*${grouped}*`],
    ['behind its name', `Mã: ${grouped}`],
    ['behind its name, in letters of two parts', `Mã số: ${grouped} nhé`.normalize('NFD')],
    ['with dots between the groups', grouped.replaceAll('-', '.')],
    ['with middle dots between the groups', grouped.replaceAll('-', ' · ')],
    ['with underscores between the groups', grouped.replaceAll('-', '_')],
    ['over two lines', grouped.replace('-', '-\n')],
    ['in a message', `Chào chị, mã của em là ${grouped} , chị mở giúp em với ạ. Cảm ơn chị!`],
    ['in a message without a mark', `my code is ${grouped.replaceAll('-', ' ')} thanks a lot`],
    ['in small full-width letters, in a message', `em gửi ${fullWidthOf(code).toLowerCase()} ạ`],
    ['in a link', linkOf('https://a.vn/x', code)],
    ['in a link with what Facebook adds', `https://a.vn/x?fbclid=1#labanso=${code}&fbclid=IwAR0`],
    ['in a link with what Facebook adds behind a question mark', `https://a.vn/x#labanso=${code}?fbclid=IwAR0`],
    ['in a link whose number sign was written twice', `https://a.vn/x#%23labanso=${code}`],
    ['in a link whose number sign was written for a web address', `https://a.vn/x%23labanso%3D${code}`],
    ['in a link that was written so twice', `https://a.vn/x%2523labanso%253D${code}`],
    ['in a link in brackets with a full stop', `(xem https://a.vn/#labanso=${grouped}).`],
    ['in a link of an app with ways of its own', `https://a.vn/#/gia/?labanso=${code}`],
    ['in two links of a message, once', `https://a.vn/ và https://a.vn/#labanso=${code}`],
    ['beside a percent sign that stands for nothing', `100% đây: ${grouped}`],
  ] as const)
    it(`finds a code ${where}`, () => expect(decode(text, [smeVn, tiny]), text).to.deep.equal(same));

  it('gives advice that fits what was pasted', () => {
    const wrong = code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
    for (const [text, expected] of [
      [`Mã của em là ${wrong} ạ`, { code: 'code-wrong' }],
      [`Mã của em là ${code.slice(0, 9)} ạ`, { code: 'code-cut', actual: 9, expected: code.length }],
      [`https://a.vn/#labanso=${wrong}`, { code: 'code-wrong' }],
      [`https://a.vn/#labanso=${code.slice(0, 9)}`, { code: 'code-cut', actual: 9 }],
      ['https://a.vn/#labanso=', { code: 'code-empty' }],
      ['https://a.vn/?page=2#top', { code: 'code-not-in-link' }],
      ['www.a.vn/abc', { code: 'code-not-in-link' }],
      ['Chào chị, em đã gửi mã rồi ạ', { code: 'code-not-found' }],
      [`${code.slice(0, -1)}Ú`, { code: 'code-symbol', actual: 'Ú' }],
    ] as const)
      expect(first(text, [smeVn, tiny]), text).to.include(expected);
  });

  it('takes `0000000` for no code: its check is right, but nothing stands before it', () => {
    expect(first('0000000')!.code).to.equal('code-wrong');
    expect(first('0000-000')!.code).to.equal('code-wrong');
    expect(first('000000000000')!.code).to.equal('code-wrong');
  });

  it('reads a code as people write it down, say it and paste it', () => {
    const fullWidth = fullWidthOf(code);
    const ways = [
      groupCode(code),
      code.toLowerCase(),
      ` ${groupCode(code).replaceAll('-', ' ')}\n`,
      groupCode(code).replaceAll('-', '\u00a0'),
      ...['‐', '‑', '–', '—', '−', '－', '\u00ad', ' - '].map((dash) => groupCode(code).replaceAll('-', dash)),
      `\ufeff\u200e\u202a${[...code].join('\u200b')}\u202c`,
      fullWidth,
      fullWidth.toLowerCase(),
      code.replaceAll('1', 'I'),
      code.replaceAll('1', 'l'),
      code.replaceAll('1', 'i'),
    ];
    for (const way of ways) expect(decode(way, [smeVn, tiny]), way).to.deep.equal(same);
    const zeros = encode(tiny, { answers: {} });
    for (const o of ['o', 'O', 'Ｏ']) expect(decode(zeros.replaceAll('0', o), [tiny]).ok).to.equal(true);
  });

  it('finds a whole code behind one that is damaged, cut, or only seems whole', () => {
    const wrong = code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
    for (const before of [wrong, code.slice(0, 8), withCheck(code.slice(0, 6))])
      expect(decode(`Mã ${before} ở đâu ra? Đây: ${grouped}`, [tiny]), before).to.deep.equal(same);
  });

  it('takes a word with letters that are in no code for the end of one, unless the code stands alone', () => {
    expect(first(`Mã ${code.slice(0, 9)} bỏ`)).to.include({ code: 'code-cut', actual: 9 });
    expect(first(`${code.slice(0, 9)} bỏ`)).to.include({ code: 'code-symbol', actual: 'ỏ' });
  });

  it('tells a link without a code from a message with such a link', () => {
    for (const link of ['https://a.vn/', ' \nwww.a.vn/b \n', `https://a.vn/${code.slice(0, 9)}`])
      expect(
        findings(link).map((one) => one.code),
        link,
      ).to.deep.equal(['code-not-in-link']);
    for (const text of ['Xem ưu đãi https://a.vn/', 'https://a.vn/ ưu đãi nhé'])
      expect(
        findings(text).map((one) => one.code),
        text,
      ).to.deep.equal(['code-not-found']);
  });

  it('takes up to three letters that are in no code for slips, and more for a text without a code', () => {
    expect(findings('ưưư').map((one) => one.code)).to.deep.equal(['code-symbol', 'code-symbol', 'code-symbol']);
    expect(findings('ưưưư').map((one) => one.code)).to.deep.equal(['code-not-found']);
  });

  it('names the questionnaires that it knows, or none', () => {
    const other = encode({ ...tiny, id: 'other' }, submission);
    expect(first(other)!.message).to.match(/known are tiny@1\.2\.0\.$/);
    expect(first(other, [])!.message).to.match(/known are none\.$/);
  });

  for (const [what, text] of [
    ['nothing', ''],
    ['spaces', ' \u00a0\n\t'],
    ['dashes', '----–—'],
    ['no text', null as never],
  ] as const)
    it(`${what} is no code`, () => expect(findings(text).map((one) => one.code)).to.deep.equal(['code-empty']));

  it('a symbol that is none is named, with its place among the symbols', () => {
    const [one, two, ...more] = findings('1JVY-A1MU-BV?A');
    expect(one).to.include({ code: 'code-symbol', actual: 'U', path: '/7', expected: SYMBOLS });
    expect(two).to.include({ code: 'code-symbol', actual: '?', path: '/10' });
    expect(one!.message).to.contain('Symbol 8 is "U"');
    expect(more).to.deep.equal([]);
    expect(first('%E0%A4%A')).to.include({ code: 'code-symbol', actual: '%', path: '/0' });
    expect(first('1JVYÂ')).to.include({ code: 'code-symbol', actual: 'Â' });
    // letters that only look like ours, or become ours in capitals
    for (const letter of ['А', 'ß', 'ı', 'ſ\u0323']) expect(first(code.slice(0, -1) + letter)!.code, letter).to.equal('code-symbol'); // prettier-ignore
    expect(findings('?'.repeat(2000))).to.have.length(100);
  });

  it('a code that was cut says how many symbols are missing, from the first one on', () => {
    for (let length = 1; length < code.length; length++) {
      const expected = { code: 'code-cut', actual: length, expected: code.length };
      expect(first(code.slice(0, length))).to.include(expected);
    }
    // with two questionnaires: at least so many, until the key says which it is
    expect(first('1', [smeVn, tiny])).to.include({ code: 'code-cut', expected: code.length });
    const long = encode(smeVn, respondents[0]!);
    expect(first(long.slice(0, 20), [smeVn, tiny])).to.include({ code: 'code-cut', expected: long.length });
    expect(first(long.slice(0, -1), [smeVn, tiny])!.message).to.contain(`1 of its ${long.length} symbols are missing`);
  });

  it('says when there are too many symbols', () => {
    expect(first(code + '0')).to.include({ code: 'code-too-long', actual: code.length + 1, expected: code.length });
    expect(first(code + code)).to.include({ code: 'code-too-long', actual: 2 * code.length });
  });

  it('a code with a wrong symbol is wrong, whichever it is, the first and the last among them', () => {
    for (let i = 0; i < code.length; i++)
      for (const symbol of SYMBOLS)
        if (symbol !== code[i])
          expect(findings(code.slice(0, i) + symbol + code.slice(i + 1)).map((one) => one.code)).to.deep.equal(['code-wrong']); // prettier-ignore
  });

  it('more than 20,000 characters are refused before they are looked at', () => {
    expect(first('?'.repeat(20_001))).to.include({ code: 'text-too-long', actual: 20_001, expected: 20_000 });
    expect(first('1'.repeat(2_000_000))).to.include({ code: 'text-too-long', actual: 2_000_000 });
    expect(decode(code + ' '.repeat(20_000 - code.length), [tiny]).ok).to.equal(true);
  });

  it('a whole code of another questionnaire or version is named as such, and never read by position', () => {
    const newer = { ...tiny, version: '1.3.0' };
    const other = { ...tiny, id: 'other' };
    for (const questionnaire of [newer, other, smeVn])
      expect(first(encode(questionnaire, { answers: {} }))).to.deep.include({
        code: 'code-foreign',
        actual: encode(questionnaire, { answers: {} }).slice(1, 5),
        expected: ['tiny@1.2.0'],
      });
    expect(first(code, [])!.code).to.equal('code-foreign');
    // with every published version at hand, it says which it is
    const decoded = decode(encode(newer, submission), [tiny, newer]);
    expect(decoded.ok && decoded.questionnaire.version).to.equal('1.3.0');
  });

  it('so is a code of a definition that changed without a new version', () => {
    const [payments, tools, share] = tiny.questions;
    const options = payments?.type === 'single' ? [...payments.options].reverse() : [];
    const turned = { ...payments, options };
    const changed: Record<string, Partial<Questionnaire>> = {
      'options in another order': { questions: [turned as Questionnaire['questions'][0], ...tiny.questions.slice(1)] },
      'questions in another order': { questions: [...tiny.questions].reverse() },
      'a question less': { questions: tiny.questions.slice(1) },
      'another range': { questions: [payments!, tools!, { ...share!, max: 200 } as Questionnaire['questions'][0]] },
      'not applicable': { questions: [{ ...payments!, notApplicable: false }, ...tiny.questions.slice(1)] },
      'no profile': { profile: [] },
    };
    for (const [what, part] of Object.entries(changed))
      expect(first(code, [{ ...tiny, ...part }])!.code, what).to.equal('code-foreign');
    // points, weights, areas and texts decide no place
    const restyled = { ...tiny, questions: tiny.questions.map((question) => ({ ...question, weight: 7 })) };
    expect(encode(restyled, submission)).to.equal(code);
  });

  it('says when a later program has made the code, whatever it holds', () => {
    expect(first(withCheck('3JVYA1MWB'))).to.include({ code: 'code-newer-format', actual: 3, expected: 2 });
    expect(first(withCheck('ZABCDEFGHJKMNPQRSTV'))).to.include({ code: 'code-newer-format', actual: 31 });
  });

  it('refuses a body beyond all answers, though its check is right', () => {
    const head = code.slice(0, 5);
    expect(valueOf('2VD0')).to.equal(93_600n);
    expect(findings(withCheck(head + '2VD0')).map((one) => one.code)).to.deep.equal(['code-out-of-range']);
    expect(findings(withCheck(head + 'ZZZZ')).map((one) => one.code)).to.deep.equal(['code-out-of-range']);
    expect(decode(withCheck(head + '2VCZ'), [tiny]).ok).to.equal(true);
  });
});
