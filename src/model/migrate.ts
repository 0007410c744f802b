import type { Answer, Submission } from './answers.ts';
import { carryOver, scalesOf, type CarriedOver } from './carry-over.ts';
import { LabansoError } from './finding.ts';
import { own } from './own.ts';
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

const majorOf = ({ version }: Pick<Questionnaire, 'version'>): number => Number(version.split('.')[0]);

/** The answer after a move; `undefined` when nothing is left of it. */
function moved<Value extends Answer>(value: Value, { options = {} }: Move): Value | undefined {
  const one = (id: Id): Id | null => {
    const now = own(options, id);
    return now === undefined ? id : now;
  };
  if (typeof value === 'string') return (one(value) ?? undefined) as Value | undefined;
  if (typeof value === 'number') return value;
  const list = [...new Set(value.map(one))].filter((id) => id !== null);
  return list.length ? (list as unknown as Value) : undefined;
}

interface Moving<Value> {
  /** By the id now. */
  readonly values: Record<Id, Value>;
  /** The id each had then, of those in `values`. */
  readonly ids: Map<Id, Id>;
  /** Ids now of what a table speaks of. */
  readonly declared: Set<Id>;
  /** By the id then: no place is left, or a value that came earlier has it. */
  readonly left: Record<Id, Value>;
}

/** One step of one table; what has no place any more is kept aside under its first id. */
function step<Value extends Answer>(
  before: Moving<Value>,
  table: Readonly<Record<Id, Move>> | undefined,
): Moving<Value> {
  if (!table) return before;
  const after: Moving<Value> = { values: {}, ids: new Map(), declared: new Set(), left: before.left };
  for (const [id, value] of Object.entries(before.values)) {
    const move = own(table, id);
    const now = move?.id ?? id;
    const kept = move ? moved(value, move) : value;
    const first = before.ids.get(id)!;
    if (kept === undefined || now in after.values) {
      after.left[first] = value;
      continue;
    }
    after.values[now] = kept;
    after.ids.set(now, first);
    if (move || before.declared.has(id)) after.declared.add(now);
  }
  return after;
}

const begin = <Value>(values: Readonly<Record<Id, Value>>): Moving<Value> => ({
  values: { ...values },
  ids: new Map(Object.keys(values).map((id) => [id, id])),
  declared: new Set(),
  left: {},
});

/**
 * Takes a submission to another version of its questionnaire, by the tables declared for it and, where they say
 * nothing, by what stayed the same: a question whose scale has changed is asked again. Nothing is dropped: each answer
 * is in exactly one of `answers`, `again` and `orphans` (these under the id it had).
 *
 * Shape: `submission` answers `from`; `migrations` in any order, each used once when it lies on the way; without any,
 * or to an earlier version, ids are compared as they are. Throws `LabansoError` `questionnaire-mismatch` when the two
 * have different ids.
 *
 * @example migrate({answers: {pay: 'qr'}}, v1, v2, [{from: 1, to: 2, questions: {pay: {id: 'payments'}}}]).answers //=> {payments: 'qr'}
 */
export function migrate(
  { profile = {}, answers }: Submission,
  from: Questionnaire,
  to: Questionnaire,
  migrations: readonly Migration[] = [],
): CarriedOver {
  if (from.id !== to.id)
    throw new LabansoError(
      'questionnaire-mismatch',
      `${from.id} and ${to.id} are two questionnaires, not two versions of one.`,
    );
  const way = migrations
    .filter((table) => table.from >= majorOf(from) && table.to <= majorOf(to))
    .sort((a, b) => a.from - b.from);
  let facts = begin(profile);
  let given = begin(answers);
  for (const table of way) {
    facts = step(facts, table.profile);
    given = step(given, table.questions);
  }
  const before = scalesOf(from);
  const scales = Object.fromEntries(
    [...given.ids].filter(([id]) => !given.declared.has(id)).map(([id, first]) => [id, before[first]]),
  );
  const carried = carryOver(to, { profile: facts.values, answers: given.values }, scales);
  const firstOf = (ids: ReadonlyMap<Id, Id>, id: Id): Id => ids.get(id) ?? id;
  const orphans = Object.fromEntries(
    Object.entries(carried.orphans).map(([id, value]) => [
      id in given.values ? firstOf(given.ids, id) : firstOf(facts.ids, id),
      value,
    ]),
  );
  return { ...carried, orphans: { ...orphans, ...facts.left, ...given.left } };
}
