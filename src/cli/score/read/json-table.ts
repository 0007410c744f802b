// Objects of JSON as a table: submissions, the element's files, or flat objects that are like a row of CSV.

import { readFile } from '#exchange';
import { checkAnswers, type Questionnaire, type Submission } from '#model';
import { CommandError, EXIT } from '../../io.ts';
import { some } from '../../texts/some.ts';
import { answerFaults, findingFaults, submissionScorer, type Parts } from './answers.ts';
import { clean } from './cell.ts';
import { doubtsOf, FAULT_TEXT, idAmong, isFaultColumn, type Reading } from './columns.ts';
import type { JsonRow } from './json.ts';
import { batchOf, type BadRow, type Batch, type Fault, type GoodRow, type Members, type Table } from './table.ts';

type Value = Readonly<Record<string, unknown>>;

/** The parts of a submission, and what the element writes beside them; other members are kept. */
const SUBMISSION = ['profile', 'answers', 'questionnaire'];
const OF_THE_ELEMENT = [...SUBMISSION, 'format', 'formatVersion', 'result'];

const isSubmission = (value: Value): boolean => typeof value['answers'] === 'object' && value['answers'] !== null;
const isFile = (value: Value): boolean => value['format'] === 'labanso-submission';

/** A row of a file, where there are several. */
export interface FiledRow extends JsonRow {
  readonly file?: string;
}

/** A member as a text: a string without its quotes, a number with the digits it has. */
const textOf = (raw: string | undefined): string =>
  raw === undefined || raw === 'null' ? '' : raw.startsWith('"') ? clean(JSON.parse(raw) as string) : raw;

/** The name beside half of a character, which no text has; `undefined` when there is none. */
function nameOfHalf(text: string): string | undefined {
  let found: string | undefined;
  if (/\\ud/i.test(text))
    JSON.parse(text, (name, value: unknown) => {
      if (/\p{Cs}/u.test(typeof value === 'string' ? name + value : name)) found ??= name;
      return value;
    });
  return found;
}

/** What is wrong with an object, whatever its answers are. */
function objectFaults({ text, value, repeated, fault }: FiledRow): readonly Fault[] {
  const about = (code: Fault['code'], name: string | null, actual: unknown): Fault => ({
    code,
    column: null,
    name,
    actual,
  });
  if (value === null) return [about(fault!, null, text.slice(0, 200))];
  // what is left of a line that couldn't be read: for as long as it is there, nobody has put it right
  const left = String(value[FAULT_TEXT] ?? '').trim();
  const half = nameOfHalf(text);
  return [
    ...(left ? [about('fault-text', FAULT_TEXT, left.slice(0, 200))] : []),
    ...(half === undefined ? [] : [about('half-character', half, value[half])]),
    ...repeated.map(({ name, places }) => about('key-repeated', name, places)),
  ];
}

/** What an object answers, and to which version. */
interface ReadAnswers {
  readonly of?: Questionnaire;
  readonly submission?: Submission;
  readonly faults: readonly Fault[];
}

/** Reads the answers of objects. */
function answersReader(reading: Reading) {
  const { questionnaire, columns, versions } = reading;
  const questions = [...columns.values()].filter(({ part }) => part === 'answers').map(({ name }) => name);

  const submissionOf = (value: Value): Submission => {
    if (isSubmission(value))
      return Object.fromEntries(
        Object.entries(value).filter(([name]) => SUBMISSION.includes(name)),
      ) as unknown as Submission;
    const parts: Parts = { profile: {}, answers: {} };
    for (const { name, part, id, read } of columns.values()) {
      const given = Object.hasOwn(value, name) ? (value[name] ?? undefined) : undefined;
      const answer = typeof given === 'string' ? read(given) : given;
      if (answer !== undefined) parts[part][id] = answer;
    }
    return parts as Submission;
  };

  return (value: Value, text: string): ReadAnswers => {
    if (isFile(value)) {
      const read = readFile(text, versions.all);
      return read.ok
        ? { of: read.questionnaire, submission: read, faults: [] }
        : { faults: findingFaults(read.findings) };
    }
    const submission = submissionOf(value);
    const { id, version } = submission.questionnaire ?? questionnaire;
    const of = versions.all.find((one) => one.id === id && one.version === version) ?? questionnaire;
    const found = checkAnswers(of, submission);
    // answers outside of `answers`, where nobody would count them
    const beside = isSubmission(value) ? questions.filter((name) => Object.hasOwn(value, name)) : [];
    const faults: readonly Fault[] = [
      ...beside.map((name) => ({ code: 'answer-beside', column: null, name, actual: value[name] })),
      // in a flat object they are told by what is written there
      ...(found.length && of === questionnaire
        ? answerFaults(reading, submission, (name, { actual }) => ({
            column: null,
            given: isSubmission(value) ? actual : value[name],
          }))
        : findingFaults(found)),
    ];
    return { of, submission, faults };
  };
}

