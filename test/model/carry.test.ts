import { expect } from 'chai';
import {
  answeredOf,
  carry,
  migrate,
  scaleOf,
  scalesOf,
  type Migration,
  type NumberQuestion,
  type Question,
  type Questionnaire,
  type Submission,
} from '#model';
import { tiny } from '../support/tiny.ts';
import { shopMigrations, shopNow, shopOne, shopThen, shopTwo } from '../support/versions.ts';

const carried = (submission: Submission, tables: readonly Migration[] = shopMigrations) =>
  carry(answeredOf(shopOne, submission), shopTwo, tables);
const given = (answers: Submission['answers']) => carried({ answers });
const reversed = <Value>(values: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(values).reverse());

describe('carry', () => {
  it('takes answers along that were renamed, merged and split, and drops nothing', () => {
    expect(carried(shopThen)).to.deep.equal(shopNow);
  });

  it('lets the order of the questionnaire decide which of two answers has the place, whatever the order of keys', () => {
    const { profile = {}, answers } = shopThen;
    const [table] = shopMigrations as [Migration];
    const backwards = { ...table, questions: reversed(table.questions!) };
    expect(carried({ profile: reversed(profile), answers: reversed(answers) })).to.deep.equal(shopNow);
    expect(carried(shopThen, [backwards])).to.deep.equal(shopNow);
    const chatFirst = { ...shopOne, questions: [...shopOne.questions].reverse() };
    expect(carry(answeredOf(chatFirst, shopThen), shopTwo, shopMigrations)).to.deep.include({
      answers: { ...shopNow.answers, online: 'yes' },
      orphans: { town: 'hue', web: 'no', fax: 'yes' },
    });
  });

  it('takes the order of the tables where nobody knows the questionnaire of then', () => {
    const unknown = { version: '1.0.0', profile: {}, answers: { web: 'no', chat: 'yes' }, scales: {} };
    expect(carry(unknown, shopTwo, shopMigrations)).to.deep.include({
      answers: { online: 'yes' },
      orphans: { web: 'no' },
    });
    const [table] = shopMigrations as [Migration];
    const backwards = [{ ...table, questions: reversed(table.questions!) }];
    expect(carry(unknown, shopTwo, backwards)).to.deep.include({ answers: { online: 'no' }, orphans: { chat: 'yes' } });
    const others = { ...unknown, answers: { z: 'x', fax: 'no', a: 'y' } };
    const turned = { ...others, answers: reversed(others.answers) };
    expect(JSON.stringify(carry(turned, shopTwo))).to.equal(JSON.stringify(carry(others, shopTwo)));
  });

  it('takes the one option of a set to a question that has one answer, and asks again where there were two', () => {
    const table: Migration = {
      from: 1,
      to: 2,
      questions: { ads: { id: 'online', options: { radio: 'yes', tv: 'no' } } },
    };
    expect(carried({ answers: { ads: ['tv'] } }, [table]).answers).to.deep.equal({ online: 'no' });
    expect(carried({ answers: { ads: ['radio', 'tv'] } }, [table])).to.deep.include({
      answers: {},
      again: { online: ['yes', 'no'] },
    });
  });

  it('keeps the profile aside where the questionnaire has none, or had none', () => {
    const { profile: _fields, ...bare } = shopTwo;
    expect(carry(answeredOf(shopOne, shopThen), bare, shopMigrations)).to.deep.include({
      profile: {},
      orphans: { ...shopNow.orphans, entity: 'household' },
    });
    const { profile: _then, ...before } = shopOne;
    expect(carry(answeredOf(before, shopThen), shopTwo, shopMigrations).profile).to.deep.equal(shopNow.profile);
  });

  it('does not follow a table that lies before the version that was answered', () => {
    const before: Migration = { from: 1, to: 2, questions: { payments: { id: 'online' } } };
    const three = { ...shopTwo, version: '3.0.0' };
    expect(carry(answeredOf(shopTwo, { answers: { payments: 'cash' } }), three, [before]).answers).to.deep.equal({
      payments: 'cash',
    });
  });

  it('gives the place to an answer that fits, not to one before it that doesn’t', () => {
    expect(given({ web: 'maybe', chat: 'yes' })).to.deep.include({
      answers: { online: 'yes' },
      again: {},
      orphans: { web: 'maybe' },
    });
    expect(given({ web: 'maybe' })).to.deep.include({ answers: {}, again: { online: 'maybe' }, orphans: {} });
  });

  it('makes one option of two that became one', () => {
    expect(given({ ads: ['radio', 'tv'] }).answers).to.deep.equal({ ads: ['media'] });
    expect(given({ pay: 'coins' }).answers).to.deep.equal(given({ pay: 'cash' }).answers);
  });

  it('asks again, with the answer of then, when no option says the same', () => {
    expect(given({ pay: 'later' })).to.deep.include({ answers: {}, again: { payments: 'later' }, orphans: {} });
  });

  it('asks only that part of a split answer again that it says nothing of', () => {
    expect(given({ tools: ['till'] })).to.deep.include({
      answers: { 'has-till': 'yes' },
      again: { 'has-stock': ['till'] },
      orphans: {},
    });
    expect(given({ tools: ['none'] }).answers).to.deep.equal({ 'has-till': 'no', 'has-stock': 'no' });
  });

  it('makes a set of one of an option that comes to a question with sets', () => {
    const table: Migration = {
      from: 1,
      to: 2,
      questions: { web: { id: 'ads', options: { yes: 'media', no: 'none' } } },
    };
    expect(carried({ answers: { web: 'yes' } }, [table]).answers).to.deep.equal({ ads: ['media'] });
    expect(carried({ answers: { web: 'unsure' } }, [table]).answers).to.deep.equal({ ads: 'unsure' });
    expect(carried({ answers: { web: 'odd' } }, [table]).again).to.deep.equal({ ads: 'odd' });
  });

  it('keeps “I don’t know” through renames, merges and splits', () => {
    expect(given({ pay: 'unsure', tools: 'unsure' }).answers).to.deep.equal({
      payments: 'unsure',
      'has-till': 'unsure',
      'has-stock': 'unsure',
    });
  });

  it('keeps aside a field of the profile that is gone, and an option of one that is there', () => {
    expect(carried({ profile: { town: 'vinh' }, answers: {} })).to.deep.include({
      profile: {},
      orphans: { town: 'vinh' },
    });
    expect(carried({ profile: { entity: 'cooperative' }, answers: {} })).to.deep.include({
      profile: {},
      orphans: { entity: 'cooperative' },
    });
    expect(carried({ profile: { entity: 'company' }, answers: {} }).profile).to.deep.equal({ kind: 'company' });
  });

  it('asks a question again whose scale has changed without a word, though the answer would fit', () => {
    expect(given({ books: 'app' }).again).to.deep.equal({ books: 'app' });
    const unknown = { version: '1.0.0', profile: {}, answers: { books: 'app' }, scales: {} };
    expect(carry(unknown, shopTwo).answers).to.deep.equal({ books: 'app' });
  });

  it('compares ids as they are on the way back, and between two minor versions', () => {
    const back = carry(answeredOf(shopTwo, shopNow), shopOne, shopMigrations);
    expect(back.orphans).to.have.keys('payments', 'online', 'has-till', 'has-stock', 'kind');
    const minor = { ...shopOne, version: '1.9.0' };
    expect(carry(answeredOf(shopOne, shopThen), minor, shopMigrations)).to.deep.equal({
      ...shopThen,
      again: {},
      orphans: {},
    });
  });

  it('follows tables over three versions, in whatever order they are given', () => {
    const three: Questionnaire = {
      ...shopTwo,
      version: '3.0.0',
      questions: shopTwo.questions.map((question) =>
        question.id === 'payments' ? { ...question, id: 'money' } : question,
      ),
    };
    const tables: readonly Migration[] = [
      { from: 2, to: 3, questions: { payments: { id: 'money' } } },
      ...shopMigrations,
    ];
    expect(carry(answeredOf(shopOne, shopThen), three, tables).answers).to.have.property('money', 'transfer');
    expect(carry(answeredOf(shopTwo, shopNow), three, tables).answers).to.have.property('money', 'transfer');
  });

  it('takes any key of a stranger along, also one that means something to JavaScript, or to a JSON pointer', () => {
    const strange = JSON.parse(
      '{"__proto__": "x", "constructor": "y", "a/b": "z", "a~1b": "w"}',
    ) as Submission['answers'];
    const { answers, again, orphans } = given(strange);
    expect([answers, again]).to.deep.equal([{}, {}]);
    expect(Object.entries(orphans).sort()).to.deep.equal(Object.entries(strange).sort());
    const slash = { ...shopTwo, questions: [{ ...shopTwo.questions[0]!, id: 'a/b' }] };
    const then = { version: '1.0.0', profile: {}, answers: { 'a/b': 'odd' }, scales: {} };
    expect(carry(then, slash)).to.deep.include({ answers: {}, again: { 'a/b': 'odd' }, orphans: {} });
  });

  it('leaves out what is `undefined`, as if the key were absent', () => {
    const nothing = { pay: undefined } as unknown as Submission['answers'];
    expect(given(nothing)).to.deep.equal({ profile: {}, answers: {}, again: {}, orphans: {} });
  });

  it('changes nothing that it is given', () => {
    const before = JSON.stringify([shopThen, shopTwo, shopMigrations]);
    carried(shopThen);
    expect(JSON.stringify([shopThen, shopTwo, shopMigrations])).to.equal(before);
  });

  it('is what `migrate` says of sound tables', () => {
    expect(migrate(shopThen, shopOne, shopTwo, shopMigrations)).to.deep.equal(shopNow);
  });
});

