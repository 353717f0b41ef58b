import { GateError } from '../../core/index.ts';
import { meets } from '../engine/expectation.ts';
import type { ClauseResult, SqlClause } from '../types.ts';
import { findColumn, tableName } from './compile.ts';
import type { Rows, Session, SqlDialect, Table } from './types.ts';

/** How contracts call the SQL of a database. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  postgres: ['postgres', 'postgresql'],
  bigquery: ['bigquery', 'googlesql'],
  trino: ['trino'],
  snowflake: ['snowflake'],
  databricks: ['databricks', 'spark'],
};
const ANY = new Set(['', 'ansi', 'sql', 'generic']);
const MAX_LENGTH = 100_000;

/** Runs the queries of a contract in the database; one that fails leaves its rule unknown and the others as they are. */
export async function runSqlRules(
  clauses: readonly SqlClause[],
  table: Table,
  session: Session,
  dialect: SqlDialect,
): Promise<ClauseResult[]> {
  const results: ClauseResult[] = [];
  for (const clause of clauses) results.push(await runSqlRule(clause, table, session, dialect));
  return results;
}

async function runSqlRule(clause: SqlClause, table: Table, session: Session, dialect: SqlDialect): Promise<ClauseResult> {
  const open = (status: 'not-run' | 'unknown', reason: string): ClauseResult => ({ clause, status, failed: 0, offenders: [], reason });
  const written = clause.dialect?.toLowerCase() ?? '';
  if (!ANY.has(written) && !(NAMES[dialect.name] ?? []).includes(written))
    return open('not-run', `the query is written for ${clause.dialect}, the database is ${dialect.title}`);
  const query = fill(clause, table, dialect);
  const problem = problemOf(query);
  if (problem !== undefined) return open('not-run', problem);
  try {
    return judgeAnswer(clause, await session.query(`SELECT * FROM (${query.trim().replace(/;$/, '')}) AS rule_answer LIMIT 2`));
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    return open('unknown', thrown.message);
  }
}

function judgeAnswer(clause: SqlClause, rows: Rows): ClauseResult {
  const open = (reason: string): ClauseResult => ({ clause, status: 'unknown', failed: 0, offenders: [], reason });
  const [row, second] = rows;
  const [cell] = row ?? [];
  if (!row || second || row.length !== 1 || cell === undefined || cell === null) return open('the query does not answer with one value');
  const by = 'database' as const;
  if (/^(?:t|f|true|false)$/i.test(cell)) {
    if (clause.expect.operators.length > 0) return open('the query answers with a truth value where the rule compares a number');
    const isKept = /^t/i.test(cell);
    return { clause, status: isKept ? 'kept' : 'broken', failed: isKept ? 0 : 1, offenders: [], reason: `the query answers ${isKept}`, by };
  }
  if (!/^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(cell)) return open('the query does not answer with a number');
  if (clause.expect.operators.length === 0) return open('the query answers with a number and the rule says no limit (mustBe …)');
  const { kept } = meets(Number(cell), 0, { ...clause.expect, unit: 'rows' });
  return { clause, status: kept ? 'kept' : 'broken', failed: kept ? 0 : 1, offenders: [], reason: `the query answers ${Number(cell)}`, by };
}

/** The names that a query leaves open. */
function fill({ query, column, property }: SqlClause, table: Table, dialect: SqlDialect): string {
  const name = column ?? (property === '' ? undefined : property);
  const stored = name === undefined ? undefined : (findColumn(name, table.columns)?.name ?? name);
  return query.replaceAll(/\$\{(object|table|property|column)\}/g, (whole, what: string) => {
    if (what === 'object' || what === 'table') return tableName(table, dialect);
    return stored === undefined ? whole : dialect.quote(stored);
  });
}

/**
 * Why a query is not sent: it stands inside of a SELECT of ours, and nothing in it may end that. Only what every database reads the same
 * way is let through: no comments, no backslashes, no dollar or triple quotes, every bracket closed.
 */
export function problemOf(query: string): string | undefined {
  const text = query.trim().replace(/;$/, '');
  if (query.length > MAX_LENGTH) return `the query has more than ${MAX_LENGTH} characters`;
  if (!/^(?:select|with)\b/i.test(text)) return 'the query is no SELECT';
  if (/--|\/\*|\*\/|#|\\|\$|'''|"""|```|\0/.test(text))
    return 'the query has comments, backslashes, dollar signs or three quotes in a row, which databases read differently';
  let depth = 0;
  for (const [token] of text.matchAll(/'[^']*'|"[^"]*"|`[^`]*`|[()'"`;]/g)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (token === ';') return 'the query holds more than one statement';
    if (token === "'" || token === '"' || token === '`') return 'a quote in the query is not closed';
    if (depth < 0) break;
  }
  return depth === 0 ? undefined : 'the brackets of the query do not match';
}
