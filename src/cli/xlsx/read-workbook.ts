import type { Rows } from '#formats';
import { XlsxFault } from './fault.ts';
import { LIMITS } from './limits.ts';
import { fromXstring, readSheet, valueOf, type Shared, type WorkbookCell } from './read-sheet.ts';
import { readXml, type Budget, type Element } from './read-xml.ts';
import { unpack, type ReadPart } from './unpack.ts';

/** One sheet. The cell in row i, column j of `rows` stands at row i + 1; A is column 0. */
export interface WorkbookSheet {
  readonly name: string;
  /** Whether a person who opens the workbook doesn't see it. */
  readonly isHidden: boolean;
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** Numbers in these formats are days or times. Source: ECMA-376 Part 1, 18.8.30, numFmt. */
const isDateFormat = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a format of somebody's own has letters for days or times, outside of quotes and colours. */
const isDateCode = (code: string): boolean => /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, ''));

/** A step through all elements of a part. */
type Walk = (part: string, open: (element: Element) => void) => Promise<void>;

async function stylesOf(walk: Walk, part: string): Promise<Shared['isDate']> {
  const own = new Map<number, string>();
  const styles: number[] = [];
  let isIn = false;
  await walk(part, (element) => {
    if (element.name === 'numFmt') own.set(Number(element.get('numFmtId')), element.get('formatCode') ?? '');
    // other lists of `xf` follow this one, or stand before it
    if (/^(cellXfs|cellStyleXfs|cellStyles|dxfs)$/.test(element.name)) isIn = element.name === 'cellXfs';
    if (isIn && element.name === 'xf') styles.push(Number(element.get('numFmtId') ?? 0));
  });
  const dates = styles.map((id) => (own.has(id) ? isDateCode(own.get(id)!) : isDateFormat(id)));
  return (style) => dates[style] ?? false;
}

async function stringsOf(read: ReadPart, part: string, budget: Budget): Promise<readonly string[]> {
  const strings: string[] = [];
  let [text, isText, isSpoken] = ['', false, false];
  readXml(await read(part), part, budget, {
    open: ({ name }) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isSpoken = true;
      if (name === 't') isText = !isSpoken;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isSpoken = false;
      if (name === 'si') strings.push(fromXstring(text));
    },
  });
  return strings;
}

/** A part's name from what another one in `xl/` says of it. */
const partOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/**
 * The sheets of an .xlsx workbook, in its order. Throws `XlsxFault` for whatever isn't one, is damaged, or could do
 * harm: bombs, links, macros, DTDs and entities, other encodings, more cells than any form or table of answers has.
 */
export async function readWorkbook(bytes: Buffer): Promise<readonly WorkbookSheet[]> {
  const read = await unpack(bytes);
  const budget: Budget = { elements: 0 };
  const walk: Walk = async (part, open) => readXml(await read(part), part, budget, { open });
  const sheets: { readonly name: string; readonly isHidden: boolean; readonly id: string }[] = [];
  let epoch = 25_569;
  await walk('xl/workbook.xml', (element) => {
    const isOld = /^(1|true)$/.test(element.get('date1904') ?? '');
    if (element.name === 'workbookPr' && isOld) epoch -= 1462;
    if (element.name === 'sheet')
      sheets.push({
        name: element.get('name') ?? '',
        isHidden: /hidden/i.test(element.get('state') ?? ''),
        id: element.get('r:id') ?? '',
      });
  });
  await walk('[Content_Types].xml', (element) => {
    if (/macroEnabled|vbaProject/i.test(element.get('ContentType') ?? ''))
      throw new XlsxFault('macros', '[Content_Types].xml');
  });
  const relations = new Map<string, { readonly type: string; readonly part: string }>();
  await walk('xl/_rels/workbook.xml.rels', (element) => {
    if (element.name === 'Relationship')
      relations.set(element.get('Id') ?? '', {
        type: element.get('Type') ?? '',
        part: partOf(element.get('Target') ?? ''),
      });
  });
  const has = (end: string): string | undefined => [...relations.values()].find(({ type }) => type.endsWith(end))?.part;
  const [strings, styles] = [has('/sharedStrings'), has('/styles')];
  const shared: Shared = {
    strings: strings === undefined ? [] : await stringsOf(read, strings, budget),
    isDate: styles === undefined ? () => false : await stylesOf(walk, styles),
    epoch,
  };
  const found: WorkbookSheet[] = [];
  let cells = 0;
  for (const { name, isHidden, id } of sheets) {
    const relation = relations.get(id);
    if (!relation) throw new XlsxFault('damaged', 'xl/workbook.xml');
    // a sheet that is a chart has no cells
    if (!relation.type.endsWith('/worksheet')) continue;
    const rows = readSheet(await read(relation.part), relation.part, name, shared, budget);
    cells += rows.length * (rows[0]?.length ?? 0);
    if (cells > LIMITS.cells) throw new XlsxFault('too-many-cells', relation.part);
    found.push({ name, isHidden, rows });
  }
  return found;
}

/** The sheets of a form by name; of a formula the value that was stored. Throws `XlsxFault`, as `readWorkbook`. */
export const readForm = async (bytes: Buffer): Promise<Readonly<Record<string, Rows>>> =>
  Object.fromEntries((await readWorkbook(bytes)).map(({ name, rows }) => [name, rows.map((row) => row.map(valueOf))]));
