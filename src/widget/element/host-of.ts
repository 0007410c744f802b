import type { Host } from '../visit/host.ts';
import { isClass } from '../visit/in-class.ts';
import { afterPaint, clock, deviceArchive, deviceStore, lackedPart } from './device.ts';

/** Unless the page says otherwise. */
const KEEP_DAYS = { alone: 30, inClass: 7 };

/** The element, as far as a visit has to do with it. */
interface Place {
  readonly scope: string | null;
  readonly keepDays: number | null;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  readonly requestUpdate: () => void;
}

/** What the element does when it is asked to. */
type Deeds = Pick<Host, 'moved' | 'back' | 'emit' | 'print'>;

/** What a visit may ask of the page it takes place in. */
export const hostOf = (element: Place, deeds: Deeds): Host => ({
  ...deeds,
  store: deviceStore(),
  archive: deviceArchive(),
  scope: element.scope ?? location.pathname,
  now: clock,
  random: Math.random,
  days: element.keepDays && element.keepDays > 0 ? element.keepDays : KEEP_DAYS[isClass() ? 'inClass' : 'alone'],
  changed: () => element.requestUpdate(),
  afterPaint: (callback) => void element.updateComplete.then(() => afterPaint(callback)),
  proposed: () =>
    void element.updateComplete.then(() => {
      const question = element.renderRoot.querySelector<HTMLElement>('#confirmation');
      question?.focus();
      question?.parentElement!.scrollIntoView({ block: 'nearest' });
    }),
  erased: () => void dispatchEvent(new StorageEvent('storage')),
  lacks: lackedPart,
  reload: () => location.reload(),
  address: () => location.href.replace(/#(?!!?\/).*/, ''),
});
