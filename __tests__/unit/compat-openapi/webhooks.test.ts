import { describe, expect, it } from '@jest/globals';
import { compareVersions, linesOf } from '../../support/openapi-compare.ts';

const text = { type: 'string' };
const json = (schema: object): object => ({ 'application/json': { schema } });
const object = (properties: object): object => ({ type: 'object', properties });
const ok = { '200': { description: '' } };
const hook = (operation: object): object => ({
  openapi: '3.1.0',
  paths: {},
  webhooks: { made: { post: { responses: ok, ...operation } } },
});
const back = (operation: object): object => ({
  openapi: '3.1.0',
  paths: { '/t': { post: { responses: ok, callbacks: { done: { '{$request.query.url}': { post: { responses: ok, ...operation } } } } } } },
});
const short = async (old: object, next: object): Promise<string[]> =>
  (await linesOf(old, next)).map((line) => line.split(' ').slice(0, 2).join(' '));

const MORE: readonly (readonly [what: string, less: object, more: object, lost: readonly string[]])[] = [
  [
    'a property',
    { requestBody: { content: json(object({ a: text })) } },
    { requestBody: { content: json(object({ a: text, b: text })) } },
    ['lossy request-property-removed'],
  ],
  ['a header', {}, { parameters: [{ name: 'X-A', in: 'header', schema: text }] }, ['lossy request-parameter-removed']],
  ['a body', {}, { requestBody: { content: json(text) } }, ['lossy request-body-removed']],
  ['a status it takes', {}, { responses: { ...ok, '202': { description: '' } } }, ['lossy response-status-added']],
  [
    'a type of answers it takes',
    { responses: { '200': { description: '', content: json(text) } } },
    { responses: { '200': { description: '', content: { ...json(text), 'text/plain': { schema: text } } } } },
    ['breaking response-media-type-removed'],
  ],
  [
    'a property of answers it takes',
    { responses: { '200': { description: '', content: json(object({ a: text })) } } },
    { responses: { '200': { description: '', content: json(object({ a: text, b: text })) } } },
    ['lossy response-optional-property-removed'],
  ],
  ['a header of answers it takes', {}, { responses: { '200': { description: '', headers: { 'X-A': { schema: text } } } } }, []],
];

describe.each([
  ['a webhook', hook],
  ['a callback', back],
])('%s, where the server asks', (_, made) => {
  it.each(MORE)('may have more: %s', async (_what, less, more, lost) => {
    expect(await short(made(less), made(more))).toEqual([]);
    expect(await short(made(more), made(less))).toEqual(lost);
  });

  it('says what clients wait for in vain, and what they answer in vain', async () => {
    const messages = async (index: number): Promise<string[]> => {
      const [, less = {}, more = {}] = MORE[index] ?? [];
      return (await compareVersions(made(more), made(less))).map(({ message }) => message.replace(/^[^:]*: /, ''));
    };
    expect(await messages(0)).toEqual(['property "b" is not sent any more']);
    expect(await messages(1)).toEqual(['header parameter "x-a" is not sent any more']);
    expect(await messages(2)).toEqual(['a body is not sent any more']);
    expect(await messages(4)).toEqual(['clients answer text/plain with status 200, which is not read']);
    expect(await messages(5)).toEqual(['property "b" may be answered and is not looked at']);
  });

  it('breaks clients by what they cannot take', async () => {
    const of = (schema: object): object => made({ requestBody: { content: json(schema) } });
    expect(await short(of(text), of({ type: 'integer' }))).toEqual(['breaking request-property-type-changed']);
    expect(await short(of(text), made({ requestBody: { content: { 'text/plain': { schema: text } } } }))).toEqual([
      'breaking request-body-media-type-removed',
    ]);
  });
});
