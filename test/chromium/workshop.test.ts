// The trainer's element: axe on every screen, a class with two rounds, paper, a second trainer.

import 'axe-core/axe.min.js';
import { expect, fixture, html } from '@open-wc/testing';
import { smeVn } from '#content';
import { encode } from '#exchange';
import { nextLine, writeLines } from '#gathering';
import type { LabansoWorkshop } from '#workshop';
import '../../src/doors/workshop-define.ts';
import { until } from '../support/person.ts';
import { respondents } from '../support/respondents.ts';

declare const axe: typeof import('axe-core');

const codes = respondents.slice(0, 4).map((one) => encode(smeVn, one));

async function trainer(lang = 'vi') {
  const element = await fixture<LabansoWorkshop>(html`<labanso-workshop lang=${lang}></labanso-workshop>`);
  const root = element.shadowRoot!;
  const text = (): string => root.querySelector('.root')!.textContent!.replace(/\s+/g, ' ');
  await until('the first screen', () => root.querySelector('h2'));
  const it = {
    element,
    root,
    text,
    says: (words: string) => until(words, () => text().includes(words)),
    heading: (words: string) => until(words, () => root.querySelector('h2')?.textContent?.trim().startsWith(words)),
    press: async (words: string): Promise<void> => {
      const found = [...root.querySelectorAll('button')].find((one) => one.textContent!.trim().startsWith(words));
      if (!found) throw new Error(`no button "${words}": ${text()}`);
      found.click();
      await element.updateComplete;
    },
    enter: (code: string): void => {
      root.querySelector<HTMLInputElement>('#code')!.value = code;
      root.querySelector<HTMLFormElement>('.code-form')!.requestSubmit();
    },
    type: async (keys: readonly string[]): Promise<void> => {
      for (const key of keys) {
        root.querySelector('.slip')!.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
        await element.updateComplete;
      }
    },
    open: (file: File): void => {
      const input = root.querySelector<HTMLInputElement>('[type=file]')!;
      const transfer = new DataTransfer();
      transfer.items.add(file);
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    },
    fine: async (where: string): Promise<void> => {
      const { violations } = await axe.run(element, { resultTypes: ['violations'] });
      const told = violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]!.html.slice(0, 160)}`);
      expect(told).to.deep.equal([]);
    },
  };
  return it;
}

describe('the trainer’s element', () => {
  it('has nothing for axe to find on any screen, through a class with paper and a second trainer', async function () {
    this.timeout(60_000);
    const it = await trainer();
    await it.fine('door');
    await it.press('Giảng viên');
    await it.press('Thử máy');
    await it.says('Ghi xuống đĩa rồi đọc lại: được');
    await it.says('Tiếng báo: anh/chị có nghe thấy không?');
    await it.press('Có');
    await it.says('Tiếng báo: được');
    expect(it.root.querySelector('form .error'), 'what a tick found isn’t said of the form').to.equal(null);
    await it.fine('prepare');
    await it.press('Mở buổi');
    await it.says('Điền tên lớp trước đã.');
    it.root.querySelector<HTMLInputElement>('#workshop')!.value = 'Lớp 1';
    it.root.querySelector<HTMLInputElement>('[name=rounds][value="2"]')!.click();
    it.root.querySelector<HTMLInputElement>('#page')!.value = 'khong phai';
    await it.press('Mở buổi');
    await it.says('Địa chỉ này không phải của một trang web.');
    it.root.querySelector<HTMLInputElement>('#page')!.value = 'khanhhoa.example.vn/tu-danh-gia';
    await it.press('Mở buổi');
    await it.heading('Mời anh/chị trả lời bằng điện thoại');
    await it.says('https://khanhhoa.example.vn/tu-danh-gia#lop');
    await it.fine('invite');
    await it.press('Thu phiếu');
    await it.heading('0 phiếu');
    it.enter(codes[0]!);
    await it.says('Phiếu 1 đã lưu');
    it.enter(codes[0]!);
    await it.says('Phiếu 1 có rồi');
    await it.fine('collect');

    await it.press('Nhập phiếu giấy');
    await it.fine('number of a slip');
    await it.press('Nhập phiếu này');
    await it.fine('slip');
    await it.type(['â']);
    await it.says('Bộ gõ tiếng Việt đang bật');
    await it.fine('locked slip');
    await it.press('Nhập tiếp');
    while (!it.text().includes('Đọc lại')) await it.type(['2', 'Enter']);
    await it.type(['Enter']);
    await it.says('Phiếu 2 đã lưu');
    await it.press('Bỏ phiếu này');
    await it.press('Quay lại');

    const line = nextLine([], { by: 'B', at: 0 }, {
      do: 'take', round: 1, via: 'code', code: codes[1]!, tag: null, sheet: null,
    }); // prettier-ignore
    it.open(new File([writeLines([line])], 'b.ndjson'));
    await it.says('Đã nhập 1 dòng từ b.ndjson.');
    await it.heading('3 phiếu');
    await it.press('Dán nhiều mã');
    await it.fine('paste');
    it.root.querySelector('textarea')!.value = `Em gửi cô ${codes[2]}\nchào cô`;
    await it.press('Nhận các mã');
    await it.says('Nhận 1 phiếu mới. 0 phiếu cập nhật. 0 phiếu có rồi. 1 dòng không có mã.');

    await it.press('Giơ tay');
    await it.fine('how many are in the room');
    await it.says('Số cơ sở:');
    expect(it.root.activeElement?.tagName, 'typed without a press before it').to.equal('INPUT');
    const type = async (at: number, value: string): Promise<void> => {
      const input = it.root.querySelectorAll<HTMLInputElement>('.board input')[at]!;
      input.value = value;
      input.dispatchEvent(new Event('input'));
      await it.element.updateComplete;
    };
    await type(0, '30');
    it.root
      .querySelector('.board input')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    await it.says('Câu 1/8');
    await type(0, '20');
    await it.says('Chưa giơ tay: 10.');
    await type(1, '11');
    await it.says('Nhiều tay hơn số cơ sở.');
    await type(1, '10');
    await it.fine('raised hands');
    await type(1, '11');
    for (let i = 0; i < 8; i++) await it.press('Sau →');
    await it.heading('Câu 1/8. Nhiều tay hơn số cơ sở.');
    for (let i = 0; i < 8; i++) await it.press('← Trước');
    await type(1, '10');
    for (let i = 0; i < 8; i++) await it.press('Sau →');
    // 4 of 96 parts: 10 have 25 points, nobody more
    await it.heading('Điểm trung bình của lớp: từ 0 đến 97');
    await it.fine('what raised hands say');
    await it.press('Đóng');

    await it.press('Danh sách');
    await it.press('Rút phiếu');
    await it.says('đã rút');
    await it.says('Số giấy');
    await it.fine('list');
    await it.press('Quay lại');
    await it.heading('3 phiếu');
    await it.press('Chuyển sang lần sau');
    await it.heading('0 phiếu');
    it.enter(codes[3]!);
    await it.says('Phiếu 1 đã lưu');
    await it.press('Danh sách');
    await it.fine('list of the second round');
    expect(it.text(), 'no column stays empty').not.to.include('Số giấy');
    const pair = it.root.querySelector<HTMLSelectElement>('td select')!;
    pair.selectedIndex = 1;
    pair.dispatchEvent(new Event('change'));
    await until('the pair', () => it.root.querySelector<HTMLSelectElement>('td select')!.value !== '');
    await it.press('Quay lại');
  });

  it('is found again as it was left, speaks English too, and leaves nothing behind', async () => {
    const it = await trainer('en');
    await it.says('Go on: Lớp 1');
    await it.fine('door of a class');
    await it.press('Go on');
    await it.heading('Sheets: 1');
    await it.press('Board');
    await it.heading('Collected so far: 1');
    await it.fine('board');
    await it.press('Next');
    await it.heading('Too few to show yet');
    await it.press('Close');
    await it.press('Finish');
    await it.fine('after');
    await it.press('Delete this workshop');
    await it.fine('wipe');
    await it.press('Delete everything');
    await it.says('Deleted.');
    expect((await indexedDB.databases()).filter(({ name }) => name === 'labanso-workshop')).to.deep.equal([]);
  });
});
