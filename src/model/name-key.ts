// where Vietnamese is written with the tone on either vowel: hòa and hoà, khỏe and khoẻ, thủy and thuỷ
const TONE_ON_FIRST =
  /([oO])([\u0300\u0301\u0303\u0309\u0323])([aeAE])(?![\p{L}\p{M}])|([uU])([\u0300\u0301\u0303\u0309\u0323])([yY])(?![\p{L}\p{M}])/gu;

/**
 * What two names have in common that are the same to a reader: composed or not, and wherever the tone was put. For
 * comparing only: what is shown stays as it was written.
 *
 * @example nameKey('Hoà Bình') === nameKey('Hòa Bình') //=> true
 */
export const nameKey = (name: string): string =>
  /[^\x00-\x7f]/.test(name)
    ? name
        .normalize('NFD')
        .replace(
          TONE_ON_FIRST,
          (_, o = '', tone = '', a = '', u = '', mark = '', y = '') => o + a + tone + u + y + mark,
        )
        .normalize('NFC')
    : name;
