/**
 * The judge's doubles beside the same formulas with 200 bits, over random streams: `node scripts/run.mjs bench/health-numerics.ts [streams, default 1000000]`.
 * Prints as it goes, and ends with the largest relative difference of the evidence.
 */
import { compareStreams } from '../__tests__/support/exact-streams.ts';

const GOAL = 1e-9;
const PART = 10_000;

export function main(args: readonly string[]): void {
  const streams = Number(args[0] ?? 1_000_000);
  let [worst, done, steps] = [0, 0, 0];
  for (let seed = 1; done < streams; seed++) {
    const part = compareStreams(Math.min(PART, streams - done), seed);
    worst = Math.max(worst, part.worst);
    done += part.streams;
    steps += part.steps;
    if (seed % 10 === 0 || done >= streams) {
      console.log(
        `${done} streams, ${steps} samples: largest relative difference ${worst.toExponential(2)}, goal below ${GOAL}: ${worst < GOAL ? 'reached' : 'MISSED'}`,
      );
    }
  }
}
