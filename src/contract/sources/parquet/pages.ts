import * as zlib from 'node:zlib';
import type { Codec } from './codecs.ts';
import { asFileError, Damage } from './damage.ts';
import { readRuns } from './runs.ts';
import type { Leaf } from './schema.ts';
import { CompactReader, type Struct } from './thrift.ts';
import type { Notes } from './types.ts';
import type { Cell } from './unreadable.ts';
import { type RawValues, readIndices, readValues } from './values.ts';

/** Bytes of one page, unpacked; writers make pages of one megabyte, some of a hundred. */
const MAX_PAGE = 128 * 1024 * 1024;
/** Entries of one page: runs of levels cost no bytes, but each entry costs memory here. */
const MAX_ENTRIES = 1 << 25;

/** Memory of one value of a dictionary beside its bytes, roughly. */
const CELL = 32;

/** Entries of a column, as they come out of one page. */
export interface Page {
  readonly entries: number;
  /** Levels by entry; absent where there is only one. */
  readonly definitions: Uint8Array | undefined;
  readonly repetitions: Uint8Array | undefined;
  /** The value with a number, of those that are there. */
  readonly cell: (index: number) => Cell;
  /** Memory that it takes, roughly, while it is read. */
  readonly size: number;
}

export interface ColumnBytes {
  readonly path: string;
  readonly leaf: Leaf;
  readonly bytes: Buffer;
  /** Of the first byte in the file. */
  readonly offset: number;
  /** Entries that all pages have together. */
  readonly values: number;
  readonly codec: Codec;
  readonly notes: Notes;
}

const [DATA_PAGE, INDEX_PAGE, DICTIONARY_PAGE, DATA_PAGE_V2] = [0, 1, 2, 3];
const [PLAIN_DICTIONARY, RLE, RLE_DICTIONARY] = [2, 3, 8];

/** The pages of one column of one row group, each decoded when it is asked for. @throws GateError RG-DATA */
export function* readPages(column: ColumnBytes): Generator<Page> {
  const { path, leaf, bytes, offset, values } = column;
  let dictionary: Dictionary | undefined;
  let left = values;
  for (let at = 0; left > 0; ) {
    const start = at;
    try {
      const { header, body, end } = nextPage(bytes, at);
      at = end;
      const kind = header.number(1);
      if (kind === DICTIONARY_PAGE) dictionary = readDictionary(header, body, column);
      else if (kind === DATA_PAGE || kind === DATA_PAGE_V2) {
        const page = kind === DATA_PAGE ? dataPage(header, body, column, dictionary) : dataPageV2(header, body, column, dictionary);
        left -= page.entries;
        if (left < 0) throw new Damage(`holds ${-left} entries more than its column has`);
        yield page;
      } else if (kind !== INDEX_PAGE) throw new Damage(`is of the unknown kind ${kind ?? 'none'}`);
    } catch (thrown) {
      throw asFileError(thrown, path, `a page of the column ${leaf.name}`, offset + start);
    }
  }
}

/** A header and what it is about. */
export function nextPage(bytes: Buffer, at: number): { header: Struct; body: Buffer; end: number } {
  if (at >= bytes.length) throw new Damage('is missing: the column ends too early');
  const reader = new CompactReader(bytes, at);
  const header = reader.struct();
  const [plain, packed] = [header.number(2), header.number(3)];
  if (plain === undefined || packed === undefined || plain < 0 || packed < 0) throw new Damage('lacks its size');
  if (plain > MAX_PAGE) throw new Damage(`would unpack to ${plain} bytes, which is more than ${MAX_PAGE}`);
  const end = reader.at + packed;
  if (end > bytes.length) throw new Damage(`says it has ${packed} bytes, and the column ends before them`);
  const body = bytes.subarray(reader.at, end);
  checkSum(header.number(4), body);
  return { header, body, end };
}

/** Node 20.15 and later can check it. */
function checkSum(stated: number | undefined, body: Buffer): void {
  const { crc32 } = zlib as { readonly crc32?: (data: Buffer) => number };
  if (stated === undefined || !crc32) return;
  if (crc32(body) >>> 0 !== stated >>> 0) throw new Damage('does not have the checksum that it says');
}

/** Values that pages refer to, and the memory that they take. */
export interface Dictionary {
  readonly cells: readonly Cell[];
  readonly size: number;
}

