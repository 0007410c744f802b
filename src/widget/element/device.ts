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

/** Milliseconds since 1970; by what the browser knows of this page where the page has broken `Date`. */
export function clock(): number {
  try {
    const now = Date.now();
    if (now > 0) return now;
  } catch {
    // as below
  }
  return performance.timeOrigin + performance.now();
}

/** Whether the page has broken what reads the texts that come later. */
function cantParse(): boolean {
  try {
    return JSON.parse('1') !== 1;
  } catch {
    return true;
  }
}

/**
 * What the page lacks when a part of the script doesn't come: a part of the language that the page has broken, or a file
 * of ours, as a failed `import()` names it; `null` when the line failed, and where the browser doesn't tell.
 */
export function lackedPart(cause: unknown): string | null {
  const { file } = Object(cause) as { readonly file?: string };
  const answers = file ? (performance.getEntriesByName?.(file) as PerformanceResourceTiming[] | undefined) : [];
  // an answer that is no script is none: many servers send a page instead
  return cantParse() ? 'JSON.parse' : file && navigator.onLine && answers?.slice(-1)[0]?.responseStatus ? file : null;
}
