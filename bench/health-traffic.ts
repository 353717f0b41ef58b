/** The traffic that all rules are shown: samples of five seconds over half an hour, Poisson requests. */
import { quantile, type Random, seededRandom } from '../src/health/simulate/index.ts';

export const TICKS = 360;
export const SECONDS = 5;
/** The healthy release fails one request in a thousand; two in a thousand are tolerated. */
export const NOMINAL = 0.001;

export interface Scenario {
  readonly name: string;
  /** Share of bad requests at each tick of one run. */
  shares(random: Random): (tick: number) => number;
}

const steady = (name: string, share: number): Scenario => ({ name, shares: () => () => share });

/** What must raise no alarm. */
export const NULLS: readonly Scenario[] = [
  steady('healthy 0.1 %', NOMINAL),
  steady('at the tolerance', 0.002),
  { name: 'two blips of 5 s', shares: () => (tick) => (tick === 100 || tick === 220 ? 0.2 : NOMINAL) },
  {
    name: 'bursts (minute rate x Exp)',
    shares: (random) => {
      const minutes = Array.from({ length: 31 }, () => Math.min(1, -NOMINAL * Math.log(1 - random.uniform())));
      return (tick) => minutes[Math.floor(tick / 12)] ?? NOMINAL;
    },
  },
  { name: 'one blip of 30 s', shares: () => (tick) => (tick >= 120 && tick < 126 ? 0.2 : NOMINAL) },
];

export interface Fault extends Scenario {
  readonly rps: number;
}

const fault = (share: number, rps: number): Fault => ({ ...steady(share === 1 ? 'down' : `${share * 100} % @${rps}`, share), rps });

/** What must be found, and soon. */
export const FAULTS: readonly Fault[] = [
  fault(0.005, 10),
  fault(0.005, 100),
  fault(0.01, 1),
  fault(0.01, 10),
  fault(0.01, 100),
  fault(0.05, 1),
  fault(0.05, 10),
  fault(0.05, 100),
  fault(1, 10),
];

export interface Sampled {
  readonly bad: Int32Array;
  readonly total: Int32Array;
}

/** One run of traffic, into arrays that are used again. */
export function drawRun(scenario: Scenario, rps: number, random: Random, into: Sampled): void {
  const shares = scenario.shares(random);
  const mean = rps * SECONDS;
  for (let tick = 0; tick < TICKS; tick++) {
    const share = shares(tick);
    const bad = random.poisson(mean * share);
    into.bad[tick] = bad;
    into.total[tick] = bad + (share < 1 ? random.poisson(mean * (1 - share)) : 0);
  }
}

export function healthyMinutes(rps: number, random: Random): () => { readonly bad: number; readonly total: number } {
  return () => {
    const bad = random.poisson(rps * 60 * NOMINAL);
    return { bad, total: bad + random.poisson(rps * 60 * (1 - NOMINAL)) };
  };
}

export { quantile, type Random, seededRandom };
