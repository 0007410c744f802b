// Gains and roads, over random questionnaires, against scoring again and against trying every set.

import { expect } from 'chai';
import fc from 'fast-check';
import type { Action, Answers, Questionnaire, Result, Submission } from '#model';
import { nextActions, planRoad, score } from '#scoring';
import { cases } from '../support/arbitraries.ts';
import { check } from '../support/check.ts';

/** The answers after some actions, written a second time and as plainly as possible. */
function answersAfter(questionnaire: Questionnaire, submission: Submission, ids: readonly string[]): Answers {
  const pointsOf = (id: string, answers: Answers): number => {
    const only = { ...questionnaire, questions: questionnaire.questions.filter((question) => question.id === id) };
    const { [id]: answer } = answers;
    return score(only, { ...submission, answers: { [id]: answer! } }).score!;
  };
  const answers: Record<string, Answers[string]> = { ...submission.answers };
  for (const question of questionnaire.questions) {
    const { id } = question;
    const now = submission.answers[id];
    const state = score(questionnaire, submission).states[id];
    if (state !== 'answered' && state !== 'unsure') continue;
    const targets = questionnaire.actions!.filter((one) => ids.includes(one.id)).flatMap((one) => one.raises[id] ?? []);
    if (!targets.length) continue;
    const tries: readonly Answers[string][] =
      question.type === 'multiple'
        ? [[...new Set([...targets.flat(), ...[now].flat()])].filter((o) => question.options.some((p) => p.id === o && !p.exclusive)) as string[]] // prettier-ignore
        : targets;
    for (const tried of tries)
      if (pointsOf(id, { [id]: tried }) > pointsOf(id, { [id]: answers[id]! })) answers[id] = tried;
  }
  return answers;
}

const hoursOf = (actions: readonly Action[]): number => actions.reduce((sum, { hours }) => sum + hours, 0);

describe('a gain', () => {
  it('is what scoring again gives', () => {
    check(
      fc.property(cases({ complete: true }), ({ questionnaire, submission }) => {
        const before = score(questionnaire, submission);
        fc.pre(before.score !== null);
        for (const { id, gain } of nextActions(questionnaire, submission)) {
          const answers = answersAfter(questionnaire, submission, [id]);
          const after = score(questionnaire, { ...submission, answers });
          expect(gain!.score).to.equal(after.score! - before.score!);
          for (const [area, { score: now }] of Object.entries(after.areas))
            expect(gain!.areas[area] ?? 0).to.equal((now ?? 0) - (before.areas[area]!.score ?? 0));
          expect(gain!.level).to.equal(after.level === before.level ? null : after.level);
        }
      }),
    );
  });

  it('is unknown while an answer is missing', () => {
    check(
      fc.property(cases(), ({ questionnaire, submission }) => {
        fc.pre(!score(questionnaire, submission).complete);
        for (const { gain } of nextActions(questionnaire, submission)) expect(gain).to.equal(null);
      }),
    );
  });

  it('comes after those of its prerequisites', () => {
    check(
      fc.property(cases(), ({ questionnaire, submission }) => {
        const ranking = nextActions(questionnaire, submission).map(({ id }) => id);
        for (const [place, id] of ranking.entries())
          for (const required of questionnaire.actions!.find((one) => one.id === id)!.requires ?? [])
            if (ranking.includes(required)) expect(ranking.indexOf(required)).to.be.below(place);
      }),
    );
  });
});

