import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../custom/problem.ts';

export { asProblem } from '../custom/problem.ts';

/** A questionnaire of the page's own that can't be opened, for whoever runs the page. */
export const problemScreen = ({ title, lines, retry }: Problem, open: () => void): TemplateResult => html`
  <div class="screen" role="alert">
    <h2 tabindex="-1" part="heading">${title}</h2>
    <ul class="problems">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      retry
        ? html`<p class="buttons">
            <button type="button" class="primary" part="primary-button" @click=${open}>${retry}</button>
          </p>`
        : nothing
    }
  </div>
`;
