import { describe, expect, it } from '@jest/globals';
import { linesOf } from '../../support/openapi-compare.ts';

const tagged = (tag: object): object => ({ type: 'object', required: ['t'], properties: { t: tag } });
const answering = (discriminator: object, a: object = { type: 'string' }, b: object = a): object => ({
  openapi: '3.0.3',
  paths: {
    '/t': {
      get: {
        responses: {
          200: {
            description: '',
            content: {
              'application/json': {
                schema: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], discriminator },
              },
            },
          },
        },
      },
    },
  },
  components: { schemas: { A: tagged(a), B: { ...tagged(b), maxProperties: 3 } } },
});
const by = (mapping?: object): object => ({ propertyName: 't', ...(mapping ? { mapping } : {}) });
const CHANGED = ['lossy response-discriminator-changed /GET ~1t/response/200/body/application~1json'];

describe('values of a discriminator', () => {
  it('are those of the mapping and the names of the alternatives', async () => {
    const [names, words] = [answering(by()), answering(by({ x: 'A', y: '#/components/schemas/B' }))];
    expect(await linesOf(names, words)).toEqual(CHANGED);
    // The names are still understood beside a mapping.
    expect(await linesOf(words, names)).toEqual([]);
    expect(await linesOf(names, answering(by({ A: 'A', B: '#/components/schemas/B' })))).toEqual([]);
    expect(await linesOf(names, answering(by({ A: 'B' })))).toEqual(CHANGED);
  });

  it('are only those that the property may have', async () => {
    const [x, y] = [{ enum: ['x'] }, { enum: ['y'] }];
    expect(await linesOf(answering(by(), x, y), answering(by({ x: 'A', y: 'B' }), x, y))).toEqual([]);
    expect(await linesOf(answering(by({ x: 'A', y: 'B', z: 'B' }), x, y), answering(by({ x: 'A', y: 'B' }), x, y))).toEqual([]);
    expect(await linesOf(answering(by({ x: 'A', y: 'B' }), x, y), answering(by({ x: 'B', y: 'B' }), x, y))).toEqual(CHANGED);
  });

  it('are the names of all schemas where no alternatives are listed', async () => {
    const parent = (discriminator: object): object => ({
      openapi: '3.0.3',
      paths: {
        '/t': {
          get: { responses: { 200: { description: '', content: { 'application/json': { schema: { $ref: '#/components/schemas/P' } } } } } },
        },
      },
      components: {
        schemas: { P: { ...tagged({ type: 'string' }), discriminator }, Dog: { allOf: [{ $ref: '#/components/schemas/P' }] } },
      },
    });
    expect(await linesOf(parent(by()), parent(by({ dog: 'Dog' })))).toEqual(CHANGED);
    expect(await linesOf(parent(by()), parent(by({ Dog: 'Dog' })))).toEqual([]);
  });
});
