import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { LISTED, SINGLE } from './dialect.ts';
import { memberSchemas } from './evaluate.ts';
import { type Node, target } from './node.ts';
import type { OracleSchema } from './oracle.ts';
import { escapeToken } from './scan.ts';

/** Schemas with fewer definitions are handed to the validators whole. */
const MANY = 40;
const MAX_VISITS = 50_000;
/** As far as references are followed that are a schema's only keyword. */
const MAX_HOPS = 100;
/** After so many slices the whole is cheaper: it is compiled once for all that follow. */
const MAX_SLICES = 12;

interface Slice {
  readonly kept: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  readonly schema: OracleSchema;
}

/** A schema without what a payload never gets to look at: compiling a validator for megabytes takes seconds, one payload touches little of it. */
export class Slicer {
  readonly #root: Node;
  readonly whole: OracleSchema;
  readonly #definitions: readonly string[];
  readonly #named: ReadonlySet<string>;
  readonly #slices: Slice[] = [];

  constructor(root: Node, whole: OracleSchema) {
    this.#root = root;
    this.whole = whole;
    const definitions = definitionsOf(whole.root);
    this.#definitions = [...definitions.keys()];
    this.#named = new Set(
      definitions.size < MANY ? [] : [...definitions].flatMap(([pointer, schema]) => (hasIdentity(schema) ? [pointer] : [])),
    );
  }

  /** The part of the schema that judges this payload exactly as the whole does. */
  for(payload: JsonValue): OracleSchema {
    if (this.#definitions.length < MANY) return this.whole;
    const visited = visit(this.#root, payload);
    if (!visited) return this.whole;
    const keys = keysOf(payload);
    const kept = new Set(this.#definitions.filter((pointer) => visited.has(pointer) || this.#named.has(pointer)));
    const known = this.#slices.find(
      (slice) => [...kept].every((pointer) => slice.kept.has(pointer)) && [...keys].every((key) => slice.keys.has(key)),
    );
    if (known) return known.schema;
    if (this.#slices.length >= MAX_SLICES) return this.whole;
    const schema: OracleSchema = { ...this.whole, root: withOnly(this.whole.root as JsonObject, kept, keys) };
    this.#slices.push({ kept, keys, schema });
    return schema;
  }
}

const HOLDERS = ['definitions', '$defs'] as const;

function definitionsOf(root: JsonValue): Map<string, JsonValue> {
  const found = new Map<string, JsonValue>();
  for (const holder of HOLDERS) {
    const map = isJsonObject(root) ? root[holder] : undefined;
    if (isJsonObject(map)) for (const [name, schema] of Object.entries(map)) found.set(`/${holder}/${escapeToken(name)}`, schema);
  }
  return found;
}

function keysOf(payload: JsonValue): Set<string> {
  const keys = new Set<string>();
  const waiting: JsonValue[] = [payload];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (isJsonObject(at)) for (const key of Object.keys(at)) keys.add(key);
    if (typeof at === 'object' && at !== null) waiting.push(...Object.values<JsonValue>(at));
  }
  return keys;
}

/** Definitions that are not kept admit everything; nothing asks them. Properties that the payload does not have are asked by nothing either. */
function withOnly(root: JsonObject, kept: ReadonlySet<string>, keys: ReadonlySet<string>): JsonObject {
  const result: Record<string, JsonValue> = { ...prune(root, keys) };
  for (const holder of HOLDERS) {
    const map = root[holder];
    if (!isJsonObject(map)) continue;
    const members = Object.entries(map).filter(([name]) => kept.has(`/${holder}/${escapeToken(name)}`));
    result[holder] = Object.fromEntries(members.map(([name, schema]) => [name, prune(schema, keys)]));
  }
  for (const holder of HOLDERS) {
    const [map, slim] = [root[holder], result[holder]];
    if (isJsonObject(map) && isJsonObject(slim))
      result[holder] = { ...Object.fromEntries(Object.keys(map).map((name) => [name, {}])), ...slim };
  }
  return result;
}

/** A schema without the properties that a payload does not have. Definitions are left to the caller. */
function prune<T extends JsonValue>(schema: T, keys: ReadonlySet<string>): T {
  if (!isJsonObject(schema)) return schema;
  const result: Record<string, JsonValue> = { ...schema };
  for (const keyword of SINGLE) if (isJsonObject(result[keyword])) result[keyword] = prune(result[keyword], keys);
  for (const keyword of LISTED) {
    const list = result[keyword];
    if (isJsonArray(list)) result[keyword] = list.map((item) => prune(item, keys));
  }
  for (const keyword of ['properties', 'dependentSchemas', 'patternProperties'] as const) {
    const map = result[keyword];
    if (!isJsonObject(map)) continue;
    const members = Object.entries(map).filter(([name]) => keyword === 'patternProperties' || keys.has(name));
    result[keyword] = Object.fromEntries(members.map(([name, member]) => [name, prune(member, keys)]));
  }
  return result as T;
}

/** Schemas that others can name without a pointer are always kept. */
function hasIdentity(schema: JsonValue): boolean {
  return /"(?:\$?id|\$anchor|\$dynamicAnchor|\$recursiveAnchor)":/.test(JSON.stringify(schema).slice(0, 20_000));
}

/** The definitions (by the first two tokens of their pointers) of every schema that could be asked about the payload or a part of it. */
function visit(root: Node, payload: JsonValue): ReadonlySet<string> | undefined {
  const definitions = new Set<string>();
  const seen = new Map<Node, Set<JsonValue>>();
  const waiting: (readonly [Node, JsonValue])[] = [[root, payload]];
  let visits = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [written, value] = next;
    const node = target(written);
    // Every hop counts: a definition that is nothing but a reference to another one has to stay as well.
    for (let at: Node | undefined = written, hops = 0; at && hops <= MAX_HOPS; at = at.bare ? at.refs?.[0]?.target : undefined, hops++)
      definitions.add(at.pointer.split('/').slice(0, 3).join('/'));
    const values = seen.get(node) ?? new Set();
    if (values.has(value)) continue;
    seen.set(node, values.add(value));
    if (++visits > MAX_VISITS) return undefined;
    waiting.push(...asked(node, value));
  }
  return definitions;
}

function* asked(node: Node, value: JsonValue): Generator<readonly [Node, JsonValue]> {
  for (const { target: to } of node.refs ?? []) yield [to, value];
  for (const list of [node.allOf, node.anyOf, node.oneOf]) for (const schema of list ?? []) yield [schema, value];
  for (const schema of [node.not, node.if, node.then, node.else]) if (schema) yield [schema, value];
  if (isJsonArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const schema of [node.prefixItems?.[index] ?? node.items, node.contains, node.unevaluatedItems])
        if (schema) yield [schema, item];
    }
  } else if (isJsonObject(value)) {
    for (const [name, schema] of node.dependentSchemas ?? []) if (Object.hasOwn(value, name)) yield [schema, value];
    for (const [name, member] of Object.entries(value)) {
      for (const schema of memberSchemas(node, name)[0]) yield [schema, member];
      if (node.propertyNames) yield [node.propertyNames, name];
      if (node.unevaluatedProperties) yield [node.unevaluatedProperties, member];
    }
  }
}
