import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../../core/index.ts';
import { BUILT_IN_SCALARS, isComposite, possibleTypes, type Schema, type TypeRef } from '../model.ts';
import { type Operation, TYPENAME } from './operation.ts';

/** At most this many values are tried for one field. */
const MAX_VALUES = 60;
/** One value of each kind of JSON, for scalars that may be anything. */
const ANYTHING: readonly JsonValue[] = ['text', 0.5, true, []];
const SCALARS: Readonly<Record<string, readonly JsonValue[]>> = {
  Int: [1],
  Float: [0.5],
  String: ['text'],
  Boolean: [true],
  ID: ['1', 'x'],
};

/** Names that can be listed, and looked up. */
interface Names {
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** An answer, and the same with the names of all types for a server that plays it. */
export interface Answer {
  readonly shown: JsonObject;
  readonly played: JsonObject;
}

/**
 * Answers that the server may give to an operation: the field that is asked for takes each of its telling values.
 * @param wanted an enum value or an object type that is answered wherever it can be
 */
export function possibleAnswers(server: Schema, operation: Operation, client: Schema, wanted: string): readonly Answer[] {
  const root = startType(server, operation);
  if (root === undefined) return [];
  return new Responder(server, client, operation, wanted)
    .fill(root, 0)
    .slice(0, MAX_VALUES)
    .map((played) => ({ played, shown: onlySelected(played, operation, 0) }));
}

function startType(schema: Schema, { start }: Operation): string | undefined {
  return typeof start === 'object' ? start.fragment : schema.roots.get(start)?.type;
}

class Responder {
  readonly #server: Schema;
  readonly #client: Schema;
  readonly #operation: Operation;
  readonly #wanted: string;
  /** The last link that is a field other than `__typename`. */
  readonly #target: number;

  constructor(server: Schema, client: Schema, operation: Operation, wanted: string) {
    this.#wanted = wanted;
    this.#server = server;
    this.#client = client;
    this.#operation = operation;
    this.#target = operation.links.findLastIndex((link) => link.by === 'field' && link.name !== TYPENAME);
  }

  /** Objects of a type that answer the links from `at` on. */
  fill(type: string, at: number): readonly JsonObject[] {
    const link = this.#operation.links[at];
    if (!link) return [{}];
    if (link.by === 'on') return this.fill(link.type, at + 1);
    if (link.name === TYPENAME) return this.#objects(type);
    const field = this.#server.types.get(type)?.fields.get(link.name);
    const runtime = this.#runtimeType(type, at);
    if (!field || runtime === undefined) return [];
    const values =
      at === this.#target ? this.#values(field.type, at) : this.fill(field.type.name, at + 1).map((value) => wrap(field.type, value));
    return values.map((value) => ({ [TYPENAME]: runtime, [link.name]: value }));
  }

