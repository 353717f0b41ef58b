import { showValue } from '../engine/json.ts';
import type { ClauseResult, Dataset, Offender } from '../types.ts';
import { and, isNull } from './conditions.ts';
import { type Compiled, lookupIn } from './compile.ts';
import type { Plan } from './plan.ts';
import type { Cell, Condition, Family, Rows, Session, SqlDialect, Subject, Table } from './types.ts';

/** Rows shown per clause, and clauses they are looked up for. */
const SHOWN = 5;
const MAX_CLAUSES = 40;
/** Characters of a value that are fetched: a little more than are shown. */
const MOST = 200;

export interface ExampleTools {
  readonly dialect: SqlDialect;
  readonly session: Session;
  readonly table: Table;
  /** As messages call the table. */
  readonly file: string;
  readonly filter: Condition | undefined;
}

/** Adds the first offending rows to results that are broken: one more statement, a few rows for each. Values that the contract classifies never leave the database. */
export async function addExamples(
  results: readonly ClauseResult[],
  compiled: Compiled,
  dataset: Dataset,
  tools: ExampleTools,
): Promise<readonly ClauseResult[]> {
  const key = keyOf(dataset, tools);
  const parts = results.flatMap((result, index) => {
    const plan = compiled.plans[index];
    return plan && result.status === 'broken' ? (exampleOf(plan, index, key, compiled.from, tools) ?? []) : [];
  });
  if (parts.length === 0) return results;
  const rows = await tools.session.query(parts.slice(0, MAX_CLAUSES).join(' UNION ALL '));
  return results.map((result, index) => {
    const plan = compiled.plans[index];
    const own = rows.filter(([number]) => number === String(index)).slice(0, SHOWN);
    return plan && own.length > 0 ? { ...result, offenders: own.map((row) => offenderOf(row, plan, key, tools)) } : result;
  });
}

interface Key {
  readonly names: readonly string[];
  readonly subjects: readonly Subject[];
  readonly sensitive: boolean;
}

/** The columns that tell rows apart: the primary key, else what is unique. */
function keyOf({ counts, columns }: Dataset, { table, dialect }: ExampleTools): Key {
  const unique = counts.filter(({ test }) => test.kind === 'duplicate');
  const chosen = unique.find(({ rule }) => rule === 'primaryKey') ?? unique.find(({ rule }) => rule === 'unique');
  const lookup = lookupIn(columns, table, dialect);
  const names = chosen?.test.kind === 'duplicate' ? chosen.test.columns : [];
  const subjects = names.flatMap((name) => lookup(name) ?? []);
  return { names, subjects: subjects.length === names.length ? subjects : [], sensitive: chosen?.sensitive === true };
}

function exampleOf(plan: Plan, index: number, key: Key, from: string, { dialect, filter }: ExampleTools): string | undefined {
  if (plan.kind === 'values') {
    const value = plan.clause.sensitive || !plan.shown ? [] : [plan.shown];
    return select(index, keyCells(key, dialect), value, and(filter ?? 'TRUE', plan.ask.failed), from, dialect);
  }
  if (plan.kind !== 'count' || plan.count.kind === 'rows') return undefined;
  const shown = plan.clause.sensitive ? [] : plan.shown;
  if (plan.count.kind === 'where')
    return select(index, keyCells(key, dialect), shown, and(filter ?? 'TRUE', plan.count.condition), from, dialect);
  const columns = plan.shown.map(({ sql, type }) => (type.family === 'text' ? dialect.plain(sql) : sql));
  const group = ` GROUP BY ${columns.join(', ')} HAVING count(*) > 1`;
  const grouped = shown.map((subject, at) => ({ ...subject, sql: columns[at] ?? subject.sql }));
  return select(index, 'NULL', grouped, and(filter ?? 'TRUE', plan.count.there), from, dialect, group);
}

function keyCells(key: Key, dialect: SqlDialect): string {
  return key.sensitive || key.subjects.length === 0 ? 'NULL' : joined(key.subjects, dialect);
}

function select(
  index: number,
  key: string,
  values: readonly Subject[],
  condition: Condition,
  from: string,
  dialect: SqlDialect,
  group = '',
): string {
  const value = values.length === 0 ? 'NULL' : joined(values, dialect);
  const where = condition === 'TRUE' ? '' : ` WHERE ${condition}`;
  return `(SELECT ${index} AS n, ${dialect.toText(key)} AS k, ${dialect.toText(value)} AS v FROM ${from}${where}${group} LIMIT ${SHOWN})`;
}

/** Several values in one text, each as `n` when null, else with a `v` before it and its separators escaped by doubling. */
function joined(subjects: readonly Subject[], dialect: SqlDialect): string {
  const cells = subjects.map(({ sql, type }) => {
    const isScalar = !['other', 'list', 'struct', 'map'].includes(type.family) && (type.family !== 'json' || dialect.json !== undefined);
    const text = !isScalar ? `'?'` : `SUBSTR(${dialect.toText(sql)}, 1, ${MOST})`;
    return `CASE WHEN ${isNull(sql)} THEN 'n' ELSE CONCAT('v', REPLACE(${text}, '|', '||')) END`;
  });
  return cells.length === 1 ? (cells[0] ?? 'NULL') : `CONCAT(${cells.join(", '|.', ")})`;
}

function split(cell: Cell): readonly Cell[] {
  if (cell === null) return [];
  const parts: string[] = [''];
  for (const [token] of cell.matchAll(/\|\||\|\.|[\s\S]/g)) {
    if (token === '|.') parts.push('');
    else parts.push(`${parts.pop() ?? ''}${token === '||' ? '|' : token}`);
  }
  return parts.map((part) => (part.startsWith('v') ? part.slice(1) : null));
}

function offenderOf([, key = null, value = null]: Rows[number], plan: Plan, own: Key, { file }: ExampleTools): Offender {
  const keys = split(key).map((cell, index) => cellText(cell, own.subjects[index]));
  const id = own.sensitive
    ? '***'
    : shorten(`{${own.names.map((name, index) => `${JSON.stringify(name)}:${keys[index] ?? 'null'}`).join(',')}}`);
  const isKeyed = plan.kind !== 'count' || plan.count.kind !== 'repeats';
  return {
    file,
    line: 0,
    ...(isKeyed && own.subjects.length > 0 && { key: id }),
    value: shownValue(value, plan),
  };
}

function shownValue(value: Cell, plan: Plan): string {
  if (plan.kind === 'open' || plan.clause.sensitive) return '***';
  const subjects = plan.kind === 'values' ? (plan.shown ? [plan.shown] : []) : plan.kind === 'count' ? plan.shown : [];
  const texts = split(value).map((cell, index) => cellText(cell, subjects[index]));
  if (subjects.length === 0) return plan.kind === 'values' ? 'an item' : 'null';
  return texts.length === 1 ? (texts[0] ?? 'null') : `[${texts.join(',')}]`;
}

/** A cell as JSON text. */
function cellText(cell: Cell, subject: Subject | undefined): string {
  if (cell === null) return 'null';
  return BARE.has(subject?.type.family ?? 'text') ? shorten(cell) : showValue(cell);
}

/** Values that JSON writes without quotes. */
const BARE: ReadonlySet<Family> = new Set(['integer', 'decimal', 'float', 'boolean', 'json', 'list', 'struct']);

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
