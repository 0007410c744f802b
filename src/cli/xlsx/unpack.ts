import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.ts';
import { XlsxFault } from './fault.ts';
import { LIMITS } from './limits.ts';
import { zipParts } from './zip-parts.ts';

/** What reading the cells needs; pictures, themes, links to other files and printers stay packed. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/[^/]+\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

const MACROS = /(^|\/)vbaProject|\.bin\.macro|macrosheets\//i;

const OLD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** What isn't a zip, said as helpfully as its first bytes allow. */
function checkKind(bytes: Buffer): void {
  if (bytes.length > LIMITS.file) throw new XlsxFault('too-big');
  if (bytes.subarray(0, OLD.length).equals(OLD))
    // Excel locks a workbook with a password inside the container that .xls files are
    throw new XlsxFault(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-xls');
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== 0x04034b50) throw new XlsxFault('not-xlsx');
}

/**
 * The XML parts of a workbook that its cells stand in, by name. Throws `XlsxFault`; nothing is unpacked before the whole
 * directory was looked at, and no part grows beyond what the directory says of it.
 */
export function unpack(bytes: Buffer): ReadonlyMap<string, string> {
  checkKind(bytes);
  const parts = zipParts(bytes);
  const macro = parts.find(({ name }) => MACROS.test(name));
  if (macro) throw new XlsxFault('macros', macro.name);
  const texts = new Map<string, string>();
  for (const { name, packed, isDeflated, size, crc } of parts.filter((part) => NEEDED.test(part.name))) {
    let content: Buffer;
    try {
      content = isDeflated ? inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }) : packed;
    } catch (cause) {
      const grows = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      throw new XlsxFault(grows ? 'bomb' : 'damaged', name);
    }
    // a flipped bit could be other points
    if (content.length !== size || crc32(content) !== crc) throw new XlsxFault('damaged', name);
    try {
      texts.set(name, new TextDecoder('utf-8', { fatal: true }).decode(content));
    } catch {
      throw new XlsxFault('encoding', name);
    }
  }
  if (!texts.has('xl/workbook.xml')) throw new XlsxFault('not-xlsx');
  return texts;
}
