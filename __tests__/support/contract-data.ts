import type { DataFile } from '../../src/contract/index.ts';

/** A data file in memory, handed out in pieces of odd sizes. */
export function dataOf(path: string, content: string | Uint8Array, size = 7): DataFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path,
    async *open() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}
