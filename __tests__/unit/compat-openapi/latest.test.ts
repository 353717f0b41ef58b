import { describe, expect, it } from '@jest/globals';
import { compareVersions, linesOf } from '../../support/openapi-compare.ts';

const api = (paths: object, more: object = {}): object => ({ openapi: '3.2.0', paths, ...more });
const answer = (schema: object, type = 'application/json', key = 'schema'): object => ({
  responses: { '200': { description: '', content: { [type]: { [key]: schema } } } },
});

describe('what 3.2 brought', () => {
  it('compares operations with the method QUERY, and those with methods of their own', async () => {
    const of = (type: string): object =>
      api({ '/t': { query: answer({ type }), additionalOperations: { COPY: answer({ type }), purge: answer({ type: 'string' }) } } });
    expect(await linesOf(of('integer'), of('number'))).toEqual([
      'breaking response-property-type-changed /COPY ~1t/response/200/body/application~1json',
      'breaking response-property-type-changed /QUERY ~1t/response/200/body/application~1json',
    ]);
    const [gone] = await compareVersions(of('integer'), api({ '/t': { query: answer({ type: 'integer' }) } }));
    expect(gone).toMatchObject({
      rule: 'openapi/api-removed-without-deprecation',
      data: { method: 'COPY' },
      witness: { outcome: 'rejected' },
    });
  });

  it('compares the items of streams', async () => {
    const of = (type: string): object => api({ '/t': { get: answer({ type }, 'application/jsonl', 'itemSchema') } });
    expect(await linesOf(of('integer'), of('number'))).toEqual([
      'breaking response-property-type-changed /GET ~1t/response/200/body/application~1jsonl',
    ]);
    expect(await linesOf(of('number'), of('integer'))).toEqual([]);
  });

  it('compares the query string as a whole', async () => {
    const of = (type: string): object =>
      api({
        '/t': {
          get: {
            parameters: [
              {
                name: 'q',
                in: 'querystring',
                content: { 'application/x-www-form-urlencoded': { schema: { type: 'object', properties: { a: { type } } } } },
              },
            ],
            responses: { '200': { description: '' } },
          },
        },
      });
    expect(await linesOf(of('number'), of('integer'))).toEqual([
      'breaking request-parameter-type-changed /GET ~1t/request/querystring/q/a',
    ]);
  });

  it('knows itself by `$self`', async () => {
    const of = (reference: string, type: string): object =>
      api(
        { '/t': { get: answer({ $ref: `${reference}#/components/schemas/T` }) } },
        { $self: 'https://example.com/api', components: { schemas: { T: { type } } } },
      );
    expect(await linesOf(of('', 'integer'), of('https://example.com/api', 'integer'))).toEqual([]);
    expect(await linesOf(of('', 'integer'), of('https://example.com/api', 'number'))).toEqual([
      'breaking response-property-type-changed /GET ~1t/response/200/body/application~1json',
    ]);
  });

  it('follows references to shared media types', async () => {
    const of = (type: string): object =>
      api(
        {
          '/t': {
            get: { responses: { '200': { description: '', content: { 'application/json': { $ref: '#/components/mediaTypes/T' } } } } },
          },
        },
        { components: { mediaTypes: { T: { schema: { type } } } } },
      );
    expect(await linesOf(of('integer'), of('number'))).toHaveLength(1);
  });

  it('tells where a value that a discriminator does not name leads somewhere else', async () => {
    const of = (otherwise: string): object =>
      api(
        {
          '/t': {
            get: answer({
              anyOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
              discriminator: { propertyName: 'k', defaultMapping: otherwise },
            }),
          },
        },
        {
          components: {
            schemas: {
              A: { type: 'object', properties: { k: { type: 'string' } } },
              B: { type: 'object', properties: { k: { type: 'string' } } },
            },
          },
        },
      );
    expect(await linesOf(of('A'), of('A'))).toEqual([]);
    expect(await linesOf(of('A'), of('B'))).toEqual(['lossy response-discriminator-changed /GET ~1t/response/200/body/application~1json']);
  });
});

describe('the same text', () => {
  it('means another thing in another version', async () => {
    const of = (openapi: string): object => ({ ...api({ '/t': { get: answer({ type: 'string', nullable: true }) } }), openapi });
    expect(await linesOf(of('3.0.3'), of('3.1.0'))).toEqual([]);
    expect(await linesOf(of('3.1.0'), of('3.0.3'))).toEqual([
      'breaking response-property-became-nullable /GET ~1t/response/200/body/application~1json',
    ]);
  });
});
