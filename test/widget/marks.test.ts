// What is marked as done travels with the answers, survives a new beginning, and is offered as answers later.

import { expect } from '@open-wc/testing';
import { smeVn } from '#content';
import { decode, encode } from '#exchange';
import type { Submission } from '#model';
import { forget, until, visit } from '../support/person.ts';
import { respondents } from '../support/respondents.ts';

beforeEach(forget);

type Person = Awaited<ReturnType<typeof visit>>;

const codeOf = ({ one }: Person): string => one('.share .code').textContent!.replace(/\s/g, '');
const scoreOf = ({ one }: Person): number => Number(/(\d+) \/ 100/.exec(one('.score').textContent!)![1]);
const rowsOf = ({ all }: Person): readonly string[] => all('.row-title').map((title) => title.textContent!.trim());

async function resultOf(answer: (index: number) => number = () => 1): Promise<Person> {
  const person = await visit();
  await person.begin();
  await person.answerAll(answer);
  await person.seeResult();
  return person;
}

/** Ticks the first row and strikes the next one out; returns their names. */
async function markTwo(person: Person): Promise<readonly [string, string]> {
  const done = rowsOf(person)[0]!;
  person.one<HTMLInputElement>('.row .tick input').click();
  await person.settled();
  const struck = rowsOf(person)[0]!;
  await person.press('Tôi không làm được');
  return [done, struck];
}

describe('what is marked', () => {
  it('is in the code, and there again where the code is opened', async () => {
    const person = await resultOf();
    const plain = codeOf(person);
    const [done, struck] = await markTwo(person);
    const [code, score] = [codeOf(person), scoreOf(person)];
    expect(code).to.have.length(plain.length + 8);
    const decoded = decode(code, [smeVn]);
    expect(decoded.ok && Object.values(decoded.steps!).sort()).to.deep.equal(['done', 'excluded']);
    person.element.remove();
    forget();
    const other = await visit();
    location.hash = `labanso=${code}`;
    await until('the result', () => other.root.querySelector('#opened ~ .share'));
    await other.settled();
    expect(scoreOf(other)).to.equal(score);
    expect(other.one('.marked.done').textContent).to.contain(done);
    expect(other.one('.marked.struck').textContent).to.contain(struck);
    await other.press('Làm tiếp với các câu trả lời này');
    await until('the own result', () => other.root.querySelector('.result:not([aria-busy]):not(:has(#opened)) .share'));
    expect(codeOf(other)).to.equal(code);
  });

  it('says in sight what it comes to, wherever the row was, and can be taken back there', async () => {
    const person = await resultOf();
    const [first] = rowsOf(person);
    const before = scoreOf(person);
    expect(person.root.querySelector('.news')).to.equal(null);
    const box = person.one<HTMLInputElement>('.row .tick input');
    box.scrollIntoView({ block: 'end' });
    box.click();
    await person.settled();
    const news = person.one('.news');
    expect(news.textContent).to.contain(`Tính cả 1 việc đã xong: ${scoreOf(person)} điểm`);
    const { top, bottom } = news.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
    expect(bottom).to.be.below(innerHeight + 1);
    // heard once, seen once
    const status = person.one('.plan [role=status]');
    expect(status.textContent).to.contain('Tính cả 1 việc đã xong');
    expect(status.querySelector('.hidden')!.textContent).to.contain('Tính cả 1 việc đã xong');
    news.querySelector('button')!.click();
    await person.settled();
    expect([scoreOf(person), rowsOf(person)[0], person.root.querySelector('.news')]).to.deep.equal([
      before,
      first,
      null,
    ]);
    await person.press('Tôi không làm được');
    expect(person.one('.news').textContent).to.contain('Không làm được: 1 việc');
  });

  it('survives a new beginning that keeps the old result', async () => {
    const person = await resultOf();
    const [done] = await markTwo(person);
    const code = codeOf(person);
    await person.press('Làm lại, giữ kết quả cũ');
    await person.press('Trả lời lại');
    await until('the profile', () => person.heading() === 'Vài nét về việc kinh doanh');
    await person.press('Quay lại');
    await person.press('Xem, hoặc lấy lại');
    await until('what was before', () => person.root.querySelector('#opened ~ .share'));
    expect(codeOf(person)).to.equal(code);
    expect(person.one('.marked.done').textContent).to.contain(done);
  });

  it('becomes answers when the person asks what has changed: nothing sure is asked again, then stands beside now', async () => {
    const person = await resultOf();
    const before = scoreOf(person);
    const [done] = await markTwo(person);
    const score = scoreOf(person);
    await person.press('Cập nhật câu trả lời theo những việc đã xong');
    // nothing was in doubt: nothing is asked, the answers stand below to be changed
    await until('then beside now', () => person.root.querySelector('.compare'));
    await until('the result', () => person.root.querySelector('.result:not([aria-busy]) .share'));
    const notice = person.one('.result > .notice');
    expect(notice.textContent).to.contain('Không có câu nào cần hỏi lại');
    expect(notice.textContent).to.contain(person.one('.own-answers h3').textContent!.trim());
    expect(person.one('h2').getAttribute('aria-describedby')).to.equal(notice.id);
    expect(scoreOf(person)).to.equal(score);
    expect(person.all('.marked.done')).to.have.length(0);
    expect(rowsOf(person)).not.to.include(done);
    expect(person.one('.compare').textContent).to.contain(`: ${before} điểm`);
  });

  it('is asked again only where the person did not know', async () => {
    const { profile, answers } = respondents.find(({ id }) => id === 'quan-pho')! as Submission;
    const person = await visit();
    location.hash = `labanso=${encode(smeVn, { profile, answers: { ...answers, payments: 'unsure' } } as never)}`;
    await until('the result', () => person.root.querySelector('#opened ~ .share'));
    await person.press('Làm tiếp với các câu trả lời này');
    await until('the own result', () =>
      person.root.querySelector('.result:not([aria-busy]):not(:has(#opened)) .share'),
    );
    person.element.remove();
    const again = await visit();
    await again.press('Cập nhật: có gì đã thay đổi?');
    await until('a question', () => again.root.querySelector('fieldset[part=question]'));
    expect(again.heading()).to.match(/^Ngoài tiền mặt/);
    expect(again.all('fieldset > .option input:checked')).to.have.length(0);
    await again.choose('Nhiều cách');
    await again.next();
    await until('then beside now', () => again.root.querySelector('.compare'));
    // a question was asked: nobody says that none was
    expect(again.all('.result > .notice')).to.have.length(0);
  });
});
