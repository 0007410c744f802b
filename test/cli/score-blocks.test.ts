// Rows are the same, and begin at the same lines, wherever the blocks end that a file comes in.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openRun } from '../../src/cli/score/read/columns.ts';
import { detectSeparator, openCsv, separatorNamed, type TextRow } from '../../src/cli/score/read/csv.ts';
import { jsonRows, type JsonRow } from '../../src/cli/score/read/json.ts';
import { runs } from '../support/check.ts';
import { tiny } from '../support/tiny.ts';

/** A text in blocks that end where they may. */
async function* blocksOf(text: string, ends: readonly number[]) {
  const places = [0, ...new Set(ends.map((end) => end % (text.length + 1))), text.length].sort((a, b) => a - b);
  for (let i = 1; i < places.length; i++) yield { text: text.slice(places[i - 1], places[i]), isDamaged: false };
}
const ends = fc.array(fc.nat(500), { maxLength: 8 });
const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

async function rowsOf<Row>(batches: AsyncIterable<readonly Row[]>): Promise<readonly Row[]> {
  const all: Row[] = [];
  for await (const some of batches) all.push(...some);
  return all;
}

const property = <Values extends [unknown, ...unknown[]]>(one: fc.IAsyncProperty<Values>): Promise<void> =>
  fc.assert(one, { numRuns: runs(300), verbose: 1 });

describe('a file of JSON', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '"', '\\', '{', '}', '[', ']', ',', ':', '\n', 'ộ'),
    maxLength: 6,
  });
  const value = fc.oneof(
    text,
    fc.integer(),
    fc.array(text, { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('p', 'q'), text),
  );
  const objects = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), value), { minLength: 1, maxLength: 5 });

  for (const [what, between, around, indent] of [
    ['with an object on each line', '\n', ['', ''], 0],
    ['with an object on each line, and empty lines', '\n \n', ['\n', '\n\n'], 0],
    ['of one list', ',', ['[', ']'], 0],
    ['of one list over many lines', ',\n', ['[\n', '\n]\n'], 2],
  ] as const)
    it(what, () =>
      property(
        fc.asyncProperty(objects, ends, async (list, some) => {
          const texts = list.map((one) => JSON.stringify(one, null, indent));
          const whole = around[0] + texts.join(between) + around[1];
          const starts = texts.map(
            (_, i) => around[0].length + texts.slice(0, i).join(between).length + (i && between.length),
          );
          const read = await rowsOf(jsonRows(blocksOf(whole, some)));
          assert.deepEqual(
            read.map(({ value: said, line, fault }) => ({ said, line, fault })),
            list.map((one, i) => ({
              said: JSON.parse(JSON.stringify(one)) as unknown,
              line: lineAt(whole, starts[i]!),
              fault: null,
            })),
          );
        }),
      ),
    );
});

