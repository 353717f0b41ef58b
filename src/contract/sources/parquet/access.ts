import { GateError } from '../../../core/index.ts';
import type { DataFile, RandomAccess } from '../../types.ts';
import { plainBytes } from '../bytes.ts';

/** A file that can only be read from its beginning is held; one larger than this is refused. */
export const MAX_HELD = 512 * 1024 * 1024;

/** Beginnings of what has to be unpacked first, or is no data at all: gzip, zstd, a pointer of Git LFS. */
const WRAPPED = ['\u001f\u008b', '\u0028\u00b5\u002f\u00fd', 'version https://git-lfs'];

/** Reads from anywhere in a file. What is compressed as a whole, or comes as a stream, is held in memory. @throws GateError RG-DATA */
export async function randomAccess(file: DataFile): Promise<RandomAccess> {
  if (!file.random) return hold(file);
  const head = Buffer.from(await file.random.read(0, Math.min(24, file.random.size))).toString('latin1');
  return WRAPPED.some((beginning) => head.startsWith(beginning)) ? hold(file) : file.random;
}

async function hold(file: DataFile): Promise<RandomAccess> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of plainBytes(file)) {
    size += chunk.length;
    if (size > MAX_HELD) {
      throw new GateError('RG-DATA', `${file.path} holds more than ${MAX_HELD} bytes`, {
        hint: 'Parquet is read from its end: give the path of an uncompressed file, which is not held in memory',
      });
    }
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return { size, read: async (start, end) => bytes.subarray(start, end) };
}
