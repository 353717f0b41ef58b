import { describe, expect, it } from '@jest/globals';
import { compareVersions, linesOf } from '../../support/openapi-compare.ts';

const api = (parameter: object, path = '/t'): object => ({
  openapi: '3.1.0',
  paths: { [path]: { get: { parameters: [{ name: 'q', in: 'query', ...parameter }], responses: { '200': { description: '' } } } } },
});
const query = (schema: object, form: object = {}): object => api({ schema, ...form });
const rules = async (old: object, next: object): Promise<string[]> =>
  (await linesOf(old, next)).map((line) => line.split(' ').slice(0, 2).join(' '));
const payload = async (old: object, next: object): Promise<unknown> => (await compareVersions(old, next))[0]?.witness?.payload;

describe('a parameter is judged by its text', () => {
  it.each([
    ['a number as any text', { type: 'number' }, { type: 'string' }],
    ['a number of few digits as a short text', { type: 'integer', minimum: 0, maximum: 99 }, { type: 'string', maxLength: 2 }],
    ['listed texts as listed numbers', { type: 'string', enum: ['1', '2'] }, { type: 'integer', minimum: 1, maximum: 2 }],
    ['truth as one of two texts', { type: 'boolean' }, { type: 'string', enum: ['true', 'false'] }],
    ['one value as a list of one', { type: 'integer' }, { type: 'array', items: { type: 'integer' } }],
    ['one value as a list of texts', { type: 'integer' }, { type: 'array', items: { type: 'string' } }],
    ['a list of numbers as one of texts', { type: 'array', items: { type: 'number' } }, { type: 'array', items: { type: 'string' } }],
  ])('%s', async (_, from, to) => {
    expect(await linesOf(query(from), query(to))).toEqual([]);
  });

  it.each([
    ['a text as a number', { type: 'string' }, { type: 'integer' }, 'a'],
    ['a long number as a short text', { type: 'integer' }, { type: 'string', maxLength: 3 }, 1000],
    ['a text with a number among others', { type: 'string', enum: ['1', 'x'] }, { type: 'integer' }, 'x'],
    ['a list of two as one value', { type: 'array', items: { type: 'integer' } }, { type: 'integer' }, expect.any(Array)],
    ['a broken number between bounds', { type: 'string', maxLength: 4 }, { type: 'number', minimum: 0 }, 'a'],
  ])('%s breaks', async (_, from, to, shown) => {
    expect(await payload(query(from), query(to))).toEqual({ operation: 'GET /t', request: { query: { q: shown } } });
  });

  it('joins lists to texts where they are sent as one', async () => {
    const list = { type: 'array', items: { type: 'integer' } };
    expect(await linesOf(query(list, { explode: false }), query({ type: 'string' }))).toEqual([]);
    expect(await rules(query(list), query({ type: 'string' }))).toEqual(['breaking request-parameter-type-changed']);
  });

  it('tells of other names where names of the path are sent', async () => {
    const at = (name: string, style: object): object => ({
      openapi: '3.1.0',
      paths: {
        [`/t/{${name}}`]: {
          get: { parameters: [{ name, in: 'path', required: true, schema: { type: 'integer' }, ...style }], responses: {} },
        },
      },
    });
    expect(await linesOf(at('id', {}), at('key', {}))).toEqual([]);
    expect(await rules(at('id', { style: 'matrix' }), at('key', { style: 'matrix' }))).toEqual([
      'breaking request-parameter-serialization-changed',
    ]);
  });

  it('shows how a text is taken for something else', async () => {
    const list = { type: 'array', items: { type: 'string' } };
    const [found] = await compareVersions(query(list), query(list, { explode: false }));
    expect(found).toMatchObject({
      rule: 'openapi/request-parameter-serialization-changed',
      witness: { confirmedBy: ['reading of the text'] },
    });
  });
});

describe('many operations and one cause', () => {
  it('is told once, with how often it is met', async () => {
    const of = (type: string): object => ({
      openapi: '3.1.0',
      paths: Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [
          `/p${index}`,
          {
            get: {
              responses: {
                '200': { description: '', content: { 'application/json': { schema: { $ref: `#/components/schemas/C${index * 3}` } } } },
              },
            },
          },
        ]),
      ),
      components: {
        schemas: Object.fromEntries(
          Array.from({ length: 900 }, (_, index) => [
            `C${index}`,
            {
              type: 'object',
              properties: {
                value: { type: index === 0 ? type : 'string' },
                next: { $ref: `#/components/schemas/C${(index * 7 + 1) % 900}` },
                root: { $ref: '#/components/schemas/C0' },
              },
            },
          ]),
        ),
      },
    });
    const found = await compareVersions(of('integer'), of('number'));
    expect(found.map(({ kind, rule, data }) => [kind, rule, data['count']])).toEqual([
      ['breaking', 'openapi/response-property-type-changed', 300],
    ]);
  });
});
