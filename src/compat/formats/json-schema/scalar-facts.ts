import { canonicalJson, type JsonValue } from '../../../core/index.ts';
import { commonMultiple, isMultiple, nearestMultiple } from './decimal.ts';
import { compareWritten, neighbour } from './exact.ts';
import { FORMAT_KNOWLEDGE } from './formats.ts';
import { BOOLEAN, type Bound, FRACTION, INTEGER, type Node, NULL, NUMBER } from './node.ts';
import { findWords } from './pattern/language.ts';

const FEW_VALUES = 40;

/** Bounds on numbers; `minOpen`: the bound itself is excluded. */
export interface NumberFacts {
  readonly min: number;
  readonly minOpen: boolean;
  readonly max: number;
  readonly maxOpen: boolean;
  readonly multiples: readonly number[];
  readonly notMultiples: readonly number[];
}

export interface StringFacts {
  readonly minLength: number;
  readonly maxLength: number;
  readonly patterns: readonly string[];
  readonly notPatterns: readonly string[];
  readonly formats: readonly string[];
  readonly notFormats: readonly string[];
}

const ANY_NUMBER: NumberFacts = {
  min: Number.NEGATIVE_INFINITY,
  minOpen: false,
  max: Number.POSITIVE_INFINITY,
  maxOpen: false,
  multiples: [],
  notMultiples: [],
};

/** What several schemas ask of numbers together. */
export function numberFacts(pos: readonly Node[]): NumberFacts {
  if (!pos.some(speaksOfNumbers)) return ANY_NUMBER;
  let [min, max, minOpen, maxOpen] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, false, false];
  for (const node of pos) {
    const [low, above] = [limitOf(node, 'minimum', -1), limitOf(node, 'exclusiveMinimum', -1)];
    const [high, under] = [limitOf(node, 'maximum', 1), limitOf(node, 'exclusiveMaximum', 1)];
    if (low !== undefined && low > min) [min, minOpen] = [low, false];
    if (above !== undefined && above >= min) [min, minOpen] = [above, true];
    if (high !== undefined && high < max) [max, maxOpen] = [high, false];
    if (under !== undefined && under <= max) [max, maxOpen] = [under, true];
  }
  const multiples = pos.flatMap((node) => node.multipleOf ?? []);
  return {
    min,
    minOpen,
    max,
    maxOpen,
    multiples: [...new Set(multiples)],
    notMultiples: [...new Set(pos.flatMap((node) => node.notMultipleOf ?? []))],
  };
}

/** The number types that no value can have. */
export function deadNumbers(facts: NumberFacts): number {
  if (facts === ANY_NUMBER) return 0;
  const { min, minOpen, max, maxOpen, multiples, notMultiples } = facts;
  const within = (value: number): boolean => (minOpen ? value > min : value >= min) && (maxOpen ? value < max : value <= max);
  if (min > max || (min === max && (minOpen || maxOpen))) return NUMBER;
  if (notMultiples.some((one) => multiples.some((other) => isMultiple(other, one)))) return NUMBER;
  let dead = 0;
  if (multiples.some(Number.isInteger) || (min === max && Number.isInteger(min))) dead |= FRACTION;
  if (min === max && !Number.isInteger(min)) dead |= INTEGER;
  if (notMultiples.some((one) => isMultiple(1, one))) dead |= INTEGER;
  const grid = multiples.reduce<number | undefined>((all, one) => (all === undefined ? undefined : commonMultiple(all, one)), multiples[0]);
  const step = (least: number): boolean => {
    // Beyond this, neighbouring multiples may share one floating-point number.
    if (!(Math.abs(min) < 1e15 && Math.abs(max) < 1e15)) return true;
    return within(nearestMultiple(min, least, minOpen ? 'above' : 'at-least'));
  };
  if (grid !== undefined && !step(grid)) return NUMBER;
  const whole = grid === undefined ? (multiples.length > 0 ? undefined : 1) : commonMultiple(grid, 1);
  if (whole !== undefined && !step(whole)) dead |= INTEGER;
  return dead;
}

/** Patterns that every string of these formats matches. */
export function shapesOf(formats: readonly string[]): string[] {
  return formats.flatMap((format) => FORMAT_KNOWLEDGE.get(format)?.loose.source ?? []);
}

/**
 * A limit as a floating-point number. One that was written more exactly becomes the nearest one in a direction: outwards for what is known,
 * inwards for what is asked.
 */
