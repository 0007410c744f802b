import { Id, Day, Questionnaire } from './scoring.js';
import { ProfileOf, AnswersOf, Step, Submission } from './scoring.js';
import { Finding } from './scoring.js';
import { Result } from './scoring.js';

/** One day on which something is due. */
interface CalendarEvent {
    /** With the day, the same for ever: a calendar that takes the file in twice has the event once. */
    readonly id: Id;
    readonly day: Day;
    readonly title: string;
    /** What a calendar shows when the event is opened; may have several lines. */
    readonly text: string;
}
/**
 * The text of an .ics file: an event of a whole day for each, with a reminder a week before.
 *
 * Shape: days are `YYYY-MM-DD`; `madeOn` stands as the time at which it was made (midnight, UTC). UTF-8, lines end in
 * CR LF and are folded at 75 octets. No event → a calendar without events.
 *
 * @example writeCalendar([], '2026-11-26').startsWith('BEGIN:VCALENDAR') //=> true
 */
declare function writeCalendar(events: readonly CalendarEvent[], madeOn: Day): string;

/** Answers that came in whole, with the questionnaire they belong to. */
interface Received<Q extends Questionnaire = Questionnaire> {
    readonly ok: true;
    /** The one of the list that was answered: of the same id and version. */
    readonly questionnaire: Q;
    readonly profile: ProfileOf<Q>;
    readonly answers: AnswersOf<Q>;
    /** What was said of actions; absent when nothing was. */
    readonly steps?: Readonly<Record<Id, Step>>;
}
/** Answers of a file, with the day it was written. */
interface ReceivedFile<Q extends Questionnaire = Questionnaire> extends Received<Q> {
    /** `YYYY-MM-DD`, as the file says. */
    readonly savedOn: string;
}
/** Nothing came in, and why: at least one finding, at most 100. */
interface Refused {
    readonly ok: false;
    readonly findings: readonly Finding[];
}
/** What `decode` says: all answers or none, never some of them. */
type Decoded<Q extends Questionnaire = Questionnaire> = Received<Q> | Refused;
/** What `readFile` says: all answers or none, never some of them. */
type DecodedFile<Q extends Questionnaire = Questionnaire> = ReceivedFile<Q> | Refused;

/**
 * The one code of a profile with its answers: whatever the order of keys and of chosen options, it is the same.
 *
 * Shape: digits and capitals without I, L, O and U; as long for empty answers as for full ones (`sme-vn`: 38), eight
 * longer with what is said of actions (`steps`); of more than some ten of them, "can't be done" is left out first.
 * Answers to questions that the profile isn't asked are in it too. It has no free text, so it names nobody.
 * Throws `LabansoError` with code `invalid-answers` and every finding.
 *
 * @example encode(questionnaire, {answers: {payments: 'cash'}}) //=> '1TVT3CFYQ9HRH'
 */
declare function encode<const Q extends Questionnaire>(questionnaire: Q, submission: Submission<NoInfer<Q>>): string;
/**
 * The answers that a code stands for, and which of the questionnaires they answer.
 *
 * Shape: a text as people type and paste it → all answers, or what is wrong with the code, most helpful first: small
 * letters, spaces, dots and dashes of any kind between the symbols, O for 0, I and L for 1, full-width letters; with
 * anything around it: a link, quotes, a whole message. Never throws.
 * One wrong symbol, or two neighbours exchanged, is always found; other mistakes nearly always.
 *
 * @example decode('Mã: 1tvt-3cfy-q9hr-h.', [questionnaire]).answers //=> {payments: 'cash'}
 */
declare function decode<const Q extends Questionnaire>(text: string, questionnaires: readonly Q[]): Decoded<Q>;
/**
 * A code in groups of four, for reading aloud and for paper; `decode` reads it as well.
 *
 * @example groupCode('1JVYA0F7G8C4729S') //=> '1JVY-A0F7-G8C4-729S'
 */
declare const groupCode: (code: string) => string;

