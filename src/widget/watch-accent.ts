import { tint } from './accent.ts';
import { afterPaint } from './device.ts';

/** Keeps the colour that a page wishes for readable, without holding up what is being drawn. */
export function watchAccent(element: Element, rootOf: () => HTMLElement | null) {
  let wish = '';
  let looksLater = false;
  /** Reading a style makes the browser compute it: cheap before drawing, dear in the middle of it. */
  const look = (): void => void (wish = getComputedStyle(element).getPropertyValue('--labanso-accent').trim());
  const now = (): void => {
    look();
    const root = rootOf();
    if (root) tint(root, wish);
  };
  return {
    look,
    now,
    /** Most pages wish for no colour: whether one does meanwhile is looked at when the screen has been painted. */
    drawn: (): void => {
      if (wish) return now();
      if (looksLater) return;
      looksLater = true;
      afterPaint(() => {
        looksLater = false;
        now();
      });
    },
  };
}
