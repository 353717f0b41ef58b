import type { Dataset, FileStatistics, RowReader } from '../types.ts';

/** Columns with open promises that a list of all their values can decide: tests of values, and counts of values that are listed. */
export function listedColumns(dataset: Dataset): ReadonlySet<string> {
  const tested = dataset.columns.filter(({ tests }) => tests.length > 0).map(({ name }) => name);
  const counted = dataset.counts.flatMap(({ test }) => (test.kind === 'missing' || test.kind === 'invalid' ? [test.column] : []));
  return new Set([...tested, ...counted]);
}

/** What files tell of their columns, with the values that they list apart from their rows. */
export async function withDictionaries(
  files: readonly FileStatistics[],
  readers: readonly RowReader[],
  columns: ReadonlySet<string>,
): Promise<FileStatistics[]> {
  const told: FileStatistics[] = [];
  for (const [index, file] of files.entries()) {
    const lists = await readers[index]?.dictionaries?.(columns);
    const merged = [...file.columns].map(([name, statistics]) => {
      const values = lists?.get(name);
      return [name, values ? { ...statistics, values } : statistics] as const;
    });
    told.push({ rows: file.rows, columns: new Map(merged) });
  }
  return told;
}
