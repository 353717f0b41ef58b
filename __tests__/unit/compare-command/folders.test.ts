import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spec } from '../../../src/commands/compare/index.ts';
import type { CommandInput, CommandResult, JsonObject } from '../../../src/core/index.ts';
import { checkHost } from '../../support/check-host.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'compare-folders-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

async function compare(old: string, next: string, options: CommandInput['options'] = {}): Promise<CommandResult> {
  return (await spec.load())({ positionals: [old, next], options }, checkHost(directory));
}

const RECORD = (...fields: string[]): string =>
  JSON.stringify({ type: 'record', name: 'R', fields: fields.map((name) => ({ name, type: 'string' })) });

describe('compare with folders', () => {
  it('compares each schema with its counterpart, and says what came and went', async () => {
    write({
      'old/a.avsc': RECORD('x'),
      'old/same.avsc': RECORD('s'),
      'old/gone.avsc': RECORD('g'),
      'new/a.avsc': RECORD('x', 'y'),
      'new/same.avsc': RECORD('s'),
      'new/deep/fresh.avsc': RECORD('f'),
      'new/deep/other.avsc': RECORD('o', 'p'),
      'new/README.md': '# schemas',
      'new/.hidden/x.avsc': RECORD('h'),
    });
    const { verdict, json, text } = await compare('old', 'new');
    expect(verdict).toBe('fail');
    expect(json).toMatchObject({
      schemas: [
        { format: 'avro', old: 'old/a.avsc', new: 'new/a.avsc', deploy: { answer: 'breaking' }, rollback: { answer: 'compatible' } },
      ],
      added: ['new/deep/fresh.avsc', 'new/deep/other.avsc'],
      removed: ['old/gone.avsc'],
      unchanged: 1,
    });
    expect(text).toContain('new/a.avsc (Apache Avro)\ndeploy: can new/a.avsc read what old/a.avsc wrote? breaking');
    expect(text).toContain('gone: old/gone.avsc; what was written with it has no reader any more\nnew: new/deep/fresh.avsc;');
    expect(text).toMatch(/1 schema unchanged\n$/);
  });

  it('takes files that together are one schema as one, with the right places', async () => {
    write({
      'old/schema.graphql': 'type Query { a: Int b: B }\ntype B { c: Int }',
      'new/query.graphql': 'type Query { a: Int b: B }',
      'new/types/b.graphql': '\ntype B { c: String }',
    });
    const { verdict, json } = await compare('old', 'new');
    expect(verdict).toBe('fail');
    const [schema] = (json as { schemas: JsonObject[] }).schemas;
    expect(schema).toMatchObject({ files: 2, deploy: { differences: [{ reader: { file: 'new/types/b.graphql', line: 2 } }] } });
    write({ 'new/types/b.graphql': 'type B { c: Int }' });
    expect(await compare('old/schema.graphql', 'new')).toMatchObject({ verdict: 'pass', json: { added: [], removed: [] } });
  });

  it('compares what did not change itself but refers to what did', async () => {
    const main = '{"$schema":"https://json-schema.org/draft/2020-12/schema","$ref":"part.json"}';
    write({
      'old/main.schema.json': main,
      'old/part.json': '{"type":"string"}',
      'new/main.schema.json': main,
      'new/part.json': '{"type":"integer"}',
    });
    expect((await compare('old', 'new')).json).toMatchObject({
      schemas: [{ new: 'new/main.schema.json', deploy: { answer: 'breaking' } }],
    });
  });

  it('goes on after a schema that cannot be parsed, and fails in the end', async () => {
    write({ 'old/a.avsc': RECORD('x'), 'new/a.avsc': '{', 'old/b.avsc': RECORD('x'), 'new/b.avsc': RECORD() });
    const { verdict, json, text } = await compare('old', 'new');
    expect(verdict).toBe('error');
    const { schemas } = json as { schemas: JsonObject[] };
    expect(schemas.map(({ error, deploy }) => [typeof error, (deploy as JsonObject | undefined)?.['answer']])).toEqual([
      ['string', undefined],
      ['undefined', 'compatible'],
    ]);
    expect(text).toContain('not compared: new/a.avsc:1:2 RG-SCHEMA-SYNTAX');
  });

  it('compares only the format that is asked for', async () => {
    write({
      'old/a.avsc': RECORD('x'),
      'new/a.avsc': RECORD(),
      'old/q.sql': 'create table a (b int)',
      'new/q.sql': 'create table a (c int)',
    });
    expect((await compare('old', 'new', { format: 'avro' })).json).toMatchObject({ schemas: [{ format: 'avro' }] });
    write({ 'x/a.bin': RECORD('x'), 'y/a.bin': RECORD('x', 'y') });
    expect((await compare('x', 'y', { format: 'avro' })).json).toMatchObject({ schemas: [{ deploy: { answer: 'breaking' } }] });
  });

  it('is about the working directory, or about folders elsewhere', async () => {
    write({ 'old/a.avsc': RECORD('x'), 'new/a.avsc': RECORD() });
    const far = mkdtempSync(join(tmpdir(), 'compare-far-'));
    writeFileSync(join(far, 'a.avsc'), RECORD('x', 'y'));
    expect((await compare('old', far)).json).toMatchObject({ schemas: [{ old: 'old/a.avsc', new: 'a.avsc' }] });
    rmSync(far, { recursive: true });
  });

  it.each([
    ['nothing', 'old', 'none', {}, 'RG-FILE'],
    ['folders without schemas', 'empty', 'empty', {}, 'RG-SCHEMA-FORMAT'],
    ['a format that is none', 'old', 'old', { format: 'odd' }, 'RG-SCHEMA-FORMAT'],
    ['a profile that the format does not have', 'old', 'old', { profile: 'odd' }, 'RG-USAGE'],
    ['a profile of a file', 'old/a.sql', 'old/a.sql', { profile: 'odd' }, 'RG-USAGE'],
    ['documents that are not there', 'old/a.sql', 'old/a.sql', { operations: 'none/*.graphql' }, 'RG-FILE'],
  ])('refuses %s', async (_, old, next, options, code) => {
    write({ 'old/a.sql': 'create table a (b int)', 'empty/readme.md': '#' });
    await expect(compare(old, next, options)).rejects.toMatchObject({ code });
  });
});

