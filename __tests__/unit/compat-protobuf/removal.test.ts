import { describe, expect, it } from '@jest/globals';
import { compareBoth } from '../../support/protobuf-report.ts';

const file = (body: string): string => `syntax = "proto3"; package shop; ${body}`;
const MARK = '[deprecated = true]';
const ON = 'option deprecated = true;';

describe('what is gone from an API', () => {
  it.each([
    [
      'field-no-delete',
      `message A { string id = 1; string note = 2 ${MARK}; }`,
      'message A { string id = 1; reserved 2; reserved "note"; }',
    ],
    ['enum-value-no-delete', `enum K { NONE = 0; GIFT = 1 ${MARK}; }`, 'enum K { NONE = 0; reserved 1; reserved "GIFT"; }'],
    ['rpc-no-delete', `message A {} service S { rpc Get(A) returns (A) { ${ON} } }`, 'message A {} service S { }'],
    ['rpc-no-delete', `message A {} service S { ${ON} rpc Get(A) returns (A); }`, 'message A {} service S { }'],
    ['service-no-delete', `message A {} service S { ${ON} rpc Get(A) returns (A); }`, 'message A {}'],
    ['message-no-delete', `message A {} message B { ${ON} }`, 'message A {}'],
    ['enum-no-delete', `message A {} enum K { ${ON} NONE = 0; }`, 'message A {}'],
  ])('says whether it was announced: %s', async (rule, before, after) => {
    for (const [text, deprecated] of [
      [before, true],
      [before.replace(MARK, '').replace(ON, ''), false],
    ] as const) {
      const { deploy } = await compareBoth(file(text), file(after), { profile: 'source' });
      const found = deploy.filter((one) => one.rule === `protobuf/${rule}`);
      expect(found.map(({ removal, kind }) => [removal, kind])).toEqual([[{ deprecated }, 'breaking']]);
    }
  });

  it('holds calls to it in every profile, and data in none but source', async () => {
    const [before, after] = [
      `message A { string id = 1; string note = 2 ${MARK}; } service S { rpc Get(A) returns (A) { ${ON} } }`,
      'message A { string id = 1; } service S { }',
    ];
    const { deploy } = await compareBoth(file(before), file(after), { profile: 'wire' });
    expect(deploy.map(({ rule, removal }) => [rule.replace('protobuf/', ''), removal])).toEqual([
      ['field-no-delete-unless-number-reserved', undefined],
      ['rpc-no-delete', { deprecated: true }],
    ]);
  });

  it('is not what has another number or another name', async () => {
    const rules = async (before: string, after: string): Promise<string[]> =>
      (await compareBoth(file(before), file(after), { profile: 'source' })).deploy.map(({ rule }) => rule.replace('protobuf/', ''));
    expect(await rules('message A { string a = 1; }', 'message A { string b = 1 [json_name = "a"]; }')).toEqual(['field-same-name']);
    expect(await rules('message A { string a = 1; }', 'message A { reserved 1; string a = 2; }')).toEqual(['field-same-number']);
    const moved = await rules('message A { string a = 1; }', 'message A { oneof x { string a = 1; } }');
    expect(moved).toEqual(['field-same-cardinality', 'field-same-oneof']);
  });
});
