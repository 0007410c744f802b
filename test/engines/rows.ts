// Random tables of answers as text, and what the library says of each row.
// (Relative imports: this folder is a package of its own, which does not know the rooms by #name.)

import { answerColumnsOf, resultColumnsOf } from '../../src/formats/index.ts';
import {
  allowsNotApplicable,
  LabansoError,
  type Answer,
  type Question,
  type Questionnaire,
  type Result,
  type Submission,
} from '../../src/model/index.ts';
import { fillIn, score } from '../../src/scoring/index.ts';
import { createRandom, pick } from '../support/random.ts';

/** One business: the cells in the order of `answerColumnsOf`, `''` for nothing. */
export type Cells = readonly string[];

/** Cells that people and programs leave behind. Some are good answers to some questions. */
const NASTY = [
  'x', ' ', 'NULL', 'Unsure', 'not-applicable', 'unsure unsure', 'unsure not-applicable', "a'b", '"', 'a,b;c', '%', '_',
  '-1', '101', '1.5', '12.0', '12.00', '12.000', '12.', '.0', '1e1', '+5', '007', '00', '-0', ' 5', '5 ', '5\n', '\t5', '0x1', '٣', '９', '99999999999999999999',
  'none none', 'o-0 o-1', 'm-0 m-0', 'm-1 none', 'm-0  m-1', 'm-0 m-1 ', ' m-0', 'm-1 m-0', 'M-0', 'm-0,m-1', 'tài liệu',
] as const; // prettier-ignore

function goodCell(question: Question, next: () => number): string {
  if (question.type === 'single') return pick(next, question.options).id;
  if (question.type === 'number') {
    const edges = question.bands.flatMap(({ from }) => [from, from - 1, from + 1]);
    const value =
      next() < 0.5 ? pick(next, edges) : question.min + Math.floor(next() * (question.max - question.min + 1));
    return String(Math.min(question.max, Math.max(question.min, value)));
  }
  const alone = question.options.filter(({ exclusive }) => exclusive);
  const free = question.options.filter(({ exclusive }) => !exclusive);
  if (!free.length || (alone.length && next() < 0.15)) return pick(next, alone).id;
  const share = next();
  const chosen = free.filter(() => next() < share);
  if (next() < 0.5) chosen.reverse();
  return (chosen.length ? chosen : [pick(next, free)]).map(({ id }) => id).join(' ');
}

/** A cell that is near to being right: another question's answer, or a good one with something done to it. */
function nearlyGood(questionnaire: Questionnaire, question: Question, next: () => number): string {
  const good = goodCell(question, next);
  const spoil = [
    () => pick(next, NASTY),
    () => goodCell(pick(next, questionnaire.questions), next),
    () => `${good} ${good}`,
    () => good.toUpperCase(),
    () => `${good} `,
    () => `${good} none`,
    () => `${good} ${pick(next, NASTY)}`,
  ];
  return pick(next, spoil)();
}

/** Rows of all kinds: complete ones, ones with gaps, nearly empty ones, and one in 25 with a cell that is spoilt. */
export function randomRows(questionnaire: Questionnaire, count: number, seed: number): readonly Cells[] {
  const next = createRandom(seed);
  const columns = answerColumnsOf(questionnaire);
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]));
  const fields = new Map((questionnaire.profile ?? []).map((field) => [field.id, field]));
  return Array.from({ length: count }, () => {
    const open = pick(next, [0, 0, 0.1, 0.4, 0.9]);
    const none = pick(next, [0.1, 0.1, 0.8]);
    const lacking = pick(next, [0, 0.3, 1]);
    const profile: Record<string, string> = {};
    const cells = columns.map(({ kind, id }): string => {
      if (kind === 'profile') {
        if (next() < lacking) return '';
        return (profile[id] = pick(next, fields.get(id)!.options));
      }
      const question = questions.get(id)!;
      if (next() < open) return '';
      if (next() < 0.08) return 'unsure';
      // now and then by somebody who may not
      if (question.notApplicable && next() < none && (allowsNotApplicable(question, profile) || next() < 0.02))
        return 'not-applicable';
      return goodCell(question, next);
    });
    if (next() < 0.04) {
      const at = Math.floor(next() * cells.length);
      const { kind, id } = columns[at]!;
      cells[at] =
        kind === 'profile' ? pick(next, [...NASTY, 'unsure']) : nearlyGood(questionnaire, questions.get(id)!, next);
    }
    return cells;
  });
}

