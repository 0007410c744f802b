// "What must always hold" of the scoring page, over random questionnaires.

import { expect } from 'chai';
import fc from 'fast-check';
import { allowsNotApplicable, type Question, type Questionnaire, type Submission } from '#model';
import { explain, fillIn, pointsOf, score, scoreTrusted } from '#scoring';
import { answerTo, cases, filledIn, isAsked, withAnswer } from '../support/arbitraries.ts';
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

describe('what follows from an answer', () => {
  it('is filled in for asked questions without an answer, and for no other; all else stays', () => {
    check(
      fc.property(cases({ actions: 0 }), ({ questionnaire, submission }) => {
        const { answers, implied } = fillIn(questionnaire, submission);
        for (const question of questionnaire.questions) {
          const { id } = question;
          const given = submission.answers[id];
          const source = questionnaire.questions.find(
            ({ implies = {}, ...one }) =>
              isAsked(one as Question, submission.profile) &&
              implies[String(submission.answers[one.id])]?.[id] !== undefined,
          );
          const follows = source?.implies![String(submission.answers[source.id])]![id];
          const isFilled =
            given === undefined &&
            follows !== undefined &&
            isAsked(question, submission.profile) &&
            (follows !== 'not-applicable' || allowsNotApplicable(question, submission.profile ?? {}));
          expect(answers[id]).to.deep.equal(isFilled ? follows : given);
          expect(implied[id]).to.equal(isFilled ? source!.id : undefined);
        }
      }),
      500,
    );
  });

  it('counts like a given answer, and filling in twice changes nothing', () => {
    check(
      fc.property(cases({ actions: 0 }), ({ questionnaire, submission }) => {
        const filled = filledIn(questionnaire, submission);
        expect(fillIn(questionnaire, filled)).to.deep.equal({ answers: filled.answers, implied: {} });
        expect(score(questionnaire, filled)).to.deep.equal(score(questionnaire, submission));
      }),
    );
  });
});

describe('a score', () => {
  it('is the same without a check, for answers that are good', () => {
    check(
      fc.property(cases({ actions: 0 }), ({ questionnaire, submission }) => {
        const trusted = scoreTrusted(questionnaire, submission.profile ?? {}, submission.answers);
        expect(trusted).to.deep.equal(score(questionnaire, submission));
      }),
    );
  });

  it('is what ten naive lines say, overall and in each area', () => {
    check(
      fc.property(cases({ actions: 0, complete: true }), ({ questionnaire, submission }) => {
        const result = score(questionnaire, submission);
        expect(result.score).to.equal(naiveScore(questionnaire, submission));
        for (const [id, area] of Object.entries(result.areas))
          expect(area.score).to.equal(naiveScore(questionnaire, submission, id));
      }),
      1000,
    );
  });

  it('is the sums of the areas, added up and divided', () => {
    check(
      fc.property(cases({ actions: 0, complete: true }), ({ questionnaire, submission }) => {
        const { areas, points, weight, score: overall, result } = explain(questionnaire, submission);
        fc.pre(overall !== null);
        const total = (key: 'points' | 'weight'): number => areas.reduce((sum, area) => sum + (area[key] ?? 0), 0);
        expect({ points, weight }).to.deep.equal({ points: total('points'), weight: total('weight') });
        expect(overall).to.equal(Math.floor(points! / weight! + 0.5));
        expect(weight).to.equal(Object.values(result.areas).reduce((sum, area) => sum + area.weight, 0));
      }),
    );
  });

  it('knows how much of each area applies', () => {
    check(
      fc.property(cases({ actions: 0 }), ({ questionnaire, submission }) => {
        const { areas, states } = score(questionnaire, submission);
        for (const [id, { weight, fullWeight }] of Object.entries(areas)) {
          const mine = questionnaire.questions.filter(({ area }) => area === id);
          const weigh = (some: readonly Question[]): number => some.reduce((sum, one) => sum + (one.weight ?? 1), 0);
          expect(fullWeight).to.equal(weigh(mine));
          expect(weight).to.equal(
            weigh(mine.filter((one) => !['not-asked', 'not-applicable'].includes(states[one.id]!))),
          );
        }
      }),
    );
  });

  it('reaches the last level before the first whose score or gate is missed; less than half of an area holds nobody', () => {
    check(
      fc.property(cases({ actions: 0, complete: true }), ({ questionnaire, submission }) => {
        const { score: overall, level, areas } = score(questionnaire, submission);
        fc.pre(overall !== null);
        const isMet = ({ from, gates = [] }: Questionnaire['levels'][number]): boolean =>
          overall! >= from &&
          gates.every((gate) => {
            const { score: has, weight, fullWeight } = areas[gate.area]!;
            return weight === 0 || weight / fullWeight < 0.5 || has! >= gate.from;
          });
        const unmet = questionnaire.levels.findIndex((one) => !isMet(one));
        expect(level).to.equal(questionnaire.levels.at(unmet < 0 ? -1 : unmet - 1)!.id);
      }),
      500,
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
      fc.property(pairs, ([{ questionnaire, submission: given }, question, a, b]) => {
        fc.pre(a !== 'not-applicable' && b !== 'not-applicable' && a !== 'unsure' && b !== 'unsure');
        const [worse, better] = pointsOf(question, a) <= pointsOf(question, b) ? [a, b] : [b, a];
        // what follows from either is said outright: one answer changes, and no other
        const submission = [worse, better].reduce<Submission>(
          (one, answer) => filledIn(questionnaire, withAnswer(one, question.id, answer)),
          given,
        );
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
        const { questionnaire: _made, areas, ...rest } = score(scaled, submission);
        const before = score(questionnaire, submission);
        expect({ ...before, ...rest }).to.deep.equal(before);
        for (const [id, { weight, fullWeight, ...own }] of Object.entries(areas))
          expect({ ...own, weight: weight / k, fullWeight: fullWeight / k }).to.deep.equal(before.areas[id]);
      }),
    );
  });

  it('treats "not applicable" as if the question were removed', () => {
    check(
      fc.property(cases({ actions: 0 }), ({ questionnaire, submission }) => {
        const filled = filledIn(questionnaire, submission);
        const gone = questionnaire.questions.filter(({ id }) => filled.answers[id] === 'not-applicable');
        const questions = questionnaire.questions
          .filter((question) => !gone.includes(question))
          .map(({ implies: _implies, ...question }) => question as Question);
        const rest = gone.reduce((left, { id }) => without(left, id), filled);
        const removed = score({ ...questionnaire, questions }, rest);
        const kept = score(questionnaire, submission);
        // gates alone look at what was removed
        const { complete, score: overall, range } = removed;
        expect(kept).to.deep.include({ complete, score: overall, range });
        for (const [id, { score: of, range: ends, weight }] of Object.entries(removed.areas))
          expect(kept.areas[id]).to.deep.include({ score: of, range: ends, weight });
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
