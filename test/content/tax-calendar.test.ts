// The card "taxes and invoices": whose days it names, and that nothing stands there that isn't in force.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smeVn, sources, taxCalendar, type SourceFacts } from '#content';
import type { Profile } from '#model';
import { cardOf } from '../../src/widget/result/calendar-lines.ts';

const TODAY = '2026-11-27';
const sourceOf = (id: string): SourceFacts => sources.find((source) => source.id === id)!;

const card = (profile: Profile, today = TODAY, of = sourceOf) => cardOf(profile, today, of)!;
const daysOf = (profile: Profile, today = TODAY, of = sourceOf): readonly string[] =>
  card(profile, today, of)
    .dated.flatMap(({ days, line }) => days.map((day) => `${day} ${line.id}`))
    .sort();
const wheneverOf = (profile: Profile): readonly string[] => card(profile).whenever.map(({ id }) => id);

const GROCERY = { entity: 'household', revenue: 'to-1-billion', sector: 'retail', customers: 'consumers' };
const PHO = { entity: 'household', revenue: 'to-3-billion', sector: 'food-service', customers: 'consumers' };
const COMPANY = { entity: 'company', revenue: 'to-50-billion', employees: 'to-100', sector: 'garments' };

describe('the calendar of taxes and invoices', () => {
  it('tells a household up to one billion to report its revenue, and what to do once it passes that', () => {
    assert.deepEqual(daysOf(GROCERY), ['2027-01-31 report-revenue', '2027-07-31 report-first-half']);
    assert.deepEqual(wheneverOf(GROCERY), ['pass-one-billion', 'tell-tax-accounts']);
  });

  it('tells a household above it the four quarters, the settlement of a year, and when invoices are due', () => {
    assert.deepEqual(daysOf(PHO), [
      '2027-01-31 file-on-time',
      '2027-03-31 settle-income',
      '2027-04-30 file-on-time',
      '2027-07-31 file-on-time',
      '2027-10-31 file-on-time',
    ]);
    assert.deepEqual(wheneverOf(PHO), [
      'register-e-invoices',
      'confirm-registration',
      'invoice-every-sale',
      'send-till-data',
      'tell-tax-accounts',
    ]);
  });

  it('tells a company its own days, and none of a household', () => {
    assert.deepEqual(daysOf(COMPANY), [
      '2027-01-31 file-as-organisation',
      '2027-03-31 settle-year',
      '2027-04-30 file-as-organisation',
      '2027-07-31 file-as-organisation',
      '2027-10-31 file-as-organisation',
    ]);
    assert.deepEqual(wheneverOf(COMPANY), ['confirm-registration', 'invoice-every-sale']);
    assert.ok(daysOf({ ...COMPANY, employees: 'to-10' }).includes('2027-01-01 micro-books'));
    assert.ok(!daysOf({ ...COMPANY, employees: 'to-10' }, '2027-01-02').some((day) => day.includes('micro-books')));
  });

  it('lets a household above fifty billion file each month, and who lets houses once a year', () => {
    const monthly = daysOf({ ...PHO, revenue: 'to-100-billion' });
    assert.equal(monthly.filter((day) => day.endsWith('-20 file-monthly')).length, 12);
    assert.ok(!monthly.some((day) => day.includes('file-on-time')));
    const letting = { ...PHO, sector: 'real-estate', customers: 'both' };
    assert.deepEqual(daysOf(letting), ['2027-01-31 declare-letting', '2027-03-31 settle-income']);
    assert.ok(!wheneverOf(letting).includes('invoice-every-sale'));
  });

  it('is there for nobody whose legal form, or a household’s revenue, is not known', () => {
    assert.equal(cardOf({}, TODAY, sourceOf), null);
    assert.equal(cardOf({ entity: 'household' }, TODAY, sourceOf), null);
    assert.ok(card({ entity: 'cooperative' }).dated.length);
  });

  it('leaves out what was not in force yet, or is no more, on its day', () => {
    // the decrees on invoices and on tax administration came into force on 1 July 2026
    assert.deepEqual(wheneverOf(PHO).length, 5);
    assert.ok(!card(PHO, '2026-06-30').whenever.some(({ id }) => id === 'invoice-every-sale'));
    assert.ok(daysOf(COMPANY, '2026-06-30').includes('2026-07-31 file-as-organisation'));
    assert.ok(!daysOf(COMPANY, '2026-03-30').some((day) => day < '2026-07-01'));
    const ended = (id: string): SourceFacts => ({ ...sourceOf(id), until: '2027-03-01' });
    assert.deepEqual(daysOf(PHO, TODAY, ended), ['2027-01-31 file-on-time']);
    assert.deepEqual(card(PHO, '2027-03-02', ended).whenever, []);
  });

  it('rests on laws, decrees and circulars of at least medium confidence, whose day of checking is known', () => {
    for (const { id, sources: cited } of taxCalendar) {
      assert.ok(cited.length, id);
      for (const { kind, standing, confidence, checkedOn } of cited.map(sourceOf)) {
        assert.ok(['law', 'decree', 'circular'].includes(kind) && standing === 'in-force', id);
        assert.ok(confidence !== 'low' && checkedOn, id);
      }
    }
  });

  it('names the days of an action whose duty it is, no others', () => {
    for (const action of smeVn.actions) {
      const line = taxCalendar.find(({ id }) => id === action.id);
      const days = 'due' in action ? action.due.filter((due) => !('after' in due)) : [];
      if (line || days.length) assert.deepEqual(line?.due ?? [], days, action.id);
    }
  });
});
