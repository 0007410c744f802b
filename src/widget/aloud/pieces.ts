import type { Texts } from '../texts/texts.ts';

/** Letters said at once: some browsers fall silent a quarter of a minute into one utterance. */
const LONGEST = 160;

/** Where a text is cut: at the end of a sentence, else of a clause, else of a word. */
const ENDS = [/^.*[.!?…]["”)]*(?= )/u, /^.*[,;:–](?= )/u, /^.*(?= )/u];

/** A text in pieces that are said one after the other, none longer than a breath; none of no text. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let rest = text.replace(/\s+/g, ' ').trim();
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST + 1);
    const piece = ENDS.map((end) => end.exec(head)?.[0]).find(Boolean) ?? head.slice(0, LONGEST);
    pieces.push(piece);
    rest = rest.slice(piece.length).trim();
  }
  return rest ? [...pieces, rest] : pieces;
}

/** A text as it is said: no voice knows what a stroke between two words or numbers means. */
export const spoken = (text: string, t: Texts['t']): string =>
  text
    .replace(/(\p{L})\/(?=\p{L})/gu, '$1 ')
    .replace(/(\d) ?\/ ?(?=\d)/g, `$1 ${t('result:aloud.of')} `)
    .replace(/(\d) ?– ?(?=\d)/g, `$1 ${t('result:aloud.to')} `);
