const ALLOWED = ['https:', 'mailto:', 'tel:'];

/**
 * An address that may become a link: https, mailto or tel, without a name or password in it; `null` for anything
 * else (`javascript:`, `data:`, `//somewhere`, no address at all), which is then shown as text.
 */
export function safeHref(address: unknown): string | null {
  try {
    const url = new URL(String(address));
    return ALLOWED.includes(url.protocol) && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}
