/** Waits until something is so, or says what never was. */
export async function until(what: string, test: () => unknown, patience = 8000): Promise<void> {
  const end = performance.now() + patience;
  while (!test()) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
