// What answers are written in, and where the results go: kinds, labels, files that are there already.

import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import { loadBundle } from '#content';
import { toXlsForm } from '#formats';
import type { Question } from '#model';
import type { Run } from '../../src/cli/score/read/columns.ts';
import { readingError } from '../../src/cli/score/read/open.ts';
import { scoreWords } from '../../src/cli/texts/score.ts';
import { desk, type Desk, rowsOf } from '../support/command.ts';
import { tiny } from '../support/tiny.ts';

let place: Desk;
before(async () => {
  place = await desk();
  await place.put('q.json', JSON.stringify(tiny));
});
after(() => place.clear());

describe('what an input is written in', () => {
  const score = (words: readonly string[], input?: string) =>
    place.labanso(['score', ...words, '-q', 'q.json'], input === undefined ? {} : { input });

  it('is told by its name, and without one that says it by how it begins, whatever stands further on', async () => {
    const csv = 'note,payments\n{[x,cash\n';
    const tsv = 'note\tpayments\na,b;c|d\tcash\n';
    const json = '\ufeff \n{"payments":"cash"}\n';
    for (const name of ['a.json.txt', 'b.txt', 'c']) await place.put(name, csv);
    await place.put('d.tsv', tsv);
    await place.put('e.CSV', csv);
    for (const name of ['f.json', 'g.NDJSON', 'h.jsonl', 'i']) await place.put(name, json);
    for (const words of ['a.json.txt', 'b.txt', 'c', 'd.tsv', 'e.CSV', 'f.json', 'g.NDJSON', 'h.jsonl', 'i']) {
      const { code, out, err } = await score([words]);
      assert.deepEqual([code, rowsOf(out).length], [0, 1], `${words}: ${err}`);
    }
    for (const input of [csv, json]) assert.equal((await score(['-'], input)).code, 0);
  });

  it('is what its ending says, however it begins, packed or not', async () => {
    await place.put('j.csv', '[x],payments\n1,cash\n');
    await place.put('j.csv.gz', gzipSync('{x},payments\n1,cash\n'));
    await place.put('k.json', 'payments\ncash\n');
    for (const name of ['j.csv', 'j.csv.gz']) assert.equal((await score([name])).code, 0, name);
    assert.match((await score(['k.json'])).err, /k\.json is no JSON that can be read/);
  });

  it('is JSON when there are several: tables are scored one by one, none of them is passed over', async () => {
    await place.put('a.csv', 'payments\ncash\n');
    await place.put('b.csv', 'payments\nqr\n');
    for (const more of [[], ['--from', 'csv']]) {
      const { code, out, err } = await score(['a.csv', 'b.csv', ...more]);
      assert.deepEqual([code, out], [2, ''], err);
      assert.match(err, /Several files at once must each be JSON; a\.csv isn’t/);
    }
  });

  it('has codes in it when that was said, or it is refused in these words', async () => {
    const { code, err } = await score(['b.csv', '--from', 'codes']);
    assert.deepEqual([code, /b\.csv has no code and no link to a result in it/.test(err)], [3, true], err);
  });
});

describe('what goes wrong while an input is read', () => {
  it('is told where it is the file’s or the system’s, and goes on where it is ours', () => {
    const run = { words: scoreWords.en, file: 'a.csv', language: 'en' } as Run;
    const errorOf = (code?: string): unknown => {
      const cause = Object.assign(new Error('why'), code === undefined ? {} : { code });
      const error = readingError(cause, run);
      return error === cause ? 'goes on' : (error as Error).message;
    };
    assert.match(String(errorOf('Z_DATA_ERROR')), /a\.csv is compressed \(gzip\), and damaged or cut/);
    assert.equal(errorOf('EISDIR'), 'a.csv can’t be read: it is a folder, not a file');
    for (const code of [undefined, 'ABORT_ERR', 'ERR_STREAM_DESTROYED', 'XZ_DATA', 'xENOENT'])
      assert.equal(errorOf(code), 'goes on', code);
  });
});

