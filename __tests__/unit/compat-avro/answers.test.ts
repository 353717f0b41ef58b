import { describe, expect, it } from '@jest/globals';
import { answerOf, compareBoth } from '../../support/avro-compare.ts';

const record = (...fields: unknown[]): unknown => ({ type: 'record', name: 'R', fields });

describe('answers in both directions', () => {
  it('blocks the deploy of a field without default, with a payload that proves it', async () => {
    const { deploy, rollback } = await compareBoth(record(), record({ name: 'a', type: 'int' }));
    expect(rollback).toEqual([]);
    expect(deploy).toHaveLength(1);
    expect(deploy[0]).toMatchObject({
      rule: 'avro/reader-field-missing-default',
      kind: 'breaking',
      path: '/a',
      message: 'the reader needs the field a of R, which is not written and has no default',
      witness: { payload: {}, outcome: 'rejected', confirmedBy: ['own value interpreter', 'avsc'] },
    });
  });

  it('lets int become long, and says that it cannot be taken back', async () => {
    const { deploy, rollback } = await compareBoth('int', 'long');
    expect(deploy).toEqual([]);
    expect(answerOf(rollback)).toBe('breaking');
    expect(rollback[0]).toMatchObject({
      rule: 'avro/type-mismatch',
      path: '',
      message: 'long is written, int is read',
      witness: { payload: 0 },
    });
  });
});
