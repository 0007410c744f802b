/** Waits until something is so, or says what never was. */
export async function until(what: string, test: () => unknown, patience = 8000): Promise<void> {
  const end = performance.now() + patience;
  while (!test()) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** A test in which every timer comes ten times sooner, in the same order: nothing has to happen in the seconds that it spares. */
export const tenTimesSooner = (work: () => void | Promise<void>) =>
  async function (): Promise<void> {
    const later = globalThis.setTimeout;
    const sooner = (then: () => void, milliseconds = 0): unknown => later(then, milliseconds / 10);
    globalThis.setTimeout = sooner as typeof setTimeout;
    try {
      await work();
    } finally {
      globalThis.setTimeout = later;
    }
  };
