import { answerFaults } from './answer-faults.ts';
import type { Answer, Answers, Profile, Submission } from './answers.ts';
import { tablesBetween, type Migration, type Move, type Moves } from './migration.ts';
import { own } from './own.ts';
import type { Id, Question, Questionnaire } from './questionnaire.ts';
import { scaleOf } from './scale.ts';
import type { AnswersOf, ProfileOf } from './typed.ts';

/** Answers, with what is known of the version that was answered. */
export interface Answered {
  readonly version: string;
  readonly profile: Profile;
  readonly answers: Answers;
  /** `scaleOf` each question as it was; without one, an answer that fits today is kept. */
  readonly scales: Readonly<Record<Id, string | undefined>>;
  /** Its fields and questions in the order of that questionnaire; those not named come as the tables list them. */
  readonly order?: readonly Id[];
}

/** Answers to an earlier version, as today's questionnaire sees them. Nothing is dropped. */
export interface CarriedOver<Q extends Questionnaire = Questionnaire> {
  readonly profile: ProfileOf<Q>;
  readonly answers: AnswersOf<Q>;
  /** By the id of today: the scale has changed, or the chosen option is gone, so that it has to be asked again. */
  readonly again: Answers;
  /** By the id of then: the question, or the field of the profile, is gone, or another answer has its place. */
  readonly orphans: Answers;
}

/** Which answer of then each answer of today comes from: id of today → id of then. */
export interface Origins {
  readonly profile: ReadonlyMap<Id, Id>;
  /** Of those in `answers` and in `again`. */
  readonly answers: ReadonlyMap<Id, Id>;
}

/** One answer on its way, or one part of it. */
interface Traveller {
  /** The id and the value of then. */
  readonly first: Id;
  readonly was: Answer;
  /** Those of today; without a value, no option says the same any more. */
  readonly id: Id;
  readonly value: Answer | undefined;
  /** Whether a table speaks of it. */
  readonly isDeclared: boolean;
}

type Placed = ReadonlyMap<Id, Traveller>;

/** The value after a move; `undefined` when nothing is left of it. What is no answer at all stays as it is. */
function moved(value: Answer | undefined, { options = {} }: Move): Answer | undefined {
  const one = (id: Id): Id | null => {
    const now = own(options, id);
    return now === undefined ? id : now;
  };
  if (typeof value === 'string') return one(value) ?? undefined;
  if (!Array.isArray(value)) return value;
  // a set, since two options may have become one
  const list = [...new Set((value as readonly Id[]).map(one))].filter((id) => id !== null);
  return list.length ? list : undefined;
}

/** Sends values the way of some tables; in an order that doesn't depend on that of the keys. */
function travel(
  values: Readonly<Record<Id, Answer>>,
  way: readonly (Moves | undefined)[],
  order: readonly Id[] = [],
): readonly Traveller[] {
  const ids = [...order, ...way.flatMap((moves = {}) => Object.keys(moves)), ...Object.keys(values).sort()];
  const begin = [...new Set(ids)].flatMap((id): readonly Traveller[] => {
    const value = own(values, id);
    return value === undefined ? [] : [{ first: id, was: value, id, value, isDeclared: false }];
  });
  // not by `reduce`: Prototype.js has put another one in its place
  let all = begin;
  for (const table of way)
    all = all.flatMap((one) => {
      const moves = own(table ?? {}, one.id);
      if (!moves) return [one];
      return [moves]
        .flat()
        .map((move) => ({ ...one, id: move.id ?? one.id, value: moved(one.value, move), isDeclared: true }));
    });
  return all;
}

/** Of those that come to one id the first has the place. */
function place(travellers: readonly Traveller[]): Placed {
  const placed = new Map<Id, Traveller>();
  for (const one of travellers) if (!placed.has(one.id)) placed.set(one.id, one);
  return placed;
}

const valuesOf = (placed: Placed): Record<Id, Answer> =>
  Object.fromEntries([...placed].map(([id, { value, was }]) => [id, value ?? was]));

const originsOf = (...placed: readonly Placed[]): ReadonlyMap<Id, Id> =>
  new Map(placed.flatMap((one) => [...one].map(([id, { first }]) => [id, first] as const)));

