// The codebook and the template: every column that `labanso score` reads and writes, every value that may stand there.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { smeVn } from '#content';
import { answerColumnsOf, resultColumnsOf, toCodebook, toCsvTemplate, toPaperForm, toXlsForm } from '#formats';
import { checkAnswers, type Questionnaire, type QuestionnaireBundle } from '#model';
import { score } from '#scoring';
import { questionnaires } from '../support/arbitraries.ts';
import { tiny } from '../support/tiny.ts';
import { tinyTexts } from '../support/tiny-texts.ts';
import { BUNDLES } from '../support/xls-bundles.ts';

type Row = Readonly<Record<string, string | number | null>>;

function rowsOf(bundle: QuestionnaireBundle, language: 'vi' | 'en'): readonly Row[] {
  const [header, ...body] = toCodebook(bundle, language);
  return body.map((cells) => {
    assert.equal(cells.length, header!.length);
    return Object.fromEntries(cells.map((cell, i) => [header![i], cell]));
  });
}

const columnsIn = (rows: readonly Row[], table: string): readonly unknown[] => [
  ...new Set(rows.filter((row) => row['table'] === table).map(({ column }) => column)),
];

const bare = (questionnaire: Questionnaire): QuestionnaireBundle => ({ questionnaire, texts: {} });

/** The ends of `10…49`, or the one value. */
const ends = (value: unknown): readonly number[] => String(value).split('…').map(Number);