describe('values of JSON', () => {
  const read = async (text: string, some: readonly number[] = [], isDamaged = false) => {
    const rows: JsonRow[] = [];
    const blocks = (async function* () {
      for await (const block of blocksOf(text, some)) yield { ...block, isDamaged };
    })();
    for await (const more of jsonRows(blocks)) rows.push(...more);
    return rows.map(({ line, value, fault }) => [line, value ?? fault]);
  };

  for (const [what, text, ...rows] of [
    ['nothing', ''],
    ['white space', ' \n\n'],
    ['an empty list', '[ ]'],
    ['one object over many lines', '\n{\n"a":\n1}\n', [2, { a: 1 }]],
    ['objects over many lines, one after the other', '{\n"a": 1}\n{"b":\n2} {}', [1, { a: 1 }], [3, { b: 2 }], [4, {}]],
    [
      'lines that are none',
      'x\n{"a":1}\n[1]\n7\nnull\n',
      [1, 'not-json'],
      [2, { a: 1 }],
      [3, 'not-json'],
      [4, 'not-json'],
      [5, 'not-json'],
    ],
    ['a line that has no end', '{"a":1}\n{"a":\n{"b":2}', [1, { a: 1 }], [2, 'not-json'], [3, { b: 2 }]],
    ['a first line that has none', '{"a"\n{"b":2}\n{"c":3}', [1, 'not-json'], [2, { b: 2 }], [3, { c: 3 }]],
    [
      'a list with what is no object',
      '[{"a":1},\n2, null, [{}], "x"]',
      [1, { a: 1 }],
      [2, 'not-json'],
      [2, 'not-json'],
      [2, 'not-json'],
      [2, 'not-json'],
    ],
    ['a list that has no end', '[{"a":1},\n{"b":2}\n', [1, { a: 1 }], [2, { b: 2 }], [3, 'not-json']],
    ['an object without an end, last in a list', '[{"a":1},\n{"b":', [1, { a: 1 }], [2, 'not-json'], [2, 'not-json']],
  ] as const)
    it(`are found in ${what}`, async () => {
      for (const some of [[], [1], [2, 5], [3, 9, 11]]) assert.deepEqual(await read(text, some), rows);
    });

  it('are refused where bytes were no text, and only there', async () => {
    const lines = '{"a":1}\n{"a":"\ufffd"}\n';
    assert.deepEqual(await read(lines, [], true), [
      [1, { a: 1 }],
      [2, 'encoding'],
    ]);
    assert.deepEqual(await read(lines), [
      [1, { a: 1 }],
      [2, { a: '\ufffd' }],
    ]);
  });

  it('are refused up to the end of what began in such a block', async () => {
    const blocks = (async function* () {
      yield { text: '{"a":"\ufffd', isDamaged: true };
      yield { text: '"}\n', isDamaged: false };
      yield { text: '{"b":"\ufffd"}\n', isDamaged: false };
    })();
    const rows = await rowsOf(jsonRows(blocks));
    assert.deepEqual(
      rows.map(({ value, fault }) => value ?? fault),
      ['encoding', { b: '\ufffd' }],
    );
  });

  it('may be a million characters long, to be exact 1,048,576, and no more', async () => {
    const line = (length: number): string => `{"a":"${'x'.repeat(length - 8)}"}`;
    const faults = (await read(`${line(1 << 20)}\n${line((1 << 20) + 1)}`)).map(([, said]) => typeof said);
    assert.deepEqual(faults, ['object', 'string']);
  });

  it('are refused where they are too long, and the next one is read', async () => {
    const long = `{"a":"${'x'.repeat(1 << 21)}"}`;
    const some = Array.from({ length: 9 }, (_, i) => (i + 1) << 18);
    assert.deepEqual(await read(`{"b":1}\n${long}\n{"c":1}\n`, some), [
      [1, { b: 1 }],
      [2, 'row-too-long'],
      [3, { c: 1 }],
    ]);
  });
});

describe('the separator of a header', () => {
  const known = new Set(['payments', 'tools']);
  for (const [line, separator] of [
    ['id,payments,tools', ','],
    ['id;payments;tools', ';'],
    ['id\tpayments\ttools', '\t'],
    ['id|payments|tools', '|'],
    ['"payments";" tools "', ';'],
    [' payments ; tools ', ';'],
    ['a,b,c,d;payments', ';'],
    ['a;b;c,d', ';'],
    ['a;b,c', ','],
    ['payments', ','],
    ['a,b,c;"payments"', ';'],
    ['a,b,c;" payments "', ';'],
    ['a,b,c;pay"ments"', ','],
    ['a,b,c;"pay"ments', ','],
    ['"payments;tools",id', ','],
    ['"payments";"x"y";"tools"z', ';'],
    ['', ','],
  ] as const)
    it(`${JSON.stringify(line)} is ${JSON.stringify(separator)}`, () =>
      assert.equal(detectSeparator(line, known), separator));

  it('has names for those that are hard to type', () => {
    const words = ['comma', ',', 'semicolon', ';', 'tab', '\\t', '\t', 'pipe', '|', 'colon', ''];
    assert.deepEqual(words.map(separatorNamed), [',', ',', ';', ';', '\t', '\t', '\t', '|', '|', undefined, undefined]);
  });
});

