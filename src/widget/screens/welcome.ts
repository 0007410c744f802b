import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../format.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts, Found } from '../visit/facts.ts';
import { confirmation } from './confirmation.ts';
import { keptNotice } from './kept.ts';

type WelcomeFacts = Pick<
  Facts,
  't' | 'questionnaire' | 'isBuiltIn' | 'found' | 'kept' | 'confirming' | 'hasFailed' | 'taking'
>;
type WelcomeActs = Pick<Acts, 'go' | 'next' | 'restart' | 'openKept' | 'handOver' | 'confirm' | 'cancel' | 'loadLater'>;

/** What this device kept: on with it, anew, or somebody else. */
function goOn(facts: WelcomeFacts, acts: WelcomeActs, found: Found): TemplateResult {
  const { t, confirming } = facts;
  const { from, resumesAt, answered, asked, hasScore, again, orphans, wasDamaged } = found;
  return html`
    <p class="found">${t('ui:welcome.found', { date: formatDate(from), answered, asked })}</p>
    ${wasDamaged ? html`<p class="notice">${t('ui:welcome.damaged')}</p>` : nothing}
    ${again ? html`<p class="notice">${t('ui:welcome.again', { count: again })}</p>` : nothing}
    ${orphans ? html`<p class="note">${t('ui:welcome.orphans', { count: orphans })}</p>` : nothing}
    <p class="buttons">
      <button type="button" class="primary" part="primary-button" @click=${() => acts.go(resumesAt)}>
        ${t('ui:welcome.continue')}
      </button>
      ${
        confirming === 'restart'
          ? nothing
          : html`<button type="button" @click=${acts.restart}>
              ${t(hasScore ? 'ui:welcome.restart' : 'ui:welcome.anew')}
            </button>`
      }
      ${
        confirming === 'person'
          ? nothing
          : html`<button type="button" @click=${acts.handOver}>${t('ui:welcome.person')}</button>`
      }
    </p>
    ${confirmation(facts, acts, 'restart')} ${confirmation(facts, acts, 'person')}
  `;
}

/** `takeForm`: where a code is typed, once that is loaded. */
export function welcome(facts: WelcomeFacts, acts: WelcomeActs, takeForm?: TemplateResult): TemplateResult {
  const { t, questionnaire, isBuiltIn, found, hasFailed, taking } = facts;
  return html`
    <div class="screen">
      <h2 tabindex="-1" part="heading">${t('content:title') || t('ui:brand')}</h2>
      <p class="motto">${t('ui:motto')}</p>
      <p class="lead">${t('ui:welcome.lead', { count: questionnaire.questions.length })}</p>
      <ul class="promises">
        ${['time', 'free', 'private'].map((key) => html`<li>${t(`ui:welcome.${key}`)}</li>`)}
      </ul>
      ${
        found
          ? goOn(facts, acts, found)
          : html`
              <p class="buttons">
                <button type="button" class="primary" part="primary-button" @click=${acts.next}>
                  ${t('ui:welcome.start')}
                </button>
              </p>
            `
      }
      ${keptNotice(facts, acts)}
      <p class="error" role="alert">${hasFailed ? t('ui:failed') : nothing}</p>
      <details class="take" ?open=${Boolean(taking)} @toggle=${acts.loadLater}>
        <summary>${t('ui:take.summary')}</summary>
        ${takeForm ?? html`<p role="status">${t('ui:loading')}</p>`}
      </details>
      ${isBuiltIn ? html`<p class="note">${t('ui:welcome.note')}</p>` : nothing}
    </div>
  `;
}
