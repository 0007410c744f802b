import { openArchive, openStore, type Archive, type Store } from '#session';

let store: Store | undefined;
let archive: Archive | undefined;

/** The store of this page: one for all elements on it. */
export const deviceStore = (): Store => (store ??= openStore(() => localStorage));

/** Its archive, for a phone that dies: one for all elements, too. */
export const deviceArchive = (): Archive => (archive ??= openArchive());

/** Calls back in the task after the next frame; soon as well where no frame comes, in a tab that nobody sees. */
export function afterPaint(callback: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (!isDone) callback();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 250);
}

/** Lets the browser do what waits, a tap above all, between two long pieces of work on a slow phone. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The address of a part of the script that the page doesn't have, as a failed `import()` names it; `null` when the line
 * failed, and where the browser doesn't tell.
 */
export function lackedFile(cause: unknown): string | null {
  const { file } = Object(cause) as { readonly file?: string };
  const [answer] = file ? (performance.getEntriesByName(file).slice(-1) as PerformanceResourceTiming[]) : [];
  // an answer that is no script is none: many servers send a page instead
  return file && navigator.onLine && answer?.responseStatus ? file : null;
}
