// @labanso/widget/workshop: registers `<labanso-workshop>`.
import { LabansoWorkshop } from '#workshop';

declare global {
  interface HTMLElementTagNameMap {
    'labanso-workshop': LabansoWorkshop;
  }
}

if (!customElements.get('labanso-workshop')) customElements.define('labanso-workshop', LabansoWorkshop);

export { LabansoWorkshop };
