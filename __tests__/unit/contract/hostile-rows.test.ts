import { describe, expect, it } from '@jest/globals';
import { type DatasetResult, testContract } from '../../../src/contract/index.ts';
import { identityOf } from '../../../src/contract/engine/identity.ts';
import { parseValue } from '../../../src/contract/engine/json.ts';
// Linked before what loads them later and at once.
import '../../../src/compat/formats/odcs/parse.ts';
import '../../../src/compat/formats/json-schema/pattern/language.ts';
import { dataOf } from '../../support/contract-data.ts';

const PROPERTIES = '{ name: a, logicalTypeOptions: { uniqueItems: true } }';

async function run(path: string, text: string | Uint8Array, properties = PROPERTIES): Promise<DatasetResult> {
  const contract = `apiVersion: v3.1.0\nkind: DataContract\nid: t\nversion: 1.0.0\nstatus: active\nschema: [{ name: t, properties: [${properties}] }]\n`;
  const [result] = await testContract({
    contract: { path: 't.odcs.yaml', text: contract },
    data: [dataOf(path, text, 1 << 16)],
    now: 0,
    signal: new AbortController().signal,
  });
  if (!result) throw new Error('no result');
  return result;
}

const unreadable = ({ unreadable: { offenders } }: DatasetResult): string[] => offenders.map(({ line, value }) => `${line} ${value}`);

describe('rows that nobody should send', () => {
  it.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    ['long numbers', `${'['.repeat(5000)}12345678901234567890${']'.repeat(5000)}`],
  ])('are one unreadable row when nested very deeply: %s', async (_, nested) => {
    for (const [path, text] of [
      ['t.ndjson', `{"a":1}\n{"a":${nested}}\n`],
      ['t.json', `[{"a":1},\n{"a":${nested}}]`],
    ] as const)
      expect(unreadable(await run(path, text))).toEqual(['2 "the row is nested too deeply"']);
  });

  it('leave a cell of CSV that is nested too deeply a text, which is of another type', async () => {
    const nested = '['.repeat(50_000) + ']'.repeat(50_000);
    const { results } = await run('t.csv', `a\n"${nested}"\n`, '{ name: a, logicalType: array }');
    expect(results.map(({ clause, status }) => [clause.rule, status])).toEqual([['type', 'broken']]);
  });

  it.each([
    ['{"a":1,"a":2}', true],
    ['{"a":{"b":"x:y","b":null}}', true],
    ['{"a":"\\":","b":[{"a":1},{"a":"2026-01-01T00:00:00Z"}]}', false],
    ['{"__proto__":1,"\\u0061":2,"a":3}', true],
    ['{"__proto__":1,"a":3}', false],
  ])('cannot be read when a name stands twice: %s', async (row, twice) => {
    expect(unreadable(await run('t.ndjson', row))).toEqual(twice ? ['1 "a name stands twice in one object of the row"'] : []);
  });

  it.each(['null', '5', '"text"', '[{"a":1}]'])('do not keep promises about properties that they cannot have: %s', async (row) => {
    expect(unreadable(await run('t.ndjson', row))).toEqual(['1 "the row is no object"']);
  });

  it.each(['{1234567890123456789:1}', '{"a":00000000000000000001}', '{"a":-}', '{"a":1}{"a":2}', '{"a":NaN}'])(
    'are not well-formed by way of long numbers: %s',
    async (row) => {
      expect(unreadable(await run('t.ndjson', row))).toEqual(['1 "the row is not well-formed JSON"']);
    },
  );

  it('hold texts of many characters beside long numbers', () => {
    const text = 'x"1234567890123456789\\'.repeat(200_000);
    expect(parseValue(JSON.stringify({ text, n: 1 }).replace('1}', '12345678901234567891}'))).toEqual({ text, n: 12345678901234567891n });
  });
});

describe('files that are nearly right', () => {
  const UNTYPED = '{ name: a }, { name: b, required: true }';

  it('have quotes in the middle of cells of CSV', async () => {
    const result = await run('t.csv', 'a,b\n5" nails,1\n6" nails,2\n"7"" nails, long\nand short",3\nx "y,4\n', UNTYPED);
    expect([result.rows, result.unreadable.count]).toEqual([4, 0]);
  });

  it('have a quote that is never closed', async () => {
    const result = await run('t.csv', 'a,b\n1,2\n"1,2\n3,4\n', UNTYPED);
    expect([result.rows, unreadable(result)]).toEqual([2, ['3 "a quoted cell is not closed"']]);
  });

  it('hold columns with names of objects', async () => {
    const result = await run(
      't.csv',
      '__proto__,constructor,b\n1,2,3\n',
      '{ name: __proto__, logicalType: integer, required: true }, { name: constructor, enum: [x] }',
    );
    expect(result.results.map(({ clause, status }) => [clause.property, clause.rule, status])).toEqual([
      ['__proto__', 'required', 'kept'],
      ['__proto__', 'type', 'kept'],
      ['constructor', 'enum', 'broken'],
    ]);
  });

  it.each(['[{"a":1},]', '[,{"a":1}]', '[{"a":1},,{"a":2}]', '[1,2,]', '{"a":1},'])('are no JSON array: %s', async (text) => {
    await expect(run('t.json', text)).rejects.toMatchObject({ code: 'RG-DATA' });
  });

  it('have line ends of Windows and a byte order mark', async () => {
    for (const [path, text] of [
      ['t.csv', '\uFEFFa;b\r\n1;2\r\n3;4\r\n'],
      ['t.ndjson', '\uFEFF{"a":1,"b":2}\r\n\r\n{"a":3,"b":4}\r\n'],
      ['t.json', '\uFEFF[\r\n{"a":1,"b":2},{"a":3,"b":4}]\r\n'],
    ] as const) {
      const { rows, unreadable, results } = await run(path, text, UNTYPED);
      expect([path, rows, unreadable.count, results[0]?.status]).toEqual([path, 2, 0, 'kept']);
    }
  });
});

describe('the identity of values', () => {
  it('grows with the value, however deeply it is nested', () => {
    let value: readonly unknown[] = ['"'];
    for (let level = 0; level < 200; level += 1) value = [value];
    expect(identityOf(value as never).length).toBeLessThan(2000);
  });

  it('tells apart what is not the same', () => {
    const values = [
      [['a'], 'b'],
      ['a', 'b'],
      ['ab'],
      [['a', 'b']],
      [],
      [[]],
      {},
      [{}],
      { a: 1 },
      { a: '1' },
      { a: [1] },
      { 'a1:1': 1 },
      1,
      '1',
      true,
      null,
    ];
    expect(new Set(values.map((value) => identityOf(value as never))).size).toBe(values.length);
    expect(identityOf({ a: 1, b: 2 })).toBe(identityOf({ b: 2, a: 1 }));
    expect([identityOf(-0), identityOf(1e21), identityOf(1)]).toEqual([identityOf(0), identityOf(10n ** 21n), identityOf(1n)]);
  });
});
