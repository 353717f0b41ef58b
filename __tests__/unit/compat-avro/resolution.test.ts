import { describe, expect, it } from '@jest/globals';
import type { Difference } from '../../../src/core/index.ts';
import { answerOf, compareBoth } from '../../support/avro-compare.ts';

const record = (name: string, ...fields: unknown[]): { type: string; name: string; fields: unknown[] } => ({
  type: 'record',
  name,
  fields,
});
const rules = (differences: readonly Difference[]): string[] => differences.map(({ rule, path }) => `${rule.replace('avro/', '')} ${path}`);

describe('unions', () => {
  it('prefers the same type to a promotion that stands earlier', async () => {
    const { deploy } = await compareBoth('long', ['double', 'long']);
    expect(deploy.map(({ rule, kind }) => `${rule} ${kind}`)).toEqual(['avro/union-branch-order lossy']);
    const { rollback } = await compareBoth(['double', 'null', 'long'], ['double', 'long', 'null']);
    expect(rollback).toEqual([]);
  });

  it('tells where a branch is found by its short name, which Java does between unions of one shape alone', async () => {
    const kinds = [
      [(name: string) => ({ type: 'enum', name, symbols: ['A'] }), true],
      [(name: string) => ({ type: 'fixed', name, size: 4 }), true],
      [(name: string) => record(name, { name: 'x', type: 'int' }), false],
    ] as const;
    for (const [make, doubted] of kinds) {
      const found = rules((await compareBoth(['null', make('a.T')], [make('b.T'), 'null'])).deploy);
      expect(found).toEqual(doubted ? ['union-branch-by-short-name '] : []);
      expect((await compareBoth(['null', make('a.T')], ['null', make('b.T')])).deploy).toEqual([]);
      expect(rules((await compareBoth(make('a.T'), [make('b.T'), make('c.T')])).deploy)).toEqual(['union-branch-by-short-name ']);
      expect((await compareBoth(make('a.T'), [make('b.T'), { ...(make('c.S') as object), aliases: ['a.T'] }])).deploy).toEqual([]);
    }
  });

  it('reads a fixed by the branch of its size, where several have its short name', async () => {
    const fixed = (name: string, size: number): unknown => ({ type: 'fixed', name, size });
    const { deploy } = await compareBoth(fixed('a.F', 8), ['null', fixed('b.F', 4), fixed('c.F', 8)]);
    expect(deploy).toMatchObject([{ rule: 'avro/union-branch-by-short-name', kind: 'unknown', data: { reader: 'c.F', among: 2 } }]);
    const other = await compareBoth(fixed('a.F', 8), ['null', fixed('b.F', 4), fixed('a.F', 2)]);
    expect(other.deploy).toMatchObject([{ rule: 'avro/fixed-size-changed', witness: { outcome: 'rejected' } }]);
  });

  it('promotes into a union when there is no other way', async () => {
    const { deploy } = await compareBoth('int', ['null', 'double']);
    expect(deploy).toEqual([]);
  });

  it('looks into each branch, and reports each that has no reader', async () => {
    const { deploy } = await compareBoth(['null', 'boolean', 'int', 'string'], ['long', 'bytes']);
    expect(rules(deploy)).toEqual(['union-branch-missing ', 'union-branch-missing ']);
    expect(deploy.map((difference) => difference.witness?.payload)).toEqual([null, { boolean: false }]);
  });

  it('reads a union as a plain type where every branch fits', async () => {
    expect((await compareBoth(['int', 'long'], 'long')).deploy).toEqual([]);
  });

  it('finds the record with the same full name before one with the same short name', async () => {
    const a = record('a.R', { name: 'x', type: 'int' });
    const b = record('b.R', { name: 'y', type: 'int' });
    expect((await compareBoth([a], [b, a])).deploy).toEqual([]);
    expect(rules((await compareBoth([a], [b])).deploy)).toEqual(['reader-field-missing-default /y']);
  });
});

