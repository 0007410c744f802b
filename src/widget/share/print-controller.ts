import type { ReactiveControllerHost } from 'lit';
import type { Printed } from '../visit/facts.ts';
import { isolate, unfold } from './print.ts';

/** A browser that prints begins within this time (milliseconds). */
const PATIENCE = 1500;

/**
 * Unfolds what belongs on paper whenever the page is printed; returns how to print the element alone, which
 * says whether this browser does: inside other apps many have no `print`, or one that does nothing.
 */
export function printController(
  element: ReactiveControllerHost & Element & { readonly renderRoot: ParentNode },
): (what: Printed) => Promise<boolean> {
  let fold: (() => void) | undefined;
  const before = (): void => {
    fold ??= unfold(element.renderRoot);
  };
  const after = (): void => {
    fold?.();
    fold = undefined;
  };
  element.addController({
    hostConnected: () => {
      addEventListener('beforeprint', before);
      addEventListener('afterprint', after);
    },
    hostDisconnected: () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    },
  });
  return async (what) => {
    await element.updateComplete;
    const restore = isolate(element, what);
    // not every browser waits in print(), nor says when it is done: the next touch says so, too
    for (const event of ['afterprint', 'pointerdown', 'keydown']) addEventListener(event, restore, { once: true });
    let hasBegun = false;
    addEventListener('beforeprint', () => (hasBegun = true), { once: true });
    try {
      print();
      if (!hasBegun) await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    } catch {
      // as one that does nothing
    }
    if (!hasBegun) restore();
    return hasBegun;
  };
}
