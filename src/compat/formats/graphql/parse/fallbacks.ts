import type { DirectiveDef, Field, InputValue, Schema, TypeDef, TypeRef } from '../model.ts';
import { LITERALS } from './parts.ts';
import { readDefault, type Value } from './value.ts';

/** A default that leads further is taken as it is: those of input objects may have no end. */
const MAX_VALUES = 10_000;
const MAX_DEPTH = 200;

/**
 * Without defaults that are no values of their types, such as a value that an enum does not have: they stand for none, as the reference
 * implementation has it (October 2021 specification, input coercion). What is built of one definition is shared, so that it is copied here.
 */
export function withoutForeignDefaults(schema: Schema): Schema {
  const fitting = new Fitting(schema);
  const types = new Map<string, TypeDef>();
  for (const [name, type] of schema.types) {
    const cleaned = cleanType(type, fitting);
    if (cleaned !== type) types.set(name, cleaned);
  }
  const directives = each(schema.directives, (one): DirectiveDef => {
    const args = each(one.args, (arg) => fitting.input(arg));
    return args === one.args ? one : { ...one, args };
  });
  if (types.size === 0 && directives === schema.directives) return schema;
  return { ...schema, directives, types: new Map([...schema.types].map(([name, type]) => [name, types.get(name) ?? type])) };
}

function cleanType(type: TypeDef, fitting: Fitting): TypeDef {
  const inputs = each(type.inputs, (input) => fitting.input(input));
  const fields = each(type.fields, (field): Field => {
    const args = each(field.args, (arg) => fitting.input(arg));
    return args === field.args ? field : { ...field, args };
  });
  if (inputs === type.inputs && fields === type.fields) return type;
  // The same words say something else in another schema.
  const { text: _, ...rest } = type;
  return { ...rest, inputs, fields };
}

/** The same map where nothing is changed. */
function each<T>(items: ReadonlyMap<string, T>, change: (item: T) => T): ReadonlyMap<string, T> {
  let changed: Map<string, T> | undefined;
  for (const [name, item] of items) {
    const other = change(item);
    if (other !== item) (changed ??= new Map(items)).set(name, other);
  }
  return changed ?? items;
}

class Fitting {
  readonly #schema: Schema;
  #left = 0;
  #depth = 0;

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  input(input: InputValue): InputValue {
    const { fallback, type } = input;
    if (fallback === undefined || (!type.item && LITERALS.has(type.name))) return input;
    this.#left = MAX_VALUES;
    if (this.#fits(readDefault(fallback), type)) return input;
    const { fallback: _, ...rest } = input;
    return rest;
  }

  #fits(value: Value, type: TypeRef): boolean {
    this.#left -= 1;
    if (this.#left < 0 || this.#depth > MAX_DEPTH) return true;
    this.#depth += 1;
    const fits = this.#isOf(value, type);
    this.#depth -= 1;
    return fits;
  }

  #isOf(value: Value, { item, name, nonNull }: TypeRef): boolean {
    if ('leaf' in value && value.kind === 'name' && value.leaf === 'null') return !nonNull;
    // A value alone is a list of one.
    if (item) return ('items' in value ? value.items : [value]).every((one) => this.#fits(one, item));
    const named = this.#schema.types.get(name);
    if (named?.kind === 'enum') return 'leaf' in value && value.kind === 'name' && named.values.has(value.leaf);
    if (named?.kind === 'input object') return 'fields' in value && this.#isObject(value.fields, named);
    const literal = LITERALS.get(name);
    return literal === undefined || ('leaf' in value && literal(value.leaf));
  }

  #isObject(fields: ReadonlyMap<string, Value>, { inputs, oneOf }: TypeDef): boolean {
    for (const { name, type, fallback } of inputs.values()) {
      const given = fields.get(name);
      const value = given ?? (fallback === undefined ? undefined : readDefault(fallback));
      if (value ? !this.#fits(value, type) && (given !== undefined || type.nonNull) : type.nonNull) return false;
    }
    const [first, second] = fields.values();
    return !oneOf || (first !== undefined && !second && !('leaf' in first && first.leaf === 'null'));
  }
}
