import { isJsonArray, type JsonValue } from '../../../core/index.ts';
import type { Field, LogicalType } from './model.ts';

/** A bound of numbers; `open` where the bound itself is not allowed. */
export interface Bound {
  readonly value: number;
  readonly open: boolean;
}

const INTEGERS: Readonly<Record<string, readonly [number, number]>> = {
  i8: [-128, 127],
  i16: [-32_768, 32_767],
  i32: [-2_147_483_648, 2_147_483_647],
  i64: [-(2 ** 63), 2 ** 63],
  u8: [0, 255],
  u16: [0, 65_535],
  u32: [0, 4_294_967_295],
  u64: [0, 2 ** 64],
  i128: [-(2 ** 127), 2 ** 127],
  u128: [0, 2 ** 128],
};
const F32 = 3.402_823_466_385_288_6e38;

export function numberOption(field: Field, name: string): number | undefined {
  const value = field.options.get(name);
  return typeof value === 'number' ? value : undefined;
}

export function textOption(field: Field, name: string): string | undefined {
  const value = field.options.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** The tightest of the bounds on one side. Versions 3.0 say `exclusiveMaximum: true`, later ones give the number there. */
export function boundOf(field: Field, side: 'minimum' | 'maximum'): Bound | undefined {
  const exclusive = side === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  const [closed, open] = [numberOption(field, side), numberOption(field, exclusive)];
  const size = INTEGERS[textOption(field, 'format') ?? '']?.[side === 'minimum' ? 0 : 1];
  const float = textOption(field, 'format') === 'f32' && field.type === 'number' ? (side === 'minimum' ? -F32 : F32) : undefined;
  const found: Bound[] = [size, float].flatMap((value) => (value === undefined ? [] : [{ value, open: false }]));
  if (closed !== undefined) found.push({ value: closed, open: field.options.get(exclusive) === true });
  if (open !== undefined) found.push({ value: open, open: true });
  const tightest = found.reduce<Bound | undefined>(
    (best, one) => (best === undefined || isWithin(one, best, side) ? one : best),
    undefined,
  );
  return tightest && field.type === 'integer' ? toWhole(tightest, side) : tightest;
}

/** The outermost integer inside of a bound; beyond 2^53 the next one cannot be told from it. */
function toWhole({ value, open }: Bound, side: 'minimum' | 'maximum'): Bound {
  if (!Number.isSafeInteger(Math.round(value))) return { value, open };
  const [nearest, step] = side === 'minimum' ? [Math.ceil(value), 1] : [Math.floor(value), -1];
  return { value: open && nearest === value ? value + step : nearest, open: false };
}

/** Whether everything inside of `inner` is inside of `outer`, on one side. */
export function isWithin(inner: Bound, outer: Bound, side: 'minimum' | 'maximum'): boolean {
  if (inner.value === outer.value) return inner.open || !outer.open;
  return side === 'minimum' ? inner.value > outer.value : inner.value < outer.value;
}

export function showBound(bound: Bound | undefined): string {
  return bound === undefined ? 'none' : `${bound.value}${bound.open ? ' (exclusive)' : ''}`;
}

/** Numbers just beyond a bound, and far beyond. */
export function beyond(bound: Bound, side: 'minimum' | 'maximum', writer: Bound | undefined): readonly JsonValue[] {
  const sign = side === 'minimum' ? -1 : 1;
  const own = writer === undefined ? [] : [writer.value, writer.value - sign, writer.value - 0.5 * sign];
  return [...(bound.open ? [bound.value] : []), bound.value + sign, ...own, bound.value + 0.5 * sign].filter((value) =>
    Number.isFinite(value),
  );
}

const RANGE = { minimum: 'number', maximum: 'number', exclusiveMinimum: 'bound', exclusiveMaximum: 'bound' };
const NUMBERS = { ...RANGE, multipleOf: 'number', format: 'string' };
const TIMES = { ...RANGE, minimum: 'string', maximum: 'string', format: 'string', timezone: 'boolean', defaultTimezone: 'string' };
const VECTORS = 'elementType embeddingModel embeddingModelVersion distanceMetric'.split(' ').map((name) => [name, 'string'] as const);
/** The options that are compared, by logical type, with the kind of value that each has. */
const OPTIONS: Readonly<Partial<Record<LogicalType, Readonly<Record<string, string>>>>> = {
  string: { minLength: 'number', maxLength: 'number', pattern: 'string', format: 'string' },
  integer: NUMBERS,
  number: NUMBERS,
  date: TIMES,
  timestamp: TIMES,
  time: TIMES,
  object: { minProperties: 'number', maxProperties: 'number', required: 'names' },
  array: { minItems: 'number', maxItems: 'number', uniqueItems: 'boolean' },
  vector: { ...Object.fromEntries(VECTORS), dimensions: 'number', normalized: 'boolean' },
};

/** Whether an option says something here: one of the type, and of the kind that its name asks for. */
export function isOptionRead({ type, fields }: Field, name: string, value: JsonValue): boolean {
  const known = type && OPTIONS[type];
  const kind = known && Object.hasOwn(known, name) ? known[name] : undefined;
  // Names that are not declared have no field to be held against.
  if (kind === 'names') return isJsonArray(value) && value.every((one) => fields.some((field) => field.name === one));
  if (kind === 'bound') return typeof value === 'boolean' || typeof value === known?.['minimum'];
  return typeof value === kind;
}
