// One colour that the page can set, corrected where it would be too faint to read.

type Rgb = readonly [number, number, number];

/** Relative luminance, 0…1. Source: WCAG 2.2, "relative luminance". */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1…21. Source: WCAG 2.2, "contrast ratio". */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const mix = (a: Rgb, b: Rgb, share: number): Rgb =>
  a.map((value, i) => Math.round(value + (b[i]! - value) * share)) as unknown as Rgb;

/**
 * The colour nearest to a wish that can be read on all these grounds with 4.5:1: darkened on light grounds,
 * lightened on dark ones, in steps of 5 %.
 *
 * @example readable([255, 220, 0], [[255, 255, 255]]) //=> [128, 110, 0]
 */
export function readable(wish: Rgb, grounds: readonly Rgb[]): Rgb {
  const towards: Rgb = luminance(grounds[0]!) > 0.4 ? [0, 0, 0] : [255, 255, 255];
  for (let share = 0; share < 1; share += 0.05) {
    const colour = mix(wish, towards, share);
    if (grounds.every((ground) => contrast(colour, ground) >= 4.5)) return colour;
  }
  return towards;
}

/** A colour as the browser computes it (`rgb(1, 2, 3)` or `rgba(…)`) in numbers; `null` for anything else. */
export function parseRgb(text: string): Rgb | null {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  return numbers && numbers.length >= 3 && numbers.every(Number.isFinite)
    ? (numbers.slice(0, 3) as unknown as Rgb)
    : null;
}

/**
 * Sets `--accent`, `--on-accent` and `--soft` on an element from a colour that the page wishes for, made readable
 * on the element's own surface. Nothing happens without a wish, or with one that is no colour.
 */
export function tint(root: HTMLElement, wish: string): void {
  const names = ['--accent', '--on-accent', '--soft'] as const;
  for (const name of names) root.style.removeProperty(name);
  if (!wish || !CSS.supports('color', wish) || matchMedia('(forced-colors: active)').matches) return;
  const probe = document.createElement('span');
  probe.style.color = wish;
  probe.style.backgroundColor = 'var(--surface)';
  root.append(probe);
  const style = getComputedStyle(probe);
  const [colour, surface] = [parseRgb(style.color), parseRgb(style.backgroundColor)];
  probe.remove();
  if (!colour || !surface) return;
  const soft = mix(colour, surface, 0.88);
  const accent = readable(colour, [surface, soft]);
  const white: Rgb = [255, 255, 255];
  const on: Rgb = contrast(accent, white) >= 4.5 ? white : [0, 0, 0];
  [accent, on, soft].forEach((rgb, i) => root.style.setProperty(names[i]!, `rgb(${rgb.join(', ')})`));
}
