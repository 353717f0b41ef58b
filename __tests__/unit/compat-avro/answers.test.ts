import { describe, expect, it } from '@jest/globals';
import type { Difference } from '../../../src/core/index.ts';
import { compareSchemas } from '../../../src/compat/formats/avro/engine.ts';
import { avro } from '../../../src/compat/formats/avro/index.ts';
import { answerOf, compareBoth, parseText } from '../../support/avro-compare.ts';

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

  it('fills in a default beyond 2^53 with all its digits', async () => {
    const deep = { type: 'record', name: 'S', fields: [{ name: 'x', type: 'long' }] };
    const next = JSON.stringify(record({ name: 'a', type: 'float' }, { name: 'b', type: deep, default: { x: 'BIG' } }));
    const reader = parseText(next.replace('"BIG"', '9223372036854775807'));
    const [difference] = await compareSchemas(parseText(JSON.stringify(record({ name: 'a', type: 'int' }))), reader, {});
    expect(difference?.witness).toMatchObject({ payload: { a: 16_777_217 }, readBack: { a: 16_777_216, b: { x: '9223372036854775807' } } });
    const other = parseText(next.replace('"BIG"', '9223372036854775806'));
    expect(await compareSchemas(reader, other, {})).toEqual([]);
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

  it('takes a file of one word for that type', async () => {
    expect(await compareSchemas(parseText('int\n'), parseText('"long"'), {})).toEqual([]);
    expect(await compareSchemas(parseText('"int"'), parseText('int'), {})).toEqual([]);
  });

  it('answers the reverse question by exchanging the two', async () => {
    const [a, b] = [record({ name: 'a', type: 'int' }), record({ name: 'a', type: ['null', 'long'] })];
    const [there, back] = [await compareBoth(a, b), await compareBoth(b, a)];
    const shape = (differences: readonly Difference[]): string[] =>
      differences.map(({ rule, path, message }) => `${rule} ${path} ${message}`);
    expect(shape(there.deploy)).toEqual(shape(back.rollback));
    expect(shape(there.rollback)).toEqual(shape(back.deploy));
    expect(shape(there.rollback)).toEqual([
      'avro/union-branch-missing /a null may be written, and the reader takes only int',
      'avro/union-branch-missing /a long may be written, and the reader takes only int',
    ]);
  });

  it('recognises schemas by their name, and JSON files by what stands in them', () => {
    expect(avro.detect('events/order.avsc', '')).toBe(true);
    expect(avro.detect('events/order.json', '{"type": "record", "name": "R", "fields": [')).toBe(true);
    expect(avro.detect('events/order.json', '{"type": "object"}')).toBe(false);
  });
});
