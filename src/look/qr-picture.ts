import { html, svg, type TemplateResult } from 'lit';

/** Light modules around a code, so that a camera finds its edge. Source: ISO/IEC 18004, 4 modules. */
export const QUIET = 4;

/** Whether each module is dark; beyond its edge none is. */
interface Modules {
  readonly size: number;
  readonly get: (x: number, y: number) => boolean;
}

/**
 * A QR code as a picture: black on white whatever the page's colours, since many cameras can't read the inverse.
 *
 * @example qrPicture(generate('HELLO'), 'Your code')
 */
export function qrPicture(code: Modules, label: string): TemplateResult {
  const size = code.size + 2 * QUIET;
  let path = '';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (code.get(x + 1, y)) x++;
      path += `M${from + QUIET} ${y + QUIET}h${x + 1 - from}v1h-${x + 1 - from}z`;
    }
  return html`
    <svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
      ${svg`<path fill="#fff" d="M0 0h${size}v${size}h-${size}z" /><path fill="#000" d=${path} />`}
    </svg>
  `;
}
