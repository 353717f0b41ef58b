import { describe, expect, it } from '@jest/globals';
import { compareTexts, shortOf } from '../../support/sql-compare.ts';

const USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL UNIQUE, age int CHECK (age > 0));';

async function rollbackOf(before: string, after: string): Promise<string[]> {
  return shortOf((await compareTexts(before, after)).rollback);
}

describe('code in the database', () => {
  const fire = (body: string): string =>
    `${USERS} CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS '${body}'; CREATE TRIGGER r BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION f();`;

  it.each([
    ['a trigger function with another body', fire('BEGIN RETURN NEW; END'), fire('BEGIN RETURN NULL; END'), ['unknown statement-unknown ']],
    ['row level security', USERS, `${USERS} ALTER TABLE users ENABLE ROW LEVEL SECURITY;`, ['unknown statement-unknown /public.users']],
    ['a block', USERS, `${USERS} DO $$ BEGIN EXECUTE 'x'; END $$;`, ['unknown statement-unknown ']],
    ['rights that are taken', USERS, `${USERS} REVOKE INSERT ON users FROM app;`, ['unknown statement-unknown /public.users']],
    [
      'a function with another body',
      "CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1';",
      "CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 2';",
      ['lossy routine-changed /public.g()'],
    ],
    [
      'a function that returns something else',
      "CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1';",
      "CREATE FUNCTION g() RETURNS text LANGUAGE sql AS 'SELECT 1';",
      ['breaking routine-redefined /public.g()'],
    ],
  ])('is told: %s', async (_, before, after, expected) => {
    expect(await rollbackOf(before, after)).toEqual(expected);
  });
});

describe('a function that takes other arguments', () => {
  const make = (parameters: string, returns = 'int'): string =>
    `CREATE FUNCTION f(${parameters}) RETURNS ${returns} LANGUAGE sql AS 'SELECT 1';`;

  it.each([
    ['one more that may be left out', 'a int', 'a int, b text DEFAULT NULL', 'lossy routine-changed'],
    ['a wider one', 'a int, b varchar', 'a bigint, b text', 'lossy routine-changed'],
    ['one more', 'a int', 'a int, b text', 'breaking routine-removed'],
    ['a narrower one', 'a bigint', 'a int', 'breaking routine-removed'],
    ['another name', 'a int', 'b bigint', 'breaking routine-redefined'],
    ['one that may no longer be left out', "a int, b text DEFAULT ''", 'a bigint, b text', 'breaking routine-removed'],
  ])('is called as before or not: %s', async (_, before, after, expected) => {
    const found = await rollbackOf(make(before), make(after));
    expect(found).toEqual([expect.stringContaining(expected)]);
  });

  it('may give something else', async () => {
    expect(await rollbackOf(make('a int'), make('a bigint', 'text'))).toEqual(['breaking routine-redefined /public.f(integer)']);
  });

  it('is not guessed at among several', async () => {
    expect(await rollbackOf(make('a int'), make('a bigint') + make('a numeric'))).toEqual(['unknown routine-changed /public.f(integer)']);
  });
});

describe('bodies of functions', () => {
  const make = (body: string): string => `CREATE OR REPLACE FUNCTION f() RETURNS text LANGUAGE sql AS $f$${body}$f$;`;

  it('are the same with other blanks and comments, and not with other texts', async () => {
    expect(await rollbackOf(make("SELECT  'a  b' -- why\n"), make("/* how */ SELECT 'a  b'"))).toEqual([]);
    expect(await rollbackOf(make("SELECT 'a  b'"), make("SELECT 'a b'"))).toEqual(['lossy routine-changed /public.f()']);
    expect(await rollbackOf(make("SELECT E'\\'  b'"), make("SELECT E'\\' b'"))).toEqual(['lossy routine-changed /public.f()']);
  });
});
