import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { world, type World } from '../support/labanso.ts';

describe('labanso new', () => {
  let here: World;
  before(() => (here = world()));
  after(() => here.end());
  const text = (name: string): string => readFileSync(join(here.folder, name), 'utf8');

  it('writes a questionnaire in which nothing is wrong, not even a warning', async () => {
    const { code, out, errors } = await here.labanso(['new']);
    assert.equal(code, 0);
    assert.equal(out, '');
    assert.equal(errors, 'my-questionnaire.json is written. After each change: labanso check my-questionnaire.json\n');
    const checked = await here.labanso(['check', '--strict', 'my-questionnaire.json']);
    assert.equal(checked.code, 0);
    assert.match(checked.out, /: the areas weigh .*\n1 file checked: no error, no warning\.\n$/);
  });

  it('explains itself, in both languages, and shows each kind of question', async () => {
    await here.labanso(['new', 'mine.json']);
    const { questionnaire, texts, $schema } = JSON.parse(text('mine.json'));
    assert.deepEqual(Object.keys(texts), ['vi', 'en']);
    assert.deepEqual(
      [...new Set(questionnaire.questions.map(({ type }: { type: string }) => type))],
      ['single', 'multiple', 'number'],
    );
    const comments = text('mine.json').match(/"\$comment": "(?:\\.|[^"\\])*"/g)!;
    assert.ok(comments.length >= 10);
    for (const comment of comments) assert.match(comment, / \| /, 'Vietnamese | English');
    assert.match($schema, /bundle\.schema\.json$/);
  });

  it('leaves a file alone that is there, unless it is told to', async () => {
    writeFileSync(join(here.folder, 'there.json'), 'mine');
    const { code, errors } = await here.labanso(['new', 'there.json', '--lang', 'vi']);
    assert.equal(code, 3);
    assert.match(errors, /there\.json đã có/);
    assert.equal(text('there.json'), 'mine');
    assert.equal((await here.labanso(['new', 'there.json', '--force'])).code, 0);
    assert.notEqual(text('there.json'), 'mine');
  });

  it('prints it with -', async () => {
    const { out, errors } = await here.labanso(['new', '-']);
    assert.equal(errors, '');
    assert.equal(JSON.parse(out).questionnaire.id, 'my-questionnaire');
  });

  it('says when it can’t write', async () => {
    const { code, errors } = await here.labanso(['new', 'no/such/folder.json']);
    assert.equal(code, 3);
    assert.match(errors, /can’t be written: there is no such file or folder/);
  });
});
