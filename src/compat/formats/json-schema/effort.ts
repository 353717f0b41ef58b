import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import type { OracleSchema } from './oracle.ts';

/** Keywords whose schemas are asked about the value itself, not about what is in it. */
const IN_PLACE_SINGLE = ['not', 'if', 'then', 'else'] as const;
const IN_PLACE_LISTED = ['allOf', 'anyOf', 'oneOf'] as const;
/** What the quicker of the validators is asked at most. */
export const MAX_EFFORT = 3_000_000;
/** Deeper than any document; beyond it nothing more is counted. */
const MAX_DEPTH = 2000;

/**
 * How many times a validator that remembers nothing asks a schema, at most: unions below unions multiply. Counted in the time of the schemas and
 * values that there are. References that do not lead into the document itself count as one.
 */
export function effortOf({ root }: OracleSchema, payload: JsonValue): number {
  return new Effort(root).of(root, payload, 0);
}

class Effort {
  readonly #root: JsonValue;
  readonly #known = new Map<JsonObject, Map<JsonValue, number>>();

  constructor(root: JsonValue) {
    this.#root = root;
  }

  of(schema: JsonValue | undefined, value: JsonValue, depth: number): number {
    if (schema === undefined || !isJsonObject(schema) || depth > MAX_DEPTH) return 1;
    let row = this.#known.get(schema);
    if (!row) this.#known.set(schema, (row = new Map()));
    const known = row.get(value);
    if (known !== undefined) return known;
    // What leads back to itself without going into the value has no end, and no validator gets here twice.
    row.set(value, 1);
    const sum = 1 + this.#inPlace(schema, value, depth + 1) + this.#below(schema, value, depth + 1);
    row.set(value, sum);
    return sum;
  }

  #inPlace(schema: JsonObject, value: JsonValue, depth: number): number {
    let sum = 0;
    const reference = schema['$ref'];
    if (typeof reference === 'string') sum += this.of(this.#target(reference), value, depth);
    for (const keyword of IN_PLACE_SINGLE) if (schema[keyword] !== undefined) sum += this.of(schema[keyword], value, depth);
    for (const keyword of IN_PLACE_LISTED) {
      const list = schema[keyword];
      if (list !== undefined && isJsonArray(list)) for (const one of list) sum += this.of(one, value, depth);
    }
    const dependent = schema['dependentSchemas'];
    if (dependent !== undefined && isJsonObject(dependent)) for (const one of Object.values(dependent)) sum += this.of(one, value, depth);
    return sum;
  }

  #below(schema: JsonObject, value: JsonValue, depth: number): number {
    let sum = 0;
    if (isJsonArray(value)) {
      const [places, rest] = [schema['prefixItems'] ?? schema['items'], schema['items'] ?? schema['additionalItems']];
      for (const [index, item] of value.entries()) {
        const place = places !== undefined && isJsonArray(places) ? places[index] : undefined;
        sum += this.of(place ?? rest, item, depth) + (schema['contains'] === undefined ? 0 : this.of(schema['contains'], item, depth));
      }
    } else if (isJsonObject(value)) {
      const properties = schema['properties'];
      const named = properties !== undefined && isJsonObject(properties) ? properties : {};
      for (const [name, member] of Object.entries(value)) {
        sum += this.of(Object.hasOwn(named, name) ? named[name] : schema['additionalProperties'], member, depth);
      }
    }
    return sum;
  }

  #target(reference: string): JsonValue | undefined {
    if (reference === '#') return this.#root;
    if (!reference.startsWith('#/')) return undefined;
    let at: JsonValue | undefined = this.#root;
    for (const step of reference.slice(2).split('/')) {
      if (at === undefined || typeof at !== 'object' || at === null) return undefined;
      const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
      if (!Object.hasOwn(at, key)) return undefined;
      at = (at as Readonly<Record<string, JsonValue>>)[key];
    }
    return at;
  }
}
