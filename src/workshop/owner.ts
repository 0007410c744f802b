// The owner's element beside us, as a page may have it: in tap-huan.html it has.

import { done, inTime, LONG_PATIENCE } from './disk.ts';

interface OwnerElement extends HTMLElement {
  readonly result: object | null;
  readonly reset: () => void;
}

const TAG = 'labanso-assessment';

/** Whether the owner's element is on this page. */
export const hasOwner = (): boolean => Boolean(customElements.get(TAG));

/** Where its answers are kept, apart from those of other pages. */
export const SCOPE = 'tap-huan';

/** Where it keeps them for a computer that dies: pages of other scopes have theirs in it, too. */
const ARCHIVE = 'labanso';

/** The archive's database; `null` where there is none, and none is made. */
async function openArchive(): Promise<IDBDatabase | null> {
  const request = indexedDB.open(ARCHIVE);
  let isNew = false;
  request.onupgradeneeded = () => {
    isNew = true;
    request.transaction!.abort();
  };
  return done(request).catch((cause: unknown) => {
    if (isNew) return null;
    throw cause;
  });
}

/** Deletes what the archive holds of our scope, and the archive itself when nothing else is in it. */
async function emptyArchive(): Promise<void> {
  const archive = await openArchive();
  if (!archive) return;
  const key = `${ARCHIVE}:${SCOPE}:`;
  const names = [...archive.objectStoreNames];
  const stores = names.map((name) => archive.transaction(name, 'readwrite').objectStore(name));
  const left = stores.map(async (store) => {
    await done(store.delete(IDBKeyRange.bound(key, `${key}\uffff`)));
    return done(store.count());
  });
  const isEmpty = (await Promise.all(left)).every((count) => count === 0);
  archive.close();
  if (isEmpty) await done(indexedDB.deleteDatabase(ARCHIVE));
}

/**
 * Deletes the answers that the owner's element keeps on this computer, as it does itself for the next person, and waits
 * until nothing is left; whether it came to do so, which it does where no such element is. Rejects where the disk refuses.
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
  await inTime(emptyArchive(), LONG_PATIENCE);
  return isRunning;
}
