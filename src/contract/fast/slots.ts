import type { Age } from '../engine/ages.ts';
import type { ColumnCheck } from '../engine/columns.ts';
import type { Counter } from '../engine/counts.ts';
import type { DatasetRun } from '../engine/dataset-run.ts';
import type { Dataset, Value, ValueType } from '../types.ts';
import {
  ALWAYS,
  NEVER,
  numberCountTest,
  numberTest,
  type NumberTest,
  textCountTest,
  textTest,
  type TextTest,
  type TestTools,
} from './byte-tests.ts';

type Looks<T> = readonly Exclude<T, string>[] | undefined;

/** All that a contract promises about the values of one name at the top of a row. */
export interface Slot {
  readonly name: string;
  /** How the cells of a column of texts are read. */
  readonly type: ValueType | undefined;
  readonly checks: readonly ColumnCheck[];
  /** Those that look at this value alone. */
  readonly counters: readonly Counter[];
  readonly ages: readonly Age[];
  /** A rule about uniqueness needs the value. */
  readonly isKey: boolean;
  /** Whether such a value surely changes no count. */
  readonly isFineAs: {
    readonly absent: boolean;
    readonly null: boolean;
    readonly true: boolean;
    readonly false: boolean;
    readonly nested: boolean;
  };
  /** All of them sure: the value changes no count. `undefined`: that is never sure. */
  readonly texts: Looks<TextTest>;
  readonly numbers: Looks<NumberTest>;
}

/** The properties with rules inside of them. */
export function nestedNames({ schema }: Dataset): readonly string[] {
  if (schema?.language !== 'nested') return [];
  const { rules } = schema.schema as unknown as { readonly rules: readonly { readonly steps: readonly string[] }[] };
  return [...new Set(rules.flatMap(({ steps }) => steps.slice(0, 1)))];
}

/** The names that a contract has something to say about, in its order. */
export function slotsOf({ dataset, columns, counts, ages }: DatasetRun, tools: TestTools): Slot[] {
  const names = new Set([
    ...dataset.columns.map(({ name }) => name),
    ...counts.counters.flatMap((counter) => counter.columns),
    ...ages.ages.map(({ clause }) => clause.column),
    ...nestedNames(dataset),
  ]);
  // As the reader of cells: of columns with the same name the last one has it.
  const types = new Map(dataset.columns.map(({ name, type }) => [name, type]));
  return [...names].map((name) =>
    slotOf(name, {
      type: types.get(name),
      checks: columns.columns.filter((column) => column.name === name),
      counters: counts.counters.filter(({ columns: [first], judge }) => judge !== undefined && first === name),
      ages: ages.ages.filter(({ clause }) => clause.column === name),
      isKey: counts.counters.some((counter) => counter.keys !== undefined && counter.columns.includes(name)),
      tools,
    }),
  );
}

type Parts = Pick<Slot, 'type' | 'checks' | 'counters' | 'ages' | 'isKey'> & { readonly tools: TestTools };

function slotOf(name: string, { tools, ...parts }: Parts): Slot {
  const { checks, counters } = parts;
  const tests = checks.flatMap((column) => column.tests.map(({ test }) => test));
  const counts = counters.map(({ clause }) => clause.test);
  // What is inside of a value that has no inside is missing there.
  const isFlat = checks.every((column) => column.columns.length === 0 && !column.items);
  const passes = (value: Value): boolean =>
    isFlat &&
    checks.every((column) => column.tests.every(({ check }) => check(value) === true)) &&
    counters.every(({ judge }) => judge?.(value) === false);
  const counted = (value: Value | undefined): boolean => counters.every(({ judge }) => judge?.(value) === false);
  return {
    ...parts,
    name,
    isFineAs: {
      absent: checks.every(({ required, present }) => !required && !present) && counted(undefined),
      null: checks.every(({ required }) => !required) && counted(null),
      true: passes(true),
      false: passes(false),
      nested: isFlat && tests.length === 0 && counts.every(({ kind }) => kind === 'null'),
    },
    texts: looksOf(isFlat, [...tests.map((test) => textTest(test, tools)), ...counts.map((test) => textCountTest(test, tools))]),
    numbers: looksOf(isFlat, [...tests.map(numberTest), ...counts.map(numberCountTest)]),
  };
}

function looksOf<T extends TextTest | NumberTest>(isFlat: boolean, tests: readonly T[]): Looks<T> {
  if (!isFlat || tests.includes(NEVER as T)) return undefined;
  return tests.filter((test): test is Exclude<T, string> => test !== ALWAYS && test !== NEVER);
}
