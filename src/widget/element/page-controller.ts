import type { ReactiveControllerHost } from 'lit';

/** What the page does that a visit has to hear of. */
export interface PageEvents {
  /** The page is hidden, or the element leaves it: what isn't saved yet has to be. */
  readonly hidden: () => void;
  /** Another tab, or another element, has changed what the device keeps; with the key when that was removed. */
  readonly stored: (removed: string | null | undefined) => void;
  /** A link in the address carries a result. */
  readonly linked: (link: string) => void;
}

/** The part of a fragment that carries a code, however a chat has mangled it, with what parts it from the next one. */
const LINK = /([#&?])(?:%23|%26|amp;|[#&?])*labanso(?:=|%3D)[^&]*&?/gi;

/**
 * A link that carries a result, read once and taken out of the address, where others would see it; `null` when there
 * is none.
 */
function takeLink(): string | null {
  const { href, hash } = location;
  const rest = hash.replace(LINK, '$1');
  if (rest === hash) return null;
  try {
    history.replaceState(history.state, '', href.replace(/#.*/, '') + rest.replace(/[#&?]$/, ''));
  } catch {
    // a page that forbids it keeps the code in its address, and the result is shown all the same
  }
  return href;
}

/** Listens to the page for as long as the element is on it; returns how to look for a link. */
export function pageController(
  element: ReactiveControllerHost & Element,
  isReady: () => boolean,
  { hidden, stored, linked }: PageEvents,
): () => void {
  const hide = (): void => {
    if (document.visibilityState === 'hidden' || !element.isConnected) hidden();
  };
  const store = ({ key, newValue }: StorageEvent): void => stored(newValue === null ? key : undefined);
  /** Nobody tells a page in the browser's cache what other tabs do: it has to look. */
  const show = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) stored(null);
  };
  const link = (): void => {
    const found = isReady() && takeLink();
    if (found) linked(found);
  };
  const listeners = [
    [window, 'pagehide', hide],
    [window, 'pageshow', show],
    [window, 'storage', store],
    [window, 'hashchange', link],
    [document, 'visibilitychange', hide],
  ] as const;
  element.addController({
    hostConnected: () => {
      for (const [target, type, listener] of listeners) target.addEventListener(type, listener as EventListener);
    },
    hostDisconnected: () => {
      for (const [target, type, listener] of listeners) target.removeEventListener(type, listener as EventListener);
      hide();
    },
  });
  return link;
}
