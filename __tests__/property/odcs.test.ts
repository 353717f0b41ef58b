import { describe, expect, it } from '@jest/globals';
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
  oneof,
  option,
  subarray,
  tuple,
} from 'fast-check';
import { loadOracles } from '../../src/compat/formats/json-schema/oracle.ts';
import { compareContracts } from '../../src/compat/formats/odcs/compare.ts';
import type { Contract, Field } from '../../src/compat/formats/odcs/model.ts';
import { parseContract } from '../../src/compat/formats/odcs/parse.ts';
import { findRowProblem } from '../../src/compat/formats/odcs/rows.ts';
import { toJsonSchema } from '../../src/compat/formats/odcs/translate.ts';
import { compareSources } from '../../src/compat/index.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../src/core/index.ts';

/** Pairs per property in the default run; `ODCS_RUNS=100000` makes the long one. */
const RUNS = Number(process.env['ODCS_RUNS'] ?? 60);

type Json = Record<string, unknown>;
const small = integer({ min: 0, max: 3 });
const some = (members: Record<string, Arbitrary<unknown>>): Arbitrary<Json> =>
  tuple(
    ...Object.entries(members).map(([key, value]) =>
      option(
        value.map((one) => [key, one] as const),
        { freq: 1 },
      ),
    ),
  ).map((all) => Object.fromEntries(all.filter((one) => one !== null)));
const OPTIONS: Readonly<Record<string, Arbitrary<Json>>> = {
  string: some({
    minLength: small,
    maxLength: small,
    pattern: constantFrom('^a', 'b', '^[ab]*$'),
    format: constantFrom('email', 'password'),
  }),
  integer: some({
    minimum: small,
    maximum: small,
    exclusiveMaximum: oneof(small, constant(true)),
    multipleOf: constantFrom(1, 2, 3),
    format: constantFrom('u8', 'i8'),
  }),
  number: some({ minimum: small, exclusiveMinimum: small, multipleOf: constantFrom(0.5, 2), format: constantFrom('f32', 'f64') }),
  array: some({ minItems: small, maxItems: small, uniqueItems: boolean() }),
  boolean: constant({}),
  object: some({ minProperties: constantFrom(0, 1), required: constant(['y']) }),
  vector: constantFrom({ dimensions: 1 }, { dimensions: 2 }),
};
const ENUMS: Readonly<Record<string, readonly unknown[]>> = { string: ['a', 'b', 'ab'], integer: [0, 1, 2], number: [0, 1, 2.5] };
const quality = some({
  metric: constantFrom('nullValues', 'invalidValues', 'duplicateValues', 'rowCount'),
  arguments: constantFrom({ validValues: ['a', 1] }, { pattern: '^a' }),
  mustBe: constant(0),
  unit: constantFrom('rows', 'percent'),
});

function propertyOf(depth: number): Arbitrary<Json> {
  const types = ['string', 'integer', 'number', 'boolean', 'vector', ...(depth > 0 ? ['array', 'object'] : [])];
  return constantFrom(...types).chain((logicalType) => {
    const inner: Arbitrary<Json> =
      logicalType === 'array'
        ? propertyOf(depth - 1).map((items) => ({ items }))
        : logicalType === 'object'
          ? propertiesOf(depth - 1).map((properties) => ({ properties }))
          : constant({});
    const listed = ENUMS[logicalType];
    return tuple(
      OPTIONS[logicalType] ?? constant({}),
      inner,
      some({
        required: boolean(),
        unique: constant(true),
        ...(listed ? { enum: subarray([...listed], { minLength: 1 }) } : {}),
        quality: array(quality, { maxLength: 1 }),
      }),
    ).map(([options, below, rest]) => ({ logicalType, logicalTypeOptions: options, ...below, ...rest }));
  });
}

function propertiesOf(depth: number): Arbitrary<Json[]> {
  return dictionary(constantFrom('x', 'y', '__proto__'), propertyOf(depth), { maxKeys: 2, noNullPrototype: true }).map((all) =>
    Object.entries(all).map(([name, one]) => ({ name, ...one })),
  );
}

const contract = tuple(propertiesOf(1), constantFrom('v3.0.1', 'v3.2.0')).map(([properties, apiVersion]) =>
  JSON.stringify({ apiVersion, kind: 'DataContract', schema: [{ name: 'o', properties }] }),
);
const read = (text: string): Contract => parseContract({ path: 'c.odcs.json', text });

