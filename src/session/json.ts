// JSON without the page's help: Prototype.js gives every array a `toJSON`, others replace `JSON` itself, and the one as
// the other loses every answer, silently, at each save. Uses nothing that such pages are known to replace.

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;
const NUMBER = /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/;

const quote = (text: string): string => {
  if (PLAIN.test(text)) return `"${text}"`;
  let quoted = '"';
  for (let i = 0; i < text.length; i++)
    quoted += PLAIN.test(text[i]!) ? text[i]! : '\\u' + ('000' + text.charCodeAt(i).toString(16)).slice(-4);
  return quoted + '"';
};

/**
 * JSON of texts, finite numbers, booleans, `null`, lists and plain objects of these; in one line, keys as they come.
 *
 * @example write({a: ['x', 1, null]}) //=> '{"a":["x",1,null]}'
 */
export function write(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  const keys = Object.keys(value);
  let text = '';
  for (let i = 0; i < keys.length; i++) {
    const part = write((value as Record<string, unknown>)[keys[i]!]);
    text += (i ? ',' : '') + (isList ? part : `${quote(keys[i]!)}:${part}`);
  }
  return isList ? `[${text}]` : `{${text}}`;
}

/**
 * What a JSON text says, written in one line, as `write` does. Throws where it can't be read, and for `__proto__`.
 *
 * @example read('{"a":["x",1,null]}') //=> {a: ['x', 1, null]}
 */
export function read(text: string): unknown {
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(`at ${at}`);
  };
  const word = (): unknown => {
    const from = at;
    while (at < text.length && !',]}'.includes(text[at]!)) at++;
    const found = text.slice(from, at);
    if (NUMBER.test(found)) return Number(found);
    return found === 'null' ? null : found === 'true' ? true : found === 'false' ? false : fail();
  };
  const quoted = (): string => {
    let found = '';
    for (at++; ;) {
      const end = text.indexOf('"', at);
      const part = end < 0 ? fail() : text.slice(at, end);
      const escape = part.indexOf('\\');
      if (escape < 0) {
        at = end + 1;
        return found + part;
      }
      const sign = text[at + escape + 1]!;
      const isCode = sign === 'u';
      at += escape + 2;
      found += part.slice(0, escape);
      found += isCode ? String.fromCharCode(parseInt(text.slice(at, at + 4), 16)) : (ESCAPES[sign] ?? sign);
      if (isCode) at += 4;
    }
  };
  const many = (end: string, one: () => void): void => {
    if (text[++at] !== end)
      for (one(); text[at] !== end; one()) {
        if (text[at] !== ',') fail();
        at++;
      }
    at++;
  };
  const value = (): unknown => {
    if (text[at] === '"') return quoted();
    if (text[at] === '[') {
      const list: unknown[] = [];
      many(']', () => (list[list.length] = value()));
      return list;
    }
    if (text[at] !== '{') return word();
    const object: Record<string, unknown> = {};
    many('}', () => {
      const key = text[at] === '"' ? quoted() : fail();
      if (text[at++] !== ':' || key === '__proto__') fail();
      object[key] = value();
    });
    return object;
  };
  const found = value();
  return at === text.length ? found : fail();
}
