import { Id, Questionnaire } from './scoring.js';
import { QuestionnaireBundle, TextTree } from './scoring.js';
import { Finding } from './scoring.js';
import { Answer } from './scoring.js';
import './shared/migration.js';

/** A column of answers: a field of the profile, or a question. */
interface AnswerColumn {
    /** Stands in the header: the id, or `profile.` and the id where a question has the same one. */
    readonly name: string;
    readonly kind: 'profile' | 'question';
    readonly id: Id;
}
/**
 * The columns of a table of answers, profile first, each in the order of the questionnaire. A cell holds an option id,
 * several ones with a space between (multiple), an integer (number), `not-applicable`, `unsure`, or nothing.
 *
 * @example answerColumnsOf(questionnaire).map(({name}) => name) //=> ['payments', 'tools']
 */
declare const answerColumnsOf: ({ profile, questions }: Questionnaire) => readonly AnswerColumn[];
/** What a result column holds. `area` and `indicator` name what it is of. */
type ResultColumn = {
    readonly name: string;
    readonly holds: 'complete' | 'score' | 'lowest' | 'highest';
} | {
    readonly name: string;
    readonly holds: 'level' | 'lowest-level' | 'highest-level';
} | {
    readonly name: string;
    readonly holds: 'area-score' | 'area-lowest' | 'area-highest';
    readonly area: Id;
} | {
    readonly name: string;
    readonly holds: 'indicator';
    readonly indicator: Id;
};
/**
 * The columns of a table of results: `complete, score, lowest, highest, level, lowest_level, highest_level`, for each
 * area `area_…, low_…, high_…`, for each indicator `indicator_…` (1: yes, 0: no, nothing: not counted).
 *
 * @example resultColumnsOf(questionnaire)[7].name //=> 'area_money'
 */
declare const resultColumnsOf: ({ areas, indicators }: Questionnaire) => readonly ResultColumn[];

/** An engine whose SQL can be written. */
type SqlDialect = 'duckdb' | 'postgres' | 'clickhouse' | 'spark';

/** What to write. */
interface SqlOptions {
    readonly dialect: SqlDialect;
    /** The table of answers; `schema.table` is quoted part by part. `answers` when absent. */
    readonly table?: string;
    /** When given, the query becomes a view of this name, which may have dots as well. */
    readonly view?: string;
    /** Columns of the table that stand before the results, as they are; `['id']` when absent. */
    readonly keep?: readonly string[];
}
/**
 * One query that gives every row of a table of answers the numbers that `score` gives.
 *
 * Shape: the table has the columns of `answerColumnsOf` (text; also integers, whole fractions, and truths for the options
 * that became them: `yes`, `no`, `y`, `n`, `t`, `f`; NULL and `''` are unanswered)
 * and those of `keep`; the result has `keep`, then `valid`, then the columns of `resultColumnsOf`. Scores are integers
 * 0…100 or NULL, `complete`, `valid` and indicators 1, 0 or NULL, levels are ids or NULL.
 * A row that `score` would refuse has `valid` 0 and NULL in every result: never a guessed number. `valid` isn't one of
 * `resultColumnsOf`. Cells are taken as they stand: `' cash'` or `cash;card` is refused like any other unknown answer.
 * Integer arithmetic only. No semicolon at the end, so that the query can stand in another one.
 * Pure: the same arguments give the same text. The query for Spark is parsed by the tests, not executed.
 *
 * The questionnaire is trusted as by `score`, yet nothing of it or of the options reaches the text unchecked:
 * throws `LabansoError` `sql-dialect`, `sql-id`, `sql-integer`, `sql-name` (empty, or a control character),
 * `sql-name-length` (PostgreSQL cuts names after 63 bytes), `sql-keep` (a kept column has the name of a result).
 *
 * Source: README, "The rules".
 *
 * @example toSql(questionnaire, {dialect: 'duckdb', table: 'survey.answers', view: 'scores'}).split('\n')[9] //=> 'CREATE VIEW "scores" AS'
 */
declare function toSql(questionnaire: Questionnaire, options: SqlOptions): string;

/** What a cell of a sheet holds. */
type SheetCell = string | number | boolean | null;
/** A sheet, the header first. */
type Rows = readonly (readonly SheetCell[])[];
/** The sheets, by name. `scores` and `texts` are ours: ODK and Kobo leave them alone. */
interface XlsForm {
    readonly survey: Rows;
    readonly choices: Rows;
    readonly settings: Rows;
    /** What XLSForm has no words for: points, weights, what follows from an answer, levels, gates, actions, indicators, sources. */
    readonly scores: Rows;
    /** The texts that have no place in a form: names of areas and levels, steps, examples. */
    readonly texts: Rows;
}

