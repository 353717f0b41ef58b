import { cutPoints, foldGaps, groupCounts } from './bins.ts';
import { type Distance, jensenShannon, largestDifference, stabilityIndex } from './measures.ts';
import type { ColumnDrift, ColumnLimits, ColumnSketch, DriftLimits, Measure, Sketch } from './types.ts';

export const DEFAULT_LIMITS: DriftLimits = { categories: 0.1, numbers: 0.1, least: 100, alpha: 0.001 };
/** Groups that numbers are compared in. */
const GROUPS = 20;

/**
 * How far every column of `current` (serving) is from `base` (training). A column is stable or drifted only where its bounds say so;
 * in between, and with few values, nothing is known.
 */
export function compareSketches(
  base: Sketch,
  current: Sketch,
  limits: DriftLimits = DEFAULT_LIMITS,
  own: ReadonlyMap<string, ColumnLimits> = new Map<string, ColumnLimits>(),
): ColumnDrift[] {
  // What is to be compared and stands on neither side has not stayed the same.
  const names = new Set([...Object.keys(base.columns), ...Object.keys(current.columns), ...own.keys()]);
  return [...names].sort().flatMap((column) => {
    const one = Object.hasOwn(base.columns, column) ? base.columns[column] : undefined;
    const other = Object.hasOwn(current.columns, column) ? current.columns[column] : undefined;
    if (!one && !other) return [open(column, 'neither side has such a column', limits)];
    if (!one || !other) return [absent(column, one ? 'the current data has no such column' : 'the base has no such column')];
    return compareColumn(column, [one, other], limits, own.get(column) ?? {});
  });
}

function absent(column: string, reason: string): ColumnDrift {
  return { column, measure: 'presence', answer: 'drifted', value: 1, low: 1, high: 1, limit: 0, reason };
}

function open(column: string, reason: string, { categories }: DriftLimits): ColumnDrift {
  return { column, measure: 'values', answer: 'unknown', value: 0, low: 0, high: 1, limit: categories, reason };
}

function compareColumn(
  column: string,
  [base, current]: readonly [ColumnSketch, ColumnSketch],
  limits: DriftLimits,
  own: ColumnLimits,
): ColumnDrift[] {
  const results = [nullDrift(column, base, current, limits)];
  const kinds = [base, current].map(({ numbers, categories }) => `${numbers ? 'numbers' : ''}${categories ? 'categories' : ''}`);
  if (kinds[0] !== kinds[1] && base.count > 0 && current.count > 0) {
    results.push({ ...absent(column, `the base holds ${kinds[0]}, the current data ${kinds[1]}`) });
  }
  if (base.opaque !== undefined || current.opaque !== undefined) {
    results.push(open(column, 'it holds lists or objects, which are not compared', limits));
  }
  if (base.numbers && current.numbers) {
    const cuts = cutPoints(base.numbers, GROUPS);
    const counts = foldGaps(base.numbers, [groupCounts(base.numbers, cuts), groupCounts(current.numbers, cuts)]);
    results.push(divergence(column, counts, limits, own));
    if (own.norm !== undefined && own.divergence === undefined)
      results.push(open(column, 'an infinity_norm is of categories, and says nothing about numbers', limits));
  }
  if (base.categories && current.categories) {
    const counts = categoryCounts(base, current);
    if (own.divergence !== undefined) results.push(divergence(column, counts, limits, own));
    if (own.divergence === undefined || own.norm !== undefined) {
      const held = { ...limits, categories: own.norm ?? limits.categories };
      results.push(judge(column, 'l-infinity', counts, largestDifference(...counts, limits.alpha), held));
    }
  }
  return results;
}

function divergence(column: string, counts: Counts, limits: DriftLimits, own: ColumnLimits): ColumnDrift {
  const held = { ...limits, numbers: own.divergence ?? limits.numbers };
  return judge(column, 'jensen-shannon', counts, jensenShannon(...counts, limits.alpha), held);
}

function nullDrift(column: string, base: ColumnSketch, current: ColumnSketch, limits: DriftLimits): ColumnDrift {
  const counts = [
    [base.nulls, base.count],
    [current.nulls, current.count],
  ] as const;
  const { stabilityIndex: _, ...drift } = judge(column, 'nulls', counts, largestDifference(...counts, limits.alpha), limits);
  return drift;
}

/** Categories of both sides; what either does not list is one more. */
function categoryCounts(base: ColumnSketch, current: ColumnSketch): readonly [number[], number[]] {
  const maps = [base, current].map(({ categories = [] }) => new Map(categories));
  const names = [...new Set(maps.flatMap((map) => [...map.keys()]))];
  const [one = [], other = []] = maps.map((map) => names.map((name) => map.get(name) ?? 0));
  return [
    [...one, base.others ?? 0],
    [...other, current.others ?? 0],
  ];
}

type Counts = readonly [readonly number[], readonly number[]];

function judge(column: string, measure: Measure, [one, other]: Counts, distance: Distance, limits: DriftLimits): ColumnDrift {
  const limit = measure === 'jensen-shannon' ? limits.numbers : limits.categories;
  const fewest = Math.min(...[one, other].map((counts) => counts.reduce((sum, count) => sum + count, 0)));
  const base = { column, measure, limit };
  if (fewest < limits.least) {
    return {
      ...base,
      answer: 'unknown',
      value: 0,
      low: 0,
      high: 1,
      reason: `${fewest} values are too few; at least ${limits.least} are needed`,
    };
  }
  const answer = distance.low > limit ? 'drifted' : distance.high <= limit ? 'stable' : 'unknown';
  const reason = answer === 'unknown' ? { reason: 'there are too few values to tell' } : {};
  return { ...base, answer, ...distance, stabilityIndex: stabilityIndex(one, other), ...reason };
}