/** Text, a number, or nothing. */
type Cell = string | number | null;
/**
 * `rfc4180`: comma, decimal point, no byte order mark, for programs.
 * `excel-vi`: byte order mark, semicolon, decimal comma, for Excel on a computer set to Vietnamese.
 */
type CsvDialect = 'rfc4180' | 'excel-vi';
/**
 * A text as one cell of CSV, quoted where it must be.
 *
 * Shape: `isGuarded`: a text that a spreadsheet would run as a formula gets a `'` before it. A phone number that begins
 * with `+` is none.
 *
 * @example csvCell('=1+1, a', 'rfc4180', true) //=> '"\'=1+1, a"'
 */
declare function csvCell(text: string, dialect: CsvDialect, isGuarded: boolean): string;
/**
 * A table as CSV, every line ended by CRLF; no row → an empty text, but for the mark.
 *
 * Shape: rows of cells; `null` is an empty cell. A text that a spreadsheet would run as a formula gets a `'` before it;
 * any other text stays as written, with its leading zeros, and so does a phone number that begins with `+`. Numbers
 * stay numbers, also below zero.
 * Throws `LabansoError` with code `number-not-finite`: a score that isn't known is `null`, not `NaN`.
 *
 * Source: RFC 4180; OWASP ASVS 5.0, 1.2.10.
 *
 * @example writeCsv([['=1+1', -0.5, null]], 'excel-vi') //=> "\ufeff'=1+1;-0,5;\r\n"
 */
declare function writeCsv(rows: readonly (readonly Cell[])[], dialect: CsvDialect): string;

/** What goes into a file. */
interface FileContents<Q extends Questionnaire = Questionnaire> {
    readonly questionnaire: Q;
    readonly submission: Submission<NoInfer<Q>>;
    /** For whoever opens the file; reading it back ignores it, and scores again. */
    readonly result?: Result<NoInfer<Q>>;
    /** `YYYY-MM-DD`. */
    readonly savedOn: string;
}
/**
 * The text of a file that holds a submission: the same for the same answers, whatever the order of keys.
 *
 * Shape: JSON with `format` (`"labanso-submission"`), `formatVersion` (1), `questionnaire` (`id`, `version`),
 * `savedOn` (`YYYY-MM-DD`), `profile` and `answers` in the order of the questionnaire, `steps` (action → `"done"` or
 * `"excluded"`) when something is said of actions and, when given, `result`.
 * Throws `LabansoError`: `invalid-answers` with every finding, or `invalid-date`.
 *
 * @example JSON.parse(writeFile({questionnaire, submission, savedOn: '2026-11-21'})).answers //=> {payments: 'transfer', tools: ['till']}
 */
declare function writeFile<const Q extends Questionnaire>(contents: FileContents<Q>): string;
/**
 * The submission in the text of a file, and which of the questionnaires it answers.
 *
 * Shape: text, with or without a byte order mark → all answers and the day of writing, or everything that is wrong.
 * Never throws; a key such as `__proto__` is a finding, and reaches no prototype. A name that stands twice in one object
 * is a finding: nobody could say which of the two answers counts.
 * Unknown keys beside the answers are ignored: a later format may add some without a new number.
 *
 * @example readFile(writeFile({questionnaire, submission, savedOn: '2026-11-21'}), [questionnaire]).savedOn //=> '2026-11-21'
 */
declare function readFile<const Q extends Questionnaire>(text: string, questionnaires: readonly Q[]): DecodedFile<Q>;

/**
 * The address without its code: for `history.replaceState`, as soon as the code is read, so that the page's
 * statistics and the next link that is copied don't carry somebody's answers. Everything else stays.
 *
 * @example withoutCode('https://a.vn/?x=1#top&labanso=1JVYA0F7GVYA0GQY') //=> 'https://a.vn/?x=1#top'
 */
