import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  boolean,
  constant,
  constantFrom,
  dictionary,
  integer,
  jsonValue,
  oneof,
  option,
  record,
  string,
  tuple,
  uint8Array,
} from 'fast-check';
import { parseContract } from '../../src/compat/formats/odcs/parse.ts';
import { toJsonSchema } from '../../src/compat/formats/odcs/translate.ts';
import { type DatasetResult, type Row, SOURCES, type SourceSpec, testContract, type Value } from '../../src/contract/index.ts';
import { GateError } from '../../src/core/index.ts';
import { dataOf } from '../support/contract-data.ts';

/** Cases per property in the default run; `CONTRACT_RUNS=20000` makes the long one. */
const RUNS = Number(process.env['CONTRACT_RUNS'] ?? 150);

const source = (name: string): SourceSpec => {
  const found = SOURCES.find((one) => one.name === name);
  if (!found) throw new Error(`no source ${name}`);
  return found;
};

async function read(name: string, content: string | Uint8Array, size: number): Promise<Row[]> {
  const reader = (await source(name).load())(dataOf(`a.${name}`, content, size));
  const rows: Row[] = [];
  for await (const batch of reader.rows()) rows.push(...batch);
  return rows;
}

/** Whole numbers that are not exact as numbers come back as bigints. */
const exact = (value: Value): Value => {
  if (typeof value === 'number')
    return Number.isInteger(value) && !Number.isSafeInteger(value) && !String(value).includes('e') ? BigInt(String(value)) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(exact);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, exact(item)]));
};

const size = integer({ min: 1, max: 9 });
const values = (rows: readonly Row[]): readonly (Value | undefined)[] =>
  rows.map((row) => (row.error === undefined ? row.value : undefined));

