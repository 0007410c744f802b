import { demandLanguage } from '../demand.ts';
import { handoutWords } from './handout-words.ts';
import { html } from './html.ts';
import { page } from './page.ts';
import type { PaperLanguage } from './words.ts';

/** What only the organiser knows; a dotted line where it is absent. */
export interface NoticeFacts {
  /** Who holds the workshop. */
  readonly organiser?: string;
  /** The day on which everything is erased, as it is to be read. */
  readonly until?: string;
}

const STYLE = `
@page { size: A4; margin: 20mm; }
html { color-scheme: light; }
body { margin: 0; color: #000; background: #fff; font: 18pt/1.5 system-ui, "Noto Sans", "Segoe UI", Roboto, "Be Vietnam Pro", "Liberation Sans", sans-serif; }
main { max-inline-size: 170mm; margin: 0 auto; }
.brand { color: #00544f; font-weight: 700; }
h1 { font-size: 26pt; line-height: 1.35; margin: 0 0 8mm; }
p { margin: 0 0 5mm; }
.counsel { font-size: 11pt; border: 0.75pt solid #000; padding: 3mm 4mm; margin-block-start: 12mm; }
`;

/**
 * What a class is told of its answers, one sentence after the other, for a slide and for paper. Counsel of the organiser
 * has to confirm it: `toNotice` prints that, too.
 *
 * Source: Law 91/2025/QH15 on personal data; Decree 356/2025/NĐ-CP.
 *
 * @example noticeLines('en', {organiser: 'the Department'})[0] //=> 'This workshop is held by the Department.'
 */
export function noticeLines(language: PaperLanguage, { organiser, until }: NoticeFacts = {}): readonly string[] {
  demandLanguage(language, handoutWords);
  const { noticeLines: lines, blank } = handoutWords[language];
  return lines(organiser?.trim() || blank, until?.trim() || blank);
}

/**
 * The notice on a page of A4 to hang up: one HTML page that needs nothing else, with the line that counsel of the
 * organiser has to confirm it. Throws `LabansoError` `unknown-language`.
 *
 * @example toNotice('vi').startsWith('<!doctype html>') //=> true
 */
export function toNotice(language: PaperLanguage, facts: NoticeFacts = {}): string {
  const lines = noticeLines(language, facts);
  const { notice, counsel } = handoutWords[language];
  return page(
    language,
    notice,
    STYLE,
    html`<main>
      <p class="brand">La Bàn Số</p>
      <h1>${notice}</h1>
      ${lines.map((line) => html`<p>${line}</p>`)}
      <p class="counsel">${counsel}</p>
    </main>`,
  );
}
