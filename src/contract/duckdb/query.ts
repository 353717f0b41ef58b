import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { meets } from '../engine/expectation.ts';
import type { ClauseResult, SqlClause } from '../types.ts';
import { filledQuery } from './names.ts';

/** The statement type of queries. */
const SELECT = 1;

export interface QueryOptions {
  /** How long one query may take, in milliseconds. */
  readonly timeout: number;
  /** Values of the data must not be shown. */
  readonly hidden: boolean;
  readonly signal: AbortSignal;
}

/** Runs the query of one rule and says whether its one value keeps the rule. */
export async function runQuery(connection: DuckDBConnection, clause: SqlClause, options: QueryOptions): Promise<ClauseResult> {
  const unknown = (reason: string): ClauseResult => ({ clause, status: 'unknown', failed: 0, offenders: [], reason });
  try {
    const value = await limited(connection, options, () => valueOf(connection, filledQuery(clause)));
    return 'reason' in value ? unknown(value.reason) : judge(clause, value.value, options.hidden, unknown);
  } catch (error) {
    options.signal.throwIfAborted();
    return unknown(problemOf(error, options.timeout));
  }
}

type Answer = { readonly value: DuckDBValue } | { readonly reason: string };

/** One statement, and that a query: more than one row or column would be no answer. */
async function valueOf(connection: DuckDBConnection, query: string): Promise<Answer> {
  const statements = await connection.extractStatements(query);
  if (statements.count !== 1) return { reason: `the query has ${statements.count} statements instead of one` };
  const statement = await statements.prepare(0);
  const kind: number = statement.statementType;
  if (kind !== SELECT) return { reason: 'the statement is no query' };
  if (statement.parameterCount > 0) return { reason: 'the query has places for values that nobody gives' };
  if (statement.columnCount !== 1) return { reason: `the query gives ${statement.columnCount} columns instead of one value` };
  const reader = await statement.streamAndReadUntil(2);
  const rows = reader.getRows();
  const [row] = rows;
  if (rows.length !== 1 || !row) return { reason: `the query gives ${rows.length === 0 ? 'no row' : 'several rows'} instead of one value` };
  return { value: row[0] ?? null };
}

async function limited<T>(connection: DuckDBConnection, { timeout, signal }: QueryOptions, run: () => Promise<T>): Promise<T> {
  const stop = (): void => connection.interrupt();
  const timer = setTimeout(stop, timeout);
  signal.addEventListener('abort', stop, { once: true });
  try {
    await connection.run('begin transaction read only');
    return await run();
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    await connection.run('rollback').catch(() => undefined);
  }
}

function judge(clause: SqlClause, value: DuckDBValue, hidden: boolean, unknown: (reason: string) => ClauseResult): ClauseResult {
  const { operators } = clause.expect;
  if (operators.length === 0) {
    if (typeof value !== 'boolean') return unknown('the rule says no limit, and the query does not say true or false');
    return { clause, status: value ? 'kept' : 'broken', failed: value ? 0 : 1, offenders: [], reason: `the query says ${value}` };
  }
  const amount = numberOf(value);
  if (amount === undefined) return unknown(`the query gives ${value === null ? 'nothing' : 'no number'}`);
  const { kept } = meets(amount, 1, { unit: 'rows', operators });
  const reason = hidden ? `the query gives ${kept ? 'such a' : 'another'} value` : `the query gives ${amount}`;
  return { clause, status: kept ? 'kept' : 'broken', failed: kept ? 0 : counted(amount), offenders: [], reason };
}

/** The amount that was counted, where it can be a count. */
function counted(amount: number): number {
  return Number.isSafeInteger(amount) && amount > 0 ? amount : 1;
}

function numberOf(value: DuckDBValue): number | undefined {
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : value;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = typeof value === 'object' && value !== null && 'scale' in value ? String(value) : '';
  return text === '' ? undefined : Number(text);
}

/** Of what the database says only what cannot hold values of the data. */
function problemOf(error: unknown, timeout: number): string {
  const [first = ''] = messageOf(error).split('\n');
  if (/^INTERRUPT/i.test(first)) return `the query took longer than ${timeout / 1000} seconds`;
  if (/^Out of Memory/i.test(first)) return 'the query needs more memory than it is given';
  if (/^(?:Parser|Binder|Catalog|Permission|Not implemented) Error/i.test(first)) return `the query cannot be run: ${first.slice(0, 300)}`;
  return `the query cannot be run: ${/^[\w ]{1,40} Error/.exec(first)?.[0] ?? 'an error of the database'}`;
}

/** What a thrown value says; errors of a native module need not be of this realm. */
export function messageOf(thrown: unknown): string {
  const message: unknown = typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : thrown;
  return String(message);
}
