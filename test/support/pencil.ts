// Somebody with a pencil: reads only what is printed on the form and on its scoring sheet, and follows the numbered
// steps to the letter. Knows nothing of the questionnaire, nor of how a score is made.

import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

type Node = Tree.Element;

const isElement = (node: Tree.Node): node is Node => 'tagName' in node;
const children = (node: Tree.Node): readonly Node[] => ('childNodes' in node ? node.childNodes.filter(isElement) : []);
const all = (node: Tree.Node, test: (one: Node) => boolean): readonly Node[] =>
  children(node).flatMap((child) => [...(test(child) ? [child] : []), ...all(child, test)]);
const tag = (node: Tree.Node, name: string): readonly Node[] => all(node, ({ tagName }) => tagName === name);
const classed = (node: Tree.Node, name: string): readonly Node[] =>
  all(node, ({ attrs }) => attrs.some((one) => one.name === 'class' && one.value.split(' ').includes(name)));

/** What stands there, as read. */
function text(node: Tree.Node): string {
  const inside = (one: Tree.Node): string =>
    one.nodeName === '#text'
      ? (one as Tree.TextNode).value
      : 'childNodes' in one
        ? one.childNodes.map(inside).join(isElement(one) && ['DIV', 'LI', 'TD'].includes(one.tagName) ? ' ' : '')
        : '';
  return inside(node).replace(/\s+/g, ' ').trim();
}

/** A condition as read: what a letter means stands behind it in brackets, and isn't needed. */
function condition(node: Tree.Node): string {
  const inside = (one: Tree.Node): string => {
    if (one.nodeName === '#text') return (one as Tree.TextNode).value;
    if (!isElement(one) || one.attrs.some(({ value }) => value === 'meant')) return '';
    const words = one.childNodes.map(inside).join('');
    return one.tagName === 'b' ? `[${words}]` : words;
  };
  return inside(node).replace(/\s+/g, ' ').trim();
}

/** A question as it is printed on the form. */
interface Item {
  readonly words: string;
  /** Letter (`a`, `?`, `–`) → the words beside the box. */
  readonly boxes: ReadonlyMap<string, string>;
  /** "Bỏ qua câu này nếu", "Chỉ trả lời nếu", or nothing. */
  readonly rule: string;
  /** "ở A2 đã chọn [a], hoặc để trống A2", or nothing: letters in brackets, what they mean left out. */
  readonly whom: string;
}

/** The words that the steps lean on; they stand on the sheet. */
const WORDS = {
  vi: { skipIf: 'Bỏ qua câu này nếu', notTicked: 'không chọn', orBlank: /, hoặc để trống A\d+$/, and: ', và ', or: ' hoặc ', orIf: '; hoặc nếu ', add: 'cộng', from: 'từ', strike: 'gạch', strikeIf: 'gạch nếu ', strikeAnd: '; và ' },
  en: { skipIf: 'Skip this question if', notTicked: 'you didn’t tick', orBlank: /, or left A\d+ blank$/, and: ', and ', or: ' or ', orIf: '; or if ', add: 'add', from: 'from', strike: 'strike', strikeIf: 'strike if ', strikeAnd: '; and ' },
} as const; // prettier-ignore

/** What a participant has ticked or written, by the number printed before the question; no entry: left blank. */
export type Filled = Readonly<Record<string, readonly string[] | number>>;

export interface PencilResult {
  /** By the name of the area; `null`: no score. */
  readonly areas: Readonly<Record<string, number | null>>;
  readonly score: number | null;
  /** Its name. */
  readonly level: string | null;
}

export interface Paper {
  /** By the number printed before it. */
  readonly items: ReadonlyMap<string, Item>;
  /** The steps, as printed. */
  readonly steps: readonly string[];
  readonly score: (filled: Filled) => PencilResult;
}

const numbersAfter = (chips: string): ReadonlyMap<string, number> =>
  new Map([...chips.matchAll(/([a-z]+) (\d+)/g)].map(([, letter, points]) => [letter!, Number(points)]));

