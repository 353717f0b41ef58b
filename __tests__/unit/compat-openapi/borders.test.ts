import { describe, expect, it } from '@jest/globals';
import { compareVersions, linesOf } from '../../support/openapi-compare.ts';

const ok = { responses: { 200: { description: '' } } };
const text = { schema: { type: 'string' } };
const api = (paths: object, rest: object = {}): object => ({ openapi: '3.1.0', info: { title: 'T', version: '1' }, paths, ...rest });

describe('a path with a reference and something beside it', () => {
  const path = (beside: object): object => api({ '/a': { $ref: '#/components/pathItems/a', ...beside } }, shared);
  const shared = { components: { pathItems: { a: { get: ok } } } };

  it('loses what is not beside it any more', async () => {
    const found = await compareVersions(path({ post: ok }), path({}));
    expect(found).toMatchObject([
      { rule: 'openapi/api-removed-without-deprecation', kind: 'breaking', witness: { payload: { request: { method: 'POST' } } } },
    ]);
    expect(await linesOf(path({}), path({ post: ok }))).toEqual([]);
  });

  it('has the parameters that stand beside it', async () => {
    const wanted = path({ parameters: [{ in: 'query', name: 'q', required: true, ...text }] });
    expect(await linesOf(path({}), wanted)).toEqual(['breaking new-required-request-parameter /GET ~1a/request/query']);
  });

  it('is the same as one without a reference', async () => {
    expect(await linesOf(path({ post: ok }), api({ '/a': { get: ok, post: ok } }))).toEqual([]);
  });
});

describe('parameters of a media type', () => {
  const sent = (...types: string[]): object =>
    api({ '/a': { post: { requestBody: { content: Object.fromEntries(types.map((type) => [type, text])) }, ...ok } } });
  const read = (...types: string[]): object =>
    api({ '/a': { get: { responses: { 200: { description: '', content: Object.fromEntries(types.map((type) => [type, text])) } } } } });
  const [one, two] = ['application/json;version=1', 'application/json; Version = 2'];

  it('make two types of two versions', async () => {
    const [request, ...more] = await compareVersions(sent(one), sent(two));
    expect(more).toEqual([]);
    expect(request).toMatchObject({ rule: 'openapi/request-body-media-type-removed', kind: 'breaking', witness: { outcome: 'rejected' } });
    const [answer] = await compareVersions(read(one), read(two));
    expect(answer).toMatchObject({ rule: 'openapi/response-media-type-removed', kind: 'breaking', witness: { outcome: 'rejected' } });
    expect(await linesOf(sent(one), sent(one, two))).toEqual([]);
  });

  it('say nothing where only one side has them, nor when they are of the text', async () => {
    expect(await linesOf(sent(one), sent('application/json'))).toEqual([]);
    expect(await linesOf(sent('application/json; charset=utf-8'), sent('application/json; charset=latin1'))).toEqual([]);
    expect(await linesOf(sent(one), sent('application/*'))).toEqual([]);
  });
});

it('compares webhooks whatever their names are', async () => {
  const sends = (type: string): object =>
    api({}, { webhooks: { 'x-event': { post: { requestBody: { content: { 'application/json': { schema: { type } } } }, ...ok } } } });
  expect(await linesOf(sends('integer'), sends('string'))).toEqual([
    'breaking request-property-type-changed /webhook x-event POST/request/body/application~1json',
  ]);
});

it('looks at how lists inside of lists are put together in 2.0', async () => {
  const takes = (collectionFormat?: string): object => ({
    swagger: '2.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/a': {
        get: {
          parameters: [
            {
              in: 'query',
              name: 'q',
              type: 'array',
              items: { type: 'array', items: { type: 'string' }, ...(collectionFormat && { collectionFormat }) },
            },
          ],
          ...ok,
        },
      },
    },
  });
  expect(await linesOf(takes('pipes'), takes('ssv'))).toEqual([
    'breaking request-parameter-serialization-changed /GET ~1a/request/query/q',
  ]);
  expect(await linesOf(takes('csv'), takes())).toEqual([]);
});
