import type { JsonValue } from '../../../../core/index.ts';
import { type InputValue, isRequired, type Schema, type TypeRef } from '../model.ts';

/** A value as it stands in a document, and as JSON for a variable. */
export interface Literal {
  readonly text: string;
  readonly json: JsonValue;
}

/** No readable value has more objects. */
const MAX_OBJECTS = 500;
const MAX_DEPTH = 50;

/** The input objects around a value, and how many more may be made for all of it: input objects that need each other multiply. */
interface Inside {
  readonly names: ReadonlySet<string>;
  readonly left: { objects: number };
}

function outside(...names: readonly string[]): Inside {
  return { names: new Set(names), left: { objects: MAX_OBJECTS } };
}

const SCALARS: Readonly<Record<string, JsonValue>> = { Int: 1, Float: 0.5, String: 'text', Boolean: true, ID: '1' };

/**
 * The smallest value of an input type. `undefined` where there is none: an input object that needs itself.
 * @param prefer enum values that are chosen before others
 */
export function smallest(schema: Schema, type: TypeRef, prefer?: Schema, inside: Inside = outside()): Literal | undefined {
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

function smallestObject(schema: Schema, name: string, prefer: Schema | undefined, inside: Inside): Literal | undefined {
  const type = schema.types.get(name);
  inside.left.objects -= 1;
  if (!type || inside.names.has(name) || inside.names.size > MAX_DEPTH || inside.left.objects < 0) return undefined;
  const within = { ...inside, names: new Set([...inside.names, name]) };
  const fill = (field: InputValue): Literal | undefined => smallest(schema, field.type, prefer, within);
  const fields = [...type.inputs.values()];
  if (type.oneOf) return firstOf(fields, (field) => objectOf([field], fill));
  const wanted = prefer?.types.get(name)?.inputs;
  const required = fields.filter(isRequired);
  const needed = fields.filter((field) => isNeeded(field, wanted));
  const made = objectOf(needed, fill);
  return made ?? (needed.length > required.length ? objectOf(required, fill) : undefined);
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
  const filled: { readonly name: string; readonly value: Literal }[] = [];
  for (const field of fields) {
    const value = fill(field);
    if (!value) return undefined;
    filled.push({ name: field.name, value });
  }
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
  const text = inputsWith(schema, type.oneOf ? NONE : type.inputs, prefer?.types.get(name)?.inputs, given, prefer, outside(name));
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
  return inputsWith(schema, args, wanted, given, prefer, outside());
}

function inputsWith(
  schema: Schema,
  inputs: ReadonlyMap<string, InputValue>,
  wanted: ReadonlyMap<string, InputValue> | undefined,
  given: Given,
  prefer: Schema | undefined,
  inside: Inside,
): string | undefined {
  const said = Object.keys(given).flatMap((name): Needed[] => {
    const input = inputs.get(name);
    if (!input || (given[name] === undefined && !isRequired(input))) return [];
    return [{ name, text: given[name] ?? smallest(schema, input.type, prefer, inside)?.text }];
  });
  const { needed, byName, length } = neededOf({ schema, inputs, wanted, prefer }, inside);
  // What is longer is shown to nobody.
  if (length - lengthOf(Object.keys(given).flatMap((name) => byName.get(name) ?? [])) > MAX_TEXT) return undefined;
  const parts = [...needed.filter(({ name }) => !Object.hasOwn(given, name)), ...said];
  if (parts.some(({ text }) => text === undefined)) return undefined;
  if (said.length > 0 && parts.length > said.length) {
    const places = placesOf(inputs);
    parts.sort((a, b) => (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0));
  }
  return parts.map(({ name, text }) => `${name}: ${text}`).join(', ');
}

/** No operation that is longer is a readable proof. */
export const MAX_TEXT = 4_000;

/** An input with its smallest value; without a text where it has none. */
interface Needed {
  readonly name: string;
  readonly text: string | undefined;
}
interface Question {
  readonly schema: Schema;
  readonly inputs: ReadonlyMap<string, InputValue>;
  readonly wanted: ReadonlyMap<string, InputValue> | undefined;
  readonly prefer: Schema | undefined;
}
interface Answer extends Question {
  readonly needed: readonly Needed[];
  readonly byName: ReadonlyMap<string, Needed>;
  readonly length: number;
}

/** What is needed of the same inputs is asked for once per difference: with thousands of both it is worked out once. */
const NEEDED = new WeakMap<Question['inputs'], Answer>();

function neededOf(question: Question, inside: Inside): Answer {
  const { schema, inputs, wanted, prefer } = question;
  const known = NEEDED.get(inputs);
  if (known?.schema === schema && known.wanted === wanted && known.prefer === prefer) return known;
  const needed = [...inputs.values()]
    .filter((input) => isNeeded(input, wanted))
    .map(({ name, type }) => ({ name, text: smallest(schema, type, prefer, inside)?.text }));
  const byName = new Map(needed.map((one) => [one.name, one]));
  const answer = { ...question, needed, byName, length: lengthOf(needed) };
  NEEDED.set(inputs, answer);
  return answer;
}

function lengthOf(inputs: readonly Needed[]): number {
  return inputs.reduce((sum, { name, text = '' }) => sum + `${name}: ${text}`.length, 0);
}

const PLACES = new WeakMap<Question['inputs'], ReadonlyMap<string, number>>();

function placesOf(inputs: Question['inputs']): ReadonlyMap<string, number> {
  const places = PLACES.get(inputs) ?? new Map([...inputs.keys()].map((name, index) => [name, index]));
  PLACES.set(inputs, places);
  return places;
}
