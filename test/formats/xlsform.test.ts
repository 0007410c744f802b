// The XLSForm of a questionnaire comes back as the same questionnaire: as rows, and through the bytes of a workbook.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkBundle } from '#checking';
import { fromXlsForm, toXlsForm, type Rows } from '#formats';
import type { Questionnaire, QuestionnaireBundle, TextTree } from '#model';
import { readForm } from '../../src/cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/cli/xlsx/write-workbook.ts';
import { questionnaires } from '../support/arbitraries.ts';
import { textsFor } from '../support/texts.ts';
import { tiny } from '../support/tiny.ts';
import { BUNDLES } from '../support/xls-bundles.ts';

const sheets = (bundle: QuestionnaireBundle): Record<string, Rows> => ({ ...toXlsForm(bundle) });

/** As it comes back: without authors' comments, flags that are false, lists that are empty. */
const plain = <Data>(data: Data): Data =>
  JSON.parse(
    JSON.stringify(data, (key, value: unknown) =>
      /^(\$(comment|schema)|format)$/.test(key) || value === false || (Array.isArray(value) && !value.length)
        ? undefined
        : value,
    ),
  ) as Data;

const same = (actual: QuestionnaireBundle | null, expected: QuestionnaireBundle): void => {
  assert.deepEqual(plain(actual?.questionnaire), plain(expected.questionnaire));
  assert.deepEqual(actual?.texts, plain(expected.texts));
};

/** The order of a questionnaire is what people see. */
const idsIn = ({ profile = [], questions, actions = [] }: Questionnaire): readonly string[] =>
  [...profile, ...questions, ...actions].map(({ id }) => id);

const withTexts = (questionnaire: Questionnaire): QuestionnaireBundle => ({
  questionnaire,
  texts: textsFor(questionnaire),
});

