/** Where questionnaires of last time are kept; a page without https has no such place. */
const COPIES = 'labanso';

/** A copy for a day on which the address doesn't answer. */
export async function keepCopy(url: URL, text: string): Promise<void> {
  try {
    await (await caches.open(COPIES)).put(url, new Response(text));
  } catch {
    // it is only for comfort
  }
}

/** The copy of what an address gave last time, if there is one. */
export async function findCopy(url: URL): Promise<Response | undefined> {
  try {
    return await (await caches.open(COPIES)).match(url);
  } catch {
    return undefined;
  }
}
