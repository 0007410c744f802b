// "What must always hold" of the scoring page, over random questionnaires.

import { expect } from 'chai';
import fc from 'fast-check';
import type { Answer, Questionnaire, Submission } from '#model';
import { pointsOf, score } from '#scoring';
import { allAnswers, answerTo, cases, isAsked } from '../support/arbitraries.ts';
import { check } from '../support/check.ts';
import { naiveScore } from '../support/naive.ts';

const numbersOf = (questionnaire: Questionnaire, submission: Submission): unknown => {
  const { questionnaire: _made, ...rest } = score(questionnaire, submission);
  return rest;
};

const without = (submission: Submission, id: string): Submission => {
  const { [id]: _gone, ...answers } = submission.answers;
  return { ...submission, answers };
};

const withAnswer = (submission: Submission, id: string, answer: Answer): Submission => ({
  ...submission,
  answers: { ...submission.answers, [id]: answer },
});

describe('a score', () => {
  it('is what ten naive lines say', () => {
    check(
      fc.property(cases({ actions: 0, complete: true }), ({ questionnaire, submission }) => {
        expect(score(questionnaire, submission).score).to.equal(naiveScore(questionnaire, submission));
      }),
      1000,
    );
  });

  it('stays within 0 and 100, as do its parts', () => {
    check(
      fc.property(cases({ actions: 0 }), ({ questionnaire, submission }) => {
        const { score: overall, range, areas } = score(questionnaire, submission);
        const all = [overall, ...(range ?? []), ...Object.values(areas).flatMap((a) => [a.score, ...(a.range ?? [])])];
        for (const value of all) if (value !== null) expect(value).to.be.within(0, 100);
      }),
    );
  });

  it('never falls when an answer gets better, nor does a level or an end of a range', () => {
    const pairs = cases({ actions: 0 }).chain((one) =>
      fc
        .constantFrom(...one.questionnaire.questions)
        .chain((question) => fc.tuple(fc.constant(one), fc.constant(question), answerTo(question), answerTo(question))),
    );
    check(
      fc.property(pairs, ([{ questionnaire, submission }, question, a, b]) => {
        fc.pre(a !== 'not-applicable' && b !== 'not-applicable' && a !== 'unsure' && b !== 'unsure');
        const [worse, better] = pointsOf(question, a) <= pointsOf(question, b) ? [a, b] : [b, a];
        const low = score(questionnaire, withAnswer(submission, question.id, worse));
        const high = score(questionnaire, withAnswer(submission, question.id, better));
        const rank = (id: string | null): number => questionnaire.levels.findIndex((level) => level.id === id);
        expect(high.score ?? 0).to.be.at.least(low.score ?? 0);
        expect(rank(high.level)).to.be.at.least(rank(low.level));
        for (const end of [0, 1] as const) {
          expect(high.range?.[end] ?? 0).to.be.at.least(low.range?.[end] ?? 0);
          expect(rank(high.levelRange?.[end] ?? null)).to.be.at.least(rank(low.levelRange?.[end] ?? null));
        }
        for (const { id } of questionnaire.areas)
          expect(high.areas[id]!.score ?? 0).to.be.at.least(low.areas[id]!.score ?? 0);
      }),
    );
  });

  it('does not depend on the order of questions, options, answers or keys', () => {
    const shuffled = cases({ actions: 0 }).chain(({ questionnaire, submission }) =>
      fc.record({
        questionnaire: fc.constant(questionnaire),
        submission: fc.constant(submission),
        questions: fc.shuffledSubarray([...questionnaire.questions], { minLength: questionnaire.questions.length }),
        entries: fc.shuffledSubarray(Object.entries(submission.answers), {
          minLength: Object.keys(submission.answers).length,
        }),
      }),
    );
    check(
      fc.property(shuffled, ({ questionnaire, submission, questions, entries }) => {
        const turned = questions.map((q) => (q.type === 'number' ? q : { ...q, options: [...q.options].reverse() }));
        const answers = Object.fromEntries(entries.map(([id, a]) => [id, Array.isArray(a) ? [...a].reverse() : a]));
        const other = numbersOf(
          { ...questionnaire, questions: turned as typeof questions },
          { ...submission, answers },
        );
        expect(other).to.deep.equal(numbersOf(questionnaire, submission));
      }),
    );
  });

  it('does not change when all weights are multiplied', () => {
    check(
      fc.property(cases({ actions: 0 }), fc.integer({ min: 2, max: 9 }), ({ questionnaire, submission }, k) => {
        const scaled: Questionnaire = {
          ...questionnaire,
          questions: questionnaire.questions.map((question) => ({ ...question, weight: (question.weight ?? 1) * k })),
        };
        expect(numbersOf(scaled, submission)).to.deep.equal(numbersOf(questionnaire, submission));
      }),
    );
  });

  it('treats "not applicable" as if the question were removed', () => {
    check(
      fc.property(cases({ actions: 0 }), ({ questionnaire, submission }) => {
        const gone = questionnaire.questions.filter(({ id }) => submission.answers[id] === 'not-applicable');
        const questions = questionnaire.questions.filter((question) => !gone.includes(question));
        const rest = gone.reduce((left, { id }) => without(left, id), submission);
        const { states: _a, questionnaire: _b, ...removed } = score({ ...questionnaire, questions }, rest);
        const { states: _c, questionnaire: _d, ...kept } = score(questionnaire, submission);
        expect(kept).to.deep.equal(removed);
      }),
    );
  });

  it('comes out in the same bytes, however often', () => {
    check(
      fc.property(cases({ actions: 0 }), ({ questionnaire, submission }) => {
        const again = structuredClone({ questionnaire, submission });
        expect(JSON.stringify(score(again.questionnaire, again.submission))).to.equal(
          JSON.stringify(score(questionnaire, submission)),
        );
      }),
    );
  });
});