/** What came out of a form. */
interface FromXlsForm {
    /** `null` as soon as there is one error: never half of a form. */
    readonly bundle: QuestionnaireBundle | null;
    /** What is wrong, and (warnings) what is left out; `path` is sheet!cell. */
    readonly findings: readonly Finding[];
}
/**
 * The questionnaire and its texts in an XLSForm that has our sheet `scores`, as `toXlsForm` writes it and people change it.
 *
 * Shape: sheets by name → a bundle, or `null` with every reason why not. What comes back of what was written is equal,
 * but for flags that are false, lists that are empty and conditions that list one alternative, which come back shorter.
 * Groups, notes and times are left out with a warning; anything else that a questionnaire here can't say is an error
 * with its cell. Never throws. Check the bundle with `checkBundle` afterwards: here only the form is looked at.
 *
 * @example fromXlsForm(toXlsForm(bundle)).bundle.questionnaire.id //=> 'market-stall'
 * @example fromXlsForm({}).findings.length //=> 4
 */
declare function fromXlsForm(sheets: Readonly<Record<string, Rows>>): FromXlsForm;

/** The faults that a form can have; whoever says them in another language has words for each. */
type FormCode = 'xlsform-blank-forgotten' | 'xlsform-choice-unknown' | 'xlsform-choices-too-many' | 'xlsform-column-missing' | 'xlsform-column-unsupported' | 'xlsform-default-language-unknown' | 'xlsform-expression-unsupported' | 'xlsform-facts-invalid' | 'xlsform-id-invalid' | 'xlsform-id-repeated' | 'xlsform-id-unknown' | 'xlsform-label-markup' | 'xlsform-label-missing' | 'xlsform-language-missing' | 'xlsform-language-unknown' | 'xlsform-list-missing' | 'xlsform-not-carried' | 'xlsform-number-expected' | 'xlsform-number-rows-missing' | 'xlsform-points-missing' | 'xlsform-relevant-too-long' | 'xlsform-relevant-unsupported' | 'xlsform-score-missing' | 'xlsform-sheet-missing' | 'xlsform-text-key' | 'xlsform-type-unsupported' | 'xlsform-what-unknown';

/**
 * A questionnaire and its texts as an XLSForm for ODK and Kobo, as rows of its sheets.
 *
 * Each field of the profile and each question is one row of `survey`, named as its column in a table of answers
 * (`answerColumnsOf`), so that what ODK or Kobo exports (CSV with XML values, no groups) can be scored as it is.
 * A number question is three rows: `…_how` asks whether there is a number, `…_number` takes it, and the question's own
 * name is calculated from both: the number, `unsure` or `not-applicable`.
 * A question that follows from an answer above it is passed over: its cell stays empty, and scoring fills it in.
 * Questions are required, since "I don't know" is always there; the profile isn't.
 * A text that is missing is written as the id, and then is one. `fromXlsForm` reads all of it back, if there is
 * Vietnamese; not carried are `$comment`, `$schema`, `format`, texts of white space only, and spaces around the title.
 * ODK keeps the name `meta` for itself: it refuses a form whose question has that id.
 *
 * Shape: a bundle that `checkBundle` finds no error in → sheets, each with its header first. Throws `LabansoError`
 * `no-bundle` when it is a questionnaire without texts.
 *
 * @example toXlsForm(bundle).survey[1].slice(0, 2) //=> ['select_one q_payments', 'payments']
 */
declare function toXlsForm(bundle: QuestionnaireBundle): XlsForm;

/** A language in which the sheet of the form can say how to score by hand. */
type PaperLanguage = 'vi' | 'en';

/** Draws a text as a QR code: whether each module is dark, row by row, without a quiet zone. */
type DrawQr = (text: string) => readonly (readonly boolean[])[];
/** Which slips are printed. */
interface SlipOptions {
    /** Number of the first one, from 1 on; 1 when absent. */
    readonly from?: number;
    /** How many, 1 to 500. */
    readonly count: number;
    readonly qr: DrawQr;
}
/**
 * Numbered answer slips, one to a page of A5 across, for a class that shares booklets of questions. The QR codes in the
 * corners hold the number; where the circles stand, `slipLayout` says, for whoever reads them with a camera.
 *
 * Shape: a bundle that has no errors, the language, and which slips → one HTML page that needs nothing else. A slip has
 * short names (`texts.vi.short`), or the beginning of the question. Throws `LabansoError`: `no-bundle`,
 * `unknown-language`, `slip-too-long`, `slip-count`.
 *
 * @example toAnswerSlips(bundle, 'en', {count: 1, qr: () => [[true]]}).startsWith('<!doctype html>') //=> true
 */
declare function toAnswerSlips(bundle: QuestionnaireBundle, language: PaperLanguage, { from, count, qr }: SlipOptions): string;

