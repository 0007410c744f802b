// What leaves the room, read again: against what the library says of the same answers.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { loadBundle, smeVn } from '#content';
import { writeCsv } from '#exchange';
import { dayInVietnam } from '#look';
import type { Questionnaire, Submission } from '#model';
import { compareGroups, publish, roundHalfUp, score, teachNext, type BeforeAfter } from '#scoring';
import { heading, press, says } from '../../../test/support/trainers-page.ts';
import { until } from '../../../test/support/wait.ts';
import type { BoardFacts } from '../../workshop/board/facts.ts';
import { tableRows } from '../../workshop/board/table-rows.ts';
import { boardWords } from '../../workshop/board/words.ts';

const questionnaire: Questionnaire = smeVn;
type Table = readonly (readonly string[])[];

/** Who is in a round, and of those who are in both what they said before and after. */
export interface Round {
  readonly province: string;
  readonly submissions: readonly Submission[];
  readonly pairs: readonly BeforeAfter[];
  /** What the slides of its board have found. */
  readonly titles: readonly string[];
}

/** As a spreadsheet reads it. */
const cellsIn = (text: string): Table =>
  Papa.parse<string[]>(text.replace('\ufeff', ''), { delimiter: ';', skipEmptyLines: true }).data;

/** Saves a file by the button that says so, and reads it from the disk. */
async function saved(page: Page, folder: string, name: string, button: string): Promise<string> {
  await press(page, button);
  await says(page, `Đã tải ${name}.`);
  const file = join(folder, name);
  await until(`${name} is on the disk`, () => existsSync(file) && readFileSync(file).length, 20_000);
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  return text;
}

/** The summary for the Department, opened as a page: it says what the slides said, and asks for nothing. */
async function readSummary(page: Page, html: string, titles: readonly string[]): Promise<void> {
  const reader = await page.browser().newPage();
  const problems: string[] = [];
  reader.on('console', (message) => problems.push(message.text()));
  reader.on('request', (request) => problems.push(request.url()));
  await reader.setContent(html);
  const text = await reader.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  await reader.close();
  for (const title of titles) assert.ok(text.includes(title), `the summary says: ${title}`);
  assert.deepEqual(problems, []);
}

/** The board of a round by the library, as it is shown for the first time. */
async function boardBy({ province, submissions, pairs }: Round): Promise<BoardFacts> {
  const today = dayInVietnam(Date.now());
  const entries = submissions.map((submission, i) => ({ id: String(i), submission }));
  return {
    ...boardWords(await loadBundle(), 'vi'),
    questionnaire,
    snapshot: {
      board: publish(questionnaire, [entries]),
      lessons: (aim) => teachNext(questionnaire, submissions, { aim, day: today }),
      change: compareGroups(questionnaire, pairs),
    },
    arrivals: { count: submissions.length, join: null },
    province,
    today,
    aim: 'points-per-hour',
  };
}

/** Exports both tables and the summary from the last screen; resolves to what was seen, throws at the first difference. */
export async function readTables(page: Page, folder: string, round: Round): Promise<string> {
  const facts = await boardBy(round);
  const results = round.submissions.map((one) => score(questionnaire, one));
  await press(page, 'Kết thúc');
  await heading(page, 'Sau buổi học');
  const table = cellsIn(await saved(page, folder, 'so-lieu.csv', 'Bảng số liệu'));
  const wanted = cellsIn(writeCsv(tableRows(facts), 'excel-vi'));
  for (const [i, cells] of wanted.entries()) assert.deepEqual(table[i], cells);
  assert.equal(table.length, wanted.length);
  const numbers = (of: string): readonly number[] =>
    table.filter((cells) => cells.slice(0, 2).includes(of)).map(([, , number]) => Number(number!.replace(',', '.')));
  assert.deepEqual(numbers('Phiếu đủ câu'), [round.submissions.length]);
  // the same again, sheet by sheet
  const total = results.reduce((sum, one) => sum + one.score!, 0);
  assert.equal(numbers('Điểm chung')[0], roundHalfUp(10 * total, results.length) / 10);
  const { levels } = facts.snapshot.board;
  const groups = levels!.map(
    (group) => results.filter(({ level }) => group.levels.some((one) => one === level)).length,
  );
  assert.deepEqual(numbers('Mức'), groups);
  const [head, ...sheets] = cellsIn(await saved(page, folder, 'tung-phieu.csv', 'Tôi hiểu, tải từng phiếu'));
  assert.deepEqual(head!.slice(-2), ['score', 'level']);
  const told = sheets.map((cells) => cells.slice(-2).join(' '));
  assert.deepEqual(told.sort(), results.map((one) => `${one.score} ${one.level}`).sort());
  await readSummary(page, await saved(page, folder, 'tom-tat.html', 'Bản tóm tắt cho Sở'), round.titles);
  await press(page, 'Quay lại');
  return `exported and read: ${table.length} rows, levels ${groups.join(' + ')}, ${sheets.length} sheets with their scores`;
}
