/**
 * `executeServerCommand('cdp', {method, params})` in a test sends a DevTools command to its page (Chromium only).
 */
export function cdpPlugin() {
  const sessions = new WeakMap();
  return {
    name: 'cdp',
    /** @param {any} call */
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp') return undefined;
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      return (await sessions.get(page).send(payload.method, payload.params)) ?? {};
    },
  };
}
