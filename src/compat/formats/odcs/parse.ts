import { canonicalJson, type JsonValue, type Place } from '../../../core/index.ts';
import type { SchemaSource } from '../../types.ts';
import { type JsonNode, readYaml, toJson } from '../../source/index.ts';
import { type Contract, type Field, LOGICAL_TYPES, type LogicalType } from './model.ts';
import { MapNode, refuse } from './node.ts';
import { readQuality } from './quality.ts';

const SUPPORTED = /^v?3\.[0-2]\.\d+$/;

/**
 * Reads a contract, YAML or JSON.
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export function parseContract(source: SchemaSource): Contract {
  const root = new MapNode(readYaml(source).root, 'the contract');
  const kind = root.text('kind');
  if (kind !== undefined && kind !== 'DataContract') throw refuse(root.at('kind'), `the kind is ${JSON.stringify(kind)}`, 'DataContract');
  const apiVersion = root.text('apiVersion');
  if (apiVersion === undefined) throw refuse(root.place, 'the contract has no apiVersion', 'v3.0.0 to v3.2.0');
  if (!SUPPORTED.test(apiVersion))
    throw refuse(root.at('apiVersion'), `the apiVersion ${JSON.stringify(apiVersion)} is not supported`, 'v3.0.0 to v3.2.0');
  return { apiVersion, objects: readFields(root, 'schema', true, []), place: { file: source.path, line: 1, column: 1 } };
}

function readFields(parent: MapNode, key: string, isObject: boolean, present: readonly string[]): readonly Field[] {
  const seen = new Set<string>();
  return parent.list(key).map((node) => {
    const map = new MapNode(node, isObject ? 'an object of the schema' : 'a property');
    const name = map.text('name');
    if (name === undefined) throw refuse(map.place, isObject ? 'an object of the schema has no name' : 'a property has no name');
    if (seen.has(name)) throw refuse(map.at('name'), `${JSON.stringify(name)} stands twice`);
    seen.add(name);
    return readField(map, name, isObject, present.includes(name));
  });
}

function readField(map: MapNode, name: string, isObject: boolean, present: boolean): Field {
  const options = map.map('logicalTypeOptions');
  const primaryKey = map.truth('primaryKey');
  const listed = options?.json('required');
  const inner = Array.isArray(listed) ? (listed as readonly JsonValue[]).filter((one) => typeof one === 'string') : [];
  const items = map.get('items');
  const keyed = map.map('map');
  return {
    name,
    type: isObject ? 'object' : readType(map),
    physicalType: map.text('physicalType'),
    physicalName: map.text('physicalName'),
    required: isObject || primaryKey || map.truth('required'),
    present,
    unique: map.truth('unique'),
    primaryKey,
    options: new Map([...(options?.keys() ?? [])].flatMap((key) => readOption(options, key))),
    enum: map.get('enum') && readEnum(map, isObject ? 'object' : readType(map)),
    fields: readFields(map, 'properties', false, inner),
    items: items && readItem(items, 'items'),
    map: keyed && { key: readPart(keyed, 'key'), value: readPart(keyed, 'value') },
    quality: map.list('quality').map((node) => readQuality(new MapNode(node, 'a quality rule'))),
    relationships: map.list('relationships').map((node) => readRelationship(new MapNode(node, 'a relationship'))),
    place: map.place,
    at: (part) => placeOf(map, options, part),
  };
}

function readRelationship(map: MapNode): string {
  const to = map.json('to');
  if (to === undefined) throw refuse(map.place, 'a relationship has no end', '`to`, the property that is referred to');
  return canonicalJson([map.text('type') ?? 'foreignKey', map.json('from') ?? null, to]);
}

function placeOf(map: MapNode, options: MapNode | undefined, part: string): Place {
  if (map.get(part)) return map.at(part);
  return options?.get(part) ? options.at(part) : map.place;
}

function readItem(node: JsonNode, what: string): Field {
  const map = new MapNode(node, what);
  return readField(map, map.text('name') ?? '*', false, false);
}

function readPart(map: MapNode, key: string): Field {
  const node = map.get(key);
  if (!node) throw refuse(map.place, `a map has no ${key}`);
  return readItem(node, key);
}

function readOption(options: MapNode | undefined, key: string): [string, JsonValue][] {
  const value = options?.json(key);
  return value === undefined ? [] : [[key, value]];
}

function readType(map: MapNode): LogicalType | undefined {
  const name = map.text('logicalType');
  if (name === undefined) return undefined;
  const type = LOGICAL_TYPES.find((known) => known === name);
  if (!type)
    throw refuse(map.at('logicalType'), `the logical type ${JSON.stringify(name)} is not known`, `one of ${LOGICAL_TYPES.join(', ')}`);
  return type;
}

/** Entries are objects with a value; a bare value is taken as one. */
function readEnum(map: MapNode, type: LogicalType | undefined): readonly JsonValue[] {
  const entries = map.list('enum');
  if (entries.length === 0) throw refuse(map.at('enum'), 'the enum has no entries', 'at least one value, or no enum');
  return entries.map((node) => {
    if (node.type !== 'object') return readValue(node, type);
    const value = node.members.get('value');
    if (!value) throw refuse(node.place, 'an entry of an enum has no value');
    return readValue(value.value, type);
  });
}

/** YAML leaves it to quotes whether `1` is a text; the type of the property knows better. */
function readValue(node: JsonNode, type: LogicalType | undefined): JsonValue {
  if (type === 'string' && node.type === 'number') return node.text;
  if (type === 'string' && node.type === 'boolean') return String(node.value);
  const isNumber = type === 'integer' || type === 'number';
  return isNumber && node.type === 'string' && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(node.value) ? Number(node.value) : toJson(node);
}
