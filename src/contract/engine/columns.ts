import type { Clause, Column, NotRunClause, Value, ValueTest } from '../types.ts';
import { member } from './json.ts';
import { type Origin, Tally } from './tally.ts';
import { type Check, compileTest, isList } from './tests.ts';
import type { TextTools } from './text.ts';

/** What the rows were found to have of a column: any value (null too), and an object that could have had its properties. */
export interface Met {
  value: boolean;
  record: boolean;
}

/** A column made ready: its checks, each with its tally, in the order of the contract. */
export interface ColumnCheck {
  readonly name: string;
  readonly met: Met;
  readonly required: Tally | undefined;
  readonly present: Tally | undefined;
  readonly tests: readonly { readonly test: ValueTest; readonly check: Check; readonly tally: Tally; readonly isType: boolean }[];
  readonly columns: readonly ColumnCheck[];
  readonly items: ColumnCheck | undefined;
}

export interface CompiledColumns {
  readonly columns: readonly ColumnCheck[];
  readonly tallies: readonly Tally[];
  /** Of every column, in the order in which they stand. */
  readonly met: readonly Met[];
  readonly notRun: readonly NotRunClause[];
}

export function compileColumns(columns: readonly Column[], tools: TextTools): CompiledColumns {
  const tallies: Tally[] = [];
  const met: Met[] = [];
  const notRun: NotRunClause[] = [];
  const tallyOf = (clause: Clause | undefined): Tally | undefined => {
    if (!clause) return undefined;
    const tally = new Tally(clause);
    tallies.push(tally);
    return tally;
  };
  const unmet = (): Met => {
    met.push({ value: false, record: false });
    return met.at(-1) as Met;
  };
  const compile = (column: Column): ColumnCheck => ({
    name: column.name,
    met: unmet(),
    required: tallyOf(column.required),
    present: tallyOf(column.present),
    tests: column.tests.flatMap((clause) => {
      const check = compileTest(clause.test, tools);
      if (!check) notRun.push({ ...clause, reason: `${clause.limit} is not known here` });
      const tally = check && tallyOf(clause);
      return check && tally ? [{ test: clause.test, check, tally, isType: clause.test.kind === 'type' }] : [];
    }),
    columns: column.columns.map(compile),
    items: column.items && compile(column.items),
  });
  return { columns: columns.map(compile), tallies, met, notRun };
}

/** Holds one row against its columns. */
export function checkColumns(row: Value, columns: readonly ColumnCheck[], origin: Origin): void {
  for (const column of columns) checkColumn(member(row, column.name), column, origin);
}

/** Holds a value against its column. */
export function checkColumn(value: Value | undefined, column: ColumnCheck, origin: Origin): void {
  if (value !== undefined) column.met.value = true;
  if (value === undefined || value === null) {
    column.required?.fail(origin, null);
    if (value === undefined) column.present?.fail(origin, null);
    return;
  }
  for (const { check, tally, isType } of column.tests) {
    const passes = check(value);
    if (passes === undefined) tally.unsure += 1;
    if (passes !== false) continue;
    tally.fail(origin, value);
    // Limits of a value of another type would only say the same again.
    if (isType) return;
  }
  if (column.columns.length > 0) {
    if (typeof value === 'object' && !isList(value)) column.met.record = true;
    checkColumns(value, column.columns, origin);
  }
  if (column.items) for (const item of entriesOf(value)) checkColumn(item, column.items, origin);
}

function entriesOf(value: Value): readonly Value[] {
  if (isList(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
