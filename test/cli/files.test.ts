// Files that a command writes: whole or not at all, under names that nobody else has.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { SAMPLE } from '../../src/cli/encoding/text-of.ts';
import { isSameFile, openNew, refuseEnding, refuseSameFile, unreadable } from '../../src/cli/files.ts';
import { openSink, writeWhole } from '../../src/cli/sink.ts';
import { openSource } from '../../src/cli/source.ts';
import type { Io } from '#cli';
import { desk, type Desk } from '../support/command.ts';

describe('a file that a command writes', () => {
  let place: Desk;
  let io: Io;
  beforeEach(async () => {
    place = await desk();
    const stream = new PassThrough();
    io = { stdin: stream, stdout: stream, stderr: stream, cwd: place.folder, env: {}, isTerminal: false };
  });
  afterEach(() => place.clear());
  const begun = async (name: string, text: string, force = false) => {
    const file = await openNew(io, 'en', name, force);
    await file.write(Buffer.from(text));
    return file;
  };
  const names = async (): Promise<readonly string[]> => (await readdir(place.folder)).sort();

  it('stands under its name only when it is whole, and leaves nothing beside it', async () => {
    const file = await begun('out.csv', 'whole');
    await assert.rejects(place.get('out.csv'), { code: 'ENOENT' });
    await file.end();
    assert.deepEqual([await place.get('out.csv'), await names()], ['whole', ['out.csv']]);
  });

  it('keeps what stood there until it is whole, and for good when it is given up', async () => {
    await place.put('out.csv', 'before');
    const file = await begun('out.csv', 'after', true);
    assert.equal(await place.get('out.csv'), 'before');
    await file.discard();
    assert.deepEqual([await place.get('out.csv'), await names()], ['before', ['out.csv']]);
    await (await begun('out.csv', 'after', true)).end();
    assert.equal(await place.get('out.csv'), 'after');
  });

  it('is not begun where a file is, without --force: also where a link leads to one, or nowhere', async () => {
    await place.put('there.csv', 'mine');
    await symlink('there.csv', join(place.folder, 'link.csv'));
    await symlink('nowhere.csv', join(place.folder, 'loose.csv'));
    for (const name of ['there.csv', 'link.csv', 'loose.csv'])
      await assert.rejects(openNew(io, 'en', name, false), { exitCode: 3, message: new RegExp(`^${name} is there`) });
    assert.equal(await place.get('there.csv'), 'mine');
  });

  it('takes no place that somebody else took while it was written', async () => {
    const file = await begun('out.csv', 'ours');
    await place.put('out.csv', 'theirs');
    await assert.rejects(file.end(), { exitCode: 3 });
    assert.deepEqual([await place.get('out.csv'), await names()], ['theirs', ['out.csv']]);
  });

  it('written twice at the same time is one of the two, never a mixture', async () => {
    const [one, other] = [await begun('out.csv', 'one '), await begun('out.csv', 'other ')];
    await one.write(Buffer.from('one'));
    await other.write(Buffer.from('other'));
    await one.end();
    await assert.rejects(other.end(), { exitCode: 3 });
    assert.deepEqual([await place.get('out.csv'), await names()], ['one one', ['out.csv']]);
  });

  it('is never shut, as a stream may be', async () => {
    const sink = await openSink(io, 'en', 'out.csv', false);
    await sink.write('a');
    assert.equal(sink.isShut, false);
    await sink.write('b');
    await sink.end();
    assert.equal(await place.get('out.csv'), 'ab');
  });

  it('leaves a file called out.csv.part alone', async () => {
    await place.put('out.csv.part', 'answers');
    await (await begun('out.csv', 'scores')).end();
    assert.equal(await place.get('out.csv.part'), 'answers');
  });

  it('keeps the rights of the one it replaces, and goes where a link leads', async () => {
    await place.put('real.csv', 'before');
    await chmod(join(place.folder, 'real.csv'), 0o640);
    await symlink('real.csv', join(place.folder, 'link.csv'));
    await (await begun('link.csv', 'after', true)).end();
    assert.equal(await place.get('real.csv'), 'after');
    assert.equal((await stat(join(place.folder, 'real.csv'))).mode & 0o777, 0o640);
  });

  it('may be /dev/null', { skip: process.platform === 'win32' }, async () => {
    await (await begun('/dev/null', 'gone')).end();
    assert.ok((await stat('/dev/null')).isCharacterDevice());
  });

  it('that can’t be written is told by its own name, not by the one it has meanwhile', async () => {
    await assert.rejects(openNew(io, 'en', 'no/such/out.csv', false), {
      message: 'no/such/out.csv can’t be written: there is no such file or folder',
    });
    await writeFile(join(place.folder, 'file'), '');
    await assert.rejects(openNew(io, 'vi', 'file/out.csv', false), {
      message: 'Không ghi được file/out.csv: trong đường dẫn có tên không phải thư mục',
    });
    assert.equal(await readFile(join(place.folder, 'file'), 'utf8'), '');
  });

  it('has no ending of another kind; an ending that says nothing is fine', () => {
    for (const [file, better] of [
      ['out.xlsx', 'out.csv'],
      ['a.b/out.JSON', 'a.b/out.csv'],
      ['điểm.xls', 'điểm.csv'],
      ['page.htm', 'page.csv'],
      ['a.doc', 'a.csv'],
    ] as const)
      assert.throws(() => refuseEnding('en', file, ['csv', 'tsv']), {
        exitCode: 2,
        message: `${file} has the ending of another kind: csv is written. Call it ${better}.`,
      });
    for (const file of ['out.csv', 'OUT.TSV', 'out.txt', 'out', 'csv', '/dev/stdout', '-', 'v1.2', 'out.json.bak'])
      refuseEnding('vi', file, ['csv', 'tsv']);
  });
});

