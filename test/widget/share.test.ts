// A result taken along and opened again: by code, by link, by file; months later, or somebody else's.

import { expect } from '@open-wc/testing';
import { smeVn } from '#content';
import { decode, encode, readFile } from '#exchange';
import { score } from '#scoring';
import { forget, until, visit } from '../support/person.ts';
import { respondents } from '../support/respondents.ts';

const pho = respondents.find(({ id }) => id === 'quan-pho')!;
const code = encode(smeVn, pho);
const phoScore = score(smeVn, pho).score!;

type Person = Awaited<ReturnType<typeof visit>>;

async function walk(person: Person, pick = 1): Promise<void> {
  await person.begin();
  await person.answerAll(() => pick);
  await person.seeResult();
}

async function open(person: Person, text: string): Promise<void> {
  await until('the way to open a code', () => person.root.querySelector('.take'));
  person.one<HTMLDetailsElement>('.take').open = true;
  await until('the field for codes', () => person.root.querySelector('#code'));
  person.one<HTMLInputElement>('#code').value = text;
  person.one<HTMLFormElement>('.take form').requestSubmit();
  await until('a result or what is wrong', () => person.root.querySelector('.result:not([aria-busy]), .take .error p'));
  await person.settled();
}

const shownCode = (person: Person): string => person.one('.share .code').textContent!.replace(/\s/g, '');
const scoreShown = (person: Person): number => Number(/\d+/.exec(person.one('.score').textContent!)![0]);

