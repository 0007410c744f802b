import { expect } from 'chai';
import { smeVn } from '#content';
import type { Action, Due, Questionnaire } from '#model';
import { dueDays, makePlan, nextActions, planRoad, score } from '#scoring';
import { respondents } from '../support/respondents.ts';
import { answered, household, tiny } from '../support/tiny.ts';

const day = '2026-11-26';
const company = { profile: { entity: 'company' }, answers: { ...answered, staff: 'untrained' } } as const;

/** The small questionnaire with some of its actions changed. */
const withActions = (changed: Readonly<Record<string, Partial<Action>>>): Questionnaire => ({
  ...tiny,
  actions: tiny.actions!.map((action) => ({ ...action, ...changed[action.id] })),
});

const dueOf = (due: readonly Due[], from?: string, profile: Readonly<Record<string, string>> = {}) =>
  makePlan(
    withActions({ 'open-account': { due } }),
    { profile: { ...household, ...profile }, answers: answered },
    from === undefined ? {} : { day: from },
  ).rows.find(({ id }) => id === 'open-account')!.due;

const requiresOf = (id: string): readonly string[] =>
  (smeVn.actions as readonly Action[]).find((action) => action.id === id)!.requires ?? [];

describe('the days of a year', () => {
  it('are all within a year from a day, each once, in order, for whom they hold', () => {
    const quarters: readonly Due[] = [{ quarterly: { month: 1, day: 31 } }, { yearly: '04-30' }];
    expect(dueDays(quarters, {}, '2027-04-30')).to.deep.equal(['2027-04-30', '2027-07-31', '2027-10-31', '2028-01-31']);
    expect(dueDays([{ yearly: '01-31' }], {}, '2027-01-31')).to.deep.equal(['2027-01-31']);
    expect(dueDays([{ on: '2027-01-01' }], {}, '2026-01-01')).to.deep.equal([]);
    expect(dueDays([{ yearly: '01-31', for: { size: ['large'] } }], { size: 'small' }, '2027-01-01')).to.deep.equal([]);
    expect(dueDays([{ after: 'hired', days: 30 }], {}, '2027-01-01')).to.deep.equal([]);
  });
});

