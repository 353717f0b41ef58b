import { describe, expect, it } from '@jest/globals';
import { findDuplicateName } from '../../../src/compat/formats/json-schema/duplicates.ts';
import { compareSources, detectFormat } from '../../../src/compat/index.ts';

describe('a JSON Schema file', () => {
  it.each([
    ['{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}', undefined],
    ['{"a":"a","b":"a","c":":"}', undefined],
    ['{"a":1,"b":2,"a":3}', 13],
    ['{"x":{"a":1,"\\u0061":2}}', 12],
    ['{"x":["a","a"],"y":"x","x":1}', 23],
  ])('is searched for names that stand twice: %s', (text, at) => {
    expect(findDuplicateName(text)).toBe(at);
  });

  it('is refused when a name stands twice, with the place', async () => {
    const before = { path: 'a.schema.json', text: '{}' };
    const after = { path: 'a.schema.json', text: '{\n  "type": "string",\n  "type": "integer"\n}' };
    await expect(compareSources(before, after, 'json-schema', {})).rejects.toMatchObject({
      code: 'RG-SCHEMA-SYNTAX',
      place: { file: 'a.schema.json', line: 3, column: 3 },
    });
  });

  it.each(['{"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}},"$ref":"#/$defs/a"}', '{"type":"object","allOf":[{"$ref":"#"}]}'])(
    'is refused when a reference leads back to itself: %s',
    async (text) => {
      const compared = compareSources({ path: 'a.schema.json', text: '{}' }, { path: 'a.schema.json', text }, 'json-schema', {});
      await expect(compared).rejects.toMatchObject({ code: 'RG-SCHEMA-SYNTAX', message: expect.stringContaining('leads back to itself') });
    },
  );

  it('may refer to itself for a part of the value', async () => {
    const text =
      '{"type":"object","properties":{"next":{"$ref":"#"}},"anyOf":[{"required":["next"]},{"properties":{"end":{"const":true}}}]}';
    const compared = await compareSources({ path: 'a.schema.json', text }, { path: 'a.schema.json', text: `${text}\n` }, 'json-schema', {});
    expect(compared.deploy.answer).toBe('compatible');
  });

  it.each([
    ['schemas/order.json', '{"type":"object","properties":{"id":{"type":"string"}}}', 'json-schema'],
    ['schemas/order.json', '{"title":"x","type" : "object","required":[],"properties" : {}}', 'json-schema'],
    ['data/place.json', '{"type":"Feature","properties":{"name":"x"}}', undefined],
    ['package.json', '{"type":"module","name":"x"}', undefined],
    ['schemas/a.json', '{"type":"record","name":"A","fields":[]}', 'avro'],
  ])('is recognised or not: %s %s', (path, head, name) => {
    expect(detectFormat(path, head)?.name).toBe(name);
  });
});
