import { Age } from '../engine/ages.ts';
import { instantOf } from '../engine/limits.ts';
import type { AgeClause, ClauseResult, ColumnStatistics, Value } from '../types.ts';

/**
 * The age of the newest or the oldest row, where the metadata of every file has the range of its instants for certain and both ends occur.
 * What is not decided by the ends alone, such as instants in the future, which are counted, needs the rows.
 */
export function proveAge(
  clause: AgeClause,
  files: readonly { readonly rows: number; readonly part: ColumnStatistics | undefined }[],
  now: number,
): ClauseResult | undefined {
  const age = new Age(clause, now);
  for (const { rows, part } of files) {
    if (!part || part.nulls === rows) continue;
    const ends = endsOf(part);
    if (!ends) return undefined;
    for (const end of ends) age.add(end);
  }
  const result = age.result();
  return age.unclear > 0 || result.status === 'unknown' ? undefined : { ...result, by: 'metadata' };
}

function endsOf({ minimum, maximum, exact, types = [] }: ColumnStatistics): readonly Value[] | undefined {
  if (exact !== true || !(types.includes('timestamp') || types.includes('date'))) return undefined;
  const ends = [minimum, maximum].filter((end) => typeof end === 'string' && instantOf(end) !== undefined);
  return ends.length === 2 ? (ends as readonly string[]) : undefined;
}
