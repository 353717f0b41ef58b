import { describe, expect, it } from '@jest/globals';
import { compareVersions, linesOf } from '../../support/openapi-compare.ts';

const api = (parameter: object, openapi = '3.1.0'): object => ({
  openapi,
  paths: { '/t': { get: { parameters: [{ name: 'q', in: 'query', ...parameter }], responses: { '200': { description: '' } } } } },
});
const json = (schema: object): object => api({ content: { 'application/json': { schema } } });
const form = (schema: object, encoding: object = {}): object => ({
  openapi: '3.1.0',
  paths: {
    '/t': {
      post: {
        requestBody: { content: { 'application/x-www-form-urlencoded': { schema, encoding } } },
        responses: { '200': { description: '' } },
      },
    },
  },
});

describe('a parameter that is sent as JSON', () => {
  it.each([{ type: 'integer' }, { type: 'boolean' }, { enum: [1, 2] }, { anyOf: [{ type: 'number' }, { type: 'null' }] }])(
    'looks the same without where it is no text: %j',
    async (schema) => {
      expect(await linesOf(api({ schema }), json(schema))).toEqual([]);
      expect(await linesOf(json(schema), api({ schema }))).toEqual([]);
    },
  );

  it('has quotes where it is one', async () => {
    const [found] = await compareVersions(json({ type: 'string' }), api({ schema: { type: 'string' } }));
    expect(found).toMatchObject({
      rule: 'openapi/request-parameter-serialization-changed',
      kind: 'breaking',
      witness: { outcome: 'changed', readBack: expect.stringMatching(/^"/) },
    });
  });

  it('is another one as a list', async () => {
    const schema = { type: 'array', items: { type: 'integer' } };
    expect((await linesOf(json(schema), api({ schema }))).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'breaking request-parameter-serialization-changed',
    ]);
  });
});

describe('a parameter that may be null', () => {
  const maybe = { anyOf: [{ type: 'integer' }, { type: 'null' }] };
  const rules = async (old: object, next: object): Promise<string[]> =>
    (await linesOf(old, next)).map((line) => line.split(' ').slice(0, 2).join(' '));

  it('is left out instead where it can be', async () => {
    expect(await rules(api({ schema: maybe }), api({ schema: { type: 'integer' } }))).toEqual([
      'lossy request-parameter-became-not-nullable',
    ]);
    expect(await rules(api({ schema: { type: ['integer', 'null'] } }), api({ schema: { type: 'integer' } }))).toEqual([
      'lossy request-parameter-became-not-nullable',
    ]);
  });

  it('has to be something else where it has to be sent', async () => {
    const of = (schema: object): object => api({ schema, required: true });
    expect(await rules(of(maybe), of({ type: 'integer' }))).toEqual(['breaking request-parameter-became-not-nullable']);
  });

  it('is one thing in a list', async () => {
    const list = (items: object): object => api({ schema: { type: 'array', items } });
    expect(await rules(list(maybe), list({ type: 'integer' }))).toEqual(['breaking request-parameter-became-not-nullable']);
  });
});

describe('values that are listed without a type', () => {
  it('are no lists: how lists are written is of no matter', async () => {
    for (const schema of [{ enum: ['a', 'b'] }, { const: 1 }, { anyOf: [{ type: 'string' }, { type: 'null' }] }])
      expect(await linesOf(api({ schema }), api({ schema, explode: false }))).toEqual([]);
  });

  it('are read as their texts', async () => {
    const list = (items: object): object => api({ schema: { type: 'array', items } });
    expect(await linesOf(api({ schema: { const: true } }), api({ schema: { type: 'string' } }))).toEqual([]);
    expect(await linesOf(list({ enum: [1, true] }), list({ type: 'string' }))).toEqual([]);
    const [found] = await compareVersions(api({ schema: { enum: ['1', 'x'] } }), api({ schema: { enum: [1, 2] } }));
    expect(found).toMatchObject({ kind: 'breaking', witness: { payload: { request: { query: { q: 'x' } } } } });
  });
});

describe('a form around which something is wrapped', () => {
  const fields = { type: 'object', properties: { tags: { type: 'array', items: { type: 'integer' } } } };
  const pipes = { tags: { style: 'pipeDelimited', explode: false } };

  it('has the fields that it had', async () => {
    expect(await linesOf(form(fields, pipes), form({ allOf: [fields], description: 'Tags.' }, pipes))).toEqual([]);
    const [found, ...more] = await compareVersions(form(fields, pipes), form({ allOf: [fields] }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      rule: 'openapi/request-parameter-serialization-changed',
      kind: 'breaking',
      witness: { payload: { request: { body: { tags: [expect.any(Number), expect.any(Number)] } } } },
    });
  });

  it('is unknown where its fields are not all there is to it, and some are written in another way', async () => {
    const closed = { ...fields, additionalProperties: false };
    expect(await linesOf(form(closed, pipes), form(closed))).toEqual([
      'unknown media-type-not-compared /POST ~1t/request/body/application~1x-www-form-urlencoded',
    ]);
    expect(await linesOf(form(closed, pipes), form(closed, pipes))).toEqual([]);
  });
});

it('says of a text that is not read that it is one', async () => {
  const path = (schema: object): object => ({
    openapi: '3.1.0',
    paths: {
      '/{id}.{ext}': {
        get: {
          parameters: [
            { name: 'id', in: 'path', required: true, schema },
            { name: 'ext', in: 'path', required: true, schema: { type: 'array', items: { type: 'string' } } },
          ],
          responses: { '200': { description: '' } },
        },
      },
    },
  });
  const [found] = await compareVersions(path({ type: 'number' }), path({ type: 'number', maximum: 11 }));
  expect(found?.witness?.error).toBe('/path/id is sent as a text that cannot be read');
});
