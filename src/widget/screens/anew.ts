import { html, nothing, type TemplateResult } from 'lit';
import type { Acts } from '../visit/acts.ts';
import { confirmation, type ConfirmationActs, type ConfirmationFacts } from './confirmation.ts';

/** After what may come `first`: answer anew, or let somebody else answer. Each asks once more. */
export function anew(
  facts: ConfirmationFacts,
  acts: ConfirmationActs & Pick<Acts, 'restart' | 'handOver'>,
  hasScore: boolean,
  first: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { t, confirming } = facts;
  const { restart, handOver } = acts;
  const ways = [
    { what: 'restart', begin: restart, words: hasScore ? 'restart' : 'anew' },
    { what: 'person', begin: handOver, words: 'person' },
  ] as const;
  return html`
    <p class="buttons">
      ${first}
      ${ways.map(({ what, begin, words }) =>
        confirming === what
          ? nothing
          : html`<button type="button" @click=${begin}>${t(`ui:welcome.${words}`)}</button>`,
      )}
    </p>
    ${ways.map(({ what }) => confirmation(facts, acts, what))}
  `;
}
