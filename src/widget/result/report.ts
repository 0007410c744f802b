// Everything the result screen shows, computed once for each state of answers and marks.

import { sources, supports, type SourceFacts, type Support } from '#content';
import {
  holds,
  UNSURE,
  type Action,
  type Answers,
  type Id,
  type Question,
  type Questionnaire,
  type Result,
} from '#model';
import { explain, makePlan, nextActions, outOfReach, type Ledger, type Objective, type Plan } from '#scoring';
import type { SessionState } from '#session';
import { submissionOf, wholeOf } from '../share/whole.ts';
import { digestOf } from '../digest.ts';
import type { Facts } from '../visit/facts.ts';

export interface Report {
  readonly questionnaire: Questionnaire;
  /** The result with everything that is marked as done; everything else here is seen from there, too. */
  readonly result: Result;
  /** The score as it was answered, when what is done has moved it. */
  readonly scoreBefore: number | null;
  /** All answers: what follows from others, and what is done, with them. */
  readonly answers: Answers;
  readonly plan: Plan;
  readonly ledger: Ledger;
  /** Questions without an answer that may lead to something to do, those of duties first: nobody is told that all is well. */
  readonly open: { readonly questions: readonly Question[]; readonly duties: number };
  /** The duties that were looked at for this profile. */
  readonly duties: readonly Id[];
  /** While answers are missing: the first level that they can't lead to, and why. */
  readonly outOfReach: Result['next'];
  readonly action: (id: Id) => Action;
  /** The help there is with an action. */
  readonly supports: (id: Id) => readonly Support[];
  readonly source: (id: Id) => SourceFacts | undefined;
}

type ReportFacts = Pick<
  Facts,
  'questionnaire' | 'isBuiltIn' | 'profile' | 'today' | 'state' | 'result' | 'filled' | 'objective'
>;

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
  const isDuty = (id: Id): boolean => !!questionnaire.actions!.find((action) => action.id === id)!.obligation;
  const leadsTo = (question: Question, some: typeof found): boolean =>
    some.some(({ changes }) => question.id in changes);
  const duties = open.filter((question) => leadsTo(question, found.filter(({ id }) => isDuty(id)))); // prettier-ignore
  const others = open.filter((question) => !duties.includes(question) && leadsTo(question, found));
  return { questions: [...duties, ...others], duties: duties.length };
}

/**
 * The plans of a questionnaire, by marks, and what they were made of beside those. A mark that is taken back leads to one
 * of them; one more often leaves the road of the last one as it was.
 */
const plans = new WeakMap<Questionnaire, { readonly of: string; last?: Plan; readonly made: Map<string, Plan> }>();

function compute(facts: ReportFacts): Report {
  const { isBuiltIn, profile, state, result, filled, today: day, objective } = facts;
  const questionnaire = wholeOf(facts.questionnaire);
  const { actions = [] } = questionnaire;
  const submission = submissionOf(questionnaire, facts);
  const isDone = actions.some(({ id }) => state.steps[id] === 'done');
  const plan = once(() => {
    const of = digestOf([profile, state.answers, day, objective]);
    const marks = digestOf(Object.entries(state.steps).sort());
    let known = plans.get(questionnaire);
    if (known?.of !== of) plans.set(questionnaire, (known = { of, made: new Map() }));
    const { last, made } = known;
    const plan = made.get(marks) ?? makePlan(questionnaire, submission, { day, objective, ...(last && { last }) });
    made.set(marks, (known.last = plan));
    return plan;
  });
  const answers = once((): Answers => ({ ...filled.answers, ...(isDone && plan().raised) }));
  const ledger = once(() => explain(questionnaire, { profile, answers: answers() }));
  const open = once(() => openQuestions(questionnaire, facts));
  const helpWith = once(() => supports.filter((support) => isBuiltIn && holds(support.for, profile)));
  return {
    questionnaire,
    result: isDone ? plan().now : result,
    scoreBefore: isDone && plan().now.score !== result.score ? result.score : null,
    get answers() {
      return answers();
    },
    get plan() {
      return plan();
    },
    get ledger() {
      return ledger();
    },
    get open() {
      return open();
    },
    duties: actions.filter(({ obligation, for: who }) => obligation && holds(who, profile)).map(({ id }) => id),
    outOfReach: result.score === null ? outOfReach(questionnaire, submission) : null,
    action: (id) => actions.find((action) => action.id === id)!,
    supports: (id) => helpWith().filter(({ actions }) => actions.includes(id)),
    // a file that extends ours may bring sources of its own, or newer facts of one of ours
    source: (id) =>
      (questionnaire.sources?.find((source) => source.id === id) as SourceFacts | undefined) ??
      (isBuiltIn ? sources.find((source) => source.id === id) : undefined),
  };
}

const known = new WeakMap<
  SessionState,
  {
    readonly province: string | undefined;
    readonly today: string;
    readonly objective: Objective;
    readonly report: Report;
  }
>();

/** The report of what is looked at; drawing twice from the same answers computes once. */
export function reportOf(facts: ReportFacts): Report {
  const { today, objective } = facts;
  const province = facts.profile['province'];
  const last = known.get(facts.state);
  if (last && last.province === province && last.today === today && last.objective === objective) return last.report;
  const report = compute(facts);
  known.set(facts.state, { province, today, objective, report });
  return report;
}
