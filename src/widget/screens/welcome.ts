import { formatDate } from '#look';
import { html, nothing, type TemplateResult } from 'lit';
import type { Acts } from '../visit/acts.ts';
import type { Facts, Found } from '../visit/facts.ts';
import { anew } from './anew.ts';
import { failure } from './failure.ts';
import { keptNotice } from './kept.ts';
import { minutesOf } from './minutes.ts';

type WelcomeFacts = Pick<
  Facts,
  't' | 'questionnaire' | 'isBuiltIn' | 'found' | 'kept' | 'confirming' | 'hasFailed' | 'lacks' | 'taking'
>;
type WelcomeActs = Pick<
  Acts,
  'go' | 'begin' | 'restart' | 'renew' | 'openKept' | 'handOver' | 'confirm' | 'cancel' | 'loadLater'
>;

/** What this device kept: on with it, anew, or somebody else. */
function goOn(facts: WelcomeFacts, acts: WelcomeActs, found: Found): TemplateResult {
  const { t } = facts;
  const { from, resumesAt, answered, asked, hasScore, again, orphans, level } = found;
  const date = formatDate(from);
  return html`
    <p class="found">
      ${
        level
          ? t('ui:welcome.finished', { date, level: t(`content:levels.${level}`) })
          : t('ui:welcome.found', { date, answered, asked })
      }
    </p>
    ${again ? html`<p class="notice">${t('ui:welcome.again', { count: again })}</p>` : nothing}
    ${orphans ? html`<p class="note">${t('ui:welcome.orphans', { count: orphans })}</p>` : nothing}
    ${anew(
      facts,
      acts,
      hasScore,
      html`
        <button
          type="button"
          class="primary"
          part="primary-button"
          @click=${() => acts.go(level ? 'result' : resumesAt)}
        >
          ${t(level ? 'ui:buttons.result' : 'ui:welcome.continue')}
        </button>
        ${level ? html`<button type="button" @click=${acts.renew}>${t('ui:welcome.renew')}</button>` : nothing}
      `,
    )}
  `;
}

/** One way in, or a short one and the whole. */
function ways(facts: WelcomeFacts, { begin }: WelcomeActs): TemplateResult {
  const { t, questionnaire } = facts;
  const { questions, express } = questionnaire;
  const short = questions.filter(({ id }) => express?.includes(id));
  const said = (key: string, asked: typeof questions): string =>
    t(`ui:welcome.${key}`, { count: asked.length, minutes: minutesOf(facts, asked) });
  return html`
    <p class="buttons">
      <button type="button" class="primary" part="primary-button" @click=${() => begin('full')}>
        ${said(short.length ? 'full' : 'start', questions)}
      </button>
      ${
        short.length
          ? html`<button type="button" class="express" @click=${() => begin('express')}>
              ${said('express', short)}
            </button>`
          : nothing
      }
    </p>
    ${short.length ? html`<p class="note">${t('ui:welcome.ways')}</p>` : nothing}
  `;
}

/** What is loaded later: `takeForm`, where a code is typed; `notices`, what the device has to say. */
export function welcome(
  facts: WelcomeFacts,
  acts: WelcomeActs,
  takeForm?: TemplateResult,
  notices: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { t, isBuiltIn, found, taking } = facts;
  return html`
    <div class="screen">
      <h2 tabindex="-1" part="heading">${t('content:title') || t('ui:brand')}</h2>
      <p class="motto">${t('ui:motto')}</p>
      <ul class="promises">
        ${['time', 'free', 'private'].map((key) => html`<li>${t(`ui:welcome.${key}`)}</li>`)}
      </ul>
      ${notices} ${found ? goOn(facts, acts, found) : ways(facts, acts)} ${keptNotice(facts, acts)}
      <p class="error" role="alert">${failure(facts) || nothing}</p>
      <details class="take" ?open=${Boolean(taking)} @toggle=${acts.loadLater}>
        <summary>${t('ui:take.summary')}</summary>
        ${takeForm ?? html`<p role="status">${t('ui:loading')}</p>`}
      </details>
      ${
        isBuiltIn
          ? html`
              <details @toggle=${acts.loadLater}>
                <summary>${t('ui:welcome.name')}</summary>
                ${
                  t('result:name.quote')
                    ? html`<blockquote lang="vi">“${t('result:name.quote')}”</blockquote>
                        <p class="note">${t('result:name.quoted')}</p>`
                    : html`<p role="status">${t('ui:loading')}</p>`
                }
              </details>
              <p class="note">${t('ui:welcome.note')}</p>
            `
          : nothing
      }
    </div>
  `;
}