describe('scaleOf', () => {
  const [payments, tools, share] = tiny.questions as readonly [Question, Question, NumberQuestion];

  it('is the same for other points, weights and areas, and for another id', () => {
    const options = tools.type === 'multiple' ? tools.options.map((one) => ({ ...one, points: 1 })) : [];
    expect(scaleOf({ ...tools, options, weight: 7, area: 'people', id: 'other' } as Question)).to.equal(scaleOf(tools));
    expect(scaleOf({ ...share, bands: [{ from: 0, points: 5 }] })).to.equal(scaleOf(share));
  });

  it('never changes: devices hold it beside each answer', () =>
    expect(tiny.questions.map(scaleOf)).to.deep.equal(['88c4a85a', '5818d5da', '47d15614', '81d037f0']));

  it('is another for another kind, other options or another order of them, other ends and another unit', () => {
    const { options } = payments as Extract<Question, { type: 'single' }>;
    const scales = [
      payments,
      { ...payments, type: 'multiple' },
      { ...payments, options: [...options].reverse() },
      { ...payments, options: options.slice(1) },
      { ...payments, options: options.map(({ id, points }) => ({ id: `${id}-x`, points })) },
      share,
      { ...share, min: -1 },
      { ...share, max: 101 },
      { ...share, unit: 'vnd' },
    ].map((question) => scaleOf(question as Question));
    expect(new Set(scales).size).to.equal(scales.length);
  });
});

describe('scalesOf', () => {
  it('names the scale of every question', () =>
    expect(scalesOf(shopOne)['pay']).to.equal(scaleOf(shopOne.questions[0]!)));
});
