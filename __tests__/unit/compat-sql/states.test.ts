import { describe, expect, it } from '@jest/globals';
import { compareTexts } from '../../support/sql-compare.ts';

/** What PostgreSQL is said to answer to the first statement that shows a break. */
async function answerTo(before: string, after: string, rule: string): Promise<string | undefined> {
  const { rollback } = await compareTexts(before, after);
  return rollback.find((one) => one.rule === `sql/${rule}` && one.witness !== undefined)?.witness?.error;
}

const TABLE = 'CREATE TABLE t (id bigint PRIMARY KEY, a integer, b text);';

describe('a break', () => {
  it.each([
    [
      'column-removed',
      TABLE,
      'CREATE TABLE t (id bigint PRIMARY KEY, b text)',
      'column "a" does not exist (SQLSTATE 42703, undefined_column)',
    ],
    ['table-removed', TABLE, '', 'relation "public.t" does not exist (SQLSTATE 42P01, undefined_table)'],
    ['not-null-added', TABLE, `${TABLE} ALTER TABLE t ALTER a SET NOT NULL`, 'SQLSTATE 23502, not_null_violation'],
    [
      'check-added',
      TABLE,
      `${TABLE} ALTER TABLE t ADD CHECK (a > 0)`,
      'violates check constraint "t_a_check" (SQLSTATE 23514, check_violation)',
    ],
    ['unique-added', TABLE, `${TABLE} ALTER TABLE t ADD UNIQUE (a)`, 'unique constraint "t_a_key" (SQLSTATE 23505, unique_violation)'],
    [
      'type-narrowed',
      TABLE,
      `${TABLE} ALTER TABLE t ALTER b TYPE varchar(3)`,
      'too long for type character varying(3) (SQLSTATE 22001, string_data_right_truncation)',
    ],
    ['type-narrowed', TABLE, `${TABLE} ALTER TABLE t ALTER a TYPE smallint`, 'SQLSTATE 22003, numeric_value_out_of_range'],
    [
      'type-changed',
      TABLE,
      `${TABLE} ALTER TABLE t ALTER a TYPE date USING now()`,
      'UNION types date and integer cannot be matched (SQLSTATE 42804, datatype_mismatch)',
    ],
    [
      'type-changed',
      'CREATE TABLE t (a json)',
      'CREATE TABLE t (a jsonb)',
      'UNION could not convert type json to jsonb (SQLSTATE 42846, cannot_coerce)',
    ],
    ['column-generated', TABLE, `${TABLE} ALTER TABLE t ALTER id ADD GENERATED ALWAYS AS IDENTITY`, 'SQLSTATE 428C9, generated_always'],
    [
      'type-removed',
      "CREATE SCHEMA s; CREATE TYPE s.e AS ENUM ('x')",
      '',
      'schema "s" does not exist (SQLSTATE 3F000, invalid_schema_name)',
    ],
    ['type-removed', "CREATE TYPE e AS ENUM ('x')", '', 'SQLSTATE 42704, undefined_object'],
    [
      'enum-value-removed',
      "CREATE TYPE e AS ENUM ('x', 'y')",
      "CREATE TYPE e AS ENUM ('x')",
      'SQLSTATE 22P02, invalid_text_representation',
    ],
    [
      'right-removed',
      `${TABLE} GRANT DELETE ON t TO app`,
      TABLE,
      'permission denied for table public.t (SQLSTATE 42501, insufficient_privilege)',
    ],
    [
      'unique-removed',
      'CREATE TABLE t (a integer UNIQUE)',
      'CREATE TABLE t (a integer UNIQUE DEFERRABLE)',
      'SQLSTATE 55000, object_not_in_prerequisite_state',
    ],
    [
      'default-changed',
      'CREATE TABLE t (a varchar(3))',
      "CREATE TABLE t (a varchar(3) DEFAULT 'long')",
      'SQLSTATE 22001, string_data_right_truncation',
    ],
  ])('is shown with what PostgreSQL answers: %s', async (rule, before, after, expected) => {
    expect(await answerTo(before, after, rule)).toContain(expected);
  });

  it('is not shown by a literal that is refused before anything else is looked at', async () => {
    const before = 'CREATE TABLE t (id integer PRIMARY KEY, a uuid NOT NULL, u integer UNIQUE);';
    const after = 'CREATE TABLE t (id integer PRIMARY KEY, a date NOT NULL, u integer);';
    expect(await answerTo(before, after, 'unique-removed')).toBeUndefined();
  });
});

describe('what is computed for a row', () => {
  const kinds = async (after: string): Promise<readonly string[]> =>
    (await compareTexts(TABLE, `${TABLE} ${after}`)).rollback.map(({ rule, kind }) => `${kind} ${rule}`);

  it.each([
    "ALTER TABLE t ADD c text GENERATED ALWAYS AS (upper(b) || ' ' || coalesce(b, '')) STORED",
    "ALTER TABLE t ADD c tsvector GENERATED ALWAYS AS (setweight(to_tsvector('english', coalesce(b, '')), 'A')) STORED",
    "CREATE INDEX ON t (lower(b)) WHERE a > 0 AND b = 'x'",
    "CREATE INDEX ON t (a) WHERE b = ANY (ARRAY['x', 'y']) AND b LIKE 'x%'",
    "CREATE INDEX ON t USING gin (to_tsvector('simple'::regconfig, b))",
    "ALTER TABLE t ADD c timestamptz NOT NULL DEFAULT now() + interval '1 day', ADD d text[] DEFAULT '{}', ADD e jsonb DEFAULT '[]'::jsonb",
    "ALTER TABLE t ADD c text DEFAULT current_setting('a.b', true)",
    'ALTER TABLE t ADD c uuid DEFAULT uuid_generate_v4(), ADD d date DEFAULT CURRENT_DATE, ADD e text DEFAULT md5(random()::text)',
  ])('has a value for every row: %s', async (after) => {
    expect(await kinds(after)).toEqual([]);
  });

  it.each([
    'ALTER TABLE t ADD c integer GENERATED ALWAYS AS (a * 2) STORED',
    'CREATE INDEX ON t ((b::integer))',
    'CREATE INDEX ON t (a) WHERE 1 / a > 0',
    'ALTER TABLE t ALTER a SET DEFAULT 1 / 0',
    "ALTER TABLE t ADD c text DEFAULT current_setting('a.b')",
    "CREATE FUNCTION now2() RETURNS integer LANGUAGE sql AS 'SELECT 1'; ALTER TABLE t ADD c integer DEFAULT now2()",
  ])('may have none: %s', async (after) => {
    expect(await kinds(after)).toContain('unknown sql/expression-may-fail');
  });
});

describe('a statement that is not known', () => {
  it('is told without a reason where there is none', async () => {
    const { rollback } = await compareTexts(TABLE, `${TABLE} CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING`);
    expect(rollback.map(({ message }) => message)).toEqual(['what rule r on public.t does is not known; it may touch public.t']);
  });
});
