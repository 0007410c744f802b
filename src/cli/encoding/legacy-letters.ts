// Vietnamese from before Unicode, recognised by what its bytes look like when read as Latin-1.

/** An encoding that one letter stood for one byte in, and which nothing can be guessed from safely. */
export type LegacyEncoding = 'TCVN3' | 'VNI' | 'Windows-1258';

/** Letters that only Unicode text has: with one of them in it, a text is what it should be. */
const UNICODE_LETTER = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

// "TiÕng ViÖt": a capital with an accent, or a sign, in the middle of a word of small letters
const TCVN3 =
  /[a-z][\u00c6-\u00cc\u00ce-\u00d1\u00d3-\u00dd\u00b5-\u00b9\u00bb-\u00be\u00a8-\u00ae\u00df](?=[a-z\s,.;"]|$)/g;
// "Tieáng Vieät": a vowel followed by the accented letter that stands for its marks; pairs that French has are left out
const VNI =
  /[aA][\u00e0-\u00e2\u00e3-\u00e5\u00ea\u00eb\u00f5\u00f8-\u00fc]|[eE][\u00e0-\u00e5\u00f5\u00f8\u00f9]|[oO][\u00e2-\u00e5\u00f5\u00f8]|[\u00f6\u00d6][\u00f4\u00f5\u00f8\u00f9\u00fb\u00ef]/g;
// "Tiêìng Viêòt": after a vowel a byte that is a mark by itself: grave, acute, hook, tilde, dot below
const WINDOWS_1258 =
  /[aeiouyAEIOUY\u00e2\u00ca\u00ea\u00f4\u00d4\u00e3\u00c3\u00f5\u00d5\u00fd\u00dd][\u00cc\u00ec\u00d2\u00de\u00f2](?=[a-z\s,.;"]|$)/g;

const PATTERNS: readonly (readonly [LegacyEncoding, RegExp])[] = [
  ['Windows-1258', WINDOWS_1258],
  ['TCVN3', TCVN3],
  ['VNI', VNI],
];

/** In text that is UTF-8 these are what they seem: marks of a brand, quotes, a German ß, a point between words. */
const MEANT = /[\u00a9\u00ab\u00ae\u00b7\u00bb\u00df]$/;
/** So many odd pairs, of so many kinds, and one in so many words: nobody wrote them on purpose. Gaël has one kind. */
const ODD = { pairs: 4, kinds: 3, words: 25 } as const;

/**
 * The old encoding that a text seems to be in which a program took for Latin-1, and saved as UTF-8; `null` when it may
 * as well be what somebody wrote. Stricter than `legacyEncodingOf`: bytes that are UTF-8 seldom are anything else.
 */
export function mistakenEncodingOf(text: string): LegacyEncoding | null {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return encodingBy(text, (pairs) => {
    const odd = pairs.filter((pair) => !MEANT.test(pair));
    const isMany = odd.length >= ODD.pairs && odd.length * ODD.words >= words;
    return isMany && new Set(odd).size >= ODD.kinds ? odd.length : 0;
  });
}

/**
 * The old encoding that a text seems to be in; `null` when nothing speaks for one.
 *
 * Shape: bytes read as Latin-1. Linear. One odd pair is not enough: names from abroad have such letters. Text with a
 * letter that only Unicode has is never suspected.
 *
 * @example legacyEncodingOf('Cöûa haøng Tieáng Vieät') //=> 'VNI'
 */
export const legacyEncodingOf = (text: string): LegacyEncoding | null =>
  encodingBy(text, (pairs) => (pairs.length > 1 ? pairs.length : 0));

function encodingBy(text: string, weigh: (pairs: readonly string[]) => number): LegacyEncoding | null {
  if (UNICODE_LETTER.test(text)) return null;
  let best: LegacyEncoding | null = null;
  let most = 0;
  for (const [name, pattern] of PATTERNS) {
    const hits = weigh(text.match(pattern) ?? []);
    if (hits <= most) continue;
    best = name;
    most = hits;
  }
  return best;
}
