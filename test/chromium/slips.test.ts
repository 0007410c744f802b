// Pictures that the trainer opens: a paper slip is read, looked at and saved; what is none says why.

import { expect, fixture, html } from '@open-wc/testing';
import { smeVn } from '#content';
import { slipLayout } from '#formats';
import type { LabansoWorkshop } from '#workshop';
import '../../src/doors/workshop-define.ts';
import { drawQr } from '../../src/workshop/slips/draw-qr.ts';
import { until } from '../support/person.ts';
import { bareSheet, markedSheet } from '../support/slip-pictures.ts';
import { createRandom } from '../support/random.ts';
import { CLEAR, pictureOf } from '../support/webcam.ts';

const layout = slipLayout(smeVn);

/** A photo of slip 17 with the second circle of each row marked; one row is left blank. */
async function photo(): Promise<File> {
  const marked = layout.rows.map((_, i) => (i === 2 ? [] : [1]));
  const sheet = markedSheet(bareSheet(layout, 17, drawQr), layout, marked, 'cross', createRandom(1));
  const { width, height, data } = pictureOf(sheet, CLEAR, createRandom(1));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d')!.putImageData(new ImageData(data, width, height), 0, 0);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  return new File([blob!], 'phieu.png', { type: 'image/png' });
}

describe('pictures that the trainer opens', () => {
  it('are read: a paper slip asks what it left blank beside its picture, outlives its page, and is saved once', async function () {
    this.timeout(60_000);
    const visit = (): Promise<LabansoWorkshop> => fixture(html`<labanso-workshop></labanso-workshop>`);
    let element = await visit();
    let root = element.shadowRoot!;
    const says = (words: string) => until(words, () => root.textContent!.replace(/\s+/g, ' ').includes(words));
    const press = async (words: string): Promise<void> => {
      const found = () => [...root.querySelectorAll('button')].find((one) => one.textContent!.trim().startsWith(words));
      await until(words, found);
      found()!.click();
      await element.updateComplete;
    };
    const open = (file: File): void => {
      const input = root.querySelector<HTMLInputElement>('[type=file]')!;
      const transfer = new DataTransfer();
      transfer.items.add(file);
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    };
    const key = async (name: string): Promise<void> => {
      root.querySelector('.slip')!.dispatchEvent(new KeyboardEvent('keydown', { key: name, cancelable: true }));
      await element.updateComplete;
    };
    await press('Giảng viên');
    await until('the form', () => root.querySelector('#workshop'));
    root.querySelector<HTMLInputElement>('#workshop')!.value = 'Lớp giấy';
    await press('Mở buổi');
    await says('0 phiếu');

    open(new File(['no picture'], 'hong.jpg', { type: 'image/jpeg' }));
    await says('Không mở được ảnh hong.jpg.');
    open(await photo());
    await says('Đã đọc phiếu giấy số 17, CHƯA TÍNH vào lớp. Còn 1 câu cần xem.');
    await says('0 phiếu');
    await press('Xem và lưu phiếu giấy đã đọc (1)');
    await until('its picture', () => root.querySelector('canvas.seen'));
    const picture = root.querySelector<HTMLCanvasElement>('canvas.seen')!;
    expect(picture.getAttribute('aria-label')).to.equal('Câu này trên giấy');
    expect(picture.width).to.be.above(2 * picture.height);
    // the page is closed while the slip is looked at
    element.remove();
    element = await visit();
    root = element.shadowRoot!;
    await press('Tiếp tục');
    await says('0 phiếu');
    await press('Xem và lưu phiếu giấy đã đọc (1)');
    await until('the slip', () => root.querySelector('.slip'));
    expect(root.querySelector('canvas.seen')).to.equal(null);
    await key('3');
    await says('Đọc lại');
    await key('Enter');
    await says('Phiếu 1 đã lưu');
    await press('Quay lại');
    await says('1 phiếu');
    await press('Kết thúc');
    await press('Xóa buổi này');
    await press('Xóa hết');
    await says('Đã xóa.');
  });
});
