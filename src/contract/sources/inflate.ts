import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import * as zlib from 'node:zlib';
import { GateError } from '../../core/index.ts';
import { ZstdFrames } from './zstd-frames.ts';

type Inflate = ReturnType<typeof createGunzip>;

/** Decompresses a file of gzip members. @throws GateError RG-DATA when it is not complete, or something else follows */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  const inflate = createGunzip();
  const tail = new Tail();
  yield* through(tail.watch(chunks), inflate, path);
  // Node takes what begins with a zero for padding, whatever comes then.
  if (tail.lastByte >= inflate.bytesWritten) throw damaged(path, `something that is no gzip follows at byte ${inflate.bytesWritten}`);
}

/** Decompresses a file of zstd frames, one after the other: the stream of Node ends with the first. Node 22.15 and later have it. */
export async function* unzstd(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  const { createZstdDecompress } = zlib as { readonly createZstdDecompress?: (options: object) => Inflate };
  if (!createZstdDecompress)
    throw new GateError('RG-DATA', `${path} is compressed with zstd`, { hint: 'run under Node 22.15 or newer, or compress it with gzip' });
  const frames = new ZstdFrames(chunks, (problem) => damaged(path, problem));
  while (await frames.next()) yield* through(frames.bytes(), createZstdDecompress({}), path);
}

async function* through(chunks: AsyncIterable<Uint8Array>, inflate: Inflate, path: string): AsyncGenerator<Uint8Array> {
  const input = Readable.from(chunks);
  input.on('error', (error) => inflate.destroy(error));
  try {
    for await (const chunk of input.pipe(inflate)) yield chunk as Uint8Array;
  } catch (cause) {
    throw cause instanceof GateError ? cause : damaged(path, `near byte ${inflate.bytesWritten}`, cause);
  } finally {
    input.destroy();
    inflate.destroy();
  }
}

function damaged(path: string, problem: string, cause?: unknown): GateError {
  return new GateError('RG-DATA', `${path} cannot be decompressed: ${problem}`, { expected: 'a complete gzip or zstd file', cause });
}

/** Where the last byte is that is not zero. */
class Tail {
  lastByte = -1;
  #offset = 0;

  async *watch(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      let last = chunk.length - 1;
      while (last >= 0 && chunk[last] === 0) last -= 1;
      if (last >= 0) this.lastByte = this.#offset + last;
      this.#offset += chunk.length;
      yield chunk;
    }
  }
}
