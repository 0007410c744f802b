// The 32 symbols of a code, and how people type them.
// Source: Douglas Crockford, Base 32, https://www.crockford.com/base32.html

/** Digits, then letters without I, L, O and U. The place of a symbol is its value. */
export const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many symbols the check at the end of every code has, in this format and in all to come. */
export const CHECK_LENGTH = 7;

/**
 * A prime below 2³⁵, the number of 7 symbols. As a modulus every prime finds each single slip of the fingers; this
 * one also finds each pair of slips in a code of up to 46 symbols, as a test counts out (the greatest prime misses
 * one pair in 5,000, since 32⁷ is so close to it).
 */
const CHECK_PRIME = 31_954_556_657;

/** A number as so many symbols, with leading zeros. */
export const symbolsOf = (value: bigint, length: number): string =>
  value
    .toString(32)
    .padStart(length, '0')
    .replace(/./g, (digit) => SYMBOLS[parseInt(digit, 32)]!);

/** The number that symbols stand for. */
export const numberOf = (symbols: string): bigint =>
  [...symbols].reduce((value, symbol) => value * 32n + BigInt(SYMBOLS.indexOf(symbol)), 0n);

/** The 7 check symbols of what stands before them: the number of it with 7 zeros behind, modulo the prime. */
export function checkOf(symbols: string): string {
  let rest = 0;
  // below 2⁴⁰ all the way: plain numbers are exact, and fast however long a text is
  for (const symbol of symbols + '0'.repeat(CHECK_LENGTH)) rest = (rest * 32 + SYMBOLS.indexOf(symbol)) % CHECK_PRIME;
  return symbolsOf(BigInt(rest), CHECK_LENGTH);
}

// spaces, dashes and what looks like one, and marks that no eye can see
const BETWEEN = /[\s\p{Pd}\p{Cf}\u02d7\u2043\u2212\u2500]/gu;

/**
 * What a person has typed or pasted, symbol by symbol: capitals, without spaces and dashes of any kind,
 * with 0 for O and 1 for I and L, with plain letters for full-width ones. What is no symbol stays as it is.
 *
 * @example symbolsIn('1oIl-z') //=> ['1', '0', '1', '1', 'Z']
 */
export const symbolsIn = (text: string): readonly string[] =>
  [...text.normalize('NFKC').replace(BETWEEN, '')].map((symbol) =>
    /[a-z]/i.test(symbol) ? symbol.toUpperCase().replace('O', '0').replace(/[IL]/, '1') : symbol,
  );
