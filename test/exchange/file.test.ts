import { expect } from 'chai';
import fc from 'fast-check';
import { smeVn } from '#content';
import { readFile, writeFile } from '#exchange';
import { LabansoError, type Finding, type Questionnaire, type Submission } from '#model';
import { score } from '#scoring';
import { cases } from '../support/arbitraries.ts';
import { asSets } from '../support/as-sets.ts';
import { check } from '../support/check.ts';
import { respondents } from '../support/respondents.ts';
import { answered, household, tiny } from '../support/tiny.ts';

const savedOn = '2026-11-21';
const submission: Submission = { profile: household, answers: answered };
const text = writeFile({ questionnaire: tiny, submission, savedOn });

/** The file with something else in it. */
const file = (changes: object): string => JSON.stringify({ ...(JSON.parse(text) as object), ...changes });

const findings = (content: string, known: readonly Questionnaire[] = [tiny]): readonly Finding[] => {
  const read = readFile(content, known);
  return read.ok ? [] : read.findings;
};
const first = (content: string, known?: readonly Questionnaire[]): Finding | undefined => findings(content, known)[0];

describe('writeFile', () => {
  it('writes what is documented', () => {
    expect(text.startsWith('{\n  "format": "labanso-submission",\n  "formatVersion": 1,\n')).to.equal(true);
    expect(JSON.parse(text)).to.deep.equal({
      format: 'labanso-submission',
      formatVersion: 1,
      questionnaire: { id: 'tiny', version: '1.2.0' },
      savedOn,
      profile: household,
      answers: answered,
    });
  });

  it('adds a result for people to see, which reading ignores', () => {
    const result = score(tiny, submission);
    const withResult = writeFile({ questionnaire: tiny, submission, result, savedOn });
    expect((JSON.parse(withResult) as { result: unknown }).result).to.deep.equal(result);
    expect(readFile(withResult, [tiny])).to.deep.equal(readFile(text, [tiny]));
    expect(readFile(file({ result: { score: 100 } }), [tiny])).to.deep.equal(readFile(text, [tiny]));
  });

  it('writes the same text for any order of keys and options', () => {
    const turned = { answers: { share: 12, tools: ['stock', 'till'], payments: 'transfer' }, profile: household };
    expect(writeFile({ questionnaire: tiny, submission: turned, savedOn })).to.equal(text);
  });

  it('refuses bad answers with every finding, and a day that is none', () => {
    const bad = { answers: { payments: 'x', share: -1 } };
    const write = (one: Submission, day: string) => () =>
      writeFile({ questionnaire: tiny, submission: one, savedOn: day });
    expect(write(bad, savedOn)).to.throw(LabansoError).with.property('total', 2);
    for (const day of [
      '21/11/2026',
      '2026-13-01',
      '2026-11-00',
      'x2026-11-21',
      '2026-11-32',
      '2026-02-30',
      '2026-02-29',
      '2100-02-29',
      '2026-04-31',
      '2026-11-21T00:00',
      '',
    ])
      expect(write(submission, day)).to.throw(LabansoError).with.property('code', 'invalid-date');
    for (const day of ['2024-02-29', '2000-02-29', '2026-04-30', '2026-11-05'])
      expect(write(submission, day)).not.to.throw();
  });
});

