import { describe, expect, it } from '@jest/globals';
import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  dictionary,
  nat,
  option,
  property,
  record,
  tuple,
} from 'fast-check';
import { compareSources } from '../../src/compat/index.ts';
import { compareModels } from '../../src/compat/formats/mlflow/compare.ts';
import { parseModel } from '../../src/compat/formats/mlflow/parse.ts';
import { refuseRow } from '../../src/compat/formats/mlflow/witness.ts';
import type { JsonValue } from '../../src/core/index.ts';

/** Pairs per property in the default run; `MLFLOW_RUNS=100000` makes the long one. */
const RUNS = Number(process.env['MLFLOW_RUNS'] ?? 300);

const scalar = constantFrom('boolean', 'integer', 'long', 'float', 'double', 'string', 'binary', 'datetime');
const names = constantFrom('a', 'b', 'c', '__proto__', 'x~/y');

function typeOf(depth: number): Arbitrary<Record<string, JsonValue>> {
  const leaf = scalar.map((type) => ({ type }));
  if (depth === 0) return leaf;
  const inner = typeOf(depth - 1);
  const optional = tuple(inner, boolean()).map(([type, required]) => ({ ...type, required }));
  return constantFrom('leaf', 'leaf', 'array', 'map', 'object', 'tensor', 'any').chain((kind): Arbitrary<Record<string, JsonValue>> => {
    if (kind === 'array') return inner.map((items) => ({ type: 'array', items }));
    if (kind === 'map') return inner.map((values) => ({ type: 'map', values }));
    if (kind === 'object')
      return dictionary(names, optional, { maxKeys: 3, noNullPrototype: true }).map((properties) => ({ type: 'object', properties }));
    if (kind === 'any') return constantFrom({ type: 'any' });
    if (kind === 'tensor') {
      const shape = array(constantFrom(-1, 1, 2), { maxLength: 2 });
      return tuple(constantFrom('float32', 'float64', 'int64', 'str'), shape).map(([dtype, shape]) => ({
        type: 'tensor',
        'tensor-spec': { dtype, shape },
      }));
    }
    return leaf;
  });
}

const columns = tuple(dictionary(names, tuple(typeOf(2), boolean()), { maxKeys: 4, noNullPrototype: true }), boolean()).map(
  ([fields, named]) => Object.entries(fields).map(([name, [type, required]]) => ({ ...type, ...(named ? { name } : {}), required })),
);
type Column = Readonly<Record<string, JsonValue>>;

/** Values that a type declares, some at its edges. */
const VALUES: Readonly<Record<string, readonly JsonValue[]>> = {
  boolean: [true, false],
  integer: [0, -7, 2_147_483_647],
  long: [0, 5_000_000_000],
  float: [0.5, -1.5],
  double: [0.5, 1e300],
  string: ['', 'text'],
  binary: ['AAEC', ''],
  datetime: ['2026-01-31T12:00:00'],
  any: [null, 1, 'x', [1]],
};

function valueOf(type: Column): Arbitrary<JsonValue> {
  const inner = (key: string): Column => type[key] as Column;
  if (type['type'] === 'array') return array(valueOf(inner('items')), { maxLength: 2 });
  if (type['type'] === 'map') return dictionary(names, valueOf(inner('values')), { maxKeys: 2, noNullPrototype: true });
  if (type['type'] === 'object') return membersOf(Object.entries(inner('properties')) as [string, Column][]);
  if (type['type'] !== 'tensor') return constantFrom(...(VALUES[typeof type['type'] === 'string' ? type['type'] : ''] ?? [null]));
  const { dtype, shape } = type['tensor-spec'] as { readonly dtype: string; readonly shape: readonly number[] };
  const cell = constantFrom<JsonValue>(...(dtype === 'str' ? ['x'] : dtype === 'int64' ? [1, 5_000_000_000] : [0.5]));
  return shape.reduceRight<Arbitrary<JsonValue>>(
    (below, size) => array(below, size === -1 ? { maxLength: 2 } : { minLength: size, maxLength: size }),
    cell,
  );
}

function membersOf(fields: readonly (readonly [string, Column])[]): Arbitrary<Record<string, JsonValue>> {
  const members = fields.map(([name, field]) =>
    tuple(valueOf(field), field['required'] === false ? boolean() : constant(true)).map(([value, given]) => (given ? [[name, value]] : [])),
  );
  return tuple(...members).map((all) => Object.fromEntries(all.flat()) as Record<string, JsonValue>);
}

