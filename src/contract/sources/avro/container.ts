import * as zlib from 'node:zlib';
import { GateError } from '../../../core/index.ts';
import type { DataFile } from '../../types.ts';
import { plainBytes } from '../bytes.ts';

/** Bytes of a block, unpacked, or of another part of the file. */
const MAX_PART = 64 * 1024 * 1024;

/** Schemas and notes; much more is no header. */
const MAX_HEADER = 16 * 1024 * 1024;
const MAGIC = Buffer.from('Obj\u0001', 'latin1');

export interface Block {
  readonly count: number;
  readonly data: Buffer;
}

/** The pieces of an object container (Avro specification 1.12, "Object Container Files"), read as the bytes come. */
export class Container {
  readonly #path: string;
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  #at = 0;
  /** Bytes read before what is held. */
  #before = 0;

  constructor(file: DataFile) {
    this.#path = file.path;
    this.#chunks = plainBytes(file)[Symbol.asyncIterator]();
  }

  /** The metadata of the header, then the blocks. @throws GateError RG-DATA */
  async open(): Promise<{ readonly schema: string; blocks(): AsyncGenerator<Block> }> {
    if (!(await this.#take(4)).equals(MAGIC)) throw this.#error('is no Avro container');
    const metadata = new Map<string, Buffer>();
    let size = 0;
    for (let count = await this.#long(); count !== 0; count = await this.#long()) {
      if (count < 0) await this.#long();
      for (let entry = 0; entry < Math.abs(count); entry += 1) {
        const [key, value] = [(await this.#bytes()).toString('utf8'), await this.#bytes()];
        size += key.length + value.length;
        if (size > MAX_HEADER) throw this.#error(`has a header of more than ${MAX_HEADER} bytes`);
        // Only what is needed is kept, apart from the bytes it came in.
        if (key.startsWith('avro.')) metadata.set(key, Buffer.from(value));
      }
    }
    const sync = await this.#take(16);
    const codec = metadata.get('avro.codec')?.toString('utf8') ?? 'null';
    return { schema: metadata.get('avro.schema')?.toString('utf8') ?? '', blocks: () => this.#blocks(sync, this.#inflater(codec)) };
  }

  async *#blocks(sync: Buffer, inflate: (data: Buffer) => Buffer): AsyncGenerator<Block> {
    while (!(await this.#isEnd())) {
      const count = await this.#long();
      const data = await this.#bytes();
      if (!(await this.#take(16)).equals(sync)) throw this.#error('is damaged: a block does not end where it should');
      yield { count, data: this.#inflate(inflate, data) };
    }
  }

  #inflate(inflate: (data: Buffer) => Buffer, data: Buffer): Buffer {
    try {
      return inflate(data);
    } catch (cause) {
      throw this.#error('has a block that cannot be decompressed', cause);
    }
  }

  #inflater(codec: string): (data: Buffer) => Buffer {
    const { zstdDecompressSync } = zlib as { readonly zstdDecompressSync?: (data: Buffer, options: object) => Buffer };
    const options = { maxOutputLength: MAX_PART };
    if (codec === 'null') return (data) => data;
    if (codec === 'deflate') return (data) => zlib.inflateRawSync(data, options);
    if (codec === 'zstandard' && zstdDecompressSync) return (data) => zstdDecompressSync(data, options);
    throw this.#error(`is compressed with ${codec}`, undefined, 'no compression, deflate, or zstandard under Node 22.15 or newer');
  }

  async #isEnd(): Promise<boolean> {
    return this.#at >= this.#held.length && !(await this.#more());
  }

  async #take(count: number): Promise<Buffer> {
    if (count > MAX_PART) throw this.#error(`has a part of ${count} bytes`);
    const parts: Uint8Array[] = [];
    let missing = count - (this.#held.length - this.#at);
    while (missing > 0) {
      const next = await this.#chunks.next();
      if (next.done === true) {
        this.#at = this.#held.length;
        throw this.#error('ends too early');
      }
      parts.push(next.value);
      missing -= next.value.length;
    }
    if (parts.length > 0) this.#hold(parts);
    this.#at += count;
    return this.#held.subarray(this.#at - count, this.#at);
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#hold([next.value]);
    return true;
  }

  /** What is behind is let go; what came is put together once, however many pieces it came in. */
  #hold(parts: readonly Uint8Array[]): void {
    this.#before += this.#at;
    this.#held = Buffer.concat([this.#held.subarray(this.#at), ...parts]);
    this.#at = 0;
  }

  async #bytes(): Promise<Buffer> {
    const length = await this.#long();
    if (length < 0) throw this.#error('has a part of negative length');
    return this.#take(length);
  }

  /** A variable-length zig-zag number. */
  async #long(): Promise<number> {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const [byte = 0] = await this.#take(1);
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return Number((value >> 1n) ^ -(value & 1n));
    }
    throw this.#error('has a number that is too long');
  }

  #error(problem: string, cause?: unknown, expected = 'a complete Avro object container'): GateError {
    return new GateError('RG-DATA', `${this.#path} ${problem} (byte ${this.#before + this.#at})`, { expected, cause });
  }
}
