import type { TypeUse } from '../model.ts';

/** What happens to values of one type in a column of another. */
export interface TypeRelation {
  /** A value of the writer's type that the reader's refuses. */
  readonly narrow?: string;
  /** The reader stores some values changed. */
  readonly changes?: boolean;
  /** The reader holds values that the writer's type cannot. */
  readonly wider?: boolean;
  /** Not the same kind of type at all. */
  readonly other?: boolean;
  /** Types that are not known here, or not well enough. */
  readonly unproven?: boolean;
}

/** `unlimited`: any size PostgreSQL has room for. */
interface Exact {
  readonly max: bigint | 'unlimited';
  readonly scale: number | 'unlimited';
}

const INTEGERS: Readonly<Record<string, bigint>> = { int2: 2n ** 15n - 1n, int4: 2n ** 31n - 1n, int8: 2n ** 63n - 1n };
/** Digits that a floating-point number keeps exactly, and a number beyond its range. */
const FLOATS: Readonly<Record<string, { exact: bigint; rank: number }>> = {
  float4: { exact: 2n ** 24n, rank: 1 },
  float8: { exact: 2n ** 53n, rank: 2 },
};

/** How values of `writer` fare in a column of `reader`; both without domains, enums apart. */
export function relateTypes(writer: TypeUse, reader: TypeUse): TypeRelation {
  if (sameUse(writer, reader)) return {};
  if (writer.array !== reader.array) return { other: true };
  if (!writer.builtin || !reader.builtin) return writer.name === reader.name ? { unproven: true } : relateForeign(writer, reader);
  return relateNumbers(writer, reader) ?? relateTexts(writer, reader) ?? relateBits(writer, reader) ?? relateTimes(writer, reader);
}

export function sameUse(a: TypeUse, b: TypeUse): boolean {
  return a.name === b.name && a.builtin === b.builtin && a.array === b.array && a.modifiers.join() === b.modifiers.join();
}

/** A type of an extension may convert by itself; what is built in never becomes another built-in kind without saying so. */
function relateForeign(writer: TypeUse, reader: TypeUse): TypeRelation {
  return writer.builtin === reader.builtin ? { other: true } : { unproven: true };
}

function exactOf({ name, modifiers }: TypeUse): Exact | undefined {
  if (Object.hasOwn(INTEGERS, name)) return { max: INTEGERS[name] ?? 0n, scale: 0 };
  if (name !== 'numeric') return undefined;
  if (modifiers.length === 0) return { max: 'unlimited', scale: 'unlimited' };
  const [precision, scale] = [Number(modifiers[0]), Number(modifiers[1] ?? 0)];
  return { max: precision > scale ? 10n ** BigInt(Math.min(precision - scale, 2000)) - 1n : 0n, scale };
}

function relateNumbers(writer: TypeUse, reader: TypeUse): TypeRelation | undefined {
  const [from, to] = [exactOf(writer), exactOf(reader)];
  const [floatFrom, floatTo] = [FLOATS[writer.name], FLOATS[reader.name]];
  if (from && to) {
    const relation = relateExact(from, to);
    // A fraction is rounded where it comes as a number, and refused where it comes as text, as parameters do.
    const fraction = Object.hasOwn(INTEGERS, reader.name) && (from.scale === 'unlimited' || from.scale > 0);
    return fraction && relation.narrow === undefined ? { ...relation, narrow: '0.5' } : relation;
  }
  if (floatFrom && floatTo) return floatFrom.rank <= floatTo.rank ? { wider: true } : { narrow: '1e300', changes: true };
  if (from && floatTo) {
    const rounds = from.max === 'unlimited' || from.max > floatTo.exact || from.scale !== 0;
    return { wider: true, ...(rounds && { changes: true }), ...(from.max === 'unlimited' && { narrow: '1e400' }) };
  }
  if (floatFrom && to) {
    if (to.max === 'unlimited') return { wider: true };
    return { narrow: floatFrom.rank === 1 ? '1e38' : '1e300', changes: true };
  }
  return undefined;
}

