// The cells of one sheet.

import type { SheetCell } from '#formats';
import { XlsxFault } from './fault.ts';
import { LIMITS } from './limits.ts';
import { readXml, type Budget } from './read-xml.ts';

/** A cell that is worked out. What stands in it is what it came to when somebody last saved the workbook. */
export interface FormulaCell {
  readonly formula: string;
  readonly cached: SheetCell;
}

/** A value, `null` where there is none, or a formula. */
export type WorkbookCell = SheetCell | FormulaCell;

/** The value of a cell, of a formula the one that was stored. */
export const valueOf = (cell: WorkbookCell): SheetCell =>
  typeof cell === 'object' && cell !== null ? cell.cached : cell;

/** What cells refer to. */
export interface Shared {
  readonly strings: readonly string[];
  /** Whether a number in a cell of this style is a day or a time. */
  readonly isDate: (style: number) => boolean;
  /** Days from the workbook's first one to 1 January 1970. */
  readonly epoch: number;
}

/** 1-based: A → 1, XFD → 16384. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `_x000D_` as the character it stands for. Source: ECMA-376 Part 1, 22.9.2.19, ST_Xstring. */
export const fromXstring = (text: string): string =>
  text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const DAY = 86_400_000;

function dateOf(ms: number, written: string): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? written : date.toISOString();
}

/** A number, unless it is a date, or has more digits than a number can hold: then its text. */
function numberOf(written: string, style: number, { isDate, epoch }: Shared): SheetCell {
  const number = Number(written);
  if (!Number.isFinite(number) || /^-?\d{16,}$/.test(written)) return written;
  return isDate(style) ? dateOf(Math.round((number - epoch) * DAY), written) : number;
}

/** What a cell holds, by its type. */
function held(type: string, written: string, style: number, shared: Shared): SheetCell | undefined {
  if (type === 's') {
    const text = /^\d+$/.test(written) ? shared.strings[Number(written)] : undefined;
    return written === '' ? null : text === '' ? null : text;
  }
  if (written === '') return null;
  if (type === 'str' || type === 'inlineStr') return fromXstring(written);
  if (type === 'b') return written === '1' || written === 'true';
  if (type === 'd') return dateOf(Date.parse(written), written);
  // the text that people see: `#N/A`
  if (type === 'e') return written;
  return type === 'n' ? numberOf(written, style, shared) : undefined;
}

/** Gathers a cell between its tags. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | null;
}

/** Where something stands; what doesn't say so follows the last one. Twice at one place, or back, is damage. */
function placeAfter(last: number, said: number | undefined, most: number, part: string): number {
  const place = said ?? last + 1;
  if (place > most) throw new XlsxFault('too-many-cells', part);
  if (!(place > last)) throw new XlsxFault('damaged', part);
  return place;
}

/** Rows from the first, each filled up to the widest one. Throws `XlsxFault`. */
export function readSheet(xml: string, part: string, name: string, shared: Shared, budget: Budget): WorkbookCell[][] {
  const rows: WorkbookCell[][] = [];
  let [row, column, widest] = [0, 0, 0];
  let cell: OpenCell | null = null;
  /** The element whose text counts: `v` or `t` for the value, `f` for the formula. */
  let inside: 'v' | 't' | 'f' | null = null;
  let isSpoken = false;
  const refuse = (reason: XlsxFault['reason']): never => {
    throw new XlsxFault(reason, part);
  };
  readXml(xml, part, budget, {
    open: (element) => {
      if (element.name === 'row') {
        const said = element.get('r');
        if (said !== undefined && !/^\d{1,7}$/.test(said)) refuse('damaged');
        row = placeAfter(row, said === undefined ? undefined : Number(said), LIMITS.rows, part);
        column = 0;
      } else if (element.name === 'c') {
        const said = element.get('r');
        const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(said ?? '') ?? [];
        if (!row || (said !== undefined && Number(digits) !== row)) refuse('damaged');
        column = placeAfter(column, letters === undefined ? undefined : columnNumber(letters), LIMITS.columns, part);
        cell = {
          column,
          type: element.get('t') ?? 'n',
          style: Number(element.get('s') ?? 0),
          value: '',
          formula: null,
        };
      } else if (cell && element.name === 'f') {
        cell.formula = '';
        inside = 'f';
      } else if (cell && element.name === 'rPh') isSpoken = true;
      else if (cell && (element.name === 'v' || element.name === 't')) inside = element.name;
    },
    text: (text) => {
      if (!cell || !inside || isSpoken) return;
      if (inside === 'f') cell.formula += text;
      else cell.value += text;
    },
    close: (closed) => {
      if (closed === inside) inside = null;
      if (closed === 'rPh') isSpoken = false;
      if (closed !== 'c' || !cell) return;
      const value = held(cell.type, cell.value, cell.style, shared);
      if (value === undefined) return refuse('damaged');
      if (typeof value === 'string' && value.length > LIMITS.text) throw new XlsxFault('too-long', name);
      widest = Math.max(widest, cell.column);
      if (row * widest > LIMITS.cells) refuse('too-many-cells');
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1]!;
      while (cells.length < cell.column - 1) cells.push(null);
      cells.push(cell.formula === null ? value : { formula: cell.formula, cached: value });
      cell = null;
    },
  });
  for (const cells of rows) while (cells.length < widest) cells.push(null);
  return rows;
}
