// The first screen in the page's own HTML is pressed before any script has come: without one a button can still open a
// note of its own (`popovertarget`, see tools/first-screen.ts), and that stays open.

const PRESSABLE = 'button, summary';

const isOpen = (root: ParentNode, one: Element): boolean => {
  const note = one.getAttribute('popovertarget');
  if (!note) return one.parentElement!.matches('details[open]');
  try {
    return root.querySelector(`#${note}`)!.matches(':popover-open');
  } catch {
    return false; // an old browser
  }
};

/** What has been pressed on a first screen, as how to press it on the one that took its place. */
export function pressedEarly(root: ParentNode): () => void {
  const places = [...root.querySelectorAll(PRESSABLE)].flatMap((one, place) => (isOpen(root, one) ? [place] : []));
  return () => {
    for (const place of places) root.querySelectorAll<HTMLElement>(PRESSABLE)[place]?.click();
  };
}
