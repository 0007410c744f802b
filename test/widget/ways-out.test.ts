// Browsers inside other apps, and pages without https: each way out that isn't there says so and offers another.

import { expect } from '@open-wc/testing';
import { smeVn } from '#content';
import { encode, readFile } from '#exchange';
import { forget, leaveLink, until, visitResult } from '../support/person.ts';
import { pretend, restore } from '../support/pretend.ts';
import { respondents } from '../support/respondents.ts';

const code = encode(smeVn, respondents[0]!);

const result = () => visitResult(code);

beforeEach(forget);
afterEach(() => {
  restore();
  leaveLink();
});

describe('a browser that lacks a way out', () => {
  it('without a clipboard, and without the older way, selects the text', async () => {
    pretend(navigator, 'clipboard');
    pretend(document, 'execCommand', () => false);
    const person = await result();
    for (const [words, end] of [
      ['Chép mã', code],
      ['Chép đường dẫn', `#labanso=${code}`.replace(/-/g, '')],
    ] as const) {
      await person.press(words);
      const shown = (): string =>
        person.root.querySelector<HTMLTextAreaElement>('textarea')?.value.replace(/-/g, '') ?? '';
      await until('the text', () => shown().endsWith(end));
      const field = person.one<HTMLTextAreaElement>('textarea');
      await until('the focus', () => person.root.activeElement === field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(person.says('Trình duyệt không cho chép')).to.equal(true);
    }
  });

  it('without a clipboard copies by the older way, as pages without https have to', async () => {
    pretend(navigator, 'clipboard');
    const copied: string[] = [];
    pretend(document, 'execCommand', () => {
      const clipboardData = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData }));
      copied.push('asked');
      return true;
    });
    const person = await result();
    await person.press('Chép mã');
    await until('a word on it', () => person.says('Đã chép.') || person.says('Trình duyệt không cho chép'));
    expect(copied).to.deep.equal(['asked']);
  });

  it('without print points to the picture', async () => {
    pretend(window, 'print', () => {
      throw new Error('no printer');
    });
    const person = await result();
    await person.press('In kết quả');
    await until('what to do instead', () => person.says('Trình duyệt này không in được'));
    expect(person.one('.share > .outcome').textContent).to.contain('lưu ảnh');
    expect(person.one('.calendar .outcome').textContent).to.equal('');
    expect(document.querySelector('[data-labanso-aside]')).to.equal(null);
  });

  it('without downloads shows what would be in the file', async () => {
    pretend(URL, 'createObjectURL', () => {
      throw new Error('no');
    });
    const person = await result();
    await person.press('Tệp kết quả');
    await until('the text', () => person.root.querySelector('textarea'));
    expect(readFile(person.one<HTMLTextAreaElement>('textarea').value, [smeVn]).ok).to.equal(true);
    expect(person.says('Đây là nội dung tệp')).to.equal(true);
  });

  it('that keeps no file, and doesn’t say so, shows it when asked', async () => {
    pretend(HTMLAnchorElement.prototype, 'click', () => undefined);
    const person = await result();
    await person.press('Tệp kết quả');
    await until('a word on it', () => person.says('đã được lưu vào mục Tải về'));
    await person.press('Không thấy tệp? Xem nội dung');
    expect(readFile(person.one<HTMLTextAreaElement>('textarea').value, [smeVn]).ok).to.equal(true);
  });

  it('without sharing and downloads shows the picture, as it was drawn where the page lets no image be shown', async () => {
    pretend(navigator, 'canShare');
    pretend(URL, 'createObjectURL', () => {
      throw new Error('no');
    });
    const person = await result();
    await person.press('Lưu ảnh kết quả');
    await until('the picture', () => person.root.querySelector('.poster img'));
    expect(person.says('bấm giữ vào ảnh')).to.equal(true);
    person.one('.poster img').dispatchEvent(new Event('error'));
    await until('the drawing', () => person.root.querySelector('.poster canvas'));
    expect(person.says('chụp màn hình')).to.equal(true);
    expect(person.one('.poster [role=img]').getAttribute('aria-label')).to.contain('Ảnh kết quả');
  });

  it('whose line fails while the picture is fetched says so, and goes on with the next press', async () => {
    pretend(HTMLCanvasElement.prototype, 'toBlob', (done: BlobCallback) => done(null));
    const person = await result();
    await person.press('Lưu ảnh kết quả');
    await until('what went wrong', () => person.says('Chưa tải được phần này'));
    restore();
    await person.press('Lưu ảnh kết quả');
    await until('the picture', () => person.root.querySelector('.poster img'));
  });
});
