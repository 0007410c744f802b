// The fast scorer against the plain one: the same results, to the last byte, and the same errors.

import { expect } from 'chai';
import fc from 'fast-check';
import type { Result, Submission } from '#model';
import { compile, score, type BatchScores, type Scorer } from '#scoring';
import { questionnaires, submissionsTo } from '../support/arbitraries.ts';
import { check } from '../support/check.ts';

const groups = questionnaires(0).chain((questionnaire) =>
  fc.array(submissionsTo(questionnaire), { maxLength: 12 }).map((submissions) => ({ questionnaire, submissions })),
);

const row = ({ questionnaire: { levels } }: Scorer, all: BatchScores, i: number): object => {
  const orNull = (value: number): number | null => (value < 0 ? null : value);
  const level = (value: number): string | null => (value < 0 ? null : levels[value]!.id);
  const { lowest, highest, lowestLevel, highestLevel, areas } = all.ranges!;
  const both = <Value>(low: Value, high: Value): readonly [Value, Value] | null => (low === null ? null : [low, high]);
  return {
    complete: all.complete[i] === 1,
    score: orNull(all.score[i]!),
    range: both(orNull(lowest[i]!), orNull(highest[i]!)),
    level: level(all.level[i]!),
    levelRange: both(level(lowestLevel[i]!), level(highestLevel[i]!)),
    areas: Object.fromEntries(
      Object.keys(areas).map((id) => [
        id,
        {
          score: orNull(all.areas[id]![i]!),
          range: both(orNull(areas[id]!.lowest[i]!), orNull(areas[id]!.highest[i]!)),
        },
      ]),
    ),
  };
};

const numbersOf = ({ complete, score: overall, range, level, levelRange, areas }: Result): object => ({
  complete,
  score: overall,
  range,
  level,
  levelRange,
  areas: Object.fromEntries(
    Object.entries(areas).map(([id, { score: own, range: ends }]) => [id, { score: own, range: ends }]),
  ),
});

describe('a compiled questionnaire', () => {
  it('gives what `score` gives, to the last byte, row after row', () => {
    check(
      fc.property(groups, ({ questionnaire, submissions }) => {
        const scorer = compile(questionnaire);
        for (const submission of submissions)
          expect(JSON.stringify(scorer.score(submission))).to.equal(JSON.stringify(score(questionnaire, submission)));
      }),
      300,
    );
  });

  it('gives score, level and area scores alone', () => {
    check(
      fc.property(groups, ({ questionnaire, submissions }) => {
        const scorer = compile(questionnaire);
        for (const submission of submissions) {
          const { complete, score: overall, level, areas } = score(questionnaire, submission);
          expect(scorer.scores(submission)).to.deep.equal({
            complete,
            score: overall,
            level,
            areas: Object.fromEntries(Object.entries(areas).map(([id, area]) => [id, area.score])),
          });
        }
      }),
    );
  });

  it('gives the same for columns, with ranges and without', () => {
    check(
      fc.property(groups, ({ questionnaire, submissions }) => {
        const scorer = compile(questionnaire);
        const columns = scorer.columns(submissions);
        const all = scorer.batch(columns, { ranges: true });
        const without = scorer.batch(columns);
        expect(without.ranges).to.equal(undefined);
        submissions.forEach((submission, i) => {
          expect(row(scorer, all, i)).to.deep.equal(numbersOf(score(questionnaire, submission)));
          expect(row(scorer, { ...without, ranges: all.ranges! }, i)).to.deep.equal(row(scorer, all, i));
        });
      }),
      300,
    );
  });

  it('refuses what `score` refuses, with the same findings', () => {
    check(
      fc.property(
        questionnaires(0),
        fc.oneof(fc.anything(), fc.record({ profile: fc.anything(), answers: fc.object() })),
        (questionnaire, junk) => {
          const outcome = (run: () => Result): unknown => {
            try {
              return run();
            } catch (error) {
              return (error as Error).message;
            }
          };
          const submission = junk as Submission;
          expect(outcome(() => compile(questionnaire).score(submission))).to.deep.equal(
            outcome(() => score(questionnaire, submission)),
          );
        },
      ),
    );
  });
});
