import type { RandomAccess } from '../../types.ts';
import { asFileError, Damage, fileError } from './damage.ts';
import { CompactReader, eachField, Struct } from './thrift.ts';

/** Most footers are smaller, and come with the first read. */
const TAIL = 64 * 1024;
/** A footer of a thousand row groups with a hundred columns is a tenth of it. */
const MAX_FOOTER = 128 * 1024 * 1024;
/** Bytes that describe a column of a row group, at least. */
const LEAST_CHUNK = 8;
const MAGIC = 'PAR1';
const ENCRYPTED = 'PARE';

export interface Group {
  readonly rows: number;
  /** Where in the bytes of the footer its columns are described, in the order of the leaves of the schema. */
  readonly places: Uint32Array;
}

export interface Footer {
  readonly rows: number;
  readonly groups: readonly Group[];
  /** Elements of the schema, depth first. */
  readonly schema: readonly Struct[];
  readonly bytes: Uint8Array;
  /** Where in the file it begins: what it describes is before it. */
  readonly start: number;
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
    return toFooter(bytes, start);
  } catch (thrown) {
    throw asFileError(thrown, path, 'the footer', start);
  }
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

const [LIST, STRUCT, I64] = [9, 12, 6];

function toFooter(bytes: Uint8Array, start: number): Footer {
  const found: { rows?: number; schema?: Struct[]; groups?: Group[]; ordered?: boolean[] } = {};
  const reader = new CompactReader(bytes);
  eachField(reader, (id, type) => {
    if (id === 2 && type === LIST) found.schema = structsOf(reader);
    else if (id === 3 && type === I64) found.rows = reader.zigzag();
    else if (id === 4 && type === LIST) found.groups = readGroups(reader, bytes);
    // The union has one member for the order of the type, and one for the total order of floating point numbers.
    else if (id === 7 && type === LIST) found.ordered = structsOf(reader).map((order) => order.has(1) || order.has(2));
    else reader.skip(type);
  });
  const { rows, schema, groups, ordered = [] } = found;
  if (rows === undefined || rows < 0 || !schema?.[0] || !groups) throw new Damage('lacks its rows or its schema');
  const counted = groups.reduce((sum, group) => sum + group.rows, 0);
  if (counted !== rows) throw new Damage(`counts ${rows} rows, and its row groups ${counted}`);
  return { rows, schema, groups, ordered, bytes, start };
}

function structsOf(reader: CompactReader): Struct[] {
  return reader.list(1).filter((item) => item instanceof Struct);
}

/** The row groups: how many rows, and where their columns are. A file may have millions of these, of which few are asked about. */
function readGroups(reader: CompactReader, bytes: Uint8Array): Group[] {
  const { type, size } = reader.listHead();
  if (size > 0 && type !== STRUCT) throw new Damage('has row groups that are none');
  const groups: Group[] = [];
  for (let index = 0; index < size; index += 1) {
    const found: { rows?: number; places?: Uint32Array } = {};
    eachField(reader, (id, field) => {
      if (id === 1 && field === LIST) found.places = readPlaces(reader, bytes);
      else if (id === 3 && field === I64) found.rows = reader.zigzag();
      else reader.skip(field);
    });
    const { rows, places } = found;
    if (rows === undefined || rows < 0 || !places) throw new Damage('has a row group without its rows or columns');
    groups.push({ rows, places });
  }
  return groups;
}

function readPlaces(reader: CompactReader, bytes: Uint8Array): Uint32Array {
  const { type, size } = reader.listHead();
  // The description of a column takes many bytes; a list that is longer than they allow is not made room for.
  if ((size > 0 && type !== STRUCT) || size > bytes.length / LEAST_CHUNK) throw new Damage('has a row group with columns that are none');
  const places = new Uint32Array(size);
  for (let index = 0; index < size; index += 1) {
    places[index] = reader.at;
    reader.skip(STRUCT);
  }
  return places;
}
