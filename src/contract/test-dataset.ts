import { type OpenFile, runDataset, type RunTools } from './engine/run.ts';
import { listedColumns, withDictionaries } from './statistics/dictionaries.ts';
import { withLostDigits } from './statistics/inexact.ts';
import { proveByMetadata } from './statistics/prove.ts';
import { allClauses, columnsOf, neededColumns, withoutDecided } from './statistics/reduce.ts';
import type { Clause, ClauseResult, Dataset, DatasetResult, FileStatistics, RowReader } from './types.ts';

/**
 * Holds files against a dataset: first what their metadata decides, then the rows, of them only the columns that are still asked about,
 * and none when nothing is.
 */
export async function testDataset(dataset: Dataset, files: readonly OpenFile[], tools: RunTools): Promise<DatasetResult> {
  const statistics = await statisticsOf(dataset, files, tools.signal);
  const decided = statistics ? await decide(dataset, statistics, files, tools) : new Map<Clause, ClauseResult>();
  const open = decided.size === 0 ? dataset : withoutDecided(dataset, decided);
  const rows = statistics?.reduce((sum, file) => sum + file.rows, 0) ?? 0;
  const isDecided = rows > 0 && !open.schema && allClauses(open).length === 0;
  const read = isDecided ? { ...(await runDataset(open, files.map(withoutRows), tools)), rows } : await readRows(open, files, tools);
  return decided.size === 0 ? read : { ...read, results: inOrder(dataset, [...decided.values(), ...read.results]) };
}

/** By the footers first; by the dictionaries of columns that are still asked about, which have to be read, then. */
async function decide(
  dataset: Dataset,
  statistics: readonly FileStatistics[],
  files: readonly OpenFile[],
  tools: RunTools,
): Promise<ReadonlyMap<Clause, ClauseResult>> {
  const decided = proveByMetadata(dataset, statistics, tools);
  const columns = listedColumns(withoutDecided(dataset, decided));
  if (columns.size === 0 || files.some(({ reader }) => !reader.dictionaries)) return decided;
  const readers = files.map(({ reader }) => reader);
  return proveByMetadata(dataset, await withDictionaries(statistics, readers, columns), tools);
}

/** What every file says of itself; `undefined` where one says nothing, because then its rows have to be read anyway. */
async function statisticsOf(
  dataset: Dataset,
  files: readonly OpenFile[],
  signal: AbortSignal,
): Promise<readonly FileStatistics[] | undefined> {
  if (files.length === 0 || files.some(({ reader }) => !reader.statistics)) return undefined;
  const needed = columnsOf(dataset);
  const all: FileStatistics[] = [];
  for (const { reader } of files) {
    signal.throwIfAborted();
    const statistics = await reader.statistics?.(needed);
    if (statistics) all.push(statistics);
  }
  return all;
}

async function readRows(dataset: Dataset, files: readonly OpenFile[], tools: RunTools): Promise<DatasetResult> {
  const needed = neededColumns(dataset);
  const narrowed = needed ? files.map((open) => (open.reader.statistics ? { ...open, reader: narrow(open.reader, needed) } : open)) : files;
  const result = await runDataset(dataset, narrowed, tools);
  const inexact = new Set(files.flatMap(({ reader }) => [...(reader.inexact ?? [])]));
  return inexact.size === 0 ? result : withLostDigits(result, dataset, inexact);
}

/** What a file says of itself, of which no row is read. */
function withoutRows({ file, reader: { textual, declared } }: OpenFile): OpenFile {
  return { file, reader: { textual, ...(declared && { declared }), async *rows() {} } };
}

/** Columns of a file that can be read apart from the others. */
function narrow(reader: RowReader, columns: ReadonlySet<string>): RowReader {
  return { ...reader, rows: () => reader.rows(columns) };
}

/** The order of the contract, whoever decided; what is not in it stands behind. */
function inOrder(dataset: Dataset, results: readonly ClauseResult[]): ClauseResult[] {
  const places = new Map(allClauses(dataset).map((clause, index) => [clause, index]));
  const place = ({ clause }: ClauseResult): number => places.get(clause) ?? places.size;
  return results.toSorted((one, other) => place(one) - place(other));
}
