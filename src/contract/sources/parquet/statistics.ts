import { isOfType } from '../../engine/tests.ts';
import type { ColumnStatistics, FileStatistics, Value, ValueType } from '../../types.ts';
import { type ChunkStatistics, readChunkStatistics, type StoredValue } from './chunk-statistics.ts';
import type { Chunk, Footer } from './footer.ts';
import type { Leaf, Node, Schema } from './schema.ts';
import { type LeafType, PHYSICAL, type Raw } from './types.ts';
import { Unreadable } from './unreadable.ts';
import { int64At } from './values.ts';

/**
 * What the footer tells for certain about the columns, without any row being read ("Statistics" of the format).
 * @throws Damage when what it tells cannot be read
 */
export function readStatistics(footer: Footer, { columns }: Schema, needed: ReadonlySet<string> | undefined): FileStatistics {
  const asked = columns.filter(({ name }) => needed?.has(name) !== false);
  return { rows: footer.rows, columns: new Map(asked.map((node) => [node.name, describe(node, footer, true)])) };
}

function describe(node: Node, footer: Footer, isTop: boolean): ColumnStatistics {
  if (node.kind === 'leaf') return describeLeaf(node, footer, isTop);
  const nulls = node.optional && !hasNoGap(node, footer) ? {} : { nulls: 0 };
  if (node.kind === 'struct') {
    const columns = new Map(node.members.map((member) => [member.name, describe(member, footer, false)]));
    return { ...nulls, types: ['object', 'map'], columns };
  }
  if (node.kind === 'list') {
    const items = describe(node.item, footer, false);
    const isVector = items.nulls === 0 && items.types?.includes('number') === true;
    return { ...nulls, types: isVector ? ['array', 'vector'] : ['array'], items };
  }
  const value = node.item.kind === 'struct' ? node.item.members[1] : undefined;
  return { ...nulls, types: ['object', 'map'], ...(value && { items: describe(value, footer, false) }) };
}

/** A leaf below that is never null: then nothing around it is. */
function hasNoGap(node: Node, footer: Footer): boolean {
  if (node.kind === 'leaf') return nullsOf(node, footer) === 0;
  return (node.kind === 'struct' ? node.members : [node.item]).some((inner) => hasNoGap(inner, footer));
}

function describeLeaf(leaf: Leaf, footer: Footer, isTop: boolean): ColumnStatistics {
  const counted = nullsOf(leaf, footer);
  const nulls = leaf.type.mayBeNull ? undefined : isTop || counted === 0 ? counted : leaf.optional ? undefined : 0;
  const bounds = boundsOf(leaf, footer);
  // Without a range it may hold NaN, which is no number.
  const stated: readonly ValueType[] = leaf.type.bounds === 'float' && bounds.minimum !== undefined ? ['number'] : leaf.type.types;
  const types = typesWithin(stated, bounds);
  return { ...(nulls !== undefined && { nulls }), ...bounds, types };
}

/** A date, time or timestamp is what contracts call so only within the years 0 to 9999 and the hours of a day. */
function typesWithin(types: readonly ValueType[], { minimum, maximum }: Bounds): readonly ValueType[] {
  return types.filter((type) => {
    if (type !== 'date' && type !== 'time' && type !== 'timestamp') return true;
    return minimum !== undefined && maximum !== undefined && isOfType(minimum, type) && isOfType(maximum, type);
  });
}

/** Entries without a value; `undefined` where a row group does not say. */
function nullsOf(leaf: Leaf, { groups, bytes }: Footer): number | undefined {
  if (leaf.maxDefinition === 0) return 0;
  let sum = 0;
  for (const { chunks } of groups) {
    const chunk = chunks[leaf.index];
    const nulls =
      typeof chunk === 'object' && chunk.statistics !== undefined
        ? nullsIn(readChunkStatistics(bytes, chunk.statistics), chunk)
        : undefined;
    if (nulls === undefined) return undefined;
    sum += nulls;
  }
  return sum;
}

function nullsIn({ nulls }: ChunkStatistics, { values }: Chunk): number | undefined {
  return nulls !== undefined && nulls >= 0 && nulls <= values ? nulls : undefined;
}

type Bounds = Pick<ColumnStatistics, 'minimum' | 'maximum' | 'exact'>;

