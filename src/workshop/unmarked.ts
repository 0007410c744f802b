// What a Vietnamese keyboard has made of a code, undone. Unikey turns letters that follow a vowel into marks (Telex), or
// digits (VNI); the check at the end of a code says which of the ways back is right.

/** Mark → the key that sets it; `''`: the letter once more. */
const KEYS: readonly Readonly<Record<string, string>>[] = [
  { '\u0301': 'S', '\u0300': 'F', '\u0309': 'R', '\u0303': 'X', '\u0323': 'J', '\u0302': '', '\u0306': 'W', '\u031b': 'W', '\u0335': '' },
  { '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5', '\u0302': '6', '\u0306': '8', '\u031b': '7', '\u0335': '9' },
]; // prettier-ignore

/** Letters and marks apart; the stroke of Đ as a mark, too. */
const apart = (text: string): string => text.normalize('NFD').replace(/đ/gi, 'D\u0335');

/** Whether a text has a letter with a Vietnamese mark. */
export const isMarked = (text: string): boolean => /\p{M}/u.test(apart(text));

/**
 * Whether a text is rather a typed code than a sentence: at least half of its words have a digit, or more letters than
 * any Vietnamese word (7).
 *
 * @example isLikeCode('Chào cô, em gửi') //=> false
 */
export function isLikeCode(text: string): boolean {
  const words = text.split(/[\s\p{Pd}]+/u).filter(Boolean);
  return words.length > 0 && 2 * words.filter((word) => /\d/.test(word) || word.length > 7).length >= words.length;
}

/** Every way to set the keys back among the letters of one run: each somewhere behind its first letter. */
function* setBack(letters: readonly string[], keys: readonly string[]): Generator<string> {
  const [key, ...rest] = keys;
  if (key === undefined) return void (yield letters.join(''));
  for (let at = 1; at <= letters.length; at++)
    yield* setBack([...letters.slice(0, at), key, ...letters.slice(at)], rest);
}

/** One run of letters with marks, in all ways that one keyboard may have made it. */
function waysBack(run: string, keyOf: Readonly<Record<string, string>>): readonly string[] {
  const letters: string[] = [];
  const keys: string[] = [];
  for (const [, letter = '', marks = ''] of run.matchAll(/(\p{L})(\p{M}*)/gu)) {
    // no code has a U: Telex makes one of W alone
    if (/u/i.test(letter) && keyOf['\u031b'] === 'W') letters.push('W');
    else {
      letters.push(letter);
      for (const mark of marks) keys.push(keyOf[mark] === '' ? letter : (keyOf[mark] ?? ''));
    }
  }
  return [...new Set(setBack(letters, keys))];
}

/** More ways back than these aren't tried. */
const MOST = 4000;

/**
 * What may have been typed where a Vietnamese keyboard has made this of it: as Telex would, then as VNI would.
 *
 * Shape: a text with marks → at most 4,000 texts for each keyboard, without marks; none for a text without marks.
 *
 * @example [...unmarked('1Á2')] //=> ['1AS2', '1A12']
 */
export function* unmarked(text: string): Generator<string> {
  if (!isMarked(text)) return;
  const parts = apart(text).split(/((?:\p{L}\p{M}*)+)/u);
  for (const keyOf of KEYS) {
    const ways = parts.map((part) => (isMarked(part) ? waysBack(part, keyOf) : [part]));
    const count = ways.reduce((product, { length }) => product * length, 1);
    for (let i = 0; i < Math.min(count, MOST); i++) {
      let rest = i;
      yield ways
        .map((some) => {
          const one = some[rest % some.length]!;
          rest = Math.floor(rest / some.length);
          return one;
        })
        .join('');
    }
  }
}
