import { expect } from '@open-wc/testing';
import { loadFirst, smeVn } from '#content';
import { score } from '#scoring';
import type { AnswerDetail, CompleteDetail, StartDetail } from '#widget';
import { forget, until, visit } from '../support/person.ts';

beforeEach(forget);

describe('<labanso-assessment>', () => {
  it('leads from the welcome through all questions to a result that scoring confirms', async () => {
    const person = await visit();
    const complete: CompleteDetail[] = [];
    person.element.addEventListener('labanso-complete', (event) => complete.push(event.detail));
    expect(person.heading()).to.equal('Việc kinh doanh của anh/chị đã sẵn sàng chuyển đổi số đến đâu?');
    await person.next();
    expect(person.heading()).to.equal('Vài nét về việc kinh doanh');
    await person.choose('Hộ kinh doanh');
    await person.select('revenue', 'to-3-billion');
    await person.select('employees', 'none');
    await person.next();
    expect(person.says('Câu 1 / 25')).to.equal(true); // nobody employed: one question less
    await person.answerAll(() => 1);
    await person.seeResult();

    expect(complete).to.have.length(1);
    const { result, profile, answers } = complete[0]!;
    expect(result).to.deep.equal(structuredClone(score(smeVn, { profile, answers })));
    expect(profile).to.deep.equal({ entity: 'household', revenue: 'to-3-billion', employees: 'none' });
    expect(Object.keys(answers)).to.have.length(24);
    expect(person.says(`${result.score} / 100 điểm`)).to.equal(true);
    expect(person.heading()).to.equal((await loadFirst.vi()).levels[result.level as 'basic']);
    // the picture, the table and the sentence are drawn from the same numbers
    const rows = person
      .all('.areas tbody tr:not(.of-above)')
      .map((row) => row.querySelector('.figure')!.textContent!.trim());
    expect(rows).to.deep.equal(smeVn.areas.map(({ id }) => String(result.areas[id]!.score)));
    for (const [i, { id }] of smeVn.areas.entries())
      expect(person.all('.areas .bar .fill')[i]!.getAttribute('width')).to.equal(String(result.areas[id]!.score));
  });

  it('tells the page what happens, and only what the person did', async () => {
    const person = await visit();
    const seen: string[] = [];
    const details: unknown[] = [];
    for (const type of ['labanso-start', 'labanso-answer', 'labanso-complete', 'labanso-error'] as const)
      person.element.addEventListener(type, (event) => {
        seen.push(type);
        expect(event.composed && event.bubbles).to.equal(true);
        details.push(structuredClone(event.detail));
      });
    expect(seen).to.deep.equal([]);
    await person.begin();
    await person.choose('Nhiều cách');
    await person.press('Bỏ chọn');
    expect(seen).to.deep.equal(['labanso-start', 'labanso-answer', 'labanso-answer']);
    expect(details[0] as StartDetail).to.deep.equal({
      questionnaire: { id: 'sme-vn', version: '1.0.0' },
      language: 'vi',
    });
    expect(details[1] as AnswerDetail).to.deep.equal({
      question: 'payments',
      answer: 'several-ways',
      state: 'answered',
      answered: 1,
      asked: 26,
    });
    expect((details[2] as AnswerDetail).state).to.equal('unanswered');
  });

  it('selects nothing beforehand, and moves nowhere by itself', async () => {
    const person = await visit();
    await person.next();
    expect(person.all<HTMLInputElement>('input:checked')).to.have.length(0);
    await person.next();
    expect(person.all<HTMLInputElement>('input:checked')).to.have.length(0);
    const before = person.heading();
    await person.choose('Chỉ nhận tiền mặt');
    expect(person.heading()).to.equal(before);
  });

  it('lets every question wait, and brings the missing ones up before the result', async () => {
    const person = await visit();
    await person.begin();
    await person.answerAll((index) => (index % 12 === 3 ? null : 2));
    expect(person.all('.missing li')).to.have.length(2);
    await person.seeResult();
    const { range } = person.element.result!;
    expect(person.heading()).to.contain(`${range![0]}–${range![1]} điểm`);
    expect(person.one('.level').textContent).to.match(/2 câu nữa, khoảng \d phút, là biết chính xác/);
    expect(person.says('/ 100 điểm')).to.equal(false);
    await person.press('Trả lời 2 câu còn lại');
    expect(person.says('Còn 2 câu')).to.equal(true);
  });

  it('takes exclusive answers alone, and back again', async () => {
    const person = await visit();
    await person.begin();
    while (!person.all('.option').some((option) => option.textContent!.includes('Khai, nộp thuế'))) await person.next();
    const checked = (): readonly string[] =>
      person
        .all('.option')
        .flatMap((option) => (option.querySelector('input')!.checked ? [option.textContent!.trim()] : []));
    await person.choose('Khai, nộp thuế');
    await person.choose('Bảo hiểm xã hội');
    expect(checked()).to.deep.equal(['Khai, nộp thuế', 'Bảo hiểm xã hội']);
    await person.choose('Chưa ký số việc nào');
    expect(checked()).to.deep.equal(['Chưa ký số việc nào']);
    await person.choose('Khai, nộp thuế');
    expect(checked()).to.deep.equal(['Khai, nộp thuế']);
    await person.choose('Khai, nộp thuế');
    expect(checked()).to.deep.equal([]);
  });

  it('reads numbers as people type them, and says in words what is wrong with one', async () => {
    const person = await visit();
    await person.begin();
    while (!person.root.querySelector('#number')) await person.next();
    const heading = person.heading();
    const answers: AnswerDetail[] = [];
    person.element.addEventListener('labanso-answer', (event) => answers.push(event.detail));
    for (const [typed, meant] of [
      ['30', 30],
      [' 30 % ', 30],
      ['0', 0],
      ['', null],
      // no number: nothing is said, and nothing taken away
      ['101', undefined],
      ['12,5', undefined],
      ['1e2', undefined],
      ['٣', undefined],
    ] as const) {
      await person.type(typed);
      expect(answers.pop()?.answer, typed).to.equal(meant);
    }
    await person.type('150');
    await person.next();
    expect(person.one('#error').textContent).to.contain('Nhập một số nguyên từ 0 đến 100, ví dụ 25.');
    expect(person.root.activeElement).to.equal(person.one('#number'));
    await person.type('15');
    expect(person.one('#error').textContent!.trim()).to.equal('');
    await person.next();
    expect(person.heading()).not.to.equal(heading);
  });

  it('strikes a thing to do out and finds another way; ticks one and everything moves with it', async () => {
    const person = await visit();
    await person.begin();
    await person.answerAll(() => 0);
    await person.seeResult();
    const rows = (): readonly string[] => person.all('.row-title').map((title) => title.textContent!.trim());
    const score = (): number => Number(/(\d+) \/ 100/.exec(person.one('.score').textContent!)![1]);
    const [first, before] = [rows(), score()];
    expect(new Set(first).size).to.equal(first.length);
    await person.press('Tôi không làm được');
    expect([...rows(), first[0]].sort()).to.deep.equal([...first].sort());
    expect(person.one('.marked.struck').textContent).to.contain(first[0]);
    await person.press('Bỏ đánh dấu');
    expect(rows()).to.deep.equal(first);
    person.one<HTMLInputElement>('.row input').click();
    await person.settled();
    expect(rows()).not.to.include(first[0]);
    expect(person.one('.marked.done').textContent).to.contain(first[0]);
    // level, dial, areas and the sums move with it
    expect(score()).to.be.above(before);
    const status = person.one('.plan [role=status]');
    expect(status.textContent).to.contain(`Tính cả 1 việc đã xong: ${score()} điểm`);
    expect(person.one('.ledger-section').textContent).to.contain(`làm tròn = ${score()} điểm`);
  });

  it('takes the province of the page, by its old name too, unless the person chooses another', async () => {
    const person = await visit({ province: 'hau-giang' });
    await person.next();
    expect(person.one<HTMLSelectElement>('#profile-province').value).to.equal('can-tho');
    const names = person.all<HTMLOptionElement>('#profile-province option').map((option) => option.textContent!.trim());
    expect(names).to.include('Hậu Giang (nay thuộc Cần Thơ)');
    expect(names).to.include('Thừa Thiên Huế (nay là Huế)');
    expect(names.slice(1, 35)).to.deep.equal([...names.slice(1, 35)].sort(new Intl.Collator('vi').compare));
    await person.select('province', 'khanh-hoa');
    await person.next();
    await person.answerAll(() => 1);
    await person.seeResult();
    expect(person.one('.targets-section').textContent).to.contain('Kế hoạch 6502/KH-UBND');
  });

  it('explains words under a question, with an example of the person’s own trade', async () => {
    const person = await visit();
    await person.next();
    await person.select('sector', 'food-service');
    await person.next();
    await person.press('Câu này nghĩa là gì?');
    await until('the explanation', () => person.one('.help').textContent!.includes('Quán phở'));
    for (let i = 0; i < 26 && !person.root.querySelector('.only-if'); i++) await person.next();
    // asked only because the profile doesn't say who the customers are
    expect(person.one('.only-if').textContent).to.contain('Khách của anh/chị chủ yếu là ai?');
  });

  it('does without a word of HTML from any text, and without style attributes', async () => {
    const person = await visit();
    await person.begin();
    await person.answerAll(() => 1);
    await person.seeResult();
    for (const details of person.all<HTMLDetailsElement>('details')) details.open = true;
    expect(person.all('[style]').filter((element) => element.className !== 'root')).to.have.length(0);
    const links = person.all<HTMLAnchorElement>('a');
    expect(links.length).to.be.above(3);
    for (const { href, rel } of links) {
      expect(new URL(href).protocol).to.be.oneOf(['https:', 'mailto:', 'tel:']);
      expect(rel).to.contain('noopener');
    }
  });
});

