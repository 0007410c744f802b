// JSON with the places of everything in it. Strict: no comments, no trailing commas, no key twice.

import { parse as parseTree, type DocumentNode, type ValueNode } from '@humanwhocodes/momoa';
import { pointer } from '#model';
import { brokenAt } from './broken-at.ts';
import { fileFault, placeAt, START, type FileFault, type Place, type SyntaxHint } from './decode.ts';

/** What a text holds; `tree` knows where. */
export interface Parsed {
  readonly data: unknown;
  readonly tree: DocumentNode;
}

/** What may have been meant, from the characters around the place where reading stopped. */
function hintOf(text: string, offset: number): SyntaxHint | null {
  const [before, here] = [text.slice(0, offset).trimEnd().at(-1) ?? '', text.slice(offset).trimStart()[0] ?? ''];
  if (!here) return 'end';
  // only within a text: between the parts of JSON it is white space
  if (text.charCodeAt(offset) < 0x20) return 'line-break';
  if (before === ',' && /[}\]]/.test(here)) return 'comma-extra';
  if (/['‘’“”«»]/.test(here)) return 'quotes';
  if (here === '/') return 'comment';
  if (/["\]}\w]/.test(before) && /["{[]/.test(here)) return 'comma-missing';
  return null;
}

const HINTS: Readonly<Record<SyntaxHint, string>> = {
  end: 'the file ends too early: a bracket or a quotation mark is not closed',
  'comma-extra': 'there is a comma too many before it',
  quotes: 'texts and keys stand in straight double quotation marks (")',
  comment: 'JSON has no comments; write "$comment": "…" in an object',
  'comma-missing': 'a comma is missing before it',
  'line-break': 'a text stands on one line; write \\n for a line break',
};

function syntaxFault(text: string, broken: number): FileFault {
  // an early end is where the text ends, not its last line break
  const offset = Math.min(broken, text.trimEnd().length);
  const hint = hintOf(text, offset);
  const found = [...text.slice(offset).trimStart()].slice(0, 1).join('');
  const what = found ? `has ${JSON.stringify(found)} where JSON expects something else` : 'ends too early';
  return fileFault('json-syntax', `${what}${hint ? `; ${HINTS[hint]}` : ''}.`, placeAt(text, offset), {
    hint,
    found,
  });
}

/** Keys that an object has twice: JSON.parse would keep the last and say nothing. */
function* keysTwice(node: ValueNode, path = ''): Iterable<FileFault> {
  if (node.type === 'Array')
    for (const [i, { value }] of node.elements.entries()) yield* keysTwice(value, path + pointer(i));
  if (node.type !== 'Object') return;
  const seen = new Map<string, Place>();
  for (const { name, value } of node.members) {
    const key = name.type === 'String' ? name.value : name.name;
    const here = path + pointer(key);
    const first = seen.get(key);
    if (first) {
      const { finding, place } = fileFault('duplicate-key', '', name.loc.start, { key, line: first.line });
      const message = `${here} stands here a second time; it is on line ${first.line} already.`;
      yield { finding: { ...finding, path: here, message }, place };
    }
    seen.set(key, name.loc.start);
    yield* keysTwice(value, here);
  }
}

/** Reads JSON; `parsed` is `null` where it isn't JSON. */
export function parse(text: string): { readonly parsed: Parsed | null; readonly faults: readonly FileFault[] } {
  try {
    const tree = parseTree(text, { mode: 'json' });
    return { parsed: { data: JSON.parse(text), tree }, faults: [...keysTwice(tree.body)] };
  } catch (cause) {
    if (cause instanceof RangeError)
      return {
        parsed: null,
        faults: [fileFault('too-deep', 'is deeper than any questionnaire.', START, { most: 20 })],
      };
    const broken = brokenAt(text);
    if (broken === null) throw cause;
    return { parsed: null, faults: [syntaxFault(text, broken)] };
  }
}

const steps = (path: string): readonly string[] =>
  path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/**
 * Where a JSON Pointer leads: to the value where it is a plain one; else to the key, or to the item's bracket.
 * What is missing stands where it would have to be put in: at the last floor that is there.
 */
export function placeOf({ tree }: Parsed, path: string, isAboutKey = false): Place {
  let node: ValueNode = tree.body;
  let place: Place = node.loc.start;
  for (const step of steps(path)) {
    if (node.type === 'Array') {
      const element: { readonly value: ValueNode } | undefined = node.elements[Number(step)];
      if (!element) break;
      node = element.value;
      place = node.loc.start;
    } else if (node.type === 'Object') {
      const member = node.members.find(({ name }) => (name.type === 'String' ? name.value : name.name) === step);
      if (!member) break;
      node = member.value;
      const isPlain = node.type !== 'Object' && node.type !== 'Array';
      place = isPlain && !isAboutKey ? node.loc.start : member.name.loc.start;
    } else break;
  }
  return { line: place.line, column: place.column };
}
