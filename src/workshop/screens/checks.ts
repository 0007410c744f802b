import { html, nothing, type TemplateResult } from 'lit';
import { canBackUp } from '../backup.ts';
import { CHECKS, type Acts, type CheckName, type Facts } from '../facts.ts';

export type ChecksFacts = Pick<Facts, 'words' | 'checks' | 'sight' | 'news'>;
export type ChecksActs = Pick<Acts, 'tryOut' | 'tryWindow' | 'tryBackup' | 'judge'>;

const SIGNS = { ok: '✓', bad: '✗', ask: '?' } as const;

/** Seven ticks before a class: what this computer, its projector and its loudspeaker can do. */
export function checks(
  { words, checks: done, sight: { camera }, news }: ChecksFacts,
  { tryOut, tryWindow, tryBackup, judge }: ChecksActs,
): TemplateResult {
  const { prepare } = words;
  const button = (label: string, act: () => unknown): TemplateResult =>
    html`<button type="button" @click=${act}>${label}</button>`;
  const own: Partial<Record<CheckName, TemplateResult>> = {
    window: button(prepare.openWindow, tryWindow),
    ...(canBackUp() && { backup: button(prepare.chooseFile, tryBackup) }),
  };
  const row = (name: CheckName): TemplateResult => {
    const state = done[name];
    const isAsked = state === 'ask';
    const label =
      name === 'backup' && !canBackUp()
        ? prepare.noBackup
        : prepare.check[isAsked ? (`${name}Ask` as 'soundAsk') : name];
    return html`<li data-ok=${state === 'ok' ? 'true' : state === 'bad' ? 'false' : nothing}>
      <span>${state ? SIGNS[state] : '○'} ${label}${state && !isAsked ? html`: ${prepare[state]}` : nothing}</span>
      ${name === 'camera' && camera && isAsked ? camera.video : nothing}
      ${
        isAsked
          ? html`<span class="buttons">
              ${button(prepare.yes, () => judge(name, true))} ${button(prepare.no, () => judge(name, false))}
            </span>`
          : state === 'ok'
            ? nothing
            : own[name]
      }
    </li>`;
  };
  return html`
    <section>
      <h3>${prepare.checks}</h3>
      <p class="note">${prepare.checksLead}</p>
      <p class="buttons">${button(prepare.checks, tryOut)}</p>
      <div role="status">
        <ul class="checks">
          ${CHECKS.map(row)}
        </ul>
        ${news?.kind === 'bad' ? html`<p class="error">${news.text}</p>` : nothing}
      </div>
    </section>
  `;
}
