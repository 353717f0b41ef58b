import type { Random } from './avro-generate.ts';
import type { Json } from './openapi-model.ts';

/*
 * The same description in other words: over several files, with shared things called otherwise, with remarks everywhere. Written by hand over
 * documents, without anything of the engine. Nothing that is exchanged is another one.
 */
type Document = { [key: string]: Json };

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);
const isObject = (value: Json | undefined): value is Document => typeof value === 'object' && value !== null && !Array.isArray(value);
const DATA = new Set(['default', 'enum', 'const', 'example', 'examples', 'required', 'security', 'mapping', 'scopes']);

/** Files by their paths, the main one first. */
export function vary(document: Document, random: Random): Map<string, string> {
  // As a text and back: nothing is the same object twice.
  const copy = JSON.parse(JSON.stringify(document)) as Document;
  if (random.chance(0.5)) remark(copy, random);
  if (random.chance(0.5)) override(copy, random);
  if (random.chance(0.4)) rename(copy, random);
  if (random.chance(0.4)) hop(copy);
  if (random.chance(0.4)) lift(copy);
  if (random.chance(0.4)) variables(copy);
  if (random.chance(0.4)) otherSchemes(copy);
  if (random.chance(0.4)) beside(copy, random);
  const files = random.chance(0.6) ? spread(copy, random) : new Map([['api.json', copy as Json]]);
  const turned = random.chance(0.3);
  return new Map([...files].map(([path, value]) => [path, JSON.stringify(turned ? reversed(value) : value, null, 2)]));
}

/** Every object of a document that is no data, with the key it stands under. */
function visit(value: Json, use: (object: Document, key: string, parents: readonly string[]) => void, keys: readonly string[] = []): void {
  if (Array.isArray(value)) for (const one of value) visit(one, use, [...keys, '*']);
  if (!isObject(value)) return;
  use(value, keys.at(-1) ?? '', keys);
  for (const [key, inner] of Object.entries(value))
    if (!DATA.has(key) || ['properties', 'responses'].includes(keys.at(-1) ?? '')) visit(inner, use, [...keys, key]);
}

const operationsOf = (item: Json | undefined): [string, Document][] => {
  if (!isObject(item)) return [];
  const more = isObject(item['additionalOperations']) ? Object.entries(item['additionalOperations']) : [];
  return [...Object.entries(item).filter(([key]) => METHODS.has(key)), ...more] as [string, Document][];
};

/** What people read, and what stands for nothing. */
function remark(document: Document, random: Random): void {
  const early = document['swagger'] === '2.0';
  document['tags'] = [{ name: 'things', description: 'All of them.' }];
  document['externalDocs'] = { url: 'https://example.com/docs' };
  document['x-team'] = { name: 'things' };
  for (const item of Object.values(document['paths'] as Document))
    for (const [method, op] of operationsOf(item)) {
      Object.assign(op, {
        operationId: `${method}${random.below(1e6)}`,
        tags: ['things'],
        summary: 'Does it.',
        description: 'Does it well.',
      });
      for (const response of Object.values((op['responses'] ?? {}) as Document)) {
        if (!isObject(response) || response['$ref'] !== undefined) continue;
        response['description'] = `Said ${random.below(1e6)}.`;
        if (!early) response['links'] = { next: { operationId: `next${random.below(10)}` } };
      }
    }
  visit(document, (object, key, keys) => {
    const isSchema = key === 'schema' || key === 'items' || keys.at(-2) === 'properties' || keys.at(-2) === 'schemas';
    if (!isSchema || object['$ref'] !== undefined || keys.includes('securitySchemes')) return;
    Object.assign(object, {
      description: `Of ${random.below(1e6)}.`,
      title: 'Title',
      'x-order': 1,
      externalDocs: { url: 'https://example.com' },
    });
    if (random.chance(0.3)) object['example'] = random.pick<Json>(['a', 1, null, {}]);
  });
}

/** What stands at a path and is said again by each of its operations counts for none of them. */
function override(document: Document, random: Random): void {
  for (const item of Object.values(document['paths'] as Document)) {
    if (!isObject(item) || item['parameters'] !== undefined) continue;
    const all = operationsOf(item).map(([, op]) => (Array.isArray(op['parameters']) ? op['parameters'] : []));
    const [first] = all;
    const shared = (first ?? []).filter(
      (one) =>
        isObject(one) &&
        (one['in'] === 'query' || one['in'] === 'header') &&
        all.every((list) => list.some((other) => isObject(other) && other['in'] === one['in'] && other['name'] === one['name'])),
    ) as Document[];
    if (shared.length === 0) continue;
    const { name, in: where } = random.pick(shared);
    const wrong = { type: 'boolean', enum: [true] };
    item['parameters'] = [
      { name: name ?? '', in: where ?? '', required: true, ...(document['swagger'] === '2.0' ? { type: 'boolean' } : { schema: wrong }) },
    ];
  }
}

function referencesIn(value: Json, use: (reference: string, holder: Document) => string): void {
  visit(value, (object) => {
    if (typeof object['$ref'] === 'string') object['$ref'] = use(object['$ref'], object);
  });
}

const schemasOf = (document: Document): Document | undefined => {
  const components =
    document['swagger'] === '2.0' ? document['definitions'] : (document['components'] as Document | undefined)?.['schemas'];
  return isObject(components) ? components : undefined;
};
const baseOf = (document: Document): string => (document['swagger'] === '2.0' ? '#/definitions/' : '#/components/schemas/');