describe('what is kept on the device', () => {
  it('is found again: the welcome offers to go on where the person was', async () => {
    const person = await visit();
    await person.begin();
    await person.choose('Nhiều cách');
    await person.next();
    person.element.remove();
    const again = await visit();
    expect(again.says('đã trả lời 1 / 26 câu')).to.equal(true);
    await again.press('Làm tiếp');
    expect(again.says('Câu 2 / 26')).to.equal(true);
    await again.back();
    expect(again.one<HTMLInputElement>('input:checked').closest('label')!.textContent).to.contain('Nhiều cách');
  });

  it('never shows a result by itself to whoever comes next', async () => {
    const person = await visit();
    await person.begin();
    await person.answerAll(() => 1);
    await person.seeResult();
    person.element.remove();
    const next = await visit();
    expect(next.heading()).to.match(/^Việc kinh doanh/);
    await next.press('Người khác trả lời');
    expect(next.root.activeElement?.id).to.equal('confirmation');
    await next.press('Xóa, bắt đầu mới');
    expect(next.kept()).to.deep.equal([]);
    expect(next.says('Máy này còn giữ')).to.equal(false);
    await next.begin();
    expect(next.all('input:checked')).to.have.length(0);
  });

  it('is gone after "Xóa dữ liệu trên máy này", which asks first and leaves no key', async () => {
    const person = await visit();
    await person.begin();
    await person.choose('Nhiều cách');
    await person.press('Xóa dữ liệu trên máy này');
    expect(person.root.activeElement?.id).to.equal('confirmation');
    await person.press('Không xóa');
    expect(person.all('input:checked')).to.have.length(1);
    await person.press('Xóa dữ liệu trên máy này');
    await person.press('Xóa hết');
    expect(person.heading()).to.match(/^Việc kinh doanh/);
    expect(person.one('.hidden[role=status]').textContent).to.contain('Đã xóa hết');
    expect(person.kept()).to.deep.equal([]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(person.kept()).to.deep.equal([]);
  });
});
