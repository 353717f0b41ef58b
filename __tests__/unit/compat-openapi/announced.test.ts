import { describe, expect, it } from '@jest/globals';
import { engine } from '../../../src/compat/formats/openapi/engine.ts';
import { compareVersions } from '../../support/openapi-compare.ts';

const ANNOUNCED = { deprecated: true, 'x-sunset': '2030-01-31' };
const withProperty = (schema: object | undefined, required: string[] = []): object => ({
  openapi: '3.1.0',
  paths: {
    '/t': {
      get: {
        responses: {
          '200': {
            description: '',
            content: {
              'application/json': {
                schema: { type: 'object', required, properties: { a: { type: 'string' }, ...(schema && { b: schema }) } },
              },
            },
          },
        },
      },
    },
  },
});
const withOperation = (operation: object | undefined): object => ({
  openapi: '3.1.0',
  paths: { '/t': { get: { responses: { '200': { description: '' } } }, ...(operation && { post: operation }) } },
});
const post = {
  parameters: [{ name: 'q', in: 'query', schema: { type: 'string', enum: ['x', 'y'] } }],
  responses: { '200': { description: '' } },
};

describe('what is gone', () => {
  it.each([
    ['an operation', withOperation({ ...post, ...ANNOUNCED }), withOperation(undefined), { deprecated: true, sunset: '2030-01-31' }],
    ['an operation without a word', withOperation(post), withOperation(undefined), { deprecated: false }],
    [
      'a parameter',
      withOperation({ ...post, parameters: [{ ...post.parameters[0], ...ANNOUNCED }] }),
      withOperation({ ...post, parameters: [] }),
      { deprecated: true, sunset: '2030-01-31' },
    ],
    [
      'an optional property',
      withProperty({ type: 'string', ...ANNOUNCED }),
      withProperty(undefined),
      { deprecated: true, sunset: '2030-01-31' },
    ],
    ['a required property', withProperty({ type: 'string', deprecated: true }, ['b']), withProperty(undefined), { deprecated: true }],
    [
      'a value of an enumeration',
      withOperation(post),
      withOperation({ ...post, parameters: [{ name: 'q', in: 'query', schema: { type: 'string', enum: ['x'] } }] }),
      { deprecated: false },
    ],
  ])('says how it was announced: %s', async (_, before, after, removal) => {
    const found = await compareVersions(before, after);
    expect(found).toHaveLength(1);
    expect(found[0]?.removal).toEqual(removal);
  });

  it('says nothing where something was added', async () => {
    for (const { removal } of await compareVersions(withProperty(undefined), withProperty({ type: 'string' })))
      expect(removal).toBeUndefined();
  });
});

describe('members', () => {
  const of = async (description: object): Promise<Map<string, string>> => {
    const parsed = await engine.parse({ path: 'api.json', text: JSON.stringify(description) }, {});
    return new Map([...(engine.members?.(parsed, {}) ?? [])].map(({ key, signature }) => [key, signature]));
  };

  it('are operations, parameters and properties of shared schemas, with what they are', async () => {
    const description = {
      ...withOperation(post),
      components: {
        schemas: {
          T: {
            type: 'object',
            properties: { id: { type: 'integer', format: 'int64' }, parts: { type: 'array', items: { $ref: '#/components/schemas/P' } } },
          },
        },
      },
    };
    expect([...(await of(description))]).toEqual([
      ['/operations/GET ~1t', 'takes no body; answers 200 nothing'],
      ['/operations/POST ~1t', 'takes no body; answers 200 nothing'],
      ['/operations/POST ~1t/query/q', 'string'],
      ['/schemas/T/id', 'integer (int64)'],
      ['/schemas/T/parts', 'list of P'],
    ]);
  });

  it('keep their keys when parameters of the path are renamed, and their meaning when limits change', async () => {
    const at = (path: string, schema: object): object => ({
      openapi: '3.0.3',
      paths: { [path]: { get: { responses: { 200: { description: '' } } } } },
      components: { schemas: { T: { type: 'object', properties: { name: schema } } } },
    });
    expect(await of(at('/t/{id}', { type: 'string', maxLength: 5 }))).toEqual(await of(at('/t/{key}', { type: 'string', nullable: true })));
  });

  it('have their places', async () => {
    const parsed = await engine.parse({ path: 'api.json', text: JSON.stringify(withOperation(post), null, 2) }, {});
    expect([...(engine.members?.(parsed, {}) ?? [])].at(-1)?.place).toMatchObject({ file: 'api.json', line: 14 });
  });
});
