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
  /** The same of who may tick “–”. */
  readonly dashRule: string;
  readonly dashWhom: string;
  /** "Chọn a, b: không cần trả lời câu 14 (coi như d). Đi tiếp câu 15." */
  readonly goOn: readonly string[];
}

/** The words that the steps lean on; they stand on the sheet. */
const WORDS = {
  vi: { skipIf: 'Bỏ qua câu này nếu', noDashIf: 'Không chọn ô “–” nếu', notTicked: 'không chọn', orBlank: /, hoặc để trống A\d+$/, and: ', và ', or: ' hoặc ', orIf: '; hoặc nếu ', add: 'cộng', from: 'từ', strike: 'gạch', strikeIf: 'gạch nếu ', noDash: 'không được chọn – nếu ', strikeAnd: '; và ', countsAs: /^để trống và câu (\d+) = (.+?): coi như (.+?)(?: \(trừ khi (.+)\))?$/, ticked: /^Chọn (.+?): không cần trả lời (.+?)\.(?: Đi tiếp câu (\d+)\.)?$/, passedOver: /câu (\d+) \(coi như ([^;)]+)/g },
  en: { skipIf: 'Skip this question if', noDashIf: 'Don’t tick “–” if', notTicked: 'you didn’t tick', orBlank: /, or left A\d+ blank$/, and: ', and ', or: ' or ', orIf: '; or if ', add: 'add', from: 'from', strike: 'strike', strikeIf: 'strike if ', noDash: '– can’t be ticked if ', strikeAnd: '; and ', countsAs: /^blank and question (\d+) = (.+?): counts as (.+?)(?: \(unless (.+)\))?$/, ticked: /^Ticked (.+?): you need not answer (.+?)\.(?: Go on with question (\d+)\.)?$/, passedOver: /question (\d+) \(counts as ([^;)]+)/g },
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

/** A question of the form, as printed. */
function readItem(item: Node): Item {
  const lead = (kind: string): string =>
    classed(item, kind)
      .map((line) => text(tag(line, 'b')[0]!))
      .join('');
  const whom = (kind: string): string => classed(item, kind).flatMap((line) => classed(line, 'whom').map(condition)).join('');
  return {
    words: text(tag(tag(item, 'h3')[0]!, 'span').find(({ attrs }) => !attrs.length)!),
    boxes: new Map(tag(item, 'li').map((li) => [text(classed(li, 'letter')[0]!), text(classed(li, 'text')[0]!)])),
    rule: lead('only-if'),
    whom: whom('only-if'),
    dashRule: lead('dash-if'),
    dashWhom: whom('dash-if'),
    goOn: classed(item, 'go-on').map(text),
  };
} // prettier-ignore

/** Divides T by H into a quotient and a remainder; half of H or more goes up. */
function divide(t: number, h: number): number {
  const quotient = Math.floor(t / h);
  const remainder = t - quotient * h;
  return remainder + remainder >= h ? quotient + 1 : quotient;
}

const rowsOf = (table: Node): readonly (readonly Node[])[] =>
  tag(tag(table, 'tbody')[0]!, 'tr').map((tr) => children(tr));

/** Reads the form and its scoring sheet, and scores as they say. */
export function readPaper(html: string, language: 'vi' | 'en'): Paper {
  const page = parse(html);
  const words = WORDS[language];
  const items = new Map(
    classed(page, 'item').map((item) => [/^\w+/.exec(text(classed(item, 'number')[0]!))![0], readItem(item)]),
  );
  const order = [...items.keys()].filter((number) => /^\d/.test(number));
  const sheet = classed(page, 'scoring')[0]!;
  const tables = classed(sheet, 'table');
  const areaTables = tables.filter((table) => classed(table, 'points').length);
  const lines = new Map(areaTables.flatMap(rowsOf).map((line) => [text(line[0]!), line]));

  const tickedIn = (filled: Filled, field: string): readonly string[] => {
    const given = filled[field];
    return given === undefined ? [] : typeof given === 'number' ? [String(given)] : given;
  };

  /** Whether a line of the form that ends in who it is for says so of this person. */
  const isSaid = (whom: string, filled: Filled): boolean =>
    whom.split(words.orIf).some((one) =>
      one.split(words.and).every((part) => {
        const [ticked] = tickedIn(filled, /A\d+/.exec(part)![0]);
        const letters = [...part.matchAll(/\[([a-z]+)\]/g)].map(([, letter]) => letter);
        if (part.includes(words.notTicked)) return !ticked || !letters.includes(ticked);
        return ticked ? letters.includes(ticked) : words.orBlank.test(part);
      }),
    );
  const isSkipped = ({ rule, whom }: Item, filled: Filled): boolean =>
    Boolean(rule) && (rule === words.skipIf) === isSaid(whom, filled);
  const mayDash = ({ boxes, dashRule, dashWhom }: Item, filled: Filled): boolean =>
    boxes.has('–') && (!dashRule || (dashRule === words.noDashIf) !== isSaid(dashWhom, filled));

  /** Whether "A4 = c hoặc A1 = a; và A2 = b" is so of this person. */
  const isSo = (said: string, filled: Filled): boolean =>
    said.split(words.strikeAnd).every((one) =>
      one.split(words.or).some((part) => {
        const [field, letters] = part.split(' = ') as [string, string];
        return letters.split(', ').includes(tickedIn(filled, field)[0] ?? '');
      }),
    );
  const remarks = (number: string, kind: string): readonly string[] => classed(lines.get(number)![1]!, kind).map(text);

  /** Step 1: the lines to be struck out; on the form these questions may be left out. */
  function struckBy(filled: Filled): ReadonlySet<string> {
    const struck = order.filter((number) =>
      remarks(number, 'strike-if').some((said) => isSo(said.replace(words.strikeIf, ''), filled)),
    );
    for (const number of order)
      if (isSkipped(items.get(number)!, filled) !== struck.includes(number))
        throw new Error(`${number}: the form and the sheet disagree on who answers`);
    return new Set(struck);
  }

  /** What the form says need not be answered, by question: what it counts as. */
  const passedOver = (filled: Filled, struck: ReadonlySet<string>): ReadonlyMap<string, string> =>
    new Map(
      order
        .filter((number) => !struck.has(number))
        .flatMap((number) =>
          items.get(number)!.goOn.flatMap((line) => {
            const [, reasons, over, next] = words.ticked.exec(line)!;
            if (!tickedIn(filled, number).some((letter) => reasons!.split(', ').includes(letter))) return [];
            const list = [...over!.matchAll(words.passedOver)].map(([, to, mark]) => [to!, mark!] as const);
            const between = next ? order.slice(order.indexOf(number) + 1, order.indexOf(next)) : [];
            for (const one of between)
              if (!list.some(([to]) => to === one)) throw new Error(`${number} jumps over ${one}`);
            return list;
          }),
        ),
    );

  /** Step 2: what a blank counts as from here on. */
  function countedAs(filled: Filled, struck: ReadonlySet<string>): Filled {
    const told = passedOver(filled, struck);
    const more: Record<string, readonly string[] | number> = {};
    for (const number of order)
      for (const line of remarks(number, 'counts-as')) {
        const [, source, reasons, mark, unless] = words.countsAs.exec(line)!;
        if (struck.has(number) || filled[number] !== undefined || struck.has(source!)) continue;
        if (!tickedIn(filled, source!).some((letter) => reasons!.split(', ').includes(letter))) continue;
        if (mark === '–' && mayDash(items.get(number)!, filled) !== !(unless && isSo(unless, filled)))
          throw new Error(`${number}: the form and the sheet disagree on who may tick –`);
        const isBehind = order.indexOf(source!) < order.indexOf(number);
        if (isBehind && told.get(number) !== mark) throw new Error(`${source} doesn’t say that ${number} is ${mark}`);
        if (unless && isSo(unless, filled)) continue;
        more[number] = /^-?\d+$/.test(mark!) ? Number(mark) : mark!.split(', ');
      }
    return { ...filled, ...more };
  }

  /** Steps 3 to 8 for one line that isn't struck out yet: its points, `×` for blank, or nothing when it is struck out. */
  function pointsOn(number: string, filled: Filled): number | '×' | null {
    const [, cell, unsure, dash] = lines.get(number) as readonly [Node, Node, Node, Node];
    const given = filled[number];
    const ticked = typeof given === 'object' ? given : [];
    if (ticked.includes('–')) {
      if (text(dash) !== words.strike) throw new Error(`${number} says nothing of striking out`);
      const isRefused = remarks(number, 'no-dash').some((said) => isSo(said.replace(words.noDash, ''), filled));
      if (isRefused || !mayDash(items.get(number)!, filled)) throw new Error(`${number}: ask the person again`);
      return null;
    }
    if (given === undefined) return '×';
    if (ticked.includes('?')) return Number(text(unsure));
    const chips = classed(cell, 'chip').map(text);
    if (typeof given === 'number') {
      const marks = chips.map((chip) => /^(\D+) (-?\d+): (\d+)$/.exec(chip)!);
      for (const [, from] of marks) if (from !== words.from) throw new Error(`${number} has no "${words.from}"`);
      const below = marks.map(([, , from, points]) => [Number(from), Number(points)] as const).filter(([from]) => from <= given); // prettier-ignore
      return below.reduce((best, one) => (one[0] >= best[0] ? one : best))[1];
    }
    const points = numbersAfter(chips.join(' '));
    if (!classed(cell, 'add').length) return points.get(ticked[0]!)!;
    const sum = ticked.reduce((total, letter) => total + points.get(letter)!, 0);
    return sum > 100 ? 100 : sum;
  }

  /** Steps 9 and 10 for one table. */
  function sumsOf(table: Node, filled: Filled, struck: ReadonlySet<string>) {
    const sums = { t: 0, h: 0, isBlank: false };
    for (const line of rowsOf(table)) {
      const number = text(line[0]!);
      const points = struck.has(number) ? null : pointsOn(number, filled);
      if (points === null) continue;
      const weight = Number(text(line[4]!));
      if (points === '×') sums.isBlank = true;
      else sums.t += points * weight;
      sums.h += weight;
    }
    return sums;
  }

  /** Step 13: the last line that is met. */
  function levelAt(whole: number, areas: PencilResult['areas'], little: ReadonlySet<string>): string | null {
    let level: string | null = null;
    for (const line of rowsOf(tables.find((table) => classed(table, 'levels').length)!)) {
      const [head, from, gates] = line as readonly [Node, Node, Node];
      const isMet = tag(gates, 'div').every((gate) => {
        const [, area, least] = /^(\S+ \d+): (\d+)$/.exec(text(gate))!;
        const name = Object.keys(areas).find((heading) => heading.startsWith(`${area}:`))!;
        return little.has(name) || areas[name]! >= Number(least);
      });
      if (whole < Number(text(from)) || !isMet) break;
      level = text(tag(head, 'b')[0]!);
    }
    return level;
  }

  function score(answered: Filled): PencilResult {
    const struck = struckBy(answered);
    const filled = countedAs(answered, struck);
    const sums = new Map(areaTables.map((table) => [text(tag(table, 'h3')[0]!), sumsOf(table, filled, struck)]));
    const areas = Object.fromEntries(
      [...sums].map(([name, { t, h, isBlank }]) => [name, isBlank || !h ? null : divide(t, h)]),
    );
    let [t, h] = [0, 0];
    const little = new Set<string>();
    for (const line of rowsOf(tables.find((table) => classed(table, 'overall').length)!)) {
      const name = text(line[0]!);
      const area = sums.get(name)!;
      t += area.t;
      h += area.h;
      if (area.h + area.h < Number(text(line[3]!))) little.add(name);
    }
    if ([...sums.values()].some(({ isBlank }) => isBlank) || !h) return { areas, score: null, level: null };
    const whole = divide(t, h);
    return { areas, score: whole, level: levelAt(whole, areas, little) };
  }

  return { items, steps: tag(classed(sheet, 'steps')[0]!, 'li').map(text), score };
}