/** An end of a range: as it is stored, what it is ordered by, and whether it is known to occur. */
interface End {
  readonly raw: Raw;
  readonly key: number | bigint | boolean | Buffer;
  readonly exact: boolean;
}

/** The range of all values; nothing where any row group with values does not tell. */
function boundsOf(leaf: Leaf, { groups, ordered, bytes }: Footer): Bounds {
  const { type } = leaf;
  if (type.bounds === 'none' || (type.bounds !== 'signed' && ordered[leaf.index] !== true)) return {};
  let [least, most]: [End | undefined, End | undefined] = [undefined, undefined];
  for (const { rows, chunks } of groups) {
    const chunk = chunks[leaf.index];
    if (rows === 0) continue;
    if (typeof chunk !== 'object' || chunk.statistics === undefined) return {};
    const told = readChunkStatistics(bytes, chunk.statistics);
    if (nullsIn(told, chunk) === chunk.values && leaf.maxDefinition > 0) continue;
    const range = rangeOf(told, type, bytes);
    if (!range) return {};
    if (least === undefined || order(range.least, least) < 0) least = range.least;
    if (most === undefined || order(range.most, most) > 0) most = range.most;
  }
  const [minimum, maximum] = [least && valueOf(least, type), most && valueOf(most, type)];
  if (minimum === undefined || maximum === undefined) return {};
  return { minimum, maximum, exact: least?.exact === true && most?.exact === true };
}

/**
 * The range of one row group. The deprecated fields are in signed order: right for signed numbers alone. The others have an order only
 * where the file says so. Floating point numbers leave NaN out of their range: it counts only where the file says that there is none.
 */
function rangeOf(told: ChunkStatistics, type: LeafType, bytes: Uint8Array): { least: End; most: End } | undefined {
  if (type.bounds === 'float' && told.nans !== 0) return undefined;
  const isSigned = type.bounds === 'signed';
  const least = endOf(told.least ?? (isSigned ? told.signedLeast : undefined), type, told.leastOccurs, bytes);
  const most = endOf(told.most ?? (isSigned ? told.signedMost : undefined), type, told.mostOccurs, bytes);
  return least && most && order(least, most) <= 0 ? { least, most } : undefined;
}

function endOf(stored: StoredValue | undefined, type: LeafType, exact: boolean, bytes: Uint8Array): End | undefined {
  const raw = stored && rawOf(bytes, stored, type);
  if (raw === undefined) return undefined;
  // Signed numbers and texts are ordered as they are stored, whatever they mean.
  if (type.bounds === 'signed') return { raw, key: raw, exact };
  const value = valueOf({ raw }, type);
  if (typeof value === 'string') return { raw, key: raw, exact };
  if (value === undefined && type.types.includes('string')) return { raw, key: raw, exact };
  return value === undefined ? undefined : { raw, key: value as number | bigint, exact };
}

/** `undefined` of a text that was cut in the middle of a character, a number that is none, a decimal with more digits than a number holds. */
function valueOf({ raw }: Pick<End, 'raw'>, type: LeafType): Value | undefined {
  const notes = { rounded: false };
  const value = type.toCell(raw, notes);
  return value instanceof Unreadable || notes.rounded || Number.isNaN(value) ? undefined : value;
}

/** A value as statistics hold it: as in a page, but texts stand without their length. */
function rawOf(bytes: Uint8Array, { start, end }: StoredValue, { physical, length }: LeafType): Raw | undefined {
  const size = end - start;
  const sizes = [1, 4, 8, 12, 4, 8, size, length];
  if (size !== sizes[physical]) return undefined;
  const stored = Buffer.from(bytes.buffer, bytes.byteOffset + start, size);
  switch (physical) {
    case PHYSICAL.boolean:
      return stored[0] === 1;
    case PHYSICAL.int32:
      return stored.readInt32LE();
    case PHYSICAL.int64:
      return int64At(new DataView(stored.buffer, stored.byteOffset, size), 0);
    case PHYSICAL.float:
      return stored.readFloatLE();
    case PHYSICAL.double:
      return stored.readDoubleLE();
    default:
      return stored;
  }
}

/** Texts are ordered by their bytes. */
function order({ key: one }: End, { key: other }: End): number {
  if (Buffer.isBuffer(one) && Buffer.isBuffer(other)) return Buffer.compare(one, other);
  return one < other ? -1 : one > other ? 1 : 0;
}