describe('makePlan', () => {
  it('puts duties with a day first, by day, those that hang on an event before them, then other duties, groundwork, road, rest', () => {
    const plan = makePlan(
      withActions({
        'open-account': { obligation: true, due: [{ on: '2027-03-31' }] },
        'buy-till': { stage: 1 },
        'sell-online': { obligation: true, requires: [], due: [{ yearly: '01-31' }] },
      }),
      { ...company, answers: { ...company.answers, tools: ['till'] } },
      { day },
    );
    expect(plan.rows.map(({ id, group, due }) => [id, group, due.day])).to.deep.equal([
      ['sell-online', 'duties', '2027-01-31'],
      ['open-account', 'duties', '2027-03-31'],
      ['train', 'duties', null],
      ['buy-till', 'groundwork', null],
    ]);
    const waiting = makePlan(
      withActions({
        train: { due: [{ after: 'hired', days: 30 }] },
        'open-account': { obligation: true, due: [{ on: day }] },
      }),
      company,
      { day },
    );
    expect(waiting.rows.map(({ id, due }) => [id, due.after?.days ?? due.day])).to.deep.equal([
      ['train', 30],
      ['open-account', day],
      ['sell-online', null],
    ]);
  });

  it('draws what a duty requires to that duty', () => {
    const { rows } = makePlan(
      withActions({ 'sell-online': { obligation: true, due: [{ on: '2027-01-01' }] } }),
      company,
      { day },
    );
    expect(rows.map(({ id, group }) => [id, group])).to.deep.equal([
      ['open-account', 'duties'],
      ['sell-online', 'duties'],
      ['train', 'duties'],
    ]);
  });

  it('counts the next day of each kind of rule from a day, that day itself included', () => {
    expect(dueOf([{ yearly: '01-31' }], '2027-01-31').day).to.equal('2027-01-31');
    expect(dueOf([{ yearly: '01-31' }], '2027-02-01').day).to.equal('2028-01-31');
    expect(dueOf([{ yearly: '07-31' }, { yearly: '01-31' }], day).day).to.equal('2027-01-31');
    const quarterly: readonly Due[] = [{ quarterly: { month: 1, day: 31 } }];
    for (const [from, next] of [
      ['2026-11-26', '2027-01-31'],
      ['2027-02-01', '2027-04-30'],
      ['2027-05-01', '2027-07-31'],
      ['2027-08-01', '2027-10-31'],
      ['2027-11-01', '2028-01-31'],
    ] as const)
      expect(dueOf(quarterly, from).day, from).to.equal(next);
    expect(dueOf([{ quarterly: { month: 2, day: 30 } }], '2028-02-01').day).to.equal('2028-02-29');
    expect(dueOf([{ quarterly: { month: 2, day: 30 } }], '2100-02-01').day).to.equal('2100-02-28');
    expect(dueOf([{ quarterly: { month: 2, day: 30 } }], '2400-02-01').day).to.equal('2400-02-29');
    expect(dueOf([{ quarterly: { month: 2, day: 30 } }], '2027-02-01').day).to.equal('2027-02-28');
    expect(dueOf([{ quarterly: { month: 3, day: 31 } }], '2026-06-01').day).to.equal('2026-06-30');
    expect(dueOf([{ on: '2026-11-25' }], day)).to.deep.equal({ day: null, after: null });
    expect(dueOf([{ after: 'hired', days: 3 }], day)).to.deep.equal({ day: null, after: { event: 'hired', days: 3 } });
  });

  it('knows no day when nobody says what day it is, and none that is for others', () => {
    expect(dueOf([{ yearly: '01-31' }]).day).to.equal(null);
    expect(dueOf([{ yearly: '01-31', for: { entity: ['company'] } }], day).day).to.equal(null);
    expect(dueOf([{ yearly: '01-31', for: { entity: ['household'] } }], day).day).to.equal('2027-01-31');
  });

  it('sees everything from what is done: result, gains, next level and its road', () => {
    const submission = { profile: household, answers: answered };
    const before = makePlan(tiny, submission);
    expect(before.now.level).to.equal('middle');
    const after = makePlan(tiny, { ...submission, steps: { 'open-account': 'done' } });
    const answers = { ...answered, payments: 'qr' };
    expect(after.now.score).to.equal(score(tiny, { profile: household, answers }).score);
    expect(after.done).to.deep.equal(['open-account']);
    expect(after.raised).to.deep.equal({ payments: 'qr' });
    expect(after.rows.map(({ id, gain }) => [id, gain])).to.deep.equal(
      nextActions(tiny, { profile: household, answers }).map(({ id, gain }) => [id, gain]),
    );
    // at the top there is no road any more
    const all = makePlan(tiny, { ...submission, steps: { 'open-account': 'done', 'sell-online': 'done' } });
    expect([all.now.level, all.road, all.now.next]).to.deep.equal(['high', null, null]);
  });

  it('finds another way round what can’t be done, and still lists what hangs on it', () => {
    const submission = { profile: household, answers: answered, steps: { 'open-account': 'excluded' } } as const;
    const plan = makePlan(tiny, submission);
    expect(plan.excluded).to.deep.equal(['open-account']);
    expect(plan.rows.map(({ id, isOnRoad }) => [id, isOnRoad])).to.deep.equal([['sell-online', false]]);
    expect(plan.road).to.have.property('reachable', false);
  });

  it('says what follows already while questions are open, without a gain or a road', () => {
    const { rows, road, now } = makePlan(tiny, { answers: { payments: 'cash' } });
    expect([rows.map(({ id, gain }) => [id, gain]), road, now.score]).to.deep.equal([
      [['open-account', null]],
      null,
      null,
    ]);
  });

  it('has for everybody the actions of nextActions, each once, and the road of planRoad', () => {
    for (const respondent of respondents) {
      const plan = makePlan(smeVn, respondent, { day, objective: 'cost' });
      const all = nextActions(smeVn, respondent, { day });
      expect(plan.rows.map(({ id }) => id).sort(), respondent.id).to.deep.equal(all.map(({ id }) => id).sort());
      for (const [i, { id }] of plan.rows.entries())
        for (const before of requiresOf(id))
          expect(
            plan.rows.slice(i).map((row) => row.id),
            `${respondent.id}: ${before} before ${id}`,
          ).not.to.include(before);
      const { next } = plan.now;
      const road = next && planRoad(smeVn, respondent, next.level as 'basic', { day, objective: 'cost' });
      expect(plan.road, respondent.id).to.deep.equal(road);
      const onRoad = plan.rows.filter(({ isOnRoad }) => isOnRoad).map(({ id }) => id);
      expect(onRoad.sort(), respondent.id).to.deep.equal(road?.reachable ? [...road.actions].sort() : []);
    }
  });
});
