// The XPath of XLSForm, as far as our forms use it: an evaluator of its own, which knows nothing of how they are written.
// Source: ODK XForms specification, "XPath evaluation"; what is not asked is an empty text.

type Value = string | number | boolean;

/** What `${name}` and `.` stand for. Throws for a name that isn't there. */
export interface Scope {
  readonly valueOf: (name: string) => string;
  readonly here?: string;
  /** Of a filter of choices: the choice it is asked of. */
  readonly choice?: string;
}

const TOKEN =
  /\s*(?:\$\{([^}]+)\}|'([^']*)'|(-?\d+(?:\.\d+)?)|(>=|<=|!=|[=<>(),]|and\b|or\b|[a-z-]+(?=\()|name\b|\.))/y;

const isTrue = (value: Value): boolean => (typeof value === 'string' ? value !== '' : Boolean(value));
const toNumber = (value: Value): number => (value === '' ? NaN : Number(value));
const choicesIn = (value: Value): readonly string[] => String(value).split(/\s+/).filter(Boolean);

const FUNCTIONS: Readonly<Record<string, (...given: readonly Value[]) => Value>> = {
  true: () => true,
  not: (value) => !isTrue(value!),
  selected: (list, one) => choicesIn(list!).includes(String(one)),
  'count-selected': (list) => choicesIn(list!).length,
  if: (condition, then, otherwise) => (isTrue(condition!) ? then! : otherwise!),
};

const COMPARISONS: Readonly<Record<string, (a: Value, b: Value) => boolean>> = {
  '=': (a, b) => (typeof a === 'number' || typeof b === 'number' ? toNumber(a) === toNumber(b) : a === b),
  '!=': (a, b) => (typeof a === 'number' || typeof b === 'number' ? toNumber(a) !== toNumber(b) : a !== b),
  '>=': (a, b) => toNumber(a) >= toNumber(b),
  '<=': (a, b) => toNumber(a) <= toNumber(b),
  '>': (a, b) => toNumber(a) > toNumber(b),
  '<': (a, b) => toNumber(a) < toNumber(b),
};

/** The value of an expression. Throws where it isn't one. */
export function evaluate(expression: string, scope: Scope): Value {
  TOKEN.lastIndex = 0;
  let token: RegExpExecArray | null = null;
  const next = (): void => {
    const at = TOKEN.lastIndex;
    token = TOKEN.exec(expression);
    if (!token && expression.slice(at).trim()) throw new Error(`not understood: ${expression.slice(at)}`);
  };
  const mark = (): string | undefined => token?.[4];
  const take = (wanted: string): void => {
    if (mark() !== wanted) throw new Error(`${wanted} is missing in ${expression}`);
    next();
  };
  const term = (): Value => {
    if (!token) throw new Error(`too short: ${expression}`);
    const [, name, text, number, word] = token as RegExpExecArray;
    next();
    if (name !== undefined) return scope.valueOf(name);
    if (text !== undefined) return text;
    if (number !== undefined) return Number(number);
    if (word === 'name' && scope.choice !== undefined) return scope.choice;
    if (word === '.' && scope.here !== undefined) return scope.here;
    if (word === '(') {
      const inner = either();
      take(')');
      return inner;
    }
    const does = FUNCTIONS[word!];
    if (!does) throw new Error(`${word} is no function`);
    take('(');
    const given: Value[] = [];
    while (mark() !== ')') {
      given.push(either());
      if (mark() !== ')') take(',');
    }
    take(')');
    return does(...given);
  };
  const comparison = (): Value => {
    let left = term();
    for (let compare = COMPARISONS[mark() ?? '']; compare; compare = COMPARISONS[mark() ?? '']) {
      next();
      left = compare(left, term());
    }
    return left;
  };
  const both = (): Value => {
    let left = comparison();
    while (mark() === 'and') {
      next();
      const right = comparison();
      left = isTrue(left) && isTrue(right);
    }
    return left;
  };
  const either = (): Value => {
    let left = both();
    while (mark() === 'or') {
      next();
      const right = both();
      left = isTrue(left) || isTrue(right);
    }
    return left;
  };
  TOKEN.lastIndex = 0;
  next();
  const value = either();
  if (token) throw new Error(`too long: ${expression}`);
  return value;
}

export const holdsIn = (expression: string, scope: Scope): boolean => isTrue(evaluate(expression, scope));
