import { describe, expect, it } from '@jest/globals';
import { compareVersions, linesOf } from '../../support/openapi-compare.ts';

const [TEXT, NUMBER] = [{ type: 'string' }, { type: 'integer' }];
const api = (paths: object, more: object = {}): object => ({ openapi: '3.1.0', paths, ...more });
const json = (schema: object): object => ({ description: '', content: { 'application/json': { schema } } });
const answer = (schema: object): object => ({ get: { responses: { 200: json(schema) } } });
const body = (content: object): object => ({ post: { requestBody: { required: true, content }, responses: { 204: { description: '' } } } });
const media = (types: Readonly<Record<string, object>>): object =>
  Object.fromEntries(Object.entries(types).map(([type, schema]) => [type, { schema }]));

describe('what is nearest counts', () => {
  it('takes an address with a slash at the end for itself where both are served', async () => {
    const of = (plain: object, slash: object): object => api({ '/x': answer(plain), '/x/': answer(slash) });
    expect(await linesOf(of(TEXT, TEXT), of(NUMBER, TEXT))).toEqual([
      'breaking response-property-type-changed /GET ~1x/response/200/body/application~1json',
    ]);
    expect(await linesOf(of(TEXT, TEXT), of(TEXT, NUMBER))).toEqual([
      'breaking response-property-type-changed /GET ~1x~1/response/200/body/application~1json',
    ]);
    expect(await linesOf(of(TEXT, TEXT), api({ '/x': answer(TEXT) }))).toEqual([]);
  });

  it('tells addresses apart that differ in the names of parameters alone', async () => {
    const of = (a: object, b: object): object => api({ '/u/{a}': answer(a), '/u/{b}': answer(b) });
    expect(await linesOf(of(TEXT, TEXT), of(NUMBER, TEXT))).toHaveLength(1);
    expect(await linesOf(of(TEXT, TEXT), of(TEXT, NUMBER))).toHaveLength(1);
    expect(await linesOf(of(TEXT, NUMBER), of(TEXT, NUMBER))).toEqual([]);
  });

  it('reads a body by the most specific type, parameters such as a version among them', async () => {
    const of = (types: Readonly<Record<string, object>>): object => api({ '/x': body(media(types)) });
    const [one, two] = ['application/json;version=1', 'application/json; Version = 2'];
    expect(await linesOf(of({ [one]: TEXT, [two]: TEXT }), of({ [one]: TEXT, [two]: NUMBER }))).toEqual([
      'breaking request-property-type-changed /POST ~1x/request/body/application~1json;version=2',
    ]);
    expect(await linesOf(of({ [one]: TEXT, [two]: NUMBER }), of({ [two]: NUMBER, [one]: TEXT }))).toEqual([]);
    expect(await linesOf(of({ 'application/json': TEXT }), of({ 'application/json; charset=utf-8': TEXT }))).toEqual([]);
    // What was sent as anything is now read as JSON, where it is JSON.
    expect(await linesOf(of({ 'application/*': TEXT }), of({ 'application/*': TEXT, 'application/json': NUMBER }))).toEqual([
      'breaking request-property-type-changed /POST ~1x/request/body/application~1*',
    ]);
    expect(await linesOf(of({ 'application/json': TEXT }), of({ '*/*': NUMBER, 'application/*': TEXT }))).toEqual([]);
    expect(
      await linesOf(of({ 'application/*': TEXT, 'application/json': NUMBER }), of({ 'application/*': TEXT, 'application/json': NUMBER })),
    ).toEqual([]);
  });

  it('reads an answer by the most specific type', async () => {
    const of = (types: Readonly<Record<string, object>>): object =>
      api({ '/x': { get: { responses: { 200: { description: '', content: media(types) } } } } });
    expect(await linesOf(of({ 'application/json': TEXT }), of({ 'application/json': TEXT, '*/*': NUMBER }))).toEqual([]);
    expect(await linesOf(of({ 'application/json': TEXT }), of({ '*/*': NUMBER }))).toHaveLength(1);
    expect(await linesOf(of({ '*/*': TEXT }), of({ 'text/plain': TEXT, 'application/json': NUMBER }))).toHaveLength(1);
  });
});

describe('statuses of which a client knows only a part', () => {
  it('are shown by one that it cannot look up', async () => {
    const of = (...names: string[]): object =>
      api({ '/x': { get: { responses: Object.fromEntries(names.map((name) => [name, json(TEXT)])) } } });
    const [found, ...more] = await compareVersions(of('200', '201'), of('2XX'));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      rule: 'openapi/response-status-added',
      kind: 'lossy',
      witness: { payload: { response: { status: '202' } } },
    });
    expect(await linesOf(of('2XX'), of('200'))).toEqual([]);
    expect(await linesOf(of('200', 'default'), of('200', '4XX'))).toEqual([]);
  });
});

