/**
 * 32-bit FNV-1a over UTF-16 code units, from a seed; 8 hexadecimal digits. It finds accidents, not forgeries.
 *
 * Source: G. Fowler, L. C. Noll, K.-P. Vo, https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 *
 * @example hash('a') //=> 'e40c292c'
 */
export function hash(text: string, seed = 0x811c9dc5): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
