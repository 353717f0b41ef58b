import { describe, expect, it } from '@jest/globals';
import { findTwice } from '../../../src/compat/formats/openapi/read/twice.ts';
import { compareVersions } from '../../support/openapi-compare.ts';

const twice = (text: string): string | undefined => {
  const at = findTwice(text);
  return at === undefined ? undefined : text.slice(at, at + 8);
};

describe('a name that stands twice', () => {
  it.each([
    '{"example": {"a": 1, "a": 2}}',
    '{"examples": {"one": {"value": [{"a": 1, "a": 2}]}}}',
    '{"x-data": {"b": {"a": 1, "a": 2}}}',
    '{"example": 1, "example": 2}',
    '{"type": "a", "type": "a"}',
    '{"paths": {"/a": {"b": [1, {}], "c": 2}, "/a": { "c": 2, "b": [1, {}]}}}',
    '{"paths": {"/a": {"get": {"x-a": 1, "c": 2}}, "/a": {"get": {"c": 2, "examples": {}}}}}',
    '{"list": [{"default": 1}, {"a": 1}, {"a": 2}]}',
    '{"properties": {"examples": {"example": {"a": 1, "a": 2}}}}',
  ])('decides nothing in %s', (text) => expect(twice(text)).toBeUndefined());

  it.each([
    ['{"type": "a", "type": "b"}', '"type": '],
    ['{"properties": {"example": {"a": 1, "a": 2}}}', '"a": 2}}'],
    ['{"properties": {"example": 1, "example": 2}}', '"example'],
    ['{"responses": {"default": {"a": 1, "a": 2}}}', '"a": 2}}'],
    ['{"definitions": {"x-a": {"\\u0061": 1, "a": 2}}}', '"a": 2}}'],
    ['{"content": {"x-world/x": {"a": 1, "a": 2}}}', '"a": 2}}'],
    ['{"list": [{"example": {"a": 1}}, {"a": 1, "a": 2}]}', '"a": 2}]'],
    ['{"paths": {"/a": {"x-a": 1, "c": 2}, "/a": {"x-a": 1}}}', '"/a": {"'],
    ['{"enum": [{"a": 1, "a": 2}]}', '"a": 2}]'],
  ])('decides something in %s', (text, at) => expect(twice(text)).toBe(at));

  it('is refused at its place, as far as it decides something', async () => {
    const file = (text: string): ReadonlyMap<string, string> => new Map([['api.json', text]]);
    const good = file(
      '{"openapi": "3.0.3",\n "paths": {"/t": {"get": {"responses": {"200": {"description": "", "examples": {"a": 1, "a": 2}}}}}}}',
    );
    expect(await compareVersions(good, good)).toEqual([]);
    const bad = file('{"openapi": "3.0.3",\n "paths": {"/t": {}, "/t": {"get": {}}}}');
    await expect(compareVersions(bad, bad)).rejects.toMatchObject({
      code: 'RG-SCHEMA-SYNTAX',
      place: { file: 'api.json', line: 2, column: 22 },
    });
    await expect(compareVersions(file('{"openapi": '), good)).rejects.toMatchObject({ code: 'RG-SCHEMA-SYNTAX', place: { line: 1 } });
  });
});
