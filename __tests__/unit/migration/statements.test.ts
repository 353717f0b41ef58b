import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/core/index.ts';
import { judgeMigrations, type MigrationAnswer, type MigrationSide } from '../../../src/migration/index.ts';

const BASE = `
CREATE TABLE users (id bigserial PRIMARY KEY, email text, age integer, team_id bigint);
CREATE TABLE teams (id bigint PRIMARY KEY, name text);
CREATE TABLE logs (id bigint, at date) PARTITION BY RANGE (at);
CREATE TABLE logs_1 PARTITION OF logs FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE SEQUENCE invoice;
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE notes (id integer, mood mood);
CREATE VIEW names AS SELECT id, email FROM users;
CREATE MATERIALIZED VIEW ids AS SELECT id FROM users;
CREATE INDEX users_email ON users (email);
ALTER TABLE users ADD CONSTRAINT positive CHECK (age > 0);
CREATE TABLE parent (id integer, x text);
CREATE TABLE child () INHERITS (parent);
CREATE FUNCTION clean() RETURNS void LANGUAGE sql AS 'DELETE FROM users';
CREATE FUNCTION low(x text) RETURNS text LANGUAGE sql AS 'SELECT lower(x)';
CREATE FUNCTION sweep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN DELETE FROM teams; RETURN NEW; END';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.age := 0; RETURN NEW; END';
CREATE TABLE swept (id integer);
CREATE TRIGGER t AFTER INSERT ON swept FOR EACH ROW EXECUTE FUNCTION sweep();
CREATE TABLE touched (id integer, age integer);
CREATE TRIGGER t BEFORE UPDATE ON touched FOR EACH ROW EXECUTE FUNCTION touch();
`;

