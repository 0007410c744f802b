// Files, lists and codes of the element, scored by the command.

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { smeVn } from '#content';
import { encode, linkOf, writeFile } from '#exchange';
import { score } from '#scoring';
import type { Result, Submission } from '#model';
import { desk, type Desk, scoringAt, rowsOf } from '../support/command.ts';
import { respondents } from '../support/respondents.ts';

let place: Desk;
before(async () => void (place = await desk()));
after(() => place.clear());

const { scoreCase, scoreText } = scoringAt(() => place);
const objectsOf = (out: string): readonly Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const submissions: readonly Submission[] = respondents.map(
  ({ profile, answers }) => ({ profile, answers }) as Submission,
);
const scores = submissions.map((submission): Result['score'] => score(smeVn, submission).score);

describe('what the element gives', () => {
  const fileOf = (submission: Submission): string =>
    writeFile({ questionnaire: smeVn, submission: submission as never, savedOn: '2026-11-26' });

  it('is scored: one file', async () => {
    const { code, out, err } = await scoreCase('widget-file.json', '--to', 'ndjson');
    assert.equal(code, 0, err);
    const [row] = objectsOf(out);
    const { answers } = JSON.parse(await place.get('widget-file.json')) as Submission;
    const { range } = score(smeVn, { answers } as never);
    assert.deepEqual([row!['savedOn'], row!['lowest'], row!['highest']], ['2026-11-26', ...range!]);
    assert.equal('result' in row!, false);
  });

  it('is scored: many files, and a folder of them', async () => {
    await mkdir(join(place.folder, 'results'));
    for (const [i, submission] of submissions.entries()) await place.put(`results/${i}.json`, fileOf(submission));
    const names = submissions.map((_, i) => `results/${i}.json`);
    await place.put('results/0.json.bak', 'no JSON');
    for (const words of [names, ['results']]) {
      const { code, out, err } = await place.labanso(['score', ...words, '--to', 'ndjson']);
      assert.equal(code, 0, err);
      assert.deepEqual(
        objectsOf(out).map((row) => row['file']),
        words === names ? names : [...names].sort(),
      );
      assert.deepEqual(
        new Map(objectsOf(out).map((row) => [row['file'], row['score']])),
        new Map(names.map((name, i) => [name, scores[i]])),
      );
    }
  });

  it('is told by its file when it can’t be scored', async () => {
    await mkdir(join(place.folder, 'some'));
    await place.put('some/a.json', fileOf(submissions[0]!));
    await place.put('some/b.json', '{"format":"labanso-submission","formatVersion":9}');
    await place.put('some/c.json', fileOf(submissions[1]!).replace('"cash-only"', '"cash-onli"'));
    const { code, out, err } = await place.labanso(['score', 'some']);
    assert.deepEqual([code, rowsOf(out).length >= 1], [1, true]);
    assert.match(err, /some\/b\.json, line 1, /);
    const mixed = await place.labanso(['score', 'some/a.json', 'x.csv']);
    await place.put('x.csv', 'payments\nmatched\n');
    assert.equal(mixed.code, 3);
    assert.match(
      (await place.labanso(['score', 'some/a.json', 'x.csv'])).err,
      /Several files at once must each be JSON; x\.csv isn’t/,
    );
    await mkdir(join(place.folder, 'empty'));
    assert.match((await place.labanso(['score', 'empty'])).err, /empty has no \.json file in it/);
  });

  it('is scored: a list in JSON, however it is laid out', async () => {
    const list = submissions.map((submission, i) => ({ id: i, ...submission }));
    for (const text of [JSON.stringify(list), JSON.stringify(list, null, 2), `\n\n${JSON.stringify(list)}\n`]) {
      const { code, out, err } = await scoreText('a.json', text, '--to', 'ndjson');
      assert.equal(code, 0, err);
      assert.deepEqual(
        objectsOf(out).map(({ id, score: found }) => [id, found]),
        scores.map((found, i) => [i, found]),
      );
    }
  });

  it('is scored: codes and links, as a list and as a column', async () => {
    const codes = submissions.map((submission) => encode(smeVn, submission as never));
    const links = codes.map((code) => linkOf('https://a.vn/do?x=1', code));
    for (const lines of [codes, links]) {
      const { code, out, err } = await scoreText('a.txt', `${lines.join('\n')}\n`, '--to', 'ndjson');
      assert.deepEqual([code, err], [0, '']);
      assert.deepEqual(
        objectsOf(out).map(({ code: own, score: found }) => [own, found]),
        lines.map((line, i) => [line, scores[i]]),
      );
    }
    const table = `id,result link\n${links.map((link, i) => `b${i},${link}\n`).join('')}b99,https://a.vn\n`;
    const { code, out, err } = await scoreText('a.csv', table, '--to', 'ndjson');
    assert.equal(code, 1);
    assert.deepEqual(
      objectsOf(out).map(({ id, score: found }) => [id, found]),
      scores.map((found, i) => [`b${i}`, found]),
    );
    assert.match(err, /line 12, 2 result link: /);
  });

  it('says that a code is mistyped, and keeps the line to be put right', async () => {
    const code = encode(smeVn, submissions[0] as never);
    const wrong = code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
    const ran = await scoreText('a.txt', `${code}\n${wrong}\n`, '--errors', 'e.csv');
    assert.equal(ran.code, 1);
    assert.ok(ran.err.includes(`line 2, 1 code: the code is mistyped, or a symbol is missing: "${wrong}"`), ran.err);
    const again = await scoreText('b.csv', (await place.get('e.csv')).replaceAll(wrong, code));
    assert.deepEqual([again.code, rowsOf(again.out).length], [0, 1], again.err);
  });

  const link = linkOf('https://a.vn/?x=1,2;3', encode(smeVn, submissions[0] as never));

  it('is looked for in twenty rows', async () => {
    const table = (before: number) => `name,link\n${'no code here,\n'.repeat(before)}b,"${link}"\n`;
    const { code, out } = await scoreText('a.csv', table(19), '--to', 'ndjson');
    assert.deepEqual([code, objectsOf(out).map((row) => row['score'])], [1, [scores[0]]]);
    const late = await scoreText('a.csv', table(20));
    assert.deepEqual([late.code, late.out], [3, '']);
  });

  it('is told from a name that has no other letters than codes have, in a header or a row', async () => {
    for (const name of ['name', 'Ten ho kinh doanh']) {
      const table = `${name},link\nCong ty TNHH Hoa Mai,"${link}"\nTiem Lan,"${link}"\n`;
      const { code, out, err } = await scoreText('a.csv', table, '--to', 'ndjson');
      assert.equal(code, 0, err);
      assert.deepEqual(
        objectsOf(out).map((row) => [row[name], row['score']]),
        [
          ['Cong ty TNHH Hoa Mai', scores[0]],
          ['Tiem Lan', scores[0]],
        ],
      );
    }
  });

  it('that is mistyped makes a list of codes, too, alone or before good ones', async () => {
    const good = encode(smeVn, submissions[0] as never);
    const wrong = good.slice(0, -1) + (good.endsWith('0') ? '1' : '0');
    for (const [lines, count] of [
      [[wrong], 0],
      [[wrong, wrong], 0],
      [[wrong, good], 1],
    ] as const) {
      const { code, out, err } = await scoreText('a.txt', `${lines.join('\n')}\n`);
      assert.deepEqual([code, rowsOf(out).length], [1, count]);
      assert.match(err, /line 1, 1 code: the code is mistyped/);
    }
  });

  it('stands on a line by itself, whatever separators are in a link', async () => {
    const { code, out, err } = await scoreText('a.txt', `${link}\n${link}\n`, '--to', 'ndjson');
    assert.equal(code, 0, err);
    assert.deepEqual(
      objectsOf(out).map((row) => [row['code'], row['score']]),
      [
        [link, scores[0]],
        [link, scores[0]],
      ],
    );
  });

  it('stands beside an id, and beside columns of answers when it was asked for', async () => {
    const table = `id,payments,link\n1,x,"${link}"\n1,y,"${link}"\n`;
    const { code, out, err } = await scoreText('a.csv', table, '--from', 'codes', '--to', 'ndjson');
    assert.equal(code, 0, err);
    assert.deepEqual(
      objectsOf(out).map((row) => row['payments']),
      ['x', 'y'],
    );
    assert.match(err, /1 row has an id that was seen before/);
  });

  it('is not what a long text is, nor an address without one', async () => {
    for (const cell of ['A text about nothing at all!', 'https://a.vn/somewhere-else'])
      assert.deepEqual((await scoreText('a.csv', `name,note\nx,${cell}\n`)).code, 3, cell);
  });

  it('is missed in a row that ends before it', async () => {
    const { code, err } = await scoreText('a.csv', `name,link\na,"${link}"\nb\n`);
    assert.equal(code, 1);
    assert.match(err, /line 3, 2 link: /);
  });
});
