// Codes in whatever they come in: a class's QR, a link, a chat, a saved file.

import { expect } from 'chai';
import { smeVn } from '#content';
import { encode, groupCode, linkOf, withTag, writeFile } from '#exchange';
import { receiveChat, receiveFile, receiveText, submissionFromCode } from '../../src/workshop/receive.ts';
import { words } from '../../src/workshop/words.ts';
import { refusalOf } from '../../src/workshop/taking.ts';

const submission = { profile: { entity: 'household' }, answers: { payments: 'cash-only' } } as const;
const code = encode(smeVn, submission);

const refusal = (text: string): string => {
  const received = receiveText(text);
  return 'findings' in received ? refusalOf(words.vi, received.findings) : 'taken';
};

describe('a code that comes in', () => {
  it('is read from a phone with its tag, typed in groups, and from a link', () => {
    const tagless = { arrival: { code, tag: null, sheet: null } };
    expect(receiveText(withTag(code, 'A1B2C'))).to.deep.equal({ arrival: { code, tag: 'A1B2C', sheet: null } });
    expect(receiveText(` ${groupCode(code).toLowerCase()} `)).to.deep.equal(tagless);
    expect(receiveText(linkOf('https://example.vn/', code))).to.deep.equal(tagless);
  });

  it('is the same text for the same answers, whatever was said of steps', () => {
    const [action] = smeVn.actions.map(({ id }) => id);
    const withSteps = encode(smeVn, { ...submission, steps: { [action!]: 'done' } });
    expect(withSteps).not.to.equal(code);
    expect(receiveText(withSteps)).to.deep.equal({ arrival: { code, tag: null, sheet: null } });
  });

  it('is found in every line of a chat that has one', () => {
    const chat = `Chào cô\r\n${code}\nCủa em: ${groupCode(code)}\n\nCảm ơn`;
    expect(receiveChat(chat).arrivals.map((one) => one.code)).to.deep.equal([code, code]);
    expect(receiveChat(chat).others).to.equal(2);
  });

  it('is read from a result that was saved as a file', () => {
    const file = writeFile({ questionnaire: smeVn, submission, savedOn: '2026-11-26' });
    expect(receiveFile(file)).to.deep.equal({ arrival: { code, tag: null, sheet: null } });
    expect(receiveFile('[]')).to.have.property('findings');
  });

  it('is refused with what to do next', () => {
    const { collect } = words.vi;
    expect(refusal('https://example.vn/')).to.equal(collect.none);
    expect(refusal(code.slice(0, -3))).to.equal(collect.cut);
    expect(refusal(code.slice(0, -1) + (code.endsWith('0') ? '1' : '0'))).to.equal(collect.wrong);
    expect(refusal(`${code.slice(0, 12)}Â${code.slice(13)}`)).to.equal(collect.marks);
  });

  it('stands for the answers it was made of', () => {
    expect(submissionFromCode(code)).to.deep.equal(submission);
    expect(submissionFromCode('NOCODE')).to.equal(null);
  });
});
