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

/**
 * The old encoding that a text seems to be in; `null` when nothing speaks for one.
 *
 * Shape: bytes read as Latin-1, or text that some program has already turned into Unicode the wrong way. Linear. One
 * odd pair is not enough: names from abroad have such letters. Text with a letter that only Unicode has is never
 * suspected.
 *
 * @example legacyEncodingOf('Cöûa haøng Tieáng Vieät') //=> 'VNI'
 */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  if (UNICODE_LETTER.test(text)) return null;
  let best: LegacyEncoding | null = null;
  let most = 1;
  for (const [name, pattern] of PATTERNS) {
    const hits = text.match(pattern)?.length ?? 0;
    if (hits <= most) continue;
    best = name;
    most = hits;
  }
  return best;
}