function relateExact(from: Exact, to: Exact): TypeRelation {
  const over = to.max === 'unlimited' ? undefined : to.max + 1n;
  const narrow = over !== undefined && (from.max === 'unlimited' || from.max >= over) ? String(over) : undefined;
  const more = to.max === 'unlimited' ? from.max !== 'unlimited' : from.max !== 'unlimited' && to.max > from.max;
  const finer = to.scale === 'unlimited' ? from.scale !== 'unlimited' : from.scale !== 'unlimited' && to.scale > from.scale;
  const changes = from.scale === 'unlimited' ? to.scale !== 'unlimited' : to.scale !== 'unlimited' && to.scale < from.scale;
  return { ...(narrow !== undefined && { narrow }), ...(changes && { changes }), ...((more || finer) && { wider: true }) };
}

/** Characters that fit; `undefined` for what is no text. */
function lengthOf({ name, modifiers }: TypeUse): number | undefined {
  if (name === 'text') return Number.POSITIVE_INFINITY;
  if (name !== 'varchar' && name !== 'bpchar') return undefined;
  return modifiers.length > 0 ? Number(modifiers[0]) : Number.POSITIVE_INFINITY;
}

function relateTexts(writer: TypeUse, reader: TypeUse): TypeRelation | undefined {
  const [from, to] = [lengthOf(writer), lengthOf(reader)];
  if (from === undefined || to === undefined) return undefined;
  // A text of fixed length loses or gains blanks at its end.
  const padded = (writer.name === 'bpchar') !== (reader.name === 'bpchar') || (reader.name === 'bpchar' && to > from);
  return { ...(to < from && { narrow: 'x'.repeat(to + 1) }), ...(to > from && { wider: true }), ...(padded && { changes: true }) };
}

function relateBits(writer: TypeUse, reader: TypeUse): TypeRelation | undefined {
  if (![writer.name, reader.name].every((name) => name === 'bit' || name === 'varbit')) return undefined;
  const [from, to] = [writer, reader].map(({ modifiers }) => (modifiers.length > 0 ? Number(modifiers[0]) : Number.POSITIVE_INFINITY));
  if (from === undefined || to === undefined) return undefined;
  if (reader.name === 'bit' && (from !== to || writer.name === 'varbit'))
    return { narrow: from < to || writer.name === 'varbit' ? '1'.repeat(to === 1 ? 2 : 1) : '1'.repeat(Math.min(from, 64)) };
  return { ...(to < from && { narrow: '1'.repeat(to + 1) }), ...(to > from && { wider: true }) };
}

/** How much of a moment each type keeps: the date alone, date and time, the moment itself. */
const MOMENTS: readonly string[] = ['date', 'timestamp', 'timestamptz'];
const CLOCKS: readonly string[] = ['time', 'timetz'];
const NETWORKS: readonly string[] = ['cidr', 'inet'];

function relateTimes(writer: TypeUse, reader: TypeUse): TypeRelation {
  for (const family of [MOMENTS, CLOCKS, NETWORKS]) {
    const [from, to] = [family.indexOf(writer.name), family.indexOf(reader.name)];
    if (from === -1 || to === -1) continue;
    const [fine, coarse] = [precisionOf(writer), precisionOf(reader)];
    // Between a local time and a moment the time zone of the session is added or taken away.
    const changes = to < from || coarse < fine || (from !== to && reader.name.endsWith('tz'));
    return { ...(changes && { changes }), ...((to > from || coarse > fine) && { wider: true }) };
  }
  if (writer.name === 'interval' && reader.name === 'interval') return { unproven: true };
  return writer.name === reader.name ? { unproven: true } : { other: true };
}

function precisionOf({ name, modifiers }: TypeUse): number {
  return name === 'date' ? 0 : Number(modifiers[0] ?? 6);
}
