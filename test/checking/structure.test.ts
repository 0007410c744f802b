// Every number and form that a questionnaire's fields may have: the last one that is allowed, the first that isn't.

import { expect } from 'chai';
import { checkQuestionnaire } from '#checking';
import { changed } from '../support/changed-tiny.ts';

type Draft = Parameters<Parameters<typeof changed>[0]>[0];

/** Where something other than what may stand there is. */
const faults = (change: (draft: Draft) => unknown): readonly string[] =>
  checkQuestionnaire(changed((draft) => void change(draft)))
    .filter(({ code }) => code === 'structure')
    .map(({ path }) => path);

const FIELDS: readonly (readonly [
  path: string,
  put: (draft: Draft, value: unknown) => unknown,
  good: readonly unknown[],
  bad: readonly unknown[],
])[] = [
  ['/id', (d, value) => (d.id = value), ['a', 'a-1', `a${'b'.repeat(63)}`], ['1a', '-a', 'aB', 'a_b', 'a b', `a${'b'.repeat(64)}`, 'a\n', '', 3]],
  ['/version', (d, value) => (d.version = value), ['0.0.0', '123456789.10.2'], ['1.0', '1.0.0.0', '1.0.0-a', 'v1.0.0', '1234567890.0.0', '1.0.0\n', '..', 1]],
  ['/format', (d, value) => (d.format = value), [1, undefined], [0, '1']],
  ['/questions/0/weight', (d, value) => (d.questions[0].weight = value), [1, 1000, undefined], [0, 1001, 1.5, '1', NaN]],
  ['/questions/0/options/0/points', (d, value) => (d.questions[0].options[0].points = value), [0, 100], [-1, 101, 0.5]],
  ['/questions/0/notApplicable', (d, value) => (d.questions[0].notApplicable = value), [true, false, { entity: ['company'] }, [{ entity: ['company'] }]], ['yes', 1, []]],
  ['/questions/0/askIf', (d, value) => (d.questions[0].askIf = value), [{ entity: ['company'] }, [{ entity: ['company'] }, { entity: ['household'] }]], [[], 'company']],
  ['/questions/1/options/0/exclusive', (d, value) => (d.questions[1].options[0].exclusive = value), [true, false], ['no', 0]],
  ['/questions/2/min', (d, value) => (d.questions[2].min = value), [-1e9, 0], [-1e9 - 1, 0.5]],
  ['/questions/2/max', (d, value) => (d.questions[2].max = value), [1e9], [1e9 + 1, '100']],
  ['/questions/2/bands/0/from', (d, value) => (d.questions[2].bands[0].from = value), [0, -1e9], [1e9 + 1, null]],
  ['/levels/0/from', (d, value) => (d.levels[0].from = value), [0, 100], [-1, 101]],
  ['/actions/0/hours', (d, value) => (d.actions[0].hours = value), [1, 100_000], [0, 100_001, 1.5]],
  ['/actions/0/cost/0', (d, value) => (d.actions[0].cost = [value, 1e12]), [0, 1e12], [-1, 1e12 + 1]],
  ['/actions/0/cost', (d, value) => (d.actions[0].cost = value), [[0, 0]], [[0], [0, 0, 0], 5]],
  ['/actions/0/stage', (d, value) => (d.actions[0].stage = value), [1, 2, 3], [0, 4, 1.5, '1']],
  ['/actions/0/obligation', (d, value) => (d.actions[0].obligation = value), [true, false], [1]],
  ['/actions/0/until', (d, value) => (d.actions[0].until = value), ['2027-01-31'], ['x2027-01-31', '2027-01-31x', '27-01-31', '2027-1-31', 2027]],
  ['/actions/0/reviewBy', (d, value) => (d.actions[0].reviewBy = value), ['2027-01-31'], ['2027-01', '2027-01-31T00:00']],
  ['/actions/0/due/0/yearly', (d, value) => (d.actions[0].due = [{ yearly: value }]), ['03-31'], ['3-31', '03-3', '03-311', '103-31', '2027-03-31', 3]],
  ['/actions/0/due/0/quarterly/month', (d, value) => (d.actions[0].due = [{ quarterly: { month: value, day: 1 } }]), [1, 3], [0, 4]],
  ['/actions/0/due/0/quarterly/day', (d, value) => (d.actions[0].due = [{ quarterly: { month: 1, day: value } }]), [1, 31], [0, 32]],
  ['/actions/0/due/0/days', (d, value) => (d.actions[0].due = [{ after: 'start', days: value }]), [0, 3660], [-1, 3661]],
  ['/actions/0/due/0/on', (d, value) => (d.actions[0].due = [{ on: value }]), ['2027-03-31'], ['03-31', '2027-03-311']],
  ['/actions/0/due', (d, value) => (d.actions[0].due = value), [[{ yearly: '03-31', for: { entity: ['company'] } }]], [[], 'soon']],
  ['/actions/0/raises', (d, value) => (d.actions[0].raises = value), [{ payments: 'qr' }], [{}, [], 'qr']],
  ['/indicators/1/atLeast', (d, value) => (d.indicators[1].atLeast = value), [10, -1e9], [1.5, 1e9 + 1, '10']],
  ['/indicators/0/in', (d, value) => (d.indicators[0].in = value), [['qr']], [[], 'qr']],
  ['/express', (d, value) => (d.express = value), [['payments']], [[], 'payments']],
  ['/profile/0/options', (d, value) => (d.profile[0].options = value), [['household', 'company']], [[], 'household']],
]; // prettier-ignore

