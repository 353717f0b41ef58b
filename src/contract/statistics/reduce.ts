import type { Clause, ClauseResult, Column, Dataset } from '../types.ts';

/** A dataset without the promises that are decided. */
export function withoutDecided(dataset: Dataset, decided: ReadonlyMap<Clause, ClauseResult>): Dataset {
  return {
    ...dataset,
    columns: dataset.columns.map((column) => openPart(column, decided)),
    counts: dataset.counts.filter((clause) => !decided.has(clause)),
    ages: dataset.ages.filter((clause) => !decided.has(clause)),
  };
}

function openPart(column: Column, decided: ReadonlyMap<Clause, ClauseResult>): Column {
  const open = <C extends Clause>(clause: C | undefined): C | undefined => (clause && decided.has(clause) ? undefined : clause);
  return {
    ...column,
    required: open(column.required),
    present: open(column.present),
    tests: column.tests.filter((clause) => !decided.has(clause)),
    columns: column.columns.map((inner) => openPart(inner, decided)),
    items: column.items && openPart(column.items, decided),
  };
}

/** Promises about a column and everything in it. */
export function clausesOf(column: Column): readonly Clause[] {
  const inner = [...column.columns, ...(column.items ? [column.items] : [])];
  return [column.required, column.present, ...column.tests, ...inner.flatMap(clausesOf)].filter((clause) => clause !== undefined);
}

/** Every promise of a dataset that rows decide, in the order in which it is told. */
export function allClauses(dataset: Dataset): readonly Clause[] {
  return [...dataset.columns.flatMap(clausesOf), ...dataset.counts, ...dataset.ages];
}

/** Top-level columns that the promises of a dataset are about; `undefined`: all, because whole rows are judged. */
export function neededColumns(dataset: Dataset): ReadonlySet<string> | undefined {
  return dataset.schema ? undefined : columnsOf(dataset);
}

/** Top-level columns with a promise of their own. */
export function columnsOf(dataset: Dataset): ReadonlySet<string> {
  return new Set([
    ...dataset.columns.filter((column) => clausesOf(column).length > 0).map(({ name }) => name),
    ...dataset.counts.flatMap(({ test }) => ('columns' in test ? test.columns : 'column' in test ? [test.column] : [])),
    ...dataset.ages.map(({ column }) => column),
  ]);
}
