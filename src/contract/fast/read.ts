import { addRows, type OpenFile } from '../engine/run.ts';
import { encodingOf, plainBytes } from '../sources/bytes.ts';
import { readCsv } from '../sources/csv/read.ts';
import { readJsonArray } from '../sources/json-array/read.ts';
import { rowLimit } from '../sources/lines.ts';
import { readNdjson } from '../sources/ndjson/read.ts';
import type { DataFile } from '../types.ts';
import { ArrayLines } from './array-lines.ts';
import { Blocks, type Change } from './blocks.ts';
import { CsvBlocks } from './csv.ts';
import { NdjsonBlocks } from './ndjson.ts';
import { addParts, type ByteRun, type OpenBlocks } from './parts.ts';
import { FastRow } from './row.ts';

const MARK = [0xef, 0xbb, 0xbf];
/** So many bytes tell whether a file is stored as it is read. */
const HEAD = 64;
/** From so many bytes on a file is read by large pieces into memory that is used again. */
const DIRECT = 4 << 20;

/** Adds the rows of a file that is laid out as its reader says. @throws GateError RG-DATA */
export async function addBytes(byteRun: ByteRun, { file, reader }: OpenFile): Promise<void> {
  const chunks = plainBytes(file)[Symbol.asyncIterator]();
  try {
    const first = await chunks.next();
    if (first.done === true) return;
    if (encodingOf(first.value) !== 'utf-8') return await addText(byteRun, { ...file, open: () => resume(first.value, chunks) }, reader);
    const skipped = MARK.every((byte, index) => first.value[index] === byte) ? MARK.length : 0;
    const open = openBlocks(byteRun, file, { layout: reader.layout, skipped });
    const { random } = file;
    if (random && random.size >= Math.min(byteRun.threads.leastBytes, DIRECT) && (await isStoredAs(file, first.value)))
      await addParts(byteRun, open, { random, range: { start: skipped, end: random.size } }, reader.layout !== 'json-array');
    else await addChunks(byteRun, open, resume(first.value.subarray(skipped), chunks));
    if (reader.header && open.reader instanceof CsvBlocks) reader.header.names = open.reader.header?.names;
  } finally {
    await chunks.return(undefined);
  }
}

function openBlocks(
  { run, slots, facts, whole }: ByteRun,
  file: DataFile,
  { layout, skipped }: { layout: OpenFile['reader']['layout']; skipped: number },
): OpenBlocks {
  const { path } = file;
  const most = rowLimit(file);
  const row = new FastRow(run, slots, path);
  if (layout === 'csv') {
    const reader = new CsvBlocks(run, row, path);
    return { path, most, reader, blocks: new Blocks(path, reader, { facts, offset: skipped, most }), end: () => undefined };
  }
  const lines = layout === 'json-array' ? new ArrayLines(path) : undefined;
  const reader = new NdjsonBlocks(run, row, { file: path, ...(lines && { lines }), ...(whole && { whole }) });
  const change: Change | undefined = lines && ((bytes, from, to) => lines.change(bytes, from, to));
  const blocks = new Blocks(path, reader, { facts, offset: skipped, most, ...(change && { change }) });
  return { path, most, reader, blocks, end: () => lines?.end() };
}

async function addChunks({ signal }: ByteRun, { blocks, end }: OpenBlocks, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of chunks) {
    signal.throwIfAborted();
    blocks.add(chunk);
  }
  end();
  blocks.end();
}

/** Whether a file holds its bytes as they are: what is compressed can be read in order alone. */
async function isStoredAs({ random }: DataFile, first: Uint8Array): Promise<boolean> {
  const head = first.subarray(0, HEAD);
  const stored = await random?.read(0, Math.min(head.length, random.size));
  return stored !== undefined && Buffer.compare(stored, head) === 0;
}

/** By the reference engine. */
async function addText({ run, signal }: ByteRun, file: DataFile, { layout, header }: OpenFile['reader']): Promise<void> {
  const reader = layout === 'csv' ? readCsv(file, header) : layout === 'json-array' ? readJsonArray(file) : readNdjson(file);
  await addRows(run, { file, reader }, signal);
}

async function* resume(first: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}
