import { openArchive, openStore, type Archive, type Store } from '#session';

let store: Store | undefined;
let archive: Archive | undefined;

/** The store of this page: one for all elements on it. */
export const deviceStore = (): Store => (store ??= openStore(() => localStorage));

/** Its archive, for a phone that dies: one for all elements, too. */
export const deviceArchive = (): Archive => (archive ??= openArchive());

/** Hands the person a file to keep; nothing leaves the device. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // the browser has taken it when the click returns, but some read it a little later
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

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
