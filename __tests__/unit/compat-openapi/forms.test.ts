import { describe, expect, it } from '@jest/globals';
import { compareVersions, linesOf } from '../../support/openapi-compare.ts';

const FORM = 'application/x-www-form-urlencoded';
const answers = { '200': { description: '' } };
const api = (paths: object, more: object = {}): object => ({ openapi: '3.2.0', paths, ...more });
const takes = (content: object): object => api({ '/t': { post: { requestBody: { content }, responses: answers } } });
const gives = (content: object): object => api({ '/t': { get: { responses: { '200': { description: '', content } } } } });
const fields = (properties: object, more: object = {}): object => ({ schema: { type: 'object', properties, ...more } });

describe('forms that a range of media types takes in', () => {
  const sent = takes({ [FORM]: fields({ n: { type: 'number' } }) });

  it('reads their fields as texts', async () => {
    expect(await linesOf(sent, takes({ '*/*': fields({ n: { type: 'string' } }) }))).toEqual([]);
    expect(await linesOf(sent, takes({ 'application/*': fields({ n: { type: 'boolean' } }) }))).toEqual([
      'breaking request-property-type-changed /POST ~1t/request/body/application~1x-www-form-urlencoded/n',
    ]);
  });

  it('shows nothing by a payload that reads well as texts, where a schema is not taken apart', async () => {
    const all = (type: string): object =>
      takes({ '*/*': { schema: { allOf: [{ type: 'object', properties: { n: { type } } }, { maxProperties: 9 }] } } });
    const [found, ...others] = await compareVersions(sent, all('string'));
    expect(found).toMatchObject({ kind: 'unknown' });
    expect(others).toEqual([]);
    const [refused] = await compareVersions(sent, all('boolean'));
    expect(refused).toMatchObject({ kind: 'breaking', witness: { payload: { request: { body: { n: expect.any(Number) } } } } });
  });
});

describe('what is said of the parts of a form', () => {
  const photo = (encoding: object): object =>
    takes({ 'multipart/form-data': { ...fields({ photo: { type: 'string' } }), encoding: { photo: encoding } } });

  it('leaves open what it does not judge: content types and headers', async () => {
    const open = ['unknown media-type-not-compared /POST ~1t/request/body/multipart~1form-data'];
    expect(await linesOf(photo({ contentType: 'image/png, image/jpeg' }), photo({ contentType: 'image/png' }))).toEqual(open);
    expect(await linesOf(photo({}), photo({ contentType: 'image/png' }))).toEqual(open);
    expect(await linesOf(photo({ contentType: 'image/png' }), photo({ contentType: 'image/*' }))).toEqual([]);
    const header = (one: object): object => photo({ headers: { 'X-Kind': { schema: { type: 'string' }, ...one } } });
    expect(await linesOf(photo({}), header({ required: true }))).toEqual(open);
    expect(await linesOf(header({}), header({ required: true }))).toEqual(open);
    expect(await linesOf(header({ required: true }), header({}))).toEqual([]);
    expect(await linesOf(photo({}), header({}))).toEqual([]);
    expect(await linesOf(header({}), photo({}))).toEqual([]);
    const [both] = await compareVersions(photo({}), photo({ contentType: 'image/png' }));
    expect(both?.message).toContain('`encoding.photo.contentType` says differs (nothing as written, image/png as read)');
  });
});

describe('items of a sequence beside its schema', () => {
  const of = (schema: object | undefined, itemSchema: object | undefined): object =>
    gives({ 'application/jsonl': { ...(schema ? { schema } : {}), ...(itemSchema ? { itemSchema } : {}) } });
  const [list, text, number] = [{ type: 'array' }, { type: 'string' }, { type: 'number' }];

  it('compares both', async () => {
    expect(await linesOf(of(list, text), of(list, number))).toEqual([
      'breaking response-property-type-changed /GET ~1t/response/200/body/application~1jsonl',
    ]);
    expect(await linesOf(of(list, text), of(list, text))).toEqual([]);
    expect(await linesOf(of(list, undefined), of(list, number))).toEqual([]);
  });

  it('leaves open what only one side says', async () => {
    const open = ['unknown media-type-not-compared /GET ~1t/response/200/body/application~1jsonl'];
    expect(await linesOf(of(list, text), of(list, undefined))).toEqual(open);
    expect(await linesOf(of(list, undefined), of(undefined, text))).toEqual(open);
  });
});