function rowOf(list: readonly Column[]): Arbitrary<Record<string, JsonValue>> {
  return membersOf(list.map((column, index) => [typeof column['name'] === 'string' ? column['name'] : String(index), column]));
}

/** One column that is another, is gone or new, is asked for or not; or another list. */
function changed(list: readonly Column[]): Arbitrary<readonly Column[]> {
  if (list.length === 0) return columns;
  return tuple(nat({ max: list.length - 1 }), nat({ max: 4 }), typeOf(1), columns).map(([at, how, type, other]): readonly Column[] => {
    const edit = (change: (column: Column) => readonly Column[]): readonly Column[] =>
      list.flatMap((column, index) => (index === at ? change(column) : [column]));
    if (how === 0) return other;
    if (how === 1) return edit(() => []);
    if (how === 2) return edit((column) => [{ ...column, required: column['required'] === false }]);
    const { name } = list[at] ?? {};
    return edit((column) => [
      { ...(how === 3 ? { type: 'any' } : type), ...(name === undefined ? {} : { name }), required: column['required'] ?? true },
    ]);
  });
}

const params = dictionary(names, tuple(scalar, constantFrom(1, 2)), { maxKeys: 3, noNullPrototype: true }).map((all) =>
  Object.entries(all).map(([name, [type, fallback]]) => ({ name, type, default: fallback, shape: null })),
);
const model = option(record({ inputs: option(columns), outputs: option(columns), params: option(params) })).map((signature) =>
  signature
    ? `signature:\n${Object.entries(signature)
        .map(([key, value]) => `  ${key}: ${value ? `'${JSON.stringify(value)}'` : 'null'}\n`)
        .join('')}`
    : 'flavors: {}\n',
);

const read = (text: string): ReturnType<typeof parseModel> => parseModel({ path: 'MLmodel', text });

describe('generated signatures', () => {
  it('are compatible with themselves, read twice', () => {
    assert(
      property(model, (text) => {
        expect(compareModels(read(text), read(text))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('answer in one order as mirrored in the other', async () => {
    const pairs: [string, string][] = [];
    assert(
      property(model, model, (a, b) => {
        pairs.push([a, b]);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
    for (const [a, b] of pairs) {
      const there = await compareSources({ path: 'MLmodel', text: a }, { path: 'MLmodel', text: b }, 'mlflow', {});
      const back = await compareSources({ path: 'MLmodel', text: b }, { path: 'MLmodel', text: a }, 'mlflow', {});
      expect([there.deploy, there.rollback]).toEqual([back.rollback, back.deploy]);
    }
  });

  it('have witnesses that name what was refused, and no answer without a reason', () => {
    assert(
      property(model, model, (a, b) => {
        for (const found of compareModels(read(a), read(b))) {
          expect(found.rule).toMatch(/^mlflow\//);
          expect(found.message).not.toContain('undefined');
          if (found.witness)
            expect([found.kind, found.witness.confirmedBy.length > 0, Boolean(found.witness.error)]).toEqual(['breaking', true, true]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('called compatible take every row that the other declares', () => {
    let met = 0;
    const pairs = columns.chain((a) => tuple(constant(a), changed(a), array(rowOf(a), { minLength: 10, maxLength: 10 })));
    assert(
      property(pairs, ([a, b, rows]) => {
        const [client, server] = [a, b].map((list) => read(`signature:\n  inputs: '${JSON.stringify(list)}'\n`));
        const [written, wanted] = [client?.signature?.inputs, server?.signature?.inputs];
        if (!client || !server || !written || !wanted) throw new Error('no inputs');
        if (compareModels(client, server).some(({ kind }) => kind !== 'lossy')) return;
        for (const row of rows) {
          if (refuseRow(written, row) !== undefined) continue;
          met += 1;
          expect(refuseRow(wanted, row)).toBeUndefined();
        }
      }),
      { numRuns: RUNS * 4 },
    );
    expect(met).toBeGreaterThan(RUNS);
  });

  it('do not change with the order of named columns', () => {
    assert(
      property(columns, columns, (a, b) => {
        const text = (list: readonly object[]): string => `signature:\n  inputs: '${JSON.stringify(list)}'\n`;
        const shape = (one: string, two: string): string[] =>
          compareModels(read(one), read(two))
            .map(({ rule, kind, path }) => `${rule} ${kind} ${path}`)
            .sort();
        if (a.some((column) => !('name' in column)) || b.some((column) => !('name' in column))) return;
        expect(shape(text(a.toReversed()), text(b.toReversed()))).toEqual(shape(text(a), text(b)));
      }),
      { numRuns: RUNS },
    );
  });
});
