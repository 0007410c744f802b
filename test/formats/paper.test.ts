// The form and the scoring sheet on paper: whoever follows the printed steps to the letter gets the numbers of `score`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { LANGUAGES, loadFirst, loadRest, smeVn } from '#content';
import { toPaperForm } from '#formats';
import {
  minutesToFill,
  type Answer,
  type Profile,
  type Question,
  type Questionnaire,
  type QuestionnaireBundle,
  type Submission,
} from '#model';
import { score } from '#scoring';
import { answersTo, cases } from '../support/arbitraries.ts';
import { readPaper, type Filled, type Paper } from '../support/pencil.ts';
import { respondents } from '../support/respondents.ts';
import { tiny } from '../support/tiny.ts';

const texts = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => [
      language,
      { questions: await loadFirst[language](), ...(await loadRest[language]()) },
    ]),
  ),
) as QuestionnaireBundle['texts'];
const ours: QuestionnaireBundle = { questionnaire: smeVn, texts };

const letter = (index: number): string =>
  (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/** What a participant would tick who means these answers: boxes stand in the order of the questionnaire. */
function ticksOf(
  { profile: fields = [], questions, areas }: Questionnaire,
  { profile = {}, answers }: Submission,
): Filled {
  const filled: Record<string, readonly string[] | number> = {};
  fields.forEach(({ id, options }, i) => {
    if (profile[id] !== undefined) filled[`A${i + 1}`] = [letter(options.indexOf(profile[id]))];
  });
  areas
    .flatMap(({ id }) => questions.filter(({ area }) => area === id))
    .forEach((question, i) => {
      const answer: Answer | undefined = answers[question.id];
      const boxOf = (id: string): string =>
        question.type === 'number' ? '' : letter(question.options.findIndex((option) => option.id === id));
      if (answer === undefined) return;
      filled[i + 1] =
        answer === 'unsure' ? ['?']
        : answer === 'not-applicable' ? ['–']
        : typeof answer === 'number' ? answer
        : ([] as string[]).concat(answer).map(boxOf);
    }); // prettier-ignore
  return filled;
}

/** Compares what the pencil finds with what the library says. */
function demandEqual(paper: Paper, bundle: QuestionnaireBundle, language: string, submission: Submission): void {
  const { questionnaire } = bundle;
  const result = score(questionnaire, submission);
  const found = paper.score(ticksOf(questionnaire, submission));
  const names = (bundle.texts[language]?.['questions'] ?? {}) as {
    areas?: Record<string, string>;
    levels?: Record<string, string>;
  };
  assert.equal(found.score, result.score);
  assert.equal(found.level, result.level === null ? null : (names.levels?.[result.level] ?? result.level));
  questionnaire.areas.forEach(({ id }, i) => {
    const title = `${language === 'vi' ? 'Mảng' : 'Area'} ${i + 1}: ${names.areas?.[id] ?? id}`;
    // an area without a question isn't on paper
    if (title in found.areas) assert.equal(found.areas[title], result.areas[id]!.score, title);
  });
}

describe('the form on paper', () => {
  for (const language of LANGUAGES) {
    const page = toPaperForm(ours, language);
    const paper = readPaper(page, language);

    it(`asks every question with its words and boxes, in ${language}`, () => {
      const words = texts[language]!['questions'] as {
        questions: Record<string, { text: string; options?: Record<string, string> }>;
      };
      const asked = [...paper.items].filter(([number]) => /^\d/.test(number));
      assert.equal(asked.length, smeVn.questions.length);
      smeVn.questions.forEach((question, i) => {
        const item = paper.items.get(String(i + 1))!;
        assert.ok(item.words.startsWith(words.questions[question.id]!.text), item.words);
        const printed = [...item.boxes.values()].join('\n');
        for (const text of Object.values(words.questions[question.id]!.options ?? {}))
          assert.ok(printed.includes(text), text);
        assert.equal(item.boxes.has('–'), 'notApplicable' in question && Boolean(question.notApplicable));
        assert.ok(item.boxes.has('?'));
      });
      assert.equal([...paper.items].length - asked.length, smeVn.profile.length);
    });

    it(`needs nothing but itself, and says everything in ${language}`, () => {
      assert.doesNotMatch(page, /<script|<link|<img|src=|href=|url\(|@import|undefined|\[object|NaN/);
      assert.match(page, new RegExp(`<html lang="${language}">`));
      assert.equal(paper.steps.length, 13);
    });

    it(`is scored by its printed steps as by the library: ten golden respondents, in ${language}`, () => {
      for (const { profile, answers } of respondents) demandEqual(paper, ours, language, { profile, answers });
    });

    it(`is scored by its printed steps as by the library: 100 filled in at random, in ${language}`, () => {
      const submissions = fc
        .tuple(
          fc.record(Object.fromEntries(smeVn.profile.map(({ id, options }) => [id, fc.constantFrom(...options)])), {
            requiredKeys: [],
          }),
          fc.boolean(),
        )
        .chain(([profile, complete]) =>
          fc.record({
            profile: fc.constant(profile as Profile),
            answers: answersTo(smeVn, { complete, profile: profile as Profile }),
          }),
        );
      fc.assert(
        fc.property(submissions, (submission) => demandEqual(paper, ours, language, submission as Submission)),
        { numRuns: 100 },
      );
    });
  }

  it('says who leaves a question out, on the form and on the line to be struck out', () => {
    const page = toPaperForm(ours, 'vi').replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
    assert.match(page, /Bỏ qua câu này nếu ở A5 đã chọn b \(Doanh nghiệp, cơ quan, đại lý\)\./);
    assert.match(page, /gạch nếu A5 = b/);
    assert.match(page, /không phải tư vấn pháp lý/);
  }); // prettier-ignore

  it('says what need not be answered after an answer, what it counts as, where to go on', () => {
    const { questions } = tiny;
    const [payments, tools, ...rest] = questions;
    const questionnaire: Questionnaire = {
      ...tiny,
      questions: [{ ...payments!, implies: { cash: { tools: ['none'], share: 12 } } } as Question, tools!, ...rest],
      express: ['tools'],
    };
    for (const [language, said, counted, few] of [
      ['vi', 'Chọn a: không cần trả lời câu 2 (coi như d), câu 3 (coi như 12). Đi tiếp câu 4.', 'để trống và câu 1 = a: coi như 12', '1 câu có dấu ★'],
      ['en', 'Ticked a: you need not answer question 2 (counts as d), question 3 (counts as 12). Go on with question 4.', 'blank and question 1 = a: counts as 12', '1 questions marked ★'],
    ] as const) {
      const html = toPaperForm({ questionnaire, texts: {} }, language);
      const page = html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
      for (const one of [said, counted, few]) assert.ok(page.includes(one), one);
      const paper = readPaper(html, language);
      assert.deepEqual(paper.score({ 1: ['a'], 4: ['–'] }), paper.score({ 1: ['a'], 2: ['d'], 3: 12, 4: ['–'] }));
      assert.equal(paper.score({ 1: ['a'], 3: ['?'], 4: ['–'] }).score, 0, 'what is ticked counts, not what follows');
    }
  }); // prettier-ignore

  it('says who may tick “not applicable”, on the form and on the line', () => {
    const questions = tiny.questions.map((one) =>
      one.id === 'payments' ? { ...one, notApplicable: { entity: ['household'] } } : one,
    );
    const html = toPaperForm({ questionnaire: { ...tiny, questions }, texts: {} }, 'en');
    const page = html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
    assert.match(page, /Tick “–” only if at A1 you ticked a \(household\), or left A1 blank\./);
    assert.match(page, /– can’t be ticked if A1 = b/);
    const paper = readPaper(html, 'en');
    const rest = { 2: ['d'], 3: ['–'], 4: ['–'] };
    assert.equal(paper.score({ A1: ['a'], 1: ['–'], ...rest }).score, 0);
    assert.throws(() => paper.score({ A1: ['b'], 1: ['–'], ...rest }), /ask the person again/);
  });

  it('says how long it takes: its words at 150 a minute, ten seconds a question', () => {
    const few = toPaperForm({ questionnaire: tiny, texts: {} }, 'en');
    const [, minutes] = /About (\d+) minutes\. *</.exec(few.replace(/\s+/g, ' '))!;
    assert.equal(minutes, '2');
    assert.equal(minutesToFill([], 0), 1);
    assert.equal(minutesToFill([Array(150).fill('chữ').join(' ')], 6), 2);
    assert.equal(minutesToFill([Array(151).fill('chữ').join(' ')], 6), 3);
  });

  it('is scored by its printed steps as by the library: the vectors', () => {
    const groups = JSON.parse(readFileSync(new URL('../vectors/scoring.json', import.meta.url), 'utf8')) as readonly {
      questionnaire: Questionnaire;
      cases: readonly Submission[];
    }[];
    for (const { questionnaire, cases } of groups) {
      const bundle = { questionnaire, texts: {} };
      const paper = readPaper(toPaperForm(bundle, 'en'), 'en');
      for (const { profile, answers } of cases)
        demandEqual(paper, bundle, 'en', { ...(profile && { profile }), answers });
    }
  });

  it('is scored by its printed steps as by the library: random questionnaires', () => {
    fc.assert(
      fc.property(cases({ actions: 0 }), fc.constantFrom(...LANGUAGES), ({ questionnaire, submission }, language) => {
        const bundle = { questionnaire, texts: {} };
        demandEqual(readPaper(toPaperForm(bundle, language), language), bundle, language, submission);
      }),
      { numRuns: 80 },
    );
  });

  it('shows what looks like HTML as text', () => {
    const bundle: QuestionnaireBundle = {
      questionnaire: smeVn,
      texts: {
        vi: { questions: { title: '<img src=x onerror=alert(1)>', areas: { 'e-commerce': '</style><script>' } } },
      },
    };
    const page = toPaperForm(bundle, 'vi');
    assert.doesNotMatch(page, /<img|<script|<\/style><script/);
    assert.match(page, /&lt;img src=x onerror=alert\(1\)&gt;/);
  });
});