describe('a file of CSV', () => {
  const run = openRun(
    { language: 'en', io: { stderr: process.stderr } } as unknown as Parameters<typeof openRun>[0],
    { inputs: ['-'], questionnaire: '', output: null, to: 'csv', summary: null, dialect: 'rfc4180' },
    { questionnaire: tiny, texts: {} },
  );
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', 'ộ'), maxLength: 5 });
  const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const BROKEN = '"x"y';
  const row = fc.oneof({ weight: 4, arbitrary: fc.tuple(cell, cell) }, { weight: 1, arbitrary: fc.constant(null) });

  const open = (text: string, some: readonly number[] = []) => openCsv(blocksOf(text, some), run);

  for (const [what, text, separator, line, cells] of [
    ['with empty lines before its header', '\n \t\nid,x\n1,2', ',', 3, ['1', '2']],
    ['with the line that Excel reads', 'sep=|\nid,x\n1|2', '|', 2, ['1', '2']],
    ['with that line in quotes', '"sep=;"\nid,x\n1;2\n', ';', 2, ['1', '2']],
    ['with that line behind an empty one', '\nSEP=;\t\n\nid,x\n1;2\n', ';', 4, ['1', '2']],
  ] as const)
    it(what, async () => {
      for (const some of [[], [1], [3], [6], [7], [8]]) {
        const table = (await open(text, some))!;
        assert.deepEqual([table.separator, table.header.line], [separator, line]);
        assert.deepEqual(
          (await rowsOf(table.rows)).map((one) => [one.line, one.cells]),
          [[line + 1, cells]],
        );
      }
    });

  it('takes a second line of that kind for its header', async () => {
    const table = (await open('sep=;\nsep=,\n1;2\n'))!;
    assert.deepEqual([table.separator, table.header.cells], [';', ['sep=,']]);
  });

  it('has no header when there is nothing in it, or when that is broken', async () => {
    for (const text of ['', '\n\n', '"x"y\n1\n']) assert.equal(await open(text), null);
  });

  it('is something else with a thousand broken rows, when more than half are broken', async () => {
    const many = (good: number, broken: number): string => `h,i\n${'1,2\n'.repeat(good)}${'"x"y\n'.repeat(broken)}`;
    const count = async (text: string): Promise<number> => (await rowsOf((await open(text))!.rows)).length;
    assert.equal(await count(many(0, 1000)), 1000);
    // the header is a good one
    assert.equal(await count(many(1000, 1001)), 2001);
    await assert.rejects(count(many(999, 1001)), /\b1001\b/);
  });

  it('with broken lines, of which what is longer than 1,048,576 is cut short', async () => {
    const line = (length: number): string => `"x"${'y'.repeat(length - 3)}`;
    const rows = await rowsOf((await open(`h,i\n${line(1 << 20)}\n${line((1 << 20) + 1)}\n`))!.rows);
    assert.deepEqual(
      rows.map(({ line: at, fault, cells }) => [at, fault, cells[0]!.length]),
      [
        [2, 'row-quote', 1 << 20],
        [3, 'row-too-long', 2004],
      ],
    );
  });

  it('with a line that is too long: it is cut short, and the next row is read', async () => {
    const long = 'x'.repeat(1 << 21);
    // no block has more
    const some = Array.from({ length: 17 }, (_, i) => (i + 1) << 18);
    const rows = await rowsOf((await open(`h,i\n${long}\n1,2\n"${long}\n3,4\n`, some))!.rows);
    assert.deepEqual(
      rows.map(({ line, fault, cells }) => [line, fault, cells[0]!.length]),
      [
        [2, 'row-too-long', 2004],
        [3, undefined, 1],
        [4, 'row-too-long', 2004],
        [5, undefined, 1],
      ],
    );
    assert.ok(rows[0]!.cells[0]!.endsWith('x […]'));
  });

  it('with cells of any kind, and rows that are broken', () =>
    property(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), ends, fc.boolean(), async (rows, some, isEnded) => {
        const lines = ['h,i', ...rows.map((cells) => (cells ? cells.map(quoted).join(',') : BROKEN))];
        const whole = lines.join('\n') + (isEnded ? '\n' : '');
        const table = (await openCsv(blocksOf(whole, some), run, ','))!;
        assert.deepEqual(table.header.cells, ['h', 'i']);
        const place = ({ line, cells, fault }: Pick<TextRow, 'line' | 'cells' | 'fault'>) => ({ line, cells, fault });
        assert.deepEqual(
          (await rowsOf(table.rows)).map(place),
          rows.map((cells, i) =>
            place({
              line: lineAt(whole, lines.slice(0, i + 1).join('\n').length + 1),
              cells: cells ?? [BROKEN],
              ...(cells ? {} : { fault: 'row-quote' }),
            }),
          ),
        );
      }),
    ));
});
