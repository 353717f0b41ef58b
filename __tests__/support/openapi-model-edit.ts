import type { Random } from './avro-generate.ts';
import type { Maker } from './openapi-model-maker.ts';
import { FORM, type Json, type Model, type Op, PROPERTIES, type Schema } from './openapi-model.ts';

export function operations(model: Model): Op[] {
  const direct = [...model.paths.flatMap(({ ops }) => ops), ...model.hooks.map(({ op }) => op)];
  return direct.flatMap((op) => [op, ...op.callbacks.map((hook) => hook.op)]);
}

export function remove(list: unknown[], random: Random): void {
  if (list.length > 0) list.splice(random.below(list.length), 1);
}

/** Every schema of a description that may be changed in place; of forms the whole and their fields. */
export function schemasIn(model: Model): Schema[] {
  const found: Schema[] = [];
  const visit = (schema: Json | undefined): void => {
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return;
    found.push(schema);
    for (const inner of Object.values((schema['properties'] ?? {}) as Schema)) visit(inner);
    for (const key of ['items', 'additionalProperties', 'not', 'then']) visit(schema[key]);
    for (const inner of Object.values((schema['patternProperties'] ?? {}) as Schema)) visit(inner);
    for (const key of ['anyOf', 'oneOf', 'allOf', 'prefixItems'])
      if (Array.isArray(schema[key])) for (const inner of schema[key]) visit(inner);
  };
  Object.values(model.schemas).forEach(visit);
  for (const op of operations(model)) {
    for (const { schema } of op.parameters) visit(schema);
    for (const { schema } of op.body?.media ?? []) visit(schema);
    for (const { media, headers } of op.answers) for (const { schema } of [...media, ...headers]) visit(schema);
  }
  return found;
}

export function changeSchema(model: Model, maker: Maker): void {
  const places = schemasIn(model);
  const place = maker.random.pick(places);
  const plain = isPlain(model, place);
  for (let tries = 0; tries < 8; tries++) if (maker.random.pick(EDITS)(place, maker, plain, model)) return;
}

/** Whether a schema stands where only plain values may: in a parameter, a header or a form. */
function isPlain(model: Model, place: Schema): boolean {
  const holds = (schema: Json | undefined): boolean =>
    schema === place || (typeof schema === 'object' && schema !== null && Object.values(schema).some((inner) => holds(inner)));
  return (
    [model.schemas['Code'], model.schemas['Count']].some(holds) ||
    operations(model).some(
      ({ parameters, body, answers }) =>
        parameters.some(({ schema }) => holds(schema)) ||
        (body?.media ?? []).some(({ type, schema }) => type === FORM && holds(schema)) ||
        answers.some(({ headers }) => headers.some(({ schema }) => holds(schema))),
    )
  );
}

type Edit = (place: Schema, maker: Maker, plain: boolean, model: Model) => boolean;

const isObject = (place: Schema): boolean => typeof place['properties'] === 'object';
const bound =
  (type: string, keyword: string, value: (random: Random) => number): Edit =>
  (place, { random }) => {
    if (![place['type']].flat().includes(type)) return false;
    if (place[keyword] !== undefined && random.chance(0.4)) delete place[keyword];
    else place[keyword] = value(random);
    // In 3.0 one of the two is a flag of the other.
    if (keyword === 'exclusiveMinimum') delete place['minimum'];
    return true;
  };

