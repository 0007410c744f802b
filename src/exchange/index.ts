// Answers in and out: short code, link, JSON file, CSV.
// Must never know: how a score is made, any DOM, clock or storage, any particular questionnaire.
// Read first: code.ts, then layout.ts, which says what each place of a code means.

export { writeCalendar, type CalendarEvent } from './calendar.ts';
export { decode, encode, groupCode } from './code.ts';
export { csvCell, writeCsv, type Cell, type CsvDialect } from './csv.ts';
export { type Decoded, type DecodedFile, type Received, type ReceivedFile, type Refused } from './decoded.ts';
export { readFile, writeFile, type FileContents } from './file.ts';
export { codeInFragment, linkOf, withoutCode, withoutTracking } from './link.ts';
export { splitTag, tagOf, withTag, type TaggedCode } from './tag.ts';
export { membersIn, type JsonMembers, type RepeatedName } from './members.ts';
