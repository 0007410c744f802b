// XML, strictly: what isn't well-formed, has a DTD or another encoding is refused.

import { SaxesParser } from 'saxes';
import { XlsxFault } from './fault.ts';
import { LIMITS } from './limits.ts';

/** An element that begins; attributes without a prefix by their name, others as `prefix:name` of the namespace's end. */
export interface Element {
  readonly name: string;
  readonly get: (attribute: string) => string | undefined;
}

export interface XmlVisitor {
  readonly open?: (element: Element) => void;
  /** Text between tags, entities resolved, CDATA as well; in as many pieces as it has. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Elements looked at so far, over all parts of a workbook. */
export interface Budget {
  elements: number;
}

const RELATIONS = /\/relationships$/;

/**
 * Walks through a part. Elements of other namespaces than the root's are extensions, which are passed by.
 * Throws `XlsxFault`: `damaged`, `dtd`, `encoding`, or `too-many-cells` when the budget is spent.
 */
export function readXml(xml: string, part: string, budget: Budget, visitor: XmlVisitor): void {
  // as UTF-16 would look, which hides whatever it likes from a reader of bytes
  if (xml.includes('\0')) throw new XlsxFault('encoding', part);
  const parser = new SaxesParser({ xmlns: true, position: false });
  let home: string | null = null;
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding)) throw new XlsxFault('encoding', part);
  });
  parser.on('doctype', () => {
    throw new XlsxFault('dtd', part);
  });
  parser.on('error', () => {
    throw new XlsxFault('damaged', part);
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    home ??= uri;
    if (++budget.elements > LIMITS.elements) throw new XlsxFault('too-many-cells', part);
    if (uri !== home) return;
    const all = Object.values(attributes);
    visitor.open?.({
      name: local,
      get: (attribute) =>
        all.find(
          ({ local: name, uri: space }) => (RELATIONS.test(space) ? `r:${name}` : space ? '' : name) === attribute,
        )?.value,
    });
  });
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('cdata', (text) => visitor.text?.(text));
  parser.on('closetag', ({ local, uri }) => {
    if (uri === home) visitor.close?.(local);
  });
  parser.write(xml).close();
}
