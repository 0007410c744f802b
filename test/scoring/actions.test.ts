import { expect } from 'chai';
import { LabansoError, type Questionnaire } from '#model';
import { explain, nextActions, planRoad } from '#scoring';
import { answered, household, tiny } from '../support/tiny.ts';

const submission = { profile: household, answers: answered };
const company = { profile: { entity: 'company' }, answers: { ...answered, staff: 'untrained' } } as const;

describe('nextActions', () => {
  it('ranks by exact gain per hour, prerequisites first, with what each changes', () => {
    expect(nextActions(tiny, submission)).to.deep.equal([
      // money (2·100 + 80)/3 = 93, overall (2·100 + 80 + 50)/4 = 82.5 → 83
      {
        id: 'open-account',
        gain: { score: 25, areas: { money: 33 }, level: null },
        changes: { payments: { answer: 'qr', points: [50, 100] } },
      },
      // people 100, overall (2·50 + 80 + 100)/4 = 70
      {
        id: 'sell-online',
        gain: { score: 12, areas: { people: 50 }, level: 'high' },
        changes: { share: { answer: 60, points: [50, 100] } },
      },
    ]);
  });

  it('puts obligations first, and shows only what the profile is meant for', () => {
    expect(nextActions(tiny, company).map(({ id }) => id)).to.deep.equal(['train', 'open-account', 'sell-online']);
  });

  it('adds options of a multiple answer to those chosen', () => {
    const [first] = nextActions(tiny, { profile: household, answers: { tools: ['books'] } });
    expect(first!.changes).to.deep.equal({ tools: { answer: ['till', 'stock', 'books'], points: [40, 100] } });
    expect(first!.gain).to.equal(null);
  });

  it('refuses a circle of prerequisites', () => {
    const circle: Questionnaire = {
      ...tiny,
      actions: tiny.actions!.map((action) =>
        action.id === 'open-account' ? { ...action, requires: ['sell-online'] } : action,
      ),
    };
    expect(() => nextActions(circle, submission)).to.throw(LabansoError, 'open-account');
    expect(planRoad(circle, submission, 'high')).to.have.property('reachable', false);
  });
});

describe('planRoad', () => {
  it('names each action that there isn’t, with those most like it', () => {
    try {
      planRoad(tiny, submission, 'high', { done: ['open-acount'], excluded: ['sell-onlin'] });
      expect.fail('it takes them');
    } catch (error) {
      expect(error).to.include({ code: 'unknown-action', total: 2 });
      expect((error as LabansoError).findings.map(({ actual, nearest }) => [actual, nearest![0]])).to.deep.equal([
        ['open-acount', 'open-account'],
        ['sell-onlin', 'sell-online'],
      ]);
    }
  });

  it('finds the fewest hours, with prerequisites', () => {
    const road = planRoad(tiny, submission, 'high')!;
    expect(road).to.deep.include({
      reachable: true,
      actions: ['open-account', 'sell-online'],
      hours: 20,
      cost: [0, 500_000],
    });
    // (2·100 + 80 + 100)/4 = 95
    expect(road.after.score).to.equal(95);
  });

  it('is empty when the level is reached already', () => {
    expect(planRoad(tiny, submission, 'middle')).to.deep.include({ reachable: true, actions: [], hours: 0 });
  });

  it('says what still holds back when nothing is enough', () => {
    const road = planRoad(tiny, submission, 'high', { excluded: ['open-account'] })!;
    expect(road).to.deep.include({
      reachable: false,
      missing: [
        {
          level: 'high',
          missing: [
            { score: 70, has: 58 },
            { area: 'people', score: 60, has: 50 },
          ],
        },
      ],
    });
  });

  it('takes what is done as given', () => {
    expect(planRoad(tiny, submission, 'high', { done: ['open-account'] })).to.deep.include({
      actions: ['sell-online'],
      hours: 16,
    });
  });

  it('knows no road while there is no score', () => {
    expect(planRoad(tiny, { answers: {} }, 'high')).to.equal(null);
  });

  it('refuses a level or an action that does not exist', () => {
    expect(() => planRoad(tiny, submission, 'top')).to.throw(LabansoError, '"top" is no level');
    expect(() => planRoad(tiny, submission, 'high', { done: ['fly'] })).to.throw(LabansoError, '"fly" is no action');
  });
});

describe('explain', () => {
  it('lists every answer with its points and weight, the sums and the roundings', () => {
    const { areas, points, weight, score, levels } = explain(tiny, submission);
    expect(areas[0]).to.deep.equal({
      area: 'money',
      lines: [
        {
          question: 'payments',
          state: 'answered',
          answer: 'transfer',
          impliedBy: null,
          weight: 2,
          points: 50,
          product: 100,
        },
        {
          question: 'tools',
          state: 'answered',
          answer: ['till', 'stock'],
          impliedBy: null,
          weight: 1,
          points: 80,
          product: 80,
        },
      ],
      points: 180,
      weight: 3,
      score: 60,
      waived: false,
    });
    expect(areas[1]!.lines[1]).to.include({ question: 'staff', state: 'not-asked', points: null, product: null });
    expect({ points, weight, score }).to.deep.equal({ points: 230, weight: 4, score: 58 });
    expect(levels.map(({ level, met }) => [level, met])).to.deep.equal([
      ['low', true],
      ['middle', true],
      ['high', false],
    ]);
  });

  it('names the areas of which less than half applies, and the levels that ask for them', () => {
    const answers = { payments: 'qr', tools: ['till', 'stock'], share: 'not-applicable' } as const;
    const ledger = explain(tiny, { profile: household, answers });
    expect(ledger.areas.map(({ area, score, points, waived }) => [area, score, points, waived])).to.deep.equal([
      ['money', 93, 280, false],
      ['people', null, null, true],
    ]);
    expect(ledger).to.include({ points: 280, weight: 3, score: 93 });
    expect(ledger.levels.map(({ level, from, missing, waived }) => [level, from, missing, waived])).to.deep.equal([
      ['low', 0, [], []],
      ['middle', 40, [], []],
      ['high', 70, [], ['people']],
    ]);
  });

  it('says of each level what it lacks, whatever the others do', () => {
    const { levels } = explain(tiny, submission);
    expect(levels.map(({ missing, waived }) => [missing, waived])).to.deep.equal([
      [[], []],
      [[], []],
      [
        [
          { score: 70, has: 58 },
          { area: 'people', score: 60, has: 50 },
        ],
        [],
      ],
    ]);
  });

  it('has no sums where answers are missing', () => {
    const ledger = explain(tiny, { profile: household, answers: { share: 12 } });
    expect(ledger.areas[0]).to.include({ points: null, weight: null, score: null });
    expect(ledger.areas[0]!.lines[0]).to.include({ state: 'unanswered', points: null, product: null });
    expect(ledger.areas[1]).to.include({ points: 50, weight: 1, score: 50 });
    expect(ledger).to.include({ points: null, weight: null, score: null });
    expect(ledger.levels).to.deep.equal([]);
  });
});