describe('the structure of a questionnaire', () => {
  for (const [path, put, good, bad] of FIELDS)
    it(`${path} has its bounds`, () => {
      for (const value of good)
        expect(
          faults((draft) => put(draft, value)),
          JSON.stringify(value),
        ).to.deep.equal([]);
      for (const value of bad)
        expect(
          faults((draft) => put(draft, value)).some((place) => place.startsWith(path)),
          JSON.stringify(value),
        ).to.equal(true);
    });

  it('lets answers follow from options and from "not applicable", from nothing else', () => {
    const implied = (key: string) => faults((draft) => (draft.questions[0].implies = { [key]: { tools: ['none'] } }));
    for (const key of ['cash', 'not-applicable']) expect(implied(key), key).to.deep.equal([]);
    for (const key of ['unsure', 'Not An Id', '']) expect(implied(key), key).not.to.deep.equal([]);
  });

  it('names to a misspelt key those that there are, and no notes', () => {
    const finding = checkQuestionnaire(changed((draft) => (draft.areas[0].idd = 'x')))[0]!;
    expect(finding.path).to.equal('/areas/0/idd');
    expect(finding.message).not.to.contain('$comment');
  });

  it('says of anything, wherever it stands, what is expected in words of ours', () => {
    const whole = changed((draft) => {
      draft.$comment = 'x';
      draft.express = ['payments'];
      draft.sources = [{ id: 'law' }];
      draft.questions[0].implies = { cash: { tools: ['none'], share: 0, staff: 'unsure' } };
      draft.questions[1].notApplicable = { entity: ['company'] };
      draft.questions[1].askIf = [{ entity: ['company'] }];
      Object.assign(draft.actions[0], { until: '2027-01-31', reviewBy: '2027-01-31', stage: 1, sources: ['law'] });
      draft.actions[0].due = [
        { yearly: '03-31', for: { entity: ['company'] } },
        { quarterly: { month: 1, day: 31 } },
        { after: 'start', days: 10 },
        { on: '2027-03-31' },
      ];
    });
    const odd = [null, 3.5, [], { odd: 1 }];
    const replaced = (value: unknown, at: readonly string[], by: unknown): unknown => {
      const [key, ...rest] = at;
      if (key === undefined) return by;
      const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
      copy[key] = replaced(copy[key], rest, by);
      return copy;
    };
    const pathsIn = (value: unknown): readonly (readonly string[])[] =>
      typeof value === 'object' && value !== null
        ? [[], ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner).map((path) => [key, ...path]))]
        : [[]];
    for (const path of pathsIn(whole))
      for (const by of odd)
        for (const { code, message } of checkQuestionnaire(replaced(whole, path, by)))
          if (code === 'structure') expect(message).not.to.match(/invalid|undefined/i);
  });
});
