import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assert, asyncProperty } from 'fast-check';
import { compileDataset } from '../../src/contract/push/compile.ts';
import { Decoder } from '../../src/contract/push/decode.ts';
import { postgresDialect } from '../../src/contract/push/dialects/postgres.ts';
import { loadFormats } from '../../src/contract/push/judge/index.ts';
import { connectPostgres } from '../../src/contract/push/sessions/postgres.ts';
import type { Session } from '../../src/contract/push/types.ts';
import { runReference } from '../../src/contract/engine/run.ts';
import { loadRunTools } from '../../src/contract/engine/tools.ts';
import type { ClauseResult, Value } from '../../src/contract/index.ts';
import { systemClock } from '../../src/core/index.ts';
import { NOW, type PushCase, pushCase } from '../support/push-generate.ts';
import { type PushServer, startPushServer } from '../support/push-postgres.ts';

/** Generated tables and contracts; `PUSH_RUNS=5000` makes the long run. */
const RUNS = Number(process.env['PUSH_RUNS'] ?? 300);

const server: { current?: PushServer } = {};
const signal = new AbortController().signal;
const own = (): PushServer => {
  if (!server.current) throw new Error('the server does not run');
  return server.current;
};

beforeAll(async () => {
  server.current = await startPushServer();
}, 120_000);
afterAll(async () => {
  await server.current?.stop();
});

function connect(timeout = 30_000): Promise<Session> {
  const variables: Record<string, string> = { PGHOST: '127.0.0.1', PGPORT: String(own().port), PGUSER: 'postgres' };
  return connectPostgres({
    env: (name) => variables[name],
    mask: () => undefined,
    fetch,
    clock: systemClock,
    signal,
    timeout,
    maxBytes: undefined,
  });
}

async function reference(one: PushCase): Promise<readonly ClauseResult[]> {
  const tools = await loadRunTools({ now: NOW, signal });
  const reader = {
    textual: false,
    async *rows() {
      yield one.rows.map((value: Value, index) => ({ line: index + 1, value }));
    },
  };
  const file = { path: 'rows', open: () => reader.rows() as AsyncIterable<never> };
  const result = await runReference(one.dataset, [{ file, reader }], tools);
  return result.results;
}

async function pushed(one: PushCase, session: Session): Promise<{ results: readonly ClauseResult[]; open: number; statement: string }> {
  const table = await session.describe([one.dataset.name]);
  const options = { dialect: postgresDialect, formats: await loadFormats(), now: NOW };
  const compiled = compileDataset(one.dataset, table, options);
  const [row] = await session.query(compiled.statement).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${compiled.statement}`);
  });
  const open = compiled.plans.filter(({ kind }) => kind === 'open').length;
  return { results: new Decoder(compiled, row ?? [], options).results(), open, statement: compiled.statement };
}

const shown = ({ clause, status, failed, reason }: ClauseResult): unknown => ({
  clause: [clause.property, clause.rule, 'test' in clause ? clause.test : ''],
  status,
  failed,
  // Rows are counted, where the reference engine counts values.
  reason: reason?.replace(/^nothing can be said about .*/, 'nothing can be said'),
});
const figures = { clauses: 0, open: 0 };

describe('a contract compiled to one statement of PostgreSQL', () => {
  it('counts what the reference engine counts', async () => {
    let count = 0;
    await assert(
      asyncProperty(pushCase('t'), async (one) => {
        count += 1;
        await own().run(`DROP TABLE IF EXISTS t; ${one.create}`);
        const session = await connect();
        try {
          const [expected, found] = [await reference(one), await pushed(one, session)];
          figures.clauses += found.results.length;
          figures.open += found.open;
          const known = new Map(expected.map((result) => [result.clause, result]));
          const pairs = found.results.flatMap((result) => {
            const other = known.get(result.clause);
            return result.by === 'database' && other ? [[shown(result), shown(other)] as const] : [];
          });
          const { statement } = found;
          expect({ statement, results: pairs.map(([result]) => result) }).toEqual({ statement, results: pairs.map(([, other]) => other) });
          // Without an answer of the database nothing is kept.
          expect(found.results.filter(({ by, status }) => by === undefined && status !== 'unknown')).toEqual([]);
        } finally {
          await session.close();
        }
      }),
      { numRuns: RUNS },
    );
    expect(count).toBeGreaterThanOrEqual(RUNS);
    expect(figures.open / figures.clauses).toBeLessThan(0.1);
  });
});
