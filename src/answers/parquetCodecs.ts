// Unpacks a page of a Parquet file. What the page says of its size is the most that it gets. Pure.
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { snappyUncompress } from 'hyparquet/src/snappy.js';

type Unpack = (packed: Uint8Array, size: number) => Uint8Array;

const UNPACK: Readonly<Record<string, Unpack>> = {
  UNCOMPRESSED: (bytes) => bytes,
  SNAPPY: (packed, size) => {
    const page = new Uint8Array(size);
    snappyUncompress(packed, page);
    return page;
  },
  GZIP: (packed, size) => gunzipSync(packed, { maxOutputLength: Math.max(1, size) }),
  BROTLI: (packed, size) => brotliDecompressSync(packed, { maxOutputLength: Math.max(1, size) }),
  ZSTD: (packed, size) => zstdDecompressSync(packed, { maxOutputLength: Math.max(1, size) }),
};

/** The bytes in a buffer of their own. Throws an Error where the codec is unknown or the size is another. */
export function unpack(codec: string, packed: Uint8Array, size: number): Uint8Array {
  const how = UNPACK[codec];
  if (how === undefined) {
    throw new Error(`its compression ${codec} is not read; write it with zstd, snappy, gzip, brotli or none`);
  }
  if (size === 0) return new Uint8Array(0);
  const page = how(packed, size);
  if (page.length !== size) throw new Error(`a page of ${size} bytes unpacks to ${page.length}`);
  return page.byteOffset === 0 && page.buffer.byteLength === size ? page : new Uint8Array(page);
}
