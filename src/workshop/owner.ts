// The owner's element beside us, as a page may have it: in tap-huan.html it has.

interface OwnerElement extends HTMLElement {
  readonly result: object | null;
  readonly reset: () => void;
}

const TAG = 'labanso-assessment';

/** Whether the owner's element is on this page. */
export const hasOwner = (): boolean => Boolean(customElements.get(TAG));

/** Where its answers are kept, apart from those of other pages. */
export const SCOPE = 'tap-huan';

/**
 * Deletes the answers that the owner's element keeps on this computer, as it does itself for the next person; whether it
 * came to do so, which it does where no such element is.
 */
export async function emptyOwner(root: ParentNode): Promise<boolean> {
  if (!hasOwner()) return true;
  const element = Object.assign(document.createElement(TAG) as OwnerElement, {
    scope: SCOPE,
    history: 'off',
    hidden: true,
  });
  root.append(element);
  for (let tries = 0; tries < 100 && !element.result; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  const isRunning = Boolean(element.result);
  element.reset();
  element.remove();
  return isRunning;
}
