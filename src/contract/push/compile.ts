import type { Column, Dataset } from '../types.ts';
import { FALSE, TRUE } from './conditions.ts';
import { planColumn, ROW } from './columns.ts';
import { type Lookup, planAge, planCount } from './counts.ts';
import type { JudgeTools } from './judge/index.ts';
import { open, type Plan } from './plan.ts';
import type { Condition, SqlDialect, Subject, Table, TableColumn } from './types.ts';

/** One statement that answers every clause of a dataset, and how. */
export interface Compiled {
  readonly statement: string;
  /** Columns of the one row of the answer. */
  readonly width: number;
  readonly plans: readonly Plan[];
  /** Where in the one row of the answer an expression stands; `undefined`: it is not asked for. */
  readonly at: (expression: string) => number | undefined;
  /** The table, or the sample of it, as it stands behind FROM. */
  readonly from: string;
}

export interface CompileOptions extends JudgeTools {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Condition on the rows that are looked at. */
  readonly filter?: Condition;
  /** Percent of the rows. */
  readonly sample?: number;
}

/** Compiles what a contract promises about a table into one aggregate over it. */
export function compileDataset(dataset: Dataset, table: Table, options: CompileOptions): Compiled {
  const { dialect } = options;
  const lookup = lookupIn(dataset.columns, table, dialect);
  const plans: Plan[] = [
    ...dataset.columns.flatMap((column) => planColumn(column, lookup(column.name), ROW, options)),
    ...dataset.counts.map((clause) => planCount(clause, lookup, options)),
    ...dataset.ages.map((clause) => planAge(clause, lookup, options.now, options)),
    ...(dataset.schema
      ? [open(dataset.schema.clause, 'rules about whole rows are not compiled to SQL; hold files of the data against them')]
      : []),
  ];
  const expressions = [...new Set(['count(*)', ...plans.flatMap((plan) => expressionsOf(plan, dialect))])];
  const from = `${tableName(table, dialect)}${options.sample === undefined ? '' : dialect.sample(options.sample)}`;
  const list = expressions.map((expression, index) => `${expression} AS c${index}`);
  return {
    statement: `SELECT ${list.join(', ')} FROM ${from}${options.filter === undefined ? '' : ` WHERE ${options.filter}`}`,
    width: expressions.length,
    plans,
    at: (expression) => (expressions.includes(expression) ? expressions.indexOf(expression) : undefined),
    from,
  };
}

export function tableName({ path }: Pick<Table, 'path'>, dialect: SqlDialect): string {
  return path.map((part) => dialect.quote(part)).join('.');
}

/** What a plan wants to know of all rows. */
function expressionsOf(plan: Plan, dialect: SqlDialect): readonly string[] {
  const rows = (condition: Condition): string[] => (condition === FALSE || condition === TRUE ? [] : [dialect.countIf(condition)]);
  switch (plan.kind) {
    case 'values':
      return [...rows(plan.ask.failed), ...rows(plan.ask.unsure)];
    case 'count':
      if (plan.count.kind === 'repeats') return [...rows(plan.count.there), plan.count.distinct];
      return [...(plan.count.kind === 'where' ? rows(plan.count.condition) : []), ...rows(plan.unsure)];
    case 'age':
      return [plan.extreme, ...rows(plan.unclear)];
    default:
      return [];
  }
}

/** Columns of the table by the names of the contract: as they stand there, else however their letters are written, where that leaves no doubt. */
export function lookupIn(columns: readonly Column[], table: Table, dialect: SqlDialect): Lookup {
  const stored = new Map(columns.map((column) => [column.name, column.stored ?? column.name]));
  return (name) => {
    const found = findColumn(stored.get(name) ?? name, table.columns);
    if (!found) return undefined;
    return { sql: dialect.read(dialect.quote(found.name), found.type), type: found.type } satisfies Subject;
  };
}

export function findColumn(name: string, columns: readonly TableColumn[]): TableColumn | undefined {
  const exact = columns.find((column) => column.name === name);
  const alike = exact ? [exact] : columns.filter((column) => column.name.toLowerCase() === name.toLowerCase());
  return alike.length === 1 ? alike[0] : undefined;
}
