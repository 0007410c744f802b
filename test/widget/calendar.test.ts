// The calendar of taxes and invoices as a picture: sent, saved, shown; what stands in it, and whose duties it marks.

import { expect } from '@open-wc/testing';
import { smeVn } from '#content';
import { encode } from '#exchange';
import type { Profile } from '#model';
import { business } from '../support/businesses.ts';
import { forget, leaveLink, until, visitResult } from '../support/person.ts';
import { pretend, restore } from '../support/pretend.ts';
import { expectRoom, recordLines } from '../support/written.ts';

type Person = Awaited<ReturnType<typeof visitResult>>;

const PHO = business('noodle-shop');
const COMPANY = business('tax-consultant');
/** All that a card hangs on but the trade, the customers and how many work there. */
const UNTOLD: Profile = { entity: 'household', revenue: 'to-3-billion' };
const MONTHLY: Profile = { ...PHO.profile, revenue: 'to-100-billion' };

const WORDS = {
  vi: { save: 'Lưu ảnh lịch này', title: 'Lịch việc thuế và hóa đơn', depends: '(tùy loại hình, quy mô)' },
  en: {
    save: 'Save a picture of this calendar',
    title: 'Calendar of taxes and invoices',
    depends: '(depends on the kind of business)',
  },
} as const;

const resultOf = (profile: Profile = PHO.profile, lang?: string): Promise<Person> =>
  visitResult(encode(smeVn, { profile, answers: PHO.answers }), lang);

