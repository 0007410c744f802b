// Gains and roads, over random questionnaires, against scoring again and against trying every set.

import { expect } from 'chai';
import fc from 'fast-check';
import type { Action, Answers, Questionnaire, Result, Submission } from '#model';
import { fillIn, nextActions, planRoad, score, type Objective } from '#scoring';
import { cases } from '../support/arbitraries.ts';
import { check } from '../support/check.ts';

/** The answers after some actions, written a second time and as plainly as possible. */
function answersAfter(questionnaire: Questionnaire, submission: Submission, ids: readonly string[]): Answers {
  const pointsOf = (id: string, answers: Answers): number => {
    const only = {
      ...questionnaire,
      questions: questionnaire.questions.filter((question) => question.id === id),
    };
    const { [id]: answer } = answers;
    return score(only, { ...submission, answers: { [id]: answer! } }).score!;
  };
  const filled = fillIn(questionnaire, submission).answers;
  const answers: Record<string, Answers[string]> = { ...filled };
  for (const question of questionnaire.questions) {
    const { id } = question;
    const now = filled[id]!;
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

/** By the first place in which two lists differ. */
const isLower = (a: readonly number[], b: readonly number[]): boolean => {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place >= 0 && a[place]! < b[place]!;
};

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

describe('the order of what can be done', () => {
  it('is obligations, then stages, then the gain per hour, then as they were defined, each when nothing it needs is left', () => {
    check(
      fc.property(cases(), ({ questionnaire, submission }) => {
        const actions = new Map(questionnaire.actions!.map((one) => [one.id, one]));
        const weights = new Map(questionnaire.questions.map(({ id, weight = 1 }) => [id, weight]));
        const left = nextActions(questionnaire, submission).map(({ id, changes }) => {
          const { hours, stage = 2, obligation = false, requires = [] } = actions.get(id)!;
          const gain = Object.entries(changes).reduce((sum, [q, { points }]) => sum + weights.get(q)! * (points[1] - points[0]), 0); // prettier-ignore
          return { id, requires, key: [Number(!obligation), stage, -gain / hours, questionnaire.actions!.indexOf(actions.get(id)!)] }; // prettier-ignore
        });
        while (left.length) {
          const open = left.filter(({ requires }) => !requires.some((id) => left.some((other) => other.id === id)));
          const best = open.reduce((a, b) => (isLower(b.key, a.key) ? b : a));
          expect(left.shift()!.id).to.equal(best.id);
        }
      }),
    );
  });

  it('leaves out what is over on that day, and nothing else; without a day nothing is over', () => {
    check(
      fc.property(cases(), fc.constantFrom('2027-01-30', '2027-01-31', '2027-02-01', '2027-03-01'), (one, day) => {
        const all = nextActions(one.questionnaire, one.submission).map(({ id }) => id);
        const over = one.questionnaire.actions!.filter(({ until }) => until !== undefined && new Date(until) < new Date(day)).map(({ id }) => id); // prettier-ignore
        const still = nextActions(one.questionnaire, one.submission, { day }).map(({ id }) => id);
        expect([...still].sort()).to.deep.equal(all.filter((id) => !over.includes(id)).sort());
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

  /** hours and highest costs, the objective first; number, order of definition */
  const price = (questionnaire: Questionnaire, actions: readonly Action[], objective: Objective): readonly number[] => {
    const both = [hoursOf(actions), actions.reduce((sum, { cost }) => sum + cost[1], 0)];
    return [
      ...(objective === 'cost' ? both.reverse() : both),
      actions.length,
      ...actions.map((one) => questionnaire.actions!.indexOf(one)),
    ];
  };

  const compareWithAll = (actions: number, runs: number): void =>
    check(
      fc.property(cases({ actions, complete: true }), fc.constantFrom<Objective>('hours', 'cost'), (one, objective) => {
        const { questionnaire, submission } = one;
        const today = score(questionnaire, submission);
        fc.pre(today.score !== null);
        const rank = (result: Result): number => questionnaire.levels.findIndex(({ id }) => id === result.level);
        const roads = [...allRoads({ questionnaire, submission })];
        for (const [goal, { id }] of questionnaire.levels.entries()) {
          const found = planRoad(questionnaire, submission, id, { objective })!;
          const best = roads
            .filter(({ after }) => rank(after) >= goal)
            .map((road) => ({ road, price: price(questionnaire, road.actions, objective) }))
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

  it('is the one of fewest hours, or of least money, of all sets, up to 8 actions', () => compareWithAll(8, 150));
  it('is the cheapest of all sets, up to 11 actions', () => compareWithAll(11, 25));
  it('is the cheapest of all sets, up to 14 actions', () => compareWithAll(14, 4));

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
