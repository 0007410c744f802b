// What the bytes of a file mean: everything becomes UTF-8 here, or is refused with advice.

import { isUtf8 } from 'node:buffer';
import { legacyEncodingOf, mistakenEncodingOf, type LegacyEncoding } from './legacy-letters.ts';

/** Why a file can't be read as text. */
export type NotText = LegacyEncoding | 'not-utf-8' | 'xlsx' | 'gzip' | 'binary';

/** Thrown when a file isn't text that can be read without guessing. */
export class NotTextError extends Error {
  override readonly name = 'NotTextError';
  readonly why: NotText;
  /** Where the first byte stands that is no text, from 1; `null` where that says nothing. */
  readonly line: number | null;

  constructor(why: NotText, line: number | null = null) {
    super(why);
    this.why = why;
    this.line = line;
  }
}

type Utf = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How much is looked at before the first row is read. */
const SAMPLE = 1 << 16;

const startsWith = (bytes: Buffer, ...start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** UTF-16 without a mark: in a table nearly every second byte is 0, always on the same side. */
function utf16Of(sample: Buffer): Utf | null {
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++;
  const enough = sample.length / 4;
  if (zeros[1]! > enough && zeros[0]! * 20 < zeros[1]!) return 'utf-16le';
  if (zeros[0]! > enough && zeros[1]! * 20 < zeros[0]!) return 'utf-16be';
  return null;
}

/** Without the last bytes, which may be the beginning of a character. */
function wholeCharacters(sample: Buffer): Buffer {
  let end = sample.length;
  while (end > 0 && end > sample.length - 4 && (sample[end - 1]! & 0xc0) === 0x80) end--;
  return sample.subarray(0, end > 0 && sample[end - 1]! >= 0xc0 ? end - 1 : end);
}

/** Throws `NotTextError` when the beginning is no text, or text in an encoding from before Unicode. */
function encodingOf(sample: Buffer): { readonly utf: Utf; readonly mark: number } {
  if (startsWith(sample, 0xef, 0xbb, 0xbf)) return { utf: 'utf-8', mark: 3 };
  if (startsWith(sample, 0xff, 0xfe)) return { utf: 'utf-16le', mark: 2 };
  if (startsWith(sample, 0xfe, 0xff)) return { utf: 'utf-16be', mark: 2 };
  if (startsWith(sample, 0x50, 0x4b, 0x03, 0x04)) throw new NotTextError('xlsx');
  if (startsWith(sample, 0x1f, 0x8b)) throw new NotTextError('gzip');
  if (startsWith(sample, 0xd0, 0xcf, 0x11, 0xe0)) throw new NotTextError('xlsx');
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
  const whole = isAll ? sample : wholeCharacters(sample);
  if (!isUtf8(whole)) {
    const legacy = legacyEncodingOf(whole.toString('latin1'));
    throw legacy ? new NotTextError(legacy) : new NotTextError('not-utf-8', lineOfFault(whole));
  }
  // a program may have taken the old bytes for Latin-1, and saved them as UTF-8
  const legacy = mistakenEncodingOf(whole.toString('utf8'));
  if (legacy) throw new NotTextError(legacy);
}

/**
 * The same bytes as UTF-8, without a byte order mark. Back-pressure is the reader's: nothing is read ahead but the
 * sample.
 *
 * UTF-8 and UTF-16 (with a mark, or where it is obvious) are read. TCVN3, VNI and Windows-1258 are recognised in the
 * first 64 KiB, and so is what is no text at all: throws `NotTextError`. Bytes further on that aren't UTF-8 are passed
 * on: their rows are told from the others.
 */
export async function* asUtf8(chunks: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  const iterator = chunks[Symbol.asyncIterator]();
  const next = async (): Promise<Buffer | null> => {
    const { done, value } = await iterator.next();
    return done ? null : typeof value === 'string' ? Buffer.from(value) : value;
  };
  try {
    let head: Buffer = Buffer.alloc(0);
    let isAll = false;
    while (!isAll && head.length < SAMPLE) {
      const chunk = await next();
      if (chunk) head = head.length ? Buffer.concat([head, chunk]) : chunk;
      else isAll = true;
    }
    const { utf, mark } = encodingOf(head);
    const rest = head.subarray(mark);
    if (utf === 'utf-8') {
      demandUtf8(rest.subarray(0, SAMPLE), isAll && rest.length <= SAMPLE);
      if (rest.length) yield rest;
      for (let chunk = await next(); chunk; chunk = await next()) yield chunk;
      return;
    }
    const decoder = new TextDecoder(utf, { ignoreBOM: true });
    const first = Buffer.from(decoder.decode(rest, { stream: true }));
    demandUtf8(first.subarray(0, SAMPLE), false);
    yield first;
    for (let chunk = await next(); chunk; chunk = await next())
      yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
  } finally {
    await iterator.return?.();
  }
}
