// What the XML of a workbook may not hold. Looked for before any parser could fall for it.

import { XlsxFault } from './fault.ts';
import { LIMITS } from './limits.ts';
import { readTags } from './xml-tags.ts';

/** 1-based: A → 1, XFD → 16384; '' → 1. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) || 1;

/** A place in a sheet, `B7` or `7`. Anything else is none that Excel writes; an entity could hide one. */
function placeOf(text: string, part: string): readonly [number, number] {
  const [, letters, digits] = /^\$?([A-Z]{0,3})\$?(\d{1,7})$/.exec(text) ?? [];
  if (digits === undefined) throw new XlsxFault('damaged', part);
  return [columnNumber(letters!), Number(digits)];
}

function checkMerged(ref: string, part: string): void {
  const [from, to] = ref.split(':').map((text) => placeOf(text, part));
  if (!to) return;
  const covered = (to[0] - from![0] + 1) * (to[1] - from![1] + 1);
  if (covered > LIMITS.merged || to[0] > LIMITS.columns || to[1] > LIMITS.rows) throw new XlsxFault('merged', part);
}

/** Counts tags, rows and cells over all parts; gives back the XML of each without comments. */
function counter(): (xml: string, part: string) => string {
  let [tags, cells] = [0, 0];
  return (xml, part) => {
    let [row, column, widest, merges] = [0, 0, 0, 0];
    const clean = readTags(xml, part, ({ name, attributes }) => {
      if (++tags > LIMITS.tags) throw new XlsxFault('too-many-cells', part);
      if (name === 'mergeCell') {
        if (++merges > LIMITS.merges) throw new XlsxFault('merged', part);
        checkMerged(attributes.get('ref') ?? '', part);
      }
      if (name !== 'row' && name !== 'c') return;
      const ref = attributes.get('r');
      // a row or a cell that doesn't say where it is follows the last one
      const place = ref === undefined ? null : placeOf(ref, part);
      if (name === 'row') column = 0;
      else column = place ? place[0] : column + 1;
      row = Math.max(row, place ? place[1] : name === 'row' ? row + 1 : row);
      widest = Math.max(widest, column);
      if (row > LIMITS.rows || widest > LIMITS.columns) throw new XlsxFault('too-many-cells', part);
    });
    // the table that a reader makes of this part, from A1 to the last cell
    cells += row * widest;
    if (cells > LIMITS.cells) throw new XlsxFault('too-many-cells', part);
    return clean;
  };
}

/** `#N/A` and the like as the text that people see: the package leaves them out, and with them a condition. */
const withFaultyCells = (xml: string): string =>
  xml.replace(/(<(?:\w+:)?c(?![\w.:-])[^<>]*?\s)t=(?:"e"|'e')/g, '$1t="str"');

/**
 * Refuses what no form needs and what breaks a reader: DTDs and entities (also those that would fetch a file), another
 * encoding than UTF-8, which would hide them, macros by content type, and sheets that claim millions of cells, in
 * whatever part they stand. Throws `XlsxFault`.
 *
 * Shape: XML by name of the part → the same parts, in XML that can be read in one way only.
 */
export function checkXml(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const clean = counter();
  return new Map(
    [...parts].map(([name, xml]) => {
      if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i.test(xml)) throw new XlsxFault('dtd', name);
      const encoding = /^\uFEFF?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/i.exec(xml.slice(0, 1000))?.[1];
      if (xml.includes('\0') || (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding)))
        throw new XlsxFault('encoding', name);
      if (/^\[Content_Types\]\.xml$/i.test(name) && /macroEnabled|vbaProject/i.test(xml))
        throw new XlsxFault('macros', name);
      return [name, withFaultyCells(clean(xml, name))];
    }),
  );
}
