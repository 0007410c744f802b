import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { BoardFacts, BoardWords } from './facts.ts';

/** One slide: what was found, in words; the same in a sentence; the same as a table, with pictures in it. */
export interface Slide {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly body: TemplateResult;
  /** What figures mean and don't mean. */
  readonly notes: readonly string[];
  /** What they rest on: for who reads the summary; from a wall it would be too much. */
  readonly sources?: string;
}

/** What the slides say of shares of a class: always, and first where it is small. */
export const notAll = ({ t }: BoardWords): string => t('board:notAll');

/** A table whose first column names what the row is of. Columns after the first: their head, and whether figures. */
export const table = (
  caption: string,
  heads: readonly { readonly text: string; readonly isFigure?: boolean }[],
  rows: readonly TemplateResult[],
): TemplateResult => html`
  <table>
    <caption class="hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map(({ text, isFigure }) => html`<th scope="col" class=${isFigure ? 'figure' : nothing}>${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>
`;

/** A picture beside its numbers, on a ground of 100 × 10 that is stretched to what room there is. */
export const strip = (name: string, parts: readonly (SVGTemplateResult | typeof nothing)[]): TemplateResult => html`
  <svg class="strip ${name}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${parts}
  </svg>
`;

/** A part of a strip. Widths are SVG attributes: a strict CSP blocks style attributes. */
export const part = (from: number, to: number, name: string): SVGTemplateResult =>
  svg`<rect class=${name} x=${from} y="0" width=${Math.max(0, to - from)} height="10" />`;

/** "a", "a và b", "a, b và c". */
export const listed = ({ t }: BoardWords, names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : t('board:and', { some: names.slice(0, -1).join(', '), last: names.at(-1)! });

/** The names of levels that follow each other. */
export const levelNames = (facts: Pick<BoardFacts, keyof BoardWords>, ids: readonly string[]): string =>
  listed(facts, ids.map((id) => facts.t(`questions:levels.${id}`))); // prettier-ignore
