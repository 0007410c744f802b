// The file of a workshop: whole, cut, damaged, saved again by an editor.

import { expect } from 'chai';
import { readLines, writeLine, writeLines, type Line } from '#gathering';
import { told, took } from '../support/workshop.ts';

const lines = told([took('1TVT3CFYQ9HRH', { tag: 'A1B2C' }), took('C2', { sheet: 12, via: 'grid' }), { do: 'close' }]);
const text = writeLines(lines);
const withPlace = told([
  {
    do: 'open',
    workshop: 'Lớp chợ Đầm',
    place: 'Diên Khánh',
    questionnaire: { id: 'sme-vn', version: '4.0.0' },
    province: null,
    minimum: 5,
    rounds: 1,
  },
]);

describe('the file of a workshop', () => {
  it('is one line of JSON for each line, with 8 digits of a hash', () => {
    const written = text.trimEnd().split('\n');
    expect(written).to.have.length(3);
    for (const one of written) expect((JSON.parse(one) as { hash: string }).hash).to.match(/^[\da-f]{8}$/);
    expect(readLines(text)).to.deep.equal({ lines, damaged: [], isTorn: false });
  });

  it('loses only its last line wherever it is cut, and says so', () => {
    const bytes = new TextEncoder().encode(writeLines([...withPlace, ...lines.slice(1)]));
    const whole = new TextDecoder().decode(bytes).split('\n').slice(0, -1);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const torn = new TextDecoder().decode(bytes.subarray(0, cut));
      const read = readLines(torn);
      const kept = whole.filter((_, i) => torn.startsWith(whole.slice(0, i + 1).join('\n'))).length;
      expect(read.lines, String(cut)).to.have.length(kept);
      const isMidway = torn !== '' && !torn.endsWith('\n') && !whole.includes(torn.split('\n').at(-1)!);
      expect(read.isTorn, String(cut)).to.equal(isMidway);
      expect(read.damaged, String(cut)).to.deep.equal(isMidway ? [kept + 1] : []);
    }
  });

  it('keeps every other line when one character of one has changed', () => {
    const middle = text.indexOf('\n') + 1;
    const end = text.indexOf('\n', middle);
    for (let at = middle; at < end; at++) {
      const read = readLines(text.slice(0, at) + (text[at] === '0' ? '1' : '0') + text.slice(at + 1));
      expect(read.lines, String(at)).to.deep.equal([lines[0], lines[2]]);
      expect(read, String(at)).to.deep.include({ damaged: [2], isTorn: false });
    }
  });

  it('is read after an editor has saved it, with a byte order mark and other ends of lines', () => {
    for (const end of ['\r\n', '\r', '\n\n'])
      expect(readLines(`\ufeff${text.replaceAll('\n', end)}`).lines, JSON.stringify(end)).to.deep.equal(lines);
  });

  it('takes for damaged what is none of ours, whole as its hash may be', () => {
    const strange = [
      { by: 'A', n: 0, at: 0, do: 'close' },
      { by: 'A', n: 2e9, at: 0, do: 'close' },
      { by: 'A B', n: 1, at: 0, do: 'close' },
      { by: 'A', n: 1, at: null, do: 'close' },
      { by: 'A', n: 1, at: 0, do: '' },
      { n: 1, at: 0, do: 'close' },
    ] as unknown as readonly Line[];
    for (const one of strange) expect(readLines(writeLine(one)).damaged, JSON.stringify(one)).to.deep.equal([1]);
    for (const one of ['', '\n', '\ufeff'])
      expect(readLines(one)).to.deep.equal({ lines: [], damaged: [], isTorn: false });
    expect(readLines('<!doctype html>\n<p>').damaged).to.deep.equal([1, 2]);
  });
});
