// `labanso score` with NDJSON: a submission, or a flat object, on each line.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Submission } from '#model';
import { score } from '#scoring';
import { desk, type Desk } from '../support/command.ts';
import { tiny } from '../support/tiny.ts';

let place: Desk;
before(async () => void (place = await desk()));
after(() => place.clear());

describe('labanso score with NDJSON', () => {
  it('reads submissions in NDJSON, writes NDJSON, and keeps what it does not know', async () => {
    await place.put('q.json', JSON.stringify(tiny));
    const lines = [
      {
        id: 7,
        note: { a: ['ư'] },
        profile: { entity: 'household' },
        answers: { payments: 'cash', tools: ['till'], share: 12 },
      },
      { id: 'flat', payments: 'qr', tools: 'till stock', share: '50', entity: 'company', staff: null },
      { answers: { payments: 'not-applicable' }, questionnaire: { id: 'tiny', version: '1.9.9' } },
    ];
    await place.put('a.ndjson', lines.map((line) => JSON.stringify(line)).join('\n'));
    const { code, out } = await place.labanso(['score', 'a.ndjson', '--to', 'ndjson', '-q', 'q.json']);
    assert.equal(code, 0);
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      [rows[0].id, rows[0].note, rows[0].score, rows[0].complete],
      [7, { a: ['ư'] }, score(tiny, lines[0] as unknown as Submission).score, 1],
    );
    assert.deepEqual(
      [rows[1].id, rows[1].score, rows[1].lowest],
      [
        'flat',
        null,
        score(tiny, {
          profile: { entity: 'company' },
          answers: { payments: 'qr', tools: ['till', 'stock'], share: 50 },
        }).range![0],
      ],
    );
    assert.equal('answers' in rows[2], false);
    assert.equal(
      (await place.labanso(['score', 'a.ndjson', '-q', 'q.json'])).out.split('\r\n')[0]!.slice(0, 22),
      'id,note,complete,score',
    );
  });

  it('says which line of NDJSON is bad, and why', async () => {
    await place.put('q.json', JSON.stringify(tiny));
    await place.put(
      'b.ndjson',
      '{"payments":"cash"}\n{"payments":"chash"}\n[1]\n{"answers":{"x":1}}\n{"answers":{},"questionnaire":{"id":"tiny","version":"2.0.0"}}\n',
    );
    const { code, out, err } = await place.labanso(['score', 'b.ndjson', '-q', 'q.json', '--errors', 'e.ndjson']);
    assert.equal(code, 1);
    assert.equal(out.trim().split('\r\n').length, 2);
    assert.match(
      err,
      /line 2, payments: there is no such option: "chash" \(did you mean “cash”\?; allowed: cash, transfer, qr, unsure, not-applicable\)/,
    );
    assert.match(err, /line 3, the row: not one JSON object/);
    assert.match(err, /line 4, x: .*no such question/);
    assert.match(err, /line 5, .*another questionnaire/);
    assert.match(err, /All 4 bad rows are in e\.ndjson/);
  });

  it('writes bad lines of NDJSON as NDJSON, to be put right and scored', async () => {
    await place.put('q.json', JSON.stringify(tiny));
    await place.put('b.ndjson', '{"id":"ư","payments":"chash","score":3}\n[1]\n{"id":2,"payments":"cash"}\n');
    const words = ['-q', 'q.json', '--to', 'ndjson', '--force'];
    await place.labanso(['score', 'b.ndjson', ...words, '--errors', 'e.ndjson']);
    const errors = await place.get('e.ndjson');
    const lines = errors
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      lines.map(({ fault_reasons: reasons, ...line }) => ({ ...line, reasons: (reasons as unknown[]).length })),
      [
        { id: 'ư', payments: 'chash', score: 3, fault_line: 1, reasons: 1 },
        { fault_line: 2, fault_text: '[1]', reasons: 1 },
      ],
    );
    await place.put('e.ndjson', errors.replace('chash', 'cash'));
    const { code, out, err } = await place.labanso(['score', 'e.ndjson', ...words, '--errors', 'e2.ndjson']);
    assert.equal(code, 1);
    assert.match(out, /^\{"id":"ư","input\.score":3,"complete":0,[^\n]*\n$/);
    assert.match(err, /line 2, fault_text: still to be put right: .*: "\[1\]"/);
    assert.match(await place.get('e2.ndjson'), /"fault_text":"\[1\]"/);
  });

  it('says which members of NDJSON found no column in CSV', async () => {
    await place.put('q.json', JSON.stringify(tiny));
    // longer than what is looked at before the first row
    const note = 'x'.repeat(300);
    const lines = Array.from({ length: 3000 }, (_, i) =>
      JSON.stringify({ id: i, note, payments: 'cash', ...(i > 2990 && { late: i }) }),
    );
    await place.put('b.ndjson', lines.join('\n'));
    const { code, err } = await place.labanso(['score', 'b.ndjson', '-q', 'q.json', '-o', 'r.csv']);
    assert.equal(code, 1);
    assert.match(err, /^9 rows have members .*: late\. .*--to ndjson$/m);
    assert.equal((await place.labanso(['score', 'b.ndjson', '-q', 'q.json', '-o', 'r.ndjson'])).code, 0);
    assert.match(await place.get('r.ndjson'), /"late":2999/);
  });

  it('takes nothing that every object has for a member', async () => {
    await place.put('q.json', JSON.stringify(tiny));
    const { out } = await place.labanso(['score', '--from', 'ndjson', '-q', 'q.json'], {
      input: '{"id":1,"payments":"cash","toString":"x"}\n{"id":2,"payments":"cash"}\n',
    });
    assert.match(out, /^id,toString,complete[^\n]*\n1,x,0,[^\n]*\n2,,0,/);
  });

  it('looks at the first lines of NDJSON as at a header', async () => {
    await place.put('q.json', JSON.stringify(tiny));
    const words = ['score', '--from', 'ndjson', '-q', 'q.json'];
    for (const [input, code, said] of [
      ['{"a":1}\n{"b":1}\n', 3, /hold no answer\. Their members: a, b\. Wanted are “answers”, or: entity, payments/],
      ['hello\n', 3, /is no JSON that can be read: an object, a list, or one object on each line/],
      ['[1, 2]', 3, /is no JSON that can be read/],
      ['{"Payments":"cash","share":3}\n', 0, /^Member “Payments” isn’t .* did you mean “payments”/],
      ['{"answers":{},"payments":"cash"}\n', 1, /line 1, payments: an answer outside of “answers”/],
      ['x\n{"payments":"cash"}\n', 1, /line 1, the row/],
    ] as const) {
      const ran = await place.labanso(words, { input });
      assert.equal(ran.code, code, input);
      assert.match(ran.err, said);
    }
    const by = await place.labanso([...words, '--summary', '--by', 'x'], { input: '{"payments":"cash","name":"a"}' });
    assert.equal(by.code, 2);
    assert.match(by.err, /no column “x”\. There are: .*payments.*name/);
  });

  it('tells half of a character, written as an escape, by line and name: no text has it', async () => {
    await place.put('q.json', JSON.stringify(tiny));
    const lines = [
      '{"id":1,"payments":"cash","note":"\\ud83d\\ude00 \\u0111"}',
      '{"id":2,"payments":"cash","note":"a\\ud83d"}',
      '{"id":3,"payments":"\\uDC00"}',
      '{"id":4,"payments":"cash","more":[{"\\ud800":1}]}',
      '{"id":5,"payments":"cash","note":"\\\\ud83d"}',
    ];
    const { code, out, err } = await place.labanso(['score', '--from', 'ndjson', '-q', 'q.json'], {
      input: lines.join('\n'),
    });
    assert.equal(code, 1);
    assert.deepEqual(
      out
        .trim()
        .split('\r\n')
        .slice(1)
        .map((row) => row.split(',').slice(0, 2).join()),
      ['1,\u{1f600} đ', '5,\\ud83d'],
    );
    assert.match(err, /line 2, note: half of a character is no text/);
    assert.match(err, /line 3, payments: half of a character/);
    assert.match(err, /line 4, .*: half of a character/);
  });

  it('gives no two members one name in the results', async () => {
    await place.put('q.json', JSON.stringify(tiny));
    const input = '{"id":1,"payments":"cash","score":1,"input.score":2,"input.input.score":3,"input.note":4}\n';
    for (const [to, names] of [
      ['ndjson', /"input\.score":1,"input\.input\.score":2,"input\.input\.input\.score":3,"input\.note":4,"complete"/],
      ['csv', /^id,input\.score,input\.input\.score,input\.input\.input\.score,input\.note,complete/],
    ] as const) {
      const ran = await place.labanso(['score', '--from', 'ndjson', '-q', 'q.json', '--to', to], { input });
      assert.match(ran.out, names);
    }
    await place.put('a.csv', 'payments,score,input.score\ncash,1,2\n');
    const { out, err } = await place.labanso(['score', 'a.csv', '-q', 'q.json']);
    assert.match(out, /^input\.score,input\.input\.score,complete[^\n]*\n1,2,/);
    assert.match(err, /“score” of the input is written as “input\.score”/);
  });

  it('reads objects however they are laid out, and goes on behind a line that is broken', async () => {
    await place.put('q.json', JSON.stringify(tiny));
    const ids = async (input: string) => {
      const { out, err } = await place.labanso(['score', '--from', 'json', '-q', 'q.json', '--to', 'ndjson'], {
        input,
      });
      const told = [...err.matchAll(/line (\d+), the row/g)].map(([, line]) => `!${line}`);
      return [...out.matchAll(/"id":(\w+)/g)]
        .map(([, id]) => id)
        .concat(told)
        .join(' ');
    };
    const one = (id: number) => `{"id":${id},"payments":"cash"}`;
    const tall = (id: number) => `{\n  "id": ${id},\n  "payments": "cash"\n}`;
    for (const [input, found] of [
      [`${one(1)}\n${one(2)}`, '1 2'],
      [`\n\n${one(1)}\n\n  \n${one(2)}\n`, '1 2'],
      [tall(1), '1'],
      [`\n${tall(1)}\n${tall(2)}\n`, '1 2'],
      [`[${one(1)},${one(2)}]`, '1 2'],
      [`[\n${tall(1)},\n${tall(2)}\n]\n`, '1 2'],
      [`{"id":1,"payments":"cash"\n${one(2)}\n${one(3)}`, '2 3 !1'],
      [`${one(1)}\n{"id":2,"payments":"ca\n${one(3)}`, '1 3 !2'],
      [`${one(1)}\n[\n${one(3)}`, '1 3 !2'],
      [`[${one(1)},\n${one(2)}`, '1 2 !2'],
      [`[${one(1)},\n"a, b",\n[1, 2],\n${one(2)}]`, '1 2 !2 !3'],
      [`[${one(1)}]\nx`, '1 !2'],
      [`${one(1)}, ${one(2)}\n${one(3)}`, '1 2 3'],
    ] as const)
      assert.equal(await ids(input), found, input);
  });

  it('refuses a file of the element in which an answer stands twice', async () => {
    const file = JSON.parse(await readFile(new URL('cases/widget-file.json', import.meta.url), 'utf8')) as object;
    const text = JSON.stringify(file, null, 2).replace(/"answers": \{\n( +)("[\w-]+": )/, '$&"unsure",\n$1$2');
    await place.put('f.json', text);
    const { code, err } = await place.labanso(['score', 'f.json']);
    assert.equal(code, 1);
    assert.match(err, /line 1, [\w-]+: a name stands there twice \(line:column\): "\d+:5, \d+:5"/);
  });
});
