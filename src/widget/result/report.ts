// Everything the result screen shows, computed once for each state of answers and marks.

import { smeVn, sources, supports, type SourceFacts, type Support } from '#content';
import { holds, UNSURE, type Action, type Id, type Question, type Questionnaire, type Result } from '#model';
import { explain, nextActions, outOfReach, planRoad, type Ledger, type NextAction, type Road } from '#scoring';
import type { SessionState } from '#session';
import type { Facts } from '../visit/facts.ts';

/** An action with what it would change, and the help there is. */
export interface StepFacts extends NextAction {
  readonly action: Action;
  readonly supports: readonly Support[];
}

export interface Report {
  readonly questionnaire: Questionnaire;
  readonly result: Result;
  readonly steps: readonly StepFacts[];
  readonly ledger: Ledger;
  /** Questions without an answer that may lead to a duty, or to another step: nobody is told that all is well. */
  readonly open: { readonly duties: readonly Question[]; readonly steps: readonly Question[] };
  /** The duties that were looked at for this profile. */
  readonly duties: readonly Id[];
  /** While answers are missing: the first level that they can't lead to, and why. */
  readonly outOfReach: Result['next'];
  /** The road to the next level, from today's answers with what is marked; `null` at the top or without a score. */
  readonly road: Road | null;
  /** The result with everything that is marked as done. */
  readonly now: Result;
  readonly done: readonly Id[];
  readonly excluded: readonly Id[];
  readonly source: (id: Id) => SourceFacts | undefined;
}

/** Computes once, when it is first asked for: the level is shown before a road is looked for. */
function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** The unanswered questions that would lead to an action, if the answer were "I don't know". */
function openQuestions(
  questionnaire: Questionnaire,
  { profile, state, result, today: day }: ReportFacts,
): Report['open'] {
  const open = questionnaire.questions.filter(({ id }) => result.states[id] === 'unanswered');
  const answers = { ...state.answers, ...Object.fromEntries(open.map(({ id }) => [id, UNSURE])) };
  const found = open.length ? nextActions(questionnaire, { profile, answers }, { day }) : [];
  const leadTo = (isDuty: boolean): readonly Question[] =>
    open.filter((question) =>
      found.some(
        ({ id, changes }) =>
          question.id in changes &&
          Boolean(questionnaire.actions!.find((action) => action.id === id)!.obligation) === isDuty,
      ),
    );
  return { duties: leadTo(true), steps: leadTo(false) };
}

type ReportFacts = Pick<Facts, 'questionnaire' | 'isBuiltIn' | 'profile' | 'today' | 'state' | 'result'>;

function compute(facts: ReportFacts): Report {
  const { questionnaire: asked, isBuiltIn, profile, state, result, today: day } = facts;
  // while asking, ours comes without its actions; an older version that is looked at has its own
  const questionnaire: Questionnaire = isBuiltIn && !asked.actions ? smeVn : asked;
  const submission = { profile, answers: state.answers };
  const actions = questionnaire.actions ?? [];
  const marked = (step: string): readonly Id[] =>
    actions.filter(({ id }) => state.steps[id] === step).map(({ id }) => id);
  const [done, excluded] = [marked('done'), marked('excluded')];
  const lowest = questionnaire.levels[0]!.id;
  const ledger = once(() => explain(questionnaire, submission));
  const steps = once(() =>
    nextActions(questionnaire, submission, { day }).map((next) => ({
      ...next,
      action: actions.find(({ id }) => id === next.id)!,
      supports: isBuiltIn
        ? supports.filter((support) => support.actions.includes(next.id) && holds(support.for, profile))
        : [],
    })),
  );
  const open = once(() => openQuestions(questionnaire, facts));
  const road = once(() =>
    result.next ? planRoad(questionnaire, submission, result.next.level, { done, excluded, day }) : null,
  );
  const now = once(() =>
    done.length ? (planRoad(questionnaire, submission, lowest, { done, day })?.after ?? result) : result,
  );
  return {
    questionnaire,
    result,
    get ledger() {
      return ledger();
    },
    get steps() {
      return steps();
    },
    get open() {
      return open();
    },
    duties: actions.filter(({ obligation, for: who }) => obligation && holds(who, profile)).map(({ id }) => id),
    outOfReach: result.score === null ? outOfReach(questionnaire, submission) : null,
    get road() {
      return road();
    },
    get now() {
      return now();
    },
    done,
    excluded,
    // a file that extends ours may bring sources of its own, or newer facts of one of ours
    source: (id) =>
      (questionnaire.sources?.find((source) => source.id === id) as SourceFacts | undefined) ??
      (isBuiltIn ? sources.find((source) => source.id === id) : undefined),
  };
}

const known = new WeakMap<
  SessionState,
  { readonly province: string | undefined; readonly today: string; readonly report: Report }
>();

/** The report of what is looked at; drawing twice from the same answers computes once. */
export function reportOf(facts: ReportFacts): Report {
  const province = facts.profile['province'];
  const last = known.get(facts.state);
  if (last && last.province === province && last.today === facts.today) return last.report;
  const report = compute(facts);
  known.set(facts.state, { province, today: facts.today, report });
  return report;
}
