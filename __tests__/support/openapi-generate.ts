import { Random } from './avro-generate.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Schema = { [key: string]: Json };
export interface Generated {
  openapi: string;
  paths: { [path: string]: { [method: string]: Schema } };
  components: { schemas: { [name: string]: Schema } };
}

const NAMES = ['id', 'name', 'kind', 'tags', 'more'];
const COMPONENTS = ['Thing', 'Part', 'Owner'];
const STATUSES = ['200', '201', '404', '4XX', 'default'];

/** A small description in which schemas refer to shared ones, to themselves, and are combined in every way. */
export function randomDescription(seed: number): Generated {
  const random = new Random(seed);
  const schemas = Object.fromEntries(COMPONENTS.map((name) => [name, objectSchema(random, 2)]));
  const paths = Object.fromEntries(
    ['/things', '/things/{id}'].map((path) => [
      path,
      Object.fromEntries(['get', 'post'].flatMap((method) => (random.below(3) > 0 ? [[method, operation(random)]] : []))),
    ]),
  );
  return { openapi: '3.1.0', paths, components: { schemas } };
}

function operation(random: Random): Schema {
  const parameters = ['q', 'limit'].flatMap((name) =>
    random.below(2) === 0 ? [{ name, in: random.pick(['query', 'header']), required: random.below(2) === 0, schema: scalar(random) }] : [],
  );
  const responses = Object.fromEntries(
    STATUSES.filter(() => random.below(2) === 0).map((status) => [status, { description: '', content: content(random) }]),
  );
  return {
    parameters,
    ...(random.below(2) === 0 ? { requestBody: { required: random.below(2) === 0, content: content(random) } } : {}),
    responses: Object.keys(responses).length > 0 ? responses : { '200': { description: '' } },
  };
}

function content(random: Random): Schema {
  return { 'application/json': { schema: schema(random, 2) } };
}

function reference(random: Random): Schema {
  return { $ref: `#/components/schemas/${random.pick(COMPONENTS)}` };
}

function schema(random: Random, depth: number): Schema {
  if (depth <= 0) return random.below(4) === 0 ? reference(random) : scalar(random);
  switch (random.below(10)) {
    case 0:
    case 1:
    case 2:
      return objectSchema(random, depth);
    case 3:
      return {
        type: 'array',
        items: schema(random, depth - 1),
        ...(random.below(3) === 0 ? { minItems: random.below(2) } : {}),
        ...(random.below(3) === 0 ? { maxItems: 2 + random.below(2) } : {}),
      };
    case 4:
      return { anyOf: [{ type: 'null' }, schema(random, depth - 1)] };
    case 5:
      return { [random.pick(['anyOf', 'oneOf'])]: variants(random, depth) };
    case 6:
      return { allOf: [reference(random), objectSchema(random, depth - 1)] };
    case 7:
      return reference(random);
    default:
      return scalar(random);
  }
}

/** Alternatives that a constant tells apart, or not. */
function variants(random: Random, depth: number): Schema[] {
  const told = random.below(2) === 0;
  return Array.from({ length: 2 + random.below(2) }, (_, index) => {
    const made = objectSchema(random, depth - 1);
    if (!told) return random.below(3) === 0 ? scalar(random) : made;
    return {
      ...made,
      properties: { ...(made['properties'] as Schema), kind: { const: `k${index}` } },
      required: [...new Set([...((made['required'] as string[] | undefined) ?? []), 'kind'])],
    };
  });
}

function objectSchema(random: Random, depth: number): Schema {
  const names = NAMES.filter(() => random.below(2) === 0);
  const properties = Object.fromEntries(names.map((name) => [name, schema(random, depth - 1)]));
  const more = random.below(8);
  return {
    type: random.below(6) === 0 ? ['object', 'null'] : 'object',
    properties,
    ...(random.below(2) === 0 ? { required: names.filter(() => random.below(2) === 0) } : {}),
    ...(more === 0 ? { additionalProperties: false } : more === 1 ? { additionalProperties: scalar(random) } : {}),
  };
}