declare function withoutCode(address: string): string;
/**
 * The address without what statistics and advertisements have put into it (`utm_source`, `fbclid`, …): the same page,
 * and nothing that says whence somebody came to it.
 *
 * @example withoutTracking('https://a.vn/?page=2&fbclid=x#top') //=> 'https://a.vn/?page=2#top'
 */
declare function withoutTracking(address: string): string;
/**
 * The address with a code in its fragment, in place of a former one, and without what statistics put there. On a page
 * whose fragment is a way (`#/prices`) the code follows it as a query, so that it leads back to that page.
 *
 * @example linkOf('https://a.vn/?x=1#top', '1JVYA0F7GVYA0GQY') //=> 'https://a.vn/?x=1#top&labanso=1JVYA0F7GVYA0GQY'
 * @example linkOf('https://a.vn/?fbclid=x#/prices', '1JVYA0F7GVYA0GQY') //=> 'https://a.vn/#/prices?labanso=1JVYA0F7GVYA0GQY'
 */
declare function linkOf(address: string, code: string): string;
/**
 * The code in a fragment, for `decode` to judge; `null` when there is none, `''` when it was cut right before it.
 * Takes `location.hash`, with or without the #, or a whole address as somebody pasted it. Never throws.
 *
 * @example codeInFragment('#top&LABANSO=1JVY-A0F7-GVYA-0GQY') //=> '1JVY-A0F7-GVYA-0GQY'
 */
declare function codeInFragment(fragment: string): string | null;

/** A code as it came in, and the tag of the phone behind it; `null` where there is none. */
interface TaggedCode {
    readonly code: string;
    readonly tag: string | null;
}
/**
 * 25 bits of what is random in a session (`person`): they say nothing of anybody, and change with the person. Two of a
 * hundred phones have the same once in 6,700 workshops.
 *
 * @example tagOf('e40c292c').length //=> 5
 */
declare const tagOf: (person: string) => string;
/**
 * What a class's QR holds, and nothing else ever does: in capitals, digits and a colon, which a QR packs closely.
 *
 * @example withTag('1TVT3CFYQ9HRH', 'A1B2C') //=> '1TVT3CFYQ9HRH:A1B2C'
 */
declare const withTag: (code: string, tag: string) => string;
/**
 * A text as it was scanned, parted in code and tag. Whatever ends in no tag is handed on as it came, for `decode`.
 *
 * @example splitTag('1TVT3CFYQ9HRH:A1B2C') //=> {code: '1TVT3CFYQ9HRH', tag: 'A1B2C'}
 * @example splitTag('https://a.vn/#labanso=1TVT3CFYQ9HRH').tag //=> null
 */
declare function splitTag(text: string): TaggedCode;

/** A name that stands twice in one object, at any depth; `places` of both, line and column from 1: `3:2, 3:40`. */
interface RepeatedName {
    readonly name: string;
    readonly places: string;
}
/** What a value of JSON is made of. */
interface JsonMembers {
    /** Where it ends, not inclusive. */
    readonly end: number;
    /** Of an object, by name, each value with the digits and spaces that it is written with. */
    readonly members: ReadonlyMap<string, string>;
    readonly repeated: readonly RepeatedName[];
}
/**
 * The members of the value that a text begins with, and the names that are repeated in it.
 *
 * Shape: a text and the line that it begins in → `JsonMembers`; `null` when the value has no end yet. What stands
 * behind the value isn't looked at, and whether it is JSON is for `JSON.parse` to say.
 *
 * @example membersIn('{"id": 007.50, "a": 1, "a": 2}').repeated //=> [{name: 'a', places: '1:16, 1:24'}]
 */
declare function membersIn(text: string, line?: number): JsonMembers | null;

export { codeInFragment, csvCell, decode, encode, groupCode, linkOf, membersIn, readFile, splitTag, tagOf, withTag, withoutCode, withoutTracking, writeCalendar, writeCsv, writeFile };
export type { CalendarEvent, Cell, CsvDialect, Decoded, DecodedFile, FileContents, JsonMembers, Received, ReceivedFile, Refused, RepeatedName, TaggedCode };
