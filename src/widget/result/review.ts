import { html, type TemplateResult } from 'lit';
import { keptNotice } from '../screens/kept.ts';
import { minutesOf } from '../screens/minutes.ts';
import { navigation, onSubmit } from '../screens/navigation.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { answerLines, type AnswersActs, type AnswersFacts } from './answers.ts';

type ReviewFacts = AnswersFacts & Pick<Facts, 'open' | 'kept'>;
type ReviewActs = AnswersActs & Pick<Acts, 'answerOpen' | 'leaveOpen' | 'next' | 'back' | 'openKept'>;

/**
 * What is still missing, before the result: to the open questions, or without them for good; the way on leads to it all the same.
 * `about`: the profile, to be changed in place.
 */
export function reviewScreen(facts: ReviewFacts, acts: ReviewActs, about: TemplateResult): TemplateResult {
  const { t, open } = facts;
  const count = open.length;
  return html`
    <form class="screen" novalidate @submit=${onSubmit(acts)}>
      <h2 tabindex="-1" part="heading">${t('result:review.title', { count })}</h2>
      ${keptNotice(facts, acts)}
      <div class="missing">
        <p>${t('result:review.missing')}</p>
        <ul>
          ${open.map(({ id }) => html`<li>${t(`content:questions.${id}.text`)}</li>`)}
        </ul>
      </div>
      <p class="buttons">
        <button type="button" @click=${acts.answerOpen}>
          ${t('result:review.answer', { count, minutes: minutesOf(facts, open) })}
        </button>
        <button type="button" class="quiet" @click=${acts.leaveOpen}>${t('result:level.leave', { count })}</button>
      </p>
      <h3>${t('result:review.answers')}</h3>
      ${about} ${answerLines(facts, acts)} ${navigation(facts, acts, t('ui:buttons.result'))}
    </form>
  `;
}
