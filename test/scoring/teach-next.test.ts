// What to teach a class: chains of actions, the best for each hour, one after the other.

import { expect } from 'chai';
import fc from 'fast-check';
import { smeVn } from '#content';
import { LabansoError, type Action, type Questionnaire, type Submission } from '#model';
import { score, teachNext } from '#scoring';
import { check } from '../support/check.ts';

/** One area; each question is answered "no" (0) or "yes" (100), and each action raises some of them. */
const chain = (actions: readonly Partial<Action>[], questions = 4): Questionnaire => ({
  id: 'chain',
  version: '1.0.0',
  areas: [{ id: 'all' }],
  questions: Array.from({ length: questions }, (_, i) => ({
    id: `q${i}`,
    area: 'all',
    type: 'single',
    options: [
      { id: 'no', points: 0 },
      { id: 'yes', points: 100 },
    ],
  })),
  levels: [
    { id: 'low', from: 0 },
    { id: 'high', from: 50 },
  ],
  actions: actions.map((one, i) => ({ id: `a${i}`, raises: {}, hours: 1, cost: [0, 0], ...one })),
});

const said = (...answers: readonly ('no' | 'yes' | 'unsure' | undefined)[]): Submission => ({
  answers: Object.fromEntries(answers.flatMap((one, i) => (one ? [[`q${i}`, one]] : []))),
});
const times = (count: number, one: Submission): readonly Submission[] => Array.from({ length: count }, () => one);

