// The part of ODK's XPath in which a condition can be said, read by descent: each rule takes its tokens from the cursor.

import { own, type Id } from '#model';

/** Fields that must all hold, each with the texts that it may have; `''` is a field that was left out. */
export type Fields = Readonly<Record<Id, readonly string[]>>;

/** More alternatives than this are not multiplied out. */
const MOST_ALTERNATIVES = 64;
/** Brackets deeper than this are not followed: somebody could write a cell full of them. */
const MOST_BRACKETS = 20;

/** Words that we don't know, a choice that isn't there, or more than we follow. */
export type Why = 'words' | 'choice' | 'length';

/** The part of an expression that can't be said in our words. */
export class Unsupported extends Error {
  override readonly name = 'Unsupported';
  readonly why: Why;
  readonly field: string;

  constructor(part: string, why: Why = 'words', field = '') {
    super(part);
    this.why = why;
    this.field = field;
  }
}

const TOKEN = /\s*(?:(\$\{[^}]*\})|'([^']*)'|"([^"]*)"|(true\(\))|(selected)\s*(?=\()|(and|or)\b|([=(),]))/y;

type Token =
  { readonly kind: 'name' | 'text'; readonly value: string } | { readonly kind: 'mark'; readonly value: string };

function tokensOf(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = expression.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(expression);
    if (!found) throw new Unsupported(expression.slice(at).trim().slice(0, 40));
    const [, name, single, double, ...marks] = found;
    if (name !== undefined) tokens.push({ kind: 'name', value: name.slice(2, -1).trim() });
    else if (single !== undefined || double !== undefined) tokens.push({ kind: 'text', value: single ?? double! });
    else tokens.push({ kind: 'mark', value: marks.find((mark) => mark !== undefined)! });
  }
  return tokens;
}

/** Where the reading stands. */
interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

/** The next token; `value`: only this mark will do. */
function next(cursor: Cursor, value?: string): Token {
  const token = cursor.tokens[cursor.at++];
  if (!token || (value && (token.kind !== 'mark' || token.value !== value))) throw new Unsupported(token?.value ?? '');
  return token;
}

function isNext({ tokens, at }: Cursor, value: string): boolean {
  const token = tokens[at];
  return token?.kind === 'mark' && token.value === value;
}

/** One equality stands open until its neighbours are seen: `a = 'x' or a = 'y'` is one field with two values. */
interface Part {
  readonly list: readonly Fields[];
  readonly isBare: boolean;
}

function equality(one: Token, other: Token): Part {
  const [name, text] = one.kind === 'name' ? [one, other] : [other, one];
  if (name.kind !== 'name' || text.kind !== 'text') throw new Unsupported(`${one.value} = ${other.value}`);
  return { list: [{ [name.value]: [text.value] }], isBare: true };
}

/** `( … )`, `true()`, `selected(${a}, 'x')`, `${a} = 'x'`. */
function term(cursor: Cursor): Part {
  if (isNext(cursor, '(')) {
    next(cursor);
    if (++cursor.depth > MOST_BRACKETS) throw new Unsupported('(', 'length');
    const list = either(cursor);
    cursor.depth--;
    next(cursor, ')');
    return { list, isBare: false };
  }
  if (isNext(cursor, 'true()')) {
    next(cursor);
    return { list: [{}], isBare: false };
  }
  if (isNext(cursor, 'selected')) {
    next(cursor);
    next(cursor, '(');
    const name = next(cursor);
    next(cursor, ',');
    const text = next(cursor);
    next(cursor, ')');
    return equality(name, text);
  }
  const left = next(cursor);
  next(cursor, '=');
  return equality(left, next(cursor));
}

/** Both of two conditions, alternative by alternative; a field can't be asked for twice. */
function joined(a: Fields, b: Fields): Fields {
  const twice = Object.keys(a).find((field) => own(b, field));
  if (twice) throw new Unsupported(`\${${twice}} = … and \${${twice}} = …`);
  return { ...a, ...b };
}

/** Terms with `and` between. */
function both(cursor: Cursor): Part {
  let left = term(cursor);
  while (isNext(cursor, 'and')) {
    next(cursor);
    const right = term(cursor);
    // before they are multiplied: a cell has room for thousands on either side
    if (left.list.length * right.list.length > MOST_ALTERNATIVES) throw new Unsupported('and', 'length');
    left = { list: left.list.flatMap((a) => right.list.map((b) => joined(a, b))), isBare: false };
  }
  return left;
}

/** What has `or` between. */
function either(cursor: Cursor): readonly Fields[] {
  const parts = [both(cursor)];
  while (isNext(cursor, 'or')) {
    next(cursor);
    const part = both(cursor);
    const last = parts.at(-1)!;
    const field = Object.keys(part.list[0]!)[0];
    const known = field === undefined ? undefined : own(last.list[0]!, field);
    if (part.isBare && last.isBare && known)
      parts[parts.length - 1] = { list: [{ [field!]: [...known, ...part.list[0]![field!]!] }], isBare: true };
    else parts.push(part);
  }
  return parts.flatMap(({ list }) => list);
}

/** The alternatives that an expression states, by the names in it. Throws `Unsupported`. */
export function parse(expression: string): readonly Fields[] {
  const cursor: Cursor = { tokens: tokensOf(expression), at: 0, depth: 0 };
  const list = either(cursor);
  if (cursor.at < cursor.tokens.length) throw new Unsupported(cursor.tokens[cursor.at]!.value);
  return list;
}
