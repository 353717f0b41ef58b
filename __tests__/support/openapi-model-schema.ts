import { Validator } from '@cfworker/json-schema';
import type { Random } from './avro-generate.ts';
import type { Json, Model, Schema } from './openapi-model.ts';

/** What holds schemas. */
const HOLDING = ['items', 'prefixItems', 'additionalProperties', 'not', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'];

export type Polarity = 'request' | 'response';

/** Says which values fit schemas of a description, as they are seen in one direction. Knows nothing of comparisons. */
export class Judge {
  readonly #model: Model;
  readonly #polarity: Polarity;
  readonly #made = new Map<Schema, Validator>();
  #definitions: Schema | undefined;

  constructor(model: Model, polarity: Polarity) {
    this.#model = model;
    this.#polarity = polarity;
  }

  accepts(schema: Schema, value: Json): boolean {
    let validator = this.#made.get(schema);
    if (!validator) {
      this.#definitions ??= Object.fromEntries(Object.entries(this.#model.schemas).map(([name, one]) => [name, this.#seen(one)]));
      const root = { ...(this.#seen(schema) as Schema), $defs: this.#definitions };
      this.#made.set(schema, (validator = new Validator(root, '2020-12', true)));
    }
    return validator.validate(value).valid;
  }

  /** What the other direction alone carries is taken out. */
  #seen(schema: Json): Json {
    if (Array.isArray(schema)) return schema.map((one) => this.#seen(one));
    if (typeof schema !== 'object' || schema === null) return schema;
    const result: Schema = {};
    const hidden = hiddenIn(schema, this.#polarity);
    for (const [key, value] of Object.entries(schema)) {
      if (key === '$ref') result[key] = (value as string).replace('#/components/schemas/', '#/$defs/');
      else if (key === 'properties') {
        const shown = Object.entries(value as Schema).filter(([name]) => !hidden.has(name));
        result[key] = Object.fromEntries(shown.map(([name, one]) => [name, this.#seen(one)]));
      } else if (key === 'required') result[key] = (value as string[]).filter((name) => !hidden.has(name));
      else if (HOLDING.includes(key)) result[key] = this.#seen(value);
      else if (key === 'patternProperties')
        result[key] = Object.fromEntries(Object.entries(value as Schema).map(([name, one]) => [name, this.#seen(one)]));
      else if (key === 'format' && value === 'int32') bound(result, schema);
      else if (!Object.hasOwn(result, key)) result[key] = value;
    }
    return result;
  }

  /** A value that a schema declares; whether it is one is judged afterwards. */
  sample(schema: Schema, random: Random, depth = 4): Json | undefined {
    for (let tries = 0; tries < 3; tries++) {
      const value = new Sampler(this, this.#model, this.#polarity, random).of(schema, depth);
      if (value !== undefined && this.accepts(schema, value)) return value;
    }
    return undefined;
  }
}

function bound(result: Schema, written: Schema): void {
  if (![written['type']].flat().includes('integer')) return;
  result['minimum'] = Math.max(Number(written['minimum'] ?? -Infinity), -2147483648);
  result['maximum'] = Math.min(Number(written['maximum'] ?? Infinity), 2147483647);
}

export function hiddenIn(schema: Schema, polarity: Polarity): Set<string> {
  const flag = polarity === 'request' ? 'readOnly' : 'writeOnly';
  const properties = Object.entries((schema['properties'] ?? {}) as Schema);
  return new Set(properties.filter(([, one]) => (one as Schema)[flag] === true).map(([name]) => name));
}

export function resolve(model: Model, schema: Schema): Schema {
  const name = /^#\/components\/schemas\/(.*)$/.exec(JSON.stringify(schema['$ref'] ?? '').slice(1, -1))?.[1];
  return name === undefined ? schema : resolve(model, model.schemas[name] ?? {});
}

const TEXTS = [
  '',
  'a',
  'b',
  'ab',
  'abc',
  'x',
  'abcdef',
  'A',
  '1',
  '12',
  '123',
  '-1',
  'true',
  '0.5',
  '2024-02-29',
  '00000000-0000-4000-8000-000000000000',
];
const NAMES = ['id', 'name', 'kind', 'more', 'extra'];

class Sampler {
  readonly #judge: Judge;
  readonly #model: Model;
  readonly #polarity: Polarity;
  readonly #random: Random;

  constructor(judge: Judge, model: Model, polarity: Polarity, random: Random) {
    this.#judge = judge;
    this.#model = model;
    this.#polarity = polarity;
    this.#random = random;
  }

  of(written: Schema, depth: number): Json | undefined {
    if (depth < -6) return undefined;
    const random = this.#random;
    const schema = resolve(this.#model, written);
    if (Array.isArray(schema['enum'])) return random.pick(schema['enum']);
    if (schema['const'] !== undefined) return schema['const'];
    const alternatives = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
    if (alternatives) {
      // A value that fits another alternative alone is none that this one declares.
      const chosen = random.pick(alternatives);
      const value = this.of(chosen, depth - 1);
      return value !== undefined && this.#judge.accepts(chosen, value) ? value : undefined;
    }
    if (Array.isArray(schema['allOf'])) return this.#all(schema['allOf'] as Schema[], depth);
    const type = Array.isArray(schema['type']) ? random.pick(schema['type']) : schema['type'];
    if (type === undefined) return random.pick<Json>(['a', 1, true, null, [], [1], {}, { id: 1 }, { name: 'a', extra: [] }, 0.5]);
    if (type === 'object') return this.#object(schema, depth);
    if (type === 'array') {
      if (Array.isArray(schema['prefixItems'])) return this.#tuple(schema['prefixItems'] as Schema[], depth);
      const least = Number(schema['minItems'] ?? 0);
      const items = Array.from({ length: least + (depth > 0 ? random.below(3) : 0) }, () => this.of(schema['items'] as Schema, depth - 1));
      return items.every((one) => one !== undefined) ? items : undefined;
    }
    if (type === 'null') return null;
    if (type === 'boolean') return random.chance(0.5);
    return type === 'string' ? this.#text(schema) : this.#number(schema, type === 'number');
  }

  #tuple(parts: readonly Schema[], depth: number): Json | undefined {
    const items = parts
      .slice(0, this.#random.chance(0.8) ? parts.length : this.#random.below(parts.length))
      .map((one) => this.of(one, depth - 1));
    return items.every((one) => one !== undefined) ? items : undefined;
  }

  #all(parts: readonly Schema[], depth: number): Json | undefined {
    // Beside a part that declares something, one that declares nothing adds nothing.
    const silent = (one: Schema): boolean =>
      resolve(this.#model, one)['properties'] === undefined && resolve(this.#model, one)['type'] === 'object';
    const values = parts.map((one) => (silent(one) && !parts.every(silent) ? {} : this.of(one, depth - 0.5)));
    const isObject = (one: Json | undefined): one is Schema => typeof one === 'object' && one !== null && !Array.isArray(one);
    return values.every(isObject) ? Object.fromEntries(values.flatMap((one) => Object.entries(one))) : values[0];
  }

  #text(schema: Schema): string {
    const random = this.#random;
    const least = Number(schema['minLength'] ?? 0);
    if (schema['format'] === 'date') return '2024-02-29';
    if (schema['format'] === 'uuid') return '00000000-0000-4000-8000-000000000000';
    return random.chance(0.7) ? random.pick(TEXTS) : random.pick(['x', '1']).repeat(random.pick([least, Number(schema['maxLength'] ?? 9)]));
  }

  #number(schema: Schema, broken: boolean): number {
    const random = this.#random;
    const [from, to] = [Number(schema['minimum'] ?? schema['exclusiveMinimum'] ?? -9), Number(schema['maximum'] ?? 20)];
    if (schema['minimum'] === undefined && schema['maximum'] === undefined && random.chance(0.15))
      return random.pick([100_000, -5_000_000_000]);
    const value = Math.floor(random.pick([from, to, from + random.below(Math.max(1, to - from + 1))]));
    return broken && value < to && random.chance(0.6) ? value + 0.5 : value;
  }

  #object(schema: Schema, depth: number): Json | undefined {
    const random = this.#random;
    const result: Schema = {};
    const required = (schema['required'] ?? []) as string[];
    const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
    const hidden = hiddenIn(schema, this.#polarity);
    for (const name of new Set([...Object.keys(properties), ...required])) {
      if (hidden.has(name) || (!required.includes(name) && (depth <= 0 || random.chance(0.5)))) continue;
      const value = properties[name] ? this.of(properties[name], depth - 1) : random.pick<Json>(['x', 1, null, {}]);
      if (value === undefined && required.includes(name)) return undefined;
      if (value !== undefined) result[name] = value;
    }
    const more = schema['additionalProperties'];
    if (typeof more === 'object' && more !== null && random.chance(0.5)) {
      const [name, value] = [random.pick(NAMES), this.of(more as Schema, depth - 1)];
      if (value !== undefined && !Object.hasOwn(properties, name)) result[name] ??= value;
    }
    // Of which nothing is said, it may hold anything.
    if (schema['properties'] === undefined && required.length === 0 && more === undefined && random.chance(0.7))
      result[random.pick(NAMES)] = random.pick<Json>(['a', 1, null, true, {}]);
    return result;
  }
}
