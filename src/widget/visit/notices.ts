import type { Session } from '#session';
import type { Notices } from './facts.ts';
import type { Visit } from './visit.ts';

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
