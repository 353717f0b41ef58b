import { canonicalJson, GateError, type Place, sha256 } from '../../../core/index.ts';
import type { SchemaSource } from '../../types.ts';
import { type JsonMember, type JsonNode, parseJson, toJson } from '../../source/index.ts';
import {
  type Entity,
  type Feature,
  type FeatureService,
  type FeatureStore,
  type FeatureView,
  NO_ENTITY,
  type VectorIndex,
} from './model.ts';

type Members = ReadonlyMap<string, JsonMember>;
const VIEWS = ['featureViews', 'streamFeatureViews', 'batchFeatureViews', 'onDemandFeatureViews', 'labelViews'];

/** Reads what `feast registry-dump` prints. @throws GateError RG-SCHEMA-SYNTAX */
export function readDump(source: SchemaSource): FeatureStore {
  const root = parseJson(source.text, source.path);
  const members = membersOf(root, 'the dump');
  const services = specs(members, 'featureServices').map(readService);
  return {
    entities: byName(specs(members, 'entities').map(readEntity)),
    views: byName(VIEWS.flatMap((key) => specs(members, key).map(([spec, place]) => readView(spec, place, key)))),
    services: byName(services),
    unread: [],
    place: root.place,
    digest: sha256(source.text),
  };
}

function refuse(place: Place, message: string): GateError {
  return new GateError('RG-SCHEMA-SYNTAX', message, { place, expected: 'what `feast registry-dump` prints' });
}

function membersOf(node: JsonNode, what: string): Members {
  if (node.type !== 'object') throw refuse(node.place, `${what} is not an object`);
  return node.members;
}

function listOf(members: Members, key: string): readonly JsonNode[] {
  const node = members.get(key)?.value;
  if (!node || node.type === 'null') return [];
  if (node.type !== 'array') throw refuse(node.place, `${key} is not a list`);
  return node.items;
}

function textOf(members: Members, key: string): string | undefined {
  const node = members.get(key)?.value;
  if (!node || node.type === 'null') return undefined;
  if (node.type !== 'string') throw refuse(node.place, `${key} is not a text`);
  return node.value;
}

/** The specification of each object of a kind; older dumps have it without `spec` around. */
function specs(members: Members, key: string): readonly (readonly [Members, Place])[] {
  return listOf(members, key).map((node) => {
    const object = membersOf(node, `an item of ${key}`);
    const spec = object.get('spec')?.value;
    return [spec ? membersOf(spec, 'spec') : object, node.place];
  });
}

function byName<T extends { readonly name: string; readonly place: Place }>(items: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) {
    if (map.has(item.name)) throw refuse(item.place, `${JSON.stringify(item.name)} stands twice`);
    map.set(item.name, item);
  }
  return map;
}

function nameOf(spec: Members, place: Place): string {
  const name = textOf(spec, 'name');
  if (name === undefined) throw refuse(place, 'a definition has no name');
  return name;
}

function readEntity([spec, place]: readonly [Members, Place]): Entity {
  const name = nameOf(spec, place);
  return { name, joinKey: textOf(spec, 'joinKey') ?? name, type: textOf(spec, 'valueType'), unread: [], place };
}

function readView(spec: Members, place: Place, kind: string): FeatureView {
  const functionOf = spec.get('userDefinedFunction')?.value ?? spec.get('featureTransformation')?.value;
  const online = spec.get('online')?.value;
  const onDemand = kind === 'onDemandFeatureViews';
  return {
    name: nameOf(spec, place),
    // The keys of an on-demand view are those of its sources.
    entities: onDemand ? undefined : readEntityNames(spec),
    features: readFeatures(listOf(spec, 'features')),
    ...(onDemand ? { sources: readSources(spec) } : {}),
    keyTypes: new Map([...readFeatures(listOf(spec, 'entityColumns'))].map(([key, { type }]) => [key, type])),
    complete: true,
    ttl: readDuration(textOf(spec, 'ttl'), place),
    // Default values are left out of dumps; on-demand views are computed at the request.
    online: onDemand || (online?.type === 'boolean' && online.value),
    transformation: readTransformation(functionOf, spec.get('aggregations')?.value),
    unread: [],
    place,
  };
}

