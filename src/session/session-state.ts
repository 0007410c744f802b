import {
  carryWithOrigins,
  scalesOf,
  own,
  type Answer,
  type CarriedOver,
  type Id,
  type Migration,
  type Questionnaire,
  type Step,
} from '#model';
import type { Entries, SessionRecord } from './record.ts';

/** What a session knows right now. */
export interface SessionState<Q extends Questionnaire = Questionnaire> extends CarriedOver<Q> {
  /** Action id → what the person says of it. */
  readonly steps: Readonly<Record<Id, Step>>;
  /** The page's own words, such as where the person is. */
  readonly page: Readonly<Record<string, string>>;
}

/** Lists are copies: whoever changes one changes nothing that is kept. */
const values = <Value>(entries: Entries<Value>): Record<Id, Value> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([id, [value]]) =>
      value === null ? [] : [[id, Array.isArray(value) ? ([...value] as Value) : value]],
    ),
  );

/**
 * A record as today's questionnaire sees it.
 *
 * Tabs of two versions may write into one record, so each answer says for itself what it answers: one on the scale of
 * today stands where it is; of any other, `migrations` say what it is called today. An id is never used again for
 * something else, so that a table that lies behind an answer finds nothing to change in it.
 */
export function stateOf(
  questionnaire: Questionnaire,
  record: SessionRecord,
  migrations: readonly Migration[] = [],
): SessionState {
  const { profile, answers, steps, page } = record;
  const today = scalesOf(questionnaire);
  const entries = Object.entries(answers);
  const { carried, origins } = carryWithOrigins(
    {
      version: '0',
      profile: values(profile),
      answers: values(answers),
      scales: Object.fromEntries(entries.map(([id, [, , scale]]) => [id, scale])),
      order: entries.flatMap(([id, [, , scale]]) => (scale !== undefined && scale === own(today, id) ? [id] : [])),
    },
    questionnaire,
    migrations,
  );
  // taken back today, after it was answered under its former name
  const isTakenBack = (id: Id): boolean =>
    own(answers, id)?.[0] === null && answers[id]![1] > answers[origins.answers.get(id)!]![1];
  const kept = (all: object): Record<Id, Answer> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => !isTakenBack(id)) as [Id, Answer][]);
  return {
    ...carried,
    answers: kept(carried.answers),
    again: kept(carried.again),
    steps: values(steps),
    page: values(page),
  };
}
