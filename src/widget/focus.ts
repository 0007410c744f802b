/** What a person can come to with the Tab key. */
export const FOCUSABLE = 'button, input, select, summary, a[href]';

/**
 * What had the focus is gone: a step that was done, a question that was answered. Reading goes on at what has come to
 * its place, or stands before it; at the heading, when it was the heading that went.
 */
export function refocus(root: ShadowRoot, place: number): void {
  const heading = root.querySelector<HTMLElement>('h2');
  const all = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const candidates = place < 0 ? [heading] : [...all.slice(place), ...all.slice(0, place).reverse(), heading];
  for (const candidate of candidates) {
    candidate?.focus({ preventScroll: true });
    if (root.activeElement) return;
  }
}
