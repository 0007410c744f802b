import { html, svg, type TemplateResult } from 'lit';

/** A part of a bar from `from` to `to`, 0…100. Widths are SVG attributes: a strict CSP blocks style attributes. */
const part = (from: number, to: number, name: string) =>
  svg`<rect class=${name} x=${from} y="0" width=${Math.max(0, to - from)} height="10" />`;

/** A bar of 0…100, filled from `from` to `to`, with a line at `need`; decoration, the same numbers stand beside it. */
export const bar = (from: number, to: number, name = '', need: number | null = null): TemplateResult => html`
  <svg class="bar ${name}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${part(0, 100, 'track')}${part(from, to, 'fill')}${need === null ? '' : part(need - 0.5, need + 0.5, 'need')}
  </svg>
`;