function rename(document: Document, random: Random): void {
  const schemas = schemasOf(document);
  const base = baseOf(document);
  if (!schemas) return;
  const names = new Map(Object.keys(schemas).map((name) => [name, random.chance(0.5) ? `${name}/of~${random.below(9)}` : name]));
  const entries = Object.entries(schemas);
  for (const name of Object.keys(schemas)) delete schemas[name];
  for (const [name, schema] of entries) schemas[names.get(name) ?? name] = schema;
  referencesIn(document, (reference) => {
    const name = reference.startsWith(base) ? names.get(reference.slice(base.length)) : undefined;
    return name === undefined ? reference : base + name.replaceAll('~', '~0').replaceAll('/', '~1');
  });
}

/** A reference to a reference. */
function hop(document: Document): void {
  const components = document['components'];
  if (!isObject(components)) return;
  for (const kind of ['parameters', 'responses', 'requestBodies']) {
    const map = components[kind];
    if (!isObject(map)) continue;
    for (const [name, one] of Object.entries(map)) {
      map[`${name}Itself`] = one;
      map[name] = { $ref: `#/components/${kind}/${name}Itself` };
    }
  }
}

/** In 2.0: what most operations take and give stands for all of them. */
function lift(document: Document): void {
  if (document['swagger'] !== '2.0') return;
  const all = Object.values(document['paths'] as Document).flatMap((item) => operationsOf(item).map(([, op]) => op));
  for (const key of ['consumes', 'produces']) {
    const first = all.find((op) => op[key] !== undefined)?.[key];
    if (first === undefined) continue;
    document[key] = first;
    for (const op of all) if (JSON.stringify(op[key]) === JSON.stringify(first)) delete op[key];
  }
}

/** Two servers as one with a variable. */
function variables(document: Document): void {
  const servers = document['servers'];
  const urls = Array.isArray(servers) ? servers.map((one) => (isObject(one) && typeof one['url'] === 'string' ? one['url'] : '')) : [];
  if (urls.length !== 2 || !urls.every((url) => url.startsWith('https://example.com/v'))) return;
  const values = urls.map((url) => url.slice('https://example.com/'.length));
  document['servers'] = [
    {
      url: 'https://{host}.example.com/{version}',
      variables: { host: { default: 'api' }, version: { enum: values, default: values[0] ?? '' } },
    },
  ];
}

/** Schemes of the same kind under other names. */
function otherSchemes(document: Document): void {
  const early = document['swagger'] === '2.0';
  const schemes = early ? document['securityDefinitions'] : (document['components'] as Document | undefined)?.['securitySchemes'];
  if (!isObject(schemes)) return;
  for (const name of Object.keys(schemes)) {
    schemes[`${name}Scheme`] = schemes[name] ?? null;
    delete schemes[name];
  }
  const renamed = (ways: Json | undefined): Json =>
    (ways as Document[]).map((way) => Object.fromEntries(Object.entries(way).map(([name, scopes]) => [`${name}Scheme`, scopes])));
  if (document['security'] !== undefined) document['security'] = renamed(document['security']);
  visit(document, (object) => {
    if (object['responses'] !== undefined && Array.isArray(object['security'])) object['security'] = renamed(object['security']);
  });
}

/** What stands beside a reference: nothing that counts. */
function beside(document: Document, random: Random): void {
  const late = /^"3\.[12]/.test(JSON.stringify(document['openapi'] ?? ''));
  const base = baseOf(document);
  referencesIn(document, (reference, holder) => {
    if (!reference.startsWith(base) || !random.chance(0.5)) return reference;
    if (late) Object.assign(holder, { description: 'Such a one.' });
    else Object.assign(holder, { type: 'boolean', maxLength: 0, required: ['nothing'], description: 'Such a one.' });
    return reference;
  });
}

/** Schemas, paths and shared responses in files of their own, some of which refer back to the main one. */
function spread(document: Document, random: Random): Map<string, Json> {
  const files = new Map<string, Json>([['api.json', document]]);
  const base = baseOf(document);
  const schemas = schemasOf(document) ?? {};
  /** What a schema of the main file is called from a folder. */
  const places = new Map<string, { file: string; pointer: string }>();
  for (const [name, schema] of Object.entries(schemas)) {
    const token = name.replaceAll('~', '~0').replaceAll('/', '~1');
    const choice = random.below(3);
    if (choice === 0) continue;
    const own = { file: `schemas/s${files.size}.json`, pointer: '' };
    const place = choice === 1 ? own : { file: 'more/parts.json', pointer: `/parts/${token}` };
    places.set(base + token, place);
    if (choice === 1) files.set(place.file, schema);
    else {
      const parts = (files.get(place.file) ?? { parts: {} }) as { parts: Document };
      parts.parts[name] = schema;
      files.set(place.file, parts);
    }
    delete schemas[name];
  }
  const paths = document['paths'] as Document;
  const moved = new Map(Object.entries(paths).filter(([, item]) => isObject(item) && item['$ref'] === undefined && random.chance(0.4)));
  for (const [template, item] of moved) {
    const file = `paths/p${files.size}.json`;
    files.set(file, item);
    paths[template] = { $ref: `./${file}` };
  }
  for (const [file, content] of files) referencesIn(content, (reference) => from(file, reference, places));
  return files;
}

/** A reference as it is written in a file. */
function from(file: string, reference: string, places: ReadonlyMap<string, { file: string; pointer: string }>): string {
  if (!reference.startsWith('#')) return reference;
  const place = places.get(reference) ?? { file: 'api.json', pointer: reference.slice(1) };
  const pointer = encodeURI(place.pointer);
  if (place.file === file) return `#${pointer}`;
  const up = file.includes('/') ? '../' : './';
  return `${up}${place.file}${pointer === '' ? '' : `#${pointer}`}`;
}

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
