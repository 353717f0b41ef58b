import { describe, expect, it } from '@jest/globals';
import { engine } from '../../../src/compat/formats/sql/engine.ts';
import { compareFiles, compareTexts, shortOf } from '../../support/sql-compare.ts';

const USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL UNIQUE, age int CHECK (age > 0));';

async function rollbackOf(before: string, after: string): Promise<string[]> {
  return shortOf((await compareTexts(before, after)).rollback);
}

describe('expand and contract', () => {
  it.each([
    [
      'a table that was renamed, and a view of its old name',
      'ALTER TABLE users RENAME TO people; CREATE VIEW users AS SELECT * FROM people;',
    ],
    [
      'a column that was renamed, and a view with its old name',
      'ALTER TABLE users RENAME TO people; ALTER TABLE people RENAME email TO mail; CREATE VIEW users AS SELECT id, mail AS email, age FROM people;',
    ],
    [
      'two renames, and a view of a view',
      'ALTER TABLE users RENAME TO u; ALTER TABLE u RENAME TO people; CREATE VIEW v AS SELECT * FROM people; CREATE VIEW users AS SELECT * FROM v;',
    ],
    [
      'a new column that a view leaves out',
      'ALTER TABLE users RENAME TO people; CREATE VIEW users AS SELECT * FROM people; ALTER TABLE people ADD name text;',
    ],
    ['a new table, filled by the application', 'CREATE TABLE mails (user_id bigint REFERENCES users, mail text NOT NULL);'],
    ['a column with a default', "ALTER TABLE users ADD COLUMN name text NOT NULL DEFAULT '';"],
    [
      'indexes, comments, statistics',
      "CREATE INDEX CONCURRENTLY i ON users (age); COMMENT ON TABLE users IS 'x'; CREATE STATISTICS s ON id, age FROM users; ANALYZE users;",
    ],
    [
      'a trigger, policy and row level security on a table that is new',
      'CREATE TABLE t (a int); ALTER TABLE t ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON t USING (true); REVOKE ALL ON t FROM PUBLIC;',
    ],
  ])('keeps the application of the older release: %s', async (_, migration) => {
    expect(await rollbackOf(USERS, `${USERS} ${migration}`)).toEqual([]);
  });

  it('keeps foreign keys to what was renamed', async () => {
    const posts = 'CREATE TABLE posts (id int, author bigint REFERENCES users);';
    const renamed =
      'ALTER TABLE users RENAME TO people; ALTER TABLE people RENAME id TO pid; CREATE VIEW users AS SELECT pid AS id, email, age FROM people;';
    expect(await rollbackOf(USERS + posts, USERS + posts + renamed)).toEqual([]);
  });

  it.each([
    [
      'asks for a column that the view does not show',
      'ALTER TABLE people ADD name text NOT NULL;',
      'breaking column-required /public.users/people.name',
    ],
    ['narrows a column behind the view', 'ALTER TABLE people ALTER email TYPE varchar(9);', 'breaking type-narrowed /public.users/email'],
    ['drops a uniqueness behind the view', 'ALTER TABLE people DROP CONSTRAINT users_email_key;', 'breaking unique-removed /public.users'],
  ])('sees through the view what %s', async (_, more, expected) => {
    const renamed = `${USERS} ALTER TABLE users RENAME TO people; CREATE VIEW users AS SELECT id, email, age FROM people;`;
    expect(await rollbackOf(USERS, renamed + more)).toContain(expected);
    expect((await rollbackOf(renamed, renamed + more)).some((line) => line.startsWith('breaking'))).toBe(true);
  });

  it.each([
    ['rows', 'CREATE VIEW users AS SELECT * FROM people WHERE age > 1;'],
    ['one row of several', 'CREATE VIEW users AS SELECT DISTINCT id, email, age FROM people;'],
    ['what is computed', 'CREATE VIEW users AS SELECT id, lower(email) AS email, age FROM people;'],
    ['a column twice', 'CREATE VIEW users AS SELECT id, email, age, age AS years FROM people;'],
  ])('does not follow a view that leaves out or changes %s', async (_, view) => {
    expect(await rollbackOf(USERS, `${USERS} ALTER TABLE users RENAME TO people; ${view}`)).toContain(
      'unknown relation-kind-changed /public.users',
    );
  });

  it('does not take another table for the one that was there', async () => {
    const other =
      'CREATE TABLE people (id bigint PRIMARY KEY, email text NOT NULL UNIQUE, age int CHECK (age > 0)); DROP TABLE users; CREATE VIEW users AS SELECT * FROM people;';
    expect(await rollbackOf(USERS, USERS + other)).toEqual([
      'lossy irreversible-drop /public.users',
      'unknown relation-kind-changed /public.users',
    ]);
  });

  it('tells of a table or column that another one has taken the name of', async () => {
    const table = `${USERS} ALTER TABLE users RENAME TO old; CREATE TABLE users (LIKE old INCLUDING ALL);`;
    const column = `${USERS} ALTER TABLE users RENAME age TO years; ALTER TABLE users ADD age int CHECK (age > 0);`;
    expect(await rollbackOf(USERS, table)).toEqual(['lossy table-renamed /public.users']);
    expect(await rollbackOf(USERS, column)).toEqual(['lossy column-renamed /public.users/age']);
  });
});

