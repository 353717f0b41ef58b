import { planFailTest, startFailTest, stepFailTest } from '../../src/health/judge/index.ts';
import { type Random, seededRandom } from '../../src/health/simulate/index.ts';
import { type ExactPlan, exactStart, exactStep, exactTest } from './exact-judge.ts';

const STREAMS_PER_PLAN = 20;
const MOST_STEPS = 12;

function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random.uniform() * from.length)] as T;
}

/** Logarithmically even between two bounds. */
function between(random: Random, low: number, high: number): number {
  return low * (high / low) ** random.uniform();
}

function drawPlan(random: Random): ExactPlan {
  return {
    tolerate: between(random, 1e-5, 0.3),
    alpha: between(random, 1e-4, 0.2),
    minBad: 1 + Math.floor(random.uniform() * 8),
    dispersion: pick(random, [1, 1, 1.5, 2, 4, 7.3]),
    horizon: pick(random, [1, 60, 180, 360, 2000, 17_280]),
    top: pick(random, [0.6, 0.95]),
  };
}

/** Counts from nothing to a million, with shares around what is tolerated and far from it. */
function drawSample(random: Random, tolerate: number): { readonly bad: number; readonly total: number } {
  const total = Math.floor(between(random, 1, 1e6)) * pick(random, [0, 1, 1, 1]);
  const share = pick(random, [0, tolerate, tolerate * 1.5, tolerate * 5, random.uniform(), 1]);
  return { bad: Math.min(total, random.poisson(total * Math.min(1, share))), total };
}

/** Relative; what is so small that a double cannot hold it is nothing in both. */
function difference(value: number, exact: number): number {
  return Math.max(value, exact) < 1e-280 ? 0 : Math.abs(value - exact) / exact;
}

/** Random streams through the judge and through the exact formulas. @returns the largest relative difference of the evidence at any step */
export function compareStreams(
  streams: number,
  seed: number,
): { readonly worst: number; readonly streams: number; readonly steps: number } {
  const random = seededRandom(seed);
  let [worst, done, steps] = [0, 0, 0];
  while (done < streams) {
    const plan = drawPlan(random);
    const [test, exact] = [planFailTest(plan), exactTest(plan)];
    for (let stream = 0; stream < STREAMS_PER_PLAN && done < streams; stream++, done++) {
      let [state, high] = [startFailTest(), exactStart()];
      const length = 1 + Math.floor(random.uniform() * MOST_STEPS);
      for (let step = 0; step < length; step++, steps++) {
        const { bad, total } = drawSample(random, plan.tolerate);
        state = stepFailTest(test, state, bad, total);
        const next = exactStep(exact, high, bad, total);
        high = next.state;
        worst = Math.max(worst, difference(state.evidence, next.evidence));
      }
    }
  }
  return { worst, streams: done, steps };
}
