import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const RADIUS = 80;

/** The point at a score (0…100) on a half circle from left to right. */
function at(score: number, radius: number): readonly [number, number] {
  const angle = Math.PI * (1 - score / 100);
  const round = (value: number): number => Math.round(value * 100) / 100;
  return [round(100 + radius * Math.cos(angle)), round(100 - radius * Math.sin(angle))];
}

/** The arc from one score to another. */
function arc(from: number, to: number, name: string): SVGTemplateResult {
  const [x1, y1] = at(from, RADIUS);
  const [x2, y2] = at(to, RADIUS);
  return svg`<path class=${name} d="M${x1} ${y1}A${RADIUS} ${RADIUS} 0 0 1 ${x2} ${y2}" />`;
}

/**
 * A compass dial: one arc for each level, those reached filled, and a needle at the score. A level whose points
 * are there but whose gates are not is broken up. When only a range is known there is no needle but an arc.
 * Decoration: the same numbers stand beside it as text.
 */
export function dial(
  froms: readonly number[],
  reached: number,
  score: number | null,
  range: readonly [number, number] | null,
): TemplateResult {
  const gap = 0.7;
  const ends = [...froms.slice(1), 100];
  // it ends before the numbers of the ticks
  const [tipX, tipY] = at(score ?? 0, RADIUS - 32);
  const [leftX, leftY] = at((score ?? 0) + 50, 5);
  const [rightX, rightY] = at((score ?? 0) - 50, 5);
  return html`
    <svg class="dial" viewBox="8 10 184 106" aria-hidden="true" focusable="false">
      ${froms.map((from, i) => {
        const name = i <= reached ? 'reached' : score !== null && score >= from ? 'held' : 'open';
        return arc(from + (i ? gap : 0), ends[i]! - (i < froms.length - 1 ? gap : 0), name);
      })}
      ${score === null && range ? arc(range[0], Math.max(range[1], range[0] + 1), 'possible') : ''}
      ${froms.slice(1).map((from) => {
        const [x, y] = at(from, RADIUS - 17);
        return svg`<text x=${x} y=${y + 3} class="tick">${from}</text>`;
      })}
      ${
        score === null
          ? ''
          : svg`
            <path class="needle" d="M${tipX} ${tipY}L${leftX} ${leftY}L${rightX} ${rightY}z" />
            <circle class="hub" cx="100" cy="100" r="7" />
          `
      }
    </svg>
  `;
}
