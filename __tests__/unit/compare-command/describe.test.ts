import { describe, expect, it } from '@jest/globals';
import { describeComparison } from '../../../src/commands/compare/describe.ts';
import type { Comparison, Difference } from '../../../src/core/index.ts';

const scale: Difference = {
  rule: 'avro/decimal-scale-changed',
  kind: 'lossy',
  path: '/price',
  message: 'the scale is 2 as written and 3 as read',
  data: {},
  witness: { payload: { price: '12.34' }, outcome: 'changed', readBack: { price: '1.234' }, confirmedBy: ['avsc'] },
};
const comparison = (differences: readonly Difference[]): Comparison => ({
  deploy: { answer: 'compatible', differences },
  rollback: { answer: 'compatible', differences: [] },
});

describe('a comparison for people', () => {
  it('does not call compatible, without a word, what reads back changed', () => {
    const [first, , payload] = describeComparison(comparison([scale]), 'old.avsc', 'new.avsc').split('\n');
    expect(first).toBe('deploy: can new.avsc read what old.avsc wrote? compatible, but not without loss (1 difference)');
    expect(payload).toBe('    payload {"price":"12.34"} reads back as {"price":"1.234"}, confirmed by avsc');
  });

  it('says compatible alone where nothing differs', () => {
    const text = describeComparison(comparison([]), 'old.avsc', 'new.avsc');
    expect(text).toBe(
      'deploy: can new.avsc read what old.avsc wrote? compatible\nrollback: can old.avsc read what new.avsc wrote? compatible\n',
    );
  });
});
