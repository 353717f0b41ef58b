import { GateError } from '../../core/index.ts';
import type { DataFile } from '../types.ts';
import { gunzip, unzstd } from './inflate.ts';

const GZIP = [0x1f, 0x8b];
/** How every pointer of Git LFS begins; read as data it would be a few rows that keep many a promise. */
const LFS = 'version https://git-lfs.github.com/spec/';
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/** The bytes of a file, decompressed where its first bytes say that it is compressed; nothing is held but what is under way. */
export async function* plainBytes(file: DataFile): AsyncGenerator<Uint8Array> {
  const chunks = file.open()[Symbol.asyncIterator]();
  try {
    yield* plain(chunks, file);
  } finally {
    // Whoever looks at the first bytes alone leaves the file open otherwise.
    await chunks.return?.();
  }
}

async function* plain(chunks: AsyncIterator<Uint8Array>, file: DataFile): AsyncGenerator<Uint8Array> {
  const head = await readHead(chunks);
  if (Buffer.from(head).toString('latin1').startsWith(LFS)) {
    throw new GateError('RG-DATA', `${file.path} is a pointer of Git LFS and holds no data`, {
      hint: 'give the gate a file that is in git itself, such as a sample, or fetch it (git lfs pull) and test it by hand',
    });
  }
  const all = rest(head, chunks);
  if (startsWith(head, GZIP)) yield* gunzip(all, file.path);
  else if (startsWith(head, ZSTD) || isSkippable(head)) yield* unzstd(all, file.path);
  else yield* all;
}

/** A zstd file may begin with a frame that holds no data. */
function isSkippable(head: Uint8Array): boolean {
  return ((head[0] ?? 0) & 0xf0) === 0x50 && startsWith(head.subarray(1), [0x2a, 0x4d, 0x18]);
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
  let decoder: PlaceDecoder | undefined;
  for await (const chunk of plainBytes(file)) {
    decoder ??= new PlaceDecoder(file.path, encodingOf(chunk));
    yield decoder.decode(chunk);
  }
  if (decoder) yield decoder.decode(undefined);
}

/** The encoding that the first bytes say. */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(head, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
}

/** Decodes chunks and knows where in the file the first wrong byte is. */
class PlaceDecoder {
  readonly #path: string;
  readonly #decoder: InstanceType<typeof TextDecoder>;
  /** The last bytes before the chunk: a character may have begun there. */
  #before: Uint8Array = new Uint8Array();
  #offset = 0;

  constructor(path: string, encoding: string) {
    this.#path = path;
    this.#decoder = new TextDecoder(encoding, { fatal: true });
  }

  /** Without a chunk: the end. @throws GateError RG-DATA */
  decode(chunk: Uint8Array | undefined): string {
    try {
      return chunk ? this.#decoder.decode(chunk, { stream: true }) : this.#decoder.decode();
    } catch (cause) {
      throw notText(this.#path, this.#decoder.encoding, this.#errorAt(chunk), cause);
    } finally {
      this.#before = Buffer.concat([this.#before, chunk ?? new Uint8Array()]).subarray(-3);
      this.#offset += chunk?.length ?? 0;
    }
  }

  #errorAt(chunk: Uint8Array | undefined): number {
    if (this.#decoder.encoding !== 'utf-8') return this.#offset;
    const begin = this.#before.findIndex((byte) => !isContinuation(byte));
    const open = begin === -1 ? new Uint8Array() : this.#before.subarray(begin);
    return this.#offset - open.length + utf8ErrorAt(Buffer.concat([open, chunk ?? new Uint8Array()]));
  }
}

/** Bytes that are no text of their encoding; `offset`: of the first wrong byte. */
export function notText(path: string, encoding: string, offset: number, cause?: unknown): GateError {
  return new GateError('RG-DATA', `${path} is not ${encoding} text near byte ${offset}`, {
    expected: 'UTF-8, or UTF-16 with a byte order mark',
    cause,
  });
}

/** The place of the first byte that begins no whole character of UTF-8; the length where there is none. */
export function utf8ErrorAt(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const size = sizeOfCharacter(bytes, at);
    if (size === 0) return at;
    at += size;
  }
  return at;
}

/** Bytes of the character at a place; 0 where there is none (RFC 3629: none too long, no halves of a pair, none beyond U+10FFFF). */
function sizeOfCharacter(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2);
  if (first < 0x80) return 1;
  const size = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  const isOutside =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f);
  if (size === 0 || isOutside) return 0;
  for (let index = at + 1; index < at + size; index += 1) if (!isContinuation(bytes[index] ?? 0)) return 0;
  return size;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
