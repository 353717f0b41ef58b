import { describe, expect, it } from '@jest/globals';
import { compileNumber, isEmptyAnswer, openConditions } from '../../../src/health/conditions/index.ts';

const VARIABLES = { value: 'double', result: 'dyn', status: 'int' } as const;
const judge = async (config: { success?: string; failure?: string }, bindings: Record<string, unknown>): Promise<unknown> =>
  (await openConditions(config, VARIABLES, 'check "a"')).judge({ value: 0, result: {}, status: 200n, ...bindings }, 'shown');

const GOOD = { kind: 'counts', bad: 0, total: 1 };
const BAD = { kind: 'counts', bad: 1, total: 1, note: 'shown' };

describe('conditions', () => {
  it.each([
    [{ success: 'value < 0.05' }, 0.01, GOOD],
    [{ success: 'value < 0.05' }, 0.07, BAD],
    [{ failure: 'value > 0.05' }, 0.01, GOOD],
    [{ failure: 'value > 0.05' }, 0.07, BAD],
    [{ success: 'value < 0.01', failure: 'value > 0.05' }, 0.001, GOOD],
    [{ success: 'value < 0.01', failure: 'value > 0.05' }, 0.07, BAD],
    [{ success: 'value < 0.01', failure: 'value > 0.05' }, 0.03, { kind: 'none', reason: 'neither condition holds: shown' }],
    [{ success: 'value < 1.0', failure: 'value < 1.0' }, 0.5, BAD],
  ])('%j of %d', async (config, value, expected) => {
    expect(await judge(config, { value })).toEqual(expected);
  });

  it.each([
    ['result.errors < 5', { errors: 3 }, GOOD],
    ['result.list.all(one, one.ok)', { list: [{ ok: true }, { ok: false }] }, BAD],
    ['result["a b"] == "c"', { 'a b': 'c' }, GOOD],
    ['has(result.a) && result.a == 1', { b: 1 }, BAD],
    ['status == 200 && size(result) > 0', { a: 1 }, GOOD],
    ['result.name.matches("^v[0-9]+$")', { name: 'v12' }, GOOD],
  ])('%s', async (success, result, expected) => {
    expect(await judge({ success }, { result })).toEqual(expected);
  });

  it.each([
    ['result.missing < 5', {}, 'No such key: missing'],
    ['result.a < 5', { a: null }, 'no such overload'],
    ['result.a * 100 < 5', { a: 0.5 }, 'no such overload'],
    ['result.a', { a: 'yes' }, 'does not give a truth value'],
    ['result.constructor == 1', {}, 'No such key: constructor'],
    ['result.__proto__ == 1', {}, 'No such key: __proto__'],
    ['result.list[3] == 1', { list: [1] }, 'No such key'],
  ])('what cannot be evaluated is a fault of the measurement, and never a pass: %s', async (condition, result, reason) => {
    for (const config of [{ success: condition }, { failure: condition }, { success: 'true', failure: condition }]) {
      expect(await judge(config, { result })).toEqual({ kind: 'error', reason: expect.stringContaining(reason) });
    }
  });

  it.each([
    ['value <', 'Unexpected'],
    ['value == 0', 'no such overload'],
    ['valu < 1.0', 'Unknown variable: valu'],
    ['value + 1.0', 'it gives double'],
    ['process.exit()', 'Unknown variable: process'],
    ['x'.repeat(3000), 'longer than 2000'],
    [`${'('.repeat(300)}true${')'.repeat(300)}`, ''],
    [Array.from({ length: 600 }, () => 'true').join(' && '), ''],
    ['result.a.matches("(a+)+$")', 'holds a group'],
    ['result.a.matches("a*b*c")', 'repeats more than once'],
    ['result.a.matches(result.b)', 'is not a text'],
  ])('what cannot be used is refused before the watch: %.40s', async (condition, reason) => {
    await expect(openConditions({ success: condition }, VARIABLES, 'check "a"')).rejects.toMatchObject({
      code: 'RG-PROVIDER',
      message: expect.stringContaining(reason),
      expected: expect.stringContaining('a CEL expression that gives a truth value from value, result, status'),
    });
  });

  it('never takes long', async () => {
    const list = Array.from({ length: 20_000 }, (_, index) => index);
    const nested = await judge({ success: 'result.all(a, result.all(b, a + b >= 0.0))' }, { result: list });
    expect(nested).toEqual({ kind: 'error', reason: 'the answer is too large for it' });
    const matched = await judge({ success: 'result.a.matches("a*b")' }, { result: { a: 'a'.repeat(100_000) } });
    expect(matched).toEqual({ kind: 'error', reason: 'the answer is too large for it' });
    expect(await judge({ success: 'result.all(a, a >= 0.0)' }, { result: list })).toEqual(GOOD);
  });

  it('does not fall over data that is nested deeply', async () => {
    let result: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) result = [result];
    expect(await judge({ success: 'result.all(a, size(a) > 0)' }, { result })).toMatchObject({ kind: 'error' });
  });
});

describe('numbers', () => {
  it.each([
    ['result.errors', { errors: 3 }, 3],
    ['result.total - result.good', { total: 10, good: 4 }, 6],
    ['size(result.list)', { list: [1, 2] }, 2],
    ['result.list.filter(one, one.state == "failed").size()', { list: [{ state: 'failed' }, { state: 'done' }] }, 1],
    ['double(result.text)', { text: '2.5' }, 2.5],
  ])('%s', async (text, result, expected) => {
    const expression = await compileNumber(text, { result: 'dyn' }, 'check "a"');
    expect(expression.evaluate({ result })).toEqual({ kind: 'value', value: expected });
  });

  it.each([
    ['result.text', { text: '2.5' }],
    ['result.a / result.b', { a: 1, b: 0 }],
    ['result.missing', {}],
  ])('%s of %j is none', async (text, result) => {
    const expression = await compileNumber(text, { result: 'dyn' }, 'check "a"');
    expect(expression.evaluate({ result }).kind).toBe('error');
  });
});

it.each([
  [null, true],
  [undefined, true],
  ['', true],
  [[], true],
  [{}, true],
  [0, false],
  [false, false],
  [[0], false],
])('%p is an empty answer: %p', (answer, expected) => {
  expect(isEmptyAnswer(answer)).toBe(expected);
});
