import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/core/index.ts';
import {
  declaredIn,
  describeMigrations,
  findMarkers,
  findUnclear,
  judgeMigrations,
  type MigrationAnswer,
  type MigrationSide,
} from '../../../src/migration/index.ts';

const FILES = ['db/migrations/**'];
const CREATE = 'CREATE TABLE users (id bigint PRIMARY KEY, email text, age integer);\n';

function side(files: Readonly<Record<string, string>>, declared: Readonly<Record<string, string>> = {}): MigrationSide {
  const paths = Object.entries(files).map(([path, text]) => [path, { oid: sha256(text) }] as const);
  return {
    label: 'v',
    files: () => Promise.resolve(new Map(paths)),
    read: (path) => Promise.resolve(files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
    declared: () => Promise.resolve(new Map(Object.entries(declared))),
  };
}

const old = { 'db/migrations/001_users.sql': CREATE };
const judge = (added: Readonly<Record<string, string>>, down: 'absent' | 'tested' = 'absent'): Promise<MigrationAnswer> =>
  judgeMigrations({ files: FILES, down }, side({ ...old, ...added }), side(old));

describe('migrations', () => {
  it.each([
    ['a table dropped', 'DROP TABLE users;', 'sql/irreversible-drop'],
    ['a column dropped', 'ALTER TABLE users DROP COLUMN email;', 'sql/irreversible-drop'],
    ['a type narrowed', 'ALTER TABLE users ALTER COLUMN email TYPE varchar(10);', 'sql/irreversible-type'],
    ['rows rewritten', 'UPDATE users SET email = lower(email);', 'sql/irreversible-rewrite'],
    ['rows deleted', 'DELETE FROM users WHERE age < 18;', 'sql/irreversible-rewrite'],
  ])('cannot be taken back: %s', async (_, statement, rule) => {
    const answer = await judge({ 'db/migrations/002_change.sql': `${statement}\n` });
    expect(answer).toMatchObject({ answer: 'irreversible', migrations: 1 });
    expect(answer.reasons.map((reason) => [reason.kind, reason.subject, reason.line, reason.rule])).toEqual([
      ['detected', 'db/migrations/002_change.sql', 1, rule],
    ]);
  });

  it.each([
    ['a table', 'CREATE TABLE items (id bigint PRIMARY KEY);'],
    ['a column', 'ALTER TABLE users ADD COLUMN name text;'],
    ['a column that is filled', 'ALTER TABLE users ADD COLUMN mail text; UPDATE users SET mail = email;'],
    ['an index', 'CREATE INDEX ON users (email);'],
  ])('can be taken back when they add %s', async (_, statement) => {
    expect(await judge({ 'db/migrations/002_add.sql': statement })).toEqual({ answer: 'reversible', reasons: [], migrations: 1 });
  });

  it.each([
    ['drop what no migration here creates', '-- gone\nDROP TABLE IF EXISTS legacy.orders CASCADE;', 'no migration here creates `orders`'],
    ['run what they explain', 'SELECT 1;\nEXPLAIN (COSTS, ANALYZE) DELETE FROM users;', 'DELETE rewrites rows of public.users'],
  ])('are not known to be reversible when they %s', async (_, text, why) => {
    const answer = await judge({ 'db/migrations/002_odd.sql': text });
    expect(answer.answer).not.toBe('reversible');
    expect(answer.reasons).toContainEqual(expect.objectContaining({ line: 2, why: expect.stringContaining(why) }));
  });

  it('may make room for what they create, and speak of drops', async () => {
    const text =
      "DROP TABLE IF EXISTS Staging; CREATE TEMP TABLE staging (id int); COMMENT ON TABLE users IS 'x; DROP TABLE IF EXISTS y;';\n";
    expect(await judge({ 'db/migrations/002_staging.sql': text })).toMatchObject({ answer: 'reversible' });
  });

  it('are looked at in no time, whatever is left open in them', async () => {
    const open = ["/*'".repeat(200_000), '$$ '.repeat(200_000), `DROP TABLE IF EXISTS ${' '.repeat(400_000)}`, '('.repeat(400_000)];
    for (const text of open) expect((await judge({ 'db/migrations/002_open.sql': text })).answer).not.toBe('irreversible');
  });

  it('are as they say of themselves', async () => {
    const drop = 'ALTER TABLE users DROP COLUMN email;\n';
    expect(await judge({ 'db/migrations/002.sql': `-- rollback-gate: reversible the column was never read\n${drop}` })).toMatchObject({
      answer: 'reversible',
    });
    const marked = await judge({ 'db/migrations/002.py': '# rollback-gate: irreversible accounts are merged\ndef upgrade(): ...\n' });
    expect(marked.reasons).toEqual([{ kind: 'marked', subject: 'db/migrations/002.py', line: 1, why: 'accounts are merged' }]);
    expect(describeMigrations(marked)).toBe('db/migrations/002.py:1: accounts are merged');
  });

  it('are unknown where nobody can tell what they do, until they say so', async () => {
    expect(await judge({ 'db/migrations/002.py': 'def upgrade(): ...\n' })).toMatchObject({
      answer: 'unknown',
      reasons: [{ kind: 'unread' }],
    });
    expect(await judge({ 'db/migrations/002.sql': 'THIS IS NO SQL;' })).toMatchObject({
      answer: 'unknown',
      reasons: [{ kind: 'unread', line: 1 }],
    });
    expect(await judge({ 'db/migrations/002.py': '# rollback-gate: reversible\n' })).toMatchObject({ answer: 'reversible' });
  });

  it('with tested ways back can be taken back, but for those that say otherwise', async () => {
    expect(await judge({ 'db/migrations/002.sql': 'DROP TABLE users;' }, 'tested')).toMatchObject({ answer: 'reversible' });
    expect(await judge({ 'db/migrations/002.sql': '-- rollback-gate: irreversible gone\nDROP TABLE users;' }, 'tested')).toMatchObject({
      answer: 'irreversible',
    });
  });

  it('count when they are new, or have another text; not when they were moved, or lie elsewhere', async () => {
    const moved = { 'db/migrations/old/001_users.sql': CREATE };
    expect(await judgeMigrations({ files: FILES, down: 'absent' }, side(moved), side(old))).toMatchObject({
      answer: 'reversible',
      migrations: 0,
    });
    expect(await judge({ 'scripts/clean.sql': 'DROP TABLE users;' })).toMatchObject({ answer: 'reversible', migrations: 0 });
    const edited = { 'db/migrations/001_users.sql': `${CREATE}DROP TABLE users;\n` };
    expect(await judgeMigrations({ files: FILES, down: 'absent' }, side(edited), side(old))).toMatchObject({
      answer: 'irreversible',
      migrations: 1,
    });
  });

  it('of a schema that has no history are found by what is gone', async () => {
    const [before, after] = [
      side({ 'db/migrations/schema.sql': CREATE }),
      side({ 'db/migrations/schema.sql': 'CREATE TABLE users (id bigint PRIMARY KEY, age integer);' }),
    ];
    const { answer, reasons } = await judgeMigrations({ files: FILES, down: 'absent' }, after, before);
    expect(answer).toBe('irreversible');
    expect(reasons.map(({ rule }) => rule)).toEqual(['sql/column-removed']);
  });

  it('between releases are those that the newer one declares and the older one does not', async () => {
    const newer = side(old, { 'orders-split': 'the old table is gone', 'users-merged': 'accounts are one' });
    const { answer, reasons } = await judgeMigrations(
      { files: [], down: 'tested' },
      newer,
      side(old, { 'users-merged': 'accounts are one' }),
    );
    expect(answer).toBe('irreversible');
    expect(reasons).toEqual([{ kind: 'declared', subject: 'orders-split', why: 'the old table is gone' }]);
    expect(await judgeMigrations({ files: [], down: 'tested' }, side(old), newer)).toMatchObject({ answer: 'reversible' });
  });
});

describe('markers', () => {
  it.each([
    ['-- rollback-gate: irreversible rows are merged', 'irreversible', 'rows are merged'],
    ['  # rollback-gate: reversible: nobody reads it', 'reversible', 'nobody reads it'],
    ['// rollback-gate: irreversible', 'irreversible', 'no reason is given'],
    ['/* rollback-gate: Irreversible - gone */', 'irreversible', 'gone'],
    ['-- Rollback-Gate: IRREVERSIBLE: gone', 'irreversible', 'gone'],
    ['<!-- rollback-gate: reversible copy kept -->\r', 'reversible', 'copy kept'],
  ])('%s', (line, says, why) => {
    expect(findMarkers(`first\n${line}\n`, '1.txt')).toEqual([{ says, why, line: 2 }]);
  });

  it.each([
    ["INSERT INTO notes VALUES ('-- rollback-gate: reversible')"],
    ['-- rollback-gate: irreversibly'],
    ['-- see rollback-gate: reversible'],
    [`-- rollback-gate: reversible ${' '.repeat(5000)}x`],
  ])('are not %s', (line) => {
    expect(findMarkers(line, '1.sql')).toEqual([]);
  });

  it.each([
    ['1.sql', "INSERT INTO notes VALUES ('\n-- rollback-gate: reversible\n');"],
    ['1.sql', "INSERT INTO notes VALUES (E'it\\'s\n-- rollback-gate: reversible\n');"],
    ['1.sql', 'CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $body$\n-- rollback-gate: reversible\n$body$;'],
    ['1.sql', 'DO $$\n-- rollback_gate: reversible\n$$;'],
    ['1.sql', 'ALTER TABLE a RENAME TO "b\n-- rollback-gate: reversible\n";'],
    ['1.py', 'op.execute("""\n-- rollback-gate: reversible\nDELETE FROM users""")'],
    ['1.py', "'''\n# rollback-gate: reversible\n'''"],
    ['1.rb', 'execute <<~SQL\n-- rollback-gate: reversible\nDELETE FROM users\nSQL\n'],
    ['1.rb', 'execute "\n-- rollback-gate: reversible\nDELETE FROM users"'],
    ['1.ts', 'await sql`\n-- rollback-gate: reversible\nDELETE FROM users`;'],
    ['1.php', '$this->addSql(<<<SQL\n-- rollback-gate: reversible\nSQL);'],
  ])('of %s are not what stands in its texts: %s', (path, text) => {
    expect([...findMarkers(text, path), ...findUnclear(text, path)]).toEqual([]);
  });

  it.each([
    ['1.sql', "/* it's */\n-- rollback-gate: reversible why", 2],
    ['1.sql', `SELECT 'a''b', E'\\'', $$x$$, a$1, "it's" /* '/* ' */ ' */;\n-- rollback-gate: reversible why`, 2],
    ['1.py', `# don't\nx = 'it\\'s' + "a"\n# rollback-gate: reversible why`, 3],
    ['1.rb', "# don't\nexecute <<~SQL\nSELECT 'x'\nSQL\nlist << item\n# rollback-gate: reversible why\n", 6],
    ['1.xml', "<sql>it's</sql>\n<!-- rollback-gate: reversible why -->", 2],
    ['1.yml', "- sql: it's\n# rollback-gate: reversible why", 2],
  ])('of %s are found behind texts: %s', (path, text, line) => {
    expect(findMarkers(text, path)).toEqual([{ says: 'reversible', why: 'why', line }]);
  });
});

describe('what cannot be told from a migration', () => {
  it.each([
    ['-- rollback-gate: irreversibly\nSELECT 1;', 'its marker says neither `irreversible` nor `reversible`'],
    ['-- rollback_gate: reversible\nSELECT 1;', 'its marker says neither `irreversible` nor `reversible`'],
    ['DROP SCHEMA archive CASCADE;', 'what DROP SCHEMA archive, which is not defined here does is not known'],
  ])('is unknown: %s', async (text, why) => {
    const files = { 'db/migrations/001_users.sql': CREATE };
    const newer = side({ ...files, 'db/migrations/002_next.sql': text });
    const { answer, reasons } = await judgeMigrations({ files: FILES, down: 'absent' }, newer, side(files));
    expect(answer).toBe('unknown');
    expect(reasons.map((reason) => reason.why)).toEqual([expect.stringContaining(why)]);
  });
});

describe('what a release declares', () => {
  it('is in its configuration; one that cannot be read declares nothing', () => {
    const text = 'version: 1\nmigrations: { irreversible: { orders-split: the old table is gone } }\n';
    expect([...declaredIn(text, 'c.yml')]).toEqual([['orders-split', 'the old table is gone']]);
    for (const other of [undefined, 'version: 1\n', 'version: 9', '{', ': :']) expect([...declaredIn(other, 'c.yml')]).toEqual([]);
  });
});
