import { describe, expect, it } from '@jest/globals';
import { compareContracts } from '../../../src/compat/formats/odcs/compare.ts';
import { parseContract } from '../../../src/compat/formats/odcs/parse.ts';
import { fitsPhysically } from '../../../src/compat/formats/odcs/physical.ts';

const HEAD = 'apiVersion: v3.2.0\nkind: DataContract\n';

async function found(writer: string, reader: string): Promise<string[]> {
  const [old, next] = [writer, reader].map((text) => parseContract({ path: 'c.odcs.yaml', text }));
  if (!old || !next) throw new Error('no contracts');
  const differences = await compareContracts(old, next);
  return differences.map(({ rule, kind, path }) => `${rule} ${kind} ${path}`);
}

const holding = (properties: readonly object[]): string => `${HEAD}schema: ${JSON.stringify([{ name: 'o', properties }])}`;
/** What reading data of one property with another finds. */
const held = async (writer: object, reader: object): Promise<string[]> =>
  await found(holding([{ name: 'x', ...writer }]), holding([{ name: 'x', ...reader }]));
const text = (options: object, rest: object = {}): object => ({ logicalType: 'string', logicalTypeOptions: options, ...rest });
const date = (options: object): object => ({ logicalType: 'date', logicalTypeOptions: options });
const time = (options: object): object => ({ logicalType: 'timestamp', logicalTypeOptions: options });

describe('bounds of dates and times', () => {
  it.each<[string, object, object, string[]]>([
    [
      'an end that becomes exclusive',
      time({ maximum: '2026-01-01' }),
      time({ maximum: '2026-01-01', exclusiveMaximum: true }),
      ['odcs/range-narrowed breaking /o/x'],
    ],
    ['an end that becomes inclusive', time({ exclusiveMaximum: '2026-01-01' }), time({ maximum: '2026-01-01' }), []],
    ['before a day is until the day before', date({ exclusiveMaximum: '2027-01-01' }), date({ maximum: '2026-12-31' }), []],
    ['after a day is from the day after', date({ exclusiveMinimum: '2024-02-28' }), date({ minimum: '2024-02-29' }), []],
    ['the day itself', date({ exclusiveMaximum: '2027-01-02' }), date({ maximum: '2026-12-31' }), ['odcs/range-narrowed breaking /o/x']],
    [
      'other ways to write a day',
      date({ maximum: '01.01.2026' }),
      date({ maximum: '2026-01-01' }),
      ['odcs/constraint-unproven unknown /o/x'],
    ],
    ['a time zone that is the default', time({}), time({ defaultTimezone: 'Etc/UTC' }), []],
    ['another time zone', time({}), time({ defaultTimezone: 'Europe/Zurich' }), ['odcs/constraint-unproven unknown /o/x']],
  ])('%s', async (_, writer, reader, expected) => {
    expect(await held(writer, reader)).toEqual(expected);
  });
});

describe('enumerations of the writer', () => {
  it('are held against the format of the reader', async () => {
    expect(await held(text({}, { enum: [{ value: 'a' }] }), text({ format: 'email' }))).toEqual(['odcs/format-narrowed breaking /o/x']);
  });

  it('are of the type of their property, with and without quotes', async () => {
    const quoted = `${HEAD}schema: [{ name: o, properties: [{ name: x, logicalType: string, enum: [{ value: "12" }, { value: "true" }] }] }]`;
    const plain = quoted.replaceAll('"', '');
    expect(await found(quoted, plain)).toEqual([]);
    expect(await found(plain, quoted)).toEqual([]);
    expect(await found(plain, quoted.replace('"12"', '"1"'))).toEqual(['odcs/enum-narrowed breaking /o/x']);
    expect(
      await held({ logicalType: 'integer', enum: [{ value: '7' }] }, { logicalType: 'integer', logicalTypeOptions: { maximum: 5 } }),
    ).toEqual(['odcs/range-narrowed breaking /o/x']);
  });
});

