// Asked for by the page alone: a service worker outlives the element, and belongs to the page's own server.

import type { Host } from '../visit/host.ts';

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Under Trusted Types the address of a script has to come from a policy that the page allows. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
  try {
    return trustedTypes!.createPolicy('labanso-offline', { createScriptURL: (url) => url }).createScriptURL(address);
  } catch {
    return address;
  }
}

/** What this page is made of, on its own server; never the part of the address behind `#`, which may carry a code. */
const pageFiles = (): readonly string[] =>
  [
    location.href,
    ...performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.startsWith(`${location.origin}/`))
      .map(({ name }) => name),
  ].map((url) => url.replace(/#.*/, ''));

/** Lets the page work without a network from its next visit on: registers `labanso-offline.js` at an address. */
export async function goOffline(address: string, emit: Host['emit']): Promise<void> {
  try {
    await navigator.serviceWorker.register(trusted(address));
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ labanso: pageFiles() });
  } catch (cause) {
    emit('labanso-error', {
      code: 'offline-failed',
      message: `${String(cause)}. See “Without a network” in the README.`,
    });
  }
}
