// Where the results of `labanso score` go, and what stops on the way.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { PassThrough, Writable } from 'node:stream';
import type { Run } from '../../src/cli/score/read/columns.ts';
import { progressOf } from '../../src/cli/score/tell/progress.ts';
import type { Source } from '../../src/cli/source.ts';
import { desk, type Desk } from '../support/command.ts';
import { tiny } from '../support/tiny.ts';

let place: Desk;
before(async () => {
  place = await desk();
  await place.put('q.json', JSON.stringify(tiny));
});
after(() => place.clear());

const TABLE = 'tên,payments\nQuán Phở,cash\nTiệm Ớt,qr\n';

describe('where the results of `labanso score` go', () => {
  it('refuses to write over what it reads', async () => {
    await place.put('a.csv', TABLE);
    await symlink(join(place.folder, 'a.csv'), join(place.folder, 'link.csv'));
    for (const words of [
      ['-o', 'a.csv'],
      ['-o', 'link.csv'],
      ['-o', 'r.csv', '--errors', './r.csv'],
      ['--errors', 'a.csv'],
    ])
      assert.equal((await place.labanso(['score', 'a.csv', '-q', 'q.json', ...words])).code, 2);
    assert.equal(await place.get('a.csv'), TABLE);
  });

  it('leaves what was there when it is stopped or fails', async () => {
    await mkdir(join(place.folder, 'stop'));
    await place.put('stop/r.csv', 'before');
    await place.put('stop/a.csv', TABLE);
    const stopped = new AbortController();
    stopped.abort();
    const words = ['score', 'stop/a.csv', '-q', 'q.json', '-o', 'stop/r.csv'];
    const { code, err } = await place.labanso(words, { signal: stopped.signal });
    assert.equal(code, 130);
    assert.match(err, /Stopped after 0 rows/);
    assert.equal(await place.get('stop/r.csv'), 'before');
    assert.deepEqual(await readdir(join(place.folder, 'stop')), ['a.csv', 'r.csv']);
  });

  for (const [when, stopWhen] of [
    ['while it waits for input that does not come', (stop: () => void) => setTimeout(stop, 50)],
    ['when it was stopped before it began to wait', (stop: () => void) => stop()],
  ] as const)
    it(`stops ${when}`, async () => {
      const stopping = new AbortController();
      stopWhen(() => stopping.abort());
      const { code, err } = await place.labanso(['score', '-q', 'q.json'], {
        stdin: new PassThrough(),
        signal: stopping.signal,
      });
      assert.equal(code, 130);
      assert.match(err, /Stopped/);
    });

  it('says which file is full, and leaves nothing behind', { skip: !existsSync('/dev/full') }, async () => {
    await place.put('a.csv', TABLE);
    const { code, err } = await place.labanso(['score', 'a.csv', '-q', 'q.json', '-o', '/dev/full']);
    assert.equal(code, 3);
    assert.match(err, /\/dev\/full can’t be written: the disk is full/);
    const vi = await place.labanso(['score', 'a.csv', '-q', 'q.json', '-o', 'no/such.csv', '--lang', 'vi']);
    assert.match(vi.err, /^Không ghi được no\/such\.csv: không có tệp hoặc thư mục này$/m);
  });

  it('ends quietly when nobody reads any more', async () => {
    await place.put('big.csv', `payments,tools,share,staff\n${'cash,till,3,\n'.repeat(100_000)}`);
    let taken = 0;
    const stdout = new Writable({
      write: (chunk: Buffer, _, done) => {
        taken += chunk.length;
        done(taken > 1000 ? Object.assign(new Error('EPIPE'), { code: 'EPIPE' }) : null);
      },
    });
    const { code, err } = await place.labanso(['score', 'big.csv', '-q', 'q.json'], { stdout });
    assert.deepEqual([code, err], [0, '']);
    assert.ok(taken < 2e6, 'reading went on');
  });

  it('waits for a reader that is slow', async () => {
    await place.put('big.csv', `payments\n${'cash\n'.repeat(100_000)}`);
    let waiting = 0;
    let most = 0;
    const stdout = new Writable({
      highWaterMark: 1 << 16,
      write: (chunk: Buffer, _, done) => {
        setTimeout(() => {
          waiting -= chunk.length;
          done();
        }, 1);
      },
    });
    const write = stdout.write.bind(stdout) as (chunk: Buffer, done?: () => void) => boolean;
    stdout.write = ((chunk: Buffer, done?: () => void) => {
      waiting += chunk.length;
      most = Math.max(most, waiting);
      return write(chunk, done);
    }) as typeof stdout.write;
    assert.equal((await place.labanso(['score', 'big.csv', '-q', 'q.json'], { stdout })).code, 0);
    assert.ok(most < 8e6, `${most} bytes were waiting`);
  });

  it('shows how far it is on a terminal, and says nothing in a pipe', async () => {
    await place.put('a.csv', `payments\n${'cash\n'.repeat(1000)}`);
    assert.equal((await place.labanso(['score', 'a.csv', '-q', 'q.json'])).err.includes('░'), false);
    const words = ['score', 'a.csv', '-q', 'q.json', '-o', 'r.csv'];
    assert.match((await place.labanso(words, { isTerminal: true })).err, /░|rows/);
    const stdout = Object.assign(new PassThrough().resume(), { isTTY: true });
    const mixed = await place.labanso(['score', 'a.csv', '-q', 'q.json'], { isTerminal: true, stdout });
    assert.doesNotMatch(mixed.err, /░|rows/);
  });
});

