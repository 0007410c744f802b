// What the XML of a workbook may not hold. Looked for in its text: a parser would already have fallen for it.

import { XlsxFault } from './fault.ts';
import { LIMITS } from './limits.ts';

/** 1-based: A → 1, XFD → 16384; '' → 1. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) || 1;

/** A place in a sheet, `B7` or `7`. Anything else is none that Excel writes; an entity could hide one. */
function placeOf(text: string, part: string): readonly [number, number] {
  const [, letters, digits] = /^\$?([A-Z]{0,3})\$?(\d{1,7})$/.exec(text) ?? [];
  if (digits === undefined) throw new XlsxFault('damaged', part);
  return [columnNumber(letters!), Number(digits)];
}

// attribute by attribute, since a value may hold `>` and what looks like another attribute
const TAG = /<(?:\w+:)?(row|c|mergeCell)(?![\w.-])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const attributeOf = (attributes: string, name: string): string | undefined => {
  for (const [, key, double, single] of attributes.matchAll(ATTRIBUTE)) if (key === name) return double ?? single;
  return undefined;
};

function checkMerged(ref: string, part: string): void {
  const [from, to] = ref.split(':').map((text) => placeOf(text, part));
  if (!to) return;
  const covered = (to[0] - from![0] + 1) * (to[1] - from![1] + 1);
  if (covered > LIMITS.merged || to[0] > LIMITS.columns || to[1] > LIMITS.rows) throw new XlsxFault('merged', part);
}

/** How many cells the table has that a reader makes of this part, from A1 to the last cell. */
function extentOf(xml: string, part: string): number {
  let [row, column, widest, merges] = [0, 0, 0, 0];
  for (const [, tag, attributes = ''] of xml.matchAll(TAG)) {
    const ref = attributeOf(attributes, tag === 'mergeCell' ? 'ref' : 'r');
    if (tag === 'mergeCell') {
      if (++merges > LIMITS.merges) throw new XlsxFault('merged', part);
      checkMerged(ref ?? '', part);
      continue;
    }
    // a row or a cell that doesn't say where it is follows the last one
    const place = ref === undefined ? null : placeOf(ref, part);
    if (tag === 'row') column = 0;
    else column = place ? place[0] : column + 1;
    row = Math.max(row, place ? place[1] : tag === 'row' ? row + 1 : row);
    widest = Math.max(widest, column);
    if (row > LIMITS.rows || widest > LIMITS.columns) throw new XlsxFault('too-many-cells', part);
  }
  return row * widest;
}

/**
 * Refuses what no form needs and what breaks a reader: DTDs and entities (also those that would fetch a file), another
 * encoding than UTF-8, which would hide them, macros by content type, and sheets that claim millions of cells, in
 * whatever part they stand. Throws `XlsxFault`.
 */
export function checkXml(parts: ReadonlyMap<string, string>): void {
  let cells = 0;
  for (const [name, xml] of parts) {
    if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i.test(xml)) throw new XlsxFault('dtd', name);
    const encoding = /^\uFEFF?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/i.exec(xml)?.[1];
    if (xml.includes('\0') || (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding)))
      throw new XlsxFault('encoding', name);
    if (/^\[Content_Types\]\.xml$/i.test(name) && /macroEnabled|vbaProject/i.test(xml))
      throw new XlsxFault('macros', name);
    cells += extentOf(xml, name);
    if (cells > LIMITS.cells) throw new XlsxFault('too-many-cells', name);
  }
}
