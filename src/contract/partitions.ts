import { readCell } from './engine/cells.ts';
import { isOfType } from './engine/tests.ts';
import {
  type ColumnStatistics,
  type Dataset,
  type Declared,
  type FileStatistics,
  type Row,
  type RowReader,
  type Value,
  VALUE_TYPES,
} from './types.ts';

/** What Hive and those after it write for a null. */
const NULL = '__HIVE_DEFAULT_PARTITION__';

/** Columns that stand in the folders of a path: `year=2026/month=01/part-0.parquet`. Texts; a null is null. */
export function partitionOf(path: string): ReadonlyMap<string, string | null> {
  const folders = path.split('/').slice(0, -1);
  const steps = folders.flatMap((folder): [string, string | null][] => {
    const [, name, text] = /^([^=]+)=(.*)$/.exec(folder) ?? [];
    return name === undefined || text === undefined ? [] : [[decoded(name), text === NULL ? null : decoded(text)]];
  });
  return new Map(steps);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The rows of a file with the columns of its path, as far as the contract names them and the rows do not have them. The texts of a path are
 * read by the types of the contract, as the cells of a CSV file are. The reader itself where nothing is added.
 */
export function withPartition(reader: RowReader, path: string, dataset: Dataset): RowReader {
  const named = namedColumns(dataset);
  const types = new Map(dataset.columns.map(({ name, type }) => [name, type]));
  const cells = [...partitionOf(path)].filter(([name]) => named.has(name));
  if (cells.length === 0) return reader;
  // Of texts, the engine reads all cells.
  const values = cells.map(([name, text]): [string, Value] => [
    name,
    text === null ? null : reader.textual ? text : readCell(text, types.get(name)),
  ]);
  return {
    textual: reader.textual,
    ...(reader.inexact && { inexact: reader.inexact }),
    ...(reader.declared && { declared: async () => extendDeclared(await reader.declared?.(), cells) }),
    async *rows(columns) {
      for await (const batch of reader.rows(columns)) yield batch.map((row) => extend(row, values));
    },
    ...(reader.dictionaries && { dictionaries: async (columns) => (await reader.dictionaries?.(columns)) ?? new Map() }),
    ...(reader.statistics && { statistics: async (columns) => extendStatistics(await statisticsOf(reader, columns), values) }),
  };
}

/** Columns that a contract says something about. */
function namedColumns({ columns, counts, ages, sql = [], schema }: Dataset): ReadonlySet<string> {
  const properties = typeof schema?.schema === 'object' ? schema.schema['properties'] : undefined;
  return new Set([
    ...columns.map(({ name }) => name),
    ...counts.flatMap(({ test }) => ('columns' in test ? test.columns : 'column' in test ? [test.column] : [])),
    ...ages.map(({ column }) => column),
    ...sql.flatMap(({ column }) => column ?? []),
    ...(typeof properties === 'object' && properties !== null ? Object.keys(properties) : []),
  ]);
}

function extend(row: Row, values: readonly (readonly [string, Value])[]): Row {
  if (row.error !== undefined || typeof row.value !== 'object' || row.value === null || Array.isArray(row.value)) return row;
  const own = row.value as { readonly [name: string]: Value };
  const added = values.filter(([name]) => !Object.hasOwn(own, name));
  return added.length === 0 ? row : { line: row.line, value: Object.fromEntries([...Object.entries(own), ...added]) };
}

function extendDeclared(declared: Declared | undefined, cells: readonly (readonly [string, unknown])[]): Declared | undefined {
  return declared?.columns && { columns: new Map([...cells.map(([name]): [string, Declared] => [name, {}]), ...declared.columns]) };
}

function extendStatistics({ rows, columns }: FileStatistics, values: readonly (readonly [string, Value])[]): FileStatistics {
  const added = values.filter(([name]) => !columns.has(name)).map(([name, value]) => [name, constant(value, rows)] as const);
  return { rows, columns: new Map([...columns, ...added]) };
}

function constant(value: Value, rows: number): ColumnStatistics {
  if (value === null) return { nulls: rows };
  return { nulls: 0, minimum: value, maximum: value, exact: true, types: VALUE_TYPES.filter((type) => isOfType(value, type)) };
}

async function statisticsOf(reader: RowReader, columns: ReadonlySet<string> | undefined): Promise<FileStatistics> {
  return (await reader.statistics?.(columns)) ?? { rows: 0, columns: new Map() };
}
