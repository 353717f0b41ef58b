/** Texts as bytes, looked up by the bytes of a value without making a text of it. */
export class ByteSet {
  /** By length, first and last byte: nearly always one candidate. */
  readonly #buckets: (Uint8Array[] | undefined)[] = Array.from({ length: 256 });

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      const bytes = new TextEncoder().encode(text);
      const bucket = bucketOf(bytes, 0, bytes.length);
      (this.#buckets[bucket] ??= []).push(bytes);
    }
  }

  has(bytes: Uint8Array, from: number, to: number): boolean {
    const candidates = this.#buckets[bucketOf(bytes, from, to)];
    if (candidates === undefined) return false;
    for (let index = 0; index < candidates.length; index += 1) {
      const one = candidates[index] as Uint8Array;
      if (one.length === to - from && isAt(bytes, from, one)) return true;
    }
    return false;
  }
}

function bucketOf(bytes: Uint8Array, from: number, to: number): number {
  if (from === to) return 0;
  const middle = bytes[(from + to) >> 1] as number;
  return (((to - from) * 31 + (bytes[from] as number)) * 31 + (bytes[to - 1] as number) * 7 + middle) & 255;
}

/** Whether `expected` stands at a place. */
export function isAt(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index += 1) if (bytes[at + index] !== expected[index]) return false;
  return true;
}

/** Whether two stretches of bytes are the same. */
export function areSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) if (bytes[one + index] !== bytes[other + index]) return false;
  return true;
}

/** A text that is well-formed has bytes of its own; one with half a surrogate pair does not. */
export function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}
