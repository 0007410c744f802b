// What can never happen: levels, actions, prerequisites. Answered by asking the scorer.

import { alternatives, type Condition, type Finding, type Id, type Level, type Questionnaire } from '#model';
import { lowestPoints, pointsOf, score } from '#scoring';
import * as errors from './errors.ts';
import { profileKinds } from './profile-kinds.ts';

/** Whether whoever meets `upper` meets `level`, and the other way round: then nobody stays on `level`. */
const isSwallowed = (level: Level, upper: Level): boolean =>
  upper.from <= level.from &&
  (upper.gates ?? []).every((gate) => level.gates?.some(({ area, from }) => area === gate.area && from >= gate.from));

function* levelFindings(questionnaire: Questionnaire): Iterable<Finding> {
  const { levels, profile: fields = [], questions } = questionnaire;
  const conditions = questions.flatMap(({ askIf, notApplicable }) => [askIf, notApplicable]);
  const highest = profileKinds(fields, conditions).map((profile) => {
    const { levelRange } = score(questionnaire, { profile, answers: {} });
    return { profile, level: levelRange ? levels.findIndex(({ id }) => id === levelRange[1]) : levels.length };
  });
  for (const [i, { id }] of levels.entries()) {
    const barred = highest.filter(({ level }) => level < i);
    if (barred.length === highest.length) yield errors.levelUnreachable(['levels', i], id, 'too-high');
    else if (barred.length) yield errors.levelUnreachableFor(['levels', i], id, barred[0]!.profile);
    const upper = levels[i + 1];
    if (upper && isSwallowed(levels[i]!, upper))
      yield errors.levelUnreachable(['levels', i], id, 'swallowed', upper.id);
  }
}

/** Whether some complete profile meets both conditions. */
const compatible = (a: Condition | undefined, b: Condition | undefined): boolean =>
  !a ||
  !b ||
  alternatives(a).some((left) =>
    alternatives(b).some((right) =>
      Object.entries(left).every(
        ([field, values]) => !right[field] || values.some((value) => right[field]!.includes(value)),
      ),
    ),
  );

function* actionFindings({ questions, actions = [] }: Questionnaire): Iterable<Finding> {
  for (const [i, action] of actions.entries()) {
    const raised = Object.entries(action.raises).map(([id, target]) => ({
      question: questions.find((question) => question.id === id)!,
      target,
    }));
    const path = ['actions', i];
    const met = raised.filter(({ question }) => compatible(action.for, question.askIf));
    const better = met.filter(({ question, target }) => {
      const answer = question.type === 'multiple' && !Array.isArray(target) ? [target as Id] : target;
      return pointsOf(question, answer) > lowestPoints(question);
    });
    if (!met.length) yield errors.actionNeverRelevant(path, 'not-asked');
    else if (!better.length) yield errors.actionNeverRelevant(path, 'raises-nothing');
  }
}

function* notApplicableFindings({ questions }: Questionnaire): Iterable<Finding> {
  for (const [i, { askIf, notApplicable }] of questions.entries())
    if (typeof notApplicable === 'object' && !compatible(askIf, notApplicable))
      yield errors.notApplicableNever(['questions', i, 'notApplicable']);
}

function* cycleFindings({ actions = [] }: Questionnaire): Iterable<Finding> {
  const done = new Set<Id>();
  const walk = (id: Id, chain: readonly Id[]): readonly Id[] | null => {
    if (chain.includes(id)) return [...chain.slice(chain.indexOf(id)), id];
    if (done.has(id)) return null;
    for (const required of actions.find((action) => action.id === id)?.requires ?? []) {
      const cycle = walk(required, [...chain, id]);
      if (cycle) return cycle;
    }
    done.add(id);
    return null;
  };
  for (const [i, { id }] of actions.entries()) {
    const chain = walk(id, []);
    if (!chain) continue;
    yield errors.prerequisiteCycle(['actions', i, 'requires'], chain);
    for (const member of chain) done.add(member);
  }
}

/** Levels nobody can have, actions nobody can see, prerequisites that wait for each other. */
export function* reachFindings(questionnaire: Questionnaire): Iterable<Finding> {
  yield* cycleFindings(questionnaire);
  yield* notApplicableFindings(questionnaire);
  yield* actionFindings(questionnaire);
  yield* levelFindings(questionnaire);
}
