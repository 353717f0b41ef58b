import type { InputValue, Schema, TypeRef } from '../model.ts';
import { numberText } from '../parse/parts.ts';
import { type Leaf, readDefault, type Value } from '../parse/value.ts';

/** A default that stands for more values than this is only equal to one that is spelled like it: those of input objects may have no end. */
const MAX_VALUES = 10_000;
/** No default that is written out goes deeper. */
const MAX_DEPTH = 200;

/** Whether an input left out means the same to both, however its default is spelled (October 2021 specification, input coercion). */
export function meansTheSame(mine: InputValue, theirs: InputValue, client: Schema, server: Schema): boolean {
  if (mine.fallback === theirs.fallback) return true;
  if (mine.fallback === undefined || theirs.fallback === undefined) return false;
  const one = meaningOf(mine.fallback, mine.type, client);
  return one !== undefined && one === meaningOf(theirs.fallback, theirs.type, server);
}

/** What a default in canonical text stands for; `undefined` where it does not end. */
function meaningOf(fallback: string, type: TypeRef, schema: Schema): string | undefined {
  return new Coercion(schema).value(readDefault(fallback), type);
}

class Coercion {
  readonly #schema: Schema;
  #left = MAX_VALUES;
  #depth = 0;

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  value(value: Value, type: TypeRef): string | undefined {
    this.#left -= 1;
    if (this.#left < 0 || this.#depth > MAX_DEPTH) return undefined;
    this.#depth += 1;
    const meaning = this.#coerce(value, type);
    this.#depth -= 1;
    return meaning;
  }

  #coerce(value: Value, type: TypeRef): string | undefined {
    if ('leaf' in value && value.kind === 'name' && value.leaf === 'null') return 'null';
    const { item } = type;
    // A value alone is a list of one.
    if (item) return list(('items' in value ? value.items : [value]).map((one) => this.value(one, item)));
    if ('leaf' in value) return this.#leaf(value, type.name);
    if ('items' in value) return list(value.items.map((one) => this.value(one, type)));
    const named = this.#schema.types.get(type.name);
    if (named?.kind === 'input object') return this.#object(value.fields, named.inputs);
    return object([...value.fields].map(([name, one]) => [name, this.value(one, type)]));
  }

  /** Enum values stand as texts in what some servers print; an ID may be written as a number. */
  #leaf({ leaf, kind }: Leaf, type: string): string {
    if (kind === 'float') return numberText(leaf);
    if (kind === 'name' && this.#schema.types.get(type)?.kind === 'enum') return JSON.stringify(leaf);
    return type === 'ID' && kind === 'int' ? JSON.stringify(leaf) : leaf;
  }

  /** What is left out of an object has its own default. */
  #object(fields: ReadonlyMap<string, Value>, inputs: ReadonlyMap<string, InputValue>): string | undefined {
    const parts: (readonly [string, string | undefined])[] = [];
    for (const { name, type, fallback } of inputs.values()) {
      const given = fields.get(name) ?? (fallback === undefined ? undefined : readDefault(fallback));
      if (given) parts.push([name, this.value(given, type)]);
    }
    return object(parts);
  }
}

function list(items: readonly (string | undefined)[]): string | undefined {
  return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
}

function object(fields: readonly (readonly [string, string | undefined])[]): string | undefined {
  if (fields.some(([, value]) => value === undefined)) return undefined;
  return `{${fields
    .map(([name, value = '']) => `${name}: ${value}`)
    .sort()
    .join(', ')}}`;
}
