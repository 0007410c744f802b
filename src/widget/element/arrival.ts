import type { ReactiveControllerHost } from 'lit';

/** What a person can come to with the Tab key; the link to load the page again is only on the screen before the script. */
const FOCUSABLE = 'button, input, select, summary, a[href]:not([href=""])';

/**
 * What had the focus is gone: a step that was done, a question that was answered. Reading goes on at what comes after
 * the last that stood before it and is still there, or before that; at the heading, when it was the heading that went.
 */
function refocus(root: ShadowRoot, place: number, before: readonly Element[]): void {
  const heading = root.querySelector<HTMLElement>('h2');
  const all = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const left = [...before].reverse().find((one) => root.contains(one));
  if (left) place = all.indexOf(left as HTMLElement) + 1;
  const candidates = place < 0 ? [heading] : [...all.slice(place), ...all.slice(0, place).reverse(), heading];
  for (const candidate of candidates) {
    candidate?.focus({ preventScroll: true });
    if (root.activeElement) return;
  }
}

/** Keeps the focus where reading goes on, and says when it had to move; returns how to come to a new screen. */
export function arrivalController(
  element: ReactiveControllerHost & Element & { readonly renderRoot: ParentNode },
  refocused: () => void,
) {
  const root = (): ShadowRoot => element.renderRoot as ShadowRoot;
  let focused: Element | null = null;
  let place = -1;
  let before: readonly Element[] = [];
  element.addController({
    hostUpdate: () => {
      focused = root().activeElement;
      const all = [...root().querySelectorAll(FOCUSABLE)];
      place = focused ? all.indexOf(focused) : -1;
      before = all.slice(0, Math.max(0, place));
    },
    hostUpdated: () => {
      if (!focused || root().contains(focused)) return;
      refocus(root(), place, before);
      refocused();
    },
  });
  /** On a new screen: its heading, or the field that is wrong, or what was changed, is where reading goes on. */
  return async (): Promise<void> => {
    await element.updateComplete;
    const wrong = root().querySelector<HTMLElement>('[aria-invalid="true"]');
    const within = wrong ?? root().querySelector<HTMLElement>('[data-edited]');
    const target = within ?? root().querySelector<HTMLElement>('h2');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView?.({ block: within ? 'center' : 'nearest' });
    // one that fits is shown whole, a longer one from its beginning: wherever the page was
    const isLong = element.clientHeight > innerHeight;
    if (!within) element.scrollIntoView({ block: isLong ? 'start' : 'nearest' });
    // whose result it is comes before the result
    root().querySelector('#opened')?.scrollIntoView({ block: 'nearest' });
  };
}
