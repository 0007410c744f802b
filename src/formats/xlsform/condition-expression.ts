// `askIf` as an XPath expression of ODK, and back: equalities of profile fields, `and`, `or`, `selected`, brackets.

import { alternatives, own, type Condition, type Id } from '#model';

type Fields = Readonly<Record<Id, readonly string[]>>;

/** More alternatives than this are not multiplied out. */
const MOST_ALTERNATIVES = 64;
/** Brackets deeper than this are not followed: somebody could write a cell full of them. */
const MOST_BRACKETS = 20;

const quoted = (text: string): string => `'${text}'`;

/**
 * A condition as ODK evaluates it. A field that was left out is `''` there, and holds, as in our model.
 *
 * Shape: a condition and the name of each field in the form → an expression.
 *
 * @example toExpression({sector: ['food']}, (id) => id) //=> "(${sector} = '' or ${sector} = 'food')"
 */
export function toExpression(condition: Condition, nameOf: (field: Id) => string): string {
  const field = ([id, values]: readonly [Id, readonly string[]]): string =>
    `(${['', ...values].map((value) => `\${${nameOf(id)}} = ${quoted(value)}`).join(' or ')})`;
  const all = (fields: Fields): string => Object.entries(fields).map(field).join(' and ') || 'true()';
  const list = alternatives(condition);
  return list.length === 1 ? all(list[0]!) : list.map((fields) => `(${all(fields)})`).join(' or ');
}

/** What an expression says, in our words; or why it can't be said so. */
export type FromExpression =
  | { readonly condition: Condition; readonly forgetsBlank: boolean }
  /** The part that can't be said: of `choice`, an option that `field` doesn't have. */
  | { readonly unsupported: string; readonly why: Why; readonly field: string };

/** Words that we don't know, a choice that isn't there, or more than we follow. */
type Why = 'words' | 'choice' | 'length';

class Unsupported extends Error {
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

/** One equality stands open until its neighbours are seen: `a = 'x' or a = 'y'` is one field with two values. */
interface Part {
  readonly list: readonly Fields[];
  readonly isBare: boolean;
}

function parse(tokens: readonly Token[]): readonly Fields[] {
  let at = 0;
  let depth = 0;
  const next = (value?: string): Token => {
    const token = tokens[at++];
    if (!token || (value && (token.kind !== 'mark' || token.value !== value)))
      throw new Unsupported(token?.value ?? '');
    return token;
  };
  const isNext = (value: string): boolean => tokens[at]?.kind === 'mark' && tokens[at]!.value === value;
  const equality = (one: Token, other: Token): Part => {
    const [name, text] = one.kind === 'name' ? [one, other] : [other, one];
    if (name.kind !== 'name' || text.kind !== 'text') throw new Unsupported(`${one.value} = ${other.value}`);
    return { list: [{ [name.value]: [text.value] }], isBare: true };
  };
  const term = (): Part => {
    if (isNext('(')) {
      next();
      if (++depth > MOST_BRACKETS) throw new Unsupported('(', 'length');
      const list = either();
      depth--;
      next(')');
      return { list, isBare: false };
    }
    if (isNext('true()')) {
      next();
      return { list: [{}], isBare: false };
    }
    if (isNext('selected')) {
      next();
      next('(');
      const name = next();
      next(',');
      const text = next();
      next(')');
      return equality(name, text);
    }
    const left = next();
    next('=');
    return equality(left, next());
  };
  const both = (): Part => {
    let left = term();
    while (isNext('and')) {
      next();
      const right = term();
      // before they are multiplied: a cell has room for thousands on either side
      if (left.list.length * right.list.length > MOST_ALTERNATIVES) throw new Unsupported('and', 'length');
      const list = left.list.flatMap((a) =>
        right.list.map((b): Fields => {
          const twice = Object.keys(a).find((field) => own(b, field));
          if (twice) throw new Unsupported(`\${${twice}} = … and \${${twice}} = …`);
          return { ...a, ...b };
        }),
      );
      left = { list, isBare: false };
    }
    return left;
  };
  const either = (): readonly Fields[] => {
    const parts = [both()];
    while (isNext('or')) {
      next();
      const part = both();
      const last = parts.at(-1)!;
      const field = Object.keys(part.list[0]!)[0];
      const known = field === undefined ? undefined : own(last.list[0]!, field);
      if (part.isBare && last.isBare && known)
        parts[parts.length - 1] = { list: [{ [field!]: [...known, ...part.list[0]![field!]!] }], isBare: true };
      else parts.push(part);
    }
    return parts.flatMap(({ list }) => list);
  };
  const list = either();
  if (at < tokens.length) throw new Unsupported(tokens[at]!.value);
  return list;
}

/**
 * The condition that an expression states.
 *
 * Shape: the expression, and the field that a name stands for, with its options (`undefined`: there is none)
 * → the condition, or what in it is beyond us. `forgetsBlank`: it is false where a field was left out, which our
 * conditions never are. Never throws.
 */
export function fromExpression(
  expression: string,
  fieldOf: (name: string) => { readonly id: Id; readonly options: readonly Id[] } | undefined,
): FromExpression {
  try {
    let forgetsBlank = false;
    const list = parse(tokensOf(expression)).map((fields): Fields =>
      Object.fromEntries(
        Object.entries(fields).map(([name, values]) => {
          const field = fieldOf(name);
          if (!field) throw new Unsupported(`\${${name}}`);
          const wrong = values.find((value) => value && !field.options.includes(value));
          if (wrong) throw new Unsupported(wrong, 'choice', name);
          if (!values.includes('')) forgetsBlank = true;
          const options = values.filter(Boolean);
          if (!options.length) throw new Unsupported(`\${${name}} = ''`);
          return [field.id, options];
        }),
      ),
    );
    return { condition: list.length === 1 ? list[0]! : list, forgetsBlank };
  } catch (cause) {
    if (cause instanceof Unsupported)
      return { unsupported: cause.message || expression, why: cause.why, field: cause.field };
    throw cause;
  }
}
