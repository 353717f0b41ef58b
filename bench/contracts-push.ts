/**
 * A contract in PostgreSQL: `node scripts/run.mjs bench/contracts-push.ts [ROWS]`. The statement that a contract of 14 columns is compiled to,
 * beside the aggregate that a person would write for the same rules and beside the rules one by one; least of several, in turn.
 */
import postgres from 'postgres';
import { startPushServer } from '../__tests__/support/push-postgres.ts';
import { readContract } from '../src/contract/dialects/registry.ts';
import { compileDataset } from '../src/contract/push/compile.ts';
import { postgresDialect, postgresType } from '../src/contract/push/dialects/postgres.ts';
import { loadFormats } from '../src/contract/push/judge/index.ts';

const TIMES = 7;
/** The goal: one statement at most this many times the hand-written one. */
const GOAL = 1.3;

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: rows
version: 1.0.0
status: active
schema:
  - name: rows
    properties:
      - { name: id, logicalType: integer, required: true, unique: true }
      - { name: uuid, logicalType: string, required: true, logicalTypeOptions: { minLength: 36, maxLength: 36 } }
      - { name: email, logicalType: string, required: true, logicalTypeOptions: { pattern: '^[^@ ]+@[^@ ]+$' } }
      - { name: country, logicalType: string, required: true, quality: [{ type: library, metric: invalidValues, arguments: { validValues: [DE, FR, US, JP] }, mustBe: 0 }] }
      - { name: status, logicalType: string, required: true, quality: [{ type: library, metric: invalidValues, arguments: { validValues: [open, paid, sent] }, mustBe: 0 }] }
      - { name: amount, logicalType: number, required: true, logicalTypeOptions: { minimum: 0, maximum: 1000 } }
      - { name: quantity, logicalType: integer, logicalTypeOptions: { minimum: 0, maximum: 100 } }
      - { name: discount, logicalType: number, logicalTypeOptions: { minimum: 0, maximum: 1 } }
      - { name: created, logicalType: timestamp, required: true, logicalTypeOptions: { minimum: '2020-01-01T00:00:00Z' } }
      - { name: note, logicalType: string, logicalTypeOptions: { maxLength: 20 } }
      - { name: code, logicalType: string, logicalTypeOptions: { pattern: '^AB[0-9]{4}$' } }
      - { name: score, logicalType: integer, quality: [{ type: library, metric: nullValues, unit: percent, mustBeLessThan: 5 }] }
      - { name: rank, logicalType: integer, logicalTypeOptions: { minimum: 0, maximum: 100 } }
      - { name: active, logicalType: boolean, required: true }
    quality:
      - { type: library, metric: rowCount, mustBeGreaterThan: 10 }
`;

const TYPES = {
  id: 'int8',
  uuid: 'text',
  email: 'text',
  country: 'text',
  status: 'text',
  amount: 'numeric',
  quantity: 'int4',
  discount: 'float8',
  created: 'timestamptz',
  note: 'text',
  code: 'text',
  score: 'int4',
  rank: 'int4',
  active: 'bool',
};

/** What a person would write. */
const BY_HAND = [
  ...['id', 'uuid', 'email', 'country', 'status', 'amount', 'created', 'active', 'score'].map(
    (name) => `count(*) filter (where ${name} is null)`,
  ),
  'count(id) - count(distinct id)',
  'count(*) filter (where length(uuid) < 36)',
  'count(*) filter (where length(uuid) > 36)',
  `count(*) filter (where email !~ '^[^@ ]+@[^@ ]+$')`,
  `count(*) filter (where country not in ('DE', 'FR', 'US', 'JP'))`,
  `count(*) filter (where status not in ('open', 'paid', 'sent'))`,
  ...['amount', 'quantity', 'discount', 'rank'].map((name) => `count(*) filter (where ${name} < 0)`),
  'count(*) filter (where amount > 1000)',
  'count(*) filter (where quantity > 100)',
  'count(*) filter (where discount > 1)',
  'count(*) filter (where rank > 100)',
  `count(*) filter (where created < '2020-01-01T00:00:00Z')`,
  'count(*) filter (where length(note) > 20)',
  `count(*) filter (where code !~ '^AB[0-9]{4}$')`,
  'count(*)',
];

export async function main([count = '1000000']: readonly string[]): Promise<void> {
  const server = await startPushServer();
  const sql = postgres({ host: '127.0.0.1', port: server.port, username: 'postgres', max: 1, onnotice: () => undefined });
  try {
    await fill(server.run, Number(count));
    const { datasets } = await readContract({ path: 'rows.odcs.yaml', text: CONTRACT });
    const [dataset] = datasets;
    if (!dataset) throw new Error('the contract has no dataset');
    const table = { path: ['rows'], columns: Object.entries(TYPES).map(([name, type]) => ({ name, type: postgresType(type) })) };
    const { statement } = compileDataset(dataset, table, { dialect: postgresDialect, formats: await loadFormats(), now: Date.now() });
    const times = { compiled: Number.POSITIVE_INFINITY, byHand: Number.POSITIVE_INFINITY, oneByOne: Number.POSITIVE_INFINITY };
    for (let turn = 0; turn < TIMES; turn += 1) {
      times.compiled = Math.min(times.compiled, await timed(() => sql.unsafe(statement)));
      times.byHand = Math.min(times.byHand, await timed(() => sql.unsafe(`SELECT ${BY_HAND.join(', ')} FROM rows`)));
      if (turn < 2) times.oneByOne = Math.min(times.oneByOne, await timed(() => oneByOne(sql)));
    }
    const ratio = times.compiled / times.byHand;
    const shown = Object.entries(times).map(([name, time]) => `${name} ${time.toFixed(0)} ms`);
    console.log(`${count} rows, 14 columns: ${shown.join(', ')}; compiled / by hand ${ratio.toFixed(2)} (goal ${GOAL})`);
    if (ratio > GOAL) process.exitCode = 1;
  } finally {
    await sql.end({ timeout: 1 });
    await server.stop();
  }
}

async function fill(run: (statements: string) => Promise<unknown>, rows: number): Promise<void> {
  await run(
    `CREATE UNLOGGED TABLE rows (${Object.entries(TYPES)
      .map(([name, type]) => `${name} ${type}`)
      .join(', ')})`,
  );
  await run(`INSERT INTO rows SELECT g, md5(g::text) || 'abcd', 'user' || g || '@example.com', (ARRAY['DE','FR','US','JP'])[1 + g % 4], (ARRAY['open','paid','sent'])[1 + g % 3],
    (g % 100000) / 100.0, g % 101, (g % 1000) / 1000.0, TIMESTAMPTZ '2026-01-01' + g * INTERVAL '1 second', 'note ' || g % 1000, 'AB' || lpad((g % 10000)::text, 4, '0'),
    CASE WHEN g % 50 = 0 THEN NULL ELSE g % 7 END, g % 101, g % 2 = 0 FROM generate_series(1, ${rows}) AS g`);
  await run('VACUUM ANALYZE rows');
}

async function oneByOne(sql: postgres.Sql): Promise<void> {
  for (const expression of BY_HAND) await sql.unsafe(`SELECT ${expression} FROM rows`);
}

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