describe('payloads', () => {
  const path = (schema: object, more: object = {}): object => ({
    parameters: [{ name: 'id', in: 'path', required: true, schema }],
    responses: answers,
    ...more,
  });
  const nothing = { type: 'string', format: 'uuid', maxLength: 3 };

  it('makes a path with something in it of a list whose simplest member is empty', async () => {
    const [gone] = await compareVersions(
      api({ '/t/{id}': { get: path({ type: 'array', items: { type: 'string', pattern: '^[a-z]*$' } }) } }),
      api({}),
    );
    expect(gone?.witness?.payload).toMatchObject({ request: { path: '/t/a' } });
  });

  it('shows that the path of a server is gone by an operation that can be called', async () => {
    const paths = { '/a/{id}': { get: path(nothing) }, '/b/{id}': { get: path({ type: 'integer' }) } };
    const [gone] = await compareVersions(api(paths), api(paths, { servers: [{ url: '/v1' }] }));
    expect(gone).toMatchObject({ rule: 'openapi/api-base-path-removed', witness: { payload: { request: { path: '/b/0' } } } });
  });

  it('does not ask for a type that no success has: of a failure the answer is shown', async () => {
    const of = (produces: string): object => ({
      swagger: '2.0',
      paths: {
        '/t': {
          get: { produces: [produces], responses: { 200: { description: '' }, 404: { description: '', schema: { type: 'string' } } } },
        },
      },
    });
    const [other] = await compareVersions(of('application/json'), of('text/plain'));
    expect(other?.witness?.payload).toMatchObject({ response: { status: '404', headers: { 'content-type': 'text/plain' } } });
  });

  it('counts the items of a list as they arrive, where it is put together otherwise', async () => {
    const of = (parameter: object): object =>
      api({ '/t': { get: { parameters: [{ name: 'q', in: 'query', ...parameter }], responses: answers } } });
    const items = { type: 'boolean' };
    const found = await compareVersions(
      of({ schema: { type: 'array', items } }),
      of({ style: 'pipeDelimited', explode: false, schema: { type: 'array', items, maxItems: 3 } }),
    );
    expect(found.map(({ kind, rule }) => `${kind} ${rule}`)).toEqual([
      'breaking openapi/request-parameter-serialization-changed',
      'unknown openapi/request-parameter-max-items-decreased',
    ]);
  });
});

describe('objects of which little is said', () => {
  const of = (schema: object): object => gives({ 'application/json': { schema } });
  const reads = (type: string): object => of({ type: 'object', properties: { a: { type } } });

  it('takes an empty list of what is required for none', async () => {
    const [found] = await compareVersions(reads('integer'), of({ type: 'object', required: [] }));
    expect(found).toMatchObject({ kind: 'breaking', witness: { payload: { response: { body: { a: 'a' } } } } });
  });

  it('knows that something comes where more has to come than is declared', async () => {
    const more = of({ type: 'object', properties: { a: { type: 'string' } }, minProperties: 2 });
    expect(await linesOf(reads('integer'), more)).toEqual([
      'breaking response-property-type-changed /GET ~1t/response/200/body/application~1json/a',
    ]);
    expect(await linesOf(reads('string'), more)).toEqual([]);
    expect(await linesOf(of({ type: 'boolean' }), more)).toHaveLength(1);
  });
});

describe('a path that is written in two places', () => {
  const q = (type: string, name = 'q'): object => ({ name, in: 'query', schema: { type } });
  const of = (beside: readonly object[], target: readonly object[]): object =>
    api(
      { '/t': { $ref: '#/components/pathItems/T', parameters: beside } },
      { components: { pathItems: { T: { parameters: target, get: { responses: answers } } } } },
    );

  it('has the parameters of both; what is written beside the reference counts', async () => {
    expect(await linesOf(of([q('string')], [q('boolean'), q('string', 'r')]), of([], [q('string'), q('string', 'r')]))).toEqual([]);
    expect(await linesOf(of([q('string')], [q('string', 'r')]), of([q('string')], [q('boolean', 'r')]))).toEqual([
      'breaking request-parameter-type-changed /GET ~1t/request/query/r',
    ]);
    expect(await linesOf(of([q('string')], [q('string', 'r')]), of([q('boolean')], [q('string', 'r')]))).toEqual([
      'breaking request-parameter-type-changed /GET ~1t/request/query/q',
    ]);
  });
});