describe('generated contracts', () => {
  it('are compatible with themselves, read twice', async () => {
    await assert(
      asyncProperty(contract, async (text) => {
        expect(await compareContracts(read(text), read(text))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('answer in one order as mirrored in the other', async () => {
    await assert(
      asyncProperty(contract, contract, async (a, b) => {
        const [one, other] = [
          { path: 'c.odcs.json', text: a },
          { path: 'c.odcs.json', text: b },
        ];
        const [there, back] = [await compareSources(one, other, 'odcs', {}), await compareSources(other, one, 'odcs', {})];
        // Only what is gone is told, not what is new.
        const told = ({ differences }: typeof there.deploy): unknown => differences.filter(({ rule }) => rule !== 'odcs/property-removed');
        expect([told(there.deploy), told(there.rollback)]).toEqual([told(back.rollback), told(back.deploy)]);
        const gone = [...there.deploy.differences, ...back.deploy.differences].filter(({ rule }) => rule === 'odcs/property-removed');
        expect(gone).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('have witnesses for most breaks, each accepted by the writer and refused by the reader', async () => {
    const judge = await makeJudge();
    let [breaks, shown] = [0, 0];
    await assert(
      asyncProperty(contract, contract, async (a, b) => {
        const [writer, reader] = [read(a), read(b)];
        for (const found of await compareContracts(writer, reader)) {
          if (found.kind === 'breaking') breaks += 1;
          if (!found.witness) continue;
          shown += 1;
          const { payload } = found.witness;
          const rows = (Array.isArray(payload) ? payload : [payload]) as readonly JsonObject[];
          expect([judge(writer, rows), judge(reader, rows)]).toEqual([true, false]);
        }
      }),
      // The share is only steady over the same pairs.
      { numRuns: RUNS * 4, seed: 1 },
    );
    // Contradictory contracts that no row satisfies are among the generated ones.
    expect(shown).toBeGreaterThan(0.5 * breaks);
  });

  it('called compatible take every sampled row of the writer', async () => {
    const judge = await makeJudge();
    let met = 0;
    await assert(
      asyncProperty(contract, contract, array(rowOf(1), { minLength: 8, maxLength: 8 }), async (a, b, sampled) => {
        const [writer, reader] = [read(a), read(b)];
        // A writer emits what it declares.
        const rows = sampled.map((row) => emitted(writer.objects[0], row) as JsonObject);
        if ((await compareContracts(writer, reader)).some((found) => found.kind !== 'lossy')) return;
        for (const some of [...rows.map((row) => [row]), rows.slice(0, 2)]) {
          if (!judge(writer, some)) continue;
          met += 1;
          expect(judge(reader, some)).toBe(true);
        }
      }),
      { numRuns: RUNS * 10 },
    );
    expect(met).toBeGreaterThan(0);
  });
});

const value: Arbitrary<JsonValue> = constantFrom<JsonValue>(
  null,
  'a',
  'b',
  'ab',
  '',
  'text',
  'a@example.com',
  0,
  1,
  2,
  3,
  4,
  2.5,
  -1,
  true,
  [0.5],
  [1, 1],
  [1, 2],
  ['a'],
  {},
);
function rowOf(depth: number): Arbitrary<JsonObject> {
  const inner = depth > 0 ? oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: rowOf(depth - 1) }) : value;
  return dictionary(constantFrom('x', 'y', '__proto__'), inner, { maxKeys: 3, noNullPrototype: true });
}

function emitted(field: Field | undefined, value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map((item) => emitted(field?.items, item));
  if (!isJsonObject(value) || field?.type !== 'object') return value;
  const declared = new Map(field.fields.map((one) => [one.name, one]));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (declared.has(name) ? [[name, emitted(declared.get(name), inner)]] : [])),
  );
}

async function makeJudge(): Promise<(contract: Contract, rows: readonly JsonObject[]) => boolean> {
  const oracles = await loadOracles();
  const known = new WeakMap<Contract, Parameters<(typeof oracles)[number]['judge']>[0]>();
  return (contract, rows) => {
    const [object] = contract.objects;
    if (!object) throw new Error('no object');
    const schema = known.get(contract) ?? { root: toJsonSchema(object), dialect: 2020, others: [], uri: 'file:///c' };
    known.set(contract, schema);
    return (
      rows.every((row) => oracles.every((oracle) => oracle.judge(schema, row)?.valid !== false)) &&
      findRowProblem(object, rows) === undefined
    );
  };
}