function side(files: Readonly<Record<string, string>>): MigrationSide {
  const paths = Object.entries(files).map(([path, text]) => [path, { oid: sha256(text) }] as const);
  return {
    label: 'v',
    files: () => Promise.resolve(new Map(paths)),
    read: (path) => Promise.resolve(files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
    declared: () => Promise.resolve(new Map()),
  };
}

function judge(text: string, name = '002_next.sql'): Promise<MigrationAnswer> {
  const old = { 'db/migrations/001_base.sql': BASE };
  return judgeMigrations({ files: ['db/migrations/**'], down: 'absent' }, side({ ...old, [`db/migrations/${name}`]: text }), side(old));
}

describe('rows that are gone or others', () => {
  it.each([
    'UPDATE users u SET email = t.name FROM teams t WHERE t.id = u.team_id',
    'UPDATE ONLY users SET (email, age) = (NULL, 3)',
    "UPDATE names SET email = 'x'",
    'DELETE FROM names',
    'DELETE FROM parent',
    'WITH gone AS (DELETE FROM users RETURNING *) SELECT count(*) FROM gone',
    'WITH gone AS (DELETE FROM users RETURNING id) INSERT INTO notes (id) SELECT id FROM gone',
    'WITH gone AS (DELETE FROM users RETURNING id) UPDATE nothing SET name = 1',
    'ALTER TABLE users ADD mail text; WITH gone AS (DELETE FROM users RETURNING id) UPDATE users SET mail = email',
    'CREATE TABLE copy AS WITH gone AS (DELETE FROM teams RETURNING *) SELECT * FROM gone',
    "COPY (DELETE FROM users RETURNING *) TO '/tmp/x'",
    'MERGE INTO users USING teams ON users.id = teams.id WHEN MATCHED THEN DELETE',
    'EXPLAIN ANALYZE DELETE FROM users',
    'TRUNCATE teams RESTART IDENTITY CASCADE',
    'CREATE TABLE orgs (id bigint PRIMARY KEY); ALTER TABLE users ADD org bigint REFERENCES orgs; TRUNCATE orgs CASCADE',
    'CREATE TABLE orgs (id bigint PRIMARY KEY); ALTER TABLE users ADD org bigint REFERENCES orgs ON DELETE CASCADE; DELETE FROM orgs',
    'ALTER TABLE users RENAME TO people; DROP TABLE people',
    'ALTER TABLE users RENAME TO people; DELETE FROM people',
    'ALTER TABLE users RENAME age TO years; ALTER TABLE users RENAME TO people; UPDATE people SET years = 1',
    'CREATE SCHEMA archive; ALTER TABLE users SET SCHEMA archive; DELETE FROM archive.users',
    'ALTER TABLE logs DETACH PARTITION logs_1; DROP TABLE logs_1',
    'DROP TABLE parent CASCADE',
    'ALTER TABLE users ALTER age TYPE bigint USING 0',
    "ALTER TYPE mood RENAME VALUE 'sad' TO 'bad'",
    'DROP SEQUENCE invoice',
    'ALTER SEQUENCE invoice RESTART WITH 5',
    'ALTER SEQUENCE users_id_seq RESTART',
    'ALTER TABLE users ALTER id RESTART WITH 1',
    "SELECT setval('users_id_seq', 1, false)",
  ])('%s', async (statement) => {
    expect(await judge(`${statement};`)).toMatchObject({ answer: 'irreversible' });
  });

  it('are found in what is named like a way back, unless it is one', async () => {
    expect(await judge('DELETE FROM users;', '002_scale_down.sql')).toMatchObject({ answer: 'irreversible' });
    expect(await judge('DELETE FROM users;', 'V002__cool_down.sql')).toMatchObject({ answer: 'irreversible' });
    expect(await judge('DELETE FROM users;', '001_base_down.sql')).toMatchObject({ answer: 'reversible' });
  });

  it('are found again where a repeatable migration has another text', async () => {
    const [before, after] = ['DELETE FROM teams;', 'DELETE FROM teams; SELECT 1;'].map((text) =>
      side({ 'db/migrations/V1__base.sql': BASE, 'db/migrations/R__teams.sql': text }),
    );
    if (!before || !after) throw new Error('two sides');
    expect(await judgeMigrations({ files: ['db/migrations/**'], down: 'absent' }, after, before)).toMatchObject({ answer: 'irreversible' });
  });
});

describe('nobody knows what they do to rows', () => {
  it.each([
    'INSERT INTO teams SELECT 1, clean()::text',
    'INSERT INTO teams (id) VALUES (clean())',
    'CREATE TABLE x AS SELECT * FROM clean()',
    'SELECT clean()',
    'SELECT count(*), cron.schedule(1) FROM users',
    'ALTER TABLE users ADD x text DEFAULT clean()',
    'ALTER TABLE users ADD x text; UPDATE users SET x = clean()',
    'ALTER TABLE users ADD CHECK (clean() IS NULL) NOT VALID',
    'EXPLAIN (ANALYZE) SELECT clean()',
    'INSERT INTO swept VALUES (1)',
    'ALTER TABLE touched ADD x integer; UPDATE touched SET x = 1',
    "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $f$ BEGIN EXECUTE 'x'; END $f$; INSERT INTO notes SELECT 1 FROM f()",
    'CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $f$ BEGIN PERFORM clean(); RETURN 1; END $f$; INSERT INTO notes VALUES (f())',
    'CREATE FUNCTION f() RETURNS int LANGUAGE c AS $f$x$f$; INSERT INTO notes VALUES (f())',
    "COPY users FROM PROGRAM 'x'",
    "\\copy users from program 'x'",
    '\\! ls',
    'DROP EXTENSION hstore',
    'DROP SCHEMA IF EXISTS other CASCADE',
    'ALTER TABLE IF EXISTS other.unknown DROP COLUMN x',
    "SELECT E'it\\'s'; DROP TABLE IF EXISTS unknown",
    'PREPARE p AS DELETE FROM users; EXECUTE p',
    'DO $$ BEGIN IF true THEN DELETE FROM users; END IF; END $$',
  ])('%s', async (statement) => {
    const { answer, reasons } = await judge(`${statement}\n;`);
    expect({ answer, told: reasons.length > 0 }).toEqual({ answer: 'unknown', told: true });
  });

  it('names the function that is to blame, through others', async () => {
    const text = `CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $f$ BEGIN PERFORM clean(); RETURN 1; END $f$;\nINSERT INTO notes VALUES (f());`;
    expect((await judge(text)).reasons).toEqual([
      {
        kind: 'unread',
        subject: 'db/migrations/002_next.sql',
        line: 2,
        rule: 'sql/rewrite-unknown',
        why: 'INSERT may change any rows: it calls f(…), which calls clean(…), which runs DELETE',
      },
    ]);
  });
});

describe('nothing is lost', () => {
  it.each([
    "INSERT INTO teams (id, name) VALUES (nextval('invoice'), now()::text) ON CONFLICT DO NOTHING",
    'INSERT INTO teams SELECT id, low(email) FROM users',
    'MERGE INTO teams USING users ON users.id = teams.id WHEN NOT MATCHED THEN INSERT VALUES (users.id)',
    'ALTER TABLE users ADD short text; UPDATE users SET short = low(email)',
    'ALTER TABLE users ALTER age TYPE bigint USING age::bigint',
    'ALTER TABLE users ALTER email SET NOT NULL, ALTER email SET DEFAULT low(email)',
    "SELECT setval('users_id_seq', (SELECT max(id) FROM users))",
    'REFRESH MATERIALIZED VIEW ids',
    "COPY users TO '/tmp/x'",
    "COPY teams FROM '/tmp/x'",
    'DROP INDEX users_email',
    'DROP VIEW names',
    'DROP MATERIALIZED VIEW ids',
    'ALTER TABLE users DROP CONSTRAINT positive',
    'ALTER TABLE logs DETACH PARTITION logs_1',
    'ALTER TABLE users ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON users USING (false); REVOKE SELECT ON users FROM app',
    'CREATE OR REPLACE VIEW names AS SELECT id, email, age FROM users',
    'CREATE FUNCTION f() RETURNS TABLE (x int) LANGUAGE plpgsql AS $f$ BEGIN RETURN QUERY SELECT 1; END $f$; INSERT INTO notes SELECT x FROM f()',
    "UPDATE alembic_version SET version_num = 'b'",
    "INSERT INTO schema_migrations (version) VALUES ('1')",
    'DROP SCHEMA IF EXISTS other',
  ])('%s', async (statement) => {
    expect(await judge(`${statement};`)).toEqual({ answer: 'reversible', reasons: [], migrations: 1 });
  });
});
