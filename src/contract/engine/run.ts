import type { ClauseResult, DataFile, Dataset, DatasetResult, NotRunClause, RowReader, SqlClause, Value } from '../types.ts';
import { Ages } from './ages.ts';
import { cellReader } from './cells.ts';
import { checkColumns, compileColumns } from './columns.ts';
import { Counts } from './counts.ts';
import { type RowValidator, SchemaRows } from './schema-rows.ts';
import { Tally } from './tally.ts';
import type { TextTools } from './text.ts';

/** All that a run needs beside contract and data. */
export interface RunTools extends TextTools {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal: AbortSignal;
  /** A validator of the rows of a dataset with a JSON Schema. */
  validator(dataset: Dataset): Promise<RowValidator>;
}

export interface OpenFile {
  readonly file: DataFile;
  readonly reader: RowReader;
}

/**
 * Holds every row of some files against a dataset. Rows stream: memory does not grow with the files, but for rules about uniqueness.
 * The simple engine: faster ones are tested against it.
 */
export async function runDataset(dataset: Dataset, files: readonly OpenFile[], tools: RunTools): Promise<DatasetResult> {
  const { columns, tallies, notRun } = compileColumns(dataset.columns, tools);
  const counts = new Counts(dataset.counts, tools);
  const ages = new Ages(dataset.ages, tools.now);
  const schema = dataset.schema && new SchemaRows(dataset.schema, await tools.validator(dataset));
  const unreadable = new Tally(wholeDataset(dataset));
  const readCells = cellReader(dataset.columns);
  let rows = 0;
  for (const { file, reader } of files) {
    for await (const batch of reader.rows()) {
      tools.signal.throwIfAborted();
      for (const row of batch) {
        rows += 1;
        const origin = { file: file.path, line: row.line };
        if (row.error !== undefined) {
          unreadable.fail(origin, row.error);
          continue;
        }
        if (!dataset.schema && !isRecord(row.value)) {
          unreadable.fail(origin, 'the row is no object');
          continue;
        }
        const value = reader.textual ? readCells(row.value) : row.value;
        checkColumns(value, columns, origin);
        counts.add(value, origin);
        ages.add(value);
        schema?.add(value, origin);
      }
    }
  }
  const results = [...tallies.map((tally) => tally.result()), ...counts.results(rows), ...ages.results(), ...(schema?.results() ?? [])];
  return {
    dataset: dataset.name,
    rows,
    unreadable: { count: unreadable.failed, offenders: unreadable.offenders },
    results: [
      ...(rows === 0 ? results.map(withoutRows) : results),
      ...[...dataset.notRun, ...notRun, ...(dataset.sql ?? []).map(withoutEngine), ...(schema?.notRun() ?? [])].map(notRunResult),
    ],
  };
}

/** What has no properties cannot keep promises about them. */
function isRecord(value: Value): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wholeDataset(dataset: Dataset): Tally['clause'] {
  return { dataset: dataset.name, property: '', rule: 'readable', limit: '', place: { file: '', line: 1, column: 1 }, sensitive: false };
}

/** Without rows nothing was kept; what counts rows has its answer. */
function withoutRows(result: ClauseResult): ClauseResult {
  const counted = 'test' in result.clause && (result.clause.test as { readonly kind: string }).kind === 'row-count';
  return counted || result.status !== 'kept' ? result : { ...result, status: 'unknown', reason: 'there are no rows' };
}

/** Whoever can run a query takes it out of the dataset before. */
function withoutEngine(clause: SqlClause): NotRunClause {
  return { ...clause, reason: 'rules of type sql need a database' };
}

function notRunResult(clause: NotRunClause): ClauseResult {
  return { clause, status: 'not-run', failed: 0, offenders: [], reason: clause.reason };
}
