import { expect } from 'chai';
import { daysInMonth, isDay } from '#model';

describe('a day', () => {
  for (const day of ['2026-01-31', '2026-02-28', '2028-02-29', '2000-02-29', '2026-04-30', '2026-12-31'])
    it(`is ${day}, which the calendar has`, () => expect(isDay(day)).to.equal(true));

  for (const day of [
    '2026-01-32',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    ' 2026-01-01',
    '2026-01-01\n',
    '',
    null,
    20260101,
    ['2026-01-01'],
  ])
    // prettier-ignore
    it(`isn’t ${JSON.stringify(day)}`, () => expect(isDay(day)).to.equal(false));

  it('is the first to the last of its month, whatever the month: as many as the calendar has', () => {
    for (const year of [1900, 2000, 2026, 2028])
      for (let month = 1; month <= 12; month++)
        expect(daysInMonth(year, month), `${year}-${month}`).to.equal(new Date(Date.UTC(year, month, 0)).getUTCDate());
  });
});
