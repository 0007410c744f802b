/** The Vietnamese alphabet; the letters of names from elsewhere stand where people expect them. */
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** Grave, acute, tilde, hook, dot below: tones, which come after letters in the order of words. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A text for the place of a name in the Vietnamese order of words: compared by code units, `đ` comes behind `d`, `ơ`
 * behind `ô`, whatever the tone. A table of our own, since making an `Intl.Collator` takes a cheap phone longer than
 * drawing the screen, and an old one may lack Vietnamese.
 */
export const alphabetKey = (name: string): string =>
  [...name.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC')]
    .map((letter) => String.fromCharCode(LETTERS.indexOf(letter) + 2))
    .join('');
