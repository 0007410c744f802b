import { html, svg, type TemplateResult } from 'lit';

/**
 * Then and now on one line from 0 to 100: a ring where it was, a disc where it is, a bar between.
 * Decoration: the same numbers stand in the table.
 */
export const dumbbell = (then: number, now: number): TemplateResult => html`
  <svg class="dumbbell" viewBox="-4 0 108 10" aria-hidden="true" focusable="false">
    ${svg`<path class="line" d="M0 5h100" /><path class="way" d="M${then} 5H${now}" />`}
    ${svg`<circle class="then" cx=${then} cy="5" r="2.8" /><circle class="now" cx=${now} cy="5" r="3.3" />`}
  </svg>
`;
