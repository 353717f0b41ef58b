import { CompactReader } from './thrift.ts';

/** What a row group says of the values of one column; what is absent is not said. Numbers alone, for there are many of them. */
export interface ChunkStatistics {
  nulls: number | undefined;
  /** Numbers that are none. */
  nans: number | undefined;
  /** Where the values begin, their length first. In the order of the type, where the file has one for the column. */
  least: number | undefined;
  most: number | undefined;
  leastOccurs: boolean;
  mostOccurs: boolean;
  /** The deprecated fields, in signed order. */
  signedLeast: number | undefined;
  signedMost: number | undefined;
}

/**
 * The struct `Statistics` of the format at an offset. A file may have a hundred thousand of them, so that nothing is made but the one result.
 * @throws Damage
 */
export function readChunkStatistics(bytes: Uint8Array, at: number): ChunkStatistics {
  const reader = new CompactReader(bytes, at);
  const found: ChunkStatistics = {
    nulls: undefined,
    nans: undefined,
    least: undefined,
    most: undefined,
    leastOccurs: false,
    mostOccurs: false,
    signedLeast: undefined,
    signedMost: undefined,
  };
  let id = 0;
  for (let head = reader.byte(); head !== 0; head = reader.byte()) {
    id = head >> 4 === 0 ? reader.zigzag() : id + (head >> 4);
    readField(reader, found, id, head & 0x0f);
  }
  return found;
}

const [TRUE, FALSE, I64, BINARY] = [1, 2, 6, 8];

function readField(reader: CompactReader, found: ChunkStatistics, id: number, type: number): void {
  if (type === TRUE || type === FALSE) {
    if (id === 7) found.mostOccurs = type === TRUE;
    else if (id === 8) found.leastOccurs = type === TRUE;
  } else if (type === I64 && (id === 3 || id === 9)) {
    const count = reader.zigzag();
    if (id === 3) found.nulls = count;
    else found.nans = count;
  } else if (type === BINARY) {
    const value = reader.at;
    reader.skip(BINARY);
    if (id === 1) found.signedMost = value;
    else if (id === 2) found.signedLeast = value;
    else if (id === 5) found.most = value;
    else if (id === 6) found.least = value;
  } else reader.skip(type);
}
