import type { JsonValue } from '../../../core/index.ts';
import type { OdcsField } from '../../../compat/index.ts';
import type { Limit, ValueTest } from '../../types.ts';

/** One promise about single values. */
export interface Promised {
  readonly rule: string;
  readonly limit: string;
  readonly test: ValueTest;
}

/** Everything that a property promises about its values. */
export function testsOf(field: OdcsField): Promised[] {
  return [
    ...typeTest(field),
    ...(field.enum
      ? [{ rule: 'enum', limit: `one of ${field.enum.map(show).join(', ')}`, test: { kind: 'enum', values: field.enum } } as const]
      : []),
    ...limitTests(field),
    ...sizeTests(field),
    ...optionTests(field),
  ];
}

/** A date or time with a format of its own is whatever that format says. */
function typeTest({ type, options }: OdcsField): Promised[] {
  if (type === undefined) return [];
  const isTemporal = type === 'date' || type === 'timestamp' || type === 'time';
  const stated = isTemporal && typeof options.get('format') === 'string' ? 'string' : type;
  return [{ rule: 'type', limit: `a value of type ${type}`, test: { kind: 'type', type: stated } }];
}

const LIMITS = [
  { names: ['minimum', 'exclusiveMinimum'], kind: 'minimum', words: ['at least', 'more than'] },
  { names: ['maximum', 'exclusiveMaximum'], kind: 'maximum', words: ['at most', 'less than'] },
] as const;

/** 3.0 says `exclusiveMaximum: true` beside `maximum`; later versions give the limit there. */
function limitTests({ options }: OdcsField): Promised[] {
  return LIMITS.flatMap(({ names: [closed, open], kind, words }) => {
    const [limit, exclusive] = [options.get(closed), options.get(open)];
    const stated = (value: JsonValue | undefined, isOpen: boolean, rule: string): Promised[] =>
      typeof value === 'number' || typeof value === 'string'
        ? [{ rule, limit: `${words[isOpen ? 1 : 0]} ${value}`, test: { kind, limit: { value, open: isOpen } satisfies Limit } }]
        : [];
    return [...stated(limit, exclusive === true, closed), ...stated(exclusive, true, open)];
  });
}

const SIZES = [
  { min: 'minLength', max: 'maxLength', kind: 'length', unit: 'characters' },
  { min: 'minItems', max: 'maxItems', kind: 'items', unit: 'items' },
  { min: 'minProperties', max: 'maxProperties', kind: 'properties', unit: 'properties' },
] as const;

function sizeTests({ options, type }: OdcsField): Promised[] {
  const sizes = SIZES.flatMap(({ min, max, kind, unit }): Promised[] => {
    const [least, most] = [options.get(min), options.get(max)];
    return [
      ...(typeof least === 'number' ? [{ rule: min, limit: `at least ${least} ${unit}`, test: { kind, min: least } }] : []),
      ...(typeof most === 'number' ? [{ rule: max, limit: `at most ${most} ${unit}`, test: { kind, max: most } }] : []),
    ];
  });
  const size = options.get('dimensions');
  if (type !== 'vector' || typeof size !== 'number') return sizes;
  return [...sizes, { rule: 'dimensions', limit: `${size} numbers`, test: { kind: 'items', min: size, max: size } }];
}

function optionTests({ options, type }: OdcsField): Promised[] {
  const [pattern, format, of] = [options.get('pattern'), options.get('format'), options.get('multipleOf')];
  const sizes = type === 'integer' || type === 'number';
  return [
    ...(typeof pattern === 'string'
      ? [{ rule: 'pattern', limit: `the pattern ${pattern}`, test: { kind: 'pattern', pattern } } as const]
      : []),
    ...(typeof format === 'string' && !sizes
      ? [{ rule: 'format', limit: `the format ${format}`, test: { kind: 'format', format } } as const]
      : []),
    ...(typeof format === 'string' && sizes ? widthTests(format) : []),
    ...(typeof of === 'number' && of > 0
      ? [{ rule: 'multipleOf', limit: `a multiple of ${of}`, test: { kind: 'multiple-of', of } } as const]
      : []),
    ...(options.get('uniqueItems') === true
      ? [{ rule: 'uniqueItems', limit: 'no item twice', test: { kind: 'unique-items' } } as const]
      : []),
  ];
}

/** `i32`, `u8` and the like bound whole numbers; `f32` and `f64` bound nothing that JSON could hold. */
function widthTests(format: string): Promised[] {
  const [, sign, bits] = /^([iu])(8|16|32|64|128)$/.exec(format) ?? [];
  if (sign === undefined) return [];
  const width = Number(bits) - (sign === 'i' ? 1 : 0);
  const [least, beyond] = [sign === 'i' ? -(2 ** width) : 0, 2 ** width];
  return [
    { rule: 'format', limit: `the format ${format}`, test: { kind: 'minimum', limit: { value: least, open: false, exact: true } } },
    { rule: 'format', limit: `the format ${format}`, test: { kind: 'maximum', limit: { value: beyond, open: true, exact: true } } },
  ];
}

function show(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Options that say something for people or about how values are stored, or that are read elsewhere. */
const SAID_ELSEWHERE = new Set(['required', 'timezone', 'defaultTimezone', 'exclusiveMinimum', 'exclusiveMaximum']);
/** Formats of numbers that hold whatever JSON can. */
const WIDE = /^f(?:32|64)$/;

/** Options that ask for something and became no test: unknown ones, and values of another kind. */
export function unusedOptions(field: OdcsField): readonly string[] {
  const used = new Set(testsOf(field).map(({ rule }) => rule));
  return [...field.options]
    .filter(([name, value]) => {
      if (used.has(name) || value === false) return false;
      if (name === 'format') return !(typeof value === 'string' && WIDE.test(value));
      if (name === 'exclusiveMinimum' || name === 'exclusiveMaximum') return value !== true;
      return !SAID_ELSEWHERE.has(name);
    })
    .map(([name]) => name);
}
