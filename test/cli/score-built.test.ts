// The command as it is installed: its exit codes, a pipe that is shut, little memory.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, createWriteStream, existsSync, openSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { desk, type Desk } from '../support/command.ts';
import { ROOT } from '../support/packages.ts';

const LABANSO = join(ROOT, 'packages/labanso/dist/labanso.js');

let place: Desk;
before(async () => void (place = await desk()));
after(() => place.clear());

/** Runs the built command; `reads`: so many bytes of its output are read, and then the pipe is shut. */
async function labanso(words: readonly string[], { node = [] as readonly string[], reads = Infinity } = {}) {
  const child = spawn(process.execPath, [...node, LABANSO, ...words, '--lang', 'en'], { cwd: place.folder });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    out += data;
    if (out.length > reads) child.stdout.destroy();
  });
  child.stderr.on('data', (data: Buffer) => (err += data));
  child.stdin.end();
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

describe('the built labanso score', () => {
  it('scores a file, and ends with 1 when a row is bad', async () => {
    await writeFile(join(place.folder, 'a.csv'), 'id,payments\n1,matched\n2,no\n');
    const { code, out, err } = await labanso(['score', 'a.csv']);
    assert.equal(code, 1, err);
    assert.match(out, /^id,complete,score/);
    assert.match(err, /line 3, 2 payments: there is no such option: "no"/);
  });

  it('says in a sentence that its output can’t be written', { skip: !existsSync('/dev/full') }, async () => {
    for (const words of [
      ['export', 'questionnaire'],
      ['score', 'a.csv'],
    ]) {
      await writeFile(join(place.folder, 'a.csv'), 'payments\nmatched\n');
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [LABANSO, ...words, '--lang', 'en'], {
        cwd: place.folder,
        stdio: ['ignore', full, 'pipe'],
      });
      let err = '';
      child.stderr!.on('data', (data: Buffer) => (err += data));
      const [code] = (await once(child, 'close')) as [number | null];
      closeSync(full);
      assert.equal(code, 3, err);
      assert.match(err, /standard output can’t be written: the disk is full\n$/);
      assert.doesNotMatch(err, /\bat \S/);
    }
  });

  it('ends at once where there is nothing to tidy up, and leaves nothing behind where there is', async () => {
    const started = async (words: readonly string[], isReady: () => boolean, signal: NodeJS.Signals) => {
      const child = spawn(process.execPath, [LABANSO, ...words], { cwd: place.folder });
      child.stdin.on('error', () => {});
      let isRead = false;
      // more than a pipe holds: once it is written, the command has begun to read
      child.stdin.write(`id,payments\n${'1,matched\n'.repeat(50_000)}`, () => (isRead = true));
      while (!isRead || !isReady()) await new Promise((done) => setTimeout(done, 50));
      child.kill(signal);
      return (await once(child, 'close')) as [number | null, string | null];
    };
    assert.deepEqual(await started(['check', '-'], () => true, 'SIGINT'), [null, 'SIGINT']);
    const isWriting = (): boolean => readdirSync(place.folder).some((name) => name.endsWith('.part'));
    assert.deepEqual(await started(['score', '-', '-o', 'r.csv'], isWriting, 'SIGTERM'), [130, null]);
    assert.equal(isWriting(), false);
  });

  it('reads a file larger than its memory, and ends quietly when nobody reads them', async () => {
    const file = createWriteStream(join(place.folder, 'big.csv'));
    file.write('id,entity,payments,online-share,note\n');
    for (let i = 0; i < 80; i++) file.write(`${i},household,matched,12,${'n'.repeat(600)}\n`.repeat(1000));
    file.end();
    await once(file, 'close');
    const node = ['--max-old-space-size=40'];
    const whole = await labanso(['score', 'big.csv', '-o', 'r.csv'], { node });
    assert.equal(whole.code, 0, whole.err);
    const shut = await labanso(['score', 'big.csv'], { node, reads: 10_000 });
    assert.equal(shut.code, 0, shut.err);
    assert.doesNotMatch(shut.err, /EPIPE/);
  });
});