describe('a form comes back', () => {
  for (const [name, bundle] of Object.entries(BUNDLES)) {
    it(`as ${name}, through its rows`, () => {
      const { bundle: back, findings } = fromXlsForm(sheets(bundle));
      assert.deepEqual(findings, []);
      same(back, bundle);
      assert.deepEqual(idsIn(back!.questionnaire), idsIn(bundle.questionnaire));
      assert.deepEqual(checkBundle(back), checkBundle(plain(bundle)));
    });

    it(`as ${name}, through the bytes of a workbook`, async () => {
      const form = sheets(bundle);
      const read = await readForm(await writeWorkbook(toXlsForm(bundle)));
      assert.deepEqual(read, form);
      same(fromXlsForm(read).bundle, bundle);
    });
  }

  it('as any questionnaire, through its rows', () => {
    fc.assert(
      fc.property(questionnaires(), (questionnaire) => {
        const bundle = withTexts(questionnaire);
        const { bundle: back, findings } = fromXlsForm(sheets(bundle));
        assert.deepEqual(findings, []);
        same(back, bundle);
      }),
      { numRuns: 100 },
    );
  });

  it('as any questionnaire, through the bytes of a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(questionnaires(), async (questionnaire) => {
        const bundle = withTexts(questionnaire);
        same(fromXlsForm(await readForm(await writeWorkbook(toXlsForm(bundle)))).bundle, bundle);
      }),
      { numRuns: 20 },
    );
  });

  it('with indicators, sources and exclusive options: tiny has what the random ones lack', () => {
    const bundle = withTexts({
      ...tiny,
      sources: [{ id: 'gso', title: 'Tổng cục Thống kê', url: 'https://gso.gov.vn' }],
    });
    same(fromXlsForm(sheets(bundle)).bundle, bundle);
  });

  it('with stages, days, the short way in, and what follows from an answer', async () => {
    const [train, ...actions] = [...tiny.actions!].reverse();
    const [payments, ...questions] = tiny.questions;
    const bundle = withTexts({
      ...tiny,
      profile: [{ id: 'staff', options: ['few', 'many'] }, ...tiny.profile!],
      questions: [
        {
          ...payments!,
          notApplicable: [{ staff: ['few'] }, { entity: ['company'], staff: ['many'] }],
          implies: { cash: { share: 12, tools: ['till', 'stock'] }, 'not-applicable': { staff: 'not-applicable' } },
        } as Questionnaire['questions'][number],
        ...questions,
      ],
      actions: [
        {
          ...train!,
          stage: 1,
          until: '2027-02-28',
          reviewBy: '2027-01-01',
          due: [{ yearly: '07-31' }, { quarterly: { month: 1, day: 31 } }, { after: 'change', days: 10 }],
        },
        ...actions,
      ],
      express: ['tools', 'staff'],
    });
    const { bundle: back, findings } = fromXlsForm(await readForm(await writeWorkbook(toXlsForm(bundle))));
    assert.deepEqual(findings, []);
    same(back, bundle);
  });

  it('with every text that there can be, whatever it says', async () => {
    // as `checkBundle` takes them, but for what doesn't come back by its description: Unicode that is not NFC, spaces only
    const text = fc
      .oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.constantFrom(
          ...[
            '=1+1',
            '+84',
            '@x',
            "'x",
            '<b>',
            '${sector}',
            '_x0041_',
            'a\r\nb\tc',
            '  x ',
            'constructor',
            '__proto__',
          ],
          ...[
            'Không áp dụng',
            'Not applicable',
            'Một số từ 0 đến 100',
            'payments',
            '1e5',
            'TRUE',
            '2026-01-02',
            '&amp;',
          ],
          ...['\ufeffx', '\ud800', '\uffff', '\u0000', '\u{1fffe}', ']]>', '#N/A', '$\u2060{x'],
        ),
      )
      .map((one) => one.normalize('NFC'))
      .filter((one) => one.trim() !== '' && one !== '$\u2060{x');
    const changed = (tree: TextTree, list: string[]): TextTree =>
      Object.fromEntries(
        Object.entries(tree).map(([key, value]) => [
          key,
          typeof value === 'string' ? (list.shift() ?? value) : changed(value, list),
        ]),
      );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 60, maxLength: 60 }), async (list) => {
        const { questionnaire, texts } = withTexts(tiny);
        const bundle = {
          questionnaire,
          texts: { ...texts, vi: changed(texts['vi']!, [...list]) },
        } as QuestionnaireBundle;
        const title = bundle.texts['vi']!['questions']!['title'] as string;
        const expected = structuredClone(bundle) as never as Record<'texts', { vi: { questions: { title: string } } }>;
        expected.texts.vi.questions.title = title.trim();
        const read = await readForm(await writeWorkbook(toXlsForm(bundle)));
        assert.deepEqual(read, sheets(bundle));
        same(fromXlsForm(read).bundle, expected as never);
      }),
      { numRuns: 20 },
    );
  });

  it('with ids for texts where there are none', () => {
    const { bundle, findings } = fromXlsForm(sheets({ questionnaire: tiny, texts: {} }));
    assert.deepEqual(findings, []);
    assert.deepEqual(plain(bundle!.questionnaire), plain(tiny));
    const { questions } = bundle!.texts['vi']!['questions'] as { questions: Record<string, { text: string }> };
    assert.equal(questions['payments']!.text, 'payments');
  });

  it('in a language that isn’t ours, with its tag; without Vietnamese it is refused', () => {
    const { vi } = textsFor(tiny);
    const both = { questionnaire: tiny, texts: { vi: vi!, km: vi! } };
    same(fromXlsForm(sheets(both)).bundle, both);
    const { findings } = fromXlsForm(sheets({ questionnaire: tiny, texts: { en: vi! } }));
    assert.deepEqual(
      findings.map(({ code, path }) => `${code} ${path}`),
      ['xlsform-language-missing survey!A1', 'xlsform-language-missing choices!A1'],
    );
  });
});
