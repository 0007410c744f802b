// What is said of actions travels with the answers: in codes, links and files.

import { expect } from 'chai';
import fc from 'fast-check';
import { smeVn } from '#content';
import { decode, encode, readFile, writeFile } from '#exchange';
import { LabansoError, type Id, type Step, type Submission } from '#model';
import { check } from '../support/check.ts';
import { respondents } from '../support/respondents.ts';
import { answered, household, tiny } from '../support/tiny.ts';

type Steps = Readonly<Record<Id, Step>>;

const pho = respondents.find(({ id }) => id === 'quan-pho')! as Submission;
const ids: readonly Id[] = smeVn.actions.map(({ id }) => id);
const stepsOf = (some: readonly Id[], step: Step): Steps => Object.fromEntries(some.map((id) => [id, step]));

function throughCode(steps: Steps): Steps | undefined {
  const decoded = decode(encode(smeVn, { ...pho, steps }), [tiny, smeVn]);
  if (!decoded.ok) return expect.fail(decoded.findings[0]!.message);
  expect(decoded.answers).to.deep.equal((decode(encode(smeVn, pho), [smeVn]) as typeof decoded).answers);
  return decoded.steps;
}

describe('what is said of actions', () => {
  it('makes a code eight symbols longer, and none longer where nothing is said', () => {
    const plain = encode(smeVn, pho);
    expect(encode(smeVn, { ...pho, steps: {} })).to.equal(plain);
    const marked = encode(smeVn, { ...pho, steps: { 'keep-books': 'done', 'be-findable': 'excluded' } });
    expect(marked).to.have.length(plain.length + 8);
    // people have it on paper: what it says of actions may never change
    expect(marked).to.equal('250511WGY3604SDCBBAF77GTKB7AHJF0000086X0ZBG5XW');
    expect(throughCode({})).to.equal(undefined);
  });

  it('is left out where the questionnaire has no actions, and nothing else is', () => {
    const { profile: _fields, actions: _steps, ...bare } = tiny;
    const marked = encode({ ...tiny, profile: [] }, { answers: answered, steps: { train: 'done' } });
    const decoded = decode(marked, [bare]);
    expect(decoded).to.deep.equal(decode(encode(bare, { answers: answered }), [bare]));
    expect(decoded).to.deep.include({ ok: true, profile: {} });
  });

  it('comes back from a code, from a link and from whatever stands around it', () => {
    const steps: Steps = { 'keep-books': 'done', 'be-findable': 'excluded', 'gather-orders': 'done' };
    expect(throughCode(steps)).to.deep.equal(steps);
    const code = encode(smeVn, { ...pho, steps });
    for (const text of [
      code.toLowerCase(),
      `Mã của tôi: ${code.replace(/.{4}/g, '$& ')}.`,
      `https://a.vn/#labanso=${code}`,
    ])
      expect(decode(text, [tiny, smeVn]), text).to.deep.include({ ok: true, steps });
  });

  it('comes back whoever says it of whatever, as long as it is not of more than ten or so', () => {
    const some = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 8 });
    check(
      fc.property(
        some,
        fc.array(fc.constantFrom<Step>('done', 'excluded'), { minLength: 8, maxLength: 8 }),
        (chosen, how) => {
          const steps = Object.fromEntries(chosen.map((id, i) => [id, how[i]!]));
          expect(throughCode(steps) ?? {}).to.deep.equal(steps);
        },
      ),
    );
    for (const all of [ids, ids.slice(1), ids.slice(3, -2)])
      for (const step of ['done', 'excluded'] as const)
        expect(throughCode(stepsOf(all, step))).to.deep.equal(stepsOf(all, step));
  });

  it('keeps what is done when there is more than a code can hold', () => {
    const done = stepsOf(ids.slice(0, 9), 'done');
    const back = throughCode({ ...done, ...stepsOf(ids.slice(20, 40), 'excluded') })!;
    expect(Object.entries(back).filter(([, step]) => step === 'done')).to.deep.equal(Object.entries(done));
    const half = throughCode(stepsOf(ids.slice(0, 26), 'done'))!;
    expect(Object.keys(half).length).to.be.above(9);
    expect(Object.keys(half)).to.deep.equal(ids.slice(0, Object.keys(half).length));
  });

  it('has every way of being done or not for a small questionnaire, each in a number of its own', () => {
    const submission = { profile: household, answers: answered };
    const actions = tiny.actions!.map(({ id }) => id);
    const seen = new Set<string>();
    for (let i = 0; i < 81; i++) {
      const steps = Object.fromEntries(
        actions.flatMap((id, a) => {
          const said = [null, 'done' as const, 'excluded' as const][Math.floor(i / 3 ** a) % 3];
          return said ? [[id, said]] : [];
        }),
      );
      const code = encode(tiny, { ...submission, steps });
      seen.add(code);
      expect(decode(code, [tiny])).to.deep.equal({
        ok: true,
        questionnaire: tiny,
        ...submission,
        ...(i ? { steps } : {}),
      });
    }
    expect(seen.size).to.equal(81);
  });

  it('cut short or mistyped is found out', () => {
    const code = encode(smeVn, { ...pho, steps: { 'keep-books': 'done' } });
    expect(decode(code.slice(0, -3), [smeVn])).to.deep.include({ ok: false });
    const cut = decode(code.slice(0, -3), [smeVn]);
    expect(cut.ok || cut.findings[0]).to.include({ code: 'code-cut', actual: 43, expected: 46 });
    const wrong = decode(code.slice(0, 33) + (code[33] === 'A' ? 'B' : 'A') + code.slice(34), [smeVn]);
    expect(wrong.ok || wrong.findings[0]).to.include({ code: 'code-wrong' });
  });

  it('stands in a file in the order of the actions, and is left out where nothing is said', () => {
    const file = (steps?: Steps): string =>
      writeFile({
        questionnaire: smeVn,
        submission: { ...pho, ...(steps && { steps }) },
        savedOn: '2026-11-26',
      } as never);
    expect(JSON.parse(file())).not.to.have.property('steps');
    expect(JSON.parse(file({}))).not.to.have.property('steps');
    const text = file({ 'be-findable': 'excluded', 'keep-books': 'done' });
    expect(Object.keys((JSON.parse(text) as { steps: Steps }).steps)).to.deep.equal(['keep-books', 'be-findable']);
    const read = readFile(text, [smeVn]);
    expect(read.ok && read.steps).to.deep.equal({ 'keep-books': 'done', 'be-findable': 'excluded' });
  });

  it('of an action that there isn’t, or in other words, is refused with what is allowed', () => {
    const wrong = { ...pho, steps: { 'keep-boks': 'done', 'be-findable': 'later' } } as unknown as Submission;
    try {
      encode(smeVn, wrong as never);
      expect.fail('it takes them');
    } catch (error) {
      expect((error as LabansoError).findings.map(({ code, path }) => [code, path])).to.deep.equal([
        ['unknown-action', '/steps/keep-boks'],
        ['step-not-allowed', '/steps/be-findable'],
      ]);
    }
    const read = readFile(
      JSON.stringify({
        format: 'labanso-submission',
        formatVersion: 1,
        questionnaire: { id: 'sme-vn', version: smeVn.version },
        savedOn: '2026-11-26',
        profile: {},
        answers: {},
        steps: ['x'],
      }),
      [smeVn],
    );
    expect(read.ok || read.findings[0]).to.include({ code: 'input-type', path: '/steps' });
  });
});
