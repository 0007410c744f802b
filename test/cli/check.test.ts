// labanso check: what is said, where, in which language, and what the shell gets.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { smeVn } from '#content';
import { smeVnFile, type Draft } from '../checking/corpus/fault.ts';
import { world, type World } from '../support/labanso.ts';
import { tinyTexts } from '../support/tiny-texts.ts';
import { tiny } from '../support/tiny.ts';

const EXAMPLE = new URL('../../examples/tourism-khanh-hoa/questionnaire.json', import.meta.url);

const SOUND = '1 file checked: no error, no warning.\n';

const file = (change: (draft: Draft) => unknown = () => {}): Draft => {
  const draft: Draft = structuredClone({ questionnaire: tiny, texts: { vi: tinyTexts } });
  change(draft);
  return draft;
};

describe('labanso check', () => {
  let here: World;
  before(() => (here = world()));
  after(() => here.end());

  const check = (...argv: readonly string[]) => here.labanso(['check', ...argv]);
  const one = async (content: string | Uint8Array | object, ...argv: readonly string[]) => {
    here.put('q.json', content);
    return check('q.json', ...argv);
  };

  it('says that nothing is wrong, and ends with 0', async () => {
    assert.deepEqual(await one(file()), {
      code: 0,
      out: `q.json: the areas weigh money 60 %, people 40 %.\n${SOUND}`,
      errors: '',
    });
    assert.equal((await one(tiny)).code, 0, 'a questionnaire without texts');
    const quarters = 'digital-platforms 25 %, e-commerce 25 %, e-invoicing 25 %, e-contracts 25 %';
    assert.equal((await one(await smeVnFile(), '--strict')).out, `q.json: the areas weigh ${quarters}.\n${SOUND}`);
    assert.equal((await one(smeVn)).code, 0);
  });

  it('unpacks what is compressed', async () => {
    const content = JSON.stringify(file());
    assert.deepEqual(await one(gzipSync(content)), await one(content));
  });

  it('finds nothing in the example that extends sme-vn, warnings included', async () => {
    const { code, out } = await one(readFileSync(EXAMPLE), '--strict');
    assert.deepEqual([code, out.split('\n').slice(1).join('\n')], [0, SOUND]);
  });

  it('says where, what is there, what was expected, what may have been meant, and ends with 1', async () => {
    const { code, out } = await one(file((d) => (d.questionnaire.questions[0].area = 'mony')));
    assert.equal(code, 1);
    assert.equal(
      out,
      'q.json:25:17: error: /questionnaire/questions/0/area is "mony", which is no area; there are money, people. Did you mean "money"? [unknown-id]\n\n1 file checked: 1 error, 0 warnings.\n',
    );
  });

  it('finds nothing wrong with what `labanso export questionnaire` writes', async () => {
    await here.labanso(['export', 'questionnaire', '-o', 's.json']);
    const { code, out } = await check('s.json', '--strict');
    assert.deepEqual([code, out.split('\n').slice(1).join('\n')], [0, SOUND]);
  });

  it('says what is wrong with JSON that is no object', async () => {
    for (const content of ['null', '1', '[]']) {
      const { code, out } = await one(content);
      assert.equal(code, 1);
      assert.match(out, /a questionnaire is expected/);
      assert.equal((await one(tiny, '--against', 'q.json')).code, 0);
      here.put('null.json', content);
      assert.equal((await one(tiny, '--against', 'null.json')).code, 3);
    }
  });

  it('says it in Vietnamese', async () => {
    const { out } = await one(
      file((d) => (d.questionnaire.questions[0].area = 'mony')),
      '--lang',
      'vi',
    );
    assert.equal(
      out.split('\n')[0],
      'q.json:25:17: lỗi: /questionnaire/questions/0/area là "mony", không có mảng này. Hiện có: money, people. Có phải là "money" không? [unknown-id]',
    );
  });

  it('points to a key when the key is wrong, and to the place where something is missing', async () => {
    const text = '{\n  "id": "x",\n  "version": "1.0.0",\n  "aeras": [\n  ]\n}\n';
    const { out } = await one(text);
    assert.match(out, /^q\.json:1:1: error: \/areas is missing/m);
    assert.match(out, /^q\.json:4:3: error: \/aeras is a key that nothing reads; .* Did you mean "areas"\?/m);
  });

  it('suggests an id for words', async () => {
    const { out } = await one(file((d) => (d.questionnaire.areas[0].id = 'Hóa đơn điện tử')));
    assert.match(out, /Did you mean "hoa-don-dien-tu"\?/);
  });

  it('suggests nothing that is not near', async () => {
    const { out } = await one(file((d) => (d.questionnaire.totalWeight = 4)));
    assert.match(out, /totalWeight is a key that nothing reads/);
    assert.doesNotMatch(out, /Did you mean| {2}\[/);
  });

  it('names both places of a duplicate, from the top of the file', async () => {
    const { out } = await one(file((d) => d.questionnaire.areas.push({ id: 'money' })));
    assert.match(
      out,
      /\/questionnaire\/areas\/2\/id is "money", which stands at \/questionnaire\/areas\/0\/id already\./,
    );
  });

  it('ends with 0 for warnings, with 1 when they count', async () => {
    const warned = file((d) => (d.texts.vi.questions.title = 'Tiny <b>'));
    const { code, out } = await one(warned);
    assert.deepEqual([code, /^q\.json: the areas weigh/m.test(out)], [0, true], out);
    assert.equal((await one(warned, '--strict')).code, 1);
  });

  it('takes several files and the standard input, and reads the others when one is not there', async () => {
    here.put('a.json', file());
    here.put('b.json', '{');
    const { code, out, errors } = await here.labanso(['check', 'a.json', 'b.json', 'none.json', '-'], '[]');
    assert.equal(code, 3);
    assert.match(errors, /^none\.json can’t be read: there is no such file/);
    assert.match(out, /^b\.json:1:2: error: The file ends too early/m);
    assert.match(out, /^standard input:1:1: error: the questionnaire is \[\]; a questionnaire is expected\./m);
    assert.match(out, /^3 files checked: 2 errors, 0 warnings\.$/m);
  });

  it('names every file that it can’t read, and says nothing more where there is no other', async () => {
    const { code, out, errors } = await check('none.json', 'gone.json');
    assert.deepEqual([code, out], [3, '']);
    assert.match(errors, /^none\.json can’t be read[^\n]*\ngone\.json can’t be read[^\n]*\n$/);
  });

  it('is called wrongly without a file, or with a format that is none', async () => {
    assert.equal((await check()).code, 2);
    assert.equal((await one(file(), '--format', 'xml')).code, 2);
  });

  it('tells how much each area weighs, where the file has no error', async () => {
    const vi = await one(file(), '--lang', 'vi');
    assert.match(vi.out, /^q\.json: tỷ trọng các mảng: money 60 %, people 40 %\.\n/);
    const { weights } = JSON.parse((await one(file(), '--format', 'json')).out) as { weights: unknown };
    const areas = [
      { area: 'money', weight: 3, percent: 60 },
      { area: 'people', weight: 2, percent: 40 },
    ];
    assert.deepEqual(weights, [{ file: 'q.json', areas }]);
    const wrong = await one(file((draft) => (draft.questionnaire.questions[0].area = 'mony')));
    assert.doesNotMatch(wrong.out, /weigh/);
  });

  it('refuses texts in a third language, which no page would show', async () => {
    const inFrench = file((draft) => (draft.texts.fr = tinyTexts));
    const { code, out } = await one(inFrench);
    assert.equal(code, 1);
    assert.match(out, /error: \/texts\/fr .*\[text-language\]/);
    const { out: vi } = await one(inFrench, '--lang', 'vi');
    assert.match(vi, /lỗi: \/texts\/fr là "fr", ngôn ngữ mà các trang của chúng tôi không có/);
  });

  it('suggests the fact of a source that a misspelt key was meant to be, and takes any other fact', async () => {
    const source = { id: 'law', titel: 'Luật', jurisdiction: 'VN' };
    const { code, out } = await one(file((draft) => (draft.questionnaire.sources = [source])));
    assert.equal(code, 0);
    assert.match(
      out,
      /warning: \/questionnaire\/sources\/0\/titel is a fact of a source that is shown nowhere\. Did you mean "title"\? \[source-key-suspect\]/,
    );
    assert.doesNotMatch(out, /jurisdiction/);
    const vi = await one(
      file((draft) => (draft.questionnaire.sources = [source])),
      '--lang',
      'vi',
    );
    assert.match(vi.out, /titel là điều ghi về nguồn mà không hiện ở đâu\. Có phải là "title" không\?/);
  });

  it('prints JSON for programs', async () => {
    const { out } = await one(
      file((d) => (d.questionnaire.questions[0].area = 'mony')),
      '--format',
      'json',
    );
    assert.deepEqual(JSON.parse(out), {
      files: 1,
      errors: 1,
      weights: [],
      warnings: 0,
      findings: [
        {
          file: 'q.json',
          line: 25,
          column: 17,
          level: 'error',
          code: 'unknown-id',
          path: '/questionnaire/questions/0/area',
          message: '/questionnaire/questions/0/area is "mony", which is no area; there are money, people.',
          suggestion: 'Did you mean "money"?',
          actual: 'mony',
          expected: ['money', 'people'],
          nearest: ['money'],
        },
      ],
    });
    assert.deepEqual(JSON.parse((await one(file(), '--format', 'json')).out).findings, []);
  });

  it('prints annotations for GitHub, with what would end them escaped', async () => {
    const { out } = await one(
      file((d) => (d.texts.vi.questions.title = 'a%\n <b>')),
      '--format',
      'github',
    );
    assert.match(out, /^::warning file=q\.json,line=\d+,col=\d+,title=text-html::[^\n]*a%25[^\n]*\n$/);
    assert.equal((await one(file(), '--format', 'github')).out, '');
  });

  describe('--against', () => {
    it('tells when something changed and the version does not say so', async () => {
      here.put('published.json', file());
      const change = (d: Draft) => (d.questionnaire.questions[0].weight = 5);
      const { code, out } = await one(file(change), '--against', 'published.json');
      assert.equal(code, 1);
      assert.match(
        out,
        /\/questionnaire\/version is 1\.2\.0; .*a score can change \(questions\.payments\.weight\): 2\.0\.0 or higher/,
      );
      const raised = file((d) => (change(d), (d.questionnaire.version = '2.0.0')));
      assert.equal((await one(raised, '--against', 'published.json')).code, 0);
      assert.match((await one(file(change), '--against', 'published.json', '--lang', 'vi')).out, /điểm có thể khác đi/);
    });

    it('needs a published file that is sound', async () => {
      here.put('published.json', '{}');
      const { code, errors } = await one(file(), '--against', 'published.json');
      assert.equal(code, 3);
      assert.match(errors, /published\.json/);
    });
  });
});
