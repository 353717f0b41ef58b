import { describe, expect, it } from '@jest/globals';
import { compareContracts } from '../../../src/compat/formats/odcs/compare.ts';
import { odcs } from '../../../src/compat/formats/odcs/index.ts';
import { parseContract } from '../../../src/compat/formats/odcs/parse.ts';
import { fitsPhysically } from '../../../src/compat/formats/odcs/physical.ts';
import { GateError } from '../../../src/core/index.ts';

function contract(properties: readonly object[], apiVersion = 'v3.2.0'): string {
  return JSON.stringify({ apiVersion, kind: 'DataContract', schema: [{ name: 'orders', properties }] });
}

async function both(before: object, after: object): Promise<string[]> {
  const [old, next] = [before, after].map((property) =>
    parseContract({ path: 'c.odcs.json', text: contract([{ name: 'x', ...property }]) }),
  );
  if (!old || !next) throw new Error('no contracts');
  const lines: string[] = [];
  for (const [direction, writer, reader] of [['deploy', old, next] as const, ['rollback', next, old] as const]) {
    for (const found of await compareContracts(writer, reader))
      lines.push(`${direction} ${found.kind}${found.witness ? ` ${JSON.stringify(found.witness.payload)}` : ''}`);
  }
  return lines;
}

describe('both directions have answers of their own', () => {
  it.each<[string, object, object, string[]]>([
    ['required to optional', { logicalType: 'string', required: true }, { logicalType: 'string' }, ['rollback breaking {"x":null}']],
    ['optional to required', { logicalType: 'string' }, { logicalType: 'string', required: true }, ['deploy breaking {"x":null}']],
    [
      'an enum value added',
      { logicalType: 'string', enum: [{ value: 'a' }] },
      { logicalType: 'string', enum: [{ value: 'a' }, { value: 'b' }] },
      ['rollback breaking {"x":"b"}'],
    ],
    [
      'a maximum raised',
      { logicalType: 'integer', logicalTypeOptions: { maximum: 1 } },
      { logicalType: 'integer', logicalTypeOptions: { maximum: 9 } },
      ['rollback breaking {"x":2}'],
    ],
    [
      'a length raised',
      { logicalType: 'string', logicalTypeOptions: { maxLength: 1 } },
      { logicalType: 'string', logicalTypeOptions: { maxLength: 2 } },
      ['rollback breaking {"x":"xx"}'],
    ],
    ['integer to number', { logicalType: 'integer' }, { logicalType: 'number' }, ['rollback breaking {"x":1.5}']],
    [
      'an integer format widened',
      { logicalType: 'integer', logicalTypeOptions: { format: 'u8' } },
      { logicalType: 'integer', logicalTypeOptions: { format: 'i16' } },
      ['rollback breaking {"x":-1}', 'rollback breaking {"x":256}'],
    ],
    [
      'multiples',
      { logicalType: 'integer', logicalTypeOptions: { multipleOf: 10 } },
      { logicalType: 'integer', logicalTypeOptions: { multipleOf: 5 } },
      ['rollback breaking {"x":5}'],
    ],
    [
      'unique items',
      { logicalType: 'array', items: { logicalType: 'integer' } },
      { logicalType: 'array', items: { logicalType: 'integer' }, logicalTypeOptions: { uniqueItems: true } },
      ['deploy breaking {"x":[1,1]}'],
    ],
    [
      'a value of a map',
      { logicalType: 'map', map: { key: { logicalType: 'string' }, value: { logicalType: 'number' } } },
      { logicalType: 'map', map: { key: { logicalType: 'string' }, value: { logicalType: 'integer' } } },
      ['deploy breaking {"x":{"key":1.5}}'],
    ],
    [
      'a property of an object',
      { logicalType: 'object', properties: [{ name: 'y', logicalType: 'string' }] },
      { logicalType: 'object', properties: [] },
      [],
    ],
    [
      'a required property of an object',
      { logicalType: 'object', properties: [{ name: 'y', logicalType: 'string', required: true }] },
      { logicalType: 'object', properties: [] },
      ['rollback breaking {"x":{}}'],
    ],
    [
      'properties that must exist',
      { logicalType: 'object', properties: [{ name: 'y' }] },
      { logicalType: 'object', properties: [{ name: 'y' }], logicalTypeOptions: { required: ['y'] } },
      ['deploy breaking {"x":{}}'],
    ],
    [
      'an enum within new limits',
      { logicalType: 'string', enum: ['ab'] },
      { logicalType: 'string', logicalTypeOptions: { maxLength: 2, pattern: '^a' } },
      ['rollback breaking {"x":"text"}'].slice(1).concat('rollback breaking {"x":"a"}'),
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await both(before, after)).toEqual(expected);
  });
});

describe('physical types', () => {
  it.each([
    ['VARCHAR(10)', 'varchar(20)', true],
    ['varchar(20)', 'VARCHAR(10)', false],
    ['varchar(20)', 'text', true],
    ['int', 'BIGINT', true],
    ['bigint', 'integer', false],
    ['decimal(10,2)', 'numeric(12, 2)', true],
    ['decimal(10,2)', 'decimal(10,4)', false],
    ['decimal(10,2)', 'decimal(12,4)', true],
    ['struct<a:int>', 'struct<a:bigint>', false],
    ['(', '(', true],
  ])('%s fits %s: %s', (writer, reader, expected) => {
    expect(fitsPhysically(writer, reader)).toBe(expected);
  });
});

