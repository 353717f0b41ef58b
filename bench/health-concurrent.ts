/**
 * A release beside its control: false alarms for incidents that both have, and delays for faults that only the release has.
 * `node scripts/run.mjs bench/health-concurrent.ts [runs, default 5000]`
 */
import { assess, concurrentStatistics } from '../src/health/judge/index.ts';
import { quantile, seededRandom } from '../src/health/simulate/index.ts';

const TICKS = 360;
const SECONDS = 5;
const GOAL = 0.001;

interface Case {
  readonly own: number;
  readonly control: number;
  /** Part of the requests that the release gets. */
  readonly share: number;
  readonly rps: number;
}

function run({ own, control, share, rps }: Case, runs: number): { readonly failed: number; readonly p50: number; readonly p90: number } {
  const plan = { tolerate: 0.002, alpha: 0.01, beta: 0.05, minBad: 3, dispersion: 1, horizon: TICKS - 1, top: 0.6, ratio: 1.5 };
  const random = seededRandom(11 + rps + runs);
  const delays: number[] = [];
  const draw = (mean: number, bad: number): { bad: number; total: number } => {
    const failed = random.poisson(mean * bad);
    return { bad: failed, total: failed + random.poisson(mean * (1 - bad)) };
  };
  for (let each = 0; each < runs; each++) {
    let at = assess(concurrentStatistics(plan));
    for (let tick = 1; tick <= TICKS && !at.standing.failed; tick++) {
      at = at.next({ counts: draw(rps * SECONDS * share, own), control: draw(rps * SECONDS * (1 - share), control), ticks: 1 });
      if (at.standing.failed) delays.push(tick * SECONDS);
    }
  }
  return { failed: delays.length / runs, p50: quantile(delays, 0.5), p90: quantile(delays, 0.9) };
}

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.01 ? 3 : 1)} %`;

export function main(args: readonly string[]): void {
  const runs = Number(args[0] ?? 5000);
  console.log(`a shared incident, ${runs} watches of 30 min each; false alarms to reach: at most ${percent(GOAL)}`);
  for (const share of [0.5, 0.1]) {
    for (const rps of [1, 10, 100]) {
      for (const rate of [0.05, 0.3]) {
        const { failed } = run({ own: rate, control: rate, share, rps }, runs);
        console.log(
          `  both ${rate * 100} %, share ${share * 100} %, ${rps}/s`.padEnd(40),
          percent(failed),
          failed <= GOAL ? 'ok' : 'MISSED',
        );
      }
    }
  }
  console.log('a fault of the release alone (control 0.1 %): share found, seconds to the alarm (median, p90)');
  for (const [own, share] of [
    [0.05, 0.5],
    [0.05, 0.1],
    [0.01, 0.5],
  ] as const) {
    for (const rps of [1, 10, 100]) {
      const { failed, p50, p90 } = run({ own, control: 0.001, share, rps }, Math.ceil(runs / 10));
      console.log(`  ${own * 100} %, share ${share * 100} %, ${rps}/s`.padEnd(40), percent(failed), p50, p90);
    }
  }
}
