import type { ReactiveControllerHost } from 'lit';
import type { Acts } from '../visit/acts.ts';
import { personOf } from '../visit/person-of.ts';
import type { Place } from '../visit/flow.ts';
import type { Visit } from '../visit/visit.ts';
import type { Trail } from './history.ts';

/** The browser's way back, unless the page has said `history="off"`; the button alone until it is loaded, or if it can't be. */
export function trailController(
  element: ReactiveControllerHost & Element & { readonly history: string | null; readonly scope: string | null },
  running: () => { readonly visit: Visit; readonly acts: Pick<Acts, 'come'> } | undefined,
) {
  let trail: Trail | undefined;
  let turn = 0;
  const leave = (): void => {
    turn++;
    trail?.leave();
    trail = undefined;
  };
  /** With the visit that runs now: on with the entry that is open, as after a reload. */
  const join = async (): Promise<void> => {
    leave();
    const [mine, now] = [turn, running()];
    if (!now || element.history === 'off') return;
    const { joinHistory } = await import('./history.ts');
    if (mine !== turn || !element.isConnected) return;
    const { visit, acts } = now;
    trail = joinHistory(element.scope ?? location.pathname, {
      person: (isNew) => (isNew ? personOf(visit) : (visit.session.state().page['person'] ?? '')),
      spot: visit.state,
      come: acts.come,
    });
    trail.resume();
  };
  element.addController({
    hostConnected: () => {
      if (!trail) void join().catch(() => undefined);
    },
    // an element that is only put elsewhere keeps its way
    hostDisconnected: () => void setTimeout(() => element.isConnected || leave()),
  });
  return { join, moved: (): void => trail?.moved(), back: (to: Place): boolean => trail?.back(to) ?? false };
}
