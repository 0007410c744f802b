// Questionnaires by name and by file, as every command opens them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Io } from '#cli';
import { loadBundle } from '#content';
import { openData, openQuestionnaire } from '../../src/cli/open-questionnaire.ts';
import { desk, type Desk } from '../support/command.ts';
import { textsFor } from '../support/texts.ts';
import { tiny } from '../support/tiny.ts';

const EXAMPLE = new URL('../../examples/tourism-khanh-hoa/questionnaire.json', import.meta.url);
const sound = { questionnaire: tiny, texts: textsFor(tiny) };

let place: Desk;
before(async () => void (place = await desk()));
after(() => place.clear());

const open = (name: string) => openQuestionnaire({ cwd: place.folder } as Io, 'en', name);
const opened = async (content: unknown) => {
  await place.put('q.json', typeof content === 'string' ? content : JSON.stringify(content));
  return open('q.json');
};

describe('a questionnaire', () => {
  it('is ours by its name', async () => assert.deepEqual(await open('sme-vn'), await loadBundle()));

  it('is what its file says: with texts, alone, or what it adds to ours', async () => {
    assert.deepEqual(await opened(sound), sound);
    assert.deepEqual(await opened(tiny), { questionnaire: tiny, texts: {} });
    const { questionnaire } = await opened(readFileSync(EXAMPLE, 'utf8'));
    assert.ok(questionnaire.questions.length > (await loadBundle()).questionnaire.questions.length);
  });

  it('may have a byte order mark before it, which is left out there, and nowhere else', async () => {
    const commented = { ...sound, $comment: 'a\ufeffb' };
    assert.deepEqual(await opened(`\ufeff${JSON.stringify(commented)}`), commented);
    assert.deepEqual(await opened(commented), commented);
  });

  it('with warnings is taken; with faults it is refused, and told how many there are', async () => {
    const warned = { ...tiny, sources: [{ id: 'law', titel: 'Luật' }] };
    const { findings } = await openData(warned);
    assert.deepEqual(
      findings.map(({ level }) => level),
      ['warning'],
    );
    assert.deepEqual((await opened(warned)).questionnaire, warned);
    const questions = tiny.questions.map((one, i) => (i < 2 ? { ...one, area: 'gone' } : one));
    const { findings: all, bundle } = await openData({ ...warned, questions });
    const errors = all.filter(({ level }) => level === 'error');
    assert.ok(bundle && errors.length > 0 && errors.length < all.length);
    await assert.rejects(opened({ ...warned, questions }), {
      exitCode: 1,
      message: `q.json has ${errors.length} faults. See them: labanso check q.json`,
    });
  });

  it('is none where the structure isn’t one, whatever stands there', async () => {
    for (const data of [null, 1, 'texts', true, [], {}, { id: 'x' }, { ...tiny, more: 1 }]) {
      assert.equal((await openData(data)).bundle, null, JSON.stringify(data));
      await assert.rejects(opened(JSON.stringify(data)), { exitCode: 1 });
    }
  });

  it('is told by the name of its file when that can’t be read, or isn’t JSON', async () => {
    await assert.rejects(open('none.json'), {
      exitCode: 3,
      message: /^none\.json can’t be read: there is no such file/,
    });
    await assert.rejects(opened('{'), { exitCode: 3, message: /^q\.json isn’t JSON: ./ });
  });
});
