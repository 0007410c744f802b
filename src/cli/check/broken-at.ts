// Where a text stops being JSON: engines say it in sentences of their own, which change from version to version.

const SPACE = /[\t\n\r ]*/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const ESCAPE_BEGUN = /\\(?:u[\da-fA-F]{0,3})?$/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SCALAR_BEGUN = /(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-|-?\d+(?:\.|(?:\.\d+)?[eE][+-]?))\s*$/y;

/** Where what begins at `at` ends; `at` where it doesn't begin there. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** Where the characters of a text end. In a loop, since one pattern for all overflows the stack at some ten million. */
function endOfCharacters(text: string, at: number): number {
  let to = at;
  for (let from = -1; from < to;) {
    from = to;
    to = endOf(ESCAPE, text, endOf(PLAIN, text, from));
  }
  return to;
}

/** The end of a text, a number or a name that stands whole at `at`, or where it breaks. */
function scalar(text: string, at: number): { readonly to: number } | { readonly broken: number } {
  if (text[at] === '"') {
    const to = endOfCharacters(text, at + 1);
    if (text[to] === '"') return { to: to + 1 };
    return { broken: endOf(ESCAPE_BEGUN, text, to) };
  }
  const to = endOf(SCALAR, text, at);
  const begun = endOf(SCALAR_BEGUN, text, at);
  return to > at && begun === at ? { to } : { broken: begun };
}

/**
 * Where the first character stands that JSON doesn't allow, in UTF-16 code units from 0; the text's length where JSON ends too
 * early; `null` where it is JSON.
 */
export function brokenAt(text: string): number | null {
  /** The brackets that are still to close. */
  const open: ('}' | ']')[] = [];
  let wants: 'value' | 'key' | 'colon' | 'more' = 'value';
  let isFirst = false;
  for (let at = endOf(SPACE, text, 0); at < text.length; at = endOf(SPACE, text, at)) {
    const char = text[at]!;
    const closes = open.at(-1);
    if (char === closes && (isFirst || wants === 'more')) {
      open.pop();
      wants = 'more';
      at++;
    } else if (wants === 'colon' || wants === 'more') {
      if (char !== (wants === 'colon' ? ':' : closes && ',')) return at;
      wants = wants === 'more' && closes === '}' ? 'key' : 'value';
      at++;
    } else if (wants === 'value' && (char === '{' || char === '[')) {
      open.push(char === '{' ? '}' : ']');
      wants = char === '{' ? 'key' : 'value';
      isFirst = true;
      at++;
      continue;
    } else {
      if (wants === 'key' && char !== '"') return at;
      const read = scalar(text, at);
      if ('broken' in read) return read.broken;
      wants = wants === 'key' ? 'colon' : 'more';
      at = read.to;
    }
    isFirst = false;
  }
  return wants === 'more' && !open.length ? null : text.length;
}