/** What only the organiser knows; a dotted line where it is absent. */
interface NoticeFacts {
    /** Who holds the workshop. */
    readonly organiser?: string;
    /** The day on which everything is erased, as it is to be read. */
    readonly until?: string;
}
/**
 * What a class is told of its answers, one sentence after the other, for a slide and for paper. Counsel of the organiser
 * has to confirm it: `toNotice` prints that, too.
 *
 * Source: Law 91/2025/QH15 on personal data; Decree 356/2025/NĐ-CP.
 *
 * @example noticeLines('en', {organiser: 'the Department'})[0] //=> 'This workshop is held by the Department.'
 */
declare function noticeLines(language: PaperLanguage, { organiser, until }?: NoticeFacts): readonly string[];
/**
 * The notice on a page of A4 to hang up: one HTML page that needs nothing else, with the line that counsel of the
 * organiser has to confirm it. Throws `LabansoError` `unknown-language`.
 *
 * @example toNotice('vi').startsWith('<!doctype html>') //=> true
 */
declare function toNotice(language: PaperLanguage, facts?: NoticeFacts): string;

/** A corner: top or bottom, left or right. */
type Corner = 'TL' | 'TR' | 'BL' | 'BR';
/** One circle to mark, or a square where several may be. */
interface SlipMark {
    /** What it says: an option's id, the `from` of a band, `'unsure'`, `'not-applicable'`. */
    readonly value: Answer & (string | number);
    /** As printed above it: letter and key, `a1`; `?`; `–`. */
    readonly label: string;
    /** Its centre. */
    readonly x: number;
    readonly y: number;
}
/** One question, or one field of the profile. */
interface SlipRow {
    readonly kind: 'profile' | 'question';
    readonly id: Id;
    /** As in the booklet: `A3`, `14`. */
    readonly number: string;
    /** Whether several may be marked. */
    readonly isMultiple: boolean;
    /** Where its words begin, at the height of its first line of circles. */
    readonly x: number;
    readonly y: number;
    readonly marks: readonly SlipMark[];
}
/** A slip, A5 across. Millimetres from the upper left corner of the sheet. */
interface SlipLayout {
    /** Two symbols that change whenever a circle does: a slip of another questionnaire isn't read with this layout. */
    readonly key: string;
    readonly width: number;
    readonly height: number;
    /** Of the circles; half a side of the squares. */
    readonly radius: number;
    /** The four QR codes, without their quiet zone: upper left corner and size. */
    readonly corners: readonly {
        readonly name: Corner;
        readonly x: number;
        readonly y: number;
        readonly size: number;
    }[];
    readonly rows: readonly SlipRow[];
}
/**
 * Where everything stands on the answer slip of a questionnaire. Lists of more than 33 options, such as provinces, have
 * no place on it.
 *
 * Throws `LabansoError` `slip-too-long` when the questions don't fit on one side.
 *
 * @example slipLayout(questionnaire).corners.length //=> 4
 */
declare function slipLayout(questionnaire: Questionnaire): SlipLayout;
/** What the QR in a corner says. */
interface CornerMark {
    /** The layout's. */
    readonly key: string;
    readonly corner: Corner;
    /** The number of the sheet. */
    readonly sheet: number;
}
/**
 * The text of the QR in a corner: the layout's key, the corner, the number of the sheet.
 *
 * @example cornerText({key: 'K7', corner: 'TL', sheet: 17}) //=> 'LK7TL017'
 */
declare const cornerText: ({ key, corner, sheet }: CornerMark) => string;
/**
 * What a QR says, when it is that of a corner; `null` when it isn't.
 *
 * @example readCorner('LK7TL017') //=> {key: 'K7', corner: 'TL', sheet: 17}
 */
declare function readCorner(text: string): CornerMark | null;

/**
 * Cards to take home, one for each step: what it is, how to do it, hours and cost. Four to a page of A4, to be cut.
 *
 * Shape: a bundle that has no errors, the language, and ids of actions (all when absent; unknown ones are left out) → one
 * HTML page that needs nothing else. Throws `LabansoError`: `no-bundle`, `unknown-language`.
 *
 * @example toStepCards(bundle, 'vi', []).startsWith('<!doctype html>') //=> true
 */
declare function toStepCards(bundle: QuestionnaireBundle, language: PaperLanguage, ids?: readonly Id[]): string;

/**
 * The questions to read, for a class that answers on slips: the same numbers and letters as on the form, and nothing to
 * write on, so that it is used again.
 *
 * Shape: a bundle that has no errors, and the language → one HTML page that needs nothing else, for A4. Throws
 * `LabansoError`: `no-bundle`, `unknown-language`, `slip-too-long`.
 *
 * @example toBooklet(bundle, 'en').startsWith('<!doctype html>') //=> true
 */
