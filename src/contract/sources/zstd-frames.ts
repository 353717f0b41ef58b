const MAGIC = 0xfd2fb528;
/** Frames with these magic numbers hold nothing that is data. */
const SKIPPABLE = 0x184d2a50;
/** Bytes of the size of the content by its flag; with a single segment the first is 1. */
const CONTENT_SIZES = [0, 2, 4, 8] as const;
const DICTIONARY_SIZES = [0, 1, 2, 4] as const;

/** Finds where the frames of a zstd file end (RFC 8878, section 3), without decompressing them. */
export class ZstdFrames {
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #error: (problem: string) => Error;
  #held: Uint8Array = new Uint8Array();
  #offset = 0;

  /** `error` makes the error for a file that is damaged. */
  constructor(chunks: AsyncIterable<Uint8Array>, error: (problem: string) => Error) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#error = error;
  }

  /** Goes to the next frame; false at the end of the file. @throws the error for a file that is damaged */
  async next(): Promise<boolean> {
    for (;;) {
      if (this.#held.length === 0 && !(await this.#more())) return false;
      await this.#need(4);
      const magic = Buffer.from(this.#held.subarray(0, 4)).readUInt32LE();
      if (magic === MAGIC) return true;
      if ((magic & 0xfffffff0) >>> 0 !== SKIPPABLE) throw this.#error(`something that is no zstd follows at byte ${this.#offset}`);
      await this.#need(8);
      const size = Buffer.from(this.#held.subarray(4, 8)).readUInt32LE();
      for await (const _ of this.#pass(8 + size));
    }
  }

  /** The bytes of the frame that was gone to. */
  async *bytes(): AsyncGenerator<Uint8Array> {
    await this.#need(5);
    const descriptor = this.#held[4] ?? 0;
    const isSingle = (descriptor & 0x20) !== 0;
    const content = CONTENT_SIZES[descriptor >> 6] ?? 0;
    const dictionary = DICTIONARY_SIZES[descriptor & 3] ?? 0;
    yield* this.#pass(5 + (isSingle ? 0 : 1) + dictionary + (content === 0 && isSingle ? 1 : content));
    for (let isLast = false; !isLast; ) {
      await this.#need(3);
      const header = (this.#held[0] ?? 0) | ((this.#held[1] ?? 0) << 8) | ((this.#held[2] ?? 0) << 16);
      isLast = (header & 1) === 1;
      // A block that repeats one byte holds that byte alone.
      yield* this.#pass(3 + (((header >> 1) & 3) === 1 ? 1 : header >> 3));
    }
    if ((descriptor & 4) !== 0) yield* this.#pass(4);
  }

  /** Hands out so many bytes, in whatever pieces they come. */
  async *#pass(count: number): AsyncGenerator<Uint8Array> {
    for (let left = count; left > 0; ) {
      if (this.#held.length === 0 && !(await this.#more())) throw this.#error(`it ends too early, at byte ${this.#offset}`);
      const part = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(part.length);
      this.#offset += part.length;
      left -= part.length;
      yield part;
    }
  }

  async #need(count: number): Promise<void> {
    while (this.#held.length < count) {
      if (!(await this.#more())) throw this.#error(`it ends too early, at byte ${this.#offset + this.#held.length}`);
    }
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
    return true;
  }
}
