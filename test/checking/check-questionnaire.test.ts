import { expect } from 'chai';
import { checkQuestionnaire } from '#checking';
import { changed, found } from '../support/changed-tiny.ts';
import { tiny } from '../support/tiny.ts';

describe('checkQuestionnaire', () => {
  it('finds nothing in a good questionnaire', () => expect(found(tiny)).to.deep.equal([]));

  it('reports every structural fault at once: where, what is there, what is expected', () => {
    const faulty = changed((draft) => {
      draft.id = 'Tiny';
      draft.version = '1.0';
      draft.areas[0].weight = 0;
      draft.questions[0].options[1].points = '50';
      draft.questions[1].type = 'many';
      draft.questions[2].bands = [];
      draft.levels[0].form = 0;
      draft.actions[0].hours = 0.5;
      draft.actions[1].raises = {};
      draft.actions[2].for = [{ entity: [] }];
      draft.indicators[0] = { id: 'x', question: 'payments' };
      delete draft.questions[3].options;
    });
    const findings = checkQuestionnaire(faulty);
    expect(findings.map(({ path }) => path)).to.deep.equal([
      '/id',
      '/version',
      '/areas/0/weight',
      '/questions/0/options/1/points',
      '/questions/1/type',
      '/questions/2/bands',
      '/questions/3/options',
      '/levels/0/form',
      '/actions/0/hours',
      '/actions/1/raises',
      '/actions/2/for/0/entity',
      '/indicators/0/in',
    ]);
    expect(findings.find(({ path }) => path === '/questions/0/options/1/points')!.message).to.equal(
      '/questions/0/options/1/points is "50"; an integer from 0 to 100 is expected.',
    );
    expect(findings.find(({ path }) => path === '/levels/0/form')!.message).to.contain('one of id, from, gates');
  });

  it('says of anything else that it is no questionnaire', () => {
    for (const data of [null, undefined, 3, 'x', [], [tiny]]) expect(found(data)).to.deep.equal(['structure ']);
  });

  it('refuses ids that mean something to JavaScript or to scoring', () => {
    for (const id of [
      'constructor',
      'prototype',
      'unsure',
      'not-applicable',
      '__proto__',
      'A',
      'a b',
      '',
      'x'.repeat(65),
    ])
      expect(found(changed((draft) => (draft.questions[0].options[0].id = id)))).to.deep.equal([
        'structure /questions/0/options/0/id',
      ]);
  });

  for (const [name, change, expected] of [
    ['duplicate ids', (d) => (d.questions[1].id = 'payments'), 'duplicate-id /questions/1/id'],
    ['duplicate options', (d) => (d.questions[0].options[1].id = 'cash'), 'duplicate-id /questions/0/options/1/id'],
    ['a question in no area', (d) => (d.questions[0].area = 'cash'), 'unknown-id /questions/0/area'],
    ['an area without a question', (d) => d.areas.push({ id: 'empty' }), 'area-without-question /areas/2'],
    ['a gate on no area', (d) => (d.levels[2].gates[0].area = 'x'), 'unknown-id /levels/2/gates/0/area'],
    ['a condition on no field', (d) => (d.questions[3].askIf = { size: ['a'] }), 'unknown-id /questions/3/askIf/size'],
    [
      'a condition on no option',
      (d) => (d.actions[3].for = [{ entity: ['firm'] }]),
      'unknown-id /actions/3/for/0/entity/0',
    ],
    ['an action that raises no question', (d) => (d.actions[0].raises = { x: 'qr' }), 'unknown-id /actions/0/raises/x'],
    [
      'an action towards no option',
      (d) => (d.actions[0].raises = { payments: 'card' }),
      'unknown-id /actions/0/raises/payments',
    ],
    [
      'an action towards a number out of range',
      (d) => (d.actions[2].raises = { share: 101 }),
      'target-not-allowed /actions/2/raises/share',
    ],
    ['a prerequisite that is no action', (d) => (d.actions[2].requires = ['x']), 'unknown-id /actions/2/requires/0'],
    ['a source that is none', (d) => (d.actions[0].sources = ['law']), 'unknown-id /actions/0/sources/0'],
    ['an indicator on no option', (d) => (d.indicators[0].in = ['card']), 'unknown-id /indicators/0/in/0'],
    [
      'an indicator that counts options of a number',
      (d) => (d.indicators[1] = { id: 'x', question: 'share', in: ['a'] }),
      'target-not-allowed /indicators/1/in',
    ],
    ['a first level that not everybody meets', (d) => (d.levels[0].from = 1), 'first-level /levels/0'],
    ['levels out of order', (d) => (d.levels[2].from = 30), 'levels-out-of-order /levels/2/from'],
    [
      'bands that begin elsewhere',
      (d) => (d.questions[2].bands[0].from = 1),
      'bands-out-of-order /questions/2/bands/0/from',
    ],
    ['bands out of order', (d) => (d.questions[2].bands[2].from = 10), 'bands-out-of-order /questions/2/bands/2/from'],
    [
      'bands beyond the end',
      (d) => (d.questions[2].bands[2].from = 101),
      'bands-out-of-order /questions/2/bands/2/from',
    ],
    ['costs the wrong way round', (d) => (d.actions[1].cost = [2, 1]), 'cost-out-of-order /actions/1/cost'],
    [
      'a question whose answers are all worth the same',
      (d) => d.questions[0].options.forEach((o: { points: number }) => (o.points = 50)),
      'question-cannot-matter /questions/0 (warning)',
    ],
    ['a question with one option', (d) => d.questions[3].options.pop(), 'single-option /questions/3'],
    [
      'a number that can only be one',
      (d) => ((d.questions[2].max = 0), (d.questions[2].bands = [{ from: 0, points: 5 }])),
      'single-option /questions/2',
    ],
    [
      'an exclusive option with points',
      (d) => (d.questions[1].options[3].points = 5),
      'exclusive-points /questions/1/options/3/points (warning)',
    ],
    [
      'bands whose points fall',
      (d) => ((d.questions[2].bands[1].points = 100), (d.questions[2].bands[2].points = 90)),
      'points-fall /questions/2/bands/2/points (warning)',
    ],
    [
      'a level that not even the best answers reach',
      (d) => {
        d.questions[0].notApplicable = false;
        d.questions[0].options.forEach((o: { points: number }, i: number) => (o.points = i));
      },
      'level-unreachable /levels/2',
    ],
    [
      'a level that is swallowed by the next',
      (d) => ((d.levels[1].from = 70), (d.levels[1].gates = [{ area: 'people', from: 60 }])),
      'level-unreachable /levels/1',
    ],
    [
      'an action nobody can see: it is meant for others than those asked',
      (d) => (d.actions[3].for = { entity: ['household'] }),
      'action-never-relevant /actions/3',
    ],
    [
      'an action nobody can see: it raises nothing',
      (d) => (d.actions[0].raises = { payments: 'cash' }),
      'action-never-relevant /actions/0',
    ],
    [
      'an implied question that isn’t there',
      (d) => (d.questions[0].implies = { cash: { shares: 0 } }),
      'unknown-id /questions/0/implies/cash/shares',
    ],
    [
      'an implied answer that isn’t allowed',
      (d) => (d.questions[0].implies = { cash: { share: 101 } }),
      'target-not-allowed /questions/0/implies/cash/share',
    ],
    [
      'an implied "not applicable" where it always applies',
      (d) => (d.questions[0].implies = { cash: { tools: 'not-applicable' } }),
      'target-not-allowed /questions/0/implies/cash/tools',
    ],
    [
      'an answer that implies, and isn’t there',
      (d) => (d.questions[0].implies = { chash: { share: 0 } }),
      'unknown-id /questions/0/implies/chash',
    ],
    [
      'a number that implies',
      (d) => (d.questions[2].implies = { cash: { payments: 'cash' } }),
      'unknown-id /questions/2/implies/cash',
    ],
    [
      '"not applicable" that implies where it always applies',
      (d) => (d.questions[1].implies = { 'not-applicable': { share: 0 } }),
      'unknown-id /questions/1/implies/not-applicable',
    ],
    [
      'a question that implies itself',
      (d) => (d.questions[0].implies = { cash: { payments: 'qr' } }),
      'implied-itself /questions/0/implies/cash/payments',
    ],
    [
      'a question that follows from two',
      (d) => (
        (d.questions[0].implies = { cash: { tools: ['none'] } }),
        (d.questions[2].implies = { 'not-applicable': { tools: ['none'] } })
      ),
      'implied-twice /questions/2/implies/not-applicable/tools',
    ],
    [
      'an implied answer that implies something itself',
      (d) => (
        (d.questions[0].implies = { cash: { share: 'not-applicable' } }),
        (d.questions[2].implies = { 'not-applicable': { tools: ['none'] } })
      ),
      'implied-onwards /questions/0/implies/cash/share',
    ],
    [
      'an implied question that some aren’t asked who are asked what it follows from',
      (d) => (d.questions[0].implies = { cash: { staff: 'untrained' } }),
      'implied-not-asked /questions/0/implies/cash/staff',
    ],
    [
      'a condition of "not applicable" on a field that isn’t there',
      (d) => (d.questions[0].notApplicable = { size: ['small'] }),
      'unknown-id /questions/0/notApplicable/size',
    ],
    [
      '"not applicable" that is open to nobody who is asked',
      (d) => (d.questions[3].notApplicable = { entity: ['household'] }),
      'not-applicable-never /questions/3/notApplicable',
    ],
    ['an area with a weight', (d) => (d.areas[0].weight = 2), 'area-weight /areas/0/weight'],
    [
      'an area that weighs more than twice another',
      (d) => (d.questions[0].weight = 4),
      'areas-uneven /areas/0 (warning)',
    ],
    ['a short way through a question that isn’t there', (d) => (d.express = ['pay']), 'unknown-id /express/0'],
    ['a short way through a question twice', (d) => (d.express = ['share', 'share']), 'duplicate-id /express/1'],
    ['an end on no day', (d) => (d.actions[0].until = '2027-02-29'), 'day-unknown /actions/0/until'],
    ['a review on no day', (d) => (d.actions[0].reviewBy = '2027-13-01'), 'day-unknown /actions/0/reviewBy'],
    [
      'a due day that not every year has',
      (d) => (d.actions[0].due = [{ on: '2028-02-29' }, { yearly: '02-29' }]),
      'day-unknown /actions/0/due/1/yearly',
    ],
    ['a due day that is none', (d) => (d.actions[0].due = [{ on: '2027-04-31' }]), 'day-unknown /actions/0/due/0/on'],
    ['a stage that there isn’t', (d) => (d.actions[0].stage = 4), 'structure /actions/0/stage'],
    [
      'a month behind a quarter that there isn’t',
      (d) => (d.actions[0].due = [{ quarterly: { month: 4, day: 1 } }]),
      'structure /actions/0/due/0/quarterly/month',
    ],
    [
      'a circle of prerequisites',
      (d) => (d.actions[0].requires = ['sell-online']),
      'prerequisite-cycle /actions/0/requires',
    ],
  ] as readonly (readonly [string, (draft: any) => unknown, string])[])
    it(`finds ${name}`, () => {
      const findings = found(changed(change));
      expect(findings).to.include(expected);
    });

  it('finds nothing in implied answers, days, stages and a short way that fit', () => {
    const fit = changed((draft) => {
      draft.questions[0].implies = {
        cash: { share: 0, tools: ['none'] },
        'not-applicable': { share: 'not-applicable' },
      };
      draft.questions[1].askIf = [{ entity: ['household'] }, { entity: ['company'] }];
      draft.questions[2].notApplicable = { entity: ['household'] };
      draft.express = ['payments', 'share'];
      Object.assign(draft.actions[0], {
        stage: 1,
        until: '2028-02-29',
        reviewBy: '2027-12-31',
        due: [
          { yearly: '07-31' },
          { quarterly: { month: 1, day: 31 } },
          { after: 'founded', days: 0 },
          { on: '2028-02-29' },
        ],
      });
    });
    expect(found(fit)).to.deep.equal([]);
  });

  it('does not change its input, and leaves prototypes alone', () => {
    const hostile: unknown = JSON.parse(
      '{"id":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    const before = JSON.stringify(hostile);
    expect(checkQuestionnaire(hostile).length).to.be.above(0);
    expect(JSON.stringify(hostile)).to.equal(before);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});
