// @labanso/widget/define: registers `<labanso-assessment>`.
import { LabansoAssessment, type LabansoEventMap } from '#widget';

declare global {
  interface HTMLElementTagNameMap {
    'labanso-assessment': LabansoAssessment;
  }
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds our events to every element's
  interface HTMLElementEventMap extends LabansoEventMap {}
}

// a page that loads the script twice keeps the first element; the second is told
if (!customElements.get('labanso-assessment')) customElements.define('labanso-assessment', LabansoAssessment);

export { LabansoAssessment };
