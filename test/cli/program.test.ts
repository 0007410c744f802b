// The program itself: help, languages, exit codes.

import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
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

  it('says in one sentence that standard output can’t be written', async () => {
    for (const words of [['export', 'json-schema'], ['--help'], ['score', 'a.csv']]) {
      await place.put('a.csv', 'payments\nmatched\n');
      const stdout = new Writable({
        write: (_chunk, _, done) => done(Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' })),
      });
      const { code, err } = await place.labanso(words, { stdout });
      if (words[0] !== '--help') assert.equal(code, 3, words.join(' '));
      assert.match(err, words[0] === '--help' ? /^$/ : /^standard output can’t be written: the disk is full$/m);
    }
  });

  it('leaves no English word in the Vietnamese help of any command', async () => {
    for (const command of [[], ['check'], ['new'], ['score'], ['export'], ['import']]) {
      const { out } = await place.labanso([...command, '--help', '--lang', 'vi']);
      assert.doesNotMatch(
        out,
        /Usage|[Oo]ptions|\[command\]|stdin|stdout|Arguments|Commands|choices|default|display|\bthe\b/,
        command.join(),
      );
    }
  });

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['scroe', /^Gọi sai: không có lệnh “scroe”\s*\(Có phải: score\?\)/],
    ['score --boguss', /^Gọi sai: không có tùy chọn “--boguss”/],
    ['export', /^Gọi sai: còn thiếu tham số “format”/],
    ['export word', /^Gọi sai: tham số “format” không nhận “word”\. Chọn một trong: sql, /],
    ['check a --format xml', /^Gọi sai: tùy chọn “--format <format>” không nhận “xml”\. Chọn một trong: text, /],
    ['export sql -q', /^Gọi sai: tùy chọn “-q, --questionnaire <name>” còn thiếu giá trị/],
    ['new a b', /^Gọi sai: lệnh “new” nhận 1 tham số, ở đây có 2\./],
  ];
  for (const [words, said] of wrong)
    it(`says in Vietnamese what is wrong with \`${words}\``, async () => {
      const { code, out, err } = await place.labanso(['--lang', 'vi', ...words.split(' ')]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, said);
      assert.match(err, /Xem cách dùng/);
      assert.doesNotMatch(err, /error|missing|unknown|Expected/);
    });
});
