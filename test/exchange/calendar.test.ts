import { expect } from 'chai';
import ICAL from 'ical.js';
import { writeCalendar } from '#exchange';

const events = [
  {
    id: 'report-revenue',
    day: '2027-01-31',
    title: 'Báo doanh thu cho cơ quan thuế đúng hạn; nhớ sổ S1a, VNeID',
    text: 'Hộ kinh doanh có doanh thu từ 1 tỷ đồng một năm trở xuống phải báo doanh thu chậm nhất ngày 31/01 năm sau.\nNguồn: C:\\thue, https://a.vn',
  },
  { id: 'file-on-time', day: '2028-02-29', title: '🔔'.repeat(60), text: '' },
];

describe('writeCalendar', () => {
  it('writes days that a parser of calendars reads as they are, with a reminder a week before', () => {
    const calendar = new ICAL.Component(ICAL.parse(writeCalendar(events, '2026-11-26')));
    expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
    const read = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(read.map(({ uid }) => uid)).to.deep.equal([
      'report-revenue-20270131@labanso',
      'file-on-time-20280229@labanso',
    ]);
    for (const [i, event] of read.entries()) {
      const { day, title, text } = events[i]!;
      expect([event.summary, event.description, event.startDate.toString()]).to.deep.equal([title, text, day]);
      expect(event.startDate.isDate && event.duration.toSeconds()).to.equal(86_400);
      const alarm = event.component.getFirstSubcomponent('valarm')!;
      expect(String(alarm.getFirstPropertyValue('trigger'))).to.equal('-P7D');
      expect(String(event.component.getFirstPropertyValue('dtstamp'))).to.equal('2026-11-26T00:00:00Z');
    }
  });

  it('ends every line in CR LF, folds at 75 octets, and cuts no letter', () => {
    const text = writeCalendar(events, '2026-11-26');
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    const lines = text.split('\r\n');
    expect(lines.pop()).to.equal('');
    const sizes = lines.map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes))
      .to.be.at.most(75)
      .and.above(70);
    expect(lines.every((line) => line === new TextDecoder().decode(new TextEncoder().encode(line)))).to.equal(true);
  });

  it('folds no line before it is full, whatever room its letters take', () => {
    for (const [letter, octets] of [
      ['~', 1],
      ['\u0080', 2],
      ['\u07ff', 2],
      ['\u0800', 3],
      ['ệ', 3],
      ['\uffff', 3],
      ['\u{10000}', 4],
    ] as const) {
      const title = 'a'.repeat(75 - 'SUMMARY:'.length - octets) + letter;
      const written = (text: string): string =>
        writeCalendar([{ id: 'x', day: '2027-01-01', title: text, text: '' }], '2026-11-26');
      expect(written(title), letter).to.contain(`SUMMARY:${title}\r\n`);
      expect(written(`a${title}`), letter).to.contain(`a\r\n ${letter}\r\n`);
    }
  });

  it('lets no text write a line of its own', () => {
    const text = writeCalendar(
      [{ id: 'x', day: '2027-01-01', title: 'a\r\nEND:VEVENT\u0007', text: 'b' }],
      '2026-11-26',
    );
    expect(text.match(/^END:VEVENT/gm)).to.have.length(1);
    expect(new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!).summary).to.equal(
      'a\nEND:VEVENT',
    );
  });

  it('of nothing is a calendar without days', () => {
    expect(ICAL.parse(writeCalendar([], '2026-11-26'))[2]).to.deep.equal([]);
  });
});
