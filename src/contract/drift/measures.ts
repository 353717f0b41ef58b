/** A distance with bounds of its true value. */
export interface Distance {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The largest difference of shares. By Hoeffding's inequality for the difference of two means and a union over the categories, the true
 * distance is further off than `t = sqrt((1/n + 1/m) ln(2 k / alpha) / 2)` with probability at most alpha.
 */
export function largestDifference(one: readonly number[], other: readonly number[], alpha: number): Distance {
  const [n, m] = [sum(one), sum(other)];
  const value = Math.max(0, ...one.map((count, index) => Math.abs(count / n - (other[index] ?? 0) / m)));
  const t = Math.sqrt(((1 / n + 1 / m) * Math.log((2 * Math.max(1, one.length)) / alpha)) / 2);
  return { value, low: Math.max(0, value - t), high: Math.min(1, value + t) };
}

/**
 * Jensen-Shannon divergence in bits. `X = 8 ln 2 · JSD · nm/(n+m)` is to second order a chi-square statistic of homogeneity with k-1 degrees
 * of freedom; its mean k-1 is what chance alone adds, and is taken off. With the noncentrality λ it has the mean k-1+λ and the variance
 * 2(k-1)+4λ (Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions 2, ch. 29). The upper bound is the λ for which X is just so
 * many deviations low: the larger root of (λ - x)² = z² (2(k-1) + 4λ). The lower one takes the deviation at x itself, which is wider: the
 * statistic is skewed, and its upper tail is longer than the normal one.
 */
export function jensenShannon(one: readonly number[], other: readonly number[], alpha: number): Distance {
  const [n, m] = [sum(one), sum(other)];
  const divergence = one.reduce((total, count, index) => {
    const [p, q] = [count / n, (other[index] ?? 0) / m];
    const middle = (p + q) / 2;
    return total + (term(p, middle) + term(q, middle)) / 2;
  }, 0);
  const free = Math.max(0, one.filter((count, index) => count + (other[index] ?? 0) > 0).length - 1);
  const scale = (8 * Math.LN2 * n * m) / (n + m);
  const excess = divergence * scale - free;
  const square = quantile(alpha) ** 2;
  const above = 2 * square + Math.sqrt(Math.max(0, square * (4 * (excess + square) + 2 * free)));
  const below = Math.sqrt(square * (2 * free + 4 * Math.max(0, excess)));
  const bounded = (statistic: number): number => Math.min(1, Math.max(0, statistic / scale));
  return { value: bounded(excess), low: bounded(excess - below), high: bounded(excess + above) };
}

/** Population stability index, natural logarithm, half a count added to every group; what chance adds, (k-1)(1/n + 1/m), is taken off. */
export function stabilityIndex(one: readonly number[], other: readonly number[]): number {
  const [n, m] = [sum(one) + one.length / 2, sum(other) + other.length / 2];
  const index = one.reduce((total, count, at) => {
    const [p, q] = [(count + 0.5) / n, ((other[at] ?? 0) + 0.5) / m];
    return total + (p - q) * Math.log(p / q);
  }, 0);
  return Math.max(0, index - (one.length - 1) * (1 / n + 1 / m));
}

function term(p: number, middle: number): number {
  return p === 0 ? 0 : p * Math.log2(p / middle);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The two-sided standard normal quantile of 1 - alpha/2; Abramowitz and Stegun 26.2.23, error below 4.5e-4. */
function quantile(alpha: number): number {
  const t = Math.sqrt(-2 * Math.log(alpha / 2));
  return t - (2.515_517 + t * (0.802_853 + t * 0.010_328)) / (1 + t * (1.432_788 + t * (0.189_269 + t * 0.001_308)));
}
