import { carryOver, type CarriedOver, type Id, type Questionnaire } from '#model';
import type { Entry, SessionRecord, Step } from './record.ts';

/** What a session knows right now. */
export interface SessionState<Q extends Questionnaire = Questionnaire> extends CarriedOver<Q> {
  /** Action id → what the person says of it. */
  readonly steps: Readonly<Record<Id, Step>>;
  /** The page's own words, such as where the person is. */
  readonly page: Readonly<Record<string, string>>;
}

const values = <Value>(entries: Readonly<Record<Id, Entry<Value>>>): Record<Id, Value> =>
  Object.fromEntries(Object.entries(entries).flatMap(([id, [value]]) => (value === null ? [] : [[id, value]])));

/** A record as today's questionnaire sees it. */
export function stateOf(questionnaire: Questionnaire, record: SessionRecord): SessionState {
  const { profile, answers, steps, page } = record;
  const scales = Object.fromEntries(Object.entries(answers).map(([id, [, , scale]]) => [id, scale]));
  return {
    ...carryOver(questionnaire, { profile: values(profile), answers: values(answers) }, scales),
    steps: values(steps),
    page: values(page),
  };
}
