import { describe, expect, it } from '@jest/globals';
import { engine, parseSchema } from '../../../src/compat/formats/json-schema/engine.ts';

async function membersOf(schema: unknown): Promise<Record<string, string>> {
  const parsed = await parseSchema({ path: 'a.schema.json', text: JSON.stringify(schema, null, 2) });
  return Object.fromEntries([...(engine.members?.(parsed, {}) ?? [])].map(({ key, signature }) => [key, signature]));
}

const text = { type: 'string' };
const whole = { type: 'integer' };
const object = (properties: object) => ({ type: 'object', properties });

describe('the members of a JSON Schema', () => {
  it('are its properties by their paths in the data, with what they mean', async () => {
    const schema = object({
      id: { ...text, format: 'uuid', minLength: 3 },
      lines: { type: 'array', items: object({ amount: { type: 'number' } }) },
      tags: { type: 'array', items: text },
      by: { type: 'object', additionalProperties: object({ 'a/b': { type: ['string', 'null'] } }) },
      free: {},
    });
    expect(await membersOf(schema)).toEqual({
      '/by': 'object',
      '/by/a~1b': 'null|string',
      '/free': 'any',
      '/id': 'string format uuid',
      '/lines': 'array of object',
      '/lines/amount': 'number',
      '/tags': 'array of string',
    });
  });

  it('do not depend on definitions, their names, or the order of keys and branches', async () => {
    const inline = object({ a: object({ x: text }), b: { anyOf: [whole, { type: 'null' }] } });
    const referring = {
      ...object({ b: { anyOf: [{ type: 'null' }, { $ref: '#/$defs/n' }] }, a: { allOf: [{ $ref: '#/$defs/o' }] } }),
      $defs: { n: whole, o: object({ x: text }) },
    };
    expect(await membersOf(referring)).toEqual(await membersOf(inline));
  });

  it('come to an end where a schema leads back to itself', async () => {
    const schema = object({ value: text, next: { $ref: '#' }, children: { type: 'array', items: { $ref: '#' } } });
    expect(await membersOf(schema)).toEqual({ '/children': 'array of object', '/next': 'object', '/value': 'string' });
  });

  it('say of a name what all branches together say', async () => {
    const schema = { oneOf: [object({ kind: { const: 'a' }, v: text }), object({ kind: { const: 'b' }, v: whole })] };
    expect(await membersOf(schema)).toEqual({ '/kind': 'string', '/v': 'integer|string' });
  });

  it('know their places', async () => {
    const parsed = await parseSchema({ path: 'a.schema.json', text: '{\n  "properties": {\n    "a": {}\n  }\n}' });
    expect([...(engine.members?.(parsed, {}) ?? [])].map(({ place }) => place)).toEqual([{ file: 'a.schema.json', line: 3, column: 5 }]);
  });
});
