import { Damage } from './damage.ts';

/** A block of LZ4 ("LZ4 Block Format"), which must fill the output exactly: a shorter one is damaged, not padded. @throws Damage */
export function lz4Block(input: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size);
  let [from, to] = [0, 0];
  const length = (start: number): number => {
    let total = start;
    if (start !== 15) return total;
    for (let byte = 255; byte === 255; from += 1) {
      byte = input[from] ?? 0;
      if (from >= input.length) throw new Damage('ends inside of a length');
      total += byte;
    }
    return total;
  };
  while (from < input.length) {
    const token = input[from] ?? 0;
    from += 1;
    const literals = length(token >> 4);
    if (from + literals > input.length || to + literals > size) throw new Damage('has a literal that is too long');
    output.set(input.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    if (from === input.length) break;
    const back = (input[from] ?? 0) | ((input[from + 1] ?? 0) << 8);
    from += 2;
    const match = length(token & 15) + 4;
    if (from > input.length || back === 0 || back > to || to + match > size) throw new Damage('refers to bytes that are not there');
    for (const end = to + match; to < end; to += 1) output[to] = output[to - back] ?? 0;
  }
  if (to !== size) throw new Damage(`unpacks to ${to} bytes instead of ${size}`);
  return output;
}

/** LZ4 as Hadoop frames it: sizes of 32 bits, big end first, before each block. `undefined` where it is not framed so. */
function framedLz4(input: Buffer, size: number): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let [at, total] = [0, 0];
  while (at + 8 <= input.length) {
    const [plain, packed] = [input.readUInt32BE(at), input.readUInt32BE(at + 4)];
    at += 8;
    total += plain;
    if (at + packed > input.length || total > size) return undefined;
    parts.push(lz4Block(input.subarray(at, at + packed), plain));
    at += packed;
  }
  return at === input.length && total === size ? Buffer.concat(parts) : undefined;
}

/** The codec `LZ4`, which is framed by some writers and bare by others. @throws Damage */
export function lz4(input: Buffer, size: number): Uint8Array {
  try {
    const framed = framedLz4(input, size);
    if (framed) return framed;
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
  }
  return lz4Block(input, size);
}