describe('the readers of data', () => {
  it('read back what was written, however it is cut into pieces', async () => {
    const rows = array(dictionary(string({ maxLength: 3 }), jsonValue({ maxDepth: 2 }), { maxKeys: 3, noNullPrototype: true }), {
      maxLength: 4,
    });
    await assert(
      asyncProperty(rows, size, boolean(), async (written, step, pretty) => {
        const clean = JSON.parse(JSON.stringify(written)) as Value[];
        const expected = clean.map(exact);
        const lines = clean.map((row) => `${JSON.stringify(row)}\n`).join('');
        expect(values(await read('ndjson', lines, step))).toEqual(expected);
        expect(values(await read('json', JSON.stringify(clean, null, pretty ? 2 : 0), step))).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  it('read back cells of every kind', async () => {
    const cell = oneof(string({ maxLength: 4 }), constantFrom('a"b', ',', '"', 'x\ny', 'x\r\ny', ' ', '""', ';\t|'));
    const table = array(tuple(cell, cell, cell), { maxLength: 5 });
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    await assert(
      asyncProperty(table, size, constantFrom('\n', '\r\n'), constantFrom(',', ';', '\t', '|'), async (written, step, end, sign) => {
        const text = ['"a"', '"b"', '"c"'].join(sign) + end + written.map((cells) => cells.map(quote).join(sign) + end).join('');
        const expected = written.map(([a, b, c]) => ({ a, b, c }));
        expect(values(await read('csv', text, step))).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  it('answer any bytes with rows or with one clear error', async () => {
    const bytes = oneof(
      uint8Array({ maxLength: 40 }),
      string({ maxLength: 40, unit: constantFrom('[', ']', '{', '}', '"', ',', ':', '\\', '\n', '\r', '1', 'a', ' ', ';') }).map((text) =>
        new TextEncoder().encode(text),
      ),
      constant(Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7)),
    );
    await assert(
      asyncProperty(bytes, size, constantFrom('ndjson', 'json', 'csv'), async (content, step, name) => {
        try {
          for (const row of await read(name, content, step)) expect(row.line).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(GateError);
          expect(error).toMatchObject({ code: 'RG-DATA' });
        }
      }),
      { numRuns: RUNS * 4 },
    );
  });
});

const small = integer({ min: 0, max: 3 });
const maybe = <T>(value: Arbitrary<T>): Arbitrary<T | undefined> => option(value, { nil: undefined });
const property = (name: string): Arbitrary<object> =>
  oneof(
    record({
      name: constant(name),
      logicalType: constant('string'),
      required: boolean(),
      logicalTypeOptions: record({ minLength: maybe(small), maxLength: maybe(small), pattern: maybe(constantFrom('^a', 'b$', '^[ab]*$')) }),
    }),
    record({
      name: constant(name),
      logicalType: constantFrom('integer', 'number'),
      required: boolean(),
      logicalTypeOptions: record({ minimum: maybe(small), exclusiveMaximum: maybe(small), multipleOf: maybe(constantFrom(1, 2, 0.5)) }),
    }),
    record({
      name: constant(name),
      logicalType: constant('array'),
      required: boolean(),
      items: record({ logicalType: constantFrom('string', 'integer', 'boolean') }),
      logicalTypeOptions: record({ maxItems: maybe(small), uniqueItems: maybe(boolean()) }),
    }),
    record({
      name: constant(name),
      logicalType: constant('string'),
      required: boolean(),
      enum: constant([{ value: 'a' }, { value: 'b' }]),
    }),
  );
const cellValue = oneof(
  constantFrom<unknown>(null, 'a', 'ab', 'bb', 'ba', '', 0, 1, 2, 2.5, -1, true),
  array(constantFrom<unknown>('a', 1, 2, true, null), { maxLength: 3 }),
);
const contractOf = (properties: readonly object[]): string =>
  JSON.stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'x',
    version: '1.0.0',
    status: 'active',
    schema: [{ name: 'rows', properties }],
  });

async function run(contract: string, path: string, text: string): Promise<DatasetResult> {
  const [result] = await testContract({
    contract: { path: 'c.odcs.yaml', text: contract },
    data: [dataOf(path, text, 1000)],
    now: 0,
    signal: new AbortController().signal,
  });
  if (!result) throw new Error('no result');
  return result;
}

describe('the contract engine', () => {
  it('breaks a clause exactly when an independent validator refuses the row', async () => {
    const ajv = new Ajv2020({ strict: false, logger: false });
    formats.default(ajv);
    await assert(
      asyncProperty(
        tuple(property('a'), property('b')),
        dictionary(constantFrom('a', 'b'), cellValue, { noNullPrototype: true }),
        async (properties, row) => {
          const contract = contractOf(properties);
          const [object] = parseContract({ path: 'c', text: contract }).objects;
          if (!object) throw new Error('no object');
          const valid = ajv.compile(toJsonSchema(object))(row);
          const { results } = await run(contract, 'a.ndjson', `${JSON.stringify(row)}\n`);
          const broken = results.filter(({ status }) => status === 'broken');
          expect({ row, contract, valid: broken.length === 0 }).toEqual({ row, contract, valid });
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('counts nulls, duplicates and invalid values as a plain count does', async () => {
    const cells = array(constantFrom<unknown>(null, 1, 2, '1', 'a', 'NA', 9007199254740991), { maxLength: 8 });
    await assert(
      asyncProperty(cells, async (column) => {
        const rule = (metric: string, more: object = {}): object => ({ type: 'library', metric, mustBe: 0, ...more });
        const quality = [
          rule('nullValues'),
          rule('missingValues', { arguments: { missingValues: ['NA'] } }),
          rule('invalidValues', { arguments: { validValues: [1, 'a'] } }),
          rule('duplicateValues'),
        ];
        const { results } = await run(
          contractOf([{ name: 'a', quality }]),
          'a.ndjson',
          column.map((a) => `${JSON.stringify({ a })}\n`).join(''),
        );
        const there = column.filter((value) => value !== null);
        expect(results.map(({ failed }) => failed)).toEqual([
          column.length - there.length,
          column.filter((value) => value === null || value === 'NA').length,
          there.filter((value) => value !== 1 && value !== 'a').length,
          there.length - new Set(there).size,
        ]);
      }),
      { numRuns: RUNS },
    );
  });
});