describe('readFile', () => {
  it('reads what writeFile wrote, a mark before it or not, whatever the order of the list', () => {
    const whole = { ok: true, questionnaire: tiny, savedOn, profile: household, answers: answered };
    for (const content of [text, `\ufeff${text}`, `\n${text}\n`])
      for (const known of [[tiny], [smeVn, { ...tiny, version: '1.1.0' }, tiny]])
        expect(readFile(content, known)).to.deep.equal(whole);
  });

  it('brings back just what went in', () => {
    check(
      fc.property(cases({ actions: 0 }), ({ questionnaire, submission: one }) => {
        const read = readFile(writeFile({ questionnaire, submission: one, savedOn }), [questionnaire]);
        expect(read.ok && [read.profile, asSets(read.answers)]).to.deep.equal([one.profile, asSets(one.answers)]);
      }),
    );
  });

  it('says what is no JSON, and what looks like a web page', () => {
    for (const content of [
      '',
      '{',
      '[1,]',
      'PK\u0003\u0004',
      '\u0000',
      text.slice(0, -9),
      `\n\ufeff${text}`,
      'no <html>',
    ])
      expect(findings(content).map(({ code }) => code)).to.deep.equal(['file-not-json']);
    for (const content of ['<!doctype html><title>Login', '\ufeff\n <html>'])
      expect(findings(content).map(({ code }) => code)).to.deep.equal(['file-html']);
  });

  it('refuses more than a million characters before parsing', () => {
    const content = text + ' '.repeat(1_000_001 - text.length);
    expect(first(content)).to.include({ code: 'text-too-long', actual: 1_000_001, expected: 1_000_000 });
    expect(readFile(content.slice(0, -1), [tiny]).ok).to.equal(true);
  });

  it('says which part is not of the format', () => {
    for (const [content, path] of [
      ['null', ''],
      ['[]', ''],
      ['"labanso-submission"', ''],
      ['{}', '/format'],
      [file({ format: 'labanso' }), '/format'],
      [file({ formatVersion: '1' }), '/formatVersion'],
      [file({ formatVersion: 0 }), '/formatVersion'],
      [file({ formatVersion: 1.5 }), '/formatVersion'],
      [file({ questionnaire: 'tiny' }), '/questionnaire'],
      [file({ questionnaire: { id: 'tiny', version: 1 } }), '/questionnaire'],
      [file({ questionnaire: { id: 1, version: '1.2.0' } }), '/questionnaire'],
      [file({ savedOn: 'yesterday' }), '/savedOn'],
      [file({ savedOn: '2026-02-30' }), '/savedOn'],
      [file({ savedOn: ['2026-11-21'] }), '/savedOn'],
      [null as never, ''],
      [file({ savedOn: undefined }), '/savedOn'],
      [file({ profile: Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`f${i}`, 1])) }), '/profile'],
      [file({ answers: { tools: Array.from({ length: 1001 }, () => 'till') } }), '/answers'],
    ] as const)
      expect(findings(content).map((one) => [one.code, one.path])).to.deep.equal([['file-format', path]]);
  });

  it('says what is there and what is expected, in a sentence that begins with the place', () => {
    expect(first('null')!.message).to.match(/^The file is null; /);
    const other = first(file({ format: 'labanso' }))!;
    expect(other.message).to.match(/^\/format is /);
    expect(other).to.include({ actual: 'labanso', expected: 'labanso-submission' });
  });

  it('looks at a thousand entries of a part, one by one', () => {
    const profile = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`f${i}`, 1]));
    expect(first(file({ profile }))!.code).to.equal('unknown-field');
  });

  it('says when a later program has written it', () => {
    expect(first(file({ formatVersion: 2, answers: [] }))).to.include({ code: 'file-newer-format', actual: 2, expected: 1 }); // prettier-ignore
  });

  it('names the questionnaire and the version of a file that answers another', () => {
    for (const [id, version] of [
      ['tiny', '1.1.0'],
      ['tiny', '2.0.0'],
      ['other', '1.2.0'],
      ['__proto__', 'x'.repeat(1000)],
    ] as const)
      expect(first(file({ questionnaire: { id, version } }))).to.deep.include({
        code: 'file-foreign',
        actual: `${id}@${version}`.slice(0, 100),
        expected: ['tiny@1.2.0'],
      });
  });

  it('names the questionnaires that it knows, or none', () => {
    const other = file({ questionnaire: { id: 'other', version: '1.2.0' } });
    expect(first(other)!.message).to.match(/known are tiny@1\.2\.0\.$/);
    expect(first(other, [])!.message).to.match(/known are none\.$/);
  });

  it('names everything that does not fit, each with its path', () => {
    const content = file({ savedOn: 1, profile: { entity: 'firm' }, answers: { payments: 'x', tools: [], shares: 3 } });
    expect(findings(content).map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'file-format /savedOn',
      'unknown-field-option /profile/entity',
      'unknown-option /answers/payments',
      'answer-not-allowed /answers/tools',
      'unknown-question /answers/shares',
    ]);
    for (const answers of [null, [], 'x', undefined]) expect(first(file({ answers }))!.path).to.equal('/answers');
    expect(first(file({ profile: null }))!.path).to.equal('/profile');
    expect(readFile(file({ profile: undefined }), [tiny]).ok).to.equal(true);
  });

  it('forbidden keys are findings, and reach no prototype', () => {
    const hostile = text
      .replace('"format"', '"__proto__": {"payments": "cash"}, "constructor": {"prototype": {"x": 1}}, "format"')
      .replace('"answers": {', '"answers": {"__proto__": {"x": 1}, "constructor": {"name": {"toString": 1}}, ');
    expect(findings(hostile).map(({ code }) => code)).to.deep.equal(['key-forbidden', 'key-forbidden']);
    expect('x' in {} || 'payments' in {}).to.equal(false);
    const nested = '{"constructor": {"name": {"toString": 1}}}';
    expect(findings(text.replace(/"payments": "\w+"/, `"payments": ${nested}`)).map(({ code }) => code))
      .to.deep.equal(['answer-not-allowed']); // prettier-ignore
    expect(readFile(text.replace('"id": "tiny"', '"__proto__": {"id": "tiny"}'), [tiny]).ok).to.equal(false);
  });

  it('refuses a name that stands twice in one object, and says where both are', () => {
    const twice = text.replace('"payments":', '"payments": "cash",\n    "payments":');
    const at = text.slice(0, text.indexOf('"payments":')).split('\n').length;
    expect(findings(twice)).to.deep.equal([
      {
        code: 'key-repeated',
        path: '',
        message: `The name "payments" stands twice in one object, at ${at}:5, ${at + 1}:5.`,
        level: 'error',
        actual: `${at}:5, ${at + 1}:5`,
        facts: { name: 'payments' },
      },
    ]);
    for (const again of ['"savedOn": "2026-11-21", ', '"s\\u0061vedOn": "2026-11-21", '])
      expect(first(text.replace('"savedOn"', `${again}"savedOn"`))!.code).to.equal('key-repeated');
    // the same name in another object is another name
    expect(
      readFile(text.replace('"savedOn"', '"result": {"id": 1, "answers": [{"id": 1}, {"id": 1}]}, "savedOn"'), [tiny])
        .ok,
    ).to.equal(true);
  });

  it('never throws: not on any JSON, nor on lists in lists a hundred thousand deep', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    for (const part of ['"answers"', '"profile"', '"questionnaire"'])
      expect(readFile(text.replace(new RegExp(`${part}: \\{`), `${part}: {"payments": ${deep}, "entity": ${deep}, `), [tiny]).ok) // prettier-ignore
        .to.equal(part === '"questionnaire"');
    const anything = fc.oneof(fc.json(), fc.json().map((answers) => file({ answers: JSON.parse(answers) as unknown })), fc.string()); // prettier-ignore
    check(
      fc.property(anything, (content) => {
        const read = readFile(content, [tiny]);
        expect(read.ok || read.findings.length > 0).to.equal(true);
      }),
      2000,
    );
  });

  it('brings the ten respondents back, whole', () => {
    for (const { profile, answers } of respondents) {
      const read = readFile(writeFile({ questionnaire: smeVn, submission: { profile, answers }, savedOn }), [smeVn]);
      expect(read.ok && [read.profile, asSets(read.answers)]).to.deep.equal([profile, asSets(answers)]);
    }
  });
});