export function readDictionary(
  header: Struct,
  body: Buffer,
  { leaf, codec, notes }: Pick<ColumnBytes, 'leaf' | 'codec' | 'notes'>,
): Dictionary {
  const stated = header.struct(7);
  const count = countOf(stated?.number(1));
  const bytes = unpacked(body, header.number(2) ?? 0, codec);
  const raw = readValues(0, bytes, count, leaf.type, MAX_PAGE);
  const cells = Array.from({ length: count }, (_, index) => leaf.type.toCell(raw(index), notes));
  return { cells, size: bytes.length + count * CELL };
}

function countOf(count: number | undefined): number {
  if (count === undefined || count < 0) throw new Damage('lacks the number of its values');
  if (count > MAX_ENTRIES) throw new Damage(`says it has ${count} values, which is more than ${MAX_ENTRIES}`);
  return count;
}

function unpacked(body: Buffer, size: number, codec: Codec): Buffer {
  const output = codec(body, size);
  return Buffer.from(output.buffer, output.byteOffset, output.byteLength);
}

function dataPage(header: Struct, body: Buffer, column: ColumnBytes, dictionary: Dictionary | undefined): Page {
  const { leaf, codec } = column;
  const stated = header.struct(5);
  const entries = countOf(stated?.number(1));
  const bytes = unpacked(body, header.number(2) ?? 0, codec);
  let at = 0;
  const levels = (most: number, encoding: number | undefined): Uint8Array | undefined => {
    if (most === 0) return undefined;
    if (encoding !== RLE) throw new Damage('has levels in an encoding that is deprecated and not read');
    const end = at + 4 + bytes.readUInt32LE(at);
    if (end > bytes.length) throw new Damage('has levels that are longer than its bytes');
    const read = readLevels(bytes.subarray(at + 4, end), most, entries);
    at = end;
    return read;
  };
  const repetitions = levels(leaf.maxRepetition, stated?.number(4));
  const definitions = levels(leaf.maxDefinition, stated?.number(3));
  return toPage({ entries, definitions, repetitions }, stated?.number(2), bytes.subarray(at), column, dictionary);
}

function dataPageV2(header: Struct, body: Buffer, column: ColumnBytes, dictionary: Dictionary | undefined): Page {
  const { leaf, codec } = column;
  const stated = header.struct(8);
  const entries = countOf(stated?.number(1));
  const [definitionBytes, repetitionBytes] = [stated?.number(5) ?? -1, stated?.number(6) ?? -1];
  const at = definitionBytes + repetitionBytes;
  const size = (header.number(2) ?? 0) - at;
  if (definitionBytes < 0 || repetitionBytes < 0 || at > body.length || size < 0)
    throw new Damage('has levels that are longer than its bytes');
  const repetitions = leaf.maxRepetition === 0 ? undefined : readLevels(body.subarray(0, repetitionBytes), leaf.maxRepetition, entries);
  const definitions = leaf.maxDefinition === 0 ? undefined : readLevels(body.subarray(repetitionBytes, at), leaf.maxDefinition, entries);
  const rest = body.subarray(at);
  const bytes = stated?.boolean(7) === false || size === 0 ? rest : unpacked(rest, size, codec);
  return toPage({ entries, definitions, repetitions }, stated?.number(4), bytes, column, dictionary);
}

function readLevels(bytes: Buffer, most: number, entries: number): Uint8Array {
  const levels = readRuns(bytes, 32 - Math.clz32(most), entries);
  // Schemas are not so deep that levels would need more than a byte.
  if (!(levels instanceof Uint8Array)) throw new Damage('has levels that are too large');
  for (const level of levels) if (level > most) throw new Damage(`has a level of ${level}, which is more than ${most}`);
  return levels;
}

function toPage(
  levels: Pick<Page, 'entries' | 'definitions' | 'repetitions'>,
  encoding: number | undefined,
  bytes: Buffer,
  { leaf, notes }: ColumnBytes,
  dictionary: Dictionary | undefined,
): Page {
  const { type, maxDefinition } = leaf;
  let present = levels.entries;
  if (levels.definitions) for (const level of levels.definitions) if (level < maxDefinition) present -= 1;
  const size = bytes.length + levels.entries * 4 + (dictionary?.size ?? 0);
  if (present === 0) return { ...levels, size, cell: () => null };
  if (encoding === PLAIN_DICTIONARY || encoding === RLE_DICTIONARY) {
    const entries = dictionary?.cells ?? [];
    const indices = readIndices(bytes, present, entries.length);
    return { ...levels, size, cell: (index) => entries[indices[index] ?? 0] ?? null };
  }
  const raw: RawValues = readValues(encoding ?? -1, bytes, present, type, MAX_PAGE);
  return { ...levels, size, cell: (index) => type.toCell(raw(index), notes) };
}
