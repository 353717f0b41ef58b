import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
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
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: source.path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const broken = document.errors[0];
  if (broken) throw refuse(at(broken.pos[0]), `not well-formed YAML: ${broken.message.split('\n')[0] ?? ''}`);
  const root = document.contents;
  if (!isMap(root)) throw refuse(at(0), 'not an MLmodel file', 'a YAML map with a signature');
  const digest = sha256(source.text);
  const signature = root.get('signature', true) as Node | undefined;
  if (!signature || (isScalar(signature) && signature.value === null)) return { signature: undefined, place: at(0), digest };
  const place = at(signature.range?.[0] ?? 0);
  if (!isMap(signature)) throw refuse(place, 'the signature is not a map', 'inputs, outputs and params');
  const part = (name: string): { value: JsonValue; spot: Spot } | undefined => {
    const node = signature.get(name, true) as Node | undefined;
    return node && !(isScalar(node) && node.value === null) ? readPart(node, source.text, at) : undefined;
  };
  const [inputs, outputs, params] = [part('inputs'), part('outputs'), part('params')];
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

function readPart(node: Node, text: string, at: (offset: number) => Place): { value: JsonValue; spot: Spot } {
  const [start, end] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
  const place = at(start);
  const raw = text.slice(start, end);
  const spot: Spot = {
    place,
    named(name) {
      const found = raw.search(new RegExp(String.raw`["']?name["']?\s*:\s*["']?${escapeRegExp(name)}["']?(?![\w-])`));
      return found === -1 ? place : at(start + found);
    },
  };
  if (!isScalar(node)) return { value: node.toJSON() as JsonValue, spot };
  if (typeof node.value !== 'string') throw refuse(place, 'a part of the signature is not JSON text', 'a JSON list in quotes');
  try {
    return { value: JSON.parse(node.value) as JsonValue, spot };
  } catch (error) {
    throw refuse(place, `a part of the signature is not JSON: ${(error as Error).message}`);
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
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
  return value.map((item) => {
    const name = isJsonObject(item) ? item['name'] : undefined;
    if (!isJsonObject(item) || typeof name !== 'string') throw refuse(spot.place, 'a parameter has no name');
    const place = spot.named(name);
    const type = readType(item, place, 0);
    const list = isJsonArray(item['shape']) && type.kind === 'scalar';
    return { name, place, type: list ? { kind: 'array', items: type } : type, fallback: canonicalJson(item['default'] ?? null) };
  });
}

function refuse(place: Place, message: string, expected?: string): GateError {
  return new GateError('RG-SCHEMA-SYNTAX', message, { place, ...(expected ? { expected } : {}) });
}