describe('how far the work is', () => {
  const now = performance.now.bind(performance);
  afterEach(() => void (performance.now = now));

  /** What a person sees at the beginning, and after some rows in so many milliseconds. */
  function seen(
    rows: number,
    ms: number,
    source: Partial<Source>,
    { isTerminal = true, output = 'r.csv', isTTY = true } = {},
  ) {
    const lines: string[] = [];
    const stderr = { write: (text: string) => void lines.push(text) };
    const stdout = Object.assign(new PassThrough(), { isTTY });
    const run = { io: { isTerminal, stderr, stdout }, words: { rows: 'rows' }, language: 'vi', plan: { output } };
    performance.now = () => 5000;
    const progress = progressOf(run as unknown as Run, { size: 1000, read: () => 0, ...source } as Source);
    performance.now = () => 5000 + ms;
    progress.at(rows);
    progress.stop();
    return lines.join('').split('\n').filter(Boolean);
  }

  it('is told in rows, in rows a second, and in bytes where their number is known', () => {
    const [first, last] = seen(12_345, 1000, { read: () => 250 });
    assert.match(first!, /^░{40} 0 % · 0 rows · – rows\/s · \S+$/);
    assert.match(last!, /^█{10}░{30} 25 % · 12\.345 rows · 12\.345 rows\/s · \S+$/);
    assert.match(seen(1, 1000, { read: () => 2000 })[1]!, / 100 % /, 'a file that grows meanwhile');
    assert.deepEqual(seen(6000, 2000, { size: null }), ['0 rows · – rows/s', '6.000 rows · 3.000 rows/s']);
  });

  it('has a speed after a fifth of a second', () => {
    assert.deepEqual(seen(100, 200, { size: null })[1], '100 rows · – rows/s');
    assert.deepEqual(seen(100, 250, { size: null })[1], '100 rows · 400 rows/s');
  });

  it('is told to a person who looks on, and not between results', () => {
    const some = { size: null };
    assert.equal(seen(1, 1, some, { output: '-' }).length, 0);
    assert.equal(seen(1, 1, some, { output: '-', isTTY: false }).length, 2);
    assert.equal(seen(1, 1, some, { output: 'r.csv', isTTY: true }).length, 2);
    assert.equal(seen(1, 1, some, { isTerminal: false }).length, 0);
  });
});

