// The check of a short code, worked out by the book.

/** Of a code, by value. */
export const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The number that symbols stand for. */
export const valueOf = (text: string): bigint =>
  [...text].reduce((sum, one) => sum * 32n + BigInt(SYMBOLS.indexOf(one)), 0n);

/** What the check is the remainder of. */
export const PRIME = 31_954_556_657n;

/** A code with any body, its check right. */
export const withCheck = (text: string): string => {
  let rest = valueOf(text + '0000000') % PRIME;
  let check = '';
  for (let i = 0; i < 7; i++, rest /= 32n) check = SYMBOLS[Number(rest % 32n)]! + check;
  return text + check;
};
