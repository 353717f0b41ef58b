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