describe('labels instead of ids', () => {
  it('are read in the language that was asked for: headers and cells, several options, ids among them', async () => {
    const bundle = await loadBundle();
    const { questions } = bundle.questionnaire;
    const firstOf = (type: Question['type']): Question & { options: readonly { id: string }[] } =>
      questions.find((one) => one.type === type) as never;
    const [single, multiple] = [firstOf('single'), firstOf('multiple')];
    const chosen = multiple.options.filter((option) => !(option as { exclusive?: boolean }).exclusive).slice(0, 3);
    const plain = `id,entity,${single.id},${multiple.id}\n1,household,${single.options[1]!.id},${chosen.map(({ id }) => id).join(' ')}\n`;
    await place.put('ids.csv', plain);
    const wanted = await place.labanso(['score', 'ids.csv']);
    assert.equal(wanted.code, 0, wanted.err);
    const { survey, choices } = toXlsForm(bundle);
    for (const language of ['vi', 'en'] as const) {
      const at = (rows: typeof survey): number =>
        rows[0]!.findIndex((name) => /^label/.test(String(name)) && String(name).endsWith(`(${language})`));
      const header = (name: string): unknown => survey.find((row) => row[1] === name)![at(survey)];
      const label = (list: string, id: string): unknown =>
        choices.find((row) => row[0] === list && row[1] === id)![at(choices)];
      const list = (id: string): string => `q_${id.replaceAll('-', '_')}`;
      const quoted = (text: unknown): string => `"${String(text).replaceAll('"', '""')}"`;
      for (const between of [' ', ', ', '; ']) {
        const cells = [
          '1',
          label('p_entity', 'household'),
          String(label(list(single.id), single.options[1]!.id)).normalize('NFD'),
          [label(list(multiple.id), chosen[0]!.id), chosen[1]!.id, label(list(multiple.id), chosen[2]!.id)]
            .slice(0, 3)
            .map((one, i) => (i === 1 ? label(list(multiple.id), String(one)) : one))
            .join(between),
        ];
        const head = ['id', header('entity'), header(single.id), header(multiple.id)];
        await place.put('labels.csv', `${head.map(quoted).join()}\n${cells.map(quoted).join()}\n`);
        const { code, out, err } = await place.labanso(['score', 'labels.csv', '--labels', language]);
        assert.equal(code, 0, err);
        assert.equal(out, wanted.out);
        assert.equal((await place.labanso(['score', 'ids.csv', '--labels', language])).out, wanted.out);
      }
    }
  });
});

