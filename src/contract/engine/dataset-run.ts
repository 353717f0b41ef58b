import type { ClauseResult, Dataset, DatasetResult, NotRunClause, Row, SqlClause, Value } from '../types.ts';
import { type DeclaredFile, findAbsent } from './absent.ts';
import { Ages } from './ages.ts';
import { cellReader } from './cells.ts';
import { checkColumns, type CompiledColumns, compileColumns } from './columns.ts';
import { Counts } from './counts.ts';
import type { Keys } from './keys.ts';
import { type RowValidator, SchemaRows } from './schema-rows.ts';
import { Tally } from './tally.ts';
import type { Threads } from '../fast/parts.ts';
import type { TextTools } from './text.ts';

/** All that a run needs beside contract and data. */
export interface RunTools extends TextTools {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal: AbortSignal;
  /** Keys that one rule about uniqueness may hold. */
  readonly maxKeys?: number;
  /** Threads for large files, where there are any. */
  readonly threads?: Threads;
  /** A validator of the rows of a dataset with a JSON Schema. */
  validator(dataset: Dataset): Promise<RowValidator>;
}

export interface RunParts {
  readonly validator?: RowValidator;
  /** How the keys of rules about uniqueness are kept. */
  readonly makeKeys?: (most: number) => Keys;
}

/** How a row came. */
export interface RowContext {
  readonly file: string;
  /** Cells are texts. */
  readonly textual: boolean;
}

/** What is known so far about the rows of a dataset: the counts and first offenders of every clause. */
export class DatasetRun {
  readonly dataset: Dataset;
  readonly columns: CompiledColumns;
  readonly counts: Counts;
  readonly ages: Ages;
  readonly unreadable: Tally;
  /** Files that say which columns they have. */
  readonly declared: DeclaredFile[] = [];
  rows = 0;
  /** What judges rows as a whole. */
  readonly schema: SchemaRows | undefined;
  readonly #readCells: (row: Value) => Value;
  readonly #needsRecords: boolean;

  constructor(dataset: Dataset, tools: RunTools, { validator, makeKeys }: RunParts = {}) {
    this.dataset = dataset;
    this.columns = compileColumns(dataset.columns, tools);
    this.counts = new Counts(dataset.counts, tools, {
      ...(tools.maxKeys !== undefined && { most: tools.maxKeys }),
      ...(makeKeys && { makeKeys }),
    });
    this.ages = new Ages(dataset.ages, tools.now);
    this.unreadable = new Tally(wholeDataset(dataset));
    this.schema = dataset.schema && validator && new SchemaRows(dataset.schema, validator);
    this.#readCells = cellReader(dataset.columns);
    this.#needsRecords = !dataset.schema || dataset.schema.language === 'nested';
  }

  addRow(row: Row, { file, textual }: RowContext): void {
    this.rows += 1;
    const origin = { file, line: row.line };
    if (row.error !== undefined) return this.unreadable.fail(origin, row.error);
    if (this.#needsRecords && !isRecord(row.value)) return this.unreadable.fail(origin, 'the row is no object');
    const value = textual ? this.#readCells(row.value) : row.value;
    checkColumns(value, this.columns.columns, origin);
    this.counts.add(value, origin);
    this.ages.add(value);
    this.schema?.add(value, origin);
  }

  result(): DatasetResult {
    const { dataset, rows, unreadable, columns, counts, ages } = this;
    const results = [
      ...columns.tallies.map((tally) => tally.result()),
      ...counts.results(rows),
      ...ages.results(),
      ...(this.schema?.results() ?? []),
      ...findAbsent(dataset.columns, this.declared, { checks: columns.columns, hasRows: rows > unreadable.failed }),
    ];
    return {
      dataset: dataset.name,
      rows,
      unreadable: { count: unreadable.failed, offenders: unreadable.offenders },
      results: [
        ...(rows === unreadable.failed ? results.map((one) => withoutRows(one, rows)) : results),
        ...[...(dataset.sql ?? []).map(withoutEngine), ...dataset.notRun, ...columns.notRun, ...(this.schema?.notRun() ?? [])].map(
          notRunResult,
        ),
      ],
    };
  }
}

/** What has no properties cannot keep promises about them. */
function isRecord(value: Value): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wholeDataset(dataset: Dataset): Tally['clause'] {
  return { dataset: dataset.name, property: '', rule: 'readable', limit: '', place: { file: '', line: 1, column: 1 }, sensitive: false };
}

/** Without rows that could be read nothing was kept; what counts rows has its answer. */
function withoutRows(result: ClauseResult, rows: number): ClauseResult {
  const counted = 'test' in result.clause && (result.clause.test as { readonly kind: string }).kind === 'row-count';
  return counted || result.status !== 'kept'
    ? result
    : { ...result, status: 'unknown', reason: rows === 0 ? 'there are no rows' : 'no row could be read' };
}

/** Whoever can run a query takes it out of the dataset before. */
function withoutEngine(clause: SqlClause): NotRunClause {
  return { ...clause, reason: 'rules of type sql need a database' };
}

function notRunResult(clause: NotRunClause): ClauseResult {
  return { clause, status: 'not-run', failed: 0, offenders: [], reason: clause.reason };
}