describe('what cannot be read', () => {
  it.each<[string, object, object]>([
    ['a number as text', text({}), text({ maxLength: '5' })],
    ['a bound of numbers as text', { logicalType: 'number' }, { logicalType: 'number', logicalTypeOptions: { minimum: '0' } }],
    ['an option that no version knows', text({}), text({ charset: 'ascii' })],
    ['items below a property without a type', { logicalType: 'array' }, { items: { logicalType: 'string', required: true } }],
  ])('proves nothing: %s', async (_, writer, reader) => {
    expect(await held(writer, reader)).toEqual(['odcs/constraint-unproven unknown /o/x']);
    expect(await held(reader, reader)).toEqual([]);
  });

  it('is unique values inside of objects', async () => {
    const inside = (rest: object): object => ({ logicalType: 'object', properties: [{ name: 'y', logicalType: 'string', ...rest }] });
    expect(await held(inside({}), inside({ unique: true }))).toEqual(['odcs/constraint-unproven unknown /o/x/y']);
    expect(await held(inside({ unique: true }), inside({}))).toEqual([]);
  });
});

it('knows the range of integers of 128 bits', async () => {
  const integer = (format?: string): object => ({ logicalType: 'integer', ...(format ? { logicalTypeOptions: { format } } : {}) });
  expect(await held(integer('i64'), integer('u128'))).toEqual(['odcs/range-narrowed breaking /o/x']);
  expect(await held(integer('u64'), integer('i128'))).toEqual([]);
});

describe('quality rules', () => {
  const rule = (metric: string, rest: object): object => ({ logicalType: 'number', quality: [{ type: 'library', metric, ...rest }] });
  it('tell a share below a limit from one up to it', async () => {
    const percent = { unit: 'percent' };
    expect(
      await held(rule('nullValues', { ...percent, mustBeLessOrEqualTo: 5 }), rule('nullValues', { ...percent, mustBeLessThan: 5 })),
    ).toEqual(['odcs/quality-unproven unknown /o/x']);
    expect(
      await held(rule('nullValues', { ...percent, mustBeLessThan: 5 }), rule('nullValues', { ...percent, mustBeLessOrEqualTo: 5 })),
    ).toEqual([]);
  });

  it('count whole rows', async () => {
    expect(await held(rule('rowCount', { mustBeGreaterThan: 2.5 }), rule('rowCount', { mustBeGreaterOrEqualTo: 3.5 }))).toEqual([
      'odcs/quality-unproven unknown /o/x',
    ]);
    expect(await held(rule('rowCount', { mustBeGreaterThan: 2.5 }), rule('rowCount', { mustBeGreaterOrEqualTo: 3 }))).toEqual([]);
  });

  it('on missing values count a column that is not there', async () => {
    const missing = { name: 'y', ...rule('missingValues', { mustBe: 0, arguments: { missingValues: ['', null] } }) };
    expect(await found(holding([]), holding([missing]))).toEqual(['odcs/quality-unproven unknown /o/y']);
    expect(await found(holding([]), holding([{ name: 'y', ...rule('duplicateValues', { mustBe: 0 }) }]))).toEqual([]);
  });
});

it.each([
  [`struct<${'a:int,'.repeat(60)}b:int>`, `struct<${'a:int,'.repeat(60)}b:text>`, false],
  [`STRUCT<${'a:int,'.repeat(60)}b:int>`, `struct<${'a:int,'.repeat(60)}b:int> `, true],
  ['varchar(4000 byte)', 'varchar(10 char)', false],
  ['varchar(max)', 'VARCHAR(MAX)', true],
  ['varchar(max)', 'varchar(10)', false],
])('holds %s against %s', (writer, reader, fits) => {
  expect(fitsPhysically(writer, reader)).toBe(fits);
});

describe('files as people have them', () => {
  const lines = [
    'apiVersion: v3.2.0',
    'kind: DataContract',
    'schema:',
    '  - name: o',
    '    properties:',
    '      - name: __proto__',
    '        logicalType: string',
    '',
  ];
  it('of Windows, and with a byte order mark', async () => {
    expect(await found(`\uFEFF${lines.join('\r\n')}`, lines.join('\n'))).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['an alias in itself', `${HEAD}schema: &a\n  - name: o\n    properties: *a\n`],
    [
      'aliases that multiply',
      `${HEAD}a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join()}]`).join('\n')}\n`,
    ],
    ['two documents', `${HEAD}---\n${HEAD}`],
  ])('are refused with a place: %s', (_, body) => {
    expect(() => parseContract({ path: 'c.odcs.yaml', text: body })).toThrow(expect.objectContaining({ code: 'RG-SCHEMA-SYNTAX' }));
  });
});