function scalar(random: Random): Schema {
  switch (random.below(6)) {
    case 0:
      return {
        type: 'string',
        ...(random.below(2) === 0 ? { minLength: random.below(3) } : {}),
        ...(random.below(2) === 0 ? { maxLength: 3 + random.below(3) } : {}),
      };
    case 1:
      return {
        type: random.pick(['integer', 'number']),
        ...(random.below(2) === 0 ? { minimum: random.below(4) - 2 } : {}),
        ...(random.below(2) === 0 ? { maximum: 3 + random.below(3) } : {}),
      };
    case 2:
      return { type: 'string', enum: ['a', 'b', 'c'].filter((_, index) => index === 0 || random.below(2) === 0) };
    case 3:
      return { type: ['string', 'null'] };
    case 4:
      return { type: 'string', format: random.pick(['date', 'uuid', 'password']) };
    default:
      return { type: 'boolean' };
  }
}

/** The same with one to three changes, anywhere. */
export function mutated(description: Generated, seed: number): Generated {
  const random = new Random(seed);
  const copy = structuredClone(description);
  for (let changes = 1 + random.below(3); changes > 0; changes--) mutate(copy, random);
  return copy;
}

function mutate(description: Generated, random: Random): void {
  const places = schemasIn(description);
  const chance = random.below(10);
  if (chance === 0) {
    const items = Object.values(description.paths).filter((item) => Object.keys(item).length > 0);
    const item = items.length > 0 ? random.pick(items) : undefined;
    if (item) delete item[random.pick(Object.keys(item))];
    return;
  }
  if (chance === 1) {
    const operations = Object.values(description.paths).flatMap((item) => Object.keys(item).map((method) => ({ item, method })));
    const chosen = operations.length > 0 ? random.pick(operations) : undefined;
    if (chosen) chosen.item[chosen.method] = operation(random);
    return;
  }
  const place = random.pick(places);
  edit(place, random);
}

function edit(place: Schema, random: Random): void {
  const properties = place['properties'] as Schema | undefined;
  const required = (place['required'] as string[] | undefined) ?? [];
  const names = Object.keys(properties ?? {});
  const choice = random.below(6);
  if (properties && choice === 0) properties[random.pick(NAMES)] = schema(random, 1);
  else if (properties && choice === 1 && names.length > 0) {
    const name = random.pick(names);
    delete properties[name];
    place['required'] = required.filter((one) => one !== name);
  } else if (properties && choice === 2 && names.length > 0) {
    const name = random.pick(names);
    place['required'] = required.includes(name) ? required.filter((one) => one !== name) : [...required, name];
  } else if (place['enum'] && choice < 4) place['enum'] = random.below(2) === 0 ? ['a'] : ['a', 'b', 'c', 'd'];
  else if (Array.isArray(place['anyOf'] ?? place['oneOf']) && choice < 4) {
    const key = place['anyOf'] ? 'anyOf' : 'oneOf';
    const list = place[key] as Schema[];
    if (random.below(2) === 0 && list.length > 1) list.splice(random.below(list.length), 1);
    else list.push(objectSchema(random, 1));
  } else if (choice === 5 && properties) {
    if (place['additionalProperties'] === undefined) place['additionalProperties'] = false;
    else delete place['additionalProperties'];
  } else {
    const fresh = random.below(2) === 0 ? schema(random, 1) : scalar(random);
    for (const key of Object.keys(place)) delete place[key];
    Object.assign(place, fresh);
  }
}

const HOLDERS = new Set(['schema', 'items', 'additionalProperties']);

/** Every schema of a description, the places of the same objects that can be changed. */
function schemasIn(description: Generated): Schema[] {
  const found: Schema[] = Object.values(description.components.schemas);
  const visit = (value: Json, key: string, inMap: boolean): void => {
    if (Array.isArray(value)) return value.forEach((one) => visit(one, key, ['anyOf', 'oneOf', 'allOf'].includes(key)));
    if (typeof value !== 'object' || value === null) return undefined;
    if ((inMap || HOLDERS.has(key)) && key !== 'parameters') found.push(value);
    for (const [name, inner] of Object.entries(value)) visit(inner, name, key === 'properties');
  };
  visit({ paths: description.paths as unknown as Json, components: description.components as unknown as Json }, '', false);
  return found;
}
