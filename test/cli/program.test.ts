// The program itself: help, languages, exit codes.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { desk, type Desk } from '../support/command.ts';

let place: Desk;
before(async () => void (place = await desk()));
after(() => place.clear());

describe('labanso', () => {
  it('names its commands and exit codes in both languages', async () => {
    const en = await place.labanso(['--help']);
    assert.deepEqual([en.code, en.err], [0, '']);
    assert.match(en.out, /score[\s\S]*Exit codes: 0/);
    const vi = await place.labanso(['--help', '--lang', 'vi']);
    assert.match(vi.out, /chấm điểm[\s\S]*Mã kết thúc: 0/);
  });

  it('speaks Vietnamese where the system does', async () => {
    assert.match((await place.labanso(['--help'], { env: { LANG: 'vi_VN.UTF-8' } })).out, /Mã kết thúc/);
  });

  it('ends with 2 when there is no such command or language', async () => {
    assert.equal((await place.labanso(['scroe'])).code, 2);
    assert.equal((await place.labanso(['score', '--lang', 'fr'])).code, 2);
  });
});
