import { describe, expect, it } from '@jest/globals';
import { holdRows, holdText, troubles } from '../../support/contract-rows.ts';

function model(inputs: unknown, params?: unknown): { path: string; text: string } {
  const part = params === undefined ? '' : `\n  params: '${JSON.stringify(params)}'`;
  return {
    path: 'model/MLmodel',
    text: `mlflow_version: 2.9.0\nsignature:\n  inputs: '${JSON.stringify(inputs)}'\n  outputs: null${part}\n`,
  };
}

const COLUMNS = [
  { type: 'long', name: 'age' },
  { type: 'double', name: 'income' },
  { type: 'string', name: 'city', required: false },
];
const TABLE = model(COLUMNS);

describe('the signature of an MLflow model', () => {
  it('holds rows to its columns; more columns are left out by serving', async () => {
    const rows = [
      { age: 3, income: 1, city: null, extra: true },
      { age: 3.5, income: '1' },
      { income: 1, city: 5 },
      { age: null, income: null },
    ];
    expect(troubles(await holdRows(TABLE, rows))).toEqual([
      'broken age type: 2',
      'broken income type: 1',
      'broken age required: 1',
      'broken city type: 1',
    ]);
  });

  it.each([
    [
      'split',
      {
        columns: ['age', 'income'],
        index: [0, 1],
        data: [
          [1, 2],
          [1.5, 2],
        ],
      },
    ],
    [
      'a split request',
      {
        dataframe_split: {
          columns: ['age', 'income'],
          data: [
            [1, 2],
            [1.5, 2],
          ],
        },
      },
    ],
    [
      'records',
      {
        dataframe_records: [
          { age: 1, income: 2 },
          { age: 1.5, income: 2 },
        ],
      },
    ],
    [
      'instances',
      {
        instances: [
          { age: 1, income: 2 },
          { age: 1.5, income: 2 },
        ],
      },
    ],
    ['inputs', { inputs: { age: [1, 1.5], income: [2, 2] } }],
  ])('takes the input example of the model as it is written: %s', async (_name, example) => {
    const result = await holdText(TABLE, { path: 'model/input_example.json', text: JSON.stringify(example, null, 1) });
    expect(troubles(result)).toEqual(['broken age type: 1']);
  });

  it('reads an example that is a list of rows, and cells of CSV', async () => {
    const list = await holdText(TABLE, { path: 'input_example.json', text: '[{"age":1,"income":2},{"age":"1","income":2}]' });
    expect(troubles(list)).toEqual(['broken age type: 1']);
    const csv = await holdText(TABLE, { path: 'a.csv', text: 'age,income,city\n1,2.5,5\nx,1,\n' });
    expect(troubles(csv)).toEqual(['broken age type: 1']);
  });

  it('holds columns without names to their place', async () => {
    const unnamed = model([{ type: 'long' }, { type: 'string' }]);
    expect(troubles(await holdText(unnamed, { path: 'a.json', text: '[[1,"a"],["a",1],[1]]' }))).toEqual([
      'broken 0 type: 1',
      'broken 1 type: 1',
      'broken  columns: 1',
    ]);
  });

  it('holds tensors to shape and type, with or without the dimension of the batch', async () => {
    const tensor = model([{ name: 'x', type: 'tensor', 'tensor-spec': { dtype: 'float32', shape: [-1, 2] } }]);
    const text = (value: unknown): { path: string; text: string } => ({ path: 'e.json', text: JSON.stringify(value) });
    expect(
      troubles(
        await holdText(
          tensor,
          text({
            inputs: {
              x: [
                [1, 2],
                [3, 4],
                [5, 6],
              ],
            },
          }),
        ),
      ),
    ).toEqual([]);
    expect(troubles(await holdText(tensor, text({ instances: [{ x: [1, 2] }, { x: [1, 2, 3] }] })))).toEqual(['broken x shape: 1']);
    expect(troubles(await holdText(tensor, text({ inputs: { x: [[1, 2], [3]] } })))).toEqual(['broken x shape: 1']);
    expect(troubles(await holdText(tensor, text({ inputs: { x: [[1, 'a']] } })))).toEqual(['broken x dtype: 1']);
    const bytes = model([{ type: 'tensor', 'tensor-spec': { dtype: 'uint8', shape: [-1, 2] } }]);
    expect(
      troubles(
        await holdText(
          bytes,
          text([
            [0, 255],
            [0, 256],
          ]),
        ),
      ),
    ).toEqual(['broken  dtype: 1']);
  });

  it('goes into objects, lists and maps', async () => {
    const nested = model([
      { name: 'who', type: 'object', properties: { id: { type: 'integer' }, nick: { type: 'string', required: false } } },
      { name: 'tags', type: 'array', items: { type: 'string' } },
      { name: 'at', type: 'datetime', required: false },
    ]);
    const good = { who: { id: 1 }, tags: ['a'], at: '2026-01-01T00:00:00' };
    expect(
      troubles(await holdRows(nested, [good, { who: { id: 2 ** 31, other: 1 }, tags: [1], at: 'now' }, { who: {}, tags: [] }])),
    ).toEqual([
      'broken who.id type: 1',
      'broken who.other additionalProperties: 1',
      'broken tags.* type: 1',
      'broken at type: 1',
      'broken who.id required: 1',
    ]);
  });

  it('holds parameters to their types', async () => {
    const withParams = model(COLUMNS, [{ name: 'top', type: 'long', default: 5, shape: null }]);
    const row = { inputs: { age: [1], income: [2] }, params: { top: 'all' } };
    expect(troubles(await holdRows(withParams, [row]))).toEqual(['broken params.top type: 1']);
  });

  it('is not kept by a model without one', async () => {
    const result = await holdRows({ path: 'MLmodel', text: 'mlflow_version: 2.9.0\n' }, [{ a: 1 }]);
    expect(result.results.map(({ status }) => status)).toEqual(['not-run']);
  });
});
