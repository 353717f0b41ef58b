import { gzipSync } from 'node:zlib';
import * as zlib from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { detectSource } from '../../../src/contract/sources/registry.ts';
import { ZstdFrames } from '../../../src/contract/sources/zstd-frames.ts';
import { dataOf } from '../../support/contract-data.ts';

/** 25 rows `{"n":0}` to `{"n":24}` in three frames, one with a checksum and one with runs, and two that hold no data between. */
const ZSTD = Buffer.from(
  'UipNGAMAAABhYmMotS/9IKpNAgDoeyJuIjowfQoxMjM0NTY3ODkxMTExMTExMTE5fQoTAFwQ2YKcFoRlQQQLclcQZgWRKghQoRzIDGQB+UBmIAvIBzIDWUDetYULKLUv/QQArQAAaHsibiI6MjB9CjEyfQoCAIAIDuUILY615FIqTRgDAAAAYWJjKLUv/aDzkwQAVAAAECAgAQD7/znAAgIAECC9AABoIAp7Im4iOjIzfTR9CgIALNlxT3RwBQ==',
  'base64',
);
const HAS_ZSTD = 'createZstdDecompress' in zlib;

async function numbers(path: string, bytes: Uint8Array, size = 7): Promise<unknown[]> {
  const file = dataOf(path, bytes, size);
  const found: unknown[] = [];
  for await (const batch of (await (await detectSource(file)).load())(file).rows())
    found.push(...batch.map((row) => row.error ?? row.value));
  return found;
}

function rows(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) => `{"n":${from + index}}\n`).join('');
}

const ALL = Array.from({ length: 25 }, (_, n) => ({ n }));

describe('files of several gzip members', () => {
  const [one, other] = [gzipSync(rows(0, 20)), gzipSync(rows(20, 25))];

  it('are read to their end, with what pads them', async () => {
    expect(await numbers('a.ndjson.gz', Buffer.concat([one, other]))).toEqual(ALL);
    expect(await numbers('a.ndjson.gz', Buffer.concat([one, other, Buffer.alloc(100)]))).toEqual(ALL);
  });

  it.each([
    ['is cut', Buffer.concat([one, other.subarray(0, 15)])],
    ['is not of gzip', Buffer.concat([one, Buffer.from('more')])],
    ['begins with a zero', Buffer.concat([one, Buffer.from([0]), other])],
  ])('are refused where the second %s, and never taken for shorter ones', async (_name, bytes) => {
    await expect(numbers('a.ndjson.gz', bytes)).rejects.toMatchObject({ code: 'RG-DATA', message: expect.stringContaining('byte') });
  });
});

describe('files of several zstd frames', () => {
  const error = (problem: string): Error => new Error(problem);

  async function frames(bytes: Uint8Array, size: number): Promise<number[]> {
    const found = new ZstdFrames(dataOf('a', bytes, size).open(), error);
    const sizes: number[] = [];
    while (await found.next()) {
      let length = 0;
      for await (const part of found.bytes()) length += part.length;
      sizes.push(length);
    }
    return sizes;
  }

  it.each([1, 3, 7, 1000])('are taken apart where the frames end, in pieces of %s', async (size) => {
    expect(await frames(ZSTD, size)).toEqual([82, 34, 52]);
  });

  it('are refused where they are cut anywhere inside of a frame', async () => {
    const ends = [0, 11, 93, 127, 138];
    for (let length = 1; length < ZSTD.length; length += 1) {
      if (!ends.includes(length)) await expect(frames(ZSTD.subarray(0, length), 5)).rejects.toThrow('ends too early');
    }
    await expect(frames(Buffer.concat([ZSTD, Buffer.from('more bytes')]), 5)).rejects.toThrow('no zstd follows at byte 190');
  });

  it('are read to their end where Node has zstd, else the way out is told', async () => {
    const read = numbers('a.ndjson.zst', ZSTD).then((found) => found.filter((row) => row !== 'the row is not well-formed JSON'));
    if (HAS_ZSTD) expect(await read).toEqual(ALL);
    else await expect(read).rejects.toMatchObject({ code: 'RG-DATA', hint: expect.stringContaining('Node 22.15') });
  });
});
