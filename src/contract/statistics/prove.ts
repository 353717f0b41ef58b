import { meets } from '../engine/expectation.ts';
import { membership } from '../engine/membership.ts';
import { patternCheck, type TextTools } from '../engine/text.ts';
import type { AgeClause, Clause, ClauseResult, Column, ColumnStatistics, CountClause, Dataset, FileStatistics, Value } from '../types.ts';
import { proveAge } from './ages.ts';
import { possibleValues, proofOf } from './values.ts';

export interface ProofTools extends TextTools {
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A column in one of the files; `undefined`: the file does not have it, so that it is absent in every row. */
type Part = ColumnStatistics | undefined;

/**
 * What the metadata of files decides about a dataset, by clause. It only says what reading every row would say as well: promises that are
 * kept, and counts of rows. What it shows to be broken is left out where the rows that break it have to be found.
 */
export function proveByMetadata(dataset: Dataset, files: readonly FileStatistics[], tools: ProofTools): ReadonlyMap<Clause, ClauseResult> {
  const full = files.filter(({ rows }) => rows > 0);
  const rows = full.reduce((sum, file) => sum + file.rows, 0);
  const decided = new Map<Clause, ClauseResult>();
  // Without rows nothing is kept: the engine says so.
  if (rows === 0) return decided;
  const keep = (clause: Clause): unknown => decided.set(clause, { clause, status: 'kept', failed: 0, offenders: [], by: 'metadata' });
  for (const column of dataset.columns) {
    const parts = full.map((file) => file.columns.get(column.name));
    proveColumn(column, parts, tools, keep);
  }
  for (const clause of dataset.counts) {
    const result = proveCount(clause, full, rows, tools);
    if (result) decided.set(clause, result);
  }
  for (const clause of dataset.ages) {
    const result = proveAge(clause, columnParts(full, clause), tools.now);
    if (result) decided.set(clause, result);
  }
  return decided;
}

function columnParts(files: readonly FileStatistics[], { column }: AgeClause): readonly { readonly rows: number; readonly part: Part }[] {
  return files.map(({ rows, columns }) => ({ rows, part: columns.get(column) }));
}

function proveColumn(column: Column, parts: readonly Part[], tools: ProofTools, keep: (clause: Clause) => unknown): void {
  if (column.required && parts.every((part) => part?.nulls === 0)) keep(column.required);
  if (column.present && parts.every((part) => part !== undefined)) keep(column.present);
  // What is not there is not tested.
  const there = parts.filter((part) => part !== undefined);
  for (const clause of column.tests) {
    const proof = proofOf(clause.test, tools);
    if (proof && there.every(proof)) keep(clause);
  }
  if (column.columns.length > 0 && there.every(({ columns }) => columns !== undefined))
    for (const inner of column.columns)
      proveColumn(
        inner,
        there.map(({ columns }) => columns?.get(inner.name)),
        tools,
        keep,
      );
  if (column.items && there.every(({ items }) => items !== undefined))
    proveColumn(
      column.items,
      there.map(({ items }) => items),
      tools,
      keep,
    );
}

/** The same words as where rows are counted. */
function counted(clause: CountClause, count: number, rows: number): ClauseResult {
  const { kept, amount } = meets(count, rows, clause.expect);
  const reason = `counted ${Number(amount.toFixed(4))}${clause.expect.unit === 'percent' ? ' percent' : ''} of ${rows} rows`;
  const failed = clause.test.kind === 'row-count' ? 0 : count;
  return { clause, status: kept ? 'kept' : 'broken', failed, offenders: [], reason, by: 'metadata' };
}

function proveCount(clause: CountClause, files: readonly FileStatistics[], rows: number, tools: ProofTools): ClauseResult | undefined {
  const { test } = clause;
  if (test.kind === 'row-count') return counted(clause, rows, rows);
  if (test.kind === 'duplicate') return undefined;
  let count = 0;
  for (const file of files) {
    const part = file.columns.get(test.column);
    const nulls = part ? part.nulls : file.rows;
    if (nulls === undefined && test.kind !== 'invalid') return undefined;
    if (part && !isClean(clause, part, tools)) return undefined;
    if (test.kind !== 'invalid') count += nulls ?? 0;
  }
  const result = counted(clause, count, rows);
  // The rows that count against it have to be shown.
  return result.status === 'kept' ? result : undefined;
}

/** Whether surely no value that is there counts against a rule. */
function isClean({ test }: CountClause, part: ColumnStatistics, tools: ProofTools): boolean {
  switch (test.kind) {
    case 'null':
      return true;
    case 'missing': {
      const stands = membership(test.values);
      return (
        test.values.every((value) => isOutside(value as Value, part)) ||
        possibleValues(part)?.every((value) => stands(value) === false) === true
      );
    }
    case 'invalid': {
      const known = test.values && membership(test.values);
      const matches = test.pattern === undefined ? undefined : patternCheck(test.pattern, tools);
      const values = possibleValues(part);
      // Of what is no text a pattern says nothing.
      return (
        values?.every(
          (value) =>
            known?.(value) !== undefined && known(value) === true && (!matches || (typeof value === 'string' && matches(value) === true)),
        ) ?? false
      );
    }
    default:
      return false;
  }
}

/** Whether a value surely does not stand in a column. */
function isOutside(value: Value, { minimum, maximum, types = [] }: ColumnStatistics): boolean {
  if (value === null) return true;
  const isText = typeof value === 'string';
  if (types.length > 0 && (types.includes('string') ? !isText : types.includes('number') && (isText || typeof value === 'boolean')))
    return true;
  if (minimum === undefined || maximum === undefined) return false;
  if (typeof value === 'number' && Number.isSafeInteger(value) && types.includes('number'))
    return value < (minimum as number | bigint) || value > (maximum as number | bigint);
  if (!isText || types.length !== 1 || typeof minimum !== 'string' || typeof maximum !== 'string') return false;
  // Texts are ordered by their bytes.
  const bytes = Buffer.from(value);
  return Buffer.compare(bytes, Buffer.from(minimum)) < 0 || Buffer.compare(bytes, Buffer.from(maximum)) > 0;
}