describe('teachNext', () => {
  const registerThenSell = chain([
    { raises: { q0: 'yes' }, hours: 2 },
    { raises: { q1: 'yes', q2: 'yes', q3: 'yes' }, hours: 2, requires: ['a0'] },
    { raises: { q1: 'yes' }, hours: 3 },
  ]);

  it('takes an action with all it requires: the end of a chain before its beginning', () => {
    // a0 alone 25 points in 2 hours; with a1 100 in 4; a2 25 in 3
    expect(teachNext(registerThenSell, times(5, said('no', 'no', 'no', 'no')))).to.deep.equal([
      {
        action: 'a1',
        steps: [
          { id: 'a0', businesses: 5 },
          { id: 'a1', businesses: 5 },
        ],
        helped: 5,
        points: 100,
        levelsUp: 5,
        hours: 4,
      },
    ]);
  });

  it('leaves out what a business has done: of the chain only the rest counts', () => {
    const [lesson] = teachNext(registerThenSell, [
      ...times(5, said('yes', 'no', 'no', 'no')),
      ...times(5, said('no', 'no', 'no', 'no')),
    ]);
    expect(lesson).to.deep.include({ helped: 10, hours: 3, points: 87.5 });
    expect(lesson!.steps).to.deep.equal([
      { id: 'a0', businesses: 5 },
      { id: 'a1', businesses: 10 },
    ]);
  });

  it('teaches nothing that helps fewer than five', () => {
    const class_ = [...times(4, said('no', 'no', 'no', 'no')), ...times(9, said('yes', 'yes', 'yes', 'yes'))];
    expect(teachNext(registerThenSell, class_)).to.deep.equal([]);
    expect(teachNext(registerThenSell, class_, { minimum: 4 })).to.have.length(1);
  });

  it('chooses the second lesson when the first is done, and by points where that is wanted', () => {
    const questionnaire = chain([
      { raises: { q0: 'yes' }, hours: 1 },
      { raises: { q0: 'yes', q1: 'yes' }, hours: 3 },
      { raises: { q2: 'yes' }, hours: 2 },
    ]);
    const order = (aim: 'points' | 'points-per-hour'): readonly string[] =>
      teachNext(questionnaire, times(6, said('no', 'no', 'no', 'no')), { aim }).map(({ action }) => action);
    expect(order('points-per-hour')).to.deep.equal(['a0', 'a2', 'a1']);
    expect(order('points')).to.deep.equal(['a1', 'a2']);
  });

  it('gives three lessons, or as many as are wanted, and of two that are worth the same the first', () => {
    const four = chain(['q0', 'q1', 'q2', 'q3'].map((id) => ({ raises: { [id]: 'yes' } })));
    const ids = (lessons?: number): readonly string[] =>
      teachNext(four, times(5, said('no', 'no', 'no', 'no')), lessons === undefined ? {} : { lessons }).map(
        ({ action }) => action,
      );
    expect(ids()).to.deep.equal(['a0', 'a1', 'a2']);
    expect([ids(0), ids(1), ids(9)]).to.deep.equal([[], ['a0'], ['a0', 'a1', 'a2', 'a3']]);
  });

  it('takes each action of a chain once, though two others require it', () => {
    const diamond = chain([
      { raises: { q0: 'yes' }, hours: 1 },
      { raises: { q1: 'yes' }, hours: 2, requires: ['a0'] },
      { raises: { q2: 'yes' }, hours: 3, requires: ['a0'] },
      { raises: { q3: 'yes' }, hours: 4, requires: ['a1', 'a2'] },
    ]);
    const [lesson] = teachNext(diamond, times(5, said('no', 'no', 'no', 'no')), { aim: 'points' });
    expect(lesson).to.deep.include({ action: 'a3', hours: 10, points: 100 });
    expect(lesson!.steps.map(({ id }) => id)).to.deep.equal(['a0', 'a1', 'a2', 'a3']);
  });

  it('counts points from where a business stands', () => {
    const all = chain([{ raises: { q0: 'yes' } }]);
    const half = { id: 'half', points: 50 };
    const questions = all.questions.map((one) => ({ ...one, options: [half, { id: 'yes', points: 100 }] }));
    const answers = Object.fromEntries(questions.map(({ id }) => [id, 'half']));
    const [lesson] = teachNext({ ...all, questions } as Questionnaire, times(5, { answers }));
    expect(lesson!.points).to.equal(12.5);
  });

  it('measures points by the questions that a business is asked', () => {
    const all = chain([{ raises: { q0: 'yes' } }]);
    const questionnaire: Questionnaire = {
      ...all,
      profile: [{ id: 'entity', options: ['company', 'household'] }],
      questions: all.questions.map((one, i) => (i < 2 ? one : { ...one, askIf: { entity: ['company'] } })),
    };
    const points = (entity: string): number =>
      teachNext(questionnaire, times(5, { ...said('no', 'no', 'no', 'no'), profile: { entity } }))[0]!.points;
    expect([points('company'), points('household')]).to.deep.equal([25, 50]);
  });

  it('leaves out who is asked nothing, also from the mean', () => {
    const asked = chain([{ raises: { q0: 'yes' } }]);
    const questionnaire: Questionnaire = {
      ...asked,
      profile: [{ id: 'entity', options: ['company', 'household'] }],
      questions: asked.questions.map((one) => ({ ...one, askIf: { entity: ['company'] } })),
    };
    const company = { ...said('no', 'no', 'no', 'no'), profile: { entity: 'company' } };
    const nobody: Submission = { profile: { entity: 'household' }, answers: {} };
    expect(teachNext(questionnaire, [...times(5, company), ...times(5, nobody)])).to.deep.equal(
      teachNext(questionnaire, times(5, company)),
    );
    expect(teachNext(questionnaire, times(5, nobody))).to.deep.equal([]);
  });

  it('leaves out who hasn’t answered all, what has ended, and what is meant for others', () => {
    const questionnaire = {
      ...chain([
        { raises: { q0: 'yes' }, until: '2026-06-30' },
        { raises: { q1: 'yes' }, for: { entity: ['company'] } },
      ]),
      profile: [{ id: 'entity', options: ['company', 'household'] }],
    };
    const households = times(5, { ...said('no', 'no', 'no', 'no'), profile: { entity: 'household' } });
    expect(teachNext(questionnaire, households, { day: '2026-07-01' })).to.deep.equal([]);
    expect(teachNext(questionnaire, households, { day: '2026-06-30' })).to.have.length(1);
    expect(teachNext(questionnaire, times(5, said('no')))).to.deep.equal([]);
    expect(teachNext(questionnaire, [])).to.deep.equal([]);
  });

  it('doesn’t say how many rise when they are few', () => {
    const questionnaire = chain([{ raises: { q0: 'yes' } }]);
    const class_ = [...times(2, said('no', 'yes', 'no', 'no')), ...times(4, said('no', 'no', 'no', 'no'))];
    expect(teachNext(questionnaire, class_)[0]).to.deep.include({ helped: 6, levelsUp: null });
    expect(teachNext(questionnaire, times(6, said('no', 'no', 'no', 'no')))[0]).to.deep.include({ levelsUp: 0 });
  });

  it('refuses what can’t be scored', () => {
    expect(() => teachNext(smeVn, [{ answers: { payments: 'nothing' as never } }])).to.throw(LabansoError);
  });

  it('begins with what no other lesson beats, and goes on so, as trying all of them shows', () => {
    const yesNo = fc.constantFrom('no' as const, 'yes' as const);
    const actions = fc.tuple(
      ...Array.from({ length: 4 }, (_, i) =>
        fc.record({
          raises: fc
            .uniqueArray(fc.constantFrom('q0', 'q1', 'q2', 'q3'), { minLength: 1, maxLength: 2 })
            .map((ids) => Object.fromEntries(ids.map((id) => [id, 'yes']))),
          hours: fc.integer({ min: 1, max: 9 }),
          requires: fc.subarray(Array.from({ length: i }, (_, j) => `a${j}`)),
        }),
      ),
    );
    const rooms = fc.array(fc.tuple(yesNo, yesNo, yesNo, yesNo), { minLength: 5, maxLength: 9 });
    check(
      fc.property(actions, rooms, (list, room) => {
        const questionnaire = chain(list);
        let answers = room.map((one) => said(...one).answers as Record<string, string>);
        const isOpen = (one: Record<string, string>, at: number): boolean =>
          Object.keys(list[at]!.raises).some((id) => one[id] === 'no');
        const all = (one: Record<string, string>, at: number): readonly number[] =>
          isOpen(one, at) ? [...new Set([...list[at]!.requires.flatMap((id) => all(one, Number(id[1]))), at])] : [];
        const done = (one: Record<string, string>, at: number): Record<string, string> =>
          Object.assign({}, one, ...all(one, at).map((i) => list[i]!.raises)) as Record<string, string>;
        for (const lesson of teachNext(questionnaire, room.map((one) => said(...one)))) {
          const worth = (at: number): number => {
            const helped = answers.filter((one) => isOpen(one, at));
            if (helped.length < 5) return 0;
            const gains = helped.map((one) => score(questionnaire, { answers: done(one, at) }).score! - score(questionnaire, { answers: one }).score!);
            const hours = helped.map((one) => all(one, at).reduce((sum, i) => sum + list[i]!.hours, 0));
            return gains.reduce((a, b) => a + b, 0) / hours.reduce((a, b) => a + b, 0);
          };
          const at = Number(lesson.action[1]);
          for (let other = 0; other < 4; other++) expect(worth(at)).to.be.at.least(worth(other) - 1e-9);
          answers = answers.map((one) => (isOpen(one, at) ? done(one, at) : one));
        }
      }),
    ); // prettier-ignore
  });
});
