import { Damage } from './damage.ts';
import type { Footer, Group } from './footer.ts';
import type { Leaf } from './schema.ts';
import { CompactReader } from './thrift.ts';

/** A column of a row group: where its bytes are and what they are said to be. */
export interface Chunk {
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

const [BINARY, LIST, STRUCT] = [8, 9, 12];

/** Fields of `ColumnMetaData` by their numbers; of structs and lists, where they begin. */
interface Metadata {
  type: number | undefined;
  codec: number | undefined;
  values: number | undefined;
  compressed: number | undefined;
  data: number | undefined;
  dictionary: number | undefined;
  statistics: number | undefined;
  encodings: number | undefined;
  pages: number | undefined;
}

/** In one loop, since a file may have a hundred thousand of them. */
function readMetadata(reader: CompactReader): Metadata {
  let [type, codec, values, compressed, data, dictionary]: (number | undefined)[] = [];
  let [statistics, encodings, pages]: (number | undefined)[] = [];
  let id = 0;
  for (let head = reader.byte(); head !== 0; head = reader.byte()) {
    id = head >> 4 === 0 ? reader.zigzag() : id + (head >> 4);
    const kind = head & 0x0f;
    if (kind > 3 && kind < 7) {
      const value = reader.zigzag();
      if (id === 1) type = value;
      else if (id === 4) codec = value;
      else if (id === 5) values = value;
      else if (id === 7) compressed = value;
      else if (id === 9) data = value;
      else if (id === 11) dictionary = value;
    } else if (kind > 2) {
      if (id === 2 && kind === LIST) encodings = reader.at;
      else if (id === 12 && kind === STRUCT) statistics = reader.at;
      else if (id === 13 && kind === LIST) pages = reader.at;
      reader.skip(kind);
    }
  }
  return { type, codec, values, compressed, data, dictionary, statistics, encodings, pages };
}

/** What the footer says of a leaf in one row group, read when it is asked for; a text says why its values cannot be read. @throws Damage */
export function chunkOf({ bytes, start: end }: Footer, group: Group, leaf: Leaf): Chunk | string {
  const reader = new CompactReader(bytes, group.places[leaf.index]);
  let [metadata, isElsewhere, isEncrypted, id]: [Metadata | undefined, boolean, boolean, number] = [undefined, false, false, 0];
  for (let head = reader.byte(); head !== 0; head = reader.byte()) {
    id = head >> 4 === 0 ? reader.zigzag() : id + (head >> 4);
    const kind = head & 0x0f;
    if (id === 3 && kind === STRUCT) metadata = readMetadata(reader);
    else {
      if (id === 1 && kind === BINARY) isElsewhere = true;
      if (id === 8) isEncrypted = true;
      if (kind > 2) reader.skip(kind);
    }
  }
  if (!metadata || isEncrypted) return 'is encrypted';
  if (isElsewhere) return 'is in another file';
  return checked(metadata, { end, rows: group.rows, leaf });
}

function checked(metadata: Metadata, { end, rows, leaf }: { end: number; rows: number; leaf: Leaf }): Chunk {
  const { type, codec, values, compressed, data, dictionary, statistics, encodings, pages } = metadata;
  if (type === undefined || codec === undefined || values === undefined || compressed === undefined || data === undefined)
    throw new Damage('has a column without its type, size or place');
  // Some writers say 0 where there is no dictionary.
  const start = dictionary !== undefined && dictionary > 0 && dictionary < data ? dictionary : data;
  if (values < 0 || compressed < 0 || start < 4 || start + compressed > end) throw new Damage('places a column outside of the file');
  if (type !== leaf.type.physical) throw new Damage(`has the column ${leaf.name} in another type than its schema says`);
  if (leaf.maxRepetition === 0 ? values !== rows : values < rows)
    throw new Damage(`has ${values} entries of the column ${leaf.name} for ${rows} rows`);
  return { codec, values, start, data, end: start + compressed, statistics, encodings, pages };
}