describe('the codebook', () => {
  it('has the columns of the tables, in their order', () => {
    for (const questionnaire of [smeVn, tiny]) {
      const rows = rowsOf(bare(questionnaire), 'en');
      assert.deepEqual(columnsIn(rows, 'answers'), answerColumnsOf(questionnaire).map(({ name }) => name));
      assert.deepEqual(columnsIn(rows, 'results'), resultColumnsOf(questionnaire).map(({ name }) => name));
    } // prettier-ignore
  });

  it('gives each value the points that score gives it', () => {
    fc.assert(
      fc.property(questionnaires(1), (questionnaire) => {
        const rows = rowsOf(bare(questionnaire), 'vi');
        for (const question of questionnaire.questions) {
          // alone, and asked of everybody: its points are the overall score
          const { askIf, implies: _, ...asked } = question;
          const alone: Questionnaire = {
            ...questionnaire,
            areas: questionnaire.areas.filter(({ id }) => id === asked.area),
            questions: [asked],
            levels: [{ id: 'one', from: 0 }],
            actions: [],
          };
          const mine = rows.filter(({ column }) => column === question.id);
          if (!askIf) assert.equal(mine[0]!['asked_if'], null);
          const checked = mine.filter(({ value }) => value !== null);
          for (const { value, points } of checked) {
            const isWord = value === 'unsure' || value === 'not-applicable' || question.type === 'single';
            const answers = isWord ? [value] : question.type === 'number' ? ends(value) : [[value]];
            for (const answer of answers) {
              const submission = { answers: { [question.id]: answer } } as Parameters<typeof score>[1];
              assert.deepEqual(checkAnswers(alone, submission), []);
              assert.equal(score(alone, submission).score, points, `${question.id}: ${value}`);
            }
          }
          if (question.type === 'number') {
            const bands = checked.flatMap(({ value }) => (typeof value === 'number' || /…/.test(String(value)) ? [ends(value)] : []));
            assert.equal(bands[0]![0], question.min);
            assert.equal(bands.at(-1)!.at(-1), question.max);
            bands.slice(1).forEach(([from], i) => assert.equal(from, bands[i]!.at(-1)! + 1, 'no gap, no overlap'));
          } else
            assert.deepEqual(
              checked.slice(0, question.options.length).map(({ value }) => value),
              question.options.map(({ id }) => id),
            );
        }
      }),
      { numRuns: 100 },
    ); // prettier-ignore
  });

  it('says in words what each one means, in both languages, without a text that is missing', () => {
    const bundle = BUNDLES['sme-vn']!;
    for (const language of ['vi', 'en'] as const) {
      const rows = rowsOf(bundle, language);
      const shown = (column: string, value: unknown): Row | undefined =>
        rows.find((row) => row['column'] === column && row['value'] === value);
      const { questions } = bundle.texts[language]! as unknown as {
        questions: { questions: Record<string, { text: string; options: Record<string, string> }>; areas: Record<string, string> };
      };
      const asked = questions.questions['invoice-issuing']!;
      assert.equal(shown('invoice-issuing', 'every-sale')!['meaning'], asked.text);
      assert.equal(shown('invoice-issuing', 'every-sale')!['value_meaning'], asked.options['every-sale']);
      assert.equal(shown('invoice-issuing', 'every-sale')!['area'], questions.areas['e-invoicing']);
      assert.match(String(shown('labour-contracts', 'paper')!['asked_if']), language === 'vi' ? /không phải “Không thuê ai”$/ : /is not “No employees”$/);
      assert.match(String(shown('level', 'established')!['value_meaning']), language === 'vi' ? /từ 60;.* từ 40/ : /from 60;.* from 40/);
      for (const row of rows) {
        assert.ok(row['value_meaning'], JSON.stringify(row));
        assert.ok(!/^[a-z]+(-[a-z0-9]+)+$/.test(String(row['meaning'])), `an id as its meaning: ${JSON.stringify(row)}`);
      }
    } // prettier-ignore
  });

  it('says of what an empty cell stands for, who may say “not applicable”, and what an area weighs', () => {
    const [payments, tools, share, ...rest] = tiny.questions;
    const questionnaire = {
      ...tiny,
      questions: [
        { ...payments!, implies: { cash: { tools: ['till', 'stock'], share: 12 }, transfer: { share: 'not-applicable' } } },
        tools!,
        { ...share!, notApplicable: { entity: ['household'] } },
        ...rest,
      ],
    } as Questionnaire;
    for (const [language, cash, number, who, blank] of [
      ['vi', '“payments” là “cash”', ': đúng 12', ' (chỉ khi “entity” là “household” hoặc để trống)', /^chưa trả lời; .*implied_from/],
      ['en', '“payments” is “cash”', ': exactly 12', ' (only if “entity” is “household” or left blank)', /^unanswered; .*implied_from/],
    ] as const) {
      const rows = rowsOf(bare(questionnaire), language);
      const from = (column: string, value: unknown): unknown =>
        rows.find((row) => row['column'] === column && row['value'] === value)!['implied_from'];
      assert.deepEqual(['till', 'stock', 'books', 'none', 'unsure'].map((value) => from('tools', value)), [cash, cash, null, null, null]);
      assert.deepEqual(['0…9', '10…49', '50…100'].map((value) => from('share', value)), [null, cash + number, null]);
      assert.equal(from('share', 'not-applicable'), `${cash.replace('cash', 'transfer')}${who}`);
      const of = (column: string, value: unknown): Row => rows.find((row) => row['column'] === column && row['value'] === value)!;
      assert.ok(String(of('share', 'not-applicable')['value_meaning']).endsWith(who));
      assert.match(String(of('share', null)['value_meaning']), blank);
      assert.doesNotMatch(String(of('payments', null)['value_meaning']), blank);
      assert.deepEqual(['area_money', 'area_people'].map((column) => of(column, '0…100')['weight']), [3, 2]);
    }
  }); // prettier-ignore

  it('says of an indicator what counts as a yes', () => {
    const rows = rowsOf({ questionnaire: tiny, texts: { en: tinyTexts } }, 'en');
    const [indicator] = tiny.indicators!;
    const [, yes] = rows.filter(({ column }) => column === `indicator_${indicator!.id.replaceAll('-', '_')}`);
    assert.equal(yes!['value'], 1);
    assert.match(String(yes!['meaning']), /^Indicator: .*\(“.*”: .+\)$/);
  });
});

describe('the CSV template', () => {
  it('is the header of a table of answers, id first', () => {
    assert.deepEqual(toCsvTemplate(smeVn), [['id', ...answerColumnsOf(smeVn).map(({ name }) => name)]]);
  });

  it('has one column called id, also where a question is called so', () => {
    const question = { ...tiny.questions[0]!, id: 'id' };
    assert.deepEqual(toCsvTemplate({ ...tiny, profile: [], questions: [question] }), [['id']]);
  });
});

describe('what is made of a bundle', () => {
  it('says plainly what else was handed in: no bundle, or no language of ours', () => {
    assert.throws(() => toCodebook(tiny as never, 'en'), { code: 'no-bundle' });
    assert.throws(() => toCodebook(bare(tiny), 'fr' as never), { code: 'unknown-language' });
    assert.throws(() => toPaperForm(bare(tiny), 'fr' as never), { code: 'unknown-language' });
    assert.throws(() => toPaperForm(null as never, 'vi'), { code: 'no-bundle' });
    assert.throws(() => toXlsForm(tiny as never), { code: 'no-bundle' });
  });
});
