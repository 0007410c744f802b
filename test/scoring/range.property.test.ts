// What must always hold of a range, over random questionnaires.

import { expect } from 'chai';
import fc from 'fast-check';
import { type Answers, type Questionnaire, type Submission } from '#model';
import { score } from '#scoring';
import { allAnswers, cases, filledIn, isAsked, withAnswer } from '../support/arbitraries.ts';
import { check } from '../support/check.ts';

describe('a range', () => {
  /** All completions of a submission: every open question takes every allowed answer. */
  function completions({ questionnaire, submission: given }: { questionnaire: Questionnaire; submission: Submission }) {
    const submission = filledIn(questionnaire, given);
    const open = questionnaire.questions.filter(
      (question) =>
        isAsked(question, submission.profile) &&
        (submission.answers[question.id] === undefined || submission.answers[question.id] === 'unsure'),
    );
    let all: readonly Submission[] = [submission];
    for (const question of open) {
      const unsure = submission.answers[question.id] === 'unsure';
      const answers = allAnswers(question, submission.profile).filter(
        (answer) => !unsure || answer !== 'not-applicable',
      );
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
        let answers: Answers = {};
        let before = score(questionnaire, { ...submission, answers });
        for (const { id } of questionnaire.questions) {
          // what was filled in is open to change, but it was no open question any more
          if (before.states[id] !== 'unanswered') continue;
          answers = { ...answers, [id]: submission.answers[id]! };
          const result = score(questionnaire, { ...submission, answers });
          const both = [[result.range, before.range] as const, ...Object.keys(result.areas).map((area) => [result.areas[area]!.range, before.areas[area]!.range] as const)]; // prettier-ignore
          for (const [now, earlier] of both) {
            if (!now || !earlier) continue;
            expect(now[0]).to.be.at.least(earlier[0]);
            expect(now[1]).to.be.at.most(earlier[1]);
          }
          before = result;
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