/** What a cell says, as the docstrings of `answerColumnsOf` and `toSql` have it. Nothing is repaired. */
function answerIn(question: Question, cell: string): Answer {
  if (cell === 'unsure' || cell === 'not-applicable') return cell;
  if (question.type === 'number') return /^-?[0-9]{1,15}([.]00?)?$/.test(cell) ? Number(cell) : cell;
  return question.type === 'multiple' ? cell.split(' ') : cell;
}

export function submissionOf(questionnaire: Questionnaire, cells: Cells): Submission {
  const profile: Record<string, string> = {};
  const answers: Record<string, Answer> = {};
  answerColumnsOf(questionnaire).forEach(({ kind, id }, i) => {
    if (cells[i] === '') return;
    if (kind === 'profile') profile[id] = cells[i]!;
    else
      answers[id] = answerIn(
        questionnaire.questions.find((one) => one.id === id)!,
        cells[i]!,
      );
  });
  return { profile, answers };
}

/** The cells of a submission. */
export const cellsOf = (questionnaire: Questionnaire, { profile = {}, answers }: Submission): Cells =>
  answerColumnsOf(questionnaire).map(({ kind, id }) => {
    const value = kind === 'profile' ? profile[id] : answers[id];
    return value === undefined ? '' : Array.isArray(value) ? value.join(' ') : String(value);
  });

/** CSV of numbered rows. Of the empty cells, every other is NULL (nothing), the rest empty text (`""`). */
export function csvOf(questionnaire: Questionnaire, rows: readonly Cells[]): string {
  const quote = (cell: string): string => (/[",\n\r\t ]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const names = ['id', ...answerColumnsOf(questionnaire).map(({ name }) => name)];
  const lines = rows.map((cells, row) =>
    [row, ...cells.map((cell, i) => (cell ? quote(cell) : (row + i) % 2 ? '' : '""'))].join(','),
  );
  return [names.join(','), ...lines, ''].join('\n');
}

/** 1, 0, or nothing for who isn't counted, as `summarize` counts. */
function indicatorOf(questionnaire: Questionnaire, id: string, submission: Submission, { states }: Result): string {
  const { answers } = fillIn(questionnaire, submission);
  const indicator = questionnaire.indicators!.find((one) => one.id === id)!;
  const state = states[indicator.question];
  if (state === 'unsure') return '0';
  if (state !== 'answered') return '';
  const answer = answers[indicator.question]!;
  const isYes =
    'atLeast' in indicator
      ? Number(answer) >= indicator.atLeast
      : [answer].flat().some((chosen) => indicator.in.includes(chosen as string));
  return isYes ? '1' : '0';
}

/** The line that the query must give for a row: id, valid, results. */
export function expectedLine(questionnaire: Questionnaire, row: number, submission: Submission): string {
  const columns = resultColumnsOf(questionnaire);
  let result: Result;
  try {
    result = score(questionnaire, submission);
  } catch (error) {
    if (!(error instanceof LabansoError)) throw error;
    return [row, 0, ...columns.map(() => '')].join('\t');
  }
  const cells = columns.map((column): string | number | null | undefined => {
    switch (column.holds) {
      case 'complete':
        return Number(result.complete);
      case 'score':
      case 'level':
        return result[column.holds];
      case 'lowest':
        return result.range?.[0];
      case 'highest':
        return result.range?.[1];
      case 'lowest-level':
        return result.levelRange?.[0];
      case 'highest-level':
        return result.levelRange?.[1];
      case 'area-score':
        return result.areas[column.area]!.score;
      case 'area-lowest':
        return result.areas[column.area]!.range?.[0];
      case 'area-highest':
        return result.areas[column.area]!.range?.[1];
      case 'indicator':
        return indicatorOf(questionnaire, column.indicator, submission, result);
    }
  });
  return [row, 1, ...cells].join('\t');
}

export const headerOf = (questionnaire: Questionnaire): string =>
  ['id', 'valid', ...resultColumnsOf(questionnaire).map(({ name }) => name)].join('\t');
