// Workbooks that no spreadsheet would write: a zip made byte by byte, with whatever a stranger could put there.
// Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16.

import { crc32, deflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { toXlsForm, type XlsForm } from '#formats';
import { writeWorkbook } from '../../src/cli/xlsx/write-workbook.ts';
import { textsFor } from './texts.ts';
import { tiny } from './tiny.ts';

export interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory says instead of the truth. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** The upper half holds the kind of file on Unix. */
  readonly attributes?: number;
  /** Says that its bytes are those of the part before it. */
  readonly isShared?: boolean;
}

const numbers = (...fields: readonly (readonly [2 | 4, number])[]): Buffer =>
  Buffer.concat(
    fields.map(([length, value]) => {
      const bytes = Buffer.alloc(length);
      bytes.writeUIntLE(value, 0, length);
      return bytes;
    }),
  );

/** A zip of these parts; `tail` follows it, `count` is what its end says of their number. */
export function zipOf(parts: readonly Part[], { tail = Buffer.alloc(0), count = parts.length } = {}): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let [at, start] = [0, 0];
  for (const part of parts) {
    const content = Buffer.from(part.content as string);
    const { size = content.length, crc = crc32(content), flags = 0, method = 8, attributes = 0 } = part;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const name = Buffer.from(part.name);
    const facts: readonly (readonly [2 | 4, number])[] = [
      ...([[2, 20], [2, flags], [2, method], [4, 0], [4, crc], [4, packed.length], [4, size]] as const),
      ...([[2, name.length], [2, 0]] as const),
    ]; // prettier-ignore
    if (!part.isShared) {
      start = at;
      const body = Buffer.concat([numbers([4, 0x04034b50], ...facts), name, packed]);
      bodies.push(body);
      at += body.length;
    }
    const entry = numbers([4, 0x02014b50], [2, 0x0314], ...facts, [2, 0], [2, 0], [2, 0], [4, attributes], [4, start]);
    directory.push(Buffer.concat([entry, name]));
  }
  const length = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, at], [2, tail.length]);
  return Buffer.concat([...bodies, ...directory, end, tail]);
}

export const TINY_FORM: XlsForm = toXlsForm({ questionnaire: tiny, texts: textsFor(tiny) });

/** The parts of a workbook as another program unpacks them. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const PARTS = partsOf(await writeWorkbook(TINY_FORM));

export const SHEET = 'xl/worksheets/sheet1.xml';

/** The workbook of `tiny` with some parts changed, taken out (`null`) or added. */
export function workbook(
  changes: Readonly<Record<string, null | string | Buffer | ((xml: string) => string | Buffer)>> = {},
  more: readonly Part[] = [],
): Buffer {
  const all: Record<string, string | Buffer> = { ...PARTS };
  for (const [name, change] of Object.entries(changes)) {
    const content = typeof change === 'function' ? change(PARTS[name] ?? '') : change;
    if (content === null) delete all[name];
    else all[name] = content;
  }
  return zipOf([...Object.entries(all).map(([name, content]) => ({ name, content })), ...more]);
}
