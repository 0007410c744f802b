// A result as a picture: sent, saved, shown; small, blurred and opened again.

import { expect } from '@open-wc/testing';
import decodeQr from 'qr/decode.js';
import { smeVn } from '#content';
import { encode } from '#exchange';
import { linesOf } from '../../src/widget/share/brush.ts';
import { paint, type Poster } from '../../src/widget/share/poster.ts';
import { SIZE } from '../../src/widget/share/sheet.ts';
import { codeIn } from '#look/scan';
import { businesses } from '../support/businesses.ts';
import { forget, leaveLink, until, visit, visitResult } from '../support/person.ts';
import { pretend, restore } from '../support/pretend.ts';
import { expectRoom, recordLines } from '../support/written.ts';

type Person = Awaited<ReturnType<typeof visit>>;

const LINK = 'https://sokhcn.khanhhoa.gov.vn/chuyen-doi-so/tu-danh-gia/#labanso=';
const codes = businesses.map((one) => encode(smeVn, one));

const poster = (changes: Partial<Poster> = {}): Poster => ({
  brand: 'La Bàn Số',
  when: 'Khánh Hòa, 27/11/2026',
  level: 'Đang phát triển',
  score: '52 / 100 điểm',
  froms: [0, 20, 40, 60, 80],
  reached: 2,
  range: [52, 52],
  areas: ['Nền tảng số', 'Thương mại điện tử', 'Hóa đơn điện tử', 'Hợp đồng điện tử và chữ ký số'].map((name, i) => ({
    name,
    score: String(i * 25),
    range: [i * 25, i * 25] as const,
    isHardly: i === 3,
  })),
  todo: 'Ba việc nên làm trước',
  things: [1, 2, 3].map((i) => ({
    title: 'Giữ giấy tờ và thuế từng kênh; thông báo trang web có đặt hàng (nếu có)',
    when: `Trước ${i}/01/2027`,
  })),
  link: LINK + codes[0]!,
  code: codes[0]!,
  open: 'Quét mã QR, hoặc mở sokhcn.khanhhoa.gov.vn/chuyen-doi-so/tu-danh-gia rồi gõ mã:',
  note: 'Tự đánh giá, chỉ để tham khảo. Ai có ảnh này thì mở được các câu trả lời.',
  alt: 'Ảnh kết quả',
  ...changes,
});

function drawn(changes: Partial<Poster> = {}): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  paint(poster(changes), canvas);
  return canvas;
}

const read = (canvas: HTMLCanvasElement): string =>
  decodeQr(canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height));

/** As a chat hands it on: smaller, and a JPEG of poor quality. */
async function asSent(canvas: HTMLCanvasElement, width: number, quality: number): Promise<Blob> {
  const small = document.createElement('canvas');
  small.width = width;
  small.height = Math.round((canvas.height * width) / canvas.width);
  small.getContext('2d')!.drawImage(canvas, 0, 0, small.width, small.height);
  return new Promise((resolve) => small.toBlob((blob) => resolve(blob!), 'image/jpeg', quality));
}

const result = (lang = 'vi', code = codes[0]!): Promise<Person> => visitResult(code, lang);

beforeEach(forget);
afterEach(() => {
  restore();
  leaveLink();
});

describe('the picture of a result', () => {
  it('is 1080 × 1350, and higher only where there is more to say', () => {
    const things = poster().things.map(({ when }) => ({
      title: 'Sao lưu, khóa máy, khóa tài khoản',
      when,
    }));
    const { width, height } = drawn({ things });
    expect([width, height]).to.deep.equal([SIZE.width, SIZE.height]);
    const many = drawn({ areas: Array.from({ length: 12 }, () => poster().areas[3]!) });
    expect(many.width).to.equal(SIZE.width);
    expect(many.height).to.be.above(SIZE.height);
  });

  for (const [what, changes] of [
    ['the longest titles', {}],
    ['every mark above and below', { level: 'ẤẦẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘ ỨỪỬỮỰỲỶỸỴ', when: 'Thừa Thiên – Huế, 27/11/2026' }],
    [
      'a range instead of a score',
      { level: 'Mới bắt đầu – Thành thạo', score: 'Điểm trong khoảng 12–96 / 100', range: [12, 96] },
    ],
    ['words without a space', { todo: 'w'.repeat(200), things: [{ title: 'ở'.repeat(150), when: '' }] }],
    ['nothing to do', { things: [] }],
  ] as const)
    it(`writes no line over its edge or over another one, with ${what}`, () => {
      const lines = recordLines();
      expectRoom(lines, drawn(changes as Partial<Poster>));
    });

  it('loses no letter when a text is broken into lines', () => {
    const text = 'Giữ giấy tờ  https://mot-dia-chi-rat-dai.example/duong/dan/khong/het rồi gõ mã';
    for (const width of [1, 5, 12, 40]) {
      const lines = linesOf(text, (line) => line.length <= width);
      for (const line of lines) expect(line.length).to.be.at.most(width);
      expect(lines.join('').replace(/ /g, '')).to.equal(text.replace(/ /g, ''));
    }
  });

  it('has a QR code that opens the result, of every business', () => {
    for (const code of codes) expect(read(drawn({ link: LINK + code, code }))).to.equal(LINK + code);
  });

  it('has the code alone where the address is too long for a chat', () => {
    expect(read(drawn({ link: `https://example.com/${'a'.repeat(500)}#labanso=${codes[0]!}` }))).to.equal(codes[0]);
  });

  for (const [width, quality] of [
    [720, 0.6],
    [720, 0.3],
    [540, 0.6],
  ] as const)
    it(`is still read ${width} pixels wide as a JPEG of quality ${quality}`, async () => {
      for (const code of codes.slice(0, 6)) {
        const sent = await asSent(drawn({ link: LINK + code, code }), width, quality);
        expect(await codeIn(sent)).to.equal(LINK + code);
      }
    });
});

