import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse, stringify } from 'yaml';
import { generateConfigFiles } from '../../../scripts/generate-config.ts';
import { CONFIG_SCHEMA, type Config, loadConfig } from '../../../src/config/index.ts';
import { resolve, type SchemaNode } from '../../../src/config/schema/index.ts';

type Path = readonly (string | number)[];
interface Visit {
  readonly path: string;
  readonly node: SchemaNode;
}

/** Every schema node with the keys that lead to it; `*` stands for names of the user and items of lists. */
function* visit(schema: SchemaNode, path = ''): Generator<Visit> {
  const node = resolve(schema);
  yield { path, node };
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    if (property !== true) yield* visit(property, `${path}/${key}`);
  }
  if (node.additionalProperties) yield* visit(node.additionalProperties, `${path}/*`);
  if (node.items) yield* visit(node.items, `${path}/*`);
}

function readFixture(name: string): string {
  return readFileSync(new URL(`./fixtures/good/${name}`, import.meta.url), 'utf8');
}

/** Paths of a value, in the same form. */
function* pathsOf(value: unknown, schema: SchemaNode, path = ''): Generator<string> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  const node = resolve(schema);
  for (const [key, member] of Object.entries(value)) {
    const property = node.properties?.[key];
    const isNamed = property !== undefined && property !== true;
    yield* pathsOf(member, isNamed ? property : node.additionalProperties || (node.items ?? {}), `${path}/${isNamed ? key : '*'}`);
  }
}

describe('the schema of the configuration', () => {
  const visits = [...visit(CONFIG_SCHEMA)];

  it('is valid in the strict mode of ajv, as published', () => {
    const published = JSON.parse(readFileSync('schema/rollback-gate.schema.json', 'utf8')) as object;
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(published);
    expect(validate(parse(readFixture('every-key.yml')))).toBe(true);
    expect(validate({ version: 1, relases: {} })).toBe(false);
  });

  it.each([...generateConfigFiles()])('has generated %s as it stands in the repository', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('lets the example of the documentation load', () => {
    const [, example = ''] = /```yaml\n([^`]*)```/.exec(readFileSync('docs/configuration.md', 'utf8')) ?? [];
    expect(loadConfig(example, 'a.yml').environments.get('production')?.rollback?.ladder).toHaveLength(2);
  });

  it('describes every key', () => {
    expect(visits.filter(({ path, node }) => !path.endsWith('/*') && !node.description).map(({ path }) => path)).toEqual([]);
  });

  it('says in words what every restricted value has to be', () => {
    const silent = visits.filter(({ node }) => (node.pattern ?? node.minimum ?? node.const) !== undefined && !node.title);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('refuses unknown keys everywhere', () => {
    const open = visits.filter(({ node }) => node.properties && node.additionalProperties !== false);
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  it('has no key that the fullest fixture does not use', () => {
    const used = new Set(pathsOf(parse(readFixture('every-key.yml')), CONFIG_SCHEMA));
    expect(visits.map(({ path }) => path).filter((path) => !used.has(path))).toEqual([]);
  });
});

describe('defaults', () => {
  /** A configuration in which every map exists that could hold a default. */
  const full = parse(readFixture('every-key.yml')) as Record<string, unknown>;
  const cases = [...defaultsIn(CONFIG_SCHEMA, full, [])];

  it.each(cases.map(({ path, value }) => [path.join('.'), path, value] as const))(
    '%s: absent means the default of the schema',
    (_, path, value) => {
      expect(withoutPlaces(loadWith(path, undefined))).toEqual(withoutPlaces(loadWith(path, value)));
    },
  );

  it('are found in every part of the schema', () => {
    expect(cases.length).toBeGreaterThan(25);
  });

  it.each([
    ['http', 'http: https://a.example', [0.01, 3, 1]],
    ['prometheus counters', 'prometheus: { url: https://a.example, bad: a, total: b }', [0.002, 6, 2]],
    ['prometheus latency', 'prometheus: { url: https://a.example, histogram: a, slower-than: 1s }', [0.002, 6, 2]],
  ])('of a check depend on its source: %s', (_, source, expected) => {
    const config = loadConfig(`version: 1\nenvironments: { a: { health: [{ name: a, ${source} }] } }`, 'a.yml');
    const check = config.environments.get('a')?.health[0];
    expect([check?.tolerate, check?.minBad, check?.dispersion]).toEqual(expected);
  });

  it.each([
    ['', 'full'],
    [', format: avro', 'full'],
    [', format: openapi', 'backward'],
    [', format: graphql', 'backward'],
    [', format: openapi, kind: data', 'full'],
    [', kind: api', 'backward'],
    [', kind: api, compatibility: forward', 'forward'],
  ])('of compatibility follow the kind: %s', (more, expected) => {
    const [entry] = loadConfig(`version: 1\nschemas: [{ files: a${more} }]`, 'a.yml').schemas;
    expect(entry?.compatibility).toBe(expected);
    expect(entry?.compatibilityDefaulted === true).toBe(!more.includes('compatibility'));
  });

  function loadWith(path: Path, value: unknown): Config {
    const copy = structuredClone(full);
    const parent = path
      .slice(0, -1)
      .reduce<Record<string | number, unknown>>((at, step) => at[step] as Record<string | number, unknown>, copy);
    const key = path.at(-1) ?? '';
    if (value === undefined) delete parent[key];
    else parent[key] = value;
    return loadConfig(stringify(copy, { aliasDuplicateObjects: false }), 'a.yml');
  }
});

function* defaultsIn(schema: SchemaNode, value: unknown, path: Path): Generator<{ path: Path; value: unknown }> {
  if (typeof value !== 'object' || value === null) return;
  const node = resolve(schema);
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    if (property === true) continue;
    const { default: preset } = resolve(property);
    const neededElsewhere = key === 'pins';
    if (preset !== undefined && !neededElsewhere) yield { path: [...path, key], value: preset };
    yield* defaultsIn(property, Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined, [...path, key]);
  }
  const inner = node.additionalProperties || node.items;
  if (!inner) return;
  for (const [key, member] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    yield* defaultsIn(inner, member, [...path, step]);
  }
}

function withoutPlaces(config: Config): unknown {
  return JSON.parse(
    JSON.stringify(config, (key, value: unknown) => (key === 'place' ? undefined : value instanceof Map ? [...value] : value)),
  );
}
