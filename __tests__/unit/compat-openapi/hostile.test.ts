import { describe, expect, it } from '@jest/globals';
import { formatPlace, GateError } from '../../../src/core/index.ts';
import { openapi } from '../../../src/compat/formats/openapi/index.ts';
import { compareVersions, linesOf } from '../../support/openapi-compare.ts';

async function errorOf(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
    return 'no error';
  } catch (error) {
    return error instanceof GateError ? `${error.code} ${error.place ? formatPlace(error.place) : '-'}` : String(error);
  }
}

const withSchema = (schema: unknown, schemas: object = {}): object => ({
  openapi: '3.1.0',
  paths: { '/t': { get: { responses: { '200': { description: '', content: { 'application/json': { schema } } } } } } },
  components: { schemas },
});

describe('what cannot be read', () => {
  it.each([
    ['no JSON', '{ "openapi": ', 'RG-SCHEMA-SYNTAX api.yaml:1:1'],
    ['no version', 'info: {}\n', 'RG-SCHEMA-SYNTAX api.yaml:1:1'],
    ['a version that is not known', 'info: {}\nopenapi: 4.0.0\n', 'RG-SCHEMA-SYNTAX api.yaml:2:1'],
    ['a list', '[]\n', 'RG-SCHEMA-SYNTAX api.yaml:1:1'],
    ['a deep list', `openapi: 3.1.0\npaths: ${'['.repeat(5000)}`, 'RG-SCHEMA-SYNTAX api.yaml:2'],
    ['a deep object in JSON', `{"openapi":"3.1.0","paths":${'{"a":'.repeat(5000)}1${'}'.repeat(5001)}`, 'RG-SCHEMA-SYNTAX api.yaml:1:1'],
  ])('is refused with its place: %s', async (_, text, expected) => {
    expect(await errorOf(() => compareVersions(text, text))).toContain(expected);
  });

  it('is refused where a reference leads nowhere, or back to itself', async () => {
    expect(await errorOf(() => linesOf(withSchema({}), withSchema({ $ref: '#/components/schemas/None' })))).toMatch(
      /^RG-SCHEMA-SYNTAX api\.json:\d+:\d+$/,
    );
    const loop = { openapi: '3.1.0', paths: { '/t': { $ref: '#/paths/~1t' } } };
    expect(await errorOf(() => linesOf(loop, withSchema({})))).toMatch(/^RG-SCHEMA-SYNTAX api\.json:\d+:\d+$/);
  });

  it('is refused where a schema is none', async () => {
    for (const schema of [{ type: 'colour' }, { properties: { a: 7 } }, { items: 7 }, { anyOf: [7] }, { required: 7 }]) {
      const read = (): Promise<unknown> => linesOf(withSchema({ type: 'string' }), withSchema(schema));
      expect(await errorOf(read)).toMatch(/^RG-SCHEMA-SYNTAX api\.json:\d+:\d+$/);
    }
  });
});

describe('what is only strange', () => {
  it('takes names of the language for names', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const properties = (type: string): object =>
      JSON.parse(`{${names.map((name) => `"${name}": { "type": "${type}" }`).join(',')}}`) as object;
    const of = (type: string): object => ({
      ...withSchema({ type: 'object', properties: properties(type) }),
      ...(JSON.parse('{ "constructor": 1, "__proto__": 2 }') as object),
    });
    expect(await linesOf(of('string'), of('string'))).toEqual([]);
    expect((await linesOf(of('integer'), of('string'))).length).toBe(names.length);
  });

  it('takes operations, parameters and styles with such names for what they are', async () => {
    const of = (name: string): object => ({
      openapi: '3.1.0',
      paths: {
        '/constructor': {
          get: { constructor: {}, parameters: [{ name, in: 'query', style: 'constructor', schema: { type: 'array' } }], responses: {} },
        },
      },
    });
    expect(await linesOf(of('constructor'), of('constructor'))).toEqual([]);
    expect(await linesOf(of('constructor'), of('valueOf'))).toEqual([
      'lossy request-parameter-removed /GET ~1constructor/request/query/constructor',
    ]);
  });

  it('compares schemas that hold themselves', async () => {
    const tree = (type: string): object => ({
      Tree: { type: 'object', properties: { value: { type }, children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } } },
    });
    const ref = { $ref: '#/components/schemas/Tree' };
    expect(await linesOf(withSchema(ref, tree('integer')), withSchema(ref, tree('integer')))).toEqual([]);
    expect(await linesOf(withSchema(ref, tree('integer')), withSchema(ref, tree('number')))).toEqual([
      'breaking response-property-type-changed /GET ~1t/response/200/body/application~1json/value',
    ]);
  });

  it('names what is not followed as the description does, every time', async () => {
    const of = (reference: string): object => withSchema({ $ref: reference });
    const told = async (): Promise<unknown[]> =>
      (await compareVersions(of('gone.json#/A'), of('gone.json#/B'))).map(({ data }) => data['reference']);
    expect(await told()).toEqual(['gone.json#/A']);
    expect(await told()).toEqual(['gone.json#/A']);
  });

  it('never leaves the repository', async () => {
    const asked: string[] = [];
    const text = JSON.stringify(withSchema({ $ref: '../../etc/passwd' }));
    const engine = await openapi.load();
    const file = (path: string): undefined => void asked.push(path);
    await engine.parse({ path: 'api.json', text, file }, {});
    expect(asked).toEqual([]);
  });
});

describe('which files are descriptions', () => {
  it.each([
    ['api.yaml', 'openapi: 3.0.3\n', true],
    ['api.json', '{"info":{},"openapi":"3.1.0"}', true],
    ['petstore.json', '{\n  "swagger": "2.0",\n', true],
    ['package.json', '{ "dependencies": { "openapi": "^1.0.0" } }', false],
    ['values.yaml', 'swagger: true\n', false],
    ['api.md', 'openapi: 3.0.3\n', false],
  ])('%s %s', (path, head, expected) => {
    expect(openapi.detect(path, head)).toBe(expected);
  });
});