/** Catches what the page hands over as files. */
async function files(act: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }[]> {
  const caught: Promise<{ name: string; bytes: Uint8Array }>[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    const name = this.download;
    caught.push(
      fetch(this.href)
        .then((response) => response.arrayBuffer())
        .then((bytes) => ({ name, bytes: new Uint8Array(bytes) })),
    );
  };
  try {
    await act();
    await until('a file', () => caught.length);
    return await Promise.all(caught);
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

beforeEach(forget);
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('the result taken along', () => {
  it('has a code that holds exactly the answers given', async () => {
    const person = await visit();
    await walk(person);
    const decoded = decode(shownCode(person), [smeVn]);
    if (!decoded.ok) return expect.fail('the code does not open');
    expect(Object.keys(decoded.answers)).to.have.length(smeVn.questions.length - 1); // contracts on paper: none is electronic
    expect(score(smeVn, decoded).score).to.equal(scoreShown(person));
  });

  it('is a JSON file that opens again, and tables for Excel and for programs', async () => {
    const person = await visit();
    await walk(person);
    const made = await files(async () => {
      await person.press('Tệp kết quả');
      await person.press('Bảng cho Excel');
      await person.press('Bảng CSV chuẩn');
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    const texts = made.map(({ bytes }) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    const json = texts.find((text) => text.startsWith('{'));
    const excel = texts.find((text) => text.startsWith('\ufeff'));
    const plain = texts.find((text) => text.startsWith('Loại,'));
    const read = readFile(json!, [smeVn]);
    expect(read.ok && score(smeVn, read).score).to.equal(scoreShown(person));
    expect(made.map(({ name }) => name).sort()[2]!).to.match(/^la-ban-so-\d{4}-\d\d-\d\d\.json$/);
    expect(excel!.split('\r\n')[0]).to.equal('\ufeffLoại;Ký hiệu;Nội dung;Câu trả lời;Điểm;Hệ số');
    expect(plain!.split('\r\n')[1]).to.match(/^total,sme-vn,Điểm chung,[^,]+,\d+,$/);
    // a header, the total, four areas, 26 questions, the fields of the profile, an empty line at the end
    expect(plain!.split('\r\n')).to.have.length(1 + 1 + 4 + 26 + smeVn.profile.length + 1);
  });

  it('says whether copying went well', async () => {
    const person = await visit();
    await walk(person);
    const { clipboard } = navigator;
    const copied: string[] = [];
    const put = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      put(async (text) => void copied.push(text));
      await person.press('Chép đường dẫn');
      expect(person.says('Đã chép.')).to.equal(true);
      expect(copied[0]!.endsWith(`#labanso=${shownCode(person)}`)).to.equal(true);
      put(() => Promise.reject(new Error('no')));
      await person.press('Chép mã');
      expect(person.says('Trình duyệt không cho chép')).to.equal(true);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });
});

describe('a code that is opened', () => {
  it('shows its result, as typed with small letters, spaces and O for 0', async () => {
    const person = await visit();
    await open(
      person,
      ` ${code
        .toLowerCase()
        .replace(/0/g, 'o')
        .replace(/(.{5})/g, '$1 ')}`,
    );
    expect(scoreShown(person)).to.equal(phoScore);
    expect(shownCode(person)).to.equal(code);
    expect(person.says('chưa ai xác nhận'), 'Q11').to.equal(true);
  });

  for (const [what, text, message] of [
    ['a cut one', code.slice(0, -3), 'thiếu 3 ký tự'],
    ['a mistyped one', code.replace(/.$/, (last) => (last === '7' ? '8' : '7')), 'gõ nhầm hoặc thiếu'],
    ['one with a strange symbol', code.replace(/^../, '1*'), 'Ký tự thứ 2 (*)'],
    ['one that the keyboard has made Vietnamese', `1Đ${code.slice(2)}`, 'Tắt bộ gõ'.toLowerCase()],
    ['none', '  ', 'Chưa có mã'],
    ['one of another questionnaire', '1JVYA1MWB81XH7TR', 'bộ câu hỏi khác'],
    ['a whole book', 'A'.repeat(30_000), 'Dài quá'],
  ] as const)
    it(`is refused with a clear word and leaves the answers alone: ${what}`, async () => {
      const person = await visit();
      await person.begin();
      await person.choose('Nhiều cách');
      await person.back();
      await person.back();
      await open(person, text);
      expect(person.one('.take .error').textContent).to.contain(message);
      expect(person.one('.take .error').textContent).to.contain('vẫn còn nguyên');
      expect(person.one('#code').getAttribute('aria-invalid')).to.equal('true');
      expect(person.root.activeElement).to.equal(person.one('#code'));
      await person.begin();
      expect(person.all('input:checked')).to.have.length(1);
    });

  it('is looked at beside the person’s own answers, which stay as they are', async () => {
    const person = await visit();
    await walk(person);
    const own = { score: scoreShown(person), code: shownCode(person) };
    location.hash = `top&labanso=${code}`;
    await until('the other result', () => person.root.querySelector('#opened ~ .share'));
    await person.settled();
    expect(scoreShown(person)).to.equal(phoScore);
    expect(location.hash, 'Q9 the address no longer tells').to.equal('#top');
    // what is marked while looking is not the person's
    person.one<HTMLInputElement>('.row input').click();
    await person.settled();
    await person.press('Đóng');
    await until('the own result', () => person.root.querySelector('.share'));
    expect({ score: scoreShown(person), code: shownCode(person) }).to.deep.equal(own);
    expect(person.all('.marked')).to.have.length(0);
  });

  it('is opened by its link on arrival, a mangled one is said to be wrong', async () => {
    history.replaceState(null, '', `#LABANSO=${code}`);
    const person = await visit();
    await until('the result', () => person.root.querySelector('#opened ~ .share'));
    expect(location.hash).to.equal('');
    person.element.remove();
    history.replaceState(null, '', '#labanso=%E0%A4%A');
    const other = await visit();
    await until('what is wrong', () => other.root.querySelector('.take .error p'));
    expect(other.says('vẫn còn nguyên')).to.equal(true);
  });

  it('becomes one’s own only when asked for, and asks first when there are own answers', async () => {
    const person = await visit();
    await person.begin();
    await person.choose('Nhiều cách');
    location.hash = `labanso=${code}`;
    await until('the other result', () => person.root.querySelector('#opened ~ .share'));
    await person.settled();
    await person.press('Làm tiếp với các câu trả lời này');
    expect(person.root.activeElement?.id).to.equal('confirmation');
    await person.press('Không thay');
    await person.press('Làm tiếp với các câu trả lời này');
    await person.press('Thay');
    expect(person.root.querySelector('#opened')).to.equal(null);
    expect(scoreShown(person)).to.equal(phoScore);
    person.element.remove();
    const again = await visit();
    await again.press('Xem kết quả');
    await until('the result', () => again.root.querySelector('.share'));
    expect(shownCode(again)).to.equal(code);
  });

  it('comes from a file as well; another file is said to be none', async () => {
    const person = await visit();
    person.one<HTMLDetailsElement>('.take').open = true;
    await until('the field for files', () => person.root.querySelector('.take input[type=file]'));
    const give = async (text: string): Promise<void> => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'x.json'));
      const input = person.one<HTMLInputElement>('.take input[type=file]');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    };
    await give('<!doctype html>');
    await until('what is wrong', () => person.root.querySelector('.take .error p'));
    expect(person.says('Đây là một trang web')).to.equal(true);
    const { writeFile } = await import('#exchange');
    await give(writeFile({ questionnaire: smeVn, submission: pho, savedOn: '2026-05-01' }));
    await until('the result', () => person.root.querySelector('#opened ~ .share'));
    expect(scoreShown(person)).to.equal(phoScore);
  });
});

describe('coming back', () => {
  it('shows then against now when the same person answers again', async () => {
    const person = await visit();
    await walk(person, 1);
    const then = scoreShown(person);
    await person.press('Làm lại, giữ kết quả cũ để so sánh');
    await person.press('Trả lời lại');
    await until('the first screen', () => person.root.querySelector('#kept'));
    await person.next();
    await person.answerAll(() => 2);
    await person.seeResult();
    const now = scoreShown(person);
    expect(now).to.be.above(then);
    const section = person.one('.compare');
    expect(section.textContent).to.contain(`${then} điểm. Bây giờ: ${now} điểm`);
    expect(section.textContent).to.contain(`tiến thêm ${now - then} điểm`);
    const total = [...section.querySelectorAll('.total td')].map((cell) => cell.textContent!.trim());
    expect(total).to.deep.equal([String(then), String(now), `+${now - then}`]);
    expect(section.querySelectorAll('svg.dumbbell')).to.have.length(5);
    await person.press('Thôi so sánh');
    expect(person.root.querySelector('.compare')).to.equal(null);
  });

  it('compares with a code from elsewhere', async () => {
    const person = await visit();
    await walk(person, 3);
    location.hash = `labanso=${code}`;
    await until('the other result', () => person.root.querySelector('#opened ~ .share'));
    await person.settled();
    await person.press('So với kết quả của tôi');
    await until('the comparison', () => person.root.querySelector('.compare'));
    expect(person.one('.compare').textContent).to.contain(`Lần trước: ${phoScore} điểm`);
  });
});
