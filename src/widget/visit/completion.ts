import { hash, type Result } from '#model';
import type { CompleteDetail } from '../events.ts';
import { personOf } from './person-of.ts';
import type { Visit } from './visit.ts';

/** So many ids are remembered for each person. */
const MOST = 40;

/** A complete result as the page is told it, with an id by which it can tell repeats apart. */
export function completionOf({ bundle, host, session, profile }: Visit, result: Result): CompleteDetail {
  const { id, version, questions } = bundle.questionnaire;
  const { answers, page } = session.state();
  const person = personOf({ host, session });
  const about = profile();
  const text = [
    ...[person, id, version],
    ...Object.keys(about)
      .sort()
      .map((field) => `${field}=${about[field]}`),
    ...questions.map((question) => `${question.id}=${String(answers[question.id])}`),
  ].join('\n');
  const own = hash(text) + hash(text, 0x9e3779b9);
  const told = page['told']?.split(' ') ?? [];
  const isFirst = !told.includes(own);
  if (isFirst) session.setPage('told', [...told, own].slice(-MOST).join(' '));
  return { result, profile: about, answers, id: own, isFirst };
}
