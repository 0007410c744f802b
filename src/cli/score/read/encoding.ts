// What the bytes of a file mean: everything becomes text here, or is refused with advice.

import { isUtf8 } from 'node:buffer';
import { FileTrouble } from './trouble.ts';
import { legacyEncodingOf, mistakenEncodingOf, type LegacyEncoding } from './legacy-letters.ts';

/** Why a file can't be read as text. */
export type NotText = LegacyEncoding | 'not-utf-8' | 'xls' | 'xlsx' | 'gzip';

const noText = (why: NotText, line: number | null = null): FileTrouble =>
  new FileTrouble((words, file) => words.notText(file, why, line));

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

/** Throws `FileTrouble` when the beginning is no text. */
function encodingOf(sample: Buffer): { readonly utf: Utf; readonly mark: number } {
  if (startsWith(sample, 0xef, 0xbb, 0xbf)) return { utf: 'utf-8', mark: 3 };
  if (startsWith(sample, 0xff, 0xfe)) return { utf: 'utf-16le', mark: 2 };
  if (startsWith(sample, 0xfe, 0xff)) return { utf: 'utf-16be', mark: 2 };
  if (startsWith(sample, 0x50, 0x4b, 0x03, 0x04)) throw noText('xlsx');
  if (startsWith(sample, 0x1f, 0x8b)) throw noText('gzip');
  if (startsWith(sample, 0xd0, 0xcf, 0x11, 0xe0)) throw noText('xls');
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

function demandUtf8(sample: Buffer, isAll: boolean): void {
  const whole = isAll ? sample : sample.subarray(0, endOfCharacters(sample));
  if (!isUtf8(whole)) {
    const legacy = legacyEncodingOf(whole.toString('latin1'));
    throw legacy ? noText(legacy) : noText('not-utf-8', lineOfFault(whole));
  }
  // a program may have taken the old bytes for Latin-1, and saved them as UTF-8
  const legacy = mistakenEncodingOf(whole.toString('utf8'));
  if (legacy) throw noText(legacy);
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

/** Bytes of UTF-8 as text, piece by piece. */
async function* utf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Block> {
  const normal = lineEnds();
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += LARGEST_PIECE) {
      const piece = chunk.subarray(at, at + LARGEST_PIECE);
      const bytes = held.length ? Buffer.concat([held, piece]) : piece;
      const end = endOfCharacters(bytes);
      held = bytes.subarray(end);
      const whole = bytes.subarray(0, end);
      yield { text: normal(whole.toString('utf8'), false), isDamaged: !isUtf8(whole) };
    }
  yield { text: normal(held.toString('utf8'), true), isDamaged: held.length > 0 };
}

async function* utf16(utf: Utf, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(utf, { ignoreBOM: true });
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/**
 * The text of some bytes, without a byte order mark. Back-pressure is the reader's: nothing is read ahead but `head`,
 * the first 64 KiB.
 *
 * UTF-8 and UTF-16 (with a mark, or where it is obvious) are read. TCVN3, VNI and Windows-1258 are recognised in the
 * head, and so is what is no text at all: throws `FileTrouble`. Bytes further on that aren't UTF-8 are told block by
 * block.
 */
export async function* textOf(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Block> {
  const { utf, mark } = encodingOf(head);
  async function* all(): AsyncGenerator<Buffer> {
    yield head.subarray(mark);
    yield* rest;
  }
  const isAll = head.length < SAMPLE;
  if (utf === 'utf-8') {
    demandUtf8(head.subarray(mark, SAMPLE), isAll);
    yield* utf8(all());
  } else {
    demandUtf8(Buffer.from(new TextDecoder(utf).decode(head.subarray(mark))).subarray(0, SAMPLE), false);
    yield* utf8(utf16(utf, all()));
  }
}
