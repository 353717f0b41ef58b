import type { ClauseResult, Column, Declared, Offender } from '../types.ts';
import type { ColumnCheck } from './columns.ts';
import { showValue } from './json.ts';
import { isNear, plain } from './names.ts';
import { SHOWN } from './tally.ts';

/** A file (or a table) that says which columns it has. */
export interface DeclaredFile {
  readonly path: string;
  readonly declared: Declared;
}

/** What the rows had, where rows were read. */
export interface MetRows {
  /** In the order of the columns. */
  readonly checks: readonly ColumnCheck[];
  /** Whether there was anything that could have had the columns. */
  readonly hasRows: boolean;
}

/**
 * Properties that the data does not have at all. Where it says which columns it has, that breaks a promise: their values would pass for
 * nulls, and one that was renamed would keep whatever is said of it. Where it does not, as in JSON, an absent name may be how a null is written, and a
 * column that only some of the files have may be newer than the others: it is told and fails nothing.
 */
export function findAbsent(columns: readonly Column[], files: readonly DeclaredFile[], rows?: MetRows): ClauseResult[] {
  const saying = files.filter(({ declared }) => declared.columns !== undefined);
  const having = columns.map(({ name }) => saying.filter(({ declared }) => declared.columns?.has(name)));
  const missing = columns.filter((_, index) => saying.length > 0 && having[index]?.length === 0);
  return columns.flatMap((column, index) => {
    const check = rows?.checks[index];
    const had = having[index] ?? [];
    const lacking = saying.filter((file) => !had.includes(file));
    const isAbsent = check?.met.value !== true && had.length === 0;
    const level: Level = { columns, lacking, count: saying.length, isOnly: missing.length === 1 };
    const told = isAbsent ? absent(column, level, rows?.hasRows === true) : partly(column, level);
    return [...(told ? [told] : []), ...(isAbsent && saying.length > 0 ? [] : findInside(column, had, check))];
  });
}

function findInside(column: Column, files: readonly DeclaredFile[], check: ColumnCheck | undefined): ClauseResult[] {
  const own = findAbsent(column.columns, inside(files, column.name), check && { checks: check.columns, hasRows: check.met.record });
  if (!column.items) return own;
  const items = files.map(({ path, declared }) => ({ path, declared: declared.columns?.get(column.name)?.items ?? {} }));
  return [...own, ...findOfItems(column.items, items, check?.items)];
}

function findOfItems(column: Column, files: readonly DeclaredFile[], check: ColumnCheck | undefined): ClauseResult[] {
  const around: readonly DeclaredFile[] = files.map(({ path, declared }) => ({
    path,
    declared: { columns: new Map([[column.name, declared]]) },
  }));
  return findInside(column, around, check);
}

function inside(files: readonly DeclaredFile[], name: string): DeclaredFile[] {
  return files.map(({ path, declared }) => ({ path, declared: declared.columns?.get(name) ?? {} }));
}

/** Where a column was looked for. */
interface Level {
  readonly columns: readonly Column[];
  /** Files that say that they do not have it, of so many that say which columns they have. */
  readonly lacking: readonly DeclaredFile[];
  readonly count: number;
  /** No other column is missing there. */
  readonly isOnly: boolean;
}

function absent({ exists, ...column }: Column, level: Level, hasRows: boolean): ClauseResult | undefined {
  if (!exists) return undefined;
  const { lacking, count } = level;
  if (lacking.length > 0) {
    const reason = `${count === 1 ? lacking[0]?.path : `${count} files`} without such a column${renamed(column, level)}`;
    return { clause: exists, status: 'broken', failed: lacking.length, offenders: offendersOf(level), reason };
  }
  // Where it must be there, every row says so.
  if (!hasRows || column.required || column.present) return undefined;
  const reason = 'no row has it, so that nothing was held against what it promises';
  return { clause: exists, status: 'not-run', failed: 0, offenders: [], reason };
}

function partly({ exists, ...column }: Column, level: Level): ClauseResult | undefined {
  const { lacking, count } = level;
  if (!exists || lacking.length === 0 || column.required || column.present) return undefined;
  const reason = `${lacking.length} of ${count} files have no such column${renamed(column, level)}`;
  return { clause: exists, status: 'not-run', failed: lacking.length, offenders: offendersOf(level), reason };
}

/** The files, each with its columns that the contract does not name. */
function offendersOf(level: Level): Offender[] {
  return level.lacking.slice(0, SHOWN).map((file) => ({ file: file.path, line: 0, value: showValue([...othersIn(file, level)]) }));
}

function othersIn({ declared }: DeclaredFile, { columns }: Level): readonly string[] {
  const named = new Set(columns.map(({ name }) => name));
  return [...(declared.columns?.keys() ?? [])].filter((name) => !named.has(name));
}

/** The column that was probably meant. */
function renamed({ name, stored }: Pick<Column, 'name' | 'stored'>, level: Level): string {
  const others = [...new Set(level.lacking.flatMap((file) => othersIn(file, level)))];
  const meant =
    others.find((one) => one === stored) ??
    others.find((one) => plain(one) === plain(name)) ??
    others.find((one) => isNear(one, name)) ??
    others.find((one) => isPart(plain(one), plain(name))) ??
    (level.isOnly && others.length === 1 ? others[0] : undefined);
  return meant === undefined ? '' : `; ${showValue(meant, 80)} is there and not in the contract: renamed?`;
}

/** `amount` and `amount_eur`. */
function isPart(one: string, other: string): boolean {
  return Math.min(one.length, other.length) > 2 && (one.includes(other) || other.includes(one));
}
