// The parts of a workbook, taken out of their zip.

import { configure, Uint8ArrayReader, ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js';
import { XlsxFault } from './fault.ts';
import { LIMITS } from './limits.ts';

// threads would outlive the command
configure({ useWebWorkers: false });

const MACROS = /(^|\/)vbaProject|\.bin\.macro|macrosheets\//i;
const OLD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const SYMLINK = 0xa000;

/** Reads a part as text. Throws `XlsxFault`. */
export type ReadPart = (name: string) => Promise<string>;

/** What isn't a zip, said as helpfully as its first bytes allow. */
function checkKind(bytes: Buffer): void {
  if (bytes.length > LIMITS.file) throw new XlsxFault('too-big');
  if (bytes.subarray(0, OLD.length).equals(OLD))
    // Excel locks a workbook with a password inside the container that .xls files are
    throw new XlsxFault(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-xls');
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== 0x04034b50) throw new XlsxFault('not-xlsx');
}

/** Looks at what the directory says, before anything is unpacked. */
function checkEntries(entries: readonly Entry[]): void {
  let total = 0;
  const names = new Set<string>();
  for (const { filename, encrypted, externalFileAttributes, uncompressedSize, compressedSize } of entries) {
    const refuse = (reason: XlsxFault['reason']): never => {
      throw new XlsxFault(reason, filename);
    };
    if (filename.includes('\\') || /^[a-z]:/i.test(filename)) refuse('path');
    // Excel tells no capitals from small letters
    if (names.has(filename.toLowerCase())) refuse('damaged');
    names.add(filename.toLowerCase());
    if (encrypted) refuse('encrypted');
    // on whatever system it was packed: others leave these bits empty
    if (((externalFileAttributes >>> 16) & 0xf000) === SYMLINK) refuse('symlink');
    total += uncompressedSize;
    if (total > LIMITS.unpacked) refuse('too-big');
    if (uncompressedSize > LIMITS.small && uncompressedSize > LIMITS.growth * compressedSize) refuse('bomb');
    if (MACROS.test(filename)) refuse('macros');
  }
}

/** The bytes of a part; it grows no further than the directory says. */
async function bytesOf(entry: FileEntry): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  await entry.getData(
    new WritableStream<Uint8Array>({
      write: (chunk) => {
        length += chunk.length;
        if (length > entry.uncompressedSize) throw new XlsxFault('bomb', entry.filename);
        chunks.push(chunk);
      },
    }),
  );
  return Buffer.concat(chunks);
}

/** A fault of ours as it is; whatever the package that unzips has against a file is damage, or a name. */
function faultOf(cause: unknown, part = ''): XlsxFault {
  if (cause instanceof XlsxFault) return cause;
  const { filename } = cause as { readonly filename?: string };
  return filename === undefined ? new XlsxFault('damaged', part) : new XlsxFault('path', filename);
}

/**
 * Opens a workbook; only the parts that are asked for are unpacked. Every size, name, checksum and both copies of what
 * is said of a part have to agree; parts must not lie over each other. Throws `XlsxFault`.
 */
export async function unpack(bytes: Buffer): Promise<ReadPart> {
  checkKind(bytes);
  const zip = new ZipReader(new Uint8ArrayReader(bytes), {
    strictness: 'strict',
    checkCrc32: true,
    checkOverlappingEntry: true,
  });
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      entries.push(entry);
      if (entries.length > LIMITS.parts) throw new XlsxFault('too-many-parts');
    }
  } catch (cause) {
    throw faultOf(cause);
  }
  checkEntries(entries);
  return async (name) => {
    const entry = entries.find(({ filename }) => filename === name);
    if (!entry || entry.directory) throw new XlsxFault(name === 'xl/workbook.xml' ? 'not-xlsx' : 'damaged', name);
    let content: Buffer;
    try {
      content = await bytesOf(entry);
    } catch (cause) {
      throw faultOf(cause, name);
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(content);
    } catch {
      throw new XlsxFault('encoding', name);
    }
  };
}
