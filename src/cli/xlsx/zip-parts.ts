// What a zip holds, by its directory, before anything is unpacked. Own code, since the packages that unzip trust it.
// Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16, 4.4.

import { XlsxFault } from './fault.ts';
import { LIMITS } from './limits.ts';

/** One part of a zip, not yet unpacked. */
export interface ZipPart {
  readonly name: string;
  /** Bytes as they lie in the file. */
  readonly packed: Buffer;
  readonly isDeflated: boolean;
  /** Bytes unpacked, as the directory says. */
  readonly size: number;
  /** Checksum of what is unpacked, as the directory says. */
  readonly crc: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const SYMLINK = 0xa000;

const damaged = (part = ''): never => {
  throw new XlsxFault('damaged', part);
};

/** Where the end of the directory is: found from behind, since a comment may follow it. */
function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at--)
    if (bytes.readUInt32LE(at) === END && at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  return damaged();
}

function checkName(name: string): void {
  if (/^[\\/]|^[a-z]:|\\|\0/i.test(name) || name.split('/').some((step) => step === '..' || step === '.'))
    throw new XlsxFault('path', name);
}

/**
 * The parts of a zip. Throws `XlsxFault`: too many or too large ones, growth that only a bomb has, a name that leads
 * out of the folder or comes twice, a link, encryption, or a directory that disagrees with what it lists.
 */
export function zipParts(bytes: Buffer): readonly ZipPart[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  // the largest values stand for "see the 64-bit directory", which nothing within our limits needs
  if (count > LIMITS.parts) throw new XlsxFault('too-many-parts');
  const parts: ZipPart[] = [];
  const spans: (readonly [number, number])[] = [];
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY) damaged();
    const [length, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + length);
    const [packedSize, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    const [flags, method, start] = [
      bytes.readUInt16LE(at + 8),
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 42),
    ];
    checkName(name);
    if (parts.some((part) => part.name.toLowerCase() === name.toLowerCase())) damaged(name);
    if (flags & 1 || flags & 64) throw new XlsxFault('encrypted', name);
    // on whatever system it was packed: others leave these bits empty
    if (((bytes.readUInt32LE(at + 38) >>> 16) & 0xf000) === SYMLINK) throw new XlsxFault('symlink', name);
    if (method !== 0 && method !== 8) damaged(name);
    total += size;
    if (total > LIMITS.unpacked) throw new XlsxFault('too-big', name);
    if (size > LIMITS.small && size > LIMITS.growth * packedSize) throw new XlsxFault('bomb', name);
    if (start + 30 > bytes.length || bytes.readUInt32LE(start) !== LOCAL) damaged(name);
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    // parts that lie over each other make a bomb out of one small block (David Fifield, 2019)
    if (from + packedSize > end || spans.some(([a, b]) => start < b && from + packedSize > a)) damaged(name);
    spans.push([start, from + packedSize]);
    if (method === 0 && size !== packedSize) damaged(name);
    const packed = bytes.subarray(from, from + packedSize);
    parts.push({ name, packed, isDeflated: method === 8, size, crc: bytes.readUInt32LE(at + 16) });
    at += 46 + length + extra + comment;
  }
  return parts;
}
