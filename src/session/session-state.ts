import { checkAnswers, scaleOf, type Answer, type Answers, type Id, type Profile, type Questionnaire } from '#model';
import type { Entry, SessionRecord, Step } from './record.ts';

/** What a session knows right now. */
export interface SessionState {
  readonly profile: Profile;
  readonly answers: Answers;
  /** Given to an earlier version of a question whose scale has changed, or with an option that is gone: to be asked again. */
  readonly again: Answers;
  /** Given to questions and fields that this version no longer has; kept, and taken along in files. */
  readonly orphans: Answers;
  /** Action id → what the person says of it. */
  readonly steps: Readonly<Record<Id, Step>>;
  /** The page's own words, such as where the person is. */
  readonly page: Readonly<Record<string, string>>;
}

const values = <Value>(entries: Readonly<Record<Id, Entry<Value>>>): Record<Id, Value> =>
  Object.fromEntries(Object.entries(entries).flatMap(([id, [value]]) => (value === null ? [] : [[id, value]])));

/** A record as today's questionnaire sees it: every answer is in exactly one of `answers`, `again` and `orphans`. */
export function stateOf(questionnaire: Questionnaire, record: SessionRecord): SessionState {
  const profile: Record<Id, Id> = values(record.profile);
  const answers: Record<Id, Answer> = values(record.answers);
  const again: Record<Id, Answer> = {};
  const orphans: Record<Id, Answer> = {};
  const move = (from: Record<Id, Answer>, id: Id, to: Record<Id, Answer>): void => {
    const answer = from[id];
    if (answer === undefined) return;
    to[id] = answer;
    delete from[id];
  };
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]));
  for (const id of Object.keys(answers)) {
    const question = questions.get(id);
    const scale = record.answers[id]?.[2];
    if (!question) move(answers, id, orphans);
    else if (scale !== undefined && scale !== scaleOf(question)) move(answers, id, again);
  }
  for (const { path } of checkAnswers(questionnaire, { profile, answers })) {
    const [, part, id = ''] = path.split('/');
    if (part === 'profile') move(profile, id, orphans);
    else move(answers, id, again);
  }
  return { profile, answers, again, orphans, steps: values(record.steps), page: values(record.page) };
}