function failure(text: string): string {
  try {
    parseContract({ path: 'c.odcs.yaml', text });
  } catch (error) {
    if (error instanceof GateError) return error.describe();
    throw error;
  }
  return 'read';
}

const HEAD = 'apiVersion: v3.1.0\nkind: DataContract\n';

describe('what is refused', () => {
  it.each([
    ['another kind', 'kind: Other\n', /^c\.odcs\.yaml:1:1 RG-SCHEMA-SYNTAX: the kind is "Other"; expected DataContract/],
    ['no version', 'kind: DataContract\n', /no apiVersion; expected v3\.0\.0 to v3\.2\.0/],
    ['an old version', 'apiVersion: v2.2.2\nkind: DataContract\n', /^c\.odcs\.yaml:1:1 .*the apiVersion "v2\.2\.2" is not supported/],
    ['a version to come', 'apiVersion: v3.3.0\n', /"v3\.3\.0" is not supported/],
    ['a list', '[]', /the contract is not a map/],
    ['a schema that is a map', `${HEAD}schema: {}\n`, /^c\.odcs\.yaml:3:9 .*schema is not a list/],
    ['an object without a name', `${HEAD}schema:\n  - properties: []\n`, /^c\.odcs\.yaml:4:5 .*has no name/],
    ['an object twice', `${HEAD}schema:\n  - name: a\n  - name: a\n`, /^c\.odcs\.yaml:5:5 .*"a" stands twice/],
    [
      'an unknown type',
      `${HEAD}schema:\n  - name: a\n    properties:\n      - { name: b, logicalType: text }\n`,
      /^c\.odcs\.yaml:6:20 .*logical type "text" is not known/,
    ],
    [
      'a truth value that is none',
      `${HEAD}schema: [{ name: a, properties: [{ name: b, required: perhaps }] }]`,
      /required is not a truth value/,
    ],
    ['an enum entry without a value', `${HEAD}schema: [{ name: a, properties: [{ name: b, enum: [{ label: c }] }] }]`, /has no value/],
    [
      'a map without a key',
      `${HEAD}schema: [{ name: a, properties: [{ name: b, logicalType: map, map: { value: {} } }] }]`,
      /a map has no key/,
    ],
    ['an enum without entries', `${HEAD}schema: [{ name: a, properties: [{ name: b, enum: [] }] }]`, /the enum has no entries/],
    ['a quality rule of an unknown type', `${HEAD}schema: [{ name: a, quality: [{ type: magic }] }]`, /the type "magic" of a quality rule/],
    ['deep nesting', `${HEAD}schema: ${'[{ name: a, properties: '.repeat(60)}`, /nested too deeply/],
  ])('%s', (_, text, expected) => {
    expect(failure(text)).toMatch(expected);
  });

  it('reads names and values that objects have of their own', async () => {
    const text = contract([
      { name: '__proto__', logicalType: 'string', required: true },
      { name: 'constructor', logicalType: 'integer' },
    ]);
    const empty = contract([{ name: 'constructor', logicalType: 'number' }]);
    const [old, next] = [text, empty].map((one) =>
      parseContract({ path: 'c.json', text: one.replace('"__proto__"', String.raw`"__proto__"`) }),
    );
    if (!old || !next) throw new Error('no contracts');
    expect((await compareContracts(next, old)).map((found) => `${found.rule} ${found.path}`)).toEqual([
      'odcs/property-required /orders/__proto__',
      'odcs/type-changed /orders/constructor',
    ]);
  });

  it('does not multiply lists in lists', async () => {
    const nested = (depth: number, type: string): object =>
      depth === 0
        ? { logicalType: type, required: true }
        : { logicalType: 'array', required: true, logicalTypeOptions: { minItems: 60 }, items: nested(depth - 1, type) };
    expect(await both(nested(20, 'integer'), nested(20, 'string'))).toEqual(['deploy breaking', 'rollback breaking']);
  });

  it('does not run patterns that could run away', async () => {
    const evil = (max: number): object => ({
      logicalType: 'string',
      logicalTypeOptions: { pattern: String.raw`^((a+)+)\1$`, maxLength: max },
    });
    expect(await both(evil(30), evil(20))).toEqual(['deploy unknown']);
  });
});

describe('relationships', () => {
  const to = (target: unknown, rest: object = {}): object => ({ logicalType: 'string', relationships: [{ to: target, ...rest }] });

  it('that the data need not keep are unknown; those that are gone ask for nothing', async () => {
    expect(await both({ logicalType: 'string' }, to('customers.id'))).toEqual(['deploy unknown']);
    expect(await both(to('customers.id'), to('people.id'))).toEqual(['deploy unknown', 'rollback unknown']);
    expect(await both(to(['a.b', 'a.c']), to(['a.b', 'a.c'], { type: 'foreignKey', id: 'r', customProperties: [] }))).toEqual([]);
  });

  it('have an end', () => {
    expect(() => parseContract({ path: 'c.odcs.json', text: contract([{ name: 'x', relationships: [{ from: 'a.b' }] }]) })).toThrow(
      /a relationship has no end/,
    );
  });
});

describe('what is recognised', () => {
  it.each([
    ['orders.odcs.yaml', '', true],
    ['contracts/orders.yaml', 'apiVersion: v3.0.2\nkind: DataContract\n', true],
    ['contracts/orders.json', '{\n  "kind": "DataContract",\n', true],
    ['deploy.yaml', 'apiVersion: apps/v1\nkind: Deployment\n', false],
  ])('%s', (path, head, expected) => {
    expect(odcs.detect(path, head)).toBe(expected);
  });
});