describe('enumerations that grow', () => {
  const hook = (asked: object, answered: object): object =>
    api(
      {},
      {
        webhooks: {
          n: { post: { requestBody: { content: media({ 'application/json': asked }) }, responses: { 200: json(answered) } } },
        },
      },
    );
  const [few, many] = [{ enum: ['x'] }, { enum: ['x', 'y'] }];

  it('are what the server sends, also where it is the one that asks', async () => {
    expect(await linesOf(hook(few, few), hook(many, few))).toEqual([
      'lossy request-property-enum-value-removed /webhook n POST/request/body/application~1json',
    ]);
    expect(await linesOf(hook(few, few), hook(many, few), { profile: 'strict' })).toHaveLength(1);
    // What the client answers with and the server does not take is no growth.
    expect(await linesOf(hook(few, many), hook(few, few))).toEqual([
      'breaking response-property-enum-value-added /webhook n POST/response/200/body/application~1json',
    ]);
  });
});

describe('an object of which nothing is said any more', () => {
  it('may hold anything, so that nothing is gone', async () => {
    const before = { type: 'object', properties: { a: TEXT } };
    expect(await linesOf(api({ '/x': answer(before) }), api({ '/x': answer({ type: 'object' }) }))).toEqual([
      'breaking response-property-type-changed /GET ~1x/response/200/body/application~1json/a',
    ]);
  });
});

it('shows a break where it can be seen, although another answer with the same schema can never be sent', async () => {
  const of = (type: string): object => ({
    openapi: '3.1.0',
    paths: {
      '/a': { get: { responses: { '200': { description: '', content: { 'application/json': { schema: never } } } } } },
      '/b': { get: { responses: { '200': { description: '', content: { 'application/json': { schema: part } } } } } },
    },
    components: { schemas: { Part: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: { type } } } },
  });
  const part = { $ref: '#/components/schemas/Part' };
  const never = {
    type: 'object',
    properties: { part, id: { allOf: [{ type: 'string' }, { type: 'integer' }] } },
    required: ['id'],
    additionalProperties: false,
  };
  expect(await linesOf(of('integer'), of('number'))).toEqual([
    'breaking response-property-type-changed /GET ~1b/response/200/body/application~1json/*',
  ]);
});

it('reads a property that is gone as one of the others that may come', async () => {
  const of = (schema: object): object => ({
    openapi: '3.1.0',
    paths: { '/a': { get: { responses: { '200': { description: '', content: { 'application/json': { schema } } } } } } },
  });
  const known = { type: 'object', properties: { id: { type: 'array' }, more: { type: 'boolean' } } };
  const next = { type: 'object', properties: { more: { type: 'boolean' } }, additionalProperties: { type: 'number' } };
  const [found] = await compareVersions(of(known), of(next));
  expect(found).toMatchObject({ kind: 'breaking', rule: 'openapi/response-property-type-changed' });
});

describe('a union that grows', () => {
  const part = (kinds: readonly string[], more: object = {}): object => ({
    type: 'object',
    required: ['type'],
    properties: { type: { type: 'string', enum: kinds }, ...more },
  });
  const parts: Readonly<Record<string, object>> = {
    A: part(['a'], { x: { type: 'integer' } }),
    B: part(['b', 'd']),
    C: part(['c'], { x: { type: 'string' } }),
  };
  const of = (order: string, union: string): object => ({
    openapi: '3.1.0',
    paths: {
      '/t': {
        get: {
          responses: {
            '200': {
              description: '',
              content: { 'application/json': { schema: { oneOf: [...union].map((name) => ({ $ref: `#/components/schemas/${name}` })) } } },
            },
          },
        },
      },
    },
    components: { schemas: Object.fromEntries([...order].map((name) => [name, parts[name]])) },
  });

  it.each(['ABC', 'ACB', 'BAC', 'BCA', 'CAB', 'CBA'])(
    'breaks clients that know none of its kinds, whatever the order: %s',
    async (order) => {
      for (const union of ['ABC', 'ACB', 'CAB', 'CBA', 'BAC', 'BCA'])
        for (const known of ['AB', 'BA'])
          expect(await linesOf(of(order, known), of(order, union))).toEqual([
            'breaking response-property-one-of-added /GET ~1t/response/200/body/application~1json',
          ]);
    },
  );

  it('speaks of the branch of the same name, where one has changed', async () => {
    const next = JSON.parse(JSON.stringify(of('CBA', 'BA')).replace('["b","d"]', '["b","d","e"]')) as object;
    expect(await linesOf(of('ABC', 'AB'), next)).toEqual([
      'lossy response-property-enum-value-added /GET ~1t/response/200/body/application~1json/type',
    ]);
  });
});
