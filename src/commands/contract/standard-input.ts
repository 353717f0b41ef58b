import type { DataFile } from '../../contract/index.ts';
import type { Host } from '../../core/index.ts';

/** Standard input as a file: of the format that was said, else NDJSON unless its first bytes are of another: then it is opened twice, to look and to read. */
export function standardInput(host: Host, format?: string): DataFile {
  const input = new Replay(host.stdin());
  let opened = 0;
  return {
    path: `stdin.${format ?? 'ndjson'}`,
    unnamed: true,
    ...(format !== undefined && { format }),
    open: () => {
      opened += 1;
      return input.chunks(opened > 1 || format !== undefined);
    },
  };
}

/** Chunks that are kept until they are read for the last time. */
class Replay {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #held: (Uint8Array | undefined)[] = [];
  #isDone = false;
  #pulling: Promise<void> | undefined;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async *chunks(isLast: boolean): AsyncGenerator<Uint8Array> {
    for (let index = 0; ; index += 1) {
      while (index >= this.#held.length && !this.#isDone) await (this.#pulling ??= this.#pull());
      const chunk = this.#held[index];
      if (!chunk) return;
      if (isLast) this.#held[index] = undefined;
      yield chunk;
    }
  }

  async #pull(): Promise<void> {
    try {
      const next = await this.#source.next();
      if (next.done === true) this.#isDone = true;
      else this.#held.push(next.value);
    } finally {
      this.#pulling = undefined;
    }
  }
}
