/** Bytes that are not what the schema says. */
export class Damaged extends Error {}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Reads the primitives of Avro's binary encoding, and nothing beyond the end of its bytes. */
export class Cursor {
  readonly #bytes: Buffer;
  at = 0;
  /** What makes the row that is being read unreadable, though the bytes are in order. */
  flaw: string | undefined;
  /** Values without bytes that lists may still hold: no file pays for them. */
  free: number;

  constructor(bytes: Buffer, free: number) {
    this.#bytes = bytes;
    this.free = free;
  }

  get left(): number {
    return this.#bytes.length - this.at;
  }

  take(length: number): Buffer {
    if (length < 0 || length > this.left) throw new Damaged('a value ends behind its block');
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }

  byte(): number {
    const byte = this.#bytes[this.at];
    if (byte === undefined) throw new Damaged('a value ends behind its block');
    this.at += 1;
    return byte;
  }

  /** Zig-zag, least significant group first; a bigint only where a number would be rounded. */
  long(): number | bigint {
    let [value, scale] = [0, 1];
    const start = this.at;
    for (let groups = 0; groups < 7; groups += 1) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      // 49 bits are exact as a number.
      if (byte < 0x80) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
      scale *= 128;
    }
    this.at = start;
    return narrow(this.#exact());
  }

  #exact(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.byte();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) {
        if (value >> 64n !== 0n) break;
        return (value >> 1n) ^ -(value & 1n);
      }
    }
    throw new Damaged('a number is too long');
  }

  /** A length or an index. */
  size(): number {
    const size = this.long();
    if (typeof size === 'bigint' || size < 0) throw new Damaged('a length is negative or too large');
    return size;
  }

  text(): string {
    const bytes = this.take(this.size());
    const text = bytes.toString('utf8');
    // The sign stands for what could not be read, unless it was written.
    if (text.includes('\uFFFD')) {
      try {
        return UTF8.decode(bytes);
      } catch {
        throw new Damaged('a text is not UTF-8');
      }
    }
    return text;
  }

  float(): number {
    return this.take(4).readFloatLE();
  }

  double(): number {
    return this.take(8).readDoubleLE();
  }
}

export function narrow(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
