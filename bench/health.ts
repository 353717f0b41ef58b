/**
 * False alarms and detection delays of the shipped judge, beside what it has to reach.
 * `node scripts/run.mjs bench/health.ts [null runs, default 20000] [fault runs, default 2000]`
 */
import { simulate, type SimulateOptions } from '../src/health/index.ts';

const BASE = {
  errorRate: 0.002,
  tolerate: 0.002,
  rps: 10,
  interval: 5000,
  window: 1_800_000,
  runs: 2000,
  minBad: 3,
  alpha: 0.01,
  beta: 0.05,
  dispersion: 1,
  startAt: 0,
  seed: 1,
} satisfies SimulateOptions;

interface Row {
  readonly what: string;
  readonly options: Partial<SimulateOptions>;
  /** Largest p90 in seconds. */
  readonly target?: number;
}

const FAULTS: readonly Row[] = [
  ...[1, 10, 100].map((rps) => ({ what: `down, ${rps}/s`, options: { rps, errorRate: 1 }, target: 20 })),
  { what: 'down, 1 probe', options: { probes: 1, tolerate: 0.01, errorRate: 1 }, target: 20 },
  { what: '5 %, 1/s', options: { rps: 1, errorRate: 0.05 }, target: 180 },
  { what: '5 %, 10/s', options: { rps: 10, errorRate: 0.05 }, target: 35 },
  { what: '5 %, 100/s', options: { rps: 100, errorRate: 0.05 }, target: 35 },
  { what: '1 %, 10/s', options: { rps: 10, errorRate: 0.01 }, target: 200 },
  { what: '1 %, 100/s', options: { rps: 100, errorRate: 0.01 }, target: 40 },
  { what: '5 %, 10/s, m 6', options: { rps: 10, errorRate: 0.05, minBad: 6 }, target: 60 },
  { what: '5 %, 100/s, m 6', options: { rps: 100, errorRate: 0.05, minBad: 6 }, target: 60 },
  { what: '5 % from 15m, 10/s', options: { rps: 10, errorRate: 0.05, startAt: 900_000 } },
  { what: 'half of probes', options: { probes: 1, tolerate: 0.01, errorRate: 0.5 } },
];

interface Blip {
  readonly faultFor: number;
  readonly minBad: number;
  readonly baseRate: number;
  readonly target: number;
  /** Default 20 %. */
  readonly errorRate?: number;
  /** Default minute 10. */
  readonly startAt?: number;
}

/** `target`: largest share of watches that may fail. Alone, a blip that fits into fewer than m samples cannot fail a release at all. */
const BLIPS: readonly Blip[] = [
  { faultFor: 5000, minBad: 3, baseRate: 0, target: 0 },
  { faultFor: 5000, minBad: 3, baseRate: 0.001, target: 0.0001 },
  // The worst there is: nothing works, and it lies across two samples.
  { faultFor: 5000, minBad: 3, baseRate: 0.001, target: 0.0005, errorRate: 1, startAt: 602_500 },
  { faultFor: 15_000, minBad: 3, baseRate: 0.001, target: 0.003 },
  { faultFor: 30_000, minBad: 6, baseRate: 0.001, target: 0.005 },
];

export function main(args: readonly string[]): void {
  const [nullRuns, runs] = [Number(args[0] ?? 20_000), Number(args[1] ?? 2000)];
  console.log(
    `false alarms at the boundary (bad share = tolerated 0.2 %), alpha 1 %, ${nullRuns} watches of 30 min each; to reach: at most 0.2 %`,
  );
  for (const minBad of [3, 6]) {
    for (const rps of [1, 10, 100]) {
      const { failed } = simulate({ ...BASE, rps, minBad, runs: nullRuns, seed: rps + minBad });
      console.log(`  m ${minBad}, ${String(rps).padStart(3)}/s  ${(failed * 100).toFixed(3)} %  ${failed <= 0.002 ? 'ok' : 'MISSED'}`);
    }
  }
  for (const rps of [1, 10, 100]) {
    const long = { ...BASE, rps, window: 86_400_000, runs: Math.ceil(nullRuns / 20) };
    const { failed } = simulate(long);
    console.log(
      `  m 3, ${String(rps).padStart(3)}/s, 24 h (${long.runs} runs)  ${(failed * 100).toFixed(3)} %  ${failed <= 0.002 ? 'ok' : 'MISSED'}`,
    );
  }
  console.log(`alarms for one blip at minute 10, ${nullRuns} watches each`);
  for (const blip of BLIPS) {
    const shares = [1, 10, 100].map((rps) => simulate({ ...BASE, errorRate: 0.2, startAt: 600_000, ...blip, rps, runs: nullRuns }).failed);
    const reached = shares.every((share) => share <= blip.target) ? 'ok' : 'MISSED';
    const figures = shares.map((share) => `${(share * 100).toFixed(3)} %`).join(' / ');
    console.log(
      `  ${String(blip.faultFor / 1000).padStart(2)} s of ${(blip.errorRate ?? 0.2) * 100} %, m ${blip.minBad}, ${blip.baseRate * 100} % errors else  ${figures} at 1 / 10 / 100 a second  ${reached}`,
    );
  }
  console.log(`delay in seconds from the onset, ${runs} watches each: median, p90, to reach; share found`);
  for (const row of FAULTS) {
    const result = simulate({ ...BASE, ...row.options, runs });
    const p90 = result.delay?.p90 ?? Number.NaN;
    const reached = row.target === undefined ? '' : `<= ${row.target}  ${p90 <= row.target ? 'ok' : 'MISSED'}`;
    console.log(
      `  ${row.what.padEnd(20)} ${String(result.delay?.p50).padStart(5)} ${String(p90).padStart(5)}  ${reached}  ${(result.failed * 100).toFixed(1)} %`,
    );
  }
}
