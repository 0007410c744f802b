import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '#content';
import { asProblem, type Problem, type QuestionnaireSource } from '../custom/problem.ts';
import { findCopy } from '../custom/copies.ts';
import { brokenTexts } from '../texts/broken.ts';

/** What went wrong, in the reader's language; `src`: the address that the page names. */
export async function problemOf(cause: unknown, language: string, src: string | null): Promise<Problem> {
  const hasCopy = src !== null && Boolean(await findCopy(new URL(src, document.baseURI)));
  return asProblem(cause, brokenTexts[language as Language] ?? brokenTexts.vi, hasCopy);
}

/** A questionnaire of the page's own that can't be opened, for whoever runs the page. */
export const problemScreen = (
  { title, lines, offers }: Problem,
  open: (from: QuestionnaireSource) => void,
): TemplateResult => html`
  <div class="screen" role="alert">
    <h2 tabindex="-1" part="heading">${title}</h2>
    <ul class="problems">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    <p class="buttons">
      ${offers.map(
        ([words, from], place) => html`
          <button
            type="button"
            class=${place ? '' : 'primary'}
            part=${place ? nothing : 'primary-button'}
            @click=${() => open(from)}
          >
            ${words}
          </button>
        `,
      )}
    </p>
  </div>
`;
