import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, type Witness } from '../../../core/index.ts';
import { type MlField, type MlProperty, type MlType, showType } from './model.ts';

/** Larger tensors have no payload: one that is cut down would not be what the writer writes. */
const MAX_CELLS = 256;
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
    const free = fill === 'extreme' ? 2 : 1;
    const cell = typicalCell(type.dtype, fill);
    return type.shape.reduceRight<JsonValue>((inner, size) => Array.from({ length: size === -1 ? free : size }, () => inner), cell);
  }
  const fields = [...type.properties].map(([name, property]) => ({ name, ...property }));
  return typicalRow(fields, fill);
}

function typicalCell(dtype: string, fill: Fill): JsonValue {
  if (dtype.startsWith('float')) return fill === 'extreme' && dtype === 'float64' ? 1e300 : 0.5;
  if (dtype === 'str' || dtype === 'object' || dtype.startsWith('<U')) return 'text';
  if (dtype === 'bool') return true;
  return fill === 'extreme' && /^u?int64$/.test(dtype) ? 5_000_000_000 : 7;
}

/** Whether a value of the type is small enough to be shown. */
function isSmall(type: MlType): boolean {
  if (type.kind === 'array') return isSmall(type.items);
  if (type.kind === 'map') return isSmall(type.values);
  if (type.kind === 'object') return [...type.properties.values()].every((property) => isSmall(property.type));
  return type.kind !== 'tensor' || type.shape.reduce((cells, size) => cells * (size === -1 ? 2 : size), 1) <= MAX_CELLS;
}

function typicalRow(fields: readonly (MlProperty & { readonly name: string | undefined })[], fill: Fill): JsonObject {
  const kept = fields.filter((field) => field.required || fill !== 'bare');
  return Object.fromEntries(kept.map((field, index) => [field.name ?? String(index), typicalValue(field.type, fill)]));
}

/** Why a row of inputs is refused by a signature; undefined when it is taken. */
export function refuseRow(fields: readonly MlField[], row: JsonObject): string | undefined {
  return refusal(fields, row, true);
}

/** Why a row is refused by the columns that read it; undefined when it is taken. An interpreter of values, apart from the comparison of types. */
function refusal(fields: readonly MlField[], row: JsonObject, closed: boolean, nested = false): string | undefined {
  const given = Object.keys(row).length;
  // Of columns without names a model takes the first ones; readers of outputs count them.
  const fits = closed ? given >= fields.length : given === fields.length;
  if (fields.length > 0 && fields.every((field) => field.name === undefined) && !fits)
    return `${given} columns are given, ${fields.length} are read`;
  for (const [index, field] of fields.entries()) {
    const why = refuseField(field, index, row, closed, nested);
    if (why) return why;
  }
  return undefined;
}

function refuseField(field: MlField, index: number, row: JsonObject, closed: boolean, nested = false): string | undefined {
  const name = field.name ?? String(index);
  if (!Object.hasOwn(row, name)) return field.required ? `${name} is missing` : undefined;
  const value = row[name] ?? null;
  if (isObjects(field.type) && (typeof value === 'string' || (!nested && typeof value === 'object'))) return undefined;
  return refuseValue(field.type, value, name, closed);
}

/**
 * Columns and lists of texts, bytes and truth values may be columns and lists of Python objects, and MLflow looks no further; a single such value
 * in an object or a map has to be no list and no object, but may be any text or bytes.
 */
function isObjects(type: MlType): boolean {
  return type.kind === 'scalar' && /^(?:string|binary|boolean)$/.test(type.name);
}

const TAKES: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 2_147_483_647,
  long: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 2 ** 63,
  float: (value) => typeof value === 'number' && Math.abs(value) <= 3.4028234663852886e38,
  double: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  // Whatever is no base64 is skipped when it is decoded.
  binary: (value) => typeof value === 'string',
  datetime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value),
};

function refuseValue(type: MlType, value: JsonValue, path: string, closed: boolean): string | undefined {
  const wrong = `${path} is not ${showType(type)}`;
  if (type.kind === 'any') return undefined;
  if (type.kind === 'scalar') return TAKES[type.name]?.(value) === true ? undefined : wrong;
  if (type.kind === 'array')
    return isJsonArray(value) ? first(value, (item, index) => refuseItem(type.items, item, `${path}[${index}]`, closed)) : wrong;
  if (type.kind === 'tensor') return takesTensor(type.shape, type.dtype, value) ? undefined : wrong;
  if (!isJsonObject(value)) return wrong;
  if (type.kind === 'map')
    return first(Object.entries(value), ([key, item]) =>
      isObjects(type.values) && typeof item === 'string' ? undefined : refuseValue(type.values, item, `${path}.${key}`, closed),
    );
  const fields = [...type.properties].map(([name, property]) => ({ name, place: { file: '', line: 1, column: 1 }, ...property }));
  const extra = closed ? Object.keys(value).find((name) => !type.properties.has(name)) : undefined;
  return extra === undefined ? refusal(fields, value, closed, true) : `${path}.${extra} is not declared`;
}

function refuseItem(type: MlType, item: JsonValue, path: string, closed: boolean): string | undefined {
  return isObjects(type) && (typeof item === 'string' || typeof item === 'object') ? undefined : refuseValue(type, item, path, closed);
}

function first<T>(items: readonly T[], check: (item: T, index: number) => string | undefined): string | undefined {
  for (const [index, item] of items.entries()) {
    const why = check(item, index);
    if (why) return why;
  }
  return undefined;
}

function takesTensor(shape: readonly number[], dtype: string, value: JsonValue): boolean {
  const [size, ...rest] = shape;
  if (size === undefined) return takesCell(dtype, value);
  return isJsonArray(value) && (size === -1 || size === value.length) && value.every((item) => takesTensor(rest, dtype, item));
}

function takesCell(dtype: string, value: JsonValue): boolean {
  if (dtype.startsWith('float')) return typeof value === 'number' && (dtype === 'float64' || Math.abs(value) <= 3.4028234663852886e38);
  if (/^u?int/.test(dtype)) return Number.isInteger(value) && (dtype.endsWith('64') || Math.abs(Number(value)) <= 4_294_967_295);
  return dtype === 'bool' ? typeof value === 'boolean' : typeof value === 'string';
}

/** What a witness is looked for with: all columns of the writer, and the one that is at stake where there is one. */
export interface Search {
  readonly written: readonly MlField[];
  readonly read: readonly MlField[];
  readonly closed: boolean;
  /** Index of the column in `written`, -1 when it is not written; and in `read`. Without it the rows are judged as a whole. */
  readonly at?: { readonly written: number; readonly read: number };
}

/** The first of some rows that the writer declares and the reader refuses, as a witness; undefined when none does. */
export function findWitness({ written, read, closed, at }: Search): Witness | undefined {
  if (!written.every((field) => isSmall(field.type))) return undefined;
  const sent = at && written[at.written];
  for (const fill of ['bare', 'full', 'extreme'] as const) {
    const rest = typicalRow(written, at ? 'bare' : fill);
    const own = sent && fill !== 'bare' ? { [sent.name ?? String(at.written)]: typicalValue(sent.type, fill) } : {};
    const payload = { ...rest, ...own };
    const wanted = at && read[at.read];
    const error = wanted ? refuseField(wanted, at.read, payload, closed) : refusal(read, payload, closed);
    if (error && refusal(written, payload, true) === undefined) {
      return { payload, outcome: 'rejected', error, confirmedBy: ['own value interpreter'] };
    }
  }
  return undefined;
}
