import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { run } from '../../src/commands/contract/run.ts';
import { connectPostgres } from '../../src/contract/push/sessions/postgres.ts';
import type { ConnectOptions, Session } from '../../src/contract/push/types.ts';
import { type CommandInput, type CommandResult, systemClock } from '../../src/core/index.ts';
import { checkHost } from '../support/check-host.ts';
import { type PushServer, startPushServer } from '../support/push-postgres.ts';

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: shop
version: 1.0.0
status: active
schema:
  - name: Orders
    physicalName: shop.orders
    properties:
      - { name: id, logicalType: integer, primaryKey: true, primaryKeyPosition: 1, required: true }
      - { name: email, logicalType: string, required: true, classification: confidential, logicalTypeOptions: { pattern: '@' } }
      - { name: status, physicalName: State, logicalType: string, enum: [{ value: new }, { value: paid }] }
      - { name: amount, logicalType: number, logicalTypeOptions: { minimum: 0 } }
      - { name: code, logicalType: string, logicalTypeOptions: { maxLength: 3 } }
      - { name: day, logicalType: date }
    quality:
      - { type: sql, query: 'SELECT count(*) FROM \${object} WHERE amount > 100', mustBeLessThan: 1 }
`;
const ROWS = `(1, 'a@b', 'new', 5, 'abc', '2026-01-01'), (2, 'secret-text', 'paid', -1, 'abc', '2026-01-02'), (3, 'c@d', 'lost', 500, 'abc', '2026-01-03'), (3, NULL, NULL, NULL, NULL, '2026-01-03')`;

const state: { server?: PushServer; folder?: string } = {};
const own = (): PushServer => {
  if (!state.server) throw new Error('the server does not run');
  return state.server;
};
const variables = (): Record<string, string> => ({
  PGHOST: '127.0.0.1',
  PGPORT: String(own().port),
  PGUSER: 'reader',
  PGDATABASE: 'postgres',
});

beforeAll(async () => {
  state.server = await startPushServer();
  state.folder = mkdtempSync(join(tmpdir(), 'contract-database-'));
  writeFileSync(join(state.folder, 'shop.odcs.yaml'), CONTRACT);
  await own().run(`CREATE ROLE reader LOGIN; CREATE SCHEMA shop; GRANT USAGE ON SCHEMA shop TO reader; ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO reader;
    CREATE TABLE shop.log (note text); GRANT ALL ON shop.log TO reader;
    CREATE FUNCTION shop.bump() RETURNS int LANGUAGE plpgsql AS 'BEGIN INSERT INTO shop.log VALUES (1); RETURN 0; END'`);
}, 120_000);
afterAll(async () => {
  await state.server?.stop();
  if (state.folder !== undefined) rmSync(state.folder, { recursive: true });
});
beforeEach(async () => {
  await own().run(
    `DROP TABLE IF EXISTS shop.orders; CREATE TABLE shop.orders (id bigint, email text, "State" varchar(9), amount numeric, code char(5), day date); INSERT INTO shop.orders VALUES ${ROWS}`,
  );
});

async function test(options: CommandInput['options'] = {}, contract = 'shop.odcs.yaml'): Promise<CommandResult> {
  return run({ positionals: [contract], options: { database: 'postgres', ...options } }, checkHost(state.folder ?? '', variables()));
}

/** The run with another text of the contract. */
async function testWith(change: (text: string) => string, options: CommandInput['options'] = {}): Promise<CommandResult> {
  writeFileSync(join(state.folder ?? '', 'changed.odcs.yaml'), change(CONTRACT));
  return test(options, 'changed.odcs.yaml');
}

function open(more: Partial<ConnectOptions> = {}): Promise<Session> {
  const known = variables();
  return connectPostgres({
    env: (name) => known[name],
    mask: () => undefined,
    fetch,
    clock: systemClock,
    signal: new AbortController().signal,
    timeout: 30_000,
    maxBytes: undefined,
    ...more,
  });
}

describe('contract test --database postgres', () => {
  it('finds the table and its columns by their stored names, names the database, and hides what is classified', async () => {
    const { verdict, text = '' } = await test();
    expect(verdict).toBe('fail');
    expect(text.split('\n')[0]).toBe(
      'shop.odcs.yaml Orders: 4 rows; 6 broken, 2 unknown, 6 kept (counted by PostgreSQL in "shop"."orders")',
    );
    expect(text).toContain('broken email pattern (the pattern @): 1 of 4 rows');
    expect(text).toContain('    postgres:shop.orders {"id":2}: ***');
    expect(text).toContain('    postgres:shop.orders {"id":3}: "lost"');
    expect(text).toContain('    postgres:shop.orders {"id":2}: -1');
    expect(text).toContain('broken id primaryKey (no value twice): counted 1 of 4 rows');
    expect(text).toContain('a rule of type sql (mustBeLessThan 1): the query answers 1');
    expect(text).toContain('unknown code maxLength (at most 3 characters): the column is of type bpchar, whose values are not looked into');
    expect(text).not.toContain('secret-text');
  });

  it('misses a column that the table has not, and names the one that it may be now', async () => {
    await own().run('ALTER TABLE shop.orders RENAME COLUMN day TO order_day');
    const { verdict, text = '' } = await test({ sample: '50%' });
    expect(verdict).toBe('fail');
    expect(text).toContain(
      'broken day exists (there at all): postgres:shop.orders without such a column; "order_day" is there and not in the contract: renamed?',
    );
  });

  it('fetches no rows where only counts are wanted', async () => {
    const { json } = await test({ 'counts-only': true });
    expect(JSON.stringify(json)).not.toMatch(/"rows":\[\{/);
  });

  it('looks at the rows of a filter, and says so', async () => {
    const { text = '' } = await test({ filter: 'day >= 2026-01-02 and amount < 100' });
    expect(text).toContain('Orders: 1 row; ');
    expect(text).toContain(`(counted by PostgreSQL in "shop"."orders", where day >= 2026-01-02 and amount < 100)`);
  });

  it('keeps no promise about values by a sample', async () => {
    const { text = '', verdict } = await testWith((one) => one.replace(/ {4}quality:[\s\S]*$/, ''), { sample: '99%', filter: 'id = 1' });
    expect(verdict).toBe('inconclusive');
    expect(text).toContain('in a sample of 99 %');
    expect(text).not.toContain('broken');
  });

  it('takes a table that is not there, and one that may not be read, for an error', async () => {
    await expect(test({ table: 'shop.nothing' })).rejects.toMatchObject({ code: 'RG-DATABASE' });
    await own().run('REVOKE SELECT ON shop.orders FROM reader');
    await expect(test()).rejects.toMatchObject({ code: 'RG-DATABASE', message: 'PostgreSQL: permission denied for table orders (42501)' });
  });

  it('reads the table by another name, however its letters are written', async () => {
    expect((await test({ table: 'SHOP.Orders' })).text).toContain('counted by PostgreSQL in "shop"."orders"');
  });
});

describe('a query of a contract in PostgreSQL', () => {
  const sql = (query: string) => (text: string) => text.replace(/SELECT count\(\*\) FROM[^']*/, query);

  it('writes nothing, and leaves the other answers as they are', async () => {
    const { text = '' } = await testWith(sql('SELECT shop.bump()'));
    expect(text).toContain('cannot execute INSERT in a read-only transaction (25006)');
    expect(text).toContain('broken amount minimum');
    expect(await own().run('SELECT * FROM shop.log')).toEqual([]);
  });

  it('shows no value of a row in its error', async () => {
    const { text = '' } = await testWith(sql('SELECT max(email::int) FROM shop.orders'));
    expect(text).toContain('a value cannot be read as what the statement takes it for (22P02)');
    expect(text).not.toContain('secret-text');
  });

  it.each(['SELECT 1; DROP TABLE shop.orders', 'SELECT 1) AS a; DROP TABLE shop.orders', 'DROP TABLE shop.orders'])(
    'is not run: %s',
    async (query) => {
      const { text = '' } = await testWith(sql(query));
      expect(text).toMatch(/not-run .*a rule of type sql/);
    },
  );

  it('ends after its time', async () => {
    const { text = '' } = await testWith(sql('SELECT count(*) FROM generate_series(1, 100000000000)'), { timeout: '1s' });
    expect(text).toContain('PostgreSQL took longer than 1s for a statement');
  });
});

describe('a session with PostgreSQL', () => {
  it('takes one statement at a time', async () => {
    const session = await open();
    await expect(session.query('SELECT 1; SELECT 2')).rejects.toThrow(/cannot insert multiple commands/);
    expect(await session.query('SELECT 1, NULL')).toEqual([['1', null]]);
    await session.close();
  });

  it('sees one state of the data', async () => {
    const session = await open();
    expect(await session.query('SELECT count(*) FROM shop.orders')).toEqual([['4']]);
    await own().run(`INSERT INTO shop.orders (id) VALUES (9)`);
    expect(await session.query('SELECT count(*) FROM shop.orders')).toEqual([['4']]);
    await session.close();
  });

  it('is cancelled when the run is stopped', async () => {
    const controller = new AbortController();
    const session = await open({ signal: controller.signal });
    const work = session.query('SELECT count(*) FROM generate_series(1, 100000000000)');
    setTimeout(() => controller.abort(new Error('stopped by the user')), 300);
    await expect(work).rejects.toThrow('stopped by the user');
    await session.close();
    const left = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE query LIKE '%generate_series(1, 1000%' AND state = 'active' AND pid <> pg_backend_pid()`;
    for (let tries = 0; tries < 50 && (await own().run(left))[0]?.['n'] !== 0; tries += 1) await systemClock.sleep(100);
    expect((await own().run(left))[0]?.['n']).toBe(0);
  });

  it('does not go on outside of its transaction when the connection was lost', async () => {
    const session = await open();
    await own().run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'rollback-gate'`);
    await expect(session.query('SELECT 1')).rejects.toMatchObject({ code: 'RG-DATABASE' });
    await expect(session.query('SELECT 1')).rejects.toMatchObject({ code: 'RG-DATABASE' });
    await session.close();
  });

  it('knows domains, enumerations, arrays and rows', async () => {
    await own().run(`DROP TABLE IF EXISTS shop.kinds; DROP TYPE IF EXISTS shop.mood, shop.pair; DROP DOMAIN IF EXISTS shop.small, shop.smaller;
      CREATE DOMAIN shop.small AS int; CREATE DOMAIN shop.smaller AS shop.small; CREATE TYPE shop.mood AS ENUM ('good'); CREATE TYPE shop.pair AS (a int);
      CREATE TABLE shop.kinds (a shop.smaller, b shop.mood, c text[], d shop.pair, e interval, f char(2))`);
    const session = await open();
    const { columns } = await session.describe(['shop', 'kinds']);
    expect(columns.map(({ type }) => type.family)).toEqual(['integer', 'text', 'list', 'struct', 'other', 'other']);
    await session.close();
  });

  it('takes a null inside of JSON for a null, in both types of JSON', async () => {
    await own().run(`DROP TABLE IF EXISTS shop.orders; CREATE TABLE shop.orders (id json, email jsonb, "State" text, amount int, code text, day date);
      INSERT INTO shop.orders VALUES ('1', '"a@b"'), (' null ', 'null'), (NULL, NULL)`);
    const { text = '' } = await test();
    expect(text).toContain('broken id primaryKey (never null): 2 of 3 rows');
    expect(text).toContain('broken email required (never null): 2 of 3 rows');
  });

  it('says where nobody answers', async () => {
    await expect(open({ env: (name) => ({ PGHOST: '127.0.0.1', PGPORT: '1', PGUSER: 'a' })[name] })).rejects.toMatchObject({
      code: 'RG-DATABASE',
      message: 'PostgreSQL: the connection was refused (ECONNREFUSED)',
    });
  });

  it('does not talk to a server without encryption where it was asked for', async () => {
    await expect(open({ env: (name) => ({ ...variables(), PGSSLMODE: 'verify-full' })[name] })).rejects.toMatchObject({
      code: 'RG-DATABASE',
    });
  });
});