describe('compare with the documents of clients', () => {
  it('blocks only what they use', async () => {
    write({
      'old.graphql': 'type Query { a: Int b: Int }',
      'new.graphql': 'type Query { a: Int }',
      'clients/web/one.graphql': '{ a }',
      'clients/app.graphql': '{ b }',
    });
    const deploy = async (operations?: string): Promise<unknown> =>
      ((await compare('old.graphql', 'new.graphql', operations === undefined ? {} : { operations })).json as { deploy: JsonObject }).deploy[
        'answer'
      ];
    expect(await deploy()).toBe('breaking');
    expect(await deploy('clients/web/one.graphql')).toBe('compatible');
    expect(await deploy('clients/**/*.graphql')).toBe('breaking');
    expect(await deploy('clients/web, clients/app.graphql')).toBe('breaking');
    expect(await deploy('clients/web')).toBe('compatible');
  });
});

describe('compare with roots', () => {
  it('looks for imports inside of each folder', async () => {
    const main = 'syntax = "proto3";\nimport "b.proto";\nmessage A { B b = 1; }';
    const part = (type: string): string => `syntax = "proto3";\nmessage B { ${type} x = 1; }`;
    write({ 'old/m/a.proto': main, 'old/lib/b.proto': part('int32'), 'new/m/a.proto': main, 'new/lib/b.proto': part('string') });
    const { json } = await compare('old', 'new', { roots: './lib/, m' });
    const { schemas } = json as { schemas: JsonObject[] };
    expect(schemas.map((schema) => schema['new'])).toEqual(['new/lib/b.proto', 'new/m/a.proto']);
    expect(schemas[1]?.['deploy']).toMatchObject({ answer: 'breaking' });
  });
});
