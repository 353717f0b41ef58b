import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, type Witness } from '../../../core/index.ts';
import { type MlField, type MlProperty, type MlType, showType } from './model.ts';

const MAX_LENGTH = 4;
/** A value of each scalar type that no type it cannot be cast to would take. */
const TYPICAL: Readonly<Record<string, JsonValue>> = {
  boolean: true,
  integer: 7,
  long: 5_000_000_000,
  float: 0.5,
  double: 0.5,
  string: 'text',
  binary: 'AAEC',
  datetime: '2026-01-31T12:00:00',
};

/** `bare`: nothing that may be left out; `full`: everything; `extreme`: everything, with numbers that only the widest types hold. */
type Fill = 'bare' | 'full' | 'extreme';

/** A value that the type declares. */
function typicalValue(type: MlType, fill: Fill): JsonValue {
  if (type.kind === 'scalar') return fill === 'extreme' && type.name === 'double' ? 1e300 : (TYPICAL[type.name] ?? null);
  if (type.kind === 'array') return [typicalValue(type.items, fill)];
  if (type.kind === 'map') return { key: typicalValue(type.values, fill) };
  if (type.kind === 'any') return null;
  if (type.kind === 'tensor') {
    const cell: JsonValue = type.dtype.startsWith('float')
      ? 0.5
      : type.dtype === 'str' || type.dtype === 'object'
        ? 'text'
        : type.dtype === 'bool'
          ? true
          : 7;
    return type.shape.reduceRight<JsonValue>(
      (inner, size) => Array.from({ length: size === -1 ? 1 : Math.min(size, MAX_LENGTH) }, () => inner),
      cell,
    );
  }
  return typicalRow(
    [...type.properties].map(([name, property]) => ({ name, ...property })),
    fill,
  );
}

function typicalRow(fields: readonly (MlProperty & { readonly name: string | undefined })[], fill: Fill): JsonObject {
  const kept = fields.filter((field) => field.required || fill !== 'bare');
  return Object.fromEntries(kept.map((field, index) => [field.name ?? String(index), typicalValue(field.type, fill)]));
}

/** Why a row is refused by the columns that read it; undefined when it is taken. An interpreter of values, apart from the comparison of types. */
function refusal(fields: readonly MlField[], row: JsonObject, closed: boolean): string | undefined {
  const given = Object.keys(row).length;
  if (fields.length > 0 && fields.every((field) => field.name === undefined) && given !== fields.length)
    return `${given} columns are given, ${fields.length} are read`;
  for (const [index, field] of fields.entries()) {
    const name = field.name ?? String(index);
    const why = Object.hasOwn(row, name)
      ? refuseValue(field.type, row[name] ?? null, name, closed)
      : field.required
        ? `${name} is missing`
        : undefined;
    if (why) return why;
  }
  return undefined;
}

const TAKES: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 2_147_483_647,
  long: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 2 ** 63,
  float: (value) => typeof value === 'number' && Math.abs(value) <= 3.4028234663852886e38,
  double: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  binary: (value) => typeof value === 'string' && value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value) && value !== 'text',
  datetime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value),
};

function refuseValue(type: MlType, value: JsonValue, path: string, closed: boolean): string | undefined {
  const wrong = `${path} is not ${showType(type)}`;
  if (type.kind === 'any') return undefined;
  if (type.kind === 'scalar') return TAKES[type.name]?.(value) === true ? undefined : wrong;
  if (type.kind === 'array')
    return isJsonArray(value) ? first(value, (item, index) => refuseValue(type.items, item, `${path}[${index}]`, closed)) : wrong;
  if (type.kind === 'tensor') return sizes(value).join() === sizesLike(type.shape, sizes(value)).join() ? undefined : wrong;
  if (!isJsonObject(value)) return wrong;
  if (type.kind === 'map') return first(Object.entries(value), ([key, item]) => refuseValue(type.values, item, `${path}.${key}`, closed));
  const fields = [...type.properties].map(([name, property]) => ({ name, place: { file: '', line: 1, column: 1 }, ...property }));
  const extra = closed ? Object.keys(value).find((name) => !type.properties.has(name)) : undefined;
  return extra === undefined ? refusal(fields, value, closed) : `${path}.${extra} is not declared`;
}

function first<T>(items: readonly T[], check: (item: T, index: number) => string | undefined): string | undefined {
  for (const [index, item] of items.entries()) {
    const why = check(item, index);
    if (why) return why;
  }
  return undefined;
}

function sizes(value: JsonValue): readonly number[] {
  return isJsonArray(value) ? [value.length, ...sizes(value[0] ?? null)] : [];
}

/** The declared shape with free dimensions filled in, as far as samples are long. */
function sizesLike(shape: readonly number[], actual: readonly number[]): readonly number[] {
  return shape.map((size, index) => (size === -1 ? (actual[index] ?? 1) : Math.min(size, MAX_LENGTH)));
}

/** The first of some rows that the reader refuses, as a witness; undefined when none does. */
export function findWitness(written: readonly MlField[], read: readonly MlField[], closed: boolean): Witness | undefined {
  for (const fill of ['bare', 'full', 'extreme'] as const) {
    const payload = typicalRow(written, fill);
    const error = refusal(read, payload, closed);
    if (error) return { payload, outcome: 'rejected', error, confirmedBy: ['own value interpreter'] };
  }
  return undefined;
}