export function readPaper(html: string, language: 'vi' | 'en'): Paper {
  const page = parse(html);
  const words = WORDS[language];
  const items = new Map(
    classed(page, 'item').map((item) => [
      text(classed(item, 'number')[0]!),
      {
        words: text(tag(tag(item, 'h3')[0]!, 'span')[0]!),
        boxes: new Map(tag(item, 'li').map((li) => [text(classed(li, 'letter')[0]!), text(classed(li, 'text')[0]!)])),
        rule: classed(item, 'only-if')
          .map((line) => text(tag(line, 'b')[0]!))
          .join(''),
        whom: classed(item, 'whom').map(condition).join(''),
      },
    ]),
  );
  const sheet = classed(page, 'scoring')[0]!;
  const tables = classed(sheet, 'table');
  const rowsOf = (table: Node): readonly (readonly Node[])[] =>
    tag(tag(table, 'tbody')[0]!, 'tr').map((tr) => children(tr));

  const tickedIn = (filled: Filled, field: string): string | undefined =>
    (filled[field] as readonly string[] | undefined)?.[0];

  /** Whether the form lets a person leave a question out: what a participant does. */
  const isSkipped = ({ rule, whom }: Item, filled: Filled): boolean => {
    if (!rule) return false;
    const isSaid = whom.split(words.orIf).some((one) =>
      one.split(words.and).every((part) => {
        const ticked = tickedIn(filled, /A\d+/.exec(part)![0]);
        const letters = [...part.matchAll(/\[([a-z]+)\]/g)].map(([, letter]) => letter);
        if (part.includes(words.notTicked)) return !ticked || !letters.includes(ticked);
        return ticked ? letters.includes(ticked) : words.orBlank.test(part);
      }),
    );
    return (rule === words.skipIf) === isSaid;
  };

  /** Step 1: whether the line says "strike if" of this person. */
  const isStruck = (cell: Node, filled: Filled): boolean =>
    classed(cell, 'strike-if').some((line) =>
      text(line)
        .replace(words.strikeIf, '')
        .split(words.strikeAnd)
        .every((one) =>
          one.split(words.or).some((part) => {
            const [field, letters] = part.split(' = ') as [string, string];
            return letters.split(', ').includes(tickedIn(filled, field) ?? '');
          }),
        ),
    );

  /** Step 9: T divided by H, a quotient and a remainder; half of H or more goes up. */
  const divide = (t: number, h: number): number => {
    const quotient = Math.floor(t / h);
    const remainder = t - quotient * h;
    return remainder + remainder >= h ? quotient + 1 : quotient;
  };

  /** Steps 1 to 7 for one line: its points, `×` for blank, or nothing when it is struck out. */
  function pointsOn(line: readonly Node[], filled: Filled): number | '×' | null {
    const [number, cell, unsure] = line as [Node, Node, Node];
    const name = text(number);
    const item = items.get(name)!;
    const struck = isStruck(cell, filled);
    if (isSkipped(item, filled) !== struck) throw new Error(`${name}: the form and the sheet disagree on who answers`);
    if (struck) return null;
    const given = filled[name];
    const ticked = Array.isArray(given) ? (given as readonly string[]) : [];
    if (ticked.includes('–')) {
      if (text(line[3]!) !== words.strike) throw new Error(`${name} says nothing of striking out`);
      return null;
    }
    if (given === undefined) return '×';
    if (ticked.includes('?')) return Number(text(unsure));
    const chips = classed(cell, 'chip').map(text);
    const isSum = classed(cell, 'add').length > 0;
    if (typeof given === 'number') {
      const marks = chips.map((chip) => /^(\D+) (-?\d+): (\d+)$/.exec(chip)!);
      for (const [, from] of marks) if (from !== words.from) throw new Error(`${name} has no "${words.from}"`);
      const below = marks.map(([, , from, points]) => [Number(from), Number(points)] as const).filter(([from]) => from <= given); // prettier-ignore
      return below.reduce((best, one) => (one[0] >= best[0] ? one : best))[1];
    }
    const points = numbersAfter(chips.join(' '));
    if (!isSum) return points.get(ticked[0]!)!;
    const sum = ticked.reduce((total, letter) => total + points.get(letter)!, 0);
    return sum > 100 ? 100 : sum;
  }

  function score(filled: Filled): PencilResult {
    const areas: Record<string, number | null> = {};
    const struck = new Set<string>();
    let hasBlank = false;
    const areaTables = tables.filter((table) => classed(table, 'points').length);
    for (const table of areaTables) {
      const name = text(tag(table, 'h3')[0]!);
      let [t, h, left, blank] = [0, 0, 0, false];
      for (const line of rowsOf(table)) {
        const points = pointsOn(line, filled);
        if (points === null) continue;
        left++;
        if (points === '×') {
          blank = true;
          continue;
        }
        const weight = Number(text(line[4]!));
        t += points * weight;
        h += weight;
      }
      if (!left) struck.add(name);
      hasBlank ||= blank;
      areas[name] = blank || !left ? null : divide(t, h);
    }
    const overall = tables.find((table) => classed(table, 'overall').length)!;
    let [t, h] = [0, 0];
    for (const line of rowsOf(overall)) {
      const name = text(line[0]!);
      if (struck.has(name) || !(name in areas)) continue;
      const weight = Number(text(line[2]!));
      t += (areas[name] ?? 0) * weight;
      h += weight;
    }
    if (hasBlank || !h) return { areas, score: null, level: null };
    const whole = divide(t, h);
    let level: string | null = null;
    for (const [head, from, gates] of rowsOf(tables.find((table) => classed(table, 'levels').length)!) as readonly (readonly [Node, Node, Node])[]) {
      const isMet =
        whole >= Number(text(from)) &&
        tag(gates, 'div').every((gate) => {
          const [, area, least] = /^(\S+ \d+): (\d+)$/.exec(text(gate))!;
          const has = Object.entries(areas).find(([heading]) => heading.startsWith(`${area}:`))?.[1];
          return has === null || has === undefined || has >= Number(least);
        });
      if (!isMet) break;
      level = text(tag(head, 'b')[0]!);
    } // prettier-ignore
    return { areas, score: whole, level };
  }

  return { items, steps: tag(classed(sheet, 'steps')[0]!, 'li').map(text), score };
}