/** What is in no place at all. */
const leftOf = (travellers: readonly Traveller[], origins: ReadonlyMap<Id, Id>): Answers => {
  const found = new Set(origins.values());
  return Object.fromEntries(travellers.filter(({ first }) => !found.has(first)).map(({ first, was }) => [first, was]));
};

/** A value in the shape of the question that it has come to: a set of one where that has options to choose from. */
function shaped(one: Traveller, question: Question | undefined): Traveller {
  const { value } = one;
  if (question?.type === 'multiple' && question.options.some(({ id }) => id === value))
    return { ...one, value: [value as Id] };
  return question?.type === 'single' && Array.isArray(value) && value.length === 1
    ? { ...one, value: value[0] as Id }
    : one;
}

/**
 * `carry`, and where each answer comes from.
 *
 * @example [...carryWithOrigins(answeredOf(v1, {answers: {pay: 'qr'}}), v2, [{from: 1, to: 2, questions: {pay: {id: 'payments'}}}]).origins.answers] //=> [['payments', 'pay']]
 */
export function carryWithOrigins(
  { version, profile, answers, scales, order }: Answered,
  to: Questionnaire,
  tables: readonly Migration[] = [],
): { readonly carried: CarriedOver; readonly origins: Origins } {
  const way = tablesBetween(tables, version, to.version);
  const fields = travel(
    profile,
    way.map((table) => table.profile),
    order,
  );
  const facts = place(
    fields.filter(({ id, value }) => to.profile?.find((field) => field.id === id)?.options.includes(value as Id)),
  );
  const questions = new Map(to.questions.map((question) => [question.id, question]));
  const given = travel(
    answers,
    way.map((table) => table.questions),
    order,
  ).map((one) => (one.isDeclared ? shaped(one, questions.get(one.id)) : one));
  const known = valuesOf(facts) as Profile;
  const fits = ({ first, id, value, isDeclared }: Traveller): boolean => {
    const question = questions.get(id);
    if (!question) return false;
    const scale = isDeclared ? undefined : own(scales, first);
    return (scale === undefined || scale === scaleOf(question)) && !answerFaults(question, value, known).length;
  };
  const fitting = place(given.filter(fits));
  const again = place(given.filter(({ id }) => questions.has(id) && !fitting.has(id)));
  const origins = { profile: originsOf(facts), answers: originsOf(fitting, again) };
  return {
    carried: {
      profile: known,
      answers: valuesOf(fitting),
      again: valuesOf(again),
      orphans: { ...leftOf(fields, origins.profile), ...leftOf(given, origins.answers) },
    },
    origins,
  };
}

/**
 * Takes answers to another version of a questionnaire: by the tables declared for it and, where they say nothing, by
 * what stayed the same. A question whose scale has changed is asked again. Nothing is dropped: each answer is in
 * `answers`, in `again`, or in `orphans` (one that was split may be in the first two).
 *
 * Shape: tables in any order, those on the way are used; without any, or to an earlier version, ids are compared as
 * they are. Of two answers that come to one id the first in the order of the questionnaire has the place, if it fits.
 * Never throws for answers; `migrate` also says what is wrong with tables.
 *
 * @example carry(answeredOf(v1, {answers: {pay: 'qr', gone: 'x'}}), v2, [{from: 1, to: 2, questions: {pay: {id: 'payments'}}}]).orphans //=> {gone: 'x'}
 */
export const carry = (then: Answered, to: Questionnaire, tables?: readonly Migration[]): CarriedOver =>
  carryWithOrigins(then, to, tables).carried;

/**
 * A submission with what `carry` needs to know of the questionnaire it answers.
 *
 * @example answeredOf(questionnaire, {answers: {payments: 'qr'}}).order //=> ['payments', 'tools']
 */
export const answeredOf = (
  questionnaire: Questionnaire,
  { profile = {}, answers }: Pick<Submission, 'profile' | 'answers'>,
): Answered => ({
  version: questionnaire.version,
  profile,
  answers,
  scales: scalesOf(questionnaire),
  order: [...(questionnaire.profile ?? []), ...questionnaire.questions].map(({ id }) => id),
});

/**
 * `scaleOf` every question of a questionnaire, by its id.
 *
 * @example Object.keys(scalesOf(questionnaire)) //=> ['payments', 'tools']
 */
export const scalesOf = ({ questions }: Questionnaire): Readonly<Record<Id, string>> =>
  Object.fromEntries(questions.map((question) => [question.id, scaleOf(question)]));
