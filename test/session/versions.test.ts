import { expect } from 'chai';
import type { Answer, Questionnaire } from '#model';
import { memoryStore, openSession } from '#session';
import { shopMigrations, shopNow, shopOne, shopThen, shopTwo } from '../support/versions.ts';

/** A device that first knows one version of the questionnaire, then another. */
const device = () => {
  const store = memoryStore();
  const open = (questionnaire: Questionnaire) =>
    openSession({ questionnaire, store, scope: '/', now: () => 0, random: () => 0.5, migrations: shopMigrations });
  const answer = (session: ReturnType<typeof open>, answers: Readonly<Record<string, Answer | null>>): void => {
    for (const [id, value] of Object.entries(answers)) session.setAnswer(id, value);
    session.flush();
  };
  return { open, answer };
};

const answeredThen = () => {
  const { open, answer } = device();
  const session = open(shopOne);
  for (const [id, value] of Object.entries(shopThen.profile!)) session.setProfile(id, value);
  answer(session, shopThen.answers);
  return { open, answer };
};

describe('a session that began in an earlier version', () => {
  it('finds what was renamed, merged and split', () => {
    const { profile, answers, again, orphans } = answeredThen().open(shopTwo).state();
    expect({ profile, answers, again }).to.deep.equal({
      profile: shopNow.profile,
      answers: { ...shopNow.answers, online: 'yes' },
      again: shopNow.again,
    });
    expect(orphans).to.deep.equal({ town: 'hue', web: 'no', fax: 'yes' });
  });

  it('still finds them after it was written in the version of today, and opened again', () => {
    const { open, answer } = answeredThen();
    answer(open(shopTwo), { books: 'sheet' });
    const { answers, again } = open(shopTwo).state();
    expect(answers).to.deep.equal({ ...shopNow.answers, online: 'yes', books: 'sheet' });
    expect(again).to.deep.equal({});
  });

  it('takes the answer of today before one that was given under a former name', () => {
    const { open, answer } = answeredThen();
    answer(open(shopTwo), { payments: 'cash', online: 'no' });
    expect(open(shopTwo).state().answers).to.deep.include({ payments: 'cash', online: 'no' });
  });

  it('brings nothing back that was taken back today', () => {
    const { open, answer } = answeredThen();
    answer(open(shopTwo), { payments: null });
    expect(open(shopTwo).state().answers).not.to.have.property('payments');
  });

  it('goes on with what a tab of the former version still writes', () => {
    const { open, answer } = device();
    const [old, today] = [open(shopOne), open(shopTwo)];
    answer(today, { books: 'sheet' });
    answer(old, { pay: 'cash' });
    today.refresh();
    expect(today.state().answers).to.deep.equal({ books: 'sheet', payments: 'cash' });
  });
});
