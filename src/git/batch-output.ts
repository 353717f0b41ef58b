import type { GitObject } from './types.ts';

const FOUND = /^([0-9a-f]{40}|[0-9a-f]{64}) (blob|tree|commit|tag) (\d+)$/;

/** What `cat-file --batch` said to one request. */
export type BatchAnswer =
  | { readonly kind: 'object'; readonly object: GitObject }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-large'; readonly oid: string; readonly size: number };

/** Takes the output of `cat-file --batch` in chunks as they come and hands out whole answers, in order. */
export class BatchOutput {
  readonly #emit: (answer: BatchAnswer) => void;
  readonly #limit: number;
  #chunks: Buffer[] = [];
  #length = 0;
  /** The object whose bytes are being awaited; they are joined once, when all are here. */
  #awaited: { oid: string; type: GitObject['type']; size: number } | undefined;
  /** Bytes of an object beyond the limit still to be thrown away. */
  #skip = 0;

  /** `limit`: bytes; larger objects are reported, not kept. */
  constructor(limit: number, emit: (answer: BatchAnswer) => void) {
    this.#limit = limit;
    this.#emit = emit;
  }

  push(chunk: Buffer): void {
    const dropped = Math.min(this.#skip, chunk.length);
    this.#skip -= dropped;
    if (dropped === chunk.length) return;
    this.#chunks.push(chunk.subarray(dropped));
    this.#length += chunk.length - dropped;
    while (this.#step());
  }

  #step(): boolean {
    return this.#awaited ? this.#body(this.#awaited) : this.#header();
  }

  #body({ oid, type, size }: { oid: string; type: GitObject['type']; size: number }): boolean {
    if (this.#length < size + 1) return false;
    const all = this.#join();
    this.#keep(all.subarray(size + 1));
    this.#awaited = undefined;
    this.#emit({ kind: 'object', object: { oid, type, data: all.subarray(0, size) } });
    return true;
  }

  #header(): boolean {
    const all = this.#join();
    const end = all.indexOf(10);
    if (end === -1) return false;
    const found = FOUND.exec(all.toString('utf8', 0, end));
    this.#keep(all.subarray(end + 1));
    if (!found) {
      this.#emit({ kind: 'missing' });
      return true;
    }
    const [oid, type, size] = found.slice(1) as [string, GitObject['type'], string];
    if (Number(size) <= this.#limit) this.#awaited = { oid, type, size: Number(size) };
    else this.#pass(oid, Number(size));
    return true;
  }

  #pass(oid: string, size: number): void {
    const rest = this.#join();
    this.#skip = Math.max(0, size + 1 - rest.length);
    this.#keep(rest.subarray(size + 1));
    this.#emit({ kind: 'too-large', oid, size });
  }

  #join(): Buffer {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks, this.#length)];
    return this.#chunks[0] ?? Buffer.alloc(0);
  }

  #keep(rest: Buffer): void {
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#length = rest.length;
  }
}
