import { describe, expect, it } from '@jest/globals';
import { compareJson } from '../../support/json-schema-compare.ts';

const KINDS = Array.from({ length: 16 }, (_, index) => `kind-${index}`);

/** Elements of which each kind needs a member of its own: conditions that exclude each other, all but one of which say nothing of a value. */
function elements(limit: number): object {
  const condition = (kind: string, index: number) => ({
    if: { properties: { kind: { enum: [kind] }, level: { minimum: index } }, required: ['kind'] },
    then: { required: [`of-${kind}`], properties: { [`of-${kind}`]: { type: 'string', minLength: index + 1 } } },
  });
  const item = {
    type: 'object',
    required: ['kind', 'level'],
    properties: {
      kind: { enum: KINDS },
      level: { type: 'integer', minimum: 0, maximum: limit },
      ...Object.fromEntries(KINDS.map((kind) => [`of-${kind}`, { type: 'string' }])),
    },
    allOf: KINDS.map(condition),
  };
  return { type: 'object', required: ['elements'], properties: { elements: { type: 'array', minItems: 2, items: item } } };
}

describe('schemas with many conditions', () => {
  it('get a payload that heeds all of them', async () => {
    const { deploy, rollback } = await compareJson(elements(100), elements(90));
    expect([deploy.answer, rollback.answer]).toEqual(['breaking', 'compatible']);
    expect(deploy.differences.map(({ rule, witness }) => [rule, witness?.confirmedBy.length])).toEqual([
      ['json-schema/maximum-lowered', 2],
    ]);
  });
});
