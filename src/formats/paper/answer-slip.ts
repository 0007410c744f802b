import { LabansoError, shortText, type QuestionnaireBundle } from '#model';
import { demandBundle, demandLanguage } from '../demand.ts';
import { handoutWords, type HandoutWords } from './handout-words.ts';
import { html, type Html } from './html.ts';
import { page } from './page.ts';
import { cornerText, slipLayout, type SlipLayout, type SlipMark, type SlipRow } from './slip-layout.ts';
import type { PaperLanguage } from './words.ts';

/** Draws a text as a QR code: whether each module is dark, row by row, without a quiet zone. */
export type DrawQr = (text: string) => readonly (readonly boolean[])[];

/** Which slips are printed. */
export interface SlipOptions {
  /** Number of the first one, from 1 on; 1 when absent. */
  readonly from?: number;
  /** How many, 1 to 500. */
  readonly count: number;
  readonly qr: DrawQr;
}

const STYLE = `
@page { size: A5 landscape; margin: 0; }
* { box-sizing: border-box; }
html { color-scheme: light; }
body { margin: 0; color: #000; background: #fff; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
svg { display: block; inline-size: 210mm; block-size: 148mm; break-inside: avoid; break-after: page; font-family: system-ui, "Noto Sans", "Segoe UI", Roboto, "Be Vietnam Pro", "Liberation Sans", sans-serif; }
svg:last-child { break-after: auto; }
@media screen { svg { margin: 4mm auto; outline: 0.2mm solid #999; } }
`;

/** Characters that fit beside the circles, on each of two lines. */
const WORDS_IN_LINE = 20;

/** A text on at most two lines; what doesn't fit is cut. */
function twoLines(text: string): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length <= WORDS_IN_LINE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length < 3 ? lines : [lines[0]!, `${lines[1]!}…`];
}

/** Millimetres, as they are written. */
const mm = (value: number): string => String(Math.round(1000 * value) / 1000);

function corner(text: string, { x, y, size }: SlipLayout['corners'][number], qr: DrawQr): Html {
  const modules = qr(text);
  const module = size / modules.length;
  const path = modules.flatMap((row, r) => row.map((isDark, c) => (isDark ? `M${c} ${r}h1v1h-1z` : ''))).join('');
  return html`<path
    transform="translate(${mm(x)} ${mm(y)}) scale(${mm(module)})"
    d="${path}"
    shape-rendering="crispEdges"
  />`;
}

/** Round where one is to be marked, square where several may be, as on the form. */
const box = ({ x, y }: SlipMark, isMultiple: boolean, radius: number): Html => {
  const line = html`fill="none" stroke="#000" stroke-width="0.25"`;
  return isMultiple
    ? html`<rect
        x="${mm(x - radius)}"
        y="${mm(y - radius)}"
        width="${mm(2 * radius)}"
        height="${mm(2 * radius)}"
        rx="0.3"
        ${line}
      />`
    : html`<circle cx="${mm(x)}" cy="${mm(y)}" r="${mm(radius)}" ${line} />`;
};

function rowOf({ x, y, number, isMultiple, marks }: SlipRow, words: string, radius: number): Html {
  const lines = twoLines(words);
  const from = lines.length > 1 ? y - 0.4 : y + 0.9;
  return html`<text x="${mm(x)}" y="${mm(y + 1)}" font-size="3" font-weight="700">${number}</text>
    ${lines.map((line, i) => html`<text x="${mm(x + 6.2)}" y="${mm(from + 2.4 * i)}" font-size="2.05">${line}</text>`)}
    ${marks.map(
      (mark) =>
        html`<text x="${mm(mark.x)}" y="${mm(mark.y - radius - 0.6)}" font-size="1.9" text-anchor="middle"
            >${mark.label}</text
          >${box(mark, isMultiple, radius)}`,
    )}`;
}

function slip(
  layout: SlipLayout,
  sheet: number,
  nameOf: (row: SlipRow) => string,
  words: HandoutWords,
  qr: DrawQr,
): Html {
  const { key, width, height, radius, corners, rows } = layout;
  const number = String(sheet).padStart(3, '0');
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="${words.slip} ${number}"
  >
    ${corners.map((one) => corner(cornerText({ key, corner: one.name, sheet }), one, qr))}
    <text x="24" y="11" font-size="5" font-weight="700">${words.slip}</text>
    <text x="${width - 24}" y="11" font-size="6" font-weight="700" text-anchor="end">${number}</text>
    <text x="24" y="15.5" font-size="2.6">${words.slipHowTo[0]}</text>
    <text x="24" y="19" font-size="2.6">${words.slipHowTo[1]}</text>
    <text x="${width / 2}" y="${height - 6}" font-size="2.6" text-anchor="middle">${words.slipFoot}</text>
    ${rows.map((row) => rowOf(row, nameOf(row), radius))}
  </svg>`;
}

/**
 * Numbered answer slips, one to a page of A5 across, for a class that shares booklets of questions. The QR codes in the
 * corners hold the number; where the circles stand, `slipLayout` says, for whoever reads them with a camera.
 *
 * Shape: a bundle that has no errors, the language, and which slips → one HTML page that needs nothing else. A slip has
 * short names (`texts.vi.short`), or the beginning of the question. Throws `LabansoError`: `no-bundle`,
 * `unknown-language`, `slip-too-long`, `slip-count`.
 *
 * @example toAnswerSlips(bundle, 'en', {count: 1, qr: () => [[true]]}).startsWith('<!doctype html>') //=> true
 */
export function toAnswerSlips(
  bundle: QuestionnaireBundle,
  language: PaperLanguage,
  { from = 1, count, qr }: SlipOptions,
): string {
  demandBundle(bundle);
  demandLanguage(language, handoutWords);
  const isWhole = Number.isInteger(count) && Number.isInteger(from) && from >= 1;
  if (!isWhole || count < 1 || count > 500)
    throw new LabansoError('slip-count', `count is ${count}, from is ${from}; 1 to 500 slips, from number 1 on.`);
  const texts = bundle.texts[language] ?? {};
  const fields = texts['questions']?.['profile'];
  const nameOf = ({ kind, id }: SlipRow): string => {
    if (kind === 'question') return shortText(texts, 'questions', id);
    const field = typeof fields === 'object' ? fields[id] : undefined;
    const text = typeof field === 'object' ? field['text'] : undefined;
    return typeof text === 'string' ? text : id;
  };
  const layout = slipLayout(bundle.questionnaire);
  const words = handoutWords[language];
  const sheets = Array.from({ length: count }, (_, i) => slip(layout, from + i, nameOf, words, qr));
  return page(language, words.slip, STYLE, html`${sheets}`);
}
