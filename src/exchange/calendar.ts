// Days for the calendar of a phone. Source: RFC 5545, https://www.rfc-editor.org/rfc/rfc5545

import type { Day, Id } from '#model';

/** One day on which something is due. */
export interface CalendarEvent {
  /** With the day, the same for ever: a calendar that takes the file in twice has the event once. */
  readonly id: Id;
  readonly day: Day;
  readonly title: string;
  /** What a calendar shows when the event is opened; may have several lines. */
  readonly text: string;
}

/** No line is longer, in octets, before it is folded. */
const LONGEST = 75;

const escaped = (text: string): string =>
  text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    // what no text of a calendar may hold

    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

const octets = (symbol: string): number => {
  const point = symbol.codePointAt(0)!;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** A line in parts that begin with a space, none of them longer than 75 octets; no letter is cut. */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const symbol of line) {
    if (length + octets(symbol) > LONGEST) {
      text += '\r\n ';
      length = 1;
    }
    text += symbol;
    length += octets(symbol);
  }
  return text;
}

const plainDay = (day: Day): string => day.replaceAll('-', '');

/**
 * The text of an .ics file: an event of a whole day for each, with a reminder a week before.
 *
 * Shape: days are `YYYY-MM-DD`; `madeOn` stands as the time at which it was made (midnight, UTC). UTF-8, lines end in
 * CR LF and are folded at 75 octets. No event → a calendar without events.
 *
 * @example writeCalendar([], '2026-11-26').startsWith('BEGIN:VCALENDAR') //=> true
 */
export function writeCalendar(events: readonly CalendarEvent[], madeOn: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//La Ban So//labanso//VI',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ id, day, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${id}-${plainDay(day)}@labanso`,
      `DTSTAMP:${plainDay(madeOn)}T000000Z`,
      `DTSTART;VALUE=DATE:${plainDay(day)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      'TRIGGER:-P7D',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
