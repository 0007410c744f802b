// What the bytes of a file mean: everything becomes text here, or is refused with advice.

import { isUtf8 } from 'node:buffer';
import { legacyEncodingOf, mistakenEncodingOf, type LegacyEncoding } from './legacy-letters.ts';

/** Why a file can't be read as text. */
export type NotTextReason = LegacyEncoding | 'not-utf-8' | 'xls' | 'xlsx' | 'gzip';

/** Thrown when a file is no text that can be read. */
export class NotText extends Error {
  override readonly name = 'NotText';
  readonly why: NotTextReason;
  /** The first line that isn't UTF-8, from 1; `null` where no line can be named. */
  readonly line: number | null;

  constructor(why: NotTextReason, line: number | null = null) {
    super(`no text: ${why}`);
    this.why = why;
    this.line = line;
  }
}

/** Some text of a file, cut anywhere. */
export interface Block {
  /** Lines end with `\n`. */
  readonly text: string;
  /** Whether bytes were no UTF-8: they stand as � in it. */
  readonly isDamaged: boolean;
}

type Utf = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How much is looked at before the first row is read. */
export const SAMPLE = 1 << 16;
/** A chunk may be as large as it likes: it is cut up in pieces of so many bytes. */
const LARGEST_PIECE = 1 << 18;

export const startsWith = (bytes: Buffer, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** UTF-16 without a mark: in a table nearly every second byte is 0, always on the same side. */
function utf16Of(sample: Buffer): Utf | null {
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++;
  const enough = sample.length / 4;
  if (zeros[1]! > enough && zeros[0]! * 20 < zeros[1]!) return 'utf-16le';
  if (zeros[0]! > enough && zeros[1]! * 20 < zeros[0]!) return 'utf-16be';
  return null;
}

/** Where the last character begins, when the bytes may end in the middle of it; else where they end. */
function endOfCharacters(bytes: Buffer): number {
  let at = bytes.length;
  while (at > 0 && at > bytes.length - 4 && (bytes[at - 1]! & 0xc0) === 0x80) at--;
  return at > 0 && bytes[at - 1]! >= 0xc0 ? at - 1 : bytes.length;
}

/** How the text is written that begins like this, and the length of its mark. Throws `NotText` when it is none. */
export function encodingOf(sample: Buffer): { readonly utf: Utf; readonly mark: number } {
  if (startsWith(sample, 0xef, 0xbb, 0xbf)) return { utf: 'utf-8', mark: 3 };
  if (startsWith(sample, 0xff, 0xfe)) return { utf: 'utf-16le', mark: 2 };
  if (startsWith(sample, 0xfe, 0xff)) return { utf: 'utf-16be', mark: 2 };
  if (startsWith(sample, 0x50, 0x4b, 0x03, 0x04)) throw new NotText('xlsx');
  if (startsWith(sample, 0x1f, 0x8b)) throw new NotText('gzip');
  if (startsWith(sample, 0xd0, 0xcf, 0x11, 0xe0)) throw new NotText('xls');
  return { utf: utf16Of(sample) ?? 'utf-8', mark: 0 };
}

/** The line of the first byte that isn't UTF-8. No character has a line end in it, so lines can be looked at alone. */
function lineOfFault(bytes: Buffer): number {
  let line = 1;
  for (let at = 0, end = 0; at < bytes.length; at = end + 1, line++) {
    const next = bytes.indexOf(0x0a, at);
    end = next < 0 ? bytes.length : next;
    if (!isUtf8(bytes.subarray(at, end))) return line;
  }
  return line;
}

/** Throws `NotText` where UTF-8 has bytes that are none, or was made of Vietnamese from before Unicode. */
export function demandUtf8(sample: Buffer, isAll: boolean): void {
  const whole = isAll ? sample : sample.subarray(0, endOfCharacters(sample));
  if (!isUtf8(whole)) {
    const legacy = legacyEncodingOf(whole.toString('latin1'));
    throw legacy ? new NotText(legacy) : new NotText('not-utf-8', lineOfFault(whole));
  }
  // a program may have taken the old bytes for Latin-1, and saved them as UTF-8
  const legacy = mistakenEncodingOf(whole.toString('utf8'));
  if (legacy) throw new NotText(legacy);
}

/** Makes every line end `\n`: CRLF, LF, or CR alone where a file has no LF. */
function lineEnds(): (text: string, isLast: boolean) => string {
  let held = '';
  let onlyCr: boolean | null = null;
  return (piece, isLast) => {
    let text = held + piece;
    // the LF of this CR may come with the next piece
    held = !isLast && text.endsWith('\r') ? '\r' : '';
    if (held) text = text.slice(0, -1);
    if (!text.includes('\r')) {
      if (text.includes('\n')) onlyCr ??= false;
      return text;
    }
    onlyCr ??= !text.includes('\n');
    return onlyCr ? text.replaceAll('\r', '\n') : text.replaceAll('\r\n', '\n');
  };
}

/** Where the last character of UTF-16 begins, when the bytes end in the middle of it; else where they end. */
function endOfUnits(bytes: Buffer, utf: Utf): number {
  const end = bytes.length - (bytes.length % 2);
  const high = bytes[utf === 'utf-16le' ? end - 1 : end - 2] ?? 0;
  return (high & 0xfc) === 0xd8 ? end - 2 : end;
}

/** Whole characters as a text, in which � stands for what is none. */
function decoded(bytes: Buffer, utf: Utf): Block {
  const isDamaged = utf === 'utf-8' ? !isUtf8(bytes) : hasHalves(bytes, utf);
  return { text: new TextDecoder(utf, { ignoreBOM: true }).decode(bytes), isDamaged };
}

/** Whether UTF-16 has half of a character, or half of one of its own units. */
function hasHalves(bytes: Buffer, utf: Utf): boolean {
  try {
    new TextDecoder(utf, { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}

/** Bytes as text, piece by piece. */
async function* blocksOf(chunks: AsyncIterable<Buffer>, utf: Utf): AsyncGenerator<Block> {
  const normal = lineEnds();
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += LARGEST_PIECE) {
      const piece = chunk.subarray(at, at + LARGEST_PIECE);
      const bytes = held.length ? Buffer.concat([held, piece]) : piece;
      const end = utf === 'utf-8' ? endOfCharacters(bytes) : endOfUnits(bytes, utf);
      held = bytes.subarray(end);
      const { text, isDamaged } = decoded(bytes.subarray(0, end), utf);
      yield { text: normal(text, false), isDamaged };
    }
  const { text, isDamaged } = decoded(held, utf);
  yield { text: normal(text, true), isDamaged };
}

/**
 * The text of some bytes, without a byte order mark. Back-pressure is the reader's: nothing is read ahead but `head`,
 * the first 64 KiB.
 *
 * UTF-8 and UTF-16 (with a mark, or where it is obvious) are read. TCVN3, VNI and Windows-1258 are recognised in the
 * head, and so is what is no text at all: throws `NotText`. Bytes further on that aren't UTF-8 are told block by
 * block.
 */
export async function* textOf(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Block> {
  const { utf, mark } = encodingOf(head);
  async function* all(): AsyncGenerator<Buffer> {
    yield head.subarray(mark);
    yield* rest;
  }
  const isAll = head.length < SAMPLE;
  const sample = head.subarray(mark, SAMPLE);
  demandUtf8(utf === 'utf-8' ? sample : Buffer.from(decoded(sample, utf).text), isAll && utf === 'utf-8');
  yield* blocksOf(all(), utf);
}
