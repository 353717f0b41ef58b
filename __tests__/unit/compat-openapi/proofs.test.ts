import { describe, expect, it } from '@jest/globals';
import { compareVersions } from '../../support/openapi-compare.ts';

const answering = (schema: object): object => ({
  openapi: '3.1.0',
  paths: { '/t': { get: { responses: { '200': { description: '', content: { 'application/json': { schema } } } } } } },
});
const sending = (schema: object): object => ({
  openapi: '3.1.0',
  paths: { '/t': { post: { requestBody: { content: { 'application/json': { schema } } }, responses: { '200': { description: '' } } } } },
});
const withParameter = (path: string, parameter: object): object => ({
  openapi: '3.1.0',
  paths: { [path]: { get: { parameters: [parameter], responses: { '200': { description: '' } } } } },
});

describe('payloads are such as would be sent', () => {
  it('has no other members than such as are described, where more have to come than have names', async () => {
    const of = (needs: object): object =>
      sending({
        type: 'object',
        required: ['counts'],
        properties: {
          counts: { type: 'object', properties: {}, additionalProperties: { type: 'number' }, minProperties: 1 },
          kind: { type: 'object', properties: { id: { type: 'string' } }, ...needs },
        },
      });
    const [found] = await compareVersions(of({}), of({ required: ['id'] }));
    expect(found).toMatchObject({ kind: 'breaking', witness: { confirmedBy: ['ajv', '@cfworker/json-schema'] } });
    expect(found).toMatchObject({ witness: { payload: { request: { body: { counts: { extra: expect.any(Number) } } } } } });
  });

  it('does not read what has to come beyond the names as anything', async () => {
    const of = (type: string): object => answering({ type: 'object', properties: {}, minProperties: 1, additionalProperties: { type } });
    const [found] = await compareVersions(of('number'), of('string'));
    expect(found).toMatchObject({ kind: 'breaking', rule: 'openapi/response-property-type-changed' });
  });

  it('shows no empty path', async () => {
    const of = (style: string): object =>
      withParameter('/t/{id}', {
        name: 'id',
        in: 'path',
        required: true,
        style,
        schema: { type: 'array', items: { type: 'string', format: 'date', maxLength: 3 } },
      });
    const found = await compareVersions(of('simple'), of('matrix'));
    expect(found.map(({ witness }) => witness?.payload)).toEqual([undefined]);
  });

  it('shows a list of what is listed where no usual value is', async () => {
    const of = (style: string): object =>
      withParameter('/t', {
        name: 'ids',
        in: 'query',
        style,
        explode: false,
        schema: { type: 'array', items: { type: 'number', maximum: 4, multipleOf: 2 } },
      });
    const [found] = await compareVersions(of('pipeDelimited'), of('spaceDelimited'));
    expect(found).toMatchObject({
      rule: 'openapi/request-parameter-serialization-changed',
      witness: { payload: { request: { query: { ids: [expect.any(Number), expect.any(Number)] } } } },
    });
  });
});

it('makes values that fit one of several alternatives alone', async () => {
  const end = {
    oneOf: [
      { type: 'object', properties: { at: { type: 'integer' } } },
      { type: 'object', properties: { at: { type: 'string' } } },
    ],
  };
  const of = (values: string[]): object =>
    answering({ type: 'object', required: ['end', 'kind'], properties: { end, kind: { type: 'string', enum: values } } });
  const [found] = await compareVersions(of(['a']), of(['a', 'b']));
  expect(found).toMatchObject({
    rule: 'openapi/response-property-enum-value-added',
    kind: 'lossy',
    witness: { payload: { response: { body: { kind: 'b', end: { at: expect.anything() } } } } },
  });
});

it('takes lists that are sent as one text for a text where any is taken', async () => {
  const of = (schema: object): object => withParameter('/t', { name: 'q', in: 'query', explode: false, schema });
  const either = { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string', enum: ['a', 'b'] } }] };
  expect(await compareVersions(of(either), of({ type: 'string' }))).toEqual([]);
});

it('sends something of an object of which nothing might be sent', async () => {
  const of = (schema: object): object => withParameter('/t', { name: 'q', in: 'query', schema });
  const [a, b] = [{ a: { type: 'integer' } }, { b: { type: 'integer' } }];
  const [found] = await compareVersions(
    of({ type: 'object', properties: a }),
    of({ type: 'object', properties: { ...a, ...b }, required: ['b'] }),
  );
  expect(found?.witness?.payload).toEqual({ operation: 'GET /t', request: { query: { q: { a: 0 } } } });
});
