import { dayInVietnam } from '#look';
import { UNSURE } from '#model';
import { makePlan } from '#scoring';
import { html, nothing } from 'lit';
import type { Facts } from '../visit/facts.ts';
import { questionPlace } from '../visit/flow.ts';
import { go } from '../visit/moving.ts';
import type { Visit } from '../visit/visit.ts';
import { noteOf } from './receive.ts';
import { submissionOf, wholeOf } from './whole.ts';

/**
 * "What has changed?": the answers of last time are filled in, with what was marked as done since; asked is only what
 * was in doubt, or follows no more. What there was is kept, to compare with and to be opened again.
 */
export function renew(visit: Visit): void {
  const { bundle, host, session, profile: ofPerson } = visit;
  const { questionnaire } = bundle;
  const profile = ofPerson();
  const { answers, steps } = session.state();
  const savedOn = dayInVietnam(session.foundFrom() ?? host.now());
  session.setPage('before', noteOf({ questionnaire, profile, answers, steps, savedOn }));
  const whole = wholeOf(questionnaire);
  const { raised, done } = makePlan(whole, submissionOf(whole, { profile, state: { answers, steps } }));
  for (const [question, answer] of Object.entries(answers)) if (answer === UNSURE) session.setAnswer(question, null);
  for (const [question, answer] of Object.entries(raised)) session.setAnswer(question, answer);
  for (const action of done) session.setStep(action, null);
  const [first] = visit.open();
  if (first) go(visit, questionPlace(first.id), { kind: 'open', to: 'result', outer: null });
  else {
    go(visit, 'result');
    visit.change({ taken: { by: 'renewal' } });
  }
}

/** Above the result, when there was nothing to ask: why, and where to say what has changed all the same. */
export const nothingAskedNotice = ({ t, taken }: Pick<Facts, 't' | 'taken'>) =>
  taken?.by === 'renewal'
    ? html`<p class="notice" id="nothing-asked">
        ${t('result:renewed.nothing', { title: t('result:answers.title') })}
      </p>`
    : nothing;
