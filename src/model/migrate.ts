import type { Answer, Submission } from './answers.ts';
import { carryOver, scalesOf, type CarriedOver } from './carry-over.ts';
import { LabansoError } from './finding.ts';
import { own } from './own.ts';
import { demandOf, tablesBetween } from './migration-faults.ts';
import type { Id, Questionnaire } from './questionnaire.ts';

/** What became of a question, or of a field of the profile, in the next major version. */
export interface Move {
  /** Its id now; the same when absent. */
  readonly id?: Id;
  /** Option id then → option id now; `null`: no option says the same any more. An option not listed keeps its id. */
  readonly options?: Readonly<Record<Id, Id | null>>;
}

/** How answers go from one major version of a questionnaire to a later one. What isn't listed keeps its id. */
export interface Migration {
  /** Major versions: 1 and 2 for "from 1.4.0 to 2.0.0". */
  readonly from: number;
  readonly to: number;
  /** By the id then. A question that is listed means what it meant, though its scale looks different. */
  readonly questions?: Readonly<Record<Id, Move>>;
  readonly profile?: Readonly<Record<Id, Move>>;
}

/** The answer after a move; `undefined` when nothing is left of it. What is no answer at all stays as it is. */
function moved<Value extends Answer>(value: Value, { options = {} }: Move): Value | undefined {
  const one = (id: Id): Id | null => {
    const now = own(options, id);
    return now === undefined ? id : now;
  };
  if (typeof value === 'string') return (one(value) ?? undefined) as Value | undefined;
  if (!Array.isArray(value)) return value;
  const list = [...new Set((value as readonly Id[]).map(one))].filter((id) => id !== null);
  return list.length ? (list as unknown as Value) : undefined;
}

/** One answer on its way. */
interface Moving<Value> {
  /** The id and the value it had at first. */
  readonly id: Id;
  readonly first: Value;
  /** The value now; `undefined`: no option says the same any more, though the question goes on. */
  readonly value: Value | undefined;
  /** Whether a table speaks of it. */
  readonly declared: boolean;
}

/** What is on its way by the id now, and by its first id what another one has taken the place of. */
interface Way<Value> {
  readonly moving: ReadonlyMap<Id, Moving<Value>>;
  readonly left: Readonly<Record<Id, Value>>;
}

const begin = <Value>(values: Readonly<Record<Id, Value>>): Way<Value> => ({
  moving: new Map(Object.entries(values).map(([id, value]) => [id, { id, first: value, value, declared: false }])),
  left: {},
});

/** One step of one table; of two that come to the same id the first stays. */
function step<Value extends Answer>(before: Way<Value>, table: Readonly<Record<Id, Move>> | undefined): Way<Value> {
  if (!table) return before;
  const moving = new Map<Id, Moving<Value>>();
  const left = { ...before.left };
  for (const [id, one] of before.moving) {
    const move = own(table, id);
    const now = move?.id ?? id;
    if (moving.has(now)) left[one.id] = one.first;
    else if (!move) moving.set(now, one);
    else
      moving.set(now, {
        ...one,
        value: one.value === undefined ? undefined : moved(one.value, move),
        declared: true,
      });
  }
  return { moving, left };
}

/** The entries of those that pass a test. */
const pick = <Value, Out>(
  { moving }: Way<Value>,
  test: (one: Moving<Value>, id: Id) => boolean,
  entry: (one: Moving<Value>, id: Id) => readonly [Id, Out],
): Record<Id, Out> =>
  Object.fromEntries([...moving].filter(([id, one]) => test(one, id)).map(([id, one]) => entry(one, id)));

/**
 * Takes a submission to another version of its questionnaire, by the tables declared for it and, where they say
 * nothing, by what stayed the same: a question whose scale has changed is asked again. Nothing is dropped: each answer
 * is in exactly one of `answers`, `again` and `orphans` (these under the id, and with the value, that it had).
 *
 * Shape: `submission` answers `from`; `migrations` in any order, each used once when it lies on the way; without any,
 * or to an earlier version, ids are compared as they are. Throws `LabansoError`: `questionnaire-mismatch` when the two
 * have different ids, or the submission says that it answers another one; `invalid-answers` when it is no submission at
 * all; `migrations-overlap`; `invalid-migration` when a table names a question or an option that isn't there.
 *
 * @example migrate({answers: {pay: 'qr'}}, v1, v2, [{from: 1, to: 2, questions: {pay: {id: 'payments'}}}]).answers //=> {payments: 'qr'}
 */
export function migrate<const To extends Questionnaire>(
  submission: Submission,
  from: Questionnaire,
  to: To,
  migrations?: readonly Migration[],
): CarriedOver<To>;
export function migrate(
  submission: Submission,
  from: Questionnaire,
  to: Questionnaire,
  migrations: readonly Migration[] = [],
): CarriedOver {
  if (from.id !== to.id)
    throw new LabansoError(
      'questionnaire-mismatch',
      `${from.id} and ${to.id} are two questionnaires, not two versions of one.`,
    );
  demandOf(from, submission);
  const way = tablesBetween(migrations, from, to);
  const { profile = {}, answers } = submission;
  let facts = begin(profile);
  let given = begin(answers);
  for (const table of way) {
    facts = step(facts, table.profile);
    given = step(given, table.questions);
  }
  const has = ({ value }: Moving<Answer>): boolean => value !== undefined;
  const asked = new Set(to.questions.map(({ id }) => id));
  const before = scalesOf(from);
  const carried = carryOver(
    to,
    {
      profile: pick(facts, has, ({ value }, id) => [id, value!]),
      answers: pick(given, has, ({ value }, id) => [id, value!]),
    },
    pick(
      given,
      ({ declared }) => !declared,
      ({ id: first }, id) => [id, before[first]],
    ),
  );
  return {
    ...carried,
    again: {
      ...carried.again,
      ...pick(
        given,
        (one, id) => !has(one) && asked.has(id),
        ({ first }, id) => [id, first],
      ),
    },
    orphans: {
      ...pick(
        facts,
        (_, id) => own(carried.profile, id) === undefined,
        ({ id, first }) => [id, first],
      ),
      ...pick(
        given,
        (_, id) => !asked.has(id),
        ({ id, first }) => [id, first],
      ),
      ...facts.left,
      ...given.left,
    },
  };
}
