import { GateError } from '../../core/index.ts';
import type { OpenFile } from '../engine/run.ts';
import type { Clause, ClauseResult, Dataset, SqlClause } from '../types.ts';
import { loadTable } from './load.ts';
import { tableNames } from './names.ts';
import { type Duckdb, loadDuckdb } from './package.ts';
import { messageOf, runQuery } from './query.ts';

/** A dataset with its files. */
export interface SqlData {
  readonly dataset: Dataset;
  readonly files: readonly OpenFile[];
}

export interface SqlOptions {
  /** A folder in whose `node_modules` DuckDB is; absent: beside this program. */
  readonly duckdb?: string;
  readonly signal: AbortSignal;
  /** How long one query may take, in milliseconds. */
  readonly timeout?: number;
  /** Memory of the database, as it writes it. */
  readonly memory?: string;
}

const TIMEOUT = 60_000;
const MEMORY = '2GB';
const HINT = 'rules of type sql need DuckDB: install the npm package @duckdb/node-api beside rollback-gate';
/** Dialects whose queries mean the same here. */
const DIALECTS: ReadonlySet<string> = new Set(['', 'duckdb', 'ansi', 'sql']);

/**
 * Runs the queries of a contract on files: their rows are loaded into a database in memory that reaches no file and no network, takes no
 * settings and no other statements than queries. Without DuckDB, no query is run.
 */
export async function runSqlRules(data: readonly SqlData[], options: SqlOptions): Promise<ReadonlyMap<Clause, ClauseResult>> {
  const clauses = data.flatMap(({ dataset }) => dataset.sql ?? []);
  const results = new Map<Clause, ClauseResult>();
  const foreign = clauses.filter(({ dialect = '' }) => !DIALECTS.has(dialect.toLowerCase()));
  for (const clause of foreign) results.set(clause, notRun(clause, `the query is written for ${clause.dialect}`));
  const own = clauses.filter((clause) => !results.has(clause));
  if (own.length === 0) return results;
  const duckdb = await loadDuckdb(options.duckdb);
  if (!duckdb) for (const clause of own) results.set(clause, notRun(clause, HINT));
  else for (const result of await runAll(duckdb, data, own, options)) results.set(result.clause, result);
  return results;
}

function notRun(clause: SqlClause, reason: string): ClauseResult {
  return { clause, status: 'not-run', failed: 0, offenders: [], reason };
}

async function runAll(
  duckdb: Duckdb,
  data: readonly SqlData[],
  clauses: readonly SqlClause[],
  options: SqlOptions,
): Promise<ClauseResult[]> {
  const { signal, timeout = TIMEOUT, memory = MEMORY } = options;
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    enable_external_access: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    memory_limit: memory,
    threads: '2',
  });
  const connection = await instance.connect();
  try {
    await connection.run("set TimeZone = 'UTC'");
    const problems = new Map<SqlClause, string>();
    for (const { dataset, files } of data) {
      const asking = clauses.filter((clause) => speaksOf(clause, dataset));
      if (asking.length === 0) continue;
      const problem = await loadOne(connection, dataset, files, signal);
      for (const clause of asking) if (problem !== undefined) problems.set(clause, problem);
    }
    await connection.run('set lock_configuration = true');
    const hidden = data.some(({ dataset }) => isClassified(dataset));
    const results: ClauseResult[] = [];
    for (const clause of clauses) {
      const problem = problems.get(clause);
      if (problem === undefined) results.push(await runQuery(connection, clause, { timeout, hidden, signal }));
      else results.push({ clause, status: 'unknown', failed: 0, offenders: [], reason: problem });
    }
    return results;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

type Connection = Parameters<typeof loadTable>[0];

/** Why the rows could not be loaded; `undefined` when they were. */
async function loadOne(
  connection: Connection,
  dataset: Dataset,
  files: readonly OpenFile[],
  signal: AbortSignal,
): Promise<string | undefined> {
  if (files.some(({ file }) => file.unnamed)) return 'standard input can be read once alone: give the path of a file';
  try {
    const { rows, problem } = await loadTable(connection, dataset, files, signal);
    return problem ?? (rows === 0 ? 'there are no rows' : undefined);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof GateError) throw error;
    const message = messageOf(error);
    if (/^Out of Memory/i.test(message)) return 'the rows do not fit into the memory of the database';
    // The database names what it cannot hold: a name of a table that it has for itself.
    if (/^(?:Catalog|Binder|Parser) Error/.test(message)) return `the database cannot hold the rows of ${dataset.name} under this name`;
    throw error;
  }
}

/** Whether a query is of a dataset, or may join it. */
function speaksOf(clause: SqlClause, dataset: Dataset): boolean {
  if (clause.dataset === dataset.name) return true;
  const query = clause.query.toLowerCase();
  return tableNames(dataset).some((name) => query.includes(name.toLowerCase()));
}

/** Whether the contract classifies anything: a query can show any value. */
function isClassified({ columns, counts, sql = [] }: Dataset): boolean {
  return [...counts, ...sql].some(({ sensitive }) => sensitive) || columns.some(hasSecret);
}

function hasSecret(column: Dataset['columns'][number]): boolean {
  const clauses = [column.required, column.present, ...column.tests];
  const inner = [...column.columns, ...(column.items ? [column.items] : [])];
  return clauses.some((clause) => clause?.sensitive === true) || inner.some(hasSecret);
}
