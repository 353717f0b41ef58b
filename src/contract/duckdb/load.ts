import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import type { OpenFile } from '../engine/run.ts';
import type { Dataset, Row, Value, ValueObject, ValueType } from '../types.ts';
import { literal, quoted, tableNames } from './names.ts';

/** Columns that rows have and the contract does not name; more are not data. */
const MAX_EXTRAS = 500;

/** Rows as a table, and what of them it does not hold. */
export interface LoadedTable {
  readonly rows: number;
  /** Why a query about the table cannot be answered. */
  readonly problem: string | undefined;
}

/** How the text of a value becomes a value of the database. A time with a zone is an instant, told in UTC. */
const CASTS: Partial<Record<ValueType, (text: string) => string>> = {
  integer: (text) => `try_cast(${text} as hugeint)`,
  number: (text) => `try_cast(${text} as double)`,
  boolean: (text) => `try_cast(${text} as boolean)`,
  date: (text) => `try_cast(${text} as date)`,
  timestamp: (text) => `try_cast(${text} as timestamptz)::timestamp`,
  time: (text) => `try_cast(${text} as time)`,
  object: (text) => `try_cast(${text} as json)`,
  map: (text) => `try_cast(${text} as json)`,
  array: (text) => `try_cast(${text} as json)`,
  vector: (text) => `try_cast(${text} as json)`,
};

/**
 * Loads the rows of files into a table, every value as a text first, then as the type that the contract gives its column. A column without
 * a type is one of numbers or truth values where all its values are, else of texts.
 */
export async function loadTable(
  connection: DuckDBConnection,
  dataset: Dataset,
  files: readonly OpenFile[],
  signal: AbortSignal,
): Promise<LoadedTable> {
  const raw = `raw ${dataset.name}`;
  const texts = dataset.columns.map((_, index) => quoted(`c${index}`));
  await connection.run(`create table ${quoted(raw)} (${[...texts, 'extras'].map((column) => `${column} varchar`).join(', ')})`);
  const appender = await connection.createAppender(raw);
  const filler = new Filler(dataset, appender);
  for (const { reader } of files) {
    for await (const batch of reader.rows()) {
      signal.throwIfAborted();
      for (const row of batch) filler.add(row, reader.textual);
      appender.flushSync();
    }
  }
  appender.closeSync();
  const columns = dataset.columns.map((column): LoadedColumn => ({ ...column, type: column.type ?? filler.typeOf(column.name) }));
  const problem = filler.problem() ?? (await misfits(connection, raw, columns));
  const extras = filler.extras.map((name): LoadedColumn => ({ name, stored: undefined, type: filler.typeOf(name) }));
  await connection.run(`create table ${quoted(`rows ${dataset.name}`)} as select ${selected(columns, extras)} from ${quoted(raw)}`);
  await connection.run(`drop table ${quoted(raw)}`);
  for (const name of tableNames(dataset)) await createView(connection, name, `rows ${dataset.name}`);
  return { rows: filler.rows, problem };
}

interface LoadedColumn {
  readonly name: string;
  readonly stored?: string | undefined;
  readonly type: ValueType | undefined;
}

/** A name with a point is a table in a schema as well. */
async function createView(connection: DuckDBConnection, name: string, table: string): Promise<void> {
  const [schema = '', rest = ''] = name.split(/\.(.*)/s);
  const names = [quoted(name)];
  if (rest !== '' && !/^(?:main|temp|system|pg_catalog|information_schema)$/i.test(schema)) {
    await connection.run(`create schema if not exists ${quoted(schema)}`);
    names.push(`${quoted(schema)}.${quoted(rest)}`);
  }
  for (const one of names) await connection.run(`create or replace view ${one} as select * from main.${quoted(table)}`);
}

function selected(columns: readonly LoadedColumn[], extras: readonly LoadedColumn[]): string {
  const taken = new Set<string>();
  const parts: string[] = [];
  const take = (name: string, value: string): void => {
    if (taken.has(name.toLowerCase())) return;
    taken.add(name.toLowerCase());
    parts.push(`${value} as ${quoted(name)}`);
  };
  const values = columns.map(({ type }, index) => typed(quoted(`c${index}`), type));
  columns.forEach(({ name }, index) => take(name, values[index] ?? 'null'));
  columns.forEach(({ stored }, index) => stored !== undefined && take(stored, values[index] ?? 'null'));
  for (const { name, type } of extras) take(name, typed(`json_extract_string(extras, ${literal(`$.${JSON.stringify(name)}`)})`, type));
  return parts.join(', ') || '1 as "no column"';
}