describe('files of results', () => {
  it('replace nothing without --force', async () => {
    await place.put('a.csv', 'payments\ncash\n');
    for (const [words, file] of [
      [['-o', 'there.csv'], 'there.csv'],
      [['--errors', 'there.csv'], 'there.csv'],
      [['--summary', 'there.txt', '-o', '-'], 'there.txt'],
    ] as const) {
      await place.put(file, 'before');
      const { code, err } = await place.labanso(['score', 'a.csv', '-q', 'q.json', ...words]);
      assert.deepEqual([code, /is there already and was left alone.*--force/.test(err)], [3, true], err);
      assert.equal(await place.get(file), 'before');
      assert.equal((await place.labanso(['score', 'a.csv', '-q', 'q.json', '--force', ...words])).code, 0);
      assert.notEqual(await place.get(file), 'before');
    }
  });

  it('have names of their own while they are written: an input called .part, two runs at once lose nothing', async () => {
    const table = `id,payments\n${Array.from({ length: 3000 }, (_, i) => `${i},cash\n`).join('')}`;
    await place.put('r.csv.part', table);
    const words = ['score', 'r.csv.part', '-q', 'q.json', '-o', 'r.csv', '--errors', 'e.csv.part', '--force'];
    const both = await Promise.all([place.labanso(words), place.labanso(words)]);
    assert.deepEqual(
      both.map(({ code }) => code),
      [0, 0],
    );
    assert.equal(await place.get('r.csv.part'), table);
    assert.equal(rowsOf(await place.get('r.csv')).length, 3000);
    assert.deepEqual(
      (await readdir(place.folder)).filter((name) => name.includes('.labanso-')),
      [],
    );
  });

  it('are what their last ending says', async () => {
    await place.put('a.csv', 'payments\ncash\n');
    await place.labanso(['score', 'a.csv', '-q', 'q.json', '-o', 'r.ndjson.csv']);
    assert.match(await place.get('r.ndjson.csv'), /^complete,score/);
  });

  it('have the ending of what is in them', async () => {
    await place.put('a.csv', 'payments\ncash\n');
    await place.put('a.ndjson', '{"payments":"cash"}\n');
    for (const [words, better] of [
      [['a.csv', '-o', 'out.xlsx'], 'out.csv'],
      [['a.csv', '-o', 'out.csv', '--to', 'ndjson'], 'out.ndjson'],
      [['a.csv', '--errors', 'bad.ndjson'], 'bad.csv'],
      [['a.ndjson', '--errors', 'bad.csv'], 'bad.ndjson'],
      [['a.csv', '-o', 'out.csv', '--summary', 's.pdf'], 's.txt'],
    ] as const) {
      const { code, err } = await place.labanso(['score', ...words, '-q', 'q.json']);
      assert.deepEqual([code, err.includes(`Call it ${better}`)], [2, true], err);
    }
  });
});

describe('JSON', () => {
  const run = (input: string, ...words: readonly string[]) =>
    place.labanso(['score', '-q', 'q.json', ...words], { input });

  it('with a name twice in one object is an error that says both places', async () => {
    const { code, out, err } = await run('{"payments":"cash","id":1}\n{"id":1,"payments":"cash","payments":"qr"}\n');
    assert.deepEqual([code, rowsOf(out).length], [1, 1]);
    assert.match(err, /line 2, payments: a name stands there twice \(line:column\): "2:9, 2:27"/);
    const deep = await run('[\n {"answers": {\n  "payments": "cash",\n  "payments": "qr"}}\n]');
    assert.match(deep.err, /line 2, payments: a name stands there twice \(line:column\): "3:3, 4:3"/);
    const escaped = await run('{"payments":"cash","p\\u0061yments":"qr"}\n');
    assert.equal(escaped.code, 1);
    const apart = await run('{"a":{"x":1},"b":{"x":2},"c":[{"x":1},{"x":1}],"payments":"cash"}\n');
    assert.equal(apart.code, 0, apart.err);
  });

  it('tells a list of options from one with a space in it', async () => {
    const { code, out, err } = await run(
      '{"tools":["stock","till"]}\n{"tools":["stock till"]}\n{"tools":"stock till"}\n',
    );
    assert.deepEqual([code, rowsOf(out).length], [1, 2]);
    assert.match(err, /line 2, tools: there is no such option: /);
  });

  it('of a list that is cut keeps what is whole, and says where it ends', async () => {
    const { code, out, err } = await run('[{"id":1,"payments":"cash"},\n{"id":2,"payments":"qr"},\n{"id":3,"pay');
    assert.deepEqual([code, rowsOf(out).length], [1, 2]);
    assert.match(err, /line 3, the row: not one JSON object/);
    assert.match((await run('[{"payments":"cash"}\n')).err, /line 2, the row: not one JSON object: "\["/);
    assert.match((await run('[{"payments":"cash"}] x')).err, /the row: not one JSON object: "x"/);
  });

  it('may be one object on many lines', async () => {
    const { code, out } = await run('\n{\n "id": "a",\n "payments": "cash"\n}\n');
    assert.deepEqual([code, rowsOf(out).map((row) => row[0])], [0, ['a']]);
  });
});
