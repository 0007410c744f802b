// Objects of JSON as a table: submissions, the element's files, or flat objects that are like a row of CSV.

import { readFile } from '#exchange';
import { checkAnswers, type Submission } from '#model';
import { CommandError, EXIT } from '../../io.ts';
import { some } from '../../texts/some.ts';
import { faultsIn, submissionIn, submissionScorer } from './answers.ts';
import { clean } from './cell.ts';
import { doubtsOf, FAULT_TEXT, idAmong, isFaultColumn, type Run } from './columns.ts';
import type { JsonRow } from './json.ts';
import { faultOf, SHOWN, type BadRow, type Fault, type GoodRow, type Table } from './table.ts';
import { lookAhead } from './unread.ts';

type Value = Readonly<Record<string, unknown>>;

/** The parts of a submission, and what the element writes beside them; other members are kept. */
const SUBMISSION = ['profile', 'answers', 'questionnaire'];
const OF_THE_ELEMENT = [...SUBMISSION, 'format', 'formatVersion', 'result'];

const isSubmission = (value: Value): boolean => typeof value['answers'] === 'object' && value['answers'] !== null;
const isFile = (value: Value): boolean => value['format'] === 'labanso-submission';

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
function objectFaults({ text, value, repeated, fault }: JsonRow): readonly Fault[] {
  if (value === null) return [faultOf(fault!, null, text.slice(0, SHOWN))];
  // what is left of a line that couldn't be read: for as long as it is there, nobody has put it right
  const left = String(value[FAULT_TEXT] ?? '').trim();
  const half = nameOfHalf(text);
  return [
    ...(left ? [faultOf('fault-text', FAULT_TEXT, left.slice(0, SHOWN))] : []),
    ...(half === undefined ? [] : [faultOf('half-character', half, value[half])]),
    ...repeated.map(({ name, places }) => faultOf('key-repeated', name, places)),
  ];
}

/** What an object answers, and to which version; and what is wrong with that. */
function answersOf(run: Run, value: Value, text: string) {
  const { questionnaire, columns, versions } = run;
  const memberOf = (name: string): unknown => (Object.hasOwn(value, name) ? (value[name] ?? undefined) : undefined);
  if (isFile(value)) {
    const read = readFile(text, versions.all);
    if (!read.ok) return { faults: faultsIn(run, read.findings) };
    return { of: read.questionnaire, submission: read as Submission, faults: [] };
  }
  const isWhole = isSubmission(value);
  const submission = isWhole
    ? (Object.fromEntries(Object.entries(value).filter(([name]) => SUBMISSION.includes(name))) as unknown as Submission)
    : submissionIn(columns.values(), ({ name }) => memberOf(name));
  const { id, version } = submission.questionnaire ?? questionnaire;
  const of = versions.all.find((one) => one.id === id && one.version === version) ?? questionnaire;
  // answers outside of `answers`, where nobody would count them
  const beside = [...columns.values()].filter(
    ({ name, part }) => isWhole && part === 'answers' && Object.hasOwn(value, name),
  );
  // in a flat object a fault is told by what is written there
  const givenIn = ({ name }: { readonly name: string }, found: unknown) => ({
    column: null,
    actual: isWhole ? found : value[name],
  });
  const found = checkAnswers(of, submission);
  return {
    of,
    submission,
    faults: [
      ...beside.map(({ name }) => faultOf('answer-beside', name, value[name])),
      ...faultsIn(run, found, of === questionnaire ? givenIn : undefined),
    ],
  };
}

/** Which members of an object are kept. */
const isKept = ({ columns }: Run, value: Value, name: string): boolean =>
  !isFaultColumn(name) &&
  !(isFile(value)
    ? OF_THE_ELEMENT.includes(name)
    : isSubmission(value)
      ? SUBMISSION.includes(name)
      : columns.has(name));

/** Looks at the first rows as at a header. Throws `CommandError` when none of them is an answer to the questionnaire. */
function lookAt(run: Run, first: readonly JsonRow[]): Pick<Table, 'doubts' | 'kept'> {
  const { words, file, columns } = run;
  const values = first.map(({ value }) => value).filter((value) => value !== null);
  if (!values.length) throw new CommandError(EXIT.file, words.noJson(file));
  const wanted = [...columns.keys()];
  const isOurs = (value: Value): boolean =>
    isSubmission(value) || [FAULT_TEXT, ...wanted].some((name) => Object.hasOwn(value, name));
  const flat = [...new Set(values.filter((value) => !isSubmission(value)).flatMap((value) => Object.keys(value)))];
  if (!values.some(isOurs)) throw new CommandError(EXIT.file, words.noMember(file, some(flat), some(wanted)));
  const kept = new Set(first[0]!.file === undefined ? [] : ['file']);
  for (const value of values) for (const name of Object.keys(value)) if (isKept(run, value, name)) kept.add(name);
  return { doubts: doubtsOf(run, flat, false), kept: [...kept] };
}

/**
 * Rows of JSON as a table.
 *
 * Kept are the members that are no answers; for CSV those that the first rows have. An answer in a flat object may be
 * written as in a cell, or as JSON has it: a list, a number. Throws `CommandError`.
 */
export async function openJson(batches: AsyncGenerator<readonly JsonRow[]>, run: Run): Promise<Table> {
  const { first, rows } = await lookAhead(batches);
  const { doubts, kept } = lookAt(run, first);
  const id = idAmong(run, kept);
  const { scorer, add } = submissionScorer(run);
  const read = (row: JsonRow): GoodRow | BadRow => {
    const { line, file, text, value, members, repeated } = row;
    const place = { line, id: textOf(members.get(id ?? '')), ...(file !== undefined && { file }) };
    const isWhole = value && !repeated.length;
    const said = isWhole ? answersOf(run, value, text) : null;
    const faults = [...objectFaults(row), ...(said?.faults ?? [])];
    if (!said?.of || faults.length || !add(run.versions.toToday(said.of, said.submission)))
      return { ...place, cells: null, ...(isWhole ? { members, text: null } : { text }), faults };
    const own = [...members].filter(([name]) => isKept(run, value!, name));
    return { ...place, kept: new Map(file === undefined ? own : [['file', JSON.stringify(file)], ...own]) };
  };
  async function* table(): AsyncGenerator<readonly (GoodRow | BadRow)[]> {
    for await (const some of rows) yield some.map(read);
  }
  return { kept, names: null, id, doubts, scorer, batches: table() };
}
