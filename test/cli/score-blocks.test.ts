// Rows are the same, and begin at the same lines, wherever the blocks end that a file comes in.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openRun } from '../../src/cli/score/read/columns.ts';
import { openCsv, type TextRow } from '../../src/cli/score/read/csv.ts';
import { jsonRows } from '../../src/cli/score/read/json.ts';
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