describe('names', () => {
  const inA = record('a.R', { name: 'x', type: 'int' });
  const inB = record('b.R', { name: 'x', type: 'int' });

  it('compares unqualified names by default, as the specification does', async () => {
    expect(await compareBoth(inA, inB)).toEqual({ deploy: [], rollback: [] });
  });

  it('compares full names under the profile qualified', async () => {
    const { deploy } = await compareBoth(inA, inB, { profile: 'qualified' });
    expect(deploy[0]).toMatchObject({
      rule: 'avro/name-mismatch',
      witness: { payload: { x: 0 }, confirmedBy: ['own value interpreter', 'avsc'] },
    });
  });

  it('takes an alias for a full name', async () => {
    const aliased = { ...record('b.S', { name: 'x', type: 'int' }), aliases: ['R'] };
    expect(rules((await compareBoth(inA, aliased)).deploy)).toEqual(['name-mismatch ']);
    expect((await compareBoth(inA, { ...aliased, aliases: ['a.R'] })).deploy).toEqual([]);
  });

  it('doubts the alias of a field in a record that is found by its short name: Java does not look at it', async () => {
    const reader = record('b.R', { name: 'y', type: 'int', aliases: ['x'], default: 9 });
    expect((await compareBoth(inA, reader)).deploy).toMatchObject([
      { rule: 'avro/field-alias-by-short-name', kind: 'unknown', path: '/y' },
    ]);
    expect((await compareBoth(inA, { ...reader, aliases: ['a.R'] })).deploy).toEqual([]);
  });

  it('goes on below a name that does not match', async () => {
    const { deploy } = await compareBoth(inA, record('T', { name: 'x', type: 'string' }));
    expect(rules(deploy)).toEqual(['name-mismatch ', 'type-mismatch /x']);
  });
});

describe('recursion', () => {
  const list = (value: unknown): unknown => record('Node', { name: 'value', type: value }, { name: 'next', type: ['null', 'Node'] });

  it('ends, and finds nothing where the knot is the same', async () => {
    expect(await compareBoth(list('int'), list('int'))).toEqual({ deploy: [], rollback: [] });
    expect((await compareBoth(list('int'), list('long'))).deploy).toEqual([]);
  });

  it('reports a difference inside the knot once, at the shortest way', async () => {
    const { rollback } = await compareBoth(list('int'), list('long'));
    expect(rules(rollback)).toEqual(['type-mismatch /value']);
    expect(rollback[0]?.witness?.payload).toEqual({ value: 0, next: null });
  });

  it('has nothing to say about a type without values: nothing of it is ever written', async () => {
    const endless = (type: unknown): unknown => record('R', { name: 'self', type: 'R' }, { name: 'x', type });
    expect((await compareBoth(endless('int'), endless('string'))).deploy).toEqual([]);
  });
});

describe('payloads', () => {
  it('carry the failing value and the smallest readable rest', async () => {
    const event = (symbols: string[]): unknown =>
      record(
        'Event',
        { name: 'id', type: 'long' },
        { name: 'who', type: [{ type: 'record', name: 'User', fields: [{ name: 'mail', type: 'string' }] }, 'null'] },
        { name: 'tags', type: { type: 'map', values: { type: 'array', items: { type: 'enum', name: 'Tag', symbols } } } },
      );
    const { rollback } = await compareBoth(event(['A']), event(['A', 'B']));
    expect(rollback[0]).toMatchObject({
      path: '/tags/*/*',
      witness: { payload: { id: 0, who: null, tags: { key: ['B'] } }, outcome: 'rejected' },
    });
  });

  it('choose a branch that the reader reads, where only another one fails', async () => {
    const before = record('R', { name: 'u', type: ['string', 'int'] }, { name: 'x', type: 'int' });
    const after = record('R', { name: 'u', type: ['int'] }, { name: 'x', type: 'string' });
    const { deploy } = await compareBoth(before, after);
    const mismatch = deploy.find((difference) => difference.rule === 'avro/type-mismatch');
    expect(mismatch?.witness?.payload).toEqual({ u: { int: 0 }, x: 0 });
  });

  it('are confirmed by our own interpreter alone where avsc cannot hold the schema', async () => {
    const odd = (type: string): unknown => record('constructor', { name: '__proto__', type });
    const { deploy } = await compareBoth(odd('int'), odd('string'));
    expect(deploy[0]?.witness).toMatchObject({ outcome: 'rejected', confirmedBy: ['own value interpreter'] });
    expect(Object.hasOwn(deploy[0]?.witness?.payload as object, '__proto__')).toBe(true);
  });

  it('show what a changed value is read back as', async () => {
    const color = (symbols: string[]): unknown => ({ type: 'enum', name: 'Color', symbols, default: 'NONE' });
    const { rollback } = await compareBoth(color(['NONE']), color(['NONE', 'RED']));
    expect(answerOf(rollback)).toBe('compatible');
    expect(rollback[0]).toMatchObject({ kind: 'lossy', witness: { payload: 'RED', outcome: 'changed', readBack: 'NONE' } });
    const { deploy } = await compareBoth('long', 'double');
    expect(deploy[0]?.witness).toMatchObject({ payload: '9007199254740993', readBack: 9_007_199_254_740_992 });
    expect(deploy[0]?.witness?.confirmedBy).toEqual(['own value interpreter', 'avsc']);
  });

  it('stay away where they would be huge, and the break stays a break', async () => {
    const fixed = (size: number): unknown => ({ type: 'fixed', name: 'F', size });
    const { deploy } = await compareBoth(fixed(2_000_000_000), fixed(3));
    expect(answerOf(deploy)).toBe('breaking');
    expect(deploy[0]?.witness).toBeUndefined();
  });

  it('are given to the break first, where there are more differences than room', async () => {
    const table = (type: string, last: string): unknown =>
      record('T', ...Array.from({ length: 1500 }, (_, index) => ({ name: `c${index}`, type })), { name: 'last', type: last });
    const { deploy } = await compareBoth(table('long', 'int'), table('double', 'string'));
    expect(deploy).toHaveLength(1501);
    expect(deploy.at(-1)).toMatchObject({ rule: 'avro/type-mismatch', path: '/last', witness: { outcome: 'rejected' } });
  });

  it('are shared between the columns of a wide table', async () => {
    const table = (type: string): unknown => record('T', ...Array.from({ length: 1500 }, (_, index) => ({ name: `c${index}`, type })));
    const { deploy } = await compareBoth(table('int'), table('string'));
    expect(deploy).toHaveLength(1500);
    const proven = deploy.filter((difference) => difference.witness);
    expect(new Set(proven.map((difference) => difference.witness?.payload)).size).toBe(1);
    // Some 200,000 values in all: a report is no place for more.
    expect(proven).toHaveLength(133);
  });
});