describe('sending it', () => {
  it('hands a PNG to the device’s list of apps, and says so', async () => {
    const shared: File[] = [];
    pretend(navigator, 'canShare', ({ files }: ShareData) => files?.[0]?.type === 'image/png');
    pretend(navigator, 'share', async ({ files }: ShareData) => void shared.push(...files!));
    const person = await result();
    expect(person.all('.share button')[0]!.textContent!.trim()).to.equal('Gửi qua Zalo, tin nhắn…');
    await person.press('Gửi qua Zalo');
    await until('a word on it', () => person.says('Đã đưa ảnh sang ứng dụng'));
    expect(shared.map(({ name, type }) => [name.replace(/\d/g, '0'), type])).to.deep.equal([
      ['la-ban-so-0000-00-00.png', 'image/png'],
    ]);
    const image = await createImageBitmap(shared[0]!);
    expect([image.width, image.height]).to.deep.equal([SIZE.width, SIZE.height]);
    expect(shared[0]!.size).to.be.below(400_000);
    expect(await codeIn(shared[0]!)).to.match(new RegExp(`^http.*#labanso=${codes[0]!}$`));
  });

  it('says nothing when the person thinks better of it, and saves where sharing is refused', async () => {
    let refusal = 'AbortError';
    pretend(navigator, 'canShare', () => true);
    pretend(navigator, 'share', () => Promise.reject(new DOMException('no', refusal)));
    const saved: string[] = [];
    pretend(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const person = await result();
    await person.press('Gửi qua Zalo');
    await until('an end of waiting', () => person.all('.outcome').every((one) => !one.textContent));
    expect(person.root.querySelector('.poster')).to.equal(null);
    expect(saved).to.deep.equal([]);
    refusal = 'NotAllowedError';
    await person.press('Gửi qua Zalo');
    await until('the picture', () => person.root.querySelector('.poster img'));
    expect(saved).to.have.length(1);
    expect(person.says('bấm giữ vào ảnh')).to.equal(true);
  });

  for (const lang of ['vi', 'en'])
    it(`is saved and shown where nothing can be shared (${lang})`, async () => {
      pretend(navigator, 'canShare', undefined);
      const saved: string[] = [];
      pretend(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        saved.push(this.download);
      });
      const person = await result(lang, codes[3]);
      const words = lang === 'vi' ? 'Lưu ảnh kết quả' : 'Save the picture';
      expect(person.all('.share button')[0]!.textContent!.trim()).to.equal(words);
      await person.press(words);
      await until('the picture', () => person.root.querySelector('.poster img'));
      const image = person.one<HTMLImageElement>('.poster img');
      await image.decode();
      // longer where a font makes titles longer
      expect(image.naturalWidth).to.equal(SIZE.width);
      expect(image.naturalHeight).to.be.within(SIZE.height, SIZE.height * 1.1);
      expect(saved).to.have.length(1);
      expect(await codeIn(await (await fetch(image.src)).blob())).to.contain(codes[3]);
    });

  it('marks what may be somebody else’s duty, as the plan does', async () => {
    const lines = recordLines();
    pretend(HTMLAnchorElement.prototype, 'click', () => undefined);
    const person = await result('vi', encode(smeVn, { ...businesses[0]!, profile: {} }));
    const [first] = person.all('.duty summary');
    expect(first!.textContent).to.contain('tùy loại hình, quy mô');
    await person.press('Lưu ảnh kết quả');
    await until('the picture', () => person.root.querySelector('.poster img'));
    const title = first!.querySelector('.row-title')!.textContent;
    expect(lines.map(({ text }) => text).join(' ')).to.contain(`${title} (tùy loại hình, quy mô)`);
  });
});

describe('a picture that is opened', () => {
  async function give(person: Person, file: File): Promise<void> {
    person.one<HTMLDetailsElement>('.take').open = true;
    await until('the field for files', () => person.root.querySelector('.take input[type=file]'));
    const input = person.one<HTMLInputElement>('.take input[type=file]');
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  }

  it('shows its result, as a chat has made it', async () => {
    const person = await visit();
    await give(
      person,
      new File([await asSent(drawn({ link: LINK + codes[5]! }), 720, 0.6)], 'zalo.jpg', { type: 'image/jpeg' }),
    );
    await until('the result', () => person.root.querySelector('#opened ~ .share'));
    expect(person.one('.share .code').textContent!.replace(/\s/g, '')).to.equal(codes[5]);
  });

  it('that holds no code, or is none, is said to be so', async () => {
    const person = await visit();
    const blank = document.createElement('canvas');
    blank.getContext('2d')!.fillRect(0, 0, 300, 150);
    await give(person, new File([await asSent(blank, 300, 0.8)], 'cat.jpg', { type: 'image/jpeg' }));
    await until('what is wrong', () => person.says('Không thấy mã QR của kết quả'));
    await give(person, new File(['no picture'], 'broken.png', { type: 'image/png' }));
    await until('what is wrong', () => person.says('Không mở được ảnh này'));
    expect(person.says('vẫn còn nguyên')).to.equal(true);
  });
});
