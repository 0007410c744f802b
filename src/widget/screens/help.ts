import type { Question } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Facts } from '../visit/facts.ts';

type HelpFacts = Pick<Facts, 't' | 'profile' | 'language' | 'isHelpComing'>;

/** What the words mean. Until that has arrived its place is kept, so that the buttons below don't move. */
export function help(facts: HelpFacts, { id }: Question): TemplateResult | typeof nothing {
  const { t, profile, language, isHelpComing } = facts;
  const text = t(`help:${id}.text`);
  const example = profile['sector'] && t(`help:${id}.examples.${profile['sector']}`);
  return text || isHelpComing
    ? html`
        <details class="help" lang=${language}>
          <summary>${t('ui:question.help')}</summary>
          <p>${text || t('ui:loading')}</p>
          ${example ? html`<p><strong>${t('ui:question.example')}</strong> ${example}</p>` : nothing}
        </details>
      `
    : nothing;
}
