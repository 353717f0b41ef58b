import * as zlib from 'node:zlib';
import { Damage } from './damage.ts';
import { lz4, lz4Block } from './lz4.ts';

/** Unpacks bytes of a page into exactly so many bytes. */
export type Codec = (input: Buffer, size: number) => Uint8Array;

const NAMES = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'LZO', 'BROTLI', 'LZ4', 'ZSTD', 'LZ4_RAW'];

/** The codec with a number of the format; those that need a package load it. @throws Damage */
export async function loadCodec(id: number): Promise<Codec> {
  const codec = await load(id);
  return (input, size) => {
    const output = codec(input, size);
    if (output.length === size) return output;
    throw new Damage(`unpacks to ${output.length} bytes instead of ${size}`);
  };
}

async function load(id: number): Promise<Codec> {
  switch (NAMES[id]) {
    case 'UNCOMPRESSED':
      return (input) => input;
    case 'SNAPPY':
      return loadSnappy();
    case 'GZIP':
      return guarded((input, size) => zlib.gunzipSync(input, { maxOutputLength: Math.max(1, size) }));
    case 'BROTLI':
      return guarded((input, size) => zlib.brotliDecompressSync(input, { maxOutputLength: Math.max(1, size) }));
    case 'LZ4':
      return lz4;
    case 'ZSTD':
      return loadZstd();
    case 'LZ4_RAW':
      return lz4Block;
    default:
      throw new Damage(`is compressed with ${NAMES[id] ?? `the unknown codec ${id}`}, which is not read`);
  }
}

async function loadSnappy(): Promise<Codec> {
  const { snappyUncompress } = await import('hyparquet/src/snappy.js');
  return guarded((input, size) => {
    const output = new Uint8Array(size);
    snappyUncompress(input, output);
    return output;
  });
}

/** Node 22.15 and later have it; before, a package does. */
async function loadZstd(): Promise<Codec> {
  const { zstdDecompressSync } = zlib as { readonly zstdDecompressSync?: (input: Buffer, options: object) => Buffer };
  if (zstdDecompressSync) return guarded((input, size) => zstdDecompressSync(input, { maxOutputLength: Math.max(1, size) }));
  const { decompressZstd } = await import('hyparquet-compressors');
  return guarded((input, size) => decompressZstd(input, new Uint8Array(size)));
}

/** Whatever a package says of bytes that it cannot unpack. */
function guarded(codec: Codec): Codec {
  return (input, size) => {
    try {
      return codec(input, size);
    } catch (cause) {
      throw new Damage(`cannot be unpacked (${cause instanceof Error ? cause.message : String(cause)})`);
    }
  };
}