describe('a range', () => {
  /** All completions of a submission: every open question takes every allowed answer. */
  function completions({ questionnaire, submission }: { questionnaire: Questionnaire; submission: Submission }) {
    const open = questionnaire.questions.filter(
      (question) =>
        isAsked(question, submission.profile) &&
        (submission.answers[question.id] === undefined || submission.answers[question.id] === 'unsure'),
    );
    let all: readonly Submission[] = [submission];
    for (const question of open) {
      const unsure = submission.answers[question.id] === 'unsure';
      const answers = allAnswers(question).filter((answer) => !unsure || answer !== 'not-applicable');
      if (all.length * answers.length > 3000) return null;
      all = all.flatMap((one) => answers.map((answer) => withAnswer(one, question.id, answer)));
    }
    return all;
  }

  it('contains every completion, and its ends are reached; so do those of areas and levels', () => {
    check(
      fc.property(cases({ actions: 0 }), (one) => {
        const all = completions(one);
        fc.pre(all !== null);
        const { range, levelRange, areas } = score(one.questionnaire, one.submission);
        const results = all.map((submission) => score(one.questionnaire, submission));
        const scores = results.flatMap((result) => (result.score === null ? [] : [result.score]));
        expect(range).to.deep.equal(scores.length ? [Math.min(...scores), Math.max(...scores)] : null);
        for (const [id, area] of Object.entries(areas)) {
          const seen = results.flatMap((result) => (result.areas[id]!.score === null ? [] : [result.areas[id]!.score]));
          expect(area.range).to.deep.equal(seen.length ? [Math.min(...seen), Math.max(...seen)] : null);
        }
        const rank = (id: string): number => one.questionnaire.levels.findIndex((level) => level.id === id);
        const levels = results.flatMap((result) => (result.level === null ? [] : [rank(result.level)]));
        if (!levelRange) return;
        // sound always; tight when nothing can be not applicable
        expect(rank(levelRange[0])).to.be.at.most(Math.min(...levels));
        expect(rank(levelRange[1])).to.be.at.least(Math.max(...levels));
        if (one.questionnaire.questions.some((question) => question.notApplicable)) return;
        expect(levelRange.map(rank)).to.deep.equal([Math.min(...levels), Math.max(...levels)]);
      }),
      500,
    );
  });

  it('only shrinks as answers arrive', () => {
    check(
      fc.property(cases({ actions: 0, complete: true }), ({ questionnaire, submission }) => {
        let answers = {};
        let before = score(questionnaire, { ...submission, answers }).range;
        for (const { id } of questionnaire.questions) {
          answers = { ...answers, [id]: submission.answers[id] };
          const { range } = score(questionnaire, { ...submission, answers });
          if (range && before) {
            expect(range[0]).to.be.at.least(before[0]);
            expect(range[1]).to.be.at.most(before[1]);
          }
          before = range;
        }
      }),
    );
  });

  it('is the score when everything is answered and nobody is unsure', () => {
    check(
      fc.property(cases({ actions: 0, complete: true, unsure: false }), ({ questionnaire, submission }) => {
        const { score: overall, range } = score(questionnaire, submission);
        expect(range).to.deep.equal(overall === null ? null : [overall, overall]);
      }),
    );
  });
});