/** Which members of an object are kept. */
const isKept = ({ columns }: Reading, value: Value, name: string): boolean =>
  !isFaultColumn(name) &&
  (isFile(value)
    ? !OF_THE_ELEMENT.includes(name)
    : isSubmission(value)
      ? !SUBMISSION.includes(name)
      : !columns.has(name));

/** Looks at the first rows as at a header. Throws `CommandError` when none of them is an answer to the questionnaire. */
function lookAt(reading: Reading, first: readonly FiledRow[]) {
  const { words, file, columns } = reading;
  const values = first.map(({ value }) => value).filter((value) => value !== null);
  if (!values.length) throw new CommandError(EXIT.file, words.noJson(file));
  const wanted = [...columns.keys()];
  const isOurs = (value: Value): boolean =>
    isSubmission(value) || Object.hasOwn(value, FAULT_TEXT) || wanted.some((name) => Object.hasOwn(value, name));
  const flat = [...new Set(values.filter((value) => !isSubmission(value)).flatMap((value) => Object.keys(value)))];
  if (!values.some(isOurs)) throw new CommandError(EXIT.file, words.noMember(file, some(flat), some(wanted)));
  const kept = new Set(values.flatMap((value) => Object.keys(value).filter((name) => isKept(reading, value, name))));
  return {
    doubts: doubtsOf(reading, flat, false),
    kept: [...(first[0]!.file === undefined ? [] : ['file']), ...kept],
  };
}

/**
 * Rows of JSON as a table.
 *
 * Kept are the members that are no answers; for CSV those that the first rows have. An answer in a flat object may be
 * written as in a cell, or as JSON has it: a list, a number. Throws `CommandError`.
 */
export async function openJson(rows: AsyncGenerator<readonly FiledRow[]>, reading: Reading): Promise<Table> {
  let next = await rows.next();
  while (!next.done && !next.value.length) next = await rows.next();
  const first = next.done ? [] : next.value;
  const { doubts, kept } = lookAt(reading, first);
  const id = idAmong(reading, kept);
  const { scorer, add } = submissionScorer(reading);
  const answersOf = answersReader(reading);
  const keptOf = (value: Value, { members, file }: FiledRow): Members => {
    const own = [...members].filter(([name]) => isKept(reading, value, name));
    return new Map(file === undefined || members.has('file') ? own : [['file', JSON.stringify(file)], ...own]);
  };
  const read = (row: FiledRow): GoodRow | BadRow => {
    const { line, file, text, value, members, repeated } = row;
    const named = textOf(members.get(id ?? ''));
    const isWhole = value && !repeated.length;
    const { of, submission, faults: wrong }: ReadAnswers = isWhole ? answersOf(value, text) : { faults: [] };
    const faults = [...objectFaults(row), ...wrong];
    if (value && of && submission && !faults.length && add(reading.versions.toToday(of, submission)))
      return { line, id: named, kept: keptOf(value, row) };
    return {
      line,
      id: named,
      cells: null,
      ...(isWhole ? { members, text: null } : { text }),
      faults,
      ...(file !== undefined && { file }),
    };
  };
  async function* batches(): AsyncGenerator<Batch> {
    yield batchOf(first.map(read));
    for await (const more of rows) yield batchOf(more.map(read));
  }
  return { kept, names: null, id, doubts, scorer, batches: batches() };
}