describe('dropping a column', () => {
  const views = `${USERS} CREATE VIEW mails AS SELECT u.email FROM users u; CREATE MATERIALIZED VIEW ids AS SELECT id FROM users;`;

  it('takes the views along that show it, with CASCADE', async () => {
    expect(await rollbackOf(views, `${views} ALTER TABLE users DROP COLUMN email CASCADE;`)).toEqual([
      'breaking column-removed /public.users/email',
      'breaking table-removed /public.mails',
      'lossy irreversible-drop /public.users/email',
    ]);
  });

  it('is what PostgreSQL refuses while a view shows it', async () => {
    expect(await rollbackOf(views, `${views} ALTER TABLE users DROP COLUMN email;`)).toEqual(['unknown statement-unknown /public.users']);
  });

  it('says nothing of a view that may have gone', async () => {
    const joined = `${USERS} CREATE VIEW j AS SELECT 1 AS one FROM users, nowhere WHERE age > 1;`;
    expect(await rollbackOf(joined, `${joined} ALTER TABLE users DROP COLUMN age CASCADE;`)).toContain('unknown columns-unknown /public.j');
  });

  it('takes columns along with their type, and defaults with their sequence', async () => {
    const typed = "CREATE TYPE m AS ENUM ('a'); CREATE TABLE t (a int, b m);";
    expect(await rollbackOf(typed, `${typed} DROP TYPE m CASCADE; CREATE TYPE m AS ENUM ('a');`)).toContain(
      'breaking column-removed /public.t/b',
    );
    const counted = "CREATE SEQUENCE s; CREATE TABLE t (a int NOT NULL DEFAULT nextval('s'));";
    expect(await rollbackOf(counted, `${counted} DROP SEQUENCE s CASCADE; CREATE SEQUENCE s;`)).toContain(
      'breaking default-removed /public.t/a',
    );
  });
});

describe('checks', () => {
  const table = (check: string, type = 'text'): string => `CREATE TABLE t (a ${type}, b int, CONSTRAINT c CHECK (${check}));`;

  it.each([
    ['more values', "a IN ('x', 'y')", "a IN ('x', 'y', 'z')", 'text', false],
    ['another way of saying it', "a = 'x' OR a = 'y'", "a = ANY (ARRAY['x'::text, 'y'::text])", 'text', true],
    ['a wider range', 'a BETWEEN 1 AND 5', 'a >= 0 AND a < 10', 'int', false],
    ['the edge of whole numbers', 'a > 0', 'a >= 1', 'int', true],
    ['a longer text', 'length(a) < 5', 'char_length(a) <= 10', 'text', false],
    ['several columns', "a = 'x' AND b > 0", "(a = 'x' OR a IS NULL) AND b > -1", 'text', false],
    ['a fraction', 'a > 0.01', 'a > 0', 'numeric(8,2)', false],
    ['a cast of a dump', "(a)::text = ANY ((ARRAY['x'::varchar])::text[])", "a IN ('x', 'y')", 'varchar(9)', false],
  ])('that are looser refuse nothing: %s', async (_, before, after, type, same) => {
    expect(await rollbackOf(table(before, type), table(after, type))).not.toContainEqual(expect.stringMatching(/check-added/));
    const back = await rollbackOf(table(after, type), table(before, type));
    expect(back.filter((line) => line.includes('check-added'))).toEqual(same ? [] : ['breaking check-added /public.t']);
  });

  it.each([
    ['the order of texts', "a > 'b'", "a > 'a'", 'text'],
    ['rounding by a cast', 'a > 3', 'a::int > 3', 'numeric'],
    ['two columns', 'a > b', 'a >= b', 'int'],
    ['functions', 'f(a)', 'g(a)', 'int'],
    ['patterns', "a LIKE 'a%'", "a LIKE '%'", 'text'],
    ['arithmetic', 'a % 4 = 0', 'a % 2 = 0', 'int'],
  ])('that depend on more than constants are unknown: %s', async (_, before, after, type) => {
    expect(await rollbackOf(table(before, type), table(after, type))).toContainEqual(expect.stringMatching(/unknown check-added/));
  });

  it('that say NOT NULL prepare for it, and stand for it', async () => {
    const plain = 'CREATE TABLE t (a int);';
    const prepared = `${plain} ALTER TABLE t ADD CONSTRAINT n CHECK (a IS NOT NULL) NOT VALID;`;
    const done = `${prepared} ALTER TABLE t VALIDATE CONSTRAINT n; ALTER TABLE t ALTER a SET NOT NULL; ALTER TABLE t DROP CONSTRAINT n;`;
    expect(await rollbackOf(plain, prepared)).toEqual(['breaking check-added /public.t']);
    expect(await rollbackOf(prepared, done)).toEqual([]);
    expect(shortOf((await compareTexts(prepared, done)).deploy)).toEqual([]);
  });
});

