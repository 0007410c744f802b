/**
 * The address that a class opens on its phones: the page as somebody typed it, with `#lop` behind it, for answers in a
 * class. `null` where that is no address of a page.
 *
 * @example invitationTo('khanhhoa.gov.vn/chuyen-doi-so') //=> 'https://khanhhoa.gov.vn/chuyen-doi-so#lop'
 */
export function invitationTo(page: string): string | null {
  const text = page.trim();
  if (!text || /\s/.test(text)) return null;
  try {
    const url = new URL(/^\w+:\/\//.test(text) ? text : `https://${text}`);
    if (!/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return null;
    url.hash = 'lop';
    return url.href;
  } catch {
    return null;
  }
}
