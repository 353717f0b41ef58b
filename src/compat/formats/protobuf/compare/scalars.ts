import type { Scalar } from '../model.ts';

/**
 * How a value of one type is read as another. `same`: every value arrives. `narrow`: some values change. `misread`: the bytes mean
 * something else. `refused`: some values cannot be decoded. `dropped`: another wire type, so the value becomes an unknown field.
 */
export type Reading = 'same' | 'narrow' | 'misread' | 'refused' | 'dropped';

export type WireForm = 'varint' | 'zigzag' | 'i32' | 'float' | 'i64' | 'double' | 'len';

interface Traits {
  readonly form: WireForm;
  readonly min?: bigint;
  readonly max?: bigint;
}

const signed = (bits: bigint): Pick<Required<Traits>, 'min' | 'max'> => ({ min: -(2n ** (bits - 1n)), max: 2n ** (bits - 1n) - 1n });
const unsigned = (bits: bigint): Pick<Required<Traits>, 'min' | 'max'> => ({ min: 0n, max: 2n ** bits - 1n });

/** Enums are numbers of 32 bits on the wire. */
export const TRAITS: Readonly<Record<Scalar | 'enum', Traits>> = {
  bool: { form: 'varint', ...unsigned(1n) },
  int32: { form: 'varint', ...signed(32n) },
  int64: { form: 'varint', ...signed(64n) },
  uint32: { form: 'varint', ...unsigned(32n) },
  uint64: { form: 'varint', ...unsigned(64n) },
  enum: { form: 'varint', ...signed(32n) },
  sint32: { form: 'zigzag', ...signed(32n) },
  sint64: { form: 'zigzag', ...signed(64n) },
  fixed32: { form: 'i32', ...unsigned(32n) },
  sfixed32: { form: 'i32', ...signed(32n) },
  fixed64: { form: 'i64', ...unsigned(64n) },
  sfixed64: { form: 'i64', ...signed(64n) },
  float: { form: 'float' },
  double: { form: 'double' },
  string: { form: 'len' },
  bytes: { form: 'len' },
};

const WIRE_TYPES: Readonly<Record<WireForm, number>> = { varint: 0, zigzag: 0, i64: 1, double: 1, len: 2, i32: 5, float: 5 };

/** Bytes of `writer` read as `reader`. `verifies`: the reader refuses strings that are not UTF-8. */
export function readOnWire(writer: Scalar | 'enum', reader: Scalar | 'enum', verifies: boolean): Reading {
  if (writer === reader) return 'same';
  const [from, to] = [TRAITS[writer], TRAITS[reader]];
  if (WIRE_TYPES[from.form] !== WIRE_TYPES[to.form]) return 'dropped';
  if (from.form !== to.form) return 'misread';
  if (from.form === 'len') return reader === 'bytes' ? 'same' : verifies ? 'refused' : 'narrow';
  return fits(from, to) ? 'same' : 'narrow';
}

/** ProtoJSON of `writer` read as `reader`: integers are taken as numbers and as texts, and refused beyond the range. */
export function readAsJson(writer: Scalar | 'enum', reader: Scalar | 'enum'): Reading {
  if (writer === reader) return 'same';
  const [from, to] = [TRAITS[writer], TRAITS[reader]];
  if (writer === 'enum' || writer === 'bool' || reader === 'bool') return 'refused';
  if (from.form === 'len' || to.form === 'len') return from.form === to.form ? 'misread' : 'refused';
  if (to.min === undefined) return 'same';
  if (from.min === undefined) return 'refused';
  return fits(from, to) ? 'same' : 'refused';
}

function fits(from: Traits, to: Traits): boolean {
  return (from.min ?? 0n) >= (to.min ?? 0n) && (from.max ?? 0n) <= (to.max ?? 0n);
}

/** A value of `writer` that `reader` does not hold, as ProtoJSON; any telling one where both hold the same. */
export function exampleFor(writer: Scalar | 'enum', reader: Scalar | 'enum'): string | number | boolean {
  const [from, to] = [TRAITS[writer], TRAITS[reader]];
  if (writer === 'string') return reader === 'bytes' ? '!' : 'a';
  if (writer === 'bytes') return '/w==';
  if (writer === 'bool') return true;
  if (from.min === undefined || from.max === undefined) return 1.5;
  // Just beyond the reader's range; a power of two plus one leaves something behind when it is cut.
  const beyond = to.max !== undefined && from.max > to.max ? to.max + 2n : to.min !== undefined && from.min < to.min ? -1n : 1n;
  return from.max > 2n ** 32n ? String(beyond) : Number(beyond);
}
