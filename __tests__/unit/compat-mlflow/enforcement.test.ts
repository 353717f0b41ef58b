import { describe, expect, it } from '@jest/globals';
import { compareModels } from '../../../src/compat/formats/mlflow/compare.ts';
import { parseModel } from '../../../src/compat/formats/mlflow/parse.ts';

type Column = Readonly<Record<string, unknown>>;

function found(before: { inputs?: readonly Column[]; params?: readonly Column[] }, after: typeof before): string[] {
  const model = ({ inputs = [{ type: 'long', name: 'a' }], params = [] }: typeof before): ReturnType<typeof parseModel> =>
    parseModel({
      path: 'MLmodel',
      text: `signature:\n  inputs: '${JSON.stringify(inputs)}'\n  params: '${JSON.stringify(params)}'\n`,
    });
  return compareModels(model(before), model(after)).map(
    ({ rule, kind, path, witness }) => `${rule} ${kind} ${path} ${witness ? 'shown' : '-'}`,
  );
}

const columns = (...types: readonly string[]): Column[] => types.map((type) => ({ type }));
const named = (...types: readonly string[]): Column[] => types.map((type, index) => ({ type, name: `c${index}` }));

/** As `_enforce_schema` and `_enforce_params_schema` of MLflow 3.17 answer, with pandas 3. */
describe('columns without names', () => {
  it('are the first of those that are sent', () => {
    expect(found({ inputs: columns('long', 'double') }, { inputs: columns('long') })).toEqual([]);
    expect(found({ inputs: columns('long') }, { inputs: columns('long', 'double') })).toEqual([
      'mlflow/input-column-count breaking  shown',
    ]);
    expect(found({ inputs: columns('long', 'double') }, { inputs: columns('string') })).toEqual([
      'mlflow/input-type-changed breaking /0 shown',
    ]);
  });

  it('take columns with names as they come, and nobody knows how these come', () => {
    expect(found({ inputs: named('long') }, { inputs: columns('long') })).toEqual([]);
    expect(found({ inputs: named('long', 'double') }, { inputs: columns('long', 'double') })).toEqual([
      'mlflow/input-column-count unknown  -',
    ]);
    expect(found({ inputs: columns('long') }, { inputs: named('long') })).toEqual(['mlflow/input-column-count breaking  shown']);
    const optional = [{ type: 'long', name: 'a', required: false }];
    expect(found({ inputs: optional }, { inputs: columns('long') })).toEqual(['mlflow/input-column-count breaking  shown']);
  });
});

describe('texts, bytes and truth values', () => {
  const nested = (type: Column): Column[] => [{ ...type, name: 'a' }];

  it('are not looked at inside of lists, so that no payload is refused', () => {
    const [maps, texts] = [
      { type: 'array', items: { type: 'map', values: { type: 'long' } } },
      { type: 'array', items: { type: 'string' } },
    ];
    expect(found({ inputs: nested(maps) }, { inputs: nested(texts) })).toEqual(['mlflow/input-type-changed breaking /a/* -']);
    expect(found({ inputs: nested(texts) }, { inputs: nested(maps) })).toEqual(['mlflow/input-type-changed breaking /a/* shown']);
  });

  it('are refused as lists inside of maps', () => {
    const [lists, bytes] = [
      { type: 'map', values: { type: 'array', items: { type: 'long' } } },
      { type: 'map', values: { type: 'binary' } },
    ];
    expect(found({ inputs: nested(lists) }, { inputs: nested(bytes) })).toEqual(['mlflow/input-type-changed breaking /a/* shown']);
  });
});

describe('parameters', () => {
  const param = (type: string, shape: readonly number[] | null = null): { params: Column[] } => ({
    params: [{ name: 'k', type, default: null, shape }],
  });

  it.each([
    ['integer', 'float', []],
    ['integer', 'double', []],
    ['long', 'double', ['mlflow/param-type-changed lossy /params/k -']],
    ['long', 'integer', ['mlflow/param-type-changed unknown /params/k -']],
    ['double', 'float', ['mlflow/param-type-changed unknown /params/k -']],
    ['double', 'long', ['mlflow/param-type-changed breaking /params/k shown']],
    ['boolean', 'long', ['mlflow/param-type-changed breaking /params/k shown']],
  ])('of %s are read as %s', (from, to, expected) => {
    expect(found(param(from), param(to))).toEqual(expected);
    expect(found(param(from, [-1]), param(to, [-1]))).toEqual(expected);
  });
});
