import type { Clause, ClauseResult, Dataset, DatasetResult } from '../types.ts';
import { clausesOf } from './reduce.ts';

/** Tests whose answer may hang on a digit that was lost. */
const EXACT: ReadonlySet<string> = new Set([
  'minimum',
  'maximum',
  'enum',
  'multiple-of',
  'unique-items',
  'missing',
  'invalid',
  'duplicate',
]);
/** Of these, what was found may be no fault either. */
const FALSE_ALARMS: ReadonlySet<string> = new Set(['multiple-of', 'unique-items', 'missing', 'invalid', 'duplicate']);

/** Results about columns whose numbers have more digits than rows hold: what hangs on these digits is not known. */
export function withLostDigits(result: DatasetResult, dataset: Dataset, columns: ReadonlySet<string>): DatasetResult {
  const unsure = new Set<Clause>([
    ...dataset.columns.filter(({ name }) => columns.has(name)).flatMap(clausesOf),
    ...dataset.counts.filter(({ test }) => namesOf(test).some((name) => columns.has(name))),
  ]);
  return { ...result, results: result.results.map((one) => (unsure.has(one.clause) ? weaken(one) : one)) };
}

function namesOf(test: object): readonly string[] {
  const { column, columns } = test as { readonly column?: string; readonly columns?: readonly string[] };
  return columns ?? (column === undefined ? [] : [column]);
}

function weaken(result: ClauseResult): ClauseResult {
  const { clause, status } = result;
  const kind = 'test' in clause ? (clause.test as { readonly kind: string }).kind : '';
  const hangs = EXACT.has(kind) && (status === 'kept' || (status === 'broken' && FALSE_ALARMS.has(kind)));
  return hangs ? { ...result, status: 'unknown', reason: 'some numbers have more digits than can be compared' } : result;
}
