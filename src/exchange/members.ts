// An object of JSON as it is written: `JSON.parse` keeps the last of two members of one name, and says nothing.

/** A name that stands twice in one object, at any depth; `places` of both, line and column from 1: `3:2, 3:40`. */
export interface RepeatedName {
  readonly name: string;
  readonly places: string;
}

/** What a value of JSON is made of. */
export interface JsonMembers {
  /** Where it ends, not inclusive. */
  readonly end: number;
  /** Of an object, by name, each value with the digits and spaces that it is written with. */
  readonly members: ReadonlyMap<string, string>;
  readonly repeated: readonly RepeatedName[];
}

// a quote alone is one that isn't closed
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|["{}[\],]/gs;

/** What a string says; as it is written, where that is no JSON. */
function nameIn(token: string): string {
  try {
    return JSON.parse(token) as string;
  } catch {
    return token;
  }
}

/**
 * The members of the value that a text begins with, and the names that are repeated in it.
 *
 * Shape: a text and the line that it begins in → `JsonMembers`; `null` when the value has no end yet. What stands
 * behind the value isn't looked at, and whether it is JSON is for `JSON.parse` to say.
 *
 * @example membersIn('{"id": 007.50, "a": 1, "a": 2}').repeated //=> [{name: 'a', places: '1:16, 1:24'}]
 */
export function membersIn(text: string, line = 1): JsonMembers | null {
  const members = new Map<string, string>();
  const repeated: RepeatedName[] = [];
  // of each object that is open its names, with their places; of a list `null`
  const open: (Map<string, number> | null)[] = [];
  const placeOf = (at: number): string => {
    const lines = text.slice(0, at).split('\n');
    return `${line + lines.length - 1}:${lines.at(-1)!.length + 1}`;
  };
  let isName = false;
  let name = '';
  let from = 0;
  for (const { 0: token, index: at } of text.matchAll(TOKENS)) {
    const end = at + token.length;
    if (!open.length && text.slice(0, at).trim()) return { end: at, members, repeated };
    if (token === '"') return null;
    if (token[0] === '"') {
      const names = open.at(-1);
      if (isName && names) {
        const found = nameIn(token);
        const before = names.get(found);
        if (before === undefined) names.set(found, at);
        else repeated.push({ name: found, places: `${placeOf(before)}, ${placeOf(at)}` });
        if (open.length === 1) [name, from] = [found, text.indexOf(':', end) + 1];
      }
      isName = false;
    } else if (token === '{' || token === '[') {
      open.push(token === '{' ? new Map() : null);
      isName = true;
    } else {
      if (open.length === 1 && open[0]?.size) members.set(name, text.slice(from, at).trim());
      if (token !== ',') open.pop();
      isName = token === ',';
    }
    if (!open.length) return { end, members, repeated };
  }
  return null;
}
