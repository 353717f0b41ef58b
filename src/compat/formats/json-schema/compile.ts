import { canonicalJson, GateError, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { SINCE, textOfOld } from './dialect.ts';
import { exactText } from './inexact.ts';
import { findLoop, isGrounded } from './loops.ts';
import { newNode, type Node, target, TYPE_OF_NAME } from './node.ts';
import type { Files, Resolution } from './resolve.ts';
import { type Resource, resourceAt, type SchemaFile, valueAt } from './resources.ts';
import { escapeToken } from './scan.ts';

/** What a keyword needs to be read. */
interface Reading {
  readonly node: Node;
  readonly schema: JsonObject;
  readonly pointer: string;
  readonly resource: Resource;
}

/** Turns schemas into nodes, each place once. */
export class Compiler {
  readonly #files: Files;
  readonly #nodes = new Map<SchemaFile, Map<string, Node>>();
  readonly #waiting: (() => void)[] = [];
  #grounded: boolean | undefined;
  /** Whether something says how the contents of texts are to be read. */
  content = false;
  #known: readonly Node[] | undefined;

  constructor(files: Files) {
    this.#files = files;
  }

  /** The node of the main file's root, with everything it can reach. @throws GateError RG-SCHEMA-SYNTAX */
  compile(): Node {
    const root = this.#nodeAt(this.#files.main, '');
    for (let task = this.#waiting.pop(); task; task = this.#waiting.pop()) task();
    this.#known = undefined;
    for (const node of this.#all()) for (const { target: to } of node.refs ?? []) target(to).head = true;
    // Most schemas are grounded, which leaves nothing to look for.
    const loop = this.grounded ? undefined : findLoop(this.#all());
    const file = [...this.#nodes.keys()].find(({ document }) => document === loop?.document);
    if (loop && file) throw this.#wrong(file, loop.pointer, 'the reference leads back to itself, and no value can be judged by it');
    return root;
  }

  /** Whether no schema can lead back to itself without a step into the value. */
  get grounded(): boolean {
    return (this.#grounded ??= isGrounded(this.#all()));
  }

  /** How many schemas there are. */
  get size(): number {
    return this.#all().length;
  }

  #all(): readonly Node[] {
    return (this.#known ??= [...this.#nodes.values()].flatMap((nodes) => [...nodes.values()]));
  }

  /** `value`: what stands there, where that is known. */
  #nodeAt(file: SchemaFile, pointer: string, value?: JsonValue): Node {
    let nodes = this.#nodes.get(file);
    if (!nodes) this.#nodes.set(file, (nodes = new Map()));
    const known = nodes.get(pointer);
    if (known) return known;
    const node = newNode(file.document, pointer);
    nodes.set(pointer, node);
    this.#waiting.push(() => this.#read(node, file, value ?? valueAt(file.document.root, pointer)));
    return node;
  }

  #read(node: Node, file: SchemaFile, schema: JsonValue | undefined): void {
    const { pointer } = node;
    if (typeof schema === 'boolean') {
      node.always = schema;
      return;
    }
    if (!isJsonObject(schema)) throw this.#wrong(file, pointer, 'a schema is an object or a boolean');
    const resource = resourceAt(file, pointer);
    if (resource.tooOld !== undefined) {
      // Equal only to the very same.
      node.opaque = { keyword: '$schema', text: textOfOld(resource.tooOld, schema) };
      return;
    }
    const reading: Reading = { node, schema, pointer, resource };
    this.#references(reading);
    if (resource.dialect <= 7 && typeof schema['$ref'] === 'string') {
      node.bare = node.refs !== undefined;
      return;
    }
    this.#values(reading);
    this.#numbers(reading);
    this.#schemas(reading);
    this.#arrays(reading);
    this.#dependencies(reading);
    const fields = Object.keys(node).length;
    if (fields === 3) node.always = true;
    if (fields === 4 && node.refs?.length === 1) node.bare = true;
  }

  #references({ node, schema, resource }: Reading): void {
    const written = (keyword: string): string => JSON.stringify(schema[keyword]).slice(1, -1);
    const add = (keyword: string, resolution: Resolution): void => {
      if (resolution === 'missing') {
        const text = written(keyword);
        throw this.#wrong(resource.file, `${node.pointer}/${keyword}`, `the reference "${text}" leads nowhere`);
      }
      if (resolution === 'opaque')
        node.opaque = { keyword, text: written(keyword), ...(keyword === '$ref' ? {} : { among: this.#files.digest() }) };
      else node.refs = [...(node.refs ?? []), { keyword, target: this.#nodeAt(resolution.file, resolution.pointer) }];
    };
    const text = (keyword: string): string | undefined => {
      const value = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
      return typeof value === 'string' ? value : undefined;
    };
    const [ref, dynamic, recursive] = [text('$ref'), text('$dynamicRef'), text('$recursiveRef')];
    if (ref !== undefined) add('$ref', this.#files.resolve(ref, resource));
    if (dynamic !== undefined && resource.dialect >= 2020) add('$dynamicRef', this.#files.resolveDynamic(dynamic, resource));
    if (recursive !== undefined && resource.dialect === 2019) add('$recursiveRef', this.#files.resolveRecursive(resource));
  }

  #values(reading: Reading): void {
    const { node, schema, pointer, resource } = reading;
    const { file } = resource;
    if (has(schema, 'type')) {
      const names = isJsonArray(schema['type']) ? schema['type'] : [schema['type']];
      node.types = 0;
      for (const name of names) {
        const bit = typeof name === 'string' ? TYPE_OF_NAME.get(name) : undefined;
        if (bit === undefined) throw this.#wrong(file, `${pointer}/type`, `${JSON.stringify(name)} is not a type`);
        node.types |= bit;
      }
    }
    if (has(schema, 'enum')) {
      if (!isJsonArray(schema['enum'])) throw this.#wrong(file, `${pointer}/enum`, '`enum` must be a list');
      if (!this.#isInexact(reading, 'enum')) node.enum = schema['enum'];
    }
    if (has(schema, 'const') && resource.dialect >= 6 && !this.#isInexact(reading, 'const'))
      node.const = { value: schema['const'] as JsonValue };
    for (const keyword of ['pattern', 'format', 'contentEncoding', 'contentMediaType'] as const) {
      if (!has(schema, keyword)) continue;
      const text = schema[keyword];
      if (typeof text !== 'string') throw this.#wrong(file, `${pointer}/${keyword}`, `\`${keyword}\` must be a string`);
      if (keyword === 'pattern' || keyword === 'format') node[keyword] = text;
      else if (resource.dialect >= 7) [node[keyword], this.content] = [text, true];
    }
    if (has(schema, 'required') && typeof schema['required'] !== 'boolean')
      node.required = this.#names(schema['required'], `${pointer}/required`, file);
    if (schema['uniqueItems'] === true) node.uniqueItems = true;
  }

  /** Lists with numbers that cannot be held exactly are compared as they are written: nothing else is known about them. */
  #isInexact({ node, schema, pointer, resource }: Reading, keyword: 'enum' | 'const'): boolean {
    const { inexact } = resource.file.document;
    if (!inexact || inexact.size === 0) return false;
    const values = keyword === 'enum' ? (schema['enum'] as readonly JsonValue[]) : [schema['const'] ?? null];
    const at = (index: number): string => (keyword === 'enum' ? `${pointer}/enum/${index}` : `${pointer}/const`);
    const texts = values.map((value, index) => exactText(value, at(index), inexact));
    if (texts.every((text) => text === undefined)) return false;
    const all = values.map((value, index) => texts[index] ?? canonicalJson(value)).sort();
    node.opaque = { keyword, text: all.join(', '), number: true };
    return true;
  }

  #names(value: JsonValue | undefined, pointer: string, file: SchemaFile): string[] {
    if (!isJsonArray(value) || !value.every((name) => typeof name === 'string'))
      throw this.#wrong(file, pointer, 'a list of property names is needed');
    return [...new Set(value)];
  }

  #numbers({ node, schema, pointer, resource }: Reading): void {
    const { file, dialect } = resource;
    for (const keyword of [
      'minLength',
      'maxLength',
      'minItems',
      'maxItems',
      'minProperties',
      'maxProperties',
      'minContains',
      'maxContains',
    ] as const) {
      if (!has(schema, keyword) || (dialect < 2019 && keyword.endsWith('Contains'))) continue;
      const count = schema[keyword];
      if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) {
        throw this.#wrong(file, `${pointer}/${keyword}`, `\`${keyword}\` must be a whole number from 0`);
      }
      node[keyword] = count;
    }
    for (const keyword of ['multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const) {
      if (!has(schema, keyword)) continue;
      const number = schema[keyword];
      const text = file.document.inexact?.get(`${pointer}/${keyword}`);
      if (text !== undefined && keyword === 'multipleOf') {
        node.opaque = { keyword, text, number: true };
        continue;
      }
      if (text !== undefined && keyword !== 'multipleOf') node.inexact = { ...node.inexact, [keyword]: text };
      if (typeof number === 'boolean' && keyword.startsWith('exclusive') && dialect === 4) continue;
      if (typeof number !== 'number' || (keyword === 'multipleOf' && number <= 0)) {
        throw this.#wrong(file, `${pointer}/${keyword}`, `\`${keyword}\` must be a ${keyword === 'multipleOf' ? 'positive ' : ''}number`);
      }
      node[keyword] = number;
    }
    if (dialect !== 4) return;
    if (schema['exclusiveMinimum'] === true && node.minimum !== undefined) this.#exclude(node, 'exclusiveMinimum', 'minimum');
    if (schema['exclusiveMaximum'] === true && node.maximum !== undefined) this.#exclude(node, 'exclusiveMaximum', 'maximum');
  }

  #exclude(node: Node, exclusive: 'exclusiveMinimum' | 'exclusiveMaximum', inclusive: 'minimum' | 'maximum'): void {
    node[exclusive] = node[inclusive] as number;
    delete node[inclusive];
    const text = node.inexact?.[inclusive];
    if (text !== undefined) node.inexact = { ...node.inexact, [exclusive]: text };
    node.spelled = { ...node.spelled, [exclusive]: inclusive };
  }

  #schemas(reading: Reading): void {
    const { node, schema, resource } = reading;
    const { dialect, file } = resource;
    for (const keyword of [
      'not',
      'if',
      'then',
      'else',
      'contains',
      'propertyNames',
      'contentSchema',
      'additionalProperties',
      'unevaluatedItems',
      'unevaluatedProperties',
    ] as const) {
      if (keyword === 'contentSchema' && !has(schema, 'contentMediaType')) continue;
      if (has(schema, keyword) && dialect >= (SINCE[keyword] ?? 0)) node[keyword] = this.#child(reading, keyword);
    }
    if (dialect === 2019 && node.contains) node.containsAside = true;
    for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
      if (!has(schema, keyword)) continue;
      const list = schema[keyword];
      if (!isJsonArray(list)) throw this.#wrong(file, `${node.pointer}/${keyword}`, `\`${keyword}\` must be a list of schemas`);
      node[keyword] = list.map((_, index) => this.#child(reading, keyword, index));
    }
    for (const keyword of ['properties', 'patternProperties'] as const) {
      if (!has(schema, keyword)) continue;
      const map = schema[keyword];
      if (!isJsonObject(map)) throw this.#wrong(file, `${node.pointer}/${keyword}`, `\`${keyword}\` must be an object of schemas`);
      node[keyword] = new Map(Object.keys(map).map((name) => [name, this.#child(reading, keyword, name)]));
    }
  }

  #arrays(reading: Reading): void {
    const { node, schema, resource } = reading;
    const listed = isJsonArray(schema['items']) && resource.dialect < 2020;
    if (listed) {
      node.prefixItems = (schema['items'] as readonly JsonValue[]).map((_, index) => this.#child(reading, 'items', index));
      node.spelled = { ...node.spelled, prefixItems: 'items', items: 'additionalItems' };
      if (has(schema, 'additionalItems')) node.items = this.#child(reading, 'additionalItems');
      return;
    }
    if (has(schema, 'items')) node.items = this.#child(reading, 'items');
    const prefix = resource.dialect >= 2020 && has(schema, 'prefixItems') ? schema['prefixItems'] : undefined;
    if (isJsonArray(prefix)) node.prefixItems = prefix.map((_, index) => this.#child(reading, 'prefixItems', index));
  }

  #dependencies(reading: Reading): void {
    const { node, schema, pointer, resource } = reading;
    const required = new Map<string, readonly string[]>();
    const schemas = new Map<string, Node>();
    for (const keyword of ['dependencies', 'dependentRequired', 'dependentSchemas'] as const) {
      const map = has(schema, keyword) && (keyword === 'dependencies' || resource.dialect >= 2019) ? schema[keyword] : undefined;
      if (!isJsonObject(map)) continue;
      if (keyword === 'dependencies') node.spelled = { ...node.spelled, dependentRequired: keyword, dependentSchemas: keyword };
      for (const [name, value] of Object.entries(map)) {
        const place = `${pointer}/${keyword}/${escapeToken(name)}`;
        if (typeof value === 'string' || isJsonArray(value))
          required.set(name, this.#names(isJsonArray(value) ? value : [value], place, resource.file));
        else schemas.set(name, this.#child(reading, keyword, name));
      }
    }
    if (required.size > 0) node.dependentRequired = required;
    if (schemas.size > 0) node.dependentSchemas = schemas;
  }

  #child({ pointer, schema, resource }: Reading, keyword: string, key?: string | number): Node {
    const outer = schema[keyword];
    if (key === undefined) return this.#nodeAt(resource.file, `${pointer}/${keyword}`, outer);
    const inner = isJsonArray(outer) ? outer[Number(key)] : isJsonObject(outer) ? outer[key] : undefined;
    return this.#nodeAt(resource.file, `${pointer}/${keyword}/${escapeToken(key)}`, inner);
  }

  #wrong(file: SchemaFile, pointer: string, message: string): GateError {
    const place = file.document.places([pointer]).get(pointer);
    return new GateError('RG-SCHEMA-SYNTAX', message, place ? { place } : {});
  }
}

function has(schema: JsonObject, keyword: string): boolean {
  return Object.hasOwn(schema, keyword) && schema[keyword] !== undefined;
}
