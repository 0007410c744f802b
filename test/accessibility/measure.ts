// What can be measured on a screen: where text and targets are, what sticks out, what is covered, what moves.
// Each measurement returns what is wrong, in words; nothing wrong is an empty list.

import { behind, contrast, rgba } from './colours.ts';
import { words } from './screens.ts';
import type { Person } from './stage.ts';

/** A text node that is drawn, with the box whose text it is. */
interface Piece {
  readonly text: string;
  readonly parent: HTMLElement;
  readonly box: HTMLElement;
  readonly lines: readonly DOMRect[];
}

const told = (element: Element): string => element.outerHTML.replace(/<!--.*?-->|\s+/g, ' ').slice(0, 90);

/** What is drawn on a screen, found once for all measurements. */
export interface Sight extends Person {
  readonly pieces: readonly Piece[];
  /** Kept out of sight, for whoever listens. */
  readonly hidden: (element: Element) => boolean;
}

export function sightOf(person: Person): Sight {
  const unseen = person.all('*').filter((element) => getComputedStyle(element).clipPath !== 'none');
  const hidden = (element: Element): boolean => unseen.some((each) => each.contains(element));
  return { ...person, hidden, pieces: piecesOf(person, hidden) };
}

function piecesOf(person: Person, hidden: Sight['hidden']): readonly Piece[] {
  const walker = document.createTreeWalker(person.root, NodeFilter.SHOW_TEXT);
  const found: Piece[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (!node.data.trim() || !parent.checkVisibility() || parent.closest('style, svg, select')) continue;
    if (hidden(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (!lines.length) continue;
    let box = parent;
    while (/^(inline|contents)$/.test(getComputedStyle(box).display)) box = box.parentElement!;
    found.push({ text: node.data.trim().slice(0, 40), parent, box, lines });
  }
  return found;
}

/** What makes the page wider than the window. */
export function sideways({ all, hidden }: Sight): readonly string[] {
  const { scrollWidth } = document.documentElement;
  const out = all('*')
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width && (right > innerWidth + 0.5 || left < -0.5) && !hidden(element);
    })
    .map((element) => `sticks out of the window: ${told(element)}`);
  return scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide in ${innerWidth}`, ...out] : out;
}

/** Text that leaves its box, is cut off by one around it, or doesn't fit in its control. */
export function cutOff({ all, pieces, hidden }: Sight): readonly string[] {
  const wrong: string[] = [];
  for (const { text, box, lines } of pieces) {
    const edge = box.getBoundingClientRect();
    for (const line of lines) {
      if (line.left < edge.left - 1 || line.right > edge.right + 1) wrong.push(`wider than its box: "${text}"`);
      if (line.top < edge.top - 3 || line.bottom > edge.bottom + 3) wrong.push(`higher than its box: "${text}"`);
    }
    for (let around: HTMLElement | null = box; around; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const frame = around.getBoundingClientRect();
      if (overflowX !== 'visible' && lines.some(({ left, right }) => left < frame.left - 1 || right > frame.right + 1))
        wrong.push(`cut off at the side: "${text}"`);
      if (overflowY !== 'visible' && lines.some(({ top, bottom }) => top < frame.top - 1 || bottom > frame.bottom + 1))
        wrong.push(`cut off above or below: "${text}"`);
    }
  }
  // a field of one line scrolls what is typed; one for a number has to show it whole
  for (const control of all('button, summary, label, input[inputmode=numeric]')) {
    if (hidden(control)) continue;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = control;
    if (clientWidth && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1))
      wrong.push(`${scrollWidth}×${scrollHeight} in ${clientWidth}×${clientHeight}: ${told(control)}`);
  }
  return wrong;
}

/** The bar with the way on, where it stays in sight: what lies under it comes out by scrolling. */
export function barOf(box: Element): Element | null {
  const bar = box.closest('.onward');
  return bar && getComputedStyle(bar).position === 'sticky' ? bar : null;
}

/** Text drawn over other text. */
export function covered({ pieces }: Sight): readonly string[] {
  const lines = pieces
    .flatMap(({ text, box, lines }) => lines.map((line) => ({ text, box, line })))
    .sort((a, b) => a.line.top - b.line.top);
  const wrong: string[] = [];
  for (const [i, one] of lines.entries())
    for (const other of lines.slice(i + 1)) {
      if (other.line.top > one.line.bottom - 2) break;
      const [left, right] = [Math.max(one.line.left, other.line.left), Math.min(one.line.right, other.line.right)];
      if (one.box === other.box || barOf(one.box) !== barOf(other.box)) continue;
      if (right - left > 1.5) wrong.push(`"${one.text}" and "${other.text}"`);
    }
  return wrong;
}

/** Text that is read before other text but stands after it. */
export function disordered({ pieces }: Sight): readonly string[] {
  return pieces.flatMap(({ text, box, lines }, i) => {
    const before = pieces[i - 1];
    if (!before || before.box === box || barOf(before.box) !== barOf(box)) return [];
    const [last, first] = [before.lines[before.lines.length - 1]!, lines[0]!];
    const isAfter = first.top >= last.bottom - 6 || first.left >= last.right - 1;
    return isAfter ? [] : [`"${text}" is read after "${before.text}"`];
  });
}

/** Whatever can be pressed, with the box that answers: the row around a radio, not the radio. */
export const targets = ({ all }: Person): readonly HTMLElement[] =>
  all('button, select, summary, input, textarea, [role=button], [tabindex="0"]')
    .map((control) => control.closest('label') ?? control)
    .filter((target) => target.checkVisibility() && target.getBoundingClientRect().width > 0);

/** Targets below 48 px. Links are left to axe (24 px, or in a sentence): they stand in running text. */
export const small = (person: Person): readonly string[] =>
  targets(person)
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.height < 47.5 || box.width < 47.5)
    .map(({ target, box }) => `${Math.round(box.width)}×${Math.round(box.height)}: ${told(target)}`);

/** One heading of the second level, the first of all; none skipped, none empty, no section named twice. */
export function misheaded({ all }: Person): readonly string[] {
  const headings = all('h1, h2, h3, h4, h5, h6, [role=heading]');
  const levels = headings.map(({ tagName }) => Number(tagName[1]));
  const sections = all('h3').map(words);
  return [
    ...(levels.filter((level) => level === 2).length === 1 ? [] : [`${levels.join()}: not one h2`]),
    ...(levels[0] === 2 ? [] : [`begins with h${levels[0]}`]),
    ...levels.flatMap((level, i) => (i && level > levels[i - 1]! + 1 ? [`skips to ${told(headings[i]!)}`] : [])),
    ...headings.filter((heading) => !words(heading)).map((heading) => `says nothing: ${told(heading)}`),
    ...sections.filter((name, i) => sections.indexOf(name) !== i).map((name) => `twice: ${name}`),
  ];
}

/** Borders of controls that are fainter than 3:1, where there is a border. */
export function faint({ all }: Person): readonly string[] {
  return all('button:not(:disabled), select, input[type=text], textarea').flatMap((control) => {
    const { borderBlockEndColor, borderBlockEndWidth, borderBlockEndStyle, backgroundColor } =
      getComputedStyle(control);
    const border = rgba(borderBlockEndColor);
    if (!border[3] || borderBlockEndStyle === 'none' || !parseFloat(borderBlockEndWidth)) return [];
    const ground = behind(control);
    const inside = rgba(backgroundColor);
    const best = Math.max(contrast(border, ground), inside[3] === 255 ? contrast(inside, ground) : 1);
    return best >= 3 ? [] : [`${best.toFixed(2)}:1: ${told(control)}`];
  });
}

/** Text in pictures, which axe leaves undecided, below 4.5:1 against what is behind the picture. */
export function faintInPictures({ all }: Person): readonly string[] {
  return all<SVGElement>('svg text').flatMap((text) => {
    const ratio = contrast(rgba(getComputedStyle(text).fill), behind(text.closest('svg')!));
    return ratio >= 4.5 ? [] : [`${ratio.toFixed(2)}:1: ${told(text)}`];
  });
}

const seconds = (list: string): readonly number[] => list.split(',').map((each) => parseFloat(each));

/** Elements that run an animation, or a transition longer than so many seconds. */
export function moving({ all }: Person, longest: number): readonly string[] {
  return all('*').flatMap((element) =>
    [null, '::before', '::after'].flatMap((part) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
      const moves = animationName !== 'none' || seconds(transitionDuration).some((each) => each > longest);
      return moves || (longest === 0 && scrollBehavior === 'smooth') ? [told(element)] : [];
    }),
  );
}

/** Lines too close for two marks on a letter: below 1.5 in prose; elsewhere so close that ink touches ink. */
export function tight({ pieces }: Sight): readonly string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  return pieces.flatMap(({ text, parent, box }) => {
    const { lineHeight, fontSize, fontWeight, fontFamily } = getComputedStyle(parent);
    const ratio = parseFloat(lineHeight) / parseFloat(fontSize);
    canvas.font = `${fontWeight} 1000px ${fontFamily}`;
    const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = canvas.measureText('ẪỄỖẶỆỘgjpqyợ');
    const ink = (above + below) / 1000;
    const isProse = !box.closest('h1, h2, h3, h4, h5, h6, button');
    const least = isProse ? 1.499 : ink;
    return ratio < least ? [`"${text}": lines of ${ratio.toFixed(3)}, ink of ${ink.toFixed(3)}`] : [];
  });
}
