import { isOfType } from '../../engine/tests.ts';
import type { ColumnStatistics, FileStatistics, Value, ValueType } from '../../types.ts';
import { type ChunkStatistics, readChunkStatistics } from './chunk-statistics.ts';
import { chunkOf } from './chunks.ts';
import type { Footer, Group } from './footer.ts';
import type { Leaf, Node, Schema } from './schema.ts';
import { CompactReader } from './thrift.ts';
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
  const { nulls: counted, bounds } = summaryOf(leaf, footer);
  const nulls = leaf.type.mayBeNull ? undefined : isTop || counted === 0 ? counted : leaf.optional ? undefined : 0;
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
function nullsOf(leaf: Leaf, footer: Footer): number | undefined {
  return leaf.maxDefinition === 0 ? 0 : summaryOf(leaf, footer).nulls;
}

/** What one row group tells of a leaf; `undefined` where it says nothing. */
function toldBy(group: Group, leaf: Leaf, footer: Footer): { readonly values: number; readonly statistics: ChunkStatistics } | undefined {
  const chunk = chunkOf(footer, group, leaf);
  if (typeof chunk === 'string' || chunk.statistics === undefined) return undefined;
  return { values: chunk.values, statistics: readChunkStatistics(footer.bytes, chunk.statistics) };
}

function nullsIn({ nulls }: ChunkStatistics, values: number): number | undefined {
  return nulls !== undefined && nulls >= 0 && nulls <= values ? nulls : undefined;
}

type Bounds = Pick<ColumnStatistics, 'minimum' | 'maximum' | 'exact'>;

/** An end of a range: as it is stored, what it is ordered by, and whether it is known to occur. */
interface End {
  readonly raw: Raw;
  readonly key: number | bigint | boolean | Buffer;
  readonly exact: boolean;
}

interface Summary {
  readonly nulls: number | undefined;
  readonly bounds: Bounds;
}

/** Over all row groups: entries without a value, and the range of all values; nothing where one that has some does not tell. */
function summaryOf(leaf: Leaf, footer: Footer): Summary {
  const { type, maxDefinition } = leaf;
  let nulls: number | undefined = 0;
  let hasBounds = type.bounds !== 'none' && (type.bounds === 'signed' || footer.ordered[leaf.index] === true);
  let [least, most]: [End | undefined, End | undefined] = [undefined, undefined];
  for (const group of footer.groups) {
    const told = toldBy(group, leaf, footer);
    const without = told && nullsIn(told.statistics, told.values);
    nulls = nulls === undefined || without === undefined ? undefined : nulls + without;
    if (!hasBounds || group.rows === 0 || (told && without === told.values && maxDefinition > 0)) continue;
    const range = told && rangeOf(told.statistics, type, footer.bytes);
    hasBounds = range !== undefined;
    if (range && (least === undefined || order(range.least, least) < 0)) least = range.least;
    if (range && (most === undefined || order(range.most, most) > 0)) most = range.most;
  }
  return { nulls: maxDefinition === 0 ? 0 : nulls, bounds: hasBounds ? boundsOf(least, most, type) : {} };
}

function boundsOf(least: End | undefined, most: End | undefined, type: LeafType): Bounds {
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

function endOf(stored: number | undefined, type: LeafType, exact: boolean, bytes: Uint8Array): End | undefined {
  const raw = stored === undefined ? undefined : rawOf(bytes, stored, type);
  if (raw === undefined) return undefined;
  // Signed numbers and texts are ordered as they are stored, whatever they mean.
  if (type.bounds === 'signed' || type.types.includes('string')) return { raw, key: raw, exact };
  const value = valueOf({ raw }, type);
  return value === undefined ? undefined : { raw, key: typeof value === 'string' ? raw : (value as number | bigint), exact };
}

/** `undefined` of a text that was cut in the middle of a character, a number that is none, a decimal with more digits than a number holds. */
function valueOf({ raw }: Pick<End, 'raw'>, type: LeafType): Value | undefined {
  const notes = { rounded: false };
  const value = type.toCell(raw, notes);
  return value instanceof Unreadable || notes.rounded || Number.isNaN(value) ? undefined : value;
}

/** Bytes of a value by the number of its type, where all have the same. */
const SIZES = [1, 4, 8, 12, 4, 8];

/** A value as statistics hold it: as in a page, but texts stand without their length. */
function rawOf(bytes: Uint8Array, place: number, { physical, length }: LeafType): Raw | undefined {
  const reader = new CompactReader(bytes, place);
  const size = reader.varint();
  const start = reader.at;
  if (size !== (physical === PHYSICAL.fixed ? length : (SIZES[physical] ?? size))) return undefined;
  switch (physical) {
    case PHYSICAL.boolean:
      return bytes[start] === 1;
    case PHYSICAL.int32:
      return viewOf(bytes).getInt32(start, true);
    case PHYSICAL.int64:
      return int64At(viewOf(bytes), start);
    case PHYSICAL.float:
      return viewOf(bytes).getFloat32(start, true);
    case PHYSICAL.double:
      return viewOf(bytes).getFloat64(start, true);
    default:
      return Buffer.from(bytes.buffer, bytes.byteOffset + start, size);
  }
}

/** One for a footer. */
const VIEWS = new WeakMap<Uint8Array, DataView>();

function viewOf(bytes: Uint8Array): DataView {
  let view = VIEWS.get(bytes);
  if (!view) {
    view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    VIEWS.set(bytes, view);
  }
  return view;
}

/** Texts are ordered by their bytes. */
function order({ key: one }: End, { key: other }: End): number {
  if (Buffer.isBuffer(one) && Buffer.isBuffer(other)) return Buffer.compare(one, other);
  return one < other ? -1 : one > other ? 1 : 0;
}
