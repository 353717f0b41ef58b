import { type Arbitrary, array, boolean, constantFrom, dictionary, oneof, record, string, tuple } from 'fast-check';
import type { CountClause, CountTest, Dataset, ValueClause } from '../../src/contract/index.ts';
import type { JsonObject } from '../../src/core/index.ts';
import { clause, dataset } from './contract-cases.ts';

const texts = [
  'a',
  'ab',
  'é',
  '𝒳y',
  '',
  'A1',
  '2026-01-31',
  '2026-02-30',
  '2026-01-31T10:00:00Z',
  '2026-01-31 10:00:00+02:00',
  '2026-01-31T10:00:00',
];
const uuid = '0188d8f4-0000-4000-8000-00000000000a';
const numbers = ['0', '1', '-1', '2.5', '1.0', '-0', '1e2', '9007199254740993', '0.1', '12345678901234567890'];
const others = ['null', 'true', 'false', '[]', '[1,{"a":2}]', '{}', '{"a":{"b":[1,"x"]}}', '{"a":1,"a":2}'];
const values: Arbitrary<string> = oneof(
  constantFrom(...texts, uuid).map((text) => JSON.stringify(text)),
  constantFrom(...numbers),
  constantFrom(...others, '"\\u0061"', '"x\\ny"'),
  string({ maxLength: 3 }).map((text) => JSON.stringify(text)),
);

const NAMES = ['a', 'b', 'cc', 'é', 'toString'] as const;
const name = constantFrom<string>(...NAMES);
const type = constantFrom('string', 'number', 'integer', 'boolean', 'null', 'object', 'array');
const plain = constantFrom<null | boolean | number | string>(null, true, 0, 1, 2.5, 'a', 'é', '', 9007199254740992);

/** Schemas of one value: mostly such as the engine that reads bytes takes, some that it does not. */
const rules: Arbitrary<JsonObject | boolean> = oneof(
  { arbitrary: record({ type: oneof(type, array(type, { minLength: 1, maxLength: 3 })) }), weight: 3 },
  record({ enum: array(plain, { minLength: 1, maxLength: 3 }) }),
  record({ const: plain }),
  record({ type: constantFrom('string', ['string', 'null']), minLength: constantFrom(0, 1, 2), maxLength: constantFrom(1, 2, 30) }),
  record({ pattern: constantFrom('^a', 'é|x', '^.{1,2}$', '^(?=a)a'), description: constantFrom('x') }),
  record({ type: constantFrom('string'), format: constantFrom('date', 'date-time', 'uuid', 'email', 'nothing') }),
  record({ type: constantFrom('integer', 'number'), minimum: constantFrom(0, 1, 2.5), maximum: constantFrom(1, 3) }),
  record({ exclusiveMinimum: constantFrom(0, 1, 9007199254740992), exclusiveMaximum: constantFrom(2.5, 100) }),
  record({ multipleOf: constantFrom(1, 0.1) }),
  record({ type: constantFrom('array'), items: record({ type }) }),
  boolean(),
) as Arbitrary<JsonObject | boolean>;

const schema: Arbitrary<JsonObject> = record(
  {
    type: constantFrom('object', ['object', 'null']),
    properties: dictionary(name, rules, { maxKeys: 4 }),
    required: array(name, { maxLength: 2 }).map((names) => [...new Set(names)]),
    additionalProperties: boolean(),
    title: constantFrom('t'),
  },
  { requiredKeys: ['properties'] },
) as Arbitrary<JsonObject>;

/** Datasets whose rows a JSON Schema judges. */
export const schemaDataset: Arbitrary<Dataset> = schema.map((one) => ({
  name: 't',
  columns: [],
  counts: [],
  ages: [],
  notRun: [],
  schema: { schema: one, clause: clause('t', '', 'schema') },
}));

const steps = oneof(
  name.map((one) => [one]),
  tuple(name, constantFrom('*', 'a', 'b')),
);
const expect = { unit: 'rows' as const, operators: [['mustBe', 0]] as const };
const nestedCount = constantFrom('null', 'duplicate', 'invalid').map((kind): CountClause => {
  const test: CountTest =
    kind === 'null'
      ? { kind: 'null', column: 'a' }
      : kind === 'duplicate'
        ? { kind: 'duplicate', columns: ['a'] }
        : { kind: 'invalid', column: 'a', values: [1, 'x'] };
  return { ...clause('t', 'x.a', kind), test, expect };
});

/** Datasets with rules inside of properties, beside some of the properties themselves. */
export const nestedDataset: Arbitrary<Dataset> = tuple(
  dataset,
  array(
    record({
      steps,
      counts: array(nestedCount, { maxLength: 2 }),
      unique: constantFrom<readonly CountClause[]>(
        [],
        [{ ...clause('t', 'x.*.a', 'unique'), test: { kind: 'duplicate', columns: ['a'] }, expect }],
      ),
      keys: constantFrom<readonly ValueClause[]>([], [{ ...clause('t', 'x', 'key'), test: { kind: 'length', max: 1 } }]),
    }),
    { minLength: 1, maxLength: 2 },
  ),
).map(([one, rulesInside]) => ({
  ...one,
  schema: { language: 'nested' as const, schema: { rules: rulesInside } as unknown as JsonObject, clause: clause('t', '', 'nested') },
}));

const space = constantFrom('', ' ', '\n', '\r\n', '\t', ' \n ');
/** Of rows and of what is none. */
const row: Arbitrary<string> = oneof(
  {
    arbitrary: array(tuple(name, values), { maxLength: 4 }).map((members) => {
      const own = new Map(members);
      return `{${[...own].map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`;
    }),
    weight: 12,
  },
  array(tuple(name, values), { maxLength: 3 }).map((members) => `{ ${members.map(([key, value]) => `"${key}" : ${value}`).join(' , ')} }`),
  values,
  constantFrom('{', '{"a":}', '"x\ny"', '{"a":"\n"}', '12}', 'nul', '\u00a0', '{"a":[1}', '{}{}'),
);

/** Rows as lines. */
export const lines: Arbitrary<string> = array(
  row.map((text) => text.replaceAll('\n', ' ')),
  { maxLength: 6 },
).map((rows) => rows.map((text) => `${text}\n`).join(''));

/** Rows as one array, which may be broken. */
export const arrayText: Arbitrary<string> = tuple(
  array(tuple(space, row, space), { maxLength: 5 }),
  constantFrom('[', '[', '[', '[', '[', '', ' [', '[,', '\uFEFF['),
  constantFrom(']', ']', ']', ']', ']\n', '', ',]', '] x', ']]'),
).map(([rows, open, close]) => `${open}${rows.map((parts) => parts.join('')).join(',')}${close}`);
