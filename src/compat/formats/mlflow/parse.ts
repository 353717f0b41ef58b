import {
  canonicalJson,
  GateError,
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Place,
  sha256,
} from '../../../core/index.ts';
import { type JsonNode, parseJson, readYaml, toJson, type YamlDocument } from '../../source/index.ts';
import type { SchemaSource } from '../../types.ts';
import { type MlField, type MlModel, type MlParam, type MlProperty, type MlType, SCALARS } from './model.ts';

const MAX_DEPTH = 64;

/** Where a part of the signature stands, and how to point at a name inside it. */
interface Spot {
  readonly place: Place;
  named(name: string): Place;
}

/**
 * Reads an `MLmodel` file. The parts of a signature are JSON inside YAML scalars, or YAML themselves.
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export function parseModel(source: SchemaSource): MlModel {
  const document = readYaml(source);
  const { root } = document;
  if (root.type !== 'object') throw refuse(root.place, 'not an MLmodel file', 'a YAML map with a signature');
  const digest = sha256(source.text);
  const signature = root.members.get('signature')?.value;
  if (!signature || signature.type === 'null') return { signature: undefined, place: document.place(0), digest };
  const { place } = signature;
  if (signature.type !== 'object') throw refuse(place, 'the signature is not a map', 'inputs, outputs and params');
  const part = (name: string): { value: JsonValue; spot: Spot } | undefined => {
    const node = signature.members.get(name)?.value;
    return node && node.type !== 'null' ? readPart(node, source.text, document) : undefined;
  };
  const [inputs, outputs, params] = [part('inputs'), part('outputs'), part('params')];
  // A signature that says nothing is none: serving enforces nothing.
  if (!inputs && !outputs && !params) return { signature: undefined, place, digest };
  return {
    place,
    digest,
    signature: {
      inputs: inputs && readFields(inputs.value, inputs.spot),
      outputs: outputs && readFields(outputs.value, outputs.spot),
      params: params ? readParams(params.value, params.spot) : [],
    },
  };
}

function readPart(node: JsonNode, text: string, document: YamlDocument): { value: JsonValue; spot: Spot } {
  const [start, end] = document.range(node);
  const { place } = node;
  let names: ReadonlyMap<string, number> | undefined;
  const named = (name: string): Place => {
    names ??= indexNames(text.slice(start, end));
    const found = names.get(name);
    return found === undefined ? place : document.place(start + found);
  };
  const spot: Spot = { place, named };
  if (node.type === 'array') return { value: toJson(node), spot };
  if (node.type !== 'string') throw refuse(place, 'a part of the signature is not JSON text', 'a JSON list in quotes');
  try {
    return { value: toJson(parseJson(node.value, place.file)), spot };
  } catch (error) {
    // The place inside of a quoted text is not one in the file.
    throw error instanceof GateError ? refuse(place, `a part of the signature is not JSON: ${error.message}`, error.expected) : error;
  }
}

const NAME = /name(?:\\?["']|'')?\s*:\s*(?:\\?["']|'')?([^"'\\,}\]\n]+)/g;

/** Where each name stands first, found in one pass however many columns there are. */
function indexNames(raw: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const match of raw.matchAll(NAME)) {
    const quote = match.index > 0 && /["']/.test(raw[match.index - 1] ?? '') ? 1 : 0;
    const name = (match[1] ?? '').trim();
    if (!names.has(name)) names.set(name, match.index - quote);
  }
  return names;
}

function readFields(value: JsonValue, spot: Spot): readonly MlField[] {
  if (!isJsonArray(value)) throw refuse(spot.place, 'inputs and outputs are lists of columns or tensors');
  const seen = new Set<string>();
  return value.map((item) => {
    if (!isJsonObject(item)) throw refuse(spot.place, 'a column is not an object');
    const name = typeof item['name'] === 'string' ? item['name'] : undefined;
    const place = name === undefined ? spot.place : spot.named(name);
    if (name !== undefined && seen.has(name)) throw refuse(place, `the column ${name} stands twice`);
    if (name !== undefined) seen.add(name);
    return { name, place, ...readProperty(item, place, 0) };
  });
}

/** Columns are required unless they say otherwise; `optional` is how older versions said it. */
function readProperty(item: JsonObject, place: Place, depth: number): MlProperty {
  const required = item['required'] !== false && item['optional'] !== true;
  return { type: readType(item, place, depth), required };
}

function readType(item: JsonObject, place: Place, depth: number): MlType {
  if (depth > MAX_DEPTH) throw refuse(place, `types are nested more than ${MAX_DEPTH} deep`);
  const name = item['type'] ?? item['dtype'];
  const scalar = SCALARS.find((known) => known === name);
  if (scalar) return { kind: 'scalar', name: scalar };
  const inner = (key: string): MlType => {
    const value = item[key];
    if (!isJsonObject(value)) throw refuse(place, `a type ${JSON.stringify(name ?? null)} needs "${key}"`);
    return readType(value, place, depth + 1);
  };
  if (name === 'array') return { kind: 'array', items: inner('items') };
  if (name === 'map') return { kind: 'map', values: inner('values') };
  if (name === 'any') return { kind: 'any' };
  // A vector of Spark ML is a list of doubles to everybody who sends one.
  if (name === 'sparkml_vector') return { kind: 'array', items: { kind: 'scalar', name: 'double' } };
  if (name === 'tensor') return readTensor(item['tensor-spec'], place);
  if (name !== 'object' || !isJsonObject(item['properties'])) throw refuse(place, `the type ${JSON.stringify(name ?? null)} is not known`);
  const properties = Object.entries(item['properties']).map(([key, value]): [string, MlProperty] => {
    if (!isJsonObject(value)) throw refuse(place, `the property ${key} is not an object`);
    return [key, readProperty(value, place, depth + 1)];
  });
  return { kind: 'object', properties: new Map(properties) };
}

function readTensor(spec: JsonValue | undefined, place: Place): MlType {
  const shape = isJsonObject(spec) ? spec['shape'] : undefined;
  const dtype = isJsonObject(spec) ? spec['dtype'] : undefined;
  if (typeof dtype !== 'string' || !isJsonArray(shape) || !shape.every((size) => Number.isInteger(size) && Number(size) >= -1)) {
    throw refuse(place, 'a tensor needs a tensor-spec with dtype and shape');
  }
  return { kind: 'tensor', dtype, shape: shape.map(Number) };
}

function readParams(value: JsonValue, spot: Spot): readonly MlParam[] {
  if (!isJsonArray(value)) throw refuse(spot.place, 'params is a list');
  const seen = new Set<string>();
  return value.map((item) => {
    const name = isJsonObject(item) ? item['name'] : undefined;
    if (!isJsonObject(item) || typeof name !== 'string') throw refuse(spot.place, 'a parameter has no name');
    const place = spot.named(name);
    if (seen.has(name)) throw refuse(place, `the parameter ${name} stands twice`);
    seen.add(name);
    const type = readType(item, place, 0);
    const list = isJsonArray(item['shape']) && type.kind === 'scalar';
    return { name, place, type: list ? { kind: 'array', items: type } : type, fallback: canonicalJson(item['default'] ?? null) };
  });
}

function refuse(place: Place, message: string, expected?: string): GateError {
  return new GateError('RG-SCHEMA-SYNTAX', message, { place, ...(expected ? { expected } : {}) });
}
