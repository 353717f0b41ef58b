import type { RandomAccess } from '../../types.ts';
import { asFileError, Damage, fileError } from './damage.ts';
import { CompactReader, type Struct, type Wanted } from './thrift.ts';

/** Most footers are smaller, and come with the first read. */
const TAIL = 64 * 1024;
/** A footer of a thousand row groups with a hundred columns is a tenth of it. */
const MAX_FOOTER = 128 * 1024 * 1024;
const MAGIC = 'PAR1';
const ENCRYPTED = 'PARE';

/** What is read of the footer: the rest is about the writer, or for readers that look up single rows. */
const COLUMN: Wanted = {
  1: 'all',
  3: { 1: 'all', 2: 'later', 4: 'all', 5: 'all', 7: 'all', 9: 'all', 11: 'all', 12: 'later', 13: 'later' },
  8: 'later',
};
const FIELDS: Wanted = { 2: 'all', 3: 'all', 4: { 1: COLUMN, 3: 'all' }, 7: 'all' };

/** A column of a row group: where its bytes are and what they are said to be. */
export interface Chunk {
  /** Number of the physical type. */
  readonly type: number;
  readonly codec: number;
  /** Entries, nulls and empty lists among them. */
  readonly values: number;
  readonly start: number;
  /** Where its data pages begin: behind the dictionary, where it has one and says so. */
  readonly data: number;
  /** Behind its last byte. */
  readonly end: number;
  /** Where in the bytes of the footer its statistics begin. */
  readonly statistics: number | undefined;
  /** And the encodings of its pages: a list of all, and how many pages of a kind have which. */
  readonly encodings: number | undefined;
  readonly pages: number | undefined;
}

export interface Group {
  readonly rows: number;
  /** In the order of the leaves of the schema; a text says why a chunk cannot be read. */
  readonly chunks: readonly (Chunk | string)[];
}

export interface Footer {
  readonly rows: number;
  readonly groups: readonly Group[];
  /** Elements of the schema, depth first. */
  readonly schema: readonly Struct[];
  readonly bytes: Uint8Array;
  /** By leaf: whether minimum and maximum are in the order of the type. */
  readonly ordered: readonly boolean[];
}

/** Reads what a Parquet file says of itself (Apache Parquet format 2.12, "Metadata"). @throws GateError RG-DATA */
export async function readFooter(access: RandomAccess, path: string): Promise<Footer> {
  const { size } = access;
  if (size === 0) throw fileError(path, 'is empty');
  if (size < 12) throw fileError(path, `is too short for Parquet (${size} bytes)`);
  const tail = await access.read(Math.max(0, size - TAIL), size);
  const magic = latin(tail.subarray(-4));
  if (magic === ENCRYPTED) throw fileError(path, 'is encrypted: its footer cannot be read', size - 4);
  if (magic !== MAGIC || latin(await access.read(0, 4)) !== MAGIC)
    throw fileError(path, `does not ${magic === MAGIC ? 'begin' : 'end'} as Parquet does`, magic === MAGIC ? 0 : size - 4);
  const length = Buffer.from(tail.subarray(-8, -4)).readUInt32LE();
  const start = size - 8 - length;
  if (start < 4 || length > MAX_FOOTER) throw fileError(path, `has a footer of ${length} bytes, which cannot be`, size - 8);
  const bytes = length + 8 <= tail.length ? tail.subarray(tail.length - 8 - length, -8) : await access.read(start, size - 8);
  try {
    return { ...toFooter(new CompactReader(bytes).struct(FIELDS), start), bytes };
  } catch (thrown) {
    throw asFileError(thrown, path, 'the footer', start);
  }
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function toFooter(metadata: Struct, end: number): Omit<Footer, 'bytes'> {
  const [rows, schema, groups] = [metadata.number(3), metadata.structs(2), metadata.structs(4)];
  if (rows === undefined || rows < 0 || !schema?.[0] || !groups) throw new Damage('lacks its rows or its schema');
  const footer = {
    rows,
    schema,
    groups: groups.map((group) => toGroup(group, end)),
    // The union has one member for the order of the type, and one for the total order of floating point numbers.
    ordered: (metadata.structs(7) ?? []).map((order) => order.has(1) || order.has(2)),
  };
  const counted = footer.groups.reduce((sum, group) => sum + group.rows, 0);
  if (counted !== rows) throw new Damage(`counts ${rows} rows, and its row groups ${counted}`);
  return footer;
}

function toGroup(group: Struct, end: number): Group {
  const [rows, chunks] = [group.number(3), group.structs(1)];
  if (rows === undefined || rows < 0 || !chunks) throw new Damage('has a row group without its rows or columns');
  return { rows, chunks: chunks.map((chunk) => toChunk(chunk, end)) };
}

function toChunk(chunk: Struct, end: number): Chunk | string {
  const metadata = chunk.struct(3);
  if (!metadata || chunk.has(8)) return 'is encrypted';
  if (chunk.has(1)) return 'is in another file';
  const [type, codec, values, compressed, data] = [1, 4, 5, 7, 9].map((id) => metadata.number(id));
  if (type === undefined || codec === undefined || values === undefined || compressed === undefined || data === undefined)
    throw new Damage('has a column without its type, size or place');
  const dictionary = metadata.number(11);
  // Some writers say 0 where there is no dictionary.
  const start = dictionary !== undefined && dictionary > 0 && dictionary < data ? dictionary : data;
  if (values < 0 || compressed < 0 || start < 4 || start + compressed > end) throw new Damage('places a column outside of the file');
  return {
    type,
    codec,
    values,
    start,
    data,
    end: start + compressed,
    statistics: metadata.later(12),
    encodings: metadata.later(2),
    pages: metadata.later(13),
  };
}
