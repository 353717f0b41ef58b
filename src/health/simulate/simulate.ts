import { type Judge, judgedHealthy, planJudge, startJudge, stepJudge } from '../judge/index.ts';
import { type Random, seededRandom } from './random.ts';

/** Durations in milliseconds, shares from 0 to 1. */
export interface SimulateOptions {
  /** Share of bad events once the fault is there. */
  readonly errorRate: number;
  /** Share of bad events before that (default: half the tolerance). Matters only with `startAt`. */
  readonly baseRate?: number;
  readonly tolerate: number;
  /** Requests per second, Poisson; ignored with `probes`. */
  readonly rps: number;
  /** Probes per sample instead of requests. */
  readonly probes?: number;
  readonly interval: number;
  /** Judged time, after the warm-up. */
  readonly window: number;
  readonly runs: number;
  readonly minBad: number;
  readonly alpha: number;
  readonly beta: number;
  readonly dispersion: number;
  /** When the fault begins (default 0). */
  readonly startAt: number;
  /** How long it lasts (default: to the end). A few seconds of it are a blip, which must not fail a release. */
  readonly faultFor?: number;
  /**
   * No all-clear before this. Default: the window, so that what is reported is what the failure test finds. A shorter soak shows
   * what an early all-clear does: runs end healthy before a fault that comes after it.
   */
  readonly soak?: number;
  readonly minEvents?: number;
  readonly seed: number;
}

/** Shares from 0 to 1 that add up to 1; delays in seconds from the onset of the fault, over the runs that failed after it. */
export interface SimulateResult {
  readonly failed: number;
  readonly healthy: number;
  readonly inconclusive: number;
  readonly delay: { readonly p50: number; readonly p90: number } | null;
  /** Runs that failed before the fault began; part of `failed`. */
  readonly failedBeforeFault: number;
}

type Ending = { readonly verdict: 'failed' | 'healthy' | 'inconclusive'; readonly at: number };

/** Draws traffic and runs the shipped judge over it. The same options give the same result. */
export function simulate(options: SimulateOptions): SimulateResult {
  const { tolerate, alpha, beta, minBad, dispersion, interval, window, startAt } = options;
  const ticks = Math.max(1, Math.floor(window / interval));
  const top = options.probes === undefined ? 0.6 : 0.95;
  const judge = planJudge({ tolerate, alpha, beta, minBad, dispersion, horizon: Math.max(1, ticks - 1), top });
  const random = seededRandom(options.seed);
  const counts = { failed: 0, healthy: 0, inconclusive: 0 };
  const delays: number[] = [];
  for (let run = 0; run < options.runs; run++) {
    const ending = simulateRun(options, judge, random, ticks);
    counts[ending.verdict]++;
    if (ending.verdict === 'failed' && ending.at > startAt) delays.push((ending.at - startAt) / 1000);
  }
  const { runs } = options;
  const failed = counts.failed / runs;
  const healthy = counts.healthy / runs;
  return {
    failed,
    healthy,
    inconclusive: counts.inconclusive / runs,
    delay: delays.length === 0 ? null : { p50: quantile(delays, 0.5), p90: quantile(delays, 0.9) },
    failedBeforeFault: (counts.failed - delays.length) / runs,
  };
}

function simulateRun(options: SimulateOptions, judge: Judge, random: Random, ticks: number): Ending {
  const { interval, window, soak = window, minEvents = 0 } = options;
  let state = startJudge();
  for (let tick = 1; tick <= ticks; tick++) {
    const at = tick * interval;
    state = stepJudge(judge, state, draw(options, random, at));
    if (state.failed) return { verdict: 'failed', at };
    const early = at >= soak && state.total >= minEvents;
    if ((early || tick === ticks) && state.total > 0 && judgedHealthy(judge, state)) return { verdict: 'healthy', at };
  }
  return { verdict: 'inconclusive', at: ticks * interval };
}

/** The sample that ends at `at`. A fault that fills only a part of it spoils only that part. */
function draw(options: SimulateOptions, random: Random, at: number): { bad: number; total: number } {
  const { interval, startAt, errorRate, baseRate = options.tolerate / 2, faultFor = Number.POSITIVE_INFINITY } = options;
  const spoilt = Math.max(0, Math.min(at, startAt + faultFor) - Math.max(at - interval, startAt)) / interval;
  const share = spoilt * errorRate + (1 - spoilt) * baseRate;
  if (options.probes !== undefined) {
    let bad = 0;
    for (let probe = 0; probe < options.probes; probe++) if (random.uniform() < share) bad++;
    return { bad, total: options.probes };
  }
  // Thinning a Poisson process gives two independent ones: bad and good requests.
  const mean = (options.rps * interval) / 1000;
  const bad = random.poisson(mean * share);
  return { bad, total: bad + random.poisson(mean * (1 - share)) };
}

/** Nearest rank: the smallest value that at least this share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
