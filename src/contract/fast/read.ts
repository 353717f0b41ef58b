import type { DatasetRun } from '../engine/dataset-run.ts';
import { addRows, type OpenFile } from '../engine/run.ts';
import { encodingOf, plainBytes } from '../sources/bytes.ts';
import { readCsv } from '../sources/csv/read.ts';
import { readNdjson } from '../sources/ndjson/read.ts';
import type { DataFile } from '../types.ts';
import { Blocks } from './blocks.ts';
import type { BlockFacts } from './byte-tests.ts';
import { CsvBlocks } from './csv.ts';
import { NdjsonBlocks } from './ndjson.ts';
import { FastRow } from './row.ts';
import type { Slot } from './slots.ts';

const MARK = [0xef, 0xbb, 0xbf];

export interface ByteRun {
  readonly run: DatasetRun;
  readonly slots: readonly Slot[];
  /** What the tests of the slots know of the bytes. */
  readonly facts: BlockFacts;
  readonly signal: AbortSignal;
}

/** Adds the rows of a file that is laid out as its reader says. @throws GateError RG-DATA */
export async function addBytes(byteRun: ByteRun, { file, reader }: OpenFile): Promise<void> {
  const chunks = plainBytes(file)[Symbol.asyncIterator]();
  try {
    const first = await chunks.next();
    if (first.done === true) return;
    if (encodingOf(first.value) === 'utf-8')
      await addBlocks(byteRun, { path: file.path, layout: reader.layout, first: first.value, chunks });
    else await addText(byteRun, { path: file.path, open: () => resume(first.value, chunks) }, reader.layout);
  } finally {
    await chunks.return(undefined);
  }
}

interface Begun {
  readonly path: string;
  readonly layout: OpenFile['reader']['layout'];
  readonly first: Uint8Array;
  readonly chunks: AsyncIterator<Uint8Array>;
}

async function addBlocks({ run, slots, facts, signal }: ByteRun, { path, layout, first, chunks }: Begun): Promise<void> {
  const row = new FastRow(run, slots, path);
  const reader = layout === 'csv' ? new CsvBlocks(run, row, path) : new NdjsonBlocks(run, row, path);
  const skipped = MARK.every((byte, index) => first[index] === byte) ? MARK.length : 0;
  const blocks = new Blocks(path, reader, { facts, offset: skipped });
  blocks.add(first.subarray(skipped));
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    signal.throwIfAborted();
    blocks.add(next.value);
  }
  blocks.end();
}

/** By the reference engine. */
async function addText({ run, signal }: ByteRun, file: DataFile, layout: OpenFile['reader']['layout']): Promise<void> {
  await addRows(run, { file, reader: layout === 'csv' ? readCsv(file) : readNdjson(file) }, signal);
}

async function* resume(first: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}