describe('meaning of logical types', () => {
  const long = (logicalType: string): unknown => ({ type: 'long', logicalType });
  const decimal = (precision: number, scale: number, size?: number): unknown =>
    size === undefined
      ? { type: 'bytes', logicalType: 'decimal', precision, scale }
      : { type: 'fixed', name: 'D', size, logicalType: 'decimal', precision, scale };

  it.each([
    [long('timestamp-millis'), long('timestamp-micros'), '1970-01-02T00:00:00Z becomes 1970-01-01T00:01:26.4Z'],
    [long('timestamp-nanos'), long('timestamp-millis'), '1970-01-02T00:00:00Z becomes 4707-11-29T00:00:00Z'],
    [long('timestamp-millis'), long('local-timestamp-millis'), '1970-01-02T00:00:00Z becomes 1970-01-02T00:00:00 local time'],
    [{ type: 'int', logicalType: 'time-millis' }, long('time-micros'), '01:00:00 becomes 00:00:03.6'],
    [{ type: 'int', logicalType: 'date' }, 'int', '1970-01-02 becomes 1'],
    ['string', { type: 'string', logicalType: 'uuid' }, '"text" becomes "text" (not a UUID)'],
    [decimal(9, 2), decimal(9, 3), '12.34 becomes 1.234'],
    [decimal(9, 2, 8), decimal(9, 0, 8), '12.34 becomes 1234'],
    [decimal(1, 0), decimal(2, 2), '1 becomes 0.01'],
    [decimal(9, 2), { type: 'bytes', logicalType: 'big-decimal' }, '12.34 becomes big-decimal of 0x04d2'],
    [
      { type: 'fixed', name: 'U', size: 12, logicalType: 'duration' },
      { type: 'fixed', name: 'U', size: 12 },
      '16843009 months, 16843009 days, 16843009 ms becomes 0x010101010101010101010101',
    ],
  ])('%j read as %j', async (before, after, expected) => {
    const { deploy } = await compareBoth(before, after);
    expect(deploy).toHaveLength(1);
    expect(deploy[0]?.kind).toBe('lossy');
    expect(deploy[0]?.message).toContain(expected);
    expect(deploy[0]?.witness?.outcome).toBe('changed');
  });

  it('ignores logical types that are unknown or not valid for their type', async () => {
    for (const odd of [
      long('uuid'),
      { type: 'bytes', logicalType: 'decimal', precision: 2, scale: 3 },
      { type: 'string', logicalType: 'decimal' },
    ]) {
      expect(await compareBoth(odd, (odd as { type: string }).type)).toEqual({ deploy: [], rollback: [] });
    }
    expect(await compareBoth(decimal(10, 0, 4), { type: 'fixed', name: 'D', size: 4 })).toEqual({ deploy: [], rollback: [] });
  });
});
