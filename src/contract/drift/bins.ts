/** Bins per doubling: each is 2.2 percent wide, whatever the data. */
const PER_DOUBLING = 32;
/** Numbers nearer to zero than this are zero. */
const ZERO = 2 ** -40;
/** Larger than the largest bin of a magnitude, so that signs do not meet. */
const OFFSET = 100_000;

/**
 * The bin of a number. Its bounds depend on the number alone (a logarithmic grid on both sides of zero, as in DDSketch by Masson, Rim and
 * Lee, 2019), so that sketches made apart have the same bins, and bins rise with numbers.
 */
export function binOf(value: number): number {
  const size = Math.abs(value);
  if (size < ZERO) return 0;
  const bin = Math.ceil(Math.log2(Math.min(size, Number.MAX_VALUE)) * PER_DOUBLING) + OFFSET;
  return value < 0 ? -bin : bin;
}

/**
 * Cuts a rising list of bins into at most `most` groups of about the same weight, and the gaps before, between and behind them into groups
 * of their own: what falls there is where nothing was. The last bin of each group but the last.
 */
export function cutPoints(bins: readonly (readonly [number, number])[], most: number): number[] {
  const [first] = bins;
  if (!first) return [];
  const total = bins.reduce((sum, [, count]) => sum + count, 0);
  const cuts = [first[0] - 1];
  let [seen, groups] = [0, 1];
  for (const [at, [bin, count]] of bins.entries()) {
    seen += count;
    const next = bins[at + 1]?.[0];
    if (next === undefined) cuts.push(bin);
    else if (seen >= (total * groups) / most) {
      groups += 1;
      cuts.push(bin, ...(next - 1 > bin ? [next - 1] : []));
    }
  }
  return cuts;
}

/** How many values fall into each group. */
export function groupCounts(bins: readonly (readonly [number, number])[], cuts: readonly number[]): number[] {
  const counts = Array.from({ length: cuts.length + 1 }, () => 0);
  let group = 0;
  for (const [bin, count] of bins) {
    while (group < cuts.length && bin > (cuts[group] ?? Number.POSITIVE_INFINITY)) group += 1;
    counts[group] = (counts[group] ?? 0) + count;
  }
  return counts;
}

/** Normal quantile of one in a thousand on either side. */
const WIDE = 3.29;

/**
 * Counts of both sides in groups that say something: what fell where the base has nothing is joined to the group beside it, as long as there
 * is no more of it than the base itself lets expect. A small base has gaps by chance, and groups made of them would be drift by construction.
 * What a sample misses is about the share of what it holds once (Good, The population frequencies of species, 1953).
 */
export function foldGaps(
  bins: readonly (readonly [number, number])[],
  [base, current]: readonly [readonly number[], readonly number[]],
): readonly [number[], number[]] {
  const [n, m] = [base, current].map((counts) => counts.reduce((sum, count) => sum + count, 0)) as [number, number];
  const [once, twice] = [1, 2].map((times) => bins.filter(([, count]) => count === times).length) as [number, number];
  const outside = current.reduce((sum, count, at) => sum + (base[at] === 0 ? count : 0), 0) / m;
  const missed = once / n;
  const spread = Math.sqrt(once + 2 * twice + 1) / n + Math.sqrt((missed * (1 - missed)) / m);
  if (outside > missed + WIDE * spread) return [[...base], [...current]];
  const folded: [number[], number[]] = [[], []];
  let open = 0;
  for (const [at, count] of base.entries()) {
    const other = current[at] ?? 0;
    const last = folded[1].length - 1;
    if (count > 0) {
      folded[0].push(count);
      folded[1].push(other + open);
      open = 0;
    } else if (last === -1) open += other;
    else folded[1][last] = (folded[1][last] ?? 0) + other;
  }
  return folded;
}
