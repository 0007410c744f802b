import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** One direction of the rose: what is reached, what is still possible, what is needed. All 0…100, `null`: none. */
export interface Petal {
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly need: number | null;
  /** Drawn faintly: it hardly concerns the business. */
  readonly isHardly: boolean;
}

const SIZE = 50;

function point(turn: number, length: number): readonly [number, number] {
  const angle = 2 * Math.PI * (turn - 0.25);
  const round = (value: number): number => Math.round(value * 100) / 100;
  return [round(length * Math.cos(angle)), round(length * Math.sin(angle))];
}

/** A kite from the middle to the score; its shoulders never reach its neighbours'. */
function kite(turn: number, width: number, score: number, name: string): SVGTemplateResult {
  const length = Math.max(3, (score / 100) * SIZE);
  const corners = [point(turn - width, length * 0.36), point(turn, length), point(turn + width, length * 0.36)];
  return svg`<path class=${name} d="M0 0L${corners.map((corner) => corner.join(' ')).join('L')}z" />`;
}

/**
 * A compass rose with a direction for each area, as long as its score; rings at 20, 40, 60, 80, 100. A dashed
 * mark shows what the next level needs. Numbers at the tips are those of the table's rows. Decoration: the same
 * numbers stand in the table.
 */
export function rose(petals: readonly Petal[]): TemplateResult {
  const width = 0.46 / Math.max(3, petals.length);
  return html`
    <svg class="rose" viewBox="-66 -66 132 132" aria-hidden="true" focusable="false">
      ${[20, 40, 60, 80, 100].map((ring) => svg`<circle class="ring" r=${(ring / 100) * SIZE} />`)}
      ${petals.map(({ lowest, highest, need, isHardly }, i) => {
        const turn = i / petals.length;
        const [x, y] = point(turn, SIZE + 9);
        const [x1, y1] = point(turn - width / 2, ((need ?? 0) / 100) * SIZE);
        const [x2, y2] = point(turn + width / 2, ((need ?? 0) / 100) * SIZE);
        return svg`
          ${highest !== null && highest !== lowest ? kite(turn, width, highest, 'possible') : ''}
          ${lowest === null ? '' : kite(turn, width, lowest, isHardly ? 'petal hardly' : 'petal')}
          ${need === null ? '' : svg`<path class="need" d="M${x1} ${y1}L${x2} ${y2}" />`}
          <text x=${x} y=${y + 4} class="number">${i + 1}</text>
        `;
      })}
    </svg>
  `;
}
