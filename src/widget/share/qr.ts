import { svg, html, type TemplateResult } from 'lit';
import { correction, generate } from 'lean-qr/nano';

/** Light modules around a code, so that a camera finds its edge. Source: ISO/IEC 18004, 4 modules. */
export const QUIET = 4;

/**
 * A QR code as a picture: black on white whatever the page's colours, since many cameras can't read the inverse.
 * Correction level M: 15 % of it may be hidden or smeared.
 */
export function qr(text: string, label: string): TemplateResult {
  const code = generate(text, { minCorrectionLevel: correction.M });
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
