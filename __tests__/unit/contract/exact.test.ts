import { describe, expect, it } from '@jest/globals';
import { type ClauseResult, type DatasetResult, testContract } from '../../../src/contract/index.ts';
import { isMultipleOf } from '../../../src/contract/engine/decimal.ts';
// Linked before what loads them later and at once.
import '../../../src/compat/formats/odcs/parse.ts';
import '../../../src/compat/formats/json-schema/pattern/language.ts';
import { dataOf } from '../../support/contract-data.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');

async function run(properties: string, text: string, { path = 't.ndjson', more = '' } = {}): Promise<DatasetResult> {
  const contract = `apiVersion: v3.1.0\nkind: DataContract\nid: t\nversion: 1.0.0\nstatus: active\nschema: [{ name: t, properties: [${properties}]${more} }]\n`;
  const [result] = await testContract({
    contract: { path: 't.odcs.yaml', text: contract.replace(' }]\nslaProperties', ' }]\nslaProperties') },
    data: [dataOf(path, text, 1 << 16)],
    now: NOW,
    signal: new AbortController().signal,
  });
  if (!result) throw new Error('no result');
  return result;
}

const status = ({ results }: DatasetResult, rule: string): ClauseResult['status'] | undefined =>
  results.find(({ clause }) => clause.rule === rule)?.status;

describe('multiples', () => {
  it.each([
    [0.3, 0.1, true],
    [19.99, 0.01, true],
    [9007199254740991, 3, false],
    [9007199254740990, 3, true],
    [9007199254740993n, 2, false],
    [9007199254740993n, 0.5, true],
    [9007199254740993n, 0.4, false],
    [1e300, 1e-5, true],
    [1.5e-7, 1e-7, false],
    [-4, 2, true],
    [-0, 7, true],
    [Number.POSITIVE_INFINITY, 1, false],
  ])('%d of %d: %s', (value, step, expected) => {
    expect(isMultipleOf(value, step)).toBe(expected);
  });
});

describe('whole numbers beyond 2^53 in contracts', () => {
  it.each([
    ['enum: [9007199254740993]', 'enum', '9007199254740993', 'unknown'],
    ['enum: [9007199254740993]', 'enum', '9007199254740992', 'unknown'],
    ['enum: [9007199254740993]', 'enum', '9007199254740999', 'broken'],
    ['logicalTypeOptions: { maximum: 9007199254740993 }', 'maximum', '9007199254740992', 'unknown'],
    ['logicalTypeOptions: { maximum: 9007199254740993 }', 'maximum', '9007199254740999', 'broken'],
    ['logicalTypeOptions: { maximum: 9007199254740993 }', 'maximum', '5', 'kept'],
    ['logicalTypeOptions: { format: i64 }', 'format', '9223372036854775808', 'broken'],
    ['logicalTypeOptions: { format: u64 }', 'format', '18446744073709551616', 'broken'],
    ['logicalTypeOptions: { maximum: 10 }', 'maximum', '1e400', 'broken'],
  ])('are not taken for what they are rounded to: %s %s %s', async (promise, rule, value, expected) => {
    const { results } = await run(`{ name: a, logicalType: number, ${promise} }`, `{"a":${value}}\n`);
    const clauses = results.filter(({ clause }) => clause.rule === rule).map((one) => one.status);
    expect(clauses).toContain(expected);
  });
});

describe('limits that say nothing about a value', () => {
  it('are not known to be kept by texts of a column without a type', async () => {
    const property = '{ name: a, logicalTypeOptions: { maximum: 10, multipleOf: 2 } }';
    const result = await run(property, 'a\n5000001\n', { path: 't.csv' });
    expect([status(result, 'maximum'), status(result, 'multipleOf')]).toEqual(['unknown', 'unknown']);
  });

  it('do not compare days by their characters', async () => {
    const property = "{ name: a, logicalType: date, logicalTypeOptions: { format: MM/dd/yyyy, maximum: '12/31/2023' } }";
    expect(status(await run(property, '{"a":"01/01/2024"}\n'), 'maximum')).toBe('unknown');
  });

  it('compare instants over zones, and times of day', async () => {
    const property = (type: string, maximum: string): string =>
      `{ name: a, logicalType: ${type}, logicalTypeOptions: { maximum: '${maximum}' } }`;
    const stamp = property('timestamp', '2026-01-01T00:00:00Z');
    expect(status(await run(stamp, '{"a":"2026-01-01T00:30:00+01:00"}\n'), 'maximum')).toBe('kept');
    expect(status(await run(stamp, '{"a":"2025-12-31T23:30:00-01:00"}\n'), 'maximum')).toBe('broken');
    expect(status(await run(property('time', '17:00:00'), '{"a":"17:00:01"}\n'), 'maximum')).toBe('broken');
  });
});

describe('limits of counts', () => {
  it.each([
    ['metric: nullValues, unit: percent, mustBeLessThan: 5', '', 'unknown'],
    ['metric: nullValues, unit: percent, mustBeLessThan: 5', '{"a":null}\n', 'broken'],
    ['metric: nullValues, mustBeBetween: [5, 1]', '{"a":null}\n', 'not-run'],
    ['metric: nullValues, mustNotBeBetween: [5, 1]', '{"a":null}\n{"a":null}\n', 'not-run'],
    ['metric: rowCount, unit: percent, mustBeGreaterThan: 10', '{"a":1}\n', 'not-run'],
    ["metric: invalidValues, arguments: { pattern: '^[A-Z]+$' }, mustBe: 0", '{"a":5}\n', 'unknown'],
    ['metric: invalidValues, arguments: { validValues: [9007199254740993] }, mustBe: 0', '{"a":9007199254740992}\n', 'unknown'],
  ])('%s', async (rule, text, expected) => {
    const { results } = await run(`{ name: a, quality: [{ type: library, ${rule} }] }`, text);
    expect(results.map((one) => one.status)).toEqual([expected]);
  });
});

describe('ages', () => {
  const age = async (level: string, values: readonly (string | number | null)[]): Promise<string | undefined> => {
    const rows = values.map((at) => `${JSON.stringify({ at })}\n`).join('');
    const [name = ''] = level.split(',');
    return status(await run('{ name: at }', rows, { more: ` }]\nslaProperties: [{ property: ${level}, unit: d, element: t.at` }), name);
  };
  it.each([
    ['freshness, value: 1', ['2026-11-21', 'yesterday'], 'kept'],
    ['freshness, value: 1', ['2026-11-01', 'yesterday'], 'unknown'],
    ['freshness, value: 1', ['2026-11-01', '9999-12-31'], 'unknown'],
    ['freshness, value: 1', ['2026-11-01', null], 'broken'],
    ['freshness, value: 1', ['9999-12-31'], 'unknown'],
    ['retention, value: 10', ['2026-11-20', '11/01/2020'], 'unknown'],
    ['retention, value: 10', ['2020-11-20', '11/01/2020'], 'broken'],
    ['retention, value: 10', ['2026-11-20', 1_600_000_000], 'unknown'],
    ['retention, value: 10', ['2026-11-20', null], 'kept'],
  ])('%s of %j: %s', async (level, values, expected) => {
    expect(await age(level, values)).toBe(expected);
  });
});