/** The names of the files that are saved from now on; none of them is. */
function watchSaving(): readonly string[] {
  const saved: string[] = [];
  pretend(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  return saved;
}

const shown = (person: Person): HTMLImageElement | null => person.root.querySelector('.calendar .poster img');
const outcome = (person: Person, section: string): string =>
  person.one(`.${section} > .outcome, .${section} > details > .outcome`).textContent!;

beforeEach(forget);
afterEach(() => {
  restore();
  leaveLink();
});

describe('the calendar of taxes and invoices as a picture', () => {
  it('is handed to the device’s list of apps as a PNG, and says so beside its buttons alone', async () => {
    const shared: File[] = [];
    pretend(navigator, 'canShare', ({ files }: ShareData) => files?.[0]?.type === 'image/png');
    pretend(navigator, 'share', async ({ files }: ShareData) => void shared.push(...files!));
    const person = await resultOf();
    await person.press('Gửi lịch này qua Zalo');
    await until('a word on it', () => outcome(person, 'calendar').includes('Đã đưa ảnh sang ứng dụng'));
    expect(outcome(person, 'share')).to.equal('');
    expect(shared.map(({ name, type }) => [name, type])).to.deep.equal([['lich-thue-hoa-don.png', 'image/png']]);
    const image = await createImageBitmap(shared[0]!);
    expect(image.width).to.equal(1080);
    expect(image.height).to.be.within(1200, 2600);
    expect(shared[0]!.size).to.be.below(900_000);
    // the result's own picture says nothing here
    await person.press('Gửi qua Zalo');
    await until('a word on it', () => outcome(person, 'share').includes('Đã đưa ảnh sang ứng dụng'));
    expect(outcome(person, 'calendar')).to.equal('');
    expect(shared).to.have.length(2);
  });

  for (const lang of ['vi', 'en'] as const)
    for (const [who, profile] of [
      ['a noodle shop', PHO.profile],
      ['a company', COMPANY.profile],
      ['who files each month', MONTHLY],
      ['who has told little', UNTOLD],
    ] as const)
      it(`is saved and shown where nothing can be shared, with every day and source of the card and nothing cut: ${who}, ${lang}`, async () => {
        pretend(navigator, 'canShare', undefined);
        const saved = watchSaving();
        const lines = recordLines();
        const person = await resultOf(profile, lang);
        const { save, title } = WORDS[lang];
        await person.press(save);
        await until('the picture', () => shown(person));
        const image = shown(person)!;
        await image.decode();
        expect(saved).to.deep.equal(['lich-thue-hoa-don.png']);
        expect([image.naturalWidth, image.alt]).to.deep.equal([1080, title]);
        expectRoom(lines, { width: image.naturalWidth, height: image.naturalHeight });
        const said = lines.map(({ text }) => text).join(' ');
        expect(said).to.contain(title);
        const days = [...person.all('.calendar .days span')].map((day) => day.textContent!);
        expect(days.length).to.be.above(3);
        for (const day of days) expect(said).to.contain(day);
        for (const source of person.all('.calendar .how .facts'))
          expect(said).to.contain(/\d+\/2026\/[\p{Lu}-]+/u.exec(source.textContent!)![0]);
      });

  it('says nothing when the person thinks better of it, and is saved where sharing is refused', async () => {
    let refusal = 'AbortError';
    pretend(navigator, 'canShare', () => true);
    pretend(navigator, 'share', () => Promise.reject(new DOMException('no', refusal)));
    const saved = watchSaving();
    const person = await resultOf();
    await person.press('Gửi lịch này');
    await until('an end of waiting', () => !outcome(person, 'calendar'));
    expect(shown(person)).to.equal(null);
    expect(saved).to.deep.equal([]);
    refusal = 'NotAllowedError';
    await person.press('Gửi lịch này');
    await until('the picture', () => shown(person));
    expect(saved).to.have.length(1);
    expect(outcome(person, 'calendar')).to.contain('bấm giữ vào ảnh');
  });

  it('is shown where it can be neither shared nor saved, as it was drawn where the page lets no image be shown', async () => {
    pretend(navigator, 'canShare');
    pretend(URL, 'createObjectURL', () => {
      throw new Error('no');
    });
    const person = await resultOf();
    await person.press(WORDS.vi.save);
    await until('the picture', () => shown(person));
    expect(outcome(person, 'calendar')).to.contain('bấm giữ vào ảnh');
    shown(person)!.dispatchEvent(new Event('error'));
    await until('the drawing', () => person.root.querySelector('.calendar .poster canvas'));
    expect(outcome(person, 'calendar')).to.contain('chụp màn hình');
    expect(person.one('.calendar .poster [role=img]').getAttribute('aria-label')).to.equal(WORDS.vi.title);
  });

  it('is what one without a printer is told to save; where it can’t be drawn, that is said', async () => {
    pretend(window, 'print', () => {
      throw new Error('no printer');
    });
    pretend(HTMLCanvasElement.prototype, 'toBlob', (done: BlobCallback) => done(null));
    const person = await resultOf();
    await person.press('In lịch này');
    await until('what to do instead', () => outcome(person, 'calendar').includes('không in được'));
    expect(outcome(person, 'calendar')).to.contain('lưu ảnh');
    expect(outcome(person, 'share')).to.equal('');
    await person.press(WORDS.vi.save);
    await until('what went wrong', () => outcome(person, 'calendar').includes('Chưa tải được phần này'));
    expect(outcome(person, 'share')).to.equal('');
  });
});

describe('duties that rule each other out, while the profile doesn’t say which is meant', () => {
  it('are marked in the card, its picture and its days for the phone', async () => {
    const lines = recordLines();
    const saved: Promise<string>[] = [];
    pretend(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      saved.push(fetch(this.href).then((answer) => answer.text()));
    });
    pretend(navigator, 'canShare');
    const person = await resultOf(UNTOLD);
    const { depends, save } = WORDS.vi;
    const marked = person.all('.calendar td').map((line) => line.textContent!.includes(depends));
    // by quarter, or once a year for who lets a house; the settlement is due either way
    expect(marked).to.deep.equal([true, true, false]);
    await person.press('Thêm 6 hạn này');
    const events = (await saved[0]!).replace(/\r\n /g, '').replace(/\\/g, '').split('BEGIN:VEVENT').slice(1);
    expect(events.map((event) => event.includes(depends))).to.deep.equal([true, true, true, true, true, false]);
    await person.press(save);
    await until('the picture', () => shown(person));
    const said = lines.map(({ text }) => text).join(' ');
    expect(said).to.contain(`Khai và nộp thuế của quý trước. ${depends}`);
    expect(said.split(depends).length - 1).to.equal(person.one('.calendar').textContent!.split(depends).length - 1);
  });

  it('are not marked where it does say', async () => {
    const person = await resultOf();
    expect(person.one('.calendar').textContent).not.to.contain('tùy loại hình');
  });
});