declare function toBooklet(bundle: QuestionnaireBundle, language: PaperLanguage): string;

/**
 * The questionnaire on paper: the form with boxes to tick, then the sheet that scores it with a pencil.
 *
 * Shape: a bundle that has no errors, and the language → one HTML page that needs nothing else: no script, no link, no
 * picture. Print it from a browser on A4; in Chromium each page has its number. Every text is escaped; a text that is
 * missing in the language is its id. The sheet gives the scores of `score`, digit by digit: a test follows its printed
 * steps. Throws `LabansoError`: `no-bundle`, `unknown-language`.
 *
 * @example toPaperForm(bundle, 'en').startsWith('<!doctype html>') //=> true
 */
declare function toPaperForm(bundle: QuestionnaireBundle, language: PaperLanguage): string;

/** What people see of a column of answers, in one language. */
interface LabelledColumn extends AnswerColumn {
    /** The text of the question; its id where there is none. */
    readonly label: string;
    readonly type: 'single' | 'multiple' | 'number';
    /** All that can be chosen, "I don't know" and "not applicable" as well; of a number question only these. */
    readonly options: readonly {
        readonly id: Id;
        readonly label: string;
    }[];
    /** Of a number question: the lowest and the highest number. */
    readonly range?: readonly [number, number];
}
/**
 * The columns of a table of answers as people see them, in the order of `answerColumnsOf`.
 *
 * Shape: a bundle, a language → one entry for each column. A text that is missing is the id, or a word of our own.
 *
 * @example labelsOf(bundle, 'en')[0].options[0] //=> {id: 'cash', label: 'Cash'}
 */
declare function labelsOf({ questionnaire, texts }: QuestionnaireBundle, language: string): readonly LabelledColumn[];

/**
 * The codebook: what each column of a table of answers, and of a table of results, is called and means, one row for
 * each value that a cell may hold.
 *
 * Shape: a bundle that has no errors, and the language of the words → rows of cells, for `writeCsv`, the header first:
 * `table` (`answers`, `results`), `column`, `meaning`, `type`, `area`, `weight`, `asked_if` (nothing: of everybody),
 * `value` (`10…49` is any integer of these; nothing is an empty cell), `value_meaning`, `points` (0…100; nothing: it
 * isn't scored), `implied_from` (an empty cell counts as this value where another question is answered so). The names of columns, types and values are the same in every language; a text that is missing is the
 * id. Throws `LabansoError`: `no-bundle`, `unknown-language`.
 *
 * @example toCodebook(bundle, 'en')[1].slice(0, 4) //=> ['answers', 'payments', 'How do customers pay?', 'single']
 */
declare function toCodebook(bundle: QuestionnaireBundle, language: PaperLanguage): readonly (readonly (string | number | null)[])[];

/**
 * A table of answers without any: one row, the header. `id` comes first, for a number or a name of one's own.
 *
 * Shape: a questionnaire → rows of cells, for `writeCsv`. The other columns are those of `answerColumnsOf`.
 *
 * @example toCsvTemplate(questionnaire) //=> [['id', 'payments', 'tools']]
 */
declare function toCsvTemplate(questionnaire: Questionnaire): readonly (readonly string[])[];

/** A JSON Schema; a plain object, to be written as JSON. */
interface JsonSchema {
    readonly [keyword: string]: unknown;
}
type Texts = Readonly<Record<string, TextTree>>;
/**
 * A JSON Schema (2020-12) of a submission to this questionnaire: for editors, forms, gateways, other languages.
 *
 * Shape: a questionnaire and, for titles, its texts in one language (`bundle.texts.en`) → a plain object. It accepts
 * the JSON in which `checkAnswers` finds nothing wrong, and no other. An answer to a question that the profile isn't
 * asked is allowed, as it is there.
 *
 * Source: https://json-schema.org/draft/2020-12
 *
 * @example toJsonSchema(questionnaire).properties.answers.properties.payments.enum.at(-1) //=> 'unsure'
 */
declare function toJsonSchema(questionnaire: Questionnaire, texts?: Texts): JsonSchema;

export { answerColumnsOf, cornerText, fromXlsForm, labelsOf, noticeLines, readCorner, resultColumnsOf, slipLayout, toAnswerSlips, toBooklet, toCodebook, toCsvTemplate, toJsonSchema, toNotice, toPaperForm, toSql, toStepCards, toXlsForm };
export type { AnswerColumn, Corner, CornerMark, DrawQr, FormCode, FromXlsForm, JsonSchema, LabelledColumn, NoticeFacts, PaperLanguage, ResultColumn, Rows, SheetCell, SlipLayout, SlipMark, SlipOptions, SlipRow, SqlDialect, SqlOptions, XlsForm };
