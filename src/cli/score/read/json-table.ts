// Objects of JSON as a table: submissions, the element's files, or flat objects that are like a row of CSV.

import { readFile } from '#exchange';
import { checkAnswers, type Finding, type Submission } from '#model';
import { answerFaults, submissionScorer } from './answers.ts';
import { clean } from './cell.ts';
import {
  doubtsOf,
  FAULT_TEXT,
  noColumn,
  idAmong,
  isFaultColumn,
  keptName,
  resultNames,
  type Reading,
} from './columns.ts';
import type { JsonRow } from './json.ts';
import { FileTrouble, some } from './trouble.ts';
import { batchOf, type BadRow, type Batch, type Fault, type GoodRow, type Members, type Table } from './table.ts';

type Value = Readonly<Record<string, unknown>>;

/** The parts of a submission, and what the element writes beside them; other members are kept. */
const SUBMISSION = ['profile', 'answers', 'questionnaire'];
const OF_THE_ELEMENT = [...SUBMISSION, 'format', 'formatVersion', 'result'];

const isSubmission = (value: Value): boolean => typeof value['answers'] === 'object' && value['answers'] !== null;
const isFile = (value: Value): boolean => value['format'] === 'labanso-submission';

/** What is left of a line that couldn't be read: for as long as it is there, nobody has put it right. */
const faultText = (value: Value): string => String(value[FAULT_TEXT] ?? '').trim();

/** A row of a file, where there are several. */
export interface FiledRow extends JsonRow {
  readonly file?: string;
}

/** A member as a text: a string without its quotes, a number with the digits it has. */
const textOf = (raw: string | undefined): string =>
  raw === undefined || raw === 'null' ? '' : raw.startsWith('"') ? clean(JSON.parse(raw) as string) : raw;

const findingFaults = (findings: readonly Finding[]): readonly Fault[] =>
  findings.map(({ code, path, actual, expected }) => ({
    code,
    column: null,
    name: path.split('/')[2] ?? null,
    actual,
    ...(expected !== undefined && { expected }),
  }));

