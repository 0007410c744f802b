import type { Session } from '#session';
import type { Visit } from './visit.ts';

/** What the device has to say beside the answers it shows. */
export interface Notices {
  /** A newer version of the element has left answers here, which this one can't read. */
  readonly isNewer: boolean;
  readonly wasDamaged: boolean;
  /** How many answers that are missing can still be read in damaged copies. */
  readonly rescuable: number;
  /** When answers were saved that are too old to be shown, milliseconds since 1970. */
  readonly expiredFrom: number | null;
}

/** `null` when there is nothing to say. */
export function noticesOf(session: Session): Notices | null {
  const [isNewer, wasDamaged, expiredFrom] = [session.isNewer(), session.wasDamaged(), session.expiredFrom()];
  return isNewer || wasDamaged || expiredFrom !== null
    ? { isNewer, wasDamaged, rescuable: wasDamaged ? session.rescuable() : 0, expiredFrom }
    : null;
}

/** Loads the later part, which has the words, as soon as the device has something to say. */
export function heedNotices({ host, session, later, state }: Visit): void {
  const look = (): void => {
    if (state().place === 'welcome' && !later.parts() && noticesOf(session)) void later.load();
  };
  session.subscribe(look);
  host.afterPaint(look);
}
