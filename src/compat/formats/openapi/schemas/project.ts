import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../../core/index.ts';
import { type Lowering, partOf } from './lower.ts';

const MAX_PARTS = 8000;
const MAX_DEPTH = 400;

/**
 * A schema with only what is asked of one value, without references: properties that the value does not have are left out. Small enough to
 * be compiled for a single payload. `known`: parts whose value was judged already. `undefined` when it would grow too large.
 */
export function projectOf(lowering: Lowering, part: number, value: JsonValue, known?: ReadonlyMap<number, boolean>): JsonValue | undefined {
  try {
    return new Projection(lowering, known).of(part, [value], 0);
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

class TooLarge extends Error {}

const IN_PLACE: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else']);

class Projection {
  readonly #lowering: Lowering;
  readonly #known: ReadonlyMap<number, boolean> | undefined;
  #parts = 0;

  constructor(lowering: Lowering, known: ReadonlyMap<number, boolean> | undefined) {
    this.#lowering = lowering;
    this.#known = known;
  }

  of(part: number, values: readonly JsonValue[], depth: number): JsonValue {
    // Nothing there: nothing is asked.
    if (values.length === 0) return true;
    const judged = this.#known?.get(part);
    if (judged !== undefined) return judged;
    if (++this.#parts > MAX_PARTS || depth > MAX_DEPTH) throw new TooLarge();
    const node = this.#lowering.node(part);
    if (!isJsonObject(node)) return node;
    const own = partOf(node);
    const result: Record<string, JsonValue> = {};
    for (const [keyword, one] of Object.entries(node)) {
      if (keyword === 'const' || keyword === 'enum') result[keyword] = one;
      else if (keyword !== '$ref') result[keyword] = this.#keyword(keyword, one, values, depth + 1);
      else if (own === undefined) result['$ref'] = one;
    }
    if (own === undefined) return result;
    const inner = this.of(own, values, depth + 1);
    return Object.keys(result).length === 0 ? inner : { allOf: [result, inner] };
  }

  #keyword(keyword: string, written: JsonValue, values: readonly JsonValue[], depth: number): JsonValue {
    const slot = (one: JsonValue, inner: readonly JsonValue[]): JsonValue => {
      const part = partOf(one);
      return part === undefined ? one : this.of(part, inner, depth);
    };
    if (keyword === 'properties' && isJsonObject(written)) return this.#properties(written, values, slot);
    const inner = IN_PLACE.has(keyword) ? values : keyword === 'propertyNames' ? values.flatMap(namesOf) : values.flatMap(partsOf);
    if (isJsonArray(written)) return written.map((one) => slot(one, inner));
    if (keyword === 'dependentSchemas' && isJsonObject(written)) return mapped(written, (one) => slot(one, values));
    if (keyword === 'patternProperties' && isJsonObject(written)) return mapped(written, (one) => slot(one, inner));
    return slot(written, inner);
  }

  #properties(
    written: JsonObject,
    values: readonly JsonValue[],
    slot: (one: JsonValue, inner: readonly JsonValue[]) => JsonValue,
  ): JsonValue {
    const kept: [string, JsonValue][] = [];
    const objects = values.filter(isJsonObject);
    for (const name of new Set(objects.flatMap((value) => Object.keys(value)))) {
      if (!Object.hasOwn(written, name)) continue;
      const inner = objects.flatMap((value) => (Object.hasOwn(value, name) ? [value[name] as JsonValue] : []));
      kept.push([name, slot(written[name] as JsonValue, inner)]);
    }
    return Object.fromEntries(kept);
  }
}

function mapped(map: JsonObject, change: (one: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([name, one]) => [name, change(one)]));
}

function namesOf(value: JsonValue): JsonValue[] {
  return isJsonObject(value) ? Object.keys(value) : [];
}

function partsOf(value: JsonValue): JsonValue[] {
  return isJsonArray(value) ? [...value] : isJsonObject(value) ? Object.values(value) : [];
}