const EDITS: readonly Edit[] = [
  (place, maker, plain) => {
    if (!isObject(place)) return false;
    (place['properties'] as Schema)[maker.random.pick(PROPERTIES)] = plain ? maker.plain() : maker.property(1);
    return true;
  },
  (place, { random }) => {
    const names = Object.keys((place['properties'] ?? {}) as Schema);
    if (names.length < 2) return false;
    const name = random.pick(names);
    delete (place['properties'] as Schema)[name];
    place['required'] = ((place['required'] ?? []) as string[]).filter((one) => one !== name);
    return true;
  },
  (place, { random }) => {
    const names = Object.keys((place['properties'] ?? {}) as Schema);
    if (names.length === 0) return false;
    const required = (place['required'] ?? []) as string[];
    const name = random.pick(names);
    place['required'] = required.includes(name) ? required.filter((one) => one !== name) : [...required, name];
    return true;
  },
  (place, { random }, plain) => {
    if (!isObject(place) || plain) return false;
    if (place['additionalProperties'] === undefined) place['additionalProperties'] = random.chance(0.6) ? false : { type: 'string' };
    else delete place['additionalProperties'];
    return true;
  },
  (place, { random, level }, plain) => {
    if (!isObject(place) || plain) return false;
    const inner = Object.values(place['properties'] as Schema) as Schema[];
    const one = inner.length > 0 ? random.pick(inner) : undefined;
    if (!one || Object.hasOwn(one, '$ref')) return false;
    const flag = level > 2 && random.chance(0.5) ? 'writeOnly' : 'readOnly';
    if (one[flag] === true) delete one[flag];
    else one[flag] = true;
    return true;
  },
  (place, { random }) => {
    if (!Array.isArray(place['enum']) || typeof place['enum'][0] !== 'string') return false;
    place['enum'] = random.pick([['a'], ['a', 'b', 'd'], ['b'], ['1', '2'], ['1', '2', '3', 'x', 'a', 'b', 'c']]);
    return true;
  },
  (place, { random, level }, plain) => {
    if (level < 4 || plain || !isObject(place)) return false;
    const [keyword, value] = random.pick<[string, Json]>([
      ['dependentRequired', { [random.pick(PROPERTIES)]: [random.pick(PROPERTIES)] }],
      ['patternProperties', { '^[k-z]': { type: random.pick(['string', 'integer']) } }],
      ['propertyNames', { maxLength: 3 + random.below(2) }],
      ['if', { required: [random.pick(PROPERTIES)] }],
      ['then', { required: [random.pick(PROPERTIES)] }],
    ]);
    if (place[keyword] === undefined) place[keyword] = value;
    else delete place[keyword];
    return true;
  },
  (place, { random }) => {
    if (place['const'] === undefined) return false;
    place['const'] = random.pick<Json>(['a', 'b', 1, true]);
    return true;
  },
  (place, maker) => {
    if (!Array.isArray(place['prefixItems'])) return false;
    if (maker.random.chance(0.5)) place['prefixItems'][maker.random.below(2)] = maker.scalar();
    else if (place['items'] === false) delete place['items'];
    else place['items'] = false;
    return true;
  },
  bound('string', 'minLength', (random) => random.below(3)),
  bound('string', 'maxLength', (random) => 2 + random.below(4)),
  bound('integer', 'minimum', (random) => random.below(5) - 3),
  bound('integer', 'maximum', (random) => 2 + random.below(12)),
  bound('number', 'maximum', (random) => 2 + random.below(12)),
  bound('number', 'exclusiveMinimum', (random) => random.below(3) - 2),
  bound('integer', 'multipleOf', () => 2),
  bound('array', 'minItems', (random) => random.below(3)),
  bound('array', 'maxItems', (random) => 2 + random.below(3)),
  (place, maker, plain) => {
    if (place['type'] !== 'array') return false;
    place['items'] = plain ? maker.scalar() : maker.schema(1);
    return true;
  },
  (place, { random }) => {
    if (place['type'] !== 'string' || place['enum']) return false;
    if (place['pattern'] !== undefined) delete place['pattern'];
    else place['pattern'] = random.pick(['^[a-z]*$', '^[a-z0-9]+$', '^\\d+$', '^\\d{1,2}$']);
    return true;
  },
  (place, { random }) => {
    if (place['type'] !== 'string' || place['enum']) return false;
    if (place['format'] !== undefined) delete place['format'];
    else place['format'] = random.pick(['date', 'uuid', 'password']);
    return true;
  },
  (place, { random }) => {
    if (place['type'] !== 'integer' && place['type'] !== 'number') return false;
    place['type'] = place['type'] === 'integer' ? 'number' : 'integer';
    if (random.chance(0.3)) place['format'] = 'int32';
    return true;
  },
  (place, { level }, plain) => {
    const { type } = place;
    if (plain && (isObject(place) || type === 'array')) return false;
    if (level === 2 || type === undefined || type === 'null' || place['enum']) return false;
    place['type'] = Array.isArray(type) ? (type[0] ?? 'string') : [type, 'null'];
    return true;
  },
  (place, maker) => {
    const key = ['anyOf', 'oneOf'].find((one) => Array.isArray(place[one]));
    if (key === undefined) return false;
    const list = place[key] as Schema[];
    if (maker.random.chance(0.5) && list.length > 1) remove(list, maker.random);
    else list.push(maker.random.chance(0.5) ? maker.scalar() : maker.object(1));
    return true;
  },
  (place, { level }, plain) => {
    // The same in other words.
    if (plain && level === 2) return false;
    if (place['readOnly'] !== undefined || place['writeOnly'] !== undefined || place['$ref'] !== undefined) return false;
    const inner = { ...place };
    for (const key of Object.keys(place)) delete place[key];
    place['allOf'] = [inner];
    return true;
  },
  (place, maker, plain, model) => {
    const fresh = plain ? maker.scalar() : maker.random.chance(0.5) ? maker.schema(1) : maker.scalar();
    if (plain && isObject(place)) return false;
    // What is shared must not be nothing but itself.
    if (Object.values(model.schemas).includes(place) && fresh['$ref'] !== undefined) return false;
    for (const key of Object.keys(place)) delete place[key];
    Object.assign(place, fresh);
    return true;
  },
  (place, { random }) => {
    if (place['type'] === undefined || place['type'] === 'object') return false;
    place['default'] = random.pick(['a', 'b']);
    return true;
  },
];
