// XML as Excel and its like write it, tag by tag. What two programs could read in two ways is refused: else a place
// that we have looked at could be another one for the package that reads the cells.

import { XlsxFault } from './fault.ts';

/** One tag; names without their prefix, as the package takes them. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const NAME = '(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)';
const SPACE = '[ \\t\\r\\n]';
const OPENING = new RegExp(`<${NAME}`, 'y');
const ATTRIBUTE = new RegExp(`${SPACE}+(xmlns:)?${NAME}=(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const END = new RegExp(`${SPACE}*/?>`, 'y');
const CLOSING = new RegExp(`</${NAME}${SPACE}*>`, 'y');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Calls `each` for every opening tag; gives back the XML without comments and instructions, with `CDATA` as plain text,
 * since the package would leave out what stands in it. Throws `XlsxFault`: `dtd`, or `damaged`.
 */
export function readTags(xml: string, part: string, each: (tag: Tag) => void): string {
  const kept: string[] = [];
  let [from, at] = [0, 0];
  const damaged = (): never => {
    throw new XlsxFault('damaged', part);
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const must = (pattern: RegExp): RegExpExecArray => match(pattern) ?? damaged();
  /** Takes out what begins here and lasts to `end`; `put` makes of it what stands there instead. */
  const replace = (begin: string, end: string, put = (_: string) => ''): void => {
    const to = xml.indexOf(end, at + begin.length);
    if (to < 0) damaged();
    kept.push(xml.slice(from, at), put(xml.slice(at + begin.length, to)));
    from = at = to + end.length;
  };
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0) return [...kept, xml.slice(from)].join('');
    if (xml.startsWith('<!--', at)) replace('<!--', '-->');
    else if (xml.startsWith('<![CDATA[', at)) replace('<![CDATA[', ']]>', escaped);
    else if (xml.startsWith('<?', at)) replace('<?', '?>');
    else if (xml.startsWith('<!', at)) throw new XlsxFault('dtd', part);
    else if (xml[at + 1] === '/') must(CLOSING);
    else {
      const [, name] = must(OPENING);
      const attributes = new Map<string, string>();
      for (let one = match(ATTRIBUTE); one; one = match(ATTRIBUTE)) {
        const [, declares, key, double, single] = one;
        if (declares) continue;
        // `r` and `x:r` are one to the package
        if (attributes.has(key!)) damaged();
        attributes.set(key!, double ?? single!);
      }
      must(END);
      each({ name: name!, attributes });
    }
  }
}
