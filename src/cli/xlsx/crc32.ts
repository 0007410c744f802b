const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * The checksum of a zip, 0..2³²−1. Own code until Node 20.15, which brings `zlib.crc32`, is the oldest that we take.
 *
 * Source: PKWARE APPNOTE 6.3.10, section 4.4.7.
 *
 * @example crc32(Buffer.from('123456789')) //=> 0xcbf43926
 */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