describe('the shortest road', () => {
  /** Every set of relevant actions that contains its prerequisites, with the result it leads to. */
  function* allRoads({ questionnaire, submission }: { questionnaire: Questionnaire; submission: Submission }) {
    const relevant = nextActions(questionnaire, submission).map(({ id }) => id);
    const actions = questionnaire.actions!.filter(({ id }) => relevant.includes(id));
    for (let mask = 0; mask < 2 ** actions.length; mask++) {
      const set = actions.filter((_, bit) => (mask >> bit) & 1);
      const ids = set.map(({ id }) => id);
      if (set.some((one) => one.requires?.some((id) => relevant.includes(id) && !ids.includes(id)))) continue;
      const answers = answersAfter(questionnaire, submission, ids);
      yield { actions: set, after: score(questionnaire, { ...submission, answers }) };
    }
  }

  /** hours, highest costs, number, order of definition */
  const price = (questionnaire: Questionnaire, actions: readonly Action[]): readonly number[] => [
    hoursOf(actions),
    actions.reduce((sum, { cost }) => sum + cost[1], 0),
    actions.length,
    ...actions.map((one) => questionnaire.actions!.indexOf(one)),
  ];
  const isLower = (a: readonly number[], b: readonly number[]): boolean => {
    const place = a.findIndex((value, i) => value !== b[i]);
    return place >= 0 && a[place]! < b[place]!;
  };

  const compareWithAll = (actions: number, runs: number): void =>
    check(
      fc.property(cases({ actions, complete: true }), ({ questionnaire, submission }) => {
        const today = score(questionnaire, submission);
        fc.pre(today.score !== null);
        const rank = (result: Result): number => questionnaire.levels.findIndex(({ id }) => id === result.level);
        const roads = [...allRoads({ questionnaire, submission })];
        for (const [goal, { id }] of questionnaire.levels.entries()) {
          const found = planRoad(questionnaire, submission, id)!;
          const best = roads
            .filter(({ after }) => rank(after) >= goal)
            .map((road) => ({ road, price: price(questionnaire, road.actions) }))
            .reduce<{ road: (typeof roads)[0]; price: readonly number[] } | null>(
              (a, b) => (a && !isLower(b.price, a.price) ? a : b),
              null,
            );
          expect(found.reachable).to.equal(best !== null);
          if (!found.reachable || !best) continue;
          expect([...found.actions].sort()).to.deep.equal(best.road.actions.map((one) => one.id).sort());
          expect(found.hours).to.equal(hoursOf(best.road.actions));
          // applied, it reaches its target, and the result it promises is the one that scoring again gives
          expect(found.after.score).to.equal(best.road.after.score);
          expect(rank(found.after)).to.be.at.least(goal);
          // in the order of the ranking
          const ranking = nextActions(questionnaire, submission).map((one) => one.id);
          expect([...found.actions]).to.deep.equal(ranking.filter((one) => found.actions.includes(one)));
        }
      }),
      runs,
    );

  it('is the cheapest of all sets, up to 8 actions', () => compareWithAll(8, 150));
  it('is the cheapest of all sets, up to 11 actions', () => compareWithAll(11, 25));

  it('uses nothing excluded, and nothing that needs it', () => {
    check(
      fc.property(cases({ complete: true }), fc.nat(), ({ questionnaire, submission }, pick) => {
        const relevant = nextActions(questionnaire, submission).map(({ id }) => id);
        fc.pre(relevant.length > 0 && score(questionnaire, submission).score !== null);
        const out = relevant[pick % relevant.length]!;
        const top = questionnaire.levels[questionnaire.levels.length - 1]!.id;
        const road = planRoad(questionnaire, submission, top, { excluded: [out] })!;
        if (!road.reachable) return;
        expect(road.actions).not.to.include(out);
        for (const id of road.actions)
          expect(questionnaire.actions!.find((one) => one.id === id)!.requires ?? []).not.to.include(out);
      }),
    );
  });

  it('takes what is done as given', () => {
    check(
      fc.property(cases({ complete: true }), fc.nat(), ({ questionnaire, submission }, pick) => {
        const relevant = nextActions(questionnaire, submission).map(({ id }) => id);
        fc.pre(relevant.length > 0 && score(questionnaire, submission).score !== null);
        const done = relevant[pick % relevant.length]!;
        const answers = answersAfter(questionnaire, submission, [done]);
        for (const { id } of questionnaire.levels)
          expect(planRoad(questionnaire, submission, id, { done: [done] })).to.deep.equal(
            planRoad(questionnaire, { ...submission, answers }, id),
          );
      }),
    );
  });
});
