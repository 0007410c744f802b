// In a class: the code of one's own answers, shown to the trainer's camera. Nothing is sent.

import { tagOf, withTag } from '#exchange';
import { html, nothing, type TemplateResult } from 'lit';
import { confirmation } from '../screens/confirmation.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { codeInGroups, codeOf } from './code.ts';
import type { Offers } from './offers.ts';

type HandInFacts = Pick<
  Facts,
  't' | 'questionnaire' | 'profile' | 'state' | 'address' | 'confirming' | 'opened' | 'hasAnswers'
>;

/** Below the level, in a class alone: the one thing to do next. */
export function handInButton(
  { t, opened, hasAnswers }: Pick<HandInFacts, 't' | 'opened' | 'hasAnswers'>,
  { isClass, handIn }: Pick<Offers, 'isClass' | 'handIn'>,
): TemplateResult | typeof nothing {
  if (!isClass() || opened || !hasAnswers) return nothing;
  return html`<p class="buttons">
    <button type="button" class="primary" @click=${() => handIn(true)}>${t('result:class.give')}</button>
  </p>`;
}

/** The code alone on white, as large as the screen lets it, and who is next. */
export function handInScreen(
  facts: HandInFacts,
  acts: Pick<Acts, 'handOver' | 'confirm' | 'cancel'>,
  { drawClassQr, handIn, person }: Pick<Offers, 'drawClassQr' | 'handIn' | 'person'>,
): TemplateResult {
  const { t, confirming } = facts;
  const { code } = codeOf(facts);
  const draw = drawClassQr();
  return html`
    <div class="screen result hand-in">
      <h2 tabindex="-1" part="heading">${t('result:class.title')}</h2>
      ${draw ? draw(withTag(code, tagOf(person())), t('result:class.qr')) : html`<p role="status">${t('ui:loading')}</p>`}
      <p>${t('result:class.bright')}</p>
      ${codeInGroups(code)}
      <p class="buttons">
        ${
          confirming === 'person'
            ? nothing
            : html`<button type="button" class="primary" @click=${acts.handOver}>${t('ui:welcome.person')}</button>`
        }
        <button type="button" @click=${() => handIn(false)}>${t('result:class.back')}</button>
      </p>
      ${confirmation(facts, acts, 'person')}
    </div>
  `;
}