/** Reads the objects of JSON for a questionnaire. */
function objectReader(reading: Reading) {
  const { questionnaire, columns, versions } = reading;
  const questions = [...columns.values()].filter(({ part }) => part === 'answers').map(({ name }) => name);

  const submissionOf = (value: Value): Submission => {
    if (isSubmission(value)) {
      const { profile, answers, questionnaire: made } = value;
      return {
        ...(profile !== undefined && { profile }),
        answers,
        ...(made !== undefined && { questionnaire: made }),
      } as Submission;
    }
    const parts: Record<'profile' | 'answers', Record<string, unknown>> = { profile: {}, answers: {} };
    for (const { name, part, id, read } of columns.values()) {
      const given = Object.hasOwn(value, name) ? (value[name] ?? undefined) : undefined;
      const answer = typeof given === 'string' ? read(given) : given;
      if (answer !== undefined) parts[part][id] = answer;
    }
    return parts as Submission;
  };

  /** Faults of answers: in a flat object they are told by what is written there. */
  const wrong = (value: Value, submission: Submission): readonly Fault[] =>
    answerFaults(reading, submission, (name, { actual }) => ({
      column: null,
      given: isSubmission(value) ? actual : value[name],
    }));

  return (row: FiledRow): { readonly submission: Submission; readonly faults: readonly Fault[] } => {
    const { text, value, repeated, fault } = row;
    if (value === null)
      return {
        submission: { answers: {} },
        faults: [{ code: fault!, column: null, name: null, actual: text.slice(0, 200) }],
      };
    const left = faultText(value);
    const before: readonly Fault[] = [
      ...(left ? [{ code: 'fault-text', column: null, name: FAULT_TEXT, actual: left.slice(0, 200) }] : []),
      ...repeated.map(({ name, places }) => ({ code: 'key-repeated', column: null, name, actual: places })),
    ];
    if (isFile(value)) {
      const read = readFile(text, versions.all);
      return read.ok
        ? { submission: before.length ? read : versions.toToday(read.questionnaire, read), faults: before }
        : { submission: { answers: {} }, faults: [...before, ...findingFaults(read.findings)] };
    }
    // answers outside of `answers`, where nobody would count them
    const beside = isSubmission(value) ? questions.filter((name) => Object.hasOwn(value, name)) : [];
    const submission = submissionOf(value);
    const { id, version } = submission.questionnaire ?? questionnaire;
    const of = versions.all.find((one) => one.id === id && one.version === version) ?? questionnaire;
    const found = checkAnswers(of, submission);
    const isThen = of !== questionnaire;
    const faults = [
      ...before,
      ...beside.map((name) => ({ code: 'answer-beside', column: null, name, actual: value[name] })),
      ...(!found.length ? [] : isThen ? findingFaults(found) : wrong(value, submission)),
    ];
    return { submission: faults.length ? submission : versions.toToday(of, submission), faults };
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

/** Looks at the first rows as at a header. Throws `FileTrouble` when none of them is an answer to the questionnaire. */
function lookAt(reading: Reading, first: readonly FiledRow[]) {
  const values = first.map(({ value }) => value).filter((value) => value !== null);
  if (!values.length) throw new FileTrouble((words, file) => words.noJson(file));
  const wanted = [...reading.columns.keys()];
  const isOurs = (value: Value): boolean =>
    isSubmission(value) || Object.hasOwn(value, FAULT_TEXT) || wanted.some((name) => Object.hasOwn(value, name));
  const flat = new Set(values.filter((value) => !isSubmission(value)).flatMap((value) => Object.keys(value)));
  if (!values.some(isOurs)) throw new FileTrouble((words, file) => words.noMember(file, some([...flat]), some(wanted)));
  const kept = new Set(values.flatMap((value) => Object.keys(value).filter((name) => isKept(reading, value, name))));
  const others = [...flat].filter((name) => !reading.columns.has(name)).map((name) => ({ name, at: null }));
  return {
    // a member may be left out of a line
    doubts: { ...doubtsOf(reading, flat, others), missing: [] },
    kept: [...(first.some(({ file }) => file !== undefined) ? ['file'] : []), ...kept],
  };
}

/**
 * Rows of JSON as a table.
 *
 * Kept are the members that are no answers; for CSV those that the first rows have. An answer in a flat object may be
 * written as in a cell, or as JSON has it: a list, a number. Throws `FileTrouble`.
 */
export async function openJson(rows: AsyncGenerator<readonly FiledRow[]>, reading: Reading): Promise<Table> {
  let next = await rows.next();
  while (!next.done && !next.value.length) next = await rows.next();
  const first = next.done ? [] : next.value;
  const { doubts, kept } = lookAt(reading, first);
  const id =
    idAmong(
      kept.map((name) => ({ name })),
      reading.id,
    )?.name ?? null;
  if (reading.id !== null && id === null) throw noColumn(reading.id, kept);
  const { scorer, add } = submissionScorer(reading);
  const readObject = objectReader(reading);
  const keptOf = ({ value, members, file }: FiledRow): Members => {
    const own = [...members].filter(([name]) => isKept(reading, value!, name));
    return new Map(file === undefined || members.has('file') ? own : [['file', JSON.stringify(file)], ...own]);
  };
  const read = (row: FiledRow): GoodRow | BadRow => {
    const { line, file, text, value, members, repeated } = row;
    const { submission, faults } = readObject(row);
    const named = textOf(members.get(id ?? ''));
    if (!faults.length && add(submission)) return { line, id: named, kept: keptOf(row) };
    const whole = value !== null && !repeated.length ? { members, text: null } : { text };
    return { line, id: named, cells: null, ...whole, faults, ...(file !== undefined && { file }) };
  };
  async function* batches(): AsyncGenerator<Batch> {
    yield batchOf(first.map(read));
    for await (const more of rows) yield batchOf(more.map(read));
  }
  const taken = resultNames(reading.questionnaire);
  return {
    kept: kept.map((name) => ({ name, as: keptName(name, taken) })),
    names: null,
    id,
    doubts,
    scorer,
    batches: batches(),
  };
}
