import type { JsonValue } from '../../../../core/index.ts';
import { type InputValue, isRequired, type Schema, type TypeRef } from '../model.ts';

/** A value as it stands in a document, and as JSON for a variable. */
export interface Literal {
  readonly text: string;
  readonly json: JsonValue;
}

const SCALARS: Readonly<Record<string, JsonValue>> = { Int: 1, Float: 0.5, String: 'text', Boolean: true, ID: '1' };

/**
 * The smallest value of an input type. `undefined` where there is none: an input object that needs itself.
 * @param prefer enum values that are chosen before others
 */
export function smallest(schema: Schema, type: TypeRef, prefer?: Schema, inside: ReadonlySet<string> = new Set()): Literal | undefined {
  if (type.item) return { text: '[]', json: [] };
  const named = schema.types.get(type.name);
  if (named?.kind === 'enum') {
    const known = prefer?.types.get(type.name)?.values;
    const names = [...named.values.keys()];
    const name = names.find((one) => known?.has(one)) ?? names[0];
    return name === undefined ? undefined : { text: name, json: name };
  }
  if (named?.kind === 'input object') return smallestObject(schema, type.name, prefer, inside);
  const value = Object.hasOwn(SCALARS, type.name) ? (SCALARS[type.name] ?? null) : 'text';
  return { text: JSON.stringify(value), json: value };
}

function smallestObject(schema: Schema, name: string, prefer: Schema | undefined, inside: ReadonlySet<string>): Literal | undefined {
  const type = schema.types.get(name);
  if (!type || inside.has(name) || inside.size > 50) return undefined;
  const within = new Set([...inside, name]);
  const fill = (field: InputValue): Literal | undefined => smallest(schema, field.type, prefer, within);
  const fields = [...type.inputs.values()];
  if (type.oneOf) return firstOf(fields, (field) => objectOf([field], fill));
  const wanted = prefer?.types.get(name)?.inputs;
  return (
    objectOf(
      fields.filter((field) => isNeeded(field, wanted)),
      fill,
    ) ?? objectOf(fields.filter(isRequired), fill)
  );
}

function firstOf<T, R>(items: readonly T[], make: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const made = make(item);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** Whether a value has to be given, or the other side wants it: then a proof gives it too, so that it fails for one reason only. */
function isNeeded(input: InputValue, wanted: ReadonlyMap<string, InputValue> | undefined): boolean {
  const other = wanted?.get(input.name);
  return isRequired(input) || (other !== undefined && isRequired(other));
}

function objectOf(fields: readonly InputValue[], fill: (field: InputValue) => Literal | undefined): Literal | undefined {
  const parts = fields.map((field) => ({ name: field.name, value: fill(field) }));
  const filled = parts.flatMap(({ name, value }) => (value ? [{ name, value }] : []));
  if (filled.length < parts.length) return undefined;
  return {
    text: `{${filled.map(({ name, value }) => `${name}: ${value.text}`).join(', ')}}`,
    json: Object.fromEntries(filled.map(({ name, value }) => [name, value.json])),
  };
}

/** What is given beside what is needed; `undefined` for what is left out although the server needs it. */
export type Given = Readonly<Record<string, string | undefined>>;

/** An input object with what it needs, and some of its fields as said. */
export function objectWith(schema: Schema, name: string, given: Given, prefer?: Schema): string | undefined {
  const type = schema.types.get(name);
  if (!type) return undefined;
  const text = inputsWith(schema, type.oneOf ? NONE : type.inputs, prefer?.types.get(name)?.inputs, given, prefer, new Set([name]));
  if (text === undefined) return undefined;
  const missing = type.oneOf ? Object.entries(given).flatMap(([field, value]) => (value === undefined ? [] : [`${field}: ${value}`])) : [];
  return `{${type.oneOf ? missing.join(', ') : text}}`;
}

const NONE: ReadonlyMap<string, InputValue> = new Map();

/** The arguments that are needed, as text, and some of them as said. */
export function argumentsWith(
  schema: Schema,
  args: ReadonlyMap<string, InputValue>,
  wanted: ReadonlyMap<string, InputValue> | undefined,
  given: Given,
  prefer?: Schema,
): string | undefined {
  return inputsWith(schema, args, wanted, given, prefer, new Set());
}

function inputsWith(
  schema: Schema,
  inputs: ReadonlyMap<string, InputValue>,
  wanted: ReadonlyMap<string, InputValue> | undefined,
  given: Given,
  prefer: Schema | undefined,
  inside: ReadonlySet<string>,
): string | undefined {
  const parts: string[] = [];
  for (const input of inputs.values()) {
    const said = Object.hasOwn(given, input.name);
    if (said ? given[input.name] === undefined && !isRequired(input) : !isNeeded(input, wanted)) continue;
    const value = (said ? given[input.name] : undefined) ?? smallest(schema, input.type, prefer, inside)?.text;
    if (value === undefined) return undefined;
    parts.push(`${input.name}: ${value}`);
  }
  return parts.join(', ');
}
