import { isOfType } from '../../engine/tests.ts';
import type { ColumnStatistics, FileStatistics, Value, ValueType } from '../../types.ts';
import type { Chunk, Footer } from './footer.ts';
import type { Leaf, Node, Schema } from './schema.ts';
import { narrow } from './decimals.ts';
import type { Struct } from './thrift.ts';
import { type LeafType, PHYSICAL, type Raw } from './types.ts';
import { Unreadable } from './unreadable.ts';

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
function nullsOf(leaf: Leaf, { groups }: Footer): number | undefined {
  let sum = 0;
  for (const { chunks } of groups) {
    const nulls = nullsIn(chunks[leaf.index], leaf);
    if (nulls === undefined) return undefined;
    sum += nulls;
  }
  return sum;
}

function nullsIn(chunk: Chunk | string | undefined, leaf: Leaf): number | undefined {
  if (leaf.maxDefinition === 0) return 0;
  if (typeof chunk !== 'object') return undefined;
  const nulls = chunk.statistics()?.number(3);
  return nulls !== undefined && nulls >= 0 && nulls <= chunk.values ? nulls : undefined;
}

type Bounds = Pick<ColumnStatistics, 'minimum' | 'maximum' | 'exact'>;
type Key = number | bigint | boolean | Buffer;

/** An end of a range: the value, what it is ordered by, and whether it is known to occur. */
interface End {
  readonly value: Value;
  readonly key: Key;
  readonly exact: boolean;
}

/** The range of all values; nothing where any row group with values does not tell. */
function boundsOf(leaf: Leaf, { groups, ordered }: Footer): Bounds {
  let [least, most]: [End | undefined, End | undefined] = [undefined, undefined];
  for (const { rows, chunks } of groups) {
    const chunk = chunks[leaf.index];
    if (rows === 0 || (typeof chunk === 'object' && nullsIn(chunk, leaf) === chunk.values)) continue;
    const range = typeof chunk === 'object' ? rangeOf(chunk.statistics(), leaf.type, ordered[leaf.index] === true) : undefined;
    if (!range) return {};
    if (least === undefined || order(range.least.key, least.key) < 0) least = range.least;
    if (most === undefined || order(range.most.key, most.key) > 0) most = range.most;
  }
  return least && most ? { minimum: least.value, maximum: most.value, exact: least.exact && most.exact } : {};
}

/**
 * The range of one row group. The deprecated fields are in signed order: right for signed numbers alone. The others have an order only
 * where the file says so. Floating point numbers leave NaN out of their range: it counts only where the file says that there is none.
 */
function rangeOf(statistics: Struct | undefined, type: LeafType, isOrdered: boolean): { least: End; most: End } | undefined {
  if (!statistics || type.bounds === 'none') return undefined;
  if (type.bounds !== 'signed' && !isOrdered) return undefined;
  if (type.bounds === 'float' && statistics.number(9) !== 0) return undefined;
  const isSigned = type.bounds === 'signed';
  const least = endOf(statistics.bytes(6) ?? (isSigned ? statistics.bytes(2) : undefined), type, statistics.boolean(8) === true);
  const most = endOf(statistics.bytes(5) ?? (isSigned ? statistics.bytes(1) : undefined), type, statistics.boolean(7) === true);
  return least && most && order(least.key, most.key) <= 0 ? { least, most } : undefined;
}

function endOf(stored: Uint8Array | undefined, type: LeafType, exact: boolean): End | undefined {
  const raw = stored && rawOf(Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength), type);
  if (raw === undefined) return undefined;
  const notes = { rounded: false };
  const value = type.toCell(raw, notes);
  // A text that was cut in the middle of a character, a number that is none, a decimal with more digits than a number holds.
  if (value instanceof Unreadable || notes.rounded || Number.isNaN(value)) return undefined;
  const key = typeof value === 'string' ? raw : (value as number | bigint | boolean);
  return { value, key, exact };
}

/** A value as statistics hold it: as in a page, but texts stand without their length. */
function rawOf(bytes: Buffer, { physical, length }: LeafType): Raw | undefined {
  const sizes = [1, 4, 8, 12, 4, 8, bytes.length, length];
  if (bytes.length !== sizes[physical]) return undefined;
  switch (physical) {
    case PHYSICAL.boolean:
      return bytes[0] === 1;
    case PHYSICAL.int32:
      return bytes.readInt32LE();
    case PHYSICAL.int64:
      return narrow(bytes.readBigInt64LE());
    case PHYSICAL.float:
      return bytes.readFloatLE();
    case PHYSICAL.double:
      return bytes.readDoubleLE();
    default:
      return bytes;
  }
}

/** Texts are ordered by their bytes. */
function order(one: Key, other: Key): number {
  if (Buffer.isBuffer(one) && Buffer.isBuffer(other)) return Buffer.compare(one, other);
  return one < other ? -1 : one > other ? 1 : 0;
}