describe('a run that stops before its end', () => {
  it('at a bad row, when it is strict, says so, and leaves neither results nor a summary', async () => {
    await place.put('bad.csv', 'payments\ncash\nchash\n');
    const strict = (...words: readonly string[]) =>
      place.labanso(['score', 'bad.csv', '-q', 'q.json', '--strict', ...words]);
    const { code, err } = await strict('-o', 'strict.csv');
    assert.equal(code, 1);
    assert.match(err, /line 3, 1 payments: [^\n]*\nStopped \(--strict\); no results were written\.\n$/);
    assert.equal(existsSync(join(place.folder, 'strict.csv')), false);
    assert.equal((await strict('--summary')).out, '');
    await place.put('bad.csv', 'payment,share\ncash,3\n');
    assert.match(
      (await strict('-o', 'strict.csv')).err,
      /did you mean “payments”[^\n]*\nStopped \(--strict\); no results were written\.\n$/,
    );
  });

  it('when nobody reads the results any more keeps the bad rows that it has found', async () => {
    await place.put('big.csv', `payments\nchash\n${'cash\n'.repeat(200_000)}`);
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('EPIPE'), { code: 'EPIPE' })),
    });
    const words = ['score', 'big.csv', '-q', 'q.json', '--errors', 'kept.csv'];
    const { err } = await place.labanso(words, { stdout });
    assert.match(await place.get('kept.csv'), /^payments,[^\n]*\nchash,2,/);
    const [, rows] = /^Scored (\d+) rows?, 1 bad\.$/m.exec(err)!;
    assert.ok(Number(rows) < 200_000, 'reading went on');
  });
});

describe('ids that were seen before', () => {
  it('are counted, and told by the lines of the first five', async () => {
    await place.put('same.csv', `id,payments\n${'1,cash\n'.repeat(8)}`);
    const { err } = await place.labanso(['score', 'same.csv', '-q', 'q.json']);
    assert.match(err, /^7 rows have an id that was seen before: 3, 4, 5, 6, 7, …/m);
  });
});

describe('a summary', () => {
  it('is JSON in a file whose last ending says so', async () => {
    await place.put('a.csv', 'payments\ncash\n');
    await place.labanso(['score', 'a.csv', '-q', 'q.json', '--summary', 's.json.txt', '-o', 'r2.csv']);
    assert.match(await place.get('s.json.txt'), /^0 complete results/);
  });
});

describe('the file of bad rows', () => {
  const scored = (file: string, errors: string) =>
    place.labanso(['score', file, '-q', 'q.json', '--errors', errors, '--force']);

  it('says in columns of its own what is wrong, the same when it is scored again as it stands', async () => {
    const table =
      'id,payments,note,tools\n1,chash,x,hammer\n2,cash,y,till\n3,"qr"z,,\n4,gold,z,till,more\n5,cash,,saw\n';
    await place.put('a.csv', table);
    const { err } = await scored('a.csv', 'e.csv');
    const said = (await place.get('e.csv')).split('\r\n');
    assert.equal(said[0], 'id,payments,note,tools,fault_line,fault_columns,fault_reasons,fault_text');
    assert.match(
      said[1]!,
      /^1,chash,x,hammer,2,payments tools,"2 payments: [^\n]*\n4 tools: there is no such option[^\n]*",$/,
    );
    assert.match(said[2]!, /^,,,,4,,"the row: quotes[^\n]*","3,""qr""z,,"$/);
    assert.match(said[3]!, /^4,gold,z,till,5,,"the row: .*more cells[^\n]*",4\tgold\tz\ttill\tmore$/);
    assert.equal(err.match(/^ {2}line /gm)!.length, 5);
    await scored('e.csv', 'f.csv');
    const again = (await place.get('f.csv')).split('\r\n');
    assert.deepEqual([again[0], again.length], [said[0], said.length]);
    assert.match(again[1]!, /^1,chash,x,hammer,2,payments tools,/);
  });

  it('of JSON says it in members, in place of those of an earlier file', async () => {
    const old = { fault_line: 9, fault_columns: 'x', fault_reasons: ['old'] };
    await place.put('a.ndjson', `${JSON.stringify({ id: 1, payments: 'chash', ...old, note: 'x' })}\n`);
    await scored('a.ndjson', 'e.ndjson');
    const text = await place.get('e.ndjson');
    assert.equal(text.match(/fault_/g)!.length, 2, text);
    const { fault_reasons: reasons, ...rest } = JSON.parse(text) as Record<string, unknown>;
    assert.deepEqual(rest, { id: 1, payments: 'chash', note: 'x', fault_line: 1 });
    assert.match(String(reasons), /^payments: there is no such option/);
  });

  it('has all of them; the terminal ten faults, however many a row has', async () => {
    const row = 'chash,hammer,500\n';
    await place.put('a.csv', `payments,tools,share\n${row.repeat(20)}`);
    const { err } = await scored('a.csv', 'e.csv');
    assert.equal(err.match(/^ {2}line /gm)!.length, 10);
    assert.equal((await place.get('e.csv')).match(/payments tools share/g)!.length, 20);
  });
});
