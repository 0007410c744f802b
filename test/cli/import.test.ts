// `labanso import`: a form that somebody has edited in a spreadsheet, as a questionnaire.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkBundle } from '#checking';
import { fromXlsForm } from '#formats';
import { desk, type Desk } from '../support/command.ts';
import { TINY_FORM, workbook } from '../support/xls-zip.ts';

describe('labanso import xlsform', () => {
  let place: Desk;
  before(async () => void (place = await desk()));
  after(() => place.clear());

  const { bundle } = fromXlsForm({ ...TINY_FORM });
  const advice = checkBundle(bundle!);
  const run = async (form: Buffer, ...words: readonly string[]) => {
    await place.put('form.xlsx', form);
    return place.labanso(['import', 'xlsform', 'form.xlsx', ...words]);
  };
  const withStrings = (change: (xml: string) => string) => workbook({ 'xl/sharedStrings.xml': change });

  it('writes the questionnaire that is in a form, to a file or to standard output, with what is to be advised', async () => {
    assert.ok(advice.length > 0 && advice.every(({ level }) => level === 'warning'));
    const printed = await run(workbook());
    assert.deepEqual([printed.code, printed.out], [0, `${JSON.stringify(bundle, null, 2)}\n`]);
    const lines = printed.err.trimEnd().split('\n');
    assert.equal(lines.length, advice.length);
    for (const [i, { code }] of advice.entries())
      assert.match(lines[i]!, new RegExp(`^form\\.xlsx: warning: .* \\[${code}\\]$`));
    const { code, out, err } = await run(workbook(), '-o', 'q.json');
    assert.deepEqual([code, out, await place.get('q.json')], [0, '', printed.out]);
    assert.equal(
      err.replace(printed.err, ''),
      `q.json is written: 4 questions, ${advice.length} warnings. To look at it: labanso check q.json\n`,
    );
  });

  it('writes nothing where something is wrong, and names each fault by its cell', async () => {
    const form = withStrings((xml) => xml.replace('>select_one p_entity<', '>select_on\u0085 p_entity<'));
    const { code, out, err } = await run(form, '-o', 'none.json');
    assert.deepEqual([code, out, existsSync(join(place.folder, 'none.json'))], [1, '', false]);
    assert.match(err, /^form\.xlsx: error: survey!A2 is "select_on {2}p_entity"; .* \[xlsform-type-unsupported\]$/m);
    const errors = err.match(/^form\.xlsx: error: /gm)!.length;
    assert.match(err, new RegExp(`\\n${errors} errors: nothing was written\\.\\n$`));
  });

  it('finds what is wrong with the questionnaire, where the form itself is sound', async () => {
    const form = withStrings((xml) => xml.replaceAll('>tiny<', '>Tiny<'));
    const { code, out, err } = await run(form);
    assert.deepEqual([code, out], [1, ''], err);
    assert.match(err, /error: .*"Tiny"/);
  });

  it('leaves a file alone that is there, and says why a form can’t be read', async () => {
    await place.put('there.json', 'mine');
    assert.equal((await run(workbook(), '-o', 'there.json')).code, 3);
    assert.equal(await place.get('there.json'), 'mine');
    assert.equal((await run(workbook(), '-o', 'there.json', '--force')).code, 0);
    const { code, err } = await place.labanso(['import', 'xlsform', 'gone.xlsx']);
    assert.deepEqual([code, err], [3, 'gone.xlsx can’t be read: there is no such file or folder\n']);
  });
});
