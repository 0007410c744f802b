// NDJSON: a submission on each line, or a flat object that is like a row of CSV.

import { checkAnswers, type Questionnaire, type Submission } from '#model';
import { encode, show } from './bytes.ts';
import { BAD, NO_ANSWER, type ColumnCoder } from './column-coder.ts';
import { faultOf, type BadRow, type Fault } from './fault.ts';
import { FAULT_TEXT, isFaultColumn, keptName, resultNames } from './layout.ts';
import { lookAtHead } from './ndjson-head.ts';
import { isSubmission, linesOf, type Line, type Members } from './ndjson-lines.ts';
import { numberTrouble } from './read-answer.ts';
import type { RowScorer } from './row-scorer.ts';
import { submissionFrom } from './submission.ts';
import type { Batch, Table } from './table.ts';

/** The parts of a submission; other members are kept. */
const SUBMISSION = ['profile', 'answers', 'questionnaire'];

/** What is left of a line that couldn't be read: for as long as it is there, nobody has put it right. */
const faultText = (members: Members): string => String(members[FAULT_TEXT] ?? '').trim();

/**
 * Opens a table in NDJSON.
 *
 * Kept are the members that are no answers; for CSV those that the first lines have. An answer in a flat object may be
 * written as in a cell, or as JSON has it: a list, a number.
 */
export async function openNdjson(
  chunks: AsyncIterable<Buffer>,
  questionnaire: Questionnaire,
  scorer: RowScorer,
): Promise<Table> {
  const lines = linesOf(chunks);
  let first: readonly Line[] = [];
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    first = next.value;
    if (first.length) break;
  }
  const doubts = lookAtHead(questionnaire, first);
  const taken = resultNames(questionnaire);
  const isKept = (name: string, members: Members): boolean =>
    !isFaultColumn(name) && (isSubmission(members) ? !SUBMISSION.includes(name) : !scorer.columns.has(name));
  const keptOf = (members: Members): Record<string, unknown> =>
    Object.fromEntries(Object.entries(members).filter(([name]) => isKept(name, members)));
  const named = new Set(first.flatMap(({ members }) => (members ? Object.keys(keptOf(members)) : [])));

  /** The answers of a line, column by column, as JSON has them. */
  function* valuesOf(members: Members): Iterable<readonly [ColumnCoder, unknown]> {
    for (const [name, coder] of scorer.columns) {
      const value = Object.hasOwn(members, name) ? members[name] : undefined;
      if (value === null || value === undefined) continue;
      yield [coder, typeof value === 'string' ? coder.valueOf(encode(value)) : value];
    }
  }
  const submissionOf = (members: Members): Submission => {
    if (!isSubmission(members)) return submissionFrom(valuesOf(members));
    const { profile, answers, questionnaire: made } = members;
    return {
      ...(profile !== undefined && { profile }),
      answers,
      ...(made !== undefined && { questionnaire: made }),
    } as Submission;
  };

  const questions = [...scorer.columns].flatMap(([name, { kind }]) => (kind === 'question' ? [name] : []));
  /** Answers outside of `answers`, where nobody would count them. */
  const besideAnswers = (members: Members): readonly string[] =>
    isSubmission(members) ? questions.filter((name) => Object.hasOwn(members, name)) : [];

  /** Puts answers that can be looked up; false when somebody should look closely. */
  function put(members: Members, row: number): boolean {
    for (const coder of scorer.columns.values()) coder.put(row, NO_ANSWER);
    if (faultText(members) || besideAnswers(members).length) return false;
    const submission = submissionOf(members);
    // who the answers are for is looked at once a line: it is rarely there
    if (isSubmission(members) && checkAnswers(questionnaire, submission).length) return false;
    for (const coder of scorer.columns.values()) {
      const part = coder.kind === 'question' ? submission.answers : (submission.profile ?? {});
      if (!Object.hasOwn(part, coder.id)) continue;
      const kind = coder.kindOfValue(part[coder.id]);
      if (kind === BAD) return false;
      coder.put(row, kind);
    }
    return true;
  }

  function faultsOf({ line, text, members, why }: Line): BadRow {
    if (!members)
      return {
        line,
        cells: null,
        text,
        faults: [{ code: why!, column: null, name: null, actual: show(text.slice(0, 200)) }],
      };
    const before = faultText(members);
    const left: readonly Fault[] = before
      ? [{ code: 'fault-text', column: null, name: FAULT_TEXT, actual: before.slice(0, 200) }]
      : [];
    const beside = besideAnswers(members).map((name): Fault => ({
      code: 'answer-beside',
      column: null,
      name,
      actual: members[name],
    }));
    return { line, cells: null, text, members, faults: [...left, ...beside, ...answerFaults(members)] };
  }

  const answerFaults = (members: Members): readonly Fault[] =>
    checkAnswers(questionnaire, submissionOf(members)).map((finding) => {
      const [, part, id] = finding.path.split('/');
      const [name, coder] =
        [...scorer.columns].find(([, one]) => one.id === id && (one.kind === 'question') === (part === 'answers')) ??
        [];
      const given = name !== undefined && !isSubmission(members) ? members[name] : finding.actual;
      const question = questionnaire.questions.find((one) => one.id === coder?.id && coder.kind === 'question');
      const trouble = question?.type === 'number' && typeof given === 'string' ? numberTrouble(given) : null;
      return faultOf(trouble ? { ...finding, code: trouble } : finding, null, name ?? id ?? null, given);
    });

  const batchOf = (all: readonly Line[]): Batch => {
    const good = all.filter(({ members }) => members);
    return {
      size: good.length,
      lineOf: (i) => good[i]!.line,
      put: (i, row) => put(good[i]!.members!, row),
      faultsOf: (i) => faultsOf(good[i]!),
      keptOf: (i) => keptOf(good[i]!.members!),
      idOf: (i) => {
        const id = keptOf(good[i]!.members!)['id'];
        return typeof id === 'string' || typeof id === 'number' ? encode(String(id)) : '';
      },
      submissionOf: (i) => submissionOf(good[i]!.members!),
      broken: all.filter(({ members }) => !members).map(faultsOf),
    };
  };

  async function* batches(): AsyncGenerator<Batch> {
    yield batchOf(first);
    for await (const more of lines) yield batchOf(more);
  }
  return {
    kept: [...named].map((name) => ({ name, as: keptName(name, taken) })),
    names: null,
    doubts,
    batches: batches(),
  };
}