function typed(text: string, type: ValueType | undefined): string {
  return (type && CASTS[type]?.(text)) ?? text;
}

/** Values that are not of the type of their column would be null in the table, which they are not. */
async function misfits(connection: DuckDBConnection, raw: string, columns: readonly LoadedColumn[]): Promise<string | undefined> {
  const counts = columns.flatMap(({ type }, index) => {
    const text = quoted(`c${index}`);
    const value = typed(text, type);
    // The database would round a text with a fraction to a whole number.
    const rounds = type === 'integer' ? ` or try_cast(${text} as double) <> ${value}::double` : '';
    return value === text ? [] : [{ index, count: `count(*) filter (where ${text} is not null and (${value} is null${rounds}))` }];
  });
  if (counts.length === 0) return undefined;
  const reader = await connection.runAndReadAll(`select ${counts.map(({ count }) => count).join(', ')} from ${quoted(raw)}`);
  const [row = []] = reader.getRows();
  const found = counts.find((_, at) => Number(row[at]) > 0);
  return found && `values of ${columns[found.index]?.name} are not of the type ${columns[found.index]?.type}`;
}

/** Writes rows into the table of texts. */
class Filler {
  readonly #dataset: Dataset;
  readonly #appender: DuckDBAppender;
  readonly #names: ReadonlySet<string>;
  /** By column: the type of all its values; `string` where they have several. */
  readonly #types = new Map<string, ValueType>();
  readonly #extras = new Set<string>();
  rows = 0;
  #unreadable = 0;

  constructor(dataset: Dataset, appender: DuckDBAppender) {
    this.#dataset = dataset;
    this.#appender = appender;
    this.#names = new Set(dataset.columns.map(({ name }) => name));
  }

  get extras(): readonly string[] {
    return [...this.#extras];
  }

  typeOf(column: string): ValueType | undefined {
    return this.#types.get(column);
  }

  /** `textual`: an empty cell is null. */
  add(row: Row, textual: boolean): void {
    this.rows += 1;
    if (row.error !== undefined || typeof row.value !== 'object' || row.value === null || Array.isArray(row.value)) {
      this.#unreadable += 1;
      return;
    }
    const value = row.value as ValueObject;
    for (const { name } of this.#dataset.columns) {
      const text = this.#textOf(name, Object.hasOwn(value, name) ? (value[name] ?? null) : null, textual);
      this.#append(text);
    }
    const others = Object.keys(value).filter((name) => !this.#names.has(name) && this.#isKnown(name));
    this.#append(
      others.length === 0
        ? null
        : JSON.stringify(Object.fromEntries(others.map((name) => [name, this.#textOf(name, value[name] ?? null, textual)]))),
    );
    this.#appender.endRow();
  }

  problem(): string | undefined {
    if (this.#unreadable > 0) return `${this.#unreadable} rows cannot be read`;
    return this.#extras.size > MAX_EXTRAS ? `the rows have more than ${MAX_EXTRAS} columns that the contract does not name` : undefined;
  }

  #isKnown(extra: string): boolean {
    if (this.#extras.size <= MAX_EXTRAS) this.#extras.add(extra);
    return this.#extras.has(extra);
  }

  #append(text: string | null): void {
    if (text === null) this.#appender.appendNull();
    else this.#appender.appendVarchar(text);
  }

  #textOf(column: string, value: Value, textual: boolean): string | null {
    if (value === null || (textual && value === '')) return null;
    const type = typeof value === 'number' || typeof value === 'bigint' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
    this.#types.set(column, (this.#types.get(column) ?? type) === type ? type : 'string');
    return textOf(value);
  }
}

function textOf(value: Exclude<Value, null>): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object'
    ? JSON.stringify(value, (_key, item: Value) => (typeof item === 'bigint' ? Number(item) : item))
    : String(value);
}
