// Where the results of `labanso score` go, and what stops on the way.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PassThrough, Writable } from 'node:stream';
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