export function limitOf(node: Node, bound: Bound, direction: 1 | -1): number | undefined {
  const limit = node[bound];
  const text = node.inexact?.[bound];
  if (limit === undefined || text === undefined) return limit;
  // What is written in digits is finite, however large.
  const side = Number.isFinite(limit) ? compareWritten(String(limit), text) : limit;
  return side * direction > 0 ? limit : neighbour(limit, direction);
}

function speaksOfNumbers({ minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf, notMultipleOf }: Node): boolean {
  return (minimum ?? exclusiveMinimum ?? maximum ?? exclusiveMaximum ?? multipleOf ?? notMultipleOf) !== undefined;
}

const ANY_STRING: StringFacts = {
  minLength: 0,
  maxLength: Number.POSITIVE_INFINITY,
  patterns: [],
  notPatterns: [],
  formats: [],
  notFormats: [],
};

function speaksOfStrings({ minLength, maxLength, pattern, notPattern, format, notFormat }: Node): boolean {
  return (minLength ?? maxLength ?? pattern ?? notPattern ?? format ?? notFormat) !== undefined;
}

/** What several schemas ask of strings together. */
export function stringFacts(pos: readonly Node[]): StringFacts {
  if (!pos.some(speaksOfStrings)) return ANY_STRING;
  const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
  return {
    minLength: Math.max(0, ...pos.map((node) => node.minLength ?? 0)),
    maxLength: Math.min(Number.POSITIVE_INFINITY, ...pos.map((node) => node.maxLength ?? Number.POSITIVE_INFINITY)),
    patterns: unique(pos.flatMap((node) => node.pattern ?? [])),
    notPatterns: unique(pos.flatMap((node) => node.notPattern ?? [])),
    formats: unique(pos.flatMap((node) => node.format ?? [])),
    notFormats: unique(pos.flatMap((node) => node.notFormat ?? [])),
  };
}

/** Whether no string is like this, as far as that can be told. */
export function hasNoString({ minLength, maxLength, patterns, notPatterns, formats, notFormats }: StringFacts): {
  readonly none: boolean;
  readonly looks: number;
} {
  if (minLength > maxLength || formats.some((format) => notFormats.includes(format))) return { none: true, looks: 0 };
  const shapes = shapesOf(formats);
  if (patterns.length + notPatterns.length + shapes.length === 0) return { none: false, looks: 0 };
  if (patterns.some((pattern) => notPatterns.includes(pattern))) return { none: true, looks: 0 };
  const found = findWords({ match: [...patterns, ...shapes], avoid: notPatterns, minLength, maxLength }, 1);
  return { none: found !== undefined && found.complete && found.words.length === 0, looks: found?.looks ?? 0 };
}

const distinctValues = new WeakMap<readonly JsonValue[], readonly JsonValue[]>();

/** The values of a list, each once; the same lists are asked about in very many conjunctions. */
function distinct(values: readonly JsonValue[]): readonly JsonValue[] {
  let known = distinctValues.get(values);
  if (!known) {
    const compound = new Set<string>();
    const scalars = new Set<JsonValue>();
    known = values.filter((value) => {
      if (typeof value !== 'object' || value === null) return !scalars.has(value) && scalars.add(value);
      const text = canonicalJson(value);
      return !compound.has(text) && compound.add(text);
    });
    distinctValues.set(values, known);
  }
  return known;
}

/** The only values that there can be at most, where they are few: listed ones, `null`, booleans, a short range of integers. */
export function candidateValues(
  known: { readonly pos: readonly Node[]; readonly types: number },
  numbers: NumberFacts,
): readonly JsonValue[] | undefined {
  let shortest: readonly JsonValue[] | undefined;
  for (const { const: only, enum: list } of known.pos) {
    if (only && (!shortest || shortest.length > 1)) shortest = [only.value];
    if (list && (!shortest || shortest.length > list.length)) shortest = list;
  }
  if (shortest) return distinct(shortest);
  const { types } = known;
  if (types & ~(NULL | BOOLEAN | INTEGER)) return undefined;
  const values: JsonValue[] = [...(types & NULL ? [null] : []), ...(types & BOOLEAN ? [true, false] : [])];
  if ((types & INTEGER) === 0) return values;
  const { min, max } = numbers;
  const [low, high] = [Math.ceil(min), Math.floor(max)];
  if (!(high - low < FEW_VALUES) || Math.max(Math.abs(low), Math.abs(high)) > Number.MAX_SAFE_INTEGER) return undefined;
  for (let value = low; value <= high; value++) values.push(value);
  return values;
}
