import { isJsonArray, isJsonObject, type JsonValue, type Place } from '../../../core/index.ts';
import type { Member } from '../../types.ts';
import { escapeToken } from '../json-schema/embedded.ts';
import { type Api, below, inside, items, type Located, members, own, type Spot, text } from './read/api.ts';
import { endpointsOf, shapeOf } from './read/endpoints.ts';
import type { Endpoint } from './read/model.ts';

const MAX_NESTING = 4;

/** A place with what stands there, references not followed. */
type Written = Spot & { readonly value: JsonValue };

/** Operations, their parameters, and the properties of shared schemas. */
export function* listMembers(api: Api): Iterable<Member> {
  for (const endpoint of endpointsOf(api)) yield* operationMembers(endpoint);
  const schemas = api.version === '2.0' ? inside(api.root, 'definitions') : inside(api.root, 'components', 'schemas');
  for (const name of Object.keys(schemas?.value ?? {})) {
    const value = schemas && own(schemas.value, name);
    if (schemas && value !== undefined) yield* schemaMembers({ ...below(schemas, name), value }, `/schemas/${escapeToken(name)}`, name, 0);
  }
}

function* operationMembers({ method, template, at, items: around }: Endpoint): Iterable<Member> {
  const [key, label] = [`/operations/${escapeToken(`${method} ${shapeOf(template)}`)}`, `${method} ${template}`];
  const answers = members(at, 'responses').flatMap(([status, one]) => (status.startsWith('2') ? [`${status} ${held(one)}`] : []));
  const body = inside(at, 'requestBody');
  const signature = [`takes ${body ? held(body) : 'no body'}`, `answers ${answers.sort().join(', ') || 'nothing'}`].join('; ');
  yield new ApiMember(key, `the operation ${label}`, signature, at);
  for (const one of [...around.toReversed(), at].flatMap((place) => items(place, 'parameters'))) {
    const [where, name] = [text(one.value, 'in') ?? '', text(one.value, 'name') ?? ''];
    // Their names in the path are nobody's business, and a body has none.
    if (where === 'path' || where === 'body') continue;
    yield new ApiMember(
      `${key}/${where}/${escapeToken(name)}`,
      `the ${where} parameter ${name} of ${label}`,
      typeOf(own(one.value, 'schema') ?? one.value),
      one,
    );
  }
}

function* schemaMembers(spot: Written, key: string, name: string, depth: number): Iterable<Member> {
  const { value } = spot;
  const properties = isJsonObject(value) ? own(value, 'properties') : undefined;
  for (const [property, schema] of Object.entries(isJsonObject(properties) ? properties : {})) {
    const at = { ...below(spot, 'properties', property), value: schema };
    const inner = `${key}/${escapeToken(property)}`;
    yield new ApiMember(inner, `the property ${name}.${property}`, typeOf(schema), at);
    if (depth < MAX_NESTING) yield* schemaMembers(at, inner, `${name}.${property}`, depth + 1);
  }
  const all = isJsonObject(value) ? own(value, 'allOf') : undefined;
  if (!isJsonArray(all) || depth >= MAX_NESTING) return;
  for (const [index, one] of all.entries()) {
    if (isJsonObject(one) && own(one, '$ref') === undefined)
      yield* schemaMembers({ ...below(spot, 'allOf', index), value: one }, key, name, depth + 1);
  }
}

/** What a body or an answer holds, in its first media type. */
function held(at: Located): string {
  const schema = own(at.value, 'schema');
  if (schema !== undefined) return typeOf(schema);
  const [media] = members(at, 'content');
  return media ? `${media[0]} ${typeOf(own(media[1].value, 'schema'))}` : 'nothing';
}

/** The type alone: limits may change, and a list of values may grow, while something still means the same. */
function typeOf(schema: JsonValue | undefined): string {
  if (!isJsonObject(schema)) return 'anything';
  const reference = text(schema, '$ref');
  if (reference !== undefined) return reference.split('/').at(-1) ?? '';
  const all = own(schema, 'allOf');
  if (isJsonArray(all) && all.length === 1) return typeOf(all[0]);
  const type = own(schema, 'type');
  const types = (isJsonArray(type) ? type : type === undefined ? [] : [type])
    .filter((one) => one !== 'null')
    .map(String)
    .sort();
  const format = text(schema, 'format');
  if (types.length === 1 && types[0] === 'array') return `list of ${typeOf(own(schema, 'items'))}`;
  return `${types.join(' or ') || 'anything'}${format === undefined ? '' : ` (${format})`}`;
}

/** Places are looked up when they are asked for: hardly any of the members of a description ever is. */
class ApiMember implements Member {
  readonly key: string;
  readonly name: string;
  readonly signature: string;
  readonly #spot: Spot;

  constructor(key: string, name: string, signature: string, spot: Spot) {
    this.key = key;
    this.name = name;
    this.signature = signature;
    this.#spot = spot;
  }

  get place(): Place {
    const { file, pointer } = this.#spot;
    return file.places([pointer]).get(pointer) ?? { file: file.path, line: 1, column: 1 };
  }
}