describe('two paths', () => {
  let place: Desk;
  beforeEach(async () => void (place = await desk()));
  afterEach(() => place.clear());

  it('are one file where they lead to the same, whatever they are called; a stream is no file', async () => {
    const io = { cwd: place.folder } as Io;
    for (const name of ['a', 'b', '-']) await place.put(name, 'same words');
    await symlink('a', join(place.folder, 'link'));
    for (const [one, other, isSame] of [
      ['a', './a', true],
      ['a', 'link', true],
      ['none', './none', true],
      ['a', 'b', false],
      ['a', 'none', false],
      ['none', 'a', false],
      ['none', 'gone', false],
      ['-', '-', false],
      ['-', './-', false],
      ['./-', '-', false],
      ['.', place.folder, true],
    ] as const)
      assert.equal(await isSameFile(io, one, other), isSame, `${one} and ${other}`);
    await refuseSameFile(io, 'en', 'a', 'b');
    await assert.rejects(refuseSameFile(io, 'en', 'a', 'link'), { exitCode: 2, message: /^link is read and written/ });
  });
});

describe('a file that can’t be read', () => {
  it('is told by its name, the standard input by its own, with what the system says', () => {
    const cause = (code?: string) => Object.assign(new Error('why'), code === undefined ? {} : { code });
    for (const [file, code, message] of [
      ['a.csv', 'ENOENT', 'a.csv can’t be read: there is no such file or folder'],
      ['-', 'ENOENT', 'standard input can’t be read: there is no such file or folder'],
      ['a.csv', 'EODD', 'a.csv can’t be read: EODD'],
      ['a.csv', undefined, 'a.csv can’t be read: why'],
    ] as const)
      assert.equal(unreadable(file, cause(code), 'en').message, message);
  });
});

describe('standard output', () => {
  const ioWith = (stdout: Writable): Io => ({
    stdin: new PassThrough(),
    stdout,
    stderr: stdout,
    cwd: '/',
    env: {},
    isTerminal: false,
  });
  const failing = (code: string): Io =>
    // not even destroyed, as some streams are not
    ioWith(
      new Writable({
        autoDestroy: false,
        write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
      }),
    );

  it('that nobody reads any more is shut, which is nobody’s fault', async () => {
    for (const code of ['EPIPE', 'ERR_STREAM_DESTROYED']) {
      const sink = await openSink(failing(code), 'en', '-', false);
      assert.equal(sink.isShut, false);
      await sink.write('x');
      assert.equal(sink.isShut, true);
    }
    const gone = new PassThrough();
    const sink = await openSink(ioWith(gone), 'en', '-', false);
    await sink.write('x');
    assert.equal(sink.isShut, false);
    gone.destroy();
    assert.equal(sink.isShut, true);
    await sink.write('y');
  });

  it(
    'that fails otherwise is told by its name, as a file is, which is then not there',
    { skip: !existsSync('/dev/full') },
    async () => {
      const message = 'standard output can’t be written: the disk is full';
      const sink = await openSink(failing('ENOSPC'), 'en', '-', false);
      await assert.rejects(sink.write('x'), { exitCode: 3, message });
      await assert.rejects(writeWhole(failing('ENOSPC'), 'en', '-', 'x', false), { exitCode: 3, message });
      await assert.rejects(writeWhole(ioWith(new PassThrough()), 'en', '/dev/full', 'x', false), {
        exitCode: 3,
        message: /^\/dev\/full can’t/,
      });
    },
  );
});

describe('standard input', () => {
  it('is looked at as far as its kind takes, and no further', { timeout: 10_000 }, async () => {
    // a stream that doesn’t end
    const stdin = new PassThrough();
    stdin.write(Buffer.alloc(SAMPLE - 1, 'x'));
    stdin.write('y');
    const io = { stdin, stdout: stdin, stderr: stdin, cwd: '/', env: {}, isTerminal: false };
    const { head, size, read } = await openSource(io, '-');
    assert.deepEqual([head.length, size, read()], [SAMPLE, null, SAMPLE]);
    stdin.destroy();
  });
});

describe('an ending that contradicts the format', () => {
  let place: Desk;
  beforeEach(async () => void (place = await desk()));
  afterEach(() => place.clear());

  for (const [words, better] of [
    ['export sql --dialect duckdb -o scores.csv', 'scores.sql'],
    ['export xlsform -o form.csv', 'form.xlsx'],
    ['export csv-template -o answers.xlsx', 'answers.csv'],
    ['export codebook --as markdown -o book.csv', 'book.md'],
    ['export codebook -o book.json', 'book.csv'],
    ['export paper -o form.pdf', 'form.html'],
    ['export questionnaire -o q.xlsx', 'q.json'],
    ['import xlsform form.xlsx -o q.xlsx', 'q.json'],
    ['new q.csv', 'q.json'],
  ] as const)
    it(`is refused by ${words}, with what to write`, async () => {
      const { code, out, err } = await place.labanso(words.split(' '));
      assert.deepEqual([code, out, await readdir(place.folder)], [2, '', []]);
      assert.match(err, new RegExp(`Call it ${better}\.\n$`));
    });
});
