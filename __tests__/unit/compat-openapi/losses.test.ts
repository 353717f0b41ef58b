import { describe, expect, it } from '@jest/globals';
import { compareVersions, linesOf } from '../../support/openapi-compare.ts';

const text = { type: 'string' };
const object = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more });
const sending = (schema: object, schemas: object = {}): object => ({
  openapi: '3.1.0',
  paths: { '/t': { post: { requestBody: { content: { 'application/json': { schema } } }, responses: { '200': { description: '' } } } } },
  components: { schemas },
});

describe('what is sent and not looked at', () => {
  it('tells of what one alternative holds where the server knows of no alternatives', async () => {
    const union = { oneOf: [object({ a: text }), object({ b: text }, { required: ['b'] })] };
    expect(await linesOf(sending(union), sending(object({ a: text })))).toEqual([
      'lossy request-property-removed /POST ~1t/request/body/application~1json/b',
    ]);
    expect(await linesOf(sending(union), sending(object({ a: text, b: text })))).toEqual([]);
    expect(await linesOf(sending(union), sending(object({ a: text }, { additionalProperties: text })))).toEqual([]);
  });

  it('is silent about an alternative that is refused as a whole', async () => {
    const kind = (name: string): object => ({ ...object({ kind: { const: name }, [name]: text }, { required: ['kind'] }) });
    const found = await linesOf(sending({ oneOf: [kind('a'), kind('b'), kind('c')] }), sending({ oneOf: [kind('a'), kind('b')] }));
    expect(found.map((line) => line.split(' ')[0])).toEqual(['breaking']);
  });
});

describe('a property that is written down once', () => {
  const trait = { Trait: object({ a: text, b: text }) };
  const kinds = (has: boolean): object =>
    Object.fromEntries(
      ['One', 'Two', 'Three'].map((name) => [
        name,
        { allOf: [...(has ? [{ $ref: '#/components/schemas/Trait' }] : []), object({ [name]: text })] },
      ]),
    );
  const whole = (has: boolean): object =>
    sending(
      object({
        x: { $ref: '#/components/schemas/One' },
        y: { $ref: '#/components/schemas/Two' },
        z: { $ref: '#/components/schemas/Three' },
      }),
      {
        ...trait,
        ...kinds(has),
      },
    );

  it('is told of once, with the number of places, when it is gone from many things', async () => {
    const found = await compareVersions(whole(true), whole(false));
    expect(found.map(({ rule, data }) => [rule, data['property'], data['count']])).toEqual([
      ['openapi/request-property-removed', 'a', 3],
      ['openapi/request-property-removed', 'b', 3],
    ]);
  });
});
