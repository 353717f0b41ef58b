import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, property, string } from 'fast-check';
import { bigqueryDialect } from '../../../src/contract/push/dialects/bigquery.ts';
import { databricksDialect } from '../../../src/contract/push/dialects/databricks.ts';
import { postgresDialect } from '../../../src/contract/push/dialects/postgres.ts';
import { snowflakeDialect } from '../../../src/contract/push/dialects/snowflake.ts';
import { trinoDialect } from '../../../src/contract/push/dialects/trino.ts';
import type { SqlDialect } from '../../../src/contract/push/types.ts';
import { loadConfig } from '../../../src/config/index.ts';

/** Cases per property; `PUSH_RUNS=20000` makes the long run. */
const RUNS = Number(process.env['PUSH_RUNS'] ?? 2000);

const hostile = string({
  unit: constantFrom("'", '"', '`', '\\', '\n', '\r', ';', '-', ')', ' ', 'a', 'é', '😀', '$', '%'),
  maxLength: 10,
});

/** How each database reads a literal and a name: what of a text is inside, and that it ends where the text ends. */
const READERS: readonly (readonly [SqlDialect, RegExp, RegExp])[] = [
  [postgresDialect, /^(?:'((?:[^'\\]|'')*)'|E'((?:[^'\\]|''|\\\\)*)')$/s, /^"((?:[^"]|"")*)"$/s],
  [trinoDialect, /^'((?:[^']|'')*)'$/s, /^"((?:[^"]|"")*)"$/s],
  [bigqueryDialect, /^'((?:[^'\\\n\r]|\\['\\nr])*)'$/s, /^`((?:[^`\\]|\\[`\\])*)`$/s],
  [snowflakeDialect, /^'((?:[^'\\]|''|\\\\)*)'$/s, /^"((?:[^"]|"")*)"$/s],
  [databricksDialect, /^'((?:[^'\\]|\\['\\nr])*)'$/s, /^`((?:[^`]|``)*)`$/s],
];

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r' };
const unescaped = (text: string): string => text.replaceAll(/\\(.)/gs, (_whole, character: string) => ESCAPES[character] ?? character);

describe.each(READERS.map((reader) => [reader[0].title, ...reader] as const))('what is foreign in %s', (_title, dialect, literal, name) => {
  it('stays in its literal, and means itself', () => {
    assert(
      property(hostile, (text) => {
        const [, plain, escaped] = literal.exec(dialect.text(text) ?? '') ?? [];
        const inner = (plain ?? escaped)?.replaceAll("''", "'");
        const isEscaping = dialect.name !== 'trino' && !(dialect.name === 'postgres' && escaped === undefined);
        return (isEscaping && inner !== undefined ? unescaped(inner) : inner) === text;
      }),
      { numRuns: RUNS },
    );
    expect(dialect.text('\ud800')).toBeUndefined();
    expect(dialect.text('a\0')).toBeUndefined();
  });

  it('stays in its name', () => {
    assert(
      property(hostile, (text) => name.test(dialect.quote(text))),
      { numRuns: RUNS },
    );
    expect(dialect.quote('a b')).toMatch(name);
  });
});

describe('a database in the configuration', () => {
  const config = (entry: string): string => `version: 1\ncontracts:\n  - contract: a.odcs.yaml\n    ${entry}\n`;

  it('has a time limit, and shows no rows, unless it says otherwise', () => {
    const { contracts } = loadConfig(config('database: { name: bigquery, table: a.b, sample: 5%, max-bytes: 1000 }'), 'c.yml');
    expect(contracts[0]).toMatchObject({
      data: [],
      database: { name: 'bigquery', table: 'a.b', sample: 0.05, maxBytes: 1000, timeout: 600_000, examples: false },
    });
  });

  it.each([
    ['both files and a database', 'database: { name: trino }\n    data: a.csv'],
    ['neither', 'consumers: b.yaml'],
    ['a database that is not known', 'database: { name: oracle }'],
    ['credentials', 'database: { name: postgres, password: secret }'],
  ])('is not %s', (_what, entry) => {
    expect(() => loadConfig(config(entry), 'c.yml')).toThrow(/RG-CONFIG-/);
  });
});
