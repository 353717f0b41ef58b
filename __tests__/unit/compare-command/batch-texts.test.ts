import { describe, expect, it } from '@jest/globals';
import { spec } from '../../../src/commands/compare/index.ts';
import type { Host, JsonObject } from '../../../src/core/index.ts';

async function answer(one: JsonObject): Promise<JsonObject> {
  const out: string[] = [];
  const host: Host = {
    directory: '/nowhere',
    env: () => undefined,
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    fetch,
    signal: new AbortController().signal,
    progress: () => undefined,
    write: (text) => out.push(text),
    stdin: async function* () {
      yield new TextEncoder().encode(`${JSON.stringify(one)}\n`);
    },
    mask: () => undefined,
  };
  const run = await spec.load();
  await run({ positionals: [], options: { batch: true } }, host);
  return JSON.parse(out[0] ?? '{}') as JsonObject;
}

interface Directed {
  readonly answer: string;
  readonly differences: readonly { readonly rule: string; readonly reader?: { readonly file: string } }[];
}

const CONTRACT = (type: string): string =>
  `apiVersion: v3.0.2\nkind: DataContract\nid: c\nversion: 1.0.0\nstatus: active\nschema:\n  - name: t\n    properties:\n      - name: a\n        logicalType: ${type}\n`;
const API = (path: string): string =>
  `openapi: 3.0.3\ninfo: { title: t, version: "1" }\npaths:\n  ${path}:\n    get: { responses: { "200": { description: ok } } }\n`;
const MODEL = (type: string): string =>
  `mlflow_version: 2.9.2\nmodel_uuid: x\nsignature:\n  inputs: '[{"name": "a", "type": "${type}", "required": true}]'\n  outputs: '[{"type": "double"}]'\n`;
const VIEWS = (type: string): string =>
  [
    'from feast import Entity, FeatureView, Field, FileSource',
    `from feast.types import ${type}`,
    'driver = Entity(name="driver", join_keys=["driver_id"])',
    'source = FileSource(path="x.parquet", timestamp_field="at")',
    `view = FeatureView(name="v", entities=[driver], schema=[Field(name="f", dtype=${type})], source=source)`,
    '',
  ].join('\n');

const TEXTS: readonly (readonly [string, string, string, string])[] = [
  [
    'json-schema',
    '$schema: https://json-schema.org/draft/2020-12/schema\ntype: string\n',
    '$schema: https://json-schema.org/draft/2020-12/schema\ntype: integer\n',
    'new.yaml',
  ],
  ['openapi', API('/a'), API('/b'), 'new.yaml'],
  ['odcs', CONTRACT('string'), CONTRACT('integer'), 'new.yaml'],
  ['mlflow', MODEL('long'), MODEL('string'), 'new/MLmodel'],
  ['feast', VIEWS('Int64'), VIEWS('String'), 'new.py'],
  ['tfdv', 'feature {\n  name: "a"\n  type: INT\n}\n', 'feature {\n  name: "a"\n  type: BYTES\n}\n', 'new.pbtxt'],
  ['protobuf', '// ours\nsyntax = "proto3";\nmessage A { fixed32 a = 1; }', 'syntax = "proto3";\nmessage A { string a = 1; }', 'new.proto'],
  ['graphql', 'type Query {\n  a: Int\n}\n', 'type Query {\n  b: Int\n}\n', 'new.graphql'],
  ['sql', 'CREATE TABLE t (a int, b int);', 'CREATE TABLE t (a int);', 'old.sql'],
  [
    'avro',
    '{"type": "record", "name": "R", "fields": [{"name": "a", "type": "int"}]}',
    '{"type": "record", "name": "R", "fields": [{"name": "a", "type": "string"}]}',
    'new.avsc',
  ],
];

describe('texts of compare --batch', () => {
  it.each(TEXTS)('are read as what they are: %s', async (format, old, next, file) => {
    const named = await answer({ id: 1, format, old, new: next });
    const told = await answer({ id: 1, old, new: next });
    expect(named['error']).toBeUndefined();
    expect(told['error']).toBeUndefined();
    const found = ['deploy', 'rollback'].map((direction) => told[direction] as unknown as Directed);
    const differences = found.flatMap((one) => one.differences);
    expect(differences.length).toBeGreaterThan(0);
    for (const { rule } of differences) expect(rule.startsWith(`${format}/`)).toBe(true);
    expect(differences.flatMap(({ reader }) => reader?.file ?? [])).toContain(file);
    expect(found.map((one) => one.answer)).toContain('breaking');
    expect(told).toEqual(named);
  });

  it('are JSON where they begin like it, so that a mistake in it is found as one', async () => {
    expect((await answer({ id: 1, format: 'openapi', old: '{"openapi"', new: '{}' }))['error']).toMatch(/old\.json:1.*RG-SCHEMA-SYNTAX/);
    expect((await answer({ id: 1, format: 'json-schema', old: 'true', new: 'false' }))['deploy']).toMatchObject({ answer: 'breaking' });
    expect((await answer({ id: 1, format: 'json-schema', old: '"type": string', new: '"type": string' }))['deploy']).toMatchObject({
      answer: 'compatible',
    });
  });

  it('tell their format by either side, or not at all', async () => {
    const told = await answer({ id: 1, old: 'message A { int32 a = 1; }', new: 'syntax = "proto3"; message A { int32 a = 1; }' });
    expect(told['error']).toBeUndefined();
    expect((await answer({ id: 1, old: 'hello', new: 'world' }))['error']).toMatch(/RG-SCHEMA-FORMAT.*could not be told/);
  });
});
