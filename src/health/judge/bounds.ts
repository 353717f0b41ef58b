/** Confidence limits of counts: what a rate may have been, given what was counted. */

/** Above this a count is scaled down first, which only widens its limits, so that the series below stay short. */
const LARGE = 1e6;
const MOST_TERMS = 100_000;

/** ln(gamma(x)) by Stirling's series, after shifting the argument to where it is exact to the last digits. */
function logGamma(x: number): number {
  let [at, shift] = [x, 0];
  for (; at < 10; at++) shift += Math.log(at);
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

/** The regularised lower incomplete gamma function P(a, x): a series below a + 1, a continued fraction (Lentz) above. */
export function gammaP(a: number, x: number): number {
  if (x <= 0) return 0;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? scale * lowerSeries(a, x) : 1 - scale * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let [term, sum] = [1 / a, 1 / a];
  for (let n = 1; n < MOST_TERMS && term > sum * 1e-16; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let [c, d] = [1e300, 1 / b];
  let h = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    const step = c * d;
    h *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return h;
}

/** The x in [0, high] where a rising function reaches 0; `high` is doubled until it is far enough. */
function solve(rising: (x: number) => number, from: number): number {
  let [low, high] = [0, from];
  while (rising(high) < 0) [low, high] = [high, high * 2];
  for (let step = 0; step < 100 && high - low > high * 1e-13; step++) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Upper confidence limit of a Poisson mean of which `count` was seen: P(at most count | limit) = alpha (Garwood 1936). For bad events out of
 * many it also covers the binomial case, whose lower tail is thinner (Anderson and Samuels 1967).
 * @param dispersion variance over mean; the limit is taken of the count in units of it
 */
export function upperLimit(count: number, alpha: number, dispersion = 1): number {
  const phi = Math.max(1, dispersion);
  const scale = Math.max(phi, count / LARGE);
  const x = Math.max(0, count) / scale;
  return scale * solve((mean) => gammaP(x + 1, mean) - (1 - alpha), x + 10);
}

/** Lower confidence limit: P(at least count | limit) = alpha; 0 for a count of 0. */
export function lowerLimit(count: number, alpha: number, dispersion = 1): number {
  const phi = Math.max(1, dispersion);
  const scale = Math.max(phi, count / LARGE);
  const x = count / scale;
  return x <= 0 ? 0 : scale * solve((mean) => gammaP(x, mean) - alpha, x);
}

/**
 * Variance over mean of bad counts, from the counts of equal stretches of time: 1 for independent events, more where they come in bursts.
 * @returns at least 1; `undefined` where there are fewer than five stretches or no bad event at all
 */
export function estimateDispersion(counts: readonly number[]): number | undefined {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (counts.length < 5 || !(mean > 0)) return undefined;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
  return Math.max(1, variance / mean);
}