  /** An object type that satisfies the fragments before a field. */
  #runtimeType(type: string, at: number): string | undefined {
    let possible = [...possibleTypes(this.#server, type)];
    for (let before = at - 1; this.#operation.links[before]?.by === 'on'; before -= 1) {
      const link = this.#operation.links[before];
      const allowed = link ? possibleTypes(this.#server, link.type) : undefined;
      possible = possible.filter((name) => allowed?.has(name));
    }
    return possible.find((name) => this.#client.types.has(name)) ?? possible[0];
  }

  /** One object per possible type, those first that the client does not expect. */
  #objects(type: string): readonly JsonObject[] {
    return this.#telling(possibleTypes(this.#server, type), possibleTypes(this.#client, type)).map((name) => ({ [TYPENAME]: name }));
  }

  /** A few names, those first that nobody expects. */
  #telling(names: Names, expected: Names | undefined): readonly string[] {
    if (names.has(this.#wanted)) return [this.#wanted];
    const telling: string[] = [];
    const others: string[] = [];
    for (const name of names.keys()) {
      if (telling.length >= MAX_VALUES) break;
      if (expected?.has(name) !== true) telling.push(name);
      else if (others.length < MAX_VALUES) others.push(name);
    }
    return [...telling, ...others].slice(0, MAX_VALUES);
  }

  #values(type: TypeRef, at: number): readonly JsonValue[] {
    const inner = type.item ? this.#values(type.item, at).map((value) => [value]) : this.#named(type.name, at);
    return [...(type.nonNull ? [] : [null]), ...(type.item ? [[]] : []), ...inner];
  }

  #named(name: string, at: number): readonly JsonValue[] {
    const type = this.#server.types.get(name);
    if (isComposite(type?.kind)) return this.fill(name, at + 1);
    if (type?.kind !== 'enum') return SCALARS[BUILT_IN_SCALARS.has(name) ? name : ''] ?? ANYTHING;
    const known = this.#client.types.get(name)?.values;
    return this.#telling(type.values, known);
  }
}

/** A value in as many lists as the type has. */
function wrap(type: TypeRef, value: JsonValue): JsonValue {
  return type.item ? [wrap(type.item, value)] : value;
}

/** Without the names of types that were not asked for. */
function onlySelected(value: JsonValue, operation: Operation, at: number): JsonObject {
  const link = operation.links[at];
  if (!link || !isJsonObject(value)) return {};
  if (link.by === 'on') return onlySelected(value, operation, at + 1);
  const strip = (inner: JsonValue): JsonValue =>
    isJsonArray(inner) ? inner.map(strip) : isJsonObject(inner) && operation.links[at + 1] ? onlySelected(inner, operation, at + 1) : inner;
  return Object.hasOwn(value, link.name) ? { [link.name]: strip(value[link.name] ?? null) } : {};
}

/** Why an answer to an operation does not fit a schema; `undefined` when it does. Written apart from the comparison of schemas. */
export function refusal(schema: Schema, operation: Operation, answer: JsonValue): string | undefined {
  const root = startType(schema, operation);
  return root === undefined ? 'there is no such root' : refuseObject(schema, operation, root, 0, answer);
}

function refuseObject(schema: Schema, operation: Operation, type: string, at: number, value: JsonValue): string | undefined {
  const link = operation.links[at];
  if (!link) return undefined;
  if (link.by === 'on') return refuseObject(schema, operation, link.type, at + 1, value);
  if (!isJsonObject(value)) return `${JSON.stringify(value)} is no object of ${type}`;
  const given = Object.hasOwn(value, link.name) ? value[link.name] : undefined;
  if (given === undefined) return `${link.name} is missing`;
  if (link.name === TYPENAME)
    return typeof given === 'string' && possibleTypes(schema, type).has(given)
      ? undefined
      : `${JSON.stringify(given)} is not expected for ${type}`;
  const ref = schema.types.get(type)?.fields.get(link.name)?.type;
  return ref ? refuseValue(schema, operation, ref, at, given) : `${type} has no field ${link.name}`;
}

function refuseValue(schema: Schema, operation: Operation, ref: TypeRef, at: number, value: JsonValue): string | undefined {
  const link = operation.links[at];
  const name = link?.by === 'field' ? link.name : '';
  if (value === null) return ref.nonNull ? `${name} is null, and ${ref.text} was promised` : undefined;
  if (ref.item) {
    if (!isJsonArray(value)) return `${name} is no list, and ${ref.text} was promised`;
    for (const item of value) {
      const why = refuseValue(schema, operation, ref.item, at, item);
      if (why) return why;
    }
    return undefined;
  }
  const type = schema.types.get(ref.name);
  if (isComposite(type?.kind)) return refuseObject(schema, operation, ref.name, at + 1, value);
  const fits = type?.kind === 'enum' ? typeof value === 'string' && type.values.has(value) : fitsScalar(ref.name, value);
  return fits ? undefined : `${name} is ${JSON.stringify(value)}, and ${ref.text} was promised`;
}

function fitsScalar(name: string, value: JsonValue): boolean {
  switch (name) {
    case 'Int':
      return Number.isInteger(value) && Math.abs(Number(value)) <= 2_147_483_648;
    case 'Float':
      return typeof value === 'number';
    case 'String':
      return typeof value === 'string';
    case 'ID':
      return typeof value === 'string' || Number.isInteger(value);
    case 'Boolean':
      return typeof value === 'boolean';
    default:
      return true;
  }
}
