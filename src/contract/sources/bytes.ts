import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import * as zlib from 'node:zlib';
import { GateError } from '../../core/index.ts';
import type { DataFile } from '../types.ts';

const GZIP = [0x1f, 0x8b];
/** How every pointer of Git LFS begins; read as data it would be a few rows that keep many a promise. */
const LFS = 'version https://git-lfs.github.com/spec/';
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/** The bytes of a file, decompressed where its first bytes say that it is compressed; nothing is held but what is under way. */
export async function* plainBytes(file: DataFile): AsyncGenerator<Uint8Array> {
  const chunks = file.open()[Symbol.asyncIterator]();
  const head = await readHead(chunks);
  if (Buffer.from(head).toString('latin1').startsWith(LFS)) {
    throw new GateError('RG-DATA', `${file.path} is a pointer of Git LFS and holds no data`, {
      hint: 'give the gate a file that is in git itself, such as a sample, or fetch it (git lfs pull) and test it by hand',
    });
  }
  const all = rest(head, chunks);
  const inflate = startsWith(head, GZIP) ? createGunzip() : startsWith(head, ZSTD) ? zstd(file.path) : undefined;
  if (!inflate) {
    yield* all;
    return;
  }
  const input = Readable.from(all);
  input.on('error', (error) => inflate.destroy(error));
  try {
    for await (const chunk of input.pipe(inflate)) yield chunk as Uint8Array;
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw new GateError('RG-DATA', `${file.path} cannot be decompressed`, { expected: 'a complete gzip or zstd file', cause });
  } finally {
    input.destroy();
    inflate.destroy();
  }
}

/** Node 22.15 and later have zstd. */
function zstd(path: string): NodeJS.ReadWriteStream & { destroy(error?: Error): unknown } {
  const { createZstdDecompress } = zlib as { readonly createZstdDecompress?: () => ReturnType<typeof createGunzip> };
  if (createZstdDecompress) return createZstdDecompress();
  throw new GateError('RG-DATA', `${path} is compressed with zstd`, { hint: 'run under Node 22.15 or newer, or compress it with gzip' });
}

async function readHead(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < LFS.length) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function* rest(head: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Text by chunks. A byte order mark chooses UTF-16, else it is UTF-8; a broken sequence is an error that says where. */
export async function* plainText(file: DataFile): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let offset = 0;
  for await (const chunk of plainBytes(file)) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    yield decode(decoder, chunk, { path: file.path, offset });
    offset += chunk.length;
  }
  if (decoder) yield decode(decoder, undefined, { path: file.path, offset });
}

function encodingOf(head: Uint8Array): string {
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(head, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
}

function decode(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | undefined, at: { path: string; offset: number }): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new GateError('RG-DATA', `${at.path} is not ${decoder.encoding} text near byte ${at.offset}`, {
      expected: 'UTF-8, or UTF-16 with a byte order mark',
      cause,
    });
  }
}