describe('partitions', () => {
  const plain = 'CREATE TABLE t (a int);';
  const parted = 'CREATE TABLE t (a int) PARTITION BY RANGE (a);';
  const one = 'CREATE TABLE p PARTITION OF t FOR VALUES FROM (0) TO (10);';

  it.each([
    ['a table that is divided', plain, parted + one],
    [
      'a table that becomes a partition',
      `CREATE TABLE q (a int); ${parted}`,
      `CREATE TABLE q (a int); ${parted} ALTER TABLE t ATTACH PARTITION q FOR VALUES FROM (0) TO (5);`,
    ],
    ['other bounds', parted + one, parted + one.replace('10', '5')],
    ['a partition that is dropped', parted + one, `${parted + one} DROP TABLE p;`],
  ])('may refuse rows: %s', async (_, before, after) => {
    expect(await rollbackOf(before, after)).toContainEqual(expect.stringMatching(/unknown (?:relation-kind-changed|partition-removed)/));
  });

  it('that are new refuse nothing', async () => {
    expect(await rollbackOf(parted + one, `${parted + one} CREATE TABLE p2 PARTITION OF t FOR VALUES FROM (10) TO (20);`)).toEqual([]);
  });
});

describe('what is gone', () => {
  it.each([
    ["COMMENT ON COLUMN users.age IS 'DEPRECATED: use born. Remove after 2026-03-01.';", { deprecated: true, sunset: '2026-03-01' }],
    ["COMMENT ON COLUMN users.age IS E'How old.\\n@deprecated sunset: 2026-03-01';", { deprecated: true, sunset: '2026-03-01' }],
    ["COMMENT ON TABLE users IS '[deprecated]';", { deprecated: true }],
    ["COMMENT ON COLUMN users.age IS 'Not deprecated.';", { deprecated: false }],
    ["COMMENT ON COLUMN users.age IS 'deprecated'; COMMENT ON COLUMN users.age IS NULL;", { deprecated: false }],
  ])('carries what a comment had announced: %s', async (comment, removal) => {
    const { rollback } = await compareTexts(USERS + comment, `${USERS} ALTER TABLE users DROP age;`);
    expect(rollback.find(({ rule }) => rule === 'sql/column-removed')?.removal).toEqual(removal);
  });
});

describe('released migrations', () => {
  const [first, second] = ['CREATE TABLE t (a int);', 'ALTER TABLE t ADD b int;'];

  it.each([
    [
      'an initial schema that is edited',
      { 'initdb/01-schema.sql': first },
      { 'initdb/01-schema.sql': 'CREATE TABLE t (a int, b int);' },
      [],
    ],
    [
      'a repeatable one',
      { 'V1__a.sql': first, 'R__v.sql': 'CREATE OR REPLACE VIEW v AS SELECT a FROM t;' },
      { 'V1__a.sql': first, 'R__v.sql': 'CREATE OR REPLACE VIEW v AS SELECT a FROM t; ANALYZE t;' },
      [],
    ],
    ['other ends of lines', { 'migrations/1.sql': `${first}\n${second}` }, { 'migrations/1.sql': `${first}\r\n${second}\r\n` }, []],
    ['a folder that moved', { 'db/migrations/1.sql': first }, { 'app/migrations/1.sql': first, 'app/migrations/2.sql': second }, []],
    [
      'all made one',
      { 'migrations/1.sql': first, 'migrations/2.sql': second },
      { 'migrations/1_base.sql': 'CREATE TABLE t (a int, b int);' },
      [],
    ],
    [
      'one that lost a statement',
      { 'migrations/1.sql': first + second },
      { 'migrations/1.sql': first, 'migrations/2.sql': second },
      ['unknown migration-edited '],
    ],
    [
      'one in a folder of its own',
      { 'prisma/migrations/20240101_a/migration.sql': first },
      { 'prisma/migrations/20240101_a/migration.sql': `${first}--` },
      ['lossy migration-edited '],
    ],
  ])('are not written anew: %s', async (_, before, after, expected) => {
    expect(shortOf((await compareFiles(before, after)).rollback)).toEqual(expected);
  });
});

describe('members', () => {
  it('are known by name and say what they mean', async () => {
    const text = "CREATE TYPE mood AS ENUM ('sad'); CREATE TABLE t (a varchar(9), b mood); CREATE VIEW v AS SELECT a FROM t;";
    const members = [...(engine.members?.(await engine.parse({ path: 'a.sql', text }, {}), {}) ?? [])];
    expect(members.map(({ key, signature }) => `${key} ${signature}`)).toEqual([
      '/public.t table (a varchar(9), b public.mood)',
      '/public.t/a text',
      '/public.t/b public.mood',
      '/public.v view (a )',
      '/type/public.mood enum',
      '/type/public.mood/sad label',
    ]);
  });
});
