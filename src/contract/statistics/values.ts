import { type Check, compileTest } from '../engine/tests.ts';
import { compareLimit } from '../engine/limits.ts';
import type { TextTools } from '../engine/text.ts';
import type { ColumnStatistics, Limit, Value, ValueTest, ValueType } from '../types.ts';

/** So many different values are tried one by one. */
const MAX_TRIED = 1000;

/** Whether every value of a column surely passes a test. */
export type Proof = (statistics: ColumnStatistics) => boolean;

/** The proof of a test; `undefined` for a test that is not known. */
export function proofOf(test: ValueTest, tools: TextTools): Proof | undefined {
  const check = compileTest(test, tools);
  if (!check) return undefined;
  return (statistics) => {
    const values = possibleValues(statistics);
    // A dictionary may hold values that no row has: that one of them fails says nothing.
    if (values?.every((value) => check(value) === true)) return true;
    const { types = [] } = statistics;
    switch (test.kind) {
      case 'type':
        return types.includes(test.type);
      case 'minimum':
        return isBeyond(statistics.minimum, types, test.limit, -1);
      case 'maximum':
        return isBeyond(statistics.maximum, types, test.limit, 1);
      default:
        return isOfNoConcern(test.kind, types, check);
    }
  };
}

/** All values that a column can have, where they are few: those of its dictionary, the same one throughout, truth values, whole numbers of a short range. */
export function possibleValues({ values, minimum, maximum, types = [] }: ColumnStatistics): readonly Value[] | undefined {
  if (values) return values;
  if (minimum === undefined || maximum === undefined) return undefined;
  if (minimum === maximum) return [minimum];
  if (typeof minimum === 'boolean') return [false, true];
  if (!types.includes('integer') || typeof minimum !== 'number' || typeof maximum !== 'number') return undefined;
  if (maximum - minimum >= MAX_TRIED) return undefined;
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
}

const ORDERED: readonly ValueType[] = ['number', 'date', 'timestamp', 'time'];

/** The end of a range stands for all values where these have the order of the limit: numbers, days, times; not the letters of texts. */
function isBeyond(end: Value | undefined, types: readonly ValueType[], limit: Limit, side: 1 | -1): boolean {
  return end !== undefined && ORDERED.some((type) => types.includes(type)) && compareLimit(end, limit, side) === true;
}

/** Values of the types that a test says nothing about, one of each. */
const SAMPLES: Partial<Record<ValueType, Value>> = { number: 0, boolean: false, array: [], object: {} };

/** A test about texts says nothing about a column of numbers. What `items` and the like say depends on the value, and is not proven. */
function isOfNoConcern(kind: ValueTest['kind'], types: readonly ValueType[], check: Check): boolean {
  if (kind !== 'pattern' && kind !== 'format' && kind !== 'length') return false;
  const samples = types.flatMap((type) => SAMPLES[type] ?? []);
  return !types.includes('string') && samples.length > 0 && samples.every((sample) => check(sample) === true);
}