function readSources(spec: Members): NonNullable<FeatureView['sources']> {
  const views: string[] = [];
  const inputs = new Map<string, string | undefined>();
  const sources = spec.get('sources')?.value;
  for (const { value } of sources?.type === 'object' ? sources.members.values() : []) {
    const source = membersOf(value, 'a source');
    const [projection, request] = [source.get('featureViewProjection')?.value, source.get('requestDataSource')?.value];
    const view = projection && textOf(membersOf(projection, 'a projection'), 'featureViewName');
    if (view !== undefined) views.push(view);
    const options = request && membersOf(request, 'a request source').get('requestDataOptions')?.value;
    const schema = options ? listOf(membersOf(options, 'requestDataOptions'), 'schema') : [];
    for (const [name, { type }] of readFeatures(schema)) inputs.set(name, type);
  }
  return { views, inputs };
}

function readEntityNames(spec: Members): readonly string[] {
  return listOf(spec, 'entities').flatMap((node) => (node.type === 'string' && node.value !== NO_ENTITY ? [node.value] : []));
}

function readFeatures(nodes: readonly JsonNode[]): ReadonlyMap<string, Feature> {
  return new Map(
    nodes.map((node) => {
      const members = membersOf(node, 'a feature');
      const vector = readVector(members);
      const type = textOf(members, 'valueType') ?? 'INVALID';
      return [nameOf(members, node.place), { type, ...(vector ? { vector } : {}), place: node.place }];
    }),
  );
}

/** Default values are left out of dumps. */
function readVector(members: Members): VectorIndex | undefined {
  const [index, length] = [members.get('vectorIndex')?.value, members.get('vectorLength')?.value];
  if (index?.type !== 'boolean' || !index.value) return undefined;
  return { metric: textOf(members, 'vectorSearchMetric') ?? '', length: length?.type === 'number' ? Number(length.text) : 0 };
}

function readDuration(text: string | undefined, place: Place): number {
  if (text === undefined) return 0;
  if (!/^\d{1,12}(?:\.\d{1,9})?s$/.test(text)) throw refuse(place, `ttl is not a duration: ${JSON.stringify(text.slice(0, 40))}`);
  return Number(text.slice(0, -1));
}

/** The function, and what a stream is gathered into. */
function readTransformation(functionOf: JsonNode | undefined, aggregations: JsonNode | undefined): string | undefined {
  const body = functionOf && findBody(functionOf);
  return aggregations === undefined ? body : `${body ?? ''} ${canonicalJson(toJson(aggregations))}`;
}

/** The source of a function where the dump has it, else its serialised form. */
function findBody(node: JsonNode): string | undefined {
  if (node.type !== 'object') return undefined;
  for (const key of ['bodyText', 'body']) {
    const value = node.members.get(key)?.value;
    if (value?.type === 'string' && value.value !== '') return value.value;
  }
  const inner = node.members.get('userDefinedFunction')?.value;
  return inner && findBody(inner);
}

/** A view under another name, or by other keys, is another thing to the clients of a service. */
function aliasOf(projection: Members): string {
  const alias = textOf(projection, 'featureViewNameAlias') ?? '';
  const map = projection.get('joinKeyMap')?.value;
  const keys = map?.type === 'object' ? [...map.members.keys()].sort().map((key) => `${key}=${textOf(map.members, key) ?? ''}`) : [];
  return `${alias === '' ? '' : ` as ${alias}`}${keys.length === 0 ? '' : ` by ${keys.join(', ')}`}`;
}

function readService([spec, place]: readonly [Members, Place]): FeatureService {
  const features = new Map<string, ReadonlySet<string>>();
  for (const node of listOf(spec, 'features')) {
    const projection = membersOf(node, 'a projection');
    const view = textOf(projection, 'featureViewName');
    if (view === undefined) throw refuse(node.place, 'a projection names no feature view');
    const columns = [...readFeatures(listOf(projection, 'featureColumns')).keys()];
    const key = `${view}${aliasOf(projection)}`;
    features.set(key, new Set([...(features.get(key) ?? []), ...columns]));
  }
  return { name: nameOf(spec, place), features, unread: [], place };
}
