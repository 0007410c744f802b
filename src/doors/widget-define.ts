// @labanso/widget/define: registers `<labanso-assessment>`.
import { LabansoAssessment, type LabansoEventMap } from '#widget';

declare global {
  interface HTMLElementTagNameMap {
    'labanso-assessment': LabansoAssessment;
  }
  // our events bubble: they are heard on every element, the document and the window
  /* eslint-disable @typescript-eslint/no-empty-object-type -- adds to what is there */
  interface HTMLElementEventMap extends LabansoEventMap {}
  interface DocumentEventMap extends LabansoEventMap {}
  interface WindowEventMap extends LabansoEventMap {}
  /* eslint-enable @typescript-eslint/no-empty-object-type */
}

// a page that loads the script twice keeps the first element; the second is told
if (!customElements.get('labanso-assessment')) customElements.define('labanso-assessment', LabansoAssessment);

export { LabansoAssessment };
