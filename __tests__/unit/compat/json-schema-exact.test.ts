import { describe, expect, it } from '@jest/globals';
import { compareWritten, isExactly, neighbour } from '../../../src/compat/formats/json-schema/exact.ts';
import { findInexactNumbers } from '../../../src/compat/formats/json-schema/inexact.ts';
import { compareSources } from '../../../src/compat/index.ts';

async function answersTo(old: string, next: string, path = 'a.schema.json'): Promise<readonly string[]> {
  const { deploy, rollback } = await compareSources({ path, text: old }, { path, text: next }, 'json-schema', {});
  return [deploy.answer, rollback.answer];
}

const [C, B, U] = ['compatible', 'breaking', 'unknown'];

describe('numbers that are written more exactly than programs keep them', () => {
  it.each([
    ['9007199254740993', '9007199254740992', 1],
    ['-9007199254740993', '-9007199254740992', -1],
    ['1.50', '15e-1', 0],
    ['0.1', '0.10000000000000000001', -1],
    ['1e400', '1e399', 1],
    ['-0', '0.000', 0],
    ['00.5', '5e-1', 0],
    ['-1', '1', -1],
    ['0', '1e-400', -1],
  ])('are compared as they are written: %s and %s', (a, b, order) => {
    expect(Math.sign(compareWritten(a, b))).toBe(order);
    expect(Math.sign(compareWritten(b, a))).toBe(order === 0 ? 0 : -order);
  });

  it.each([
    ['0.1', true],
    ['9007199254740992', true],
    ['9007199254740993', false],
    ['18446744073709551615', false],
    ['1E400', false],
    ['1e-400', false],
    ['100000000000000000000', true],
  ])('are told from others: %s', (text, exact) => {
    expect(isExactly(text, Number(text))).toBe(exact);
  });

  it('have neighbours', () => {
    expect([neighbour(1, 1) > 1, neighbour(1, -1) < 1, neighbour(-1, 1) > -1, neighbour(0, -1) < 0]).toEqual([true, true, true, true]);
    expect([neighbour(2 ** 53, 1), neighbour(2 ** 53, -1)]).toEqual([2 ** 53 + 2, 2 ** 53 - 1]);
  });

  it('are found with their pointers, and not in strings', () => {
    const text = '{"a":[1,{"b/c":9007199254740993}],"9007199254740993":"18446744073709551615","d":1e400}';
    expect([...findInexactNumbers(text)]).toEqual([
      ['/a/1/b~1c', '9007199254740993'],
      ['/d', '1e400'],
    ]);
  });

  it.each([
    ['are equal to themselves', '{"maximum":9007199254740993}', '{"maximum":9007199254740993,"title":"x"}', [C, C]],
    ['are not equal to what they are rounded to', '{"const":9007199254740993}', '{"const":9007199254740992}', [U, U]],
    ['in lists, in any order', '{"enum":[1,9007199254740993]}', '{"enum":[9007199254740993,1]}', [C, C]],
    ['inside of constants', '{"const":{"a":[9007199254740993]}}', '{"const":{"a":[9007199254740995]}}', [U, U]],
    ['as limits far from others', '{"type":"integer","maximum":18446744073709551615}', '{"type":"integer","maximum":100}', [B, C]],
    ['as limits next to others', '{"type":"integer","maximum":9007199254740993}', '{"type":"integer","maximum":9007199254740992}', [U, C]],
    ['as limits with others that round to the same', '{"minimum":9007199254740993}', '{"minimum":9007199254740992.5}', [U, U]],
    ['as divisors', '{"multipleOf":0.1000000000000000055}', '{"multipleOf":0.1}', [U, U]],
    [
      'as limits of draft 4',
      '{"$schema":"http://json-schema.org/draft-04/schema#","minimum":9007199254740993,"exclusiveMinimum":true}',
      '{"$schema":"http://json-schema.org/draft-04/schema#","minimum":9007199254740993,"exclusiveMinimum":true,"title":"x"}',
      [C, C],
    ],
  ])('%s', async (_, old, next, expected) => {
    expect(await answersTo(old, next)).toEqual(expected);
  });

  it('in YAML as well', async () => {
    expect(await answersTo('enum: [1, 9007199254740993]\n', 'enum: [1, 9007199254740992]\n', 'a.schema.yaml')).toEqual([U, U]);
    expect(await answersTo('maximum: 9007199254740993\n', 'maximum: 9007199254740993\ntitle: x\n', 'a.schema.yaml')).toEqual([C, C]);
  });
});

describe('a schema that does not name its draft', () => {
  const sibling = (more: string): string =>
    `{${more}"properties":{"a":{"$ref":"#/definitions/t","maxLength":3}},"definitions":{"t":{"type":"string"}}}`;
  const plain = (more: string): string => `{${more}"properties":{"a":{"$ref":"#/definitions/t"}},"definitions":{"t":{"type":"string"}}}`;

  it('tells when the answer hangs on the draft', async () => {
    const path = 'a.schema.json';
    const { deploy } = await compareSources({ path, text: plain('') }, { path, text: sibling('') }, 'json-schema', {});
    expect(deploy.differences.map(({ rule, kind }) => [rule, kind])).toEqual([
      ['json-schema/max-length-added', B],
      ['json-schema/dialect-assumed', U],
    ]);
    expect(deploy.differences[1]?.message).toContain('draft 2020-12');
  });

  it.each([
    [
      'names it',
      sibling('"$schema":"https://json-schema.org/draft/2020-12/schema",'),
      plain('"$schema":"https://json-schema.org/draft/2020-12/schema",'),
      [C, B],
    ],
    [
      'names draft 7',
      sibling('"$schema":"http://json-schema.org/draft-07/schema#",'),
      plain('"$schema":"http://json-schema.org/draft-07/schema#",'),
      [C, C],
    ],
    ['uses what only later drafts have', sibling('"dependentRequired":{"a":[]},'), plain('"dependentRequired":{"a":[]},'), [C, B]],
    ['has a keyword without meaning for values beside it', plain('"title":"x",'), plain(''), [C, C]],
  ])('does not where it %s', async (_, old, next, expected) => {
    expect(await answersTo(old, next)).toEqual(expected);
  });
});
