import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tint } from '../accent.ts';
import { afterPaint } from './device.ts';

/** Keeps the colour that a page wishes for readable, without holding up what is being drawn. */
export function accentController(element: ReactiveControllerHost & Element, rootOf: () => HTMLElement | null) {
  const darkness = matchMedia('(prefers-color-scheme: dark)');
  let wish = '';
  let hasLooked = false;
  let looksLater = false;
  /** Reading a style makes the browser compute it: cheap before drawing, dear in the middle of it. */
  const look = (): void => {
    wish = getComputedStyle(element).getPropertyValue('--labanso-accent').trim();
    hasLooked = true;
  };
  const now = (): void => {
    look();
    const root = rootOf();
    if (root) tint(root, wish);
  };
  const controller: ReactiveController = {
    hostConnected: () => {
      darkness.addEventListener('change', now);
    },
    hostDisconnected: () => darkness.removeEventListener('change', now),
    hostUpdate: () => {
      if (!hasLooked) look();
    },
    /** Most pages wish for no colour: whether one does meanwhile is looked at when the screen has been painted. */
    hostUpdated: () => {
      if (wish) return now();
      if (looksLater) return;
      looksLater = true;
      afterPaint(() => {
        looksLater = false;
        now();
      });
    },
  };
  element.addController(controller);
}
