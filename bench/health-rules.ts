/**
 * Other systems' rules for "is this release worse than tolerated", written down from their documentation, each fed with the same samples of five
 * seconds as the judge that ships. Every rule ends with its first alarm.
 */
import { planFailTest, startFailTest, stepFailTest, hasFailed, type FailTest, type FailState } from '../src/health/judge/index.ts';

/** One watch of one rule. */
export interface Watching {
  /** One sample; true: take it back. */
  push(bad: number, total: number): boolean;
}

export interface RuleContext {
  /** Counts of one minute of the healthy release, drawn for rules that need a baseline or a history. */
  readonly healthyMinute: () => { readonly bad: number; readonly total: number };
  readonly rps: number;
}

export interface ComparedRule {
  readonly name: string;
  begin(context: RuleContext): Watching;
}

const PER_MINUTE = 12;

/** The newest samples, summed. */
class Window {
  readonly #bad: number[] = [];
  readonly #total: number[] = [];
  readonly #size: number;
  bad = 0;
  total = 0;

  constructor(size: number) {
    this.#size = size;
  }

  push(bad: number, total: number): void {
    this.#bad.push(bad);
    this.#total.push(total);
    this.bad += bad;
    this.total += total;
    if (this.#bad.length <= this.#size) return;
    this.bad -= this.#bad.shift() ?? 0;
    this.total -= this.#total.shift() ?? 0;
  }

  get share(): number {
    return this.total === 0 ? Number.NaN : this.bad / this.total;
  }
}

/** So many windows of one sample in a row above a share. */
function windowsInRow(name: string, needed: number, limit: number): ComparedRule {
  return {
    name,
    begin: () => {
      let row = 0;
      return {
        push(bad, total) {
          row = total > 0 && bad / total > limit ? row + 1 : 0;
          return row >= needed;
        },
      };
    },
  };
}

/** Once a minute the error ratio of that minute; so many failures are too many. `blank`: whether a minute without requests is one. */
function perMinute(name: string, limit: number, tooMany: number, blank: boolean): ComparedRule {
  return {
    name,
    begin: () => {
      const window = new Window(PER_MINUTE);
      let [ticks, failures] = [0, 0];
      return {
        push(bad, total) {
          window.push(bad, total);
          if (++ticks % PER_MINUTE !== 0) return false;
          if (window.total === 0 ? blank : window.share > limit) failures++;
          return failures >= tooMany;
        },
      };
    },
  };
}

/** The error budget of 99.9 % burns 14.4 times too fast in a long and a short window; both begin with an hour of the healthy release. */
function burnRate(name: string, long: number, short: number): ComparedRule {
  return {
    name,
    begin: ({ healthyMinute }) => {
      const [slow, fast] = [new Window(long), new Window(short)];
      for (let minute = 0; minute < 60; minute++) {
        const { bad, total } = healthyMinute();
        for (let part = 0; part < PER_MINUTE; part++) {
          slow.push(bad / PER_MINUTE, total / PER_MINUTE);
          fast.push(bad / PER_MINUTE, total / PER_MINUTE);
        }
      }
      return {
        push(bad, total) {
          slow.push(bad, total);
          fast.push(bad, total);
          return slow.share > 0.0144 && fast.share > 0.0144;
        },
      };
    },
  };
}

/** Lower end of the 98 % interval of the Hodges-Lehmann shift between two series, and the shift. */
function shift(experiment: readonly number[], control: readonly number[]): { readonly low: number; readonly middle: number } {
  const differences = experiment.flatMap((a) => control.map((b) => a - b)).sort((a, b) => a - b);
  const [m, n] = [experiment.length, control.length];
  const at = Math.floor((m * n) / 2 - 2.3263 * Math.sqrt((m * n * (m + n + 1)) / 12));
  const half = Math.floor((m * n) / 2);
  return { low: differences[Math.max(0, at)] ?? 0, middle: differences[half] ?? 0 };
}

/** Mann-Whitney on points of a minute against as many of a healthy baseline, after each of the given minutes. */
function rankTest(name: string, lookAt: (minute: number) => boolean): ComparedRule {
  return {
    name,
    begin: ({ healthyMinute }) => {
      const window = new Window(PER_MINUTE);
      const [experiment, control]: [number[], number[]] = [[], []];
      let ticks = 0;
      return {
        push(bad, total) {
          window.push(bad, total);
          if (++ticks % PER_MINUTE !== 0) return false;
          const other = healthyMinute();
          experiment.push(window.total === 0 ? 0 : window.share);
          control.push(other.total === 0 ? 0 : other.bad / other.total);
          if (!lookAt(ticks / PER_MINUTE)) return false;
          const { low, middle } = shift(experiment, control);
          return low > 0.25 * Math.abs(middle);
        },
      };
    },
  };
}

/** The cumulative sum of log likelihood ratios against 1 %, alarmed at a height that was calibrated for exactly this traffic. */
export function cusum(height: (rps: number) => number): ComparedRule {
  return {
    name: 'CUSUM, calibrated per rate',
    begin: ({ rps }) => {
      const limit = height(rps);
      let sum = 0;
      return {
        push(bad, total) {
          sum = cusumStep(sum, bad, total);
          return sum >= limit;
        },
      };
    },
  };
}

export function cusumStep(sum: number, bad: number, total: number): number {
  return Math.max(0, sum + bad * Math.log(0.01 / 0.002) + (total - bad) * Math.log(0.99 / 0.998));
}

/** The judge that ships, by its own code; `change` leaves parts of it out. */
function sequential(name: string, minBad: number, dispersion: number, change: (test: FailTest) => FailTest = (test) => test): ComparedRule {
  const test = change(planFailTest({ tolerate: 0.002, alpha: 0.01, minBad, dispersion, horizon: 359, top: 0.6 }));
  const start = name.includes('plain') ? fullStake(startFailTest()) : startFailTest();
  return {
    name,
    begin: () => {
      let state = start;
      return {
        push(bad, total) {
          state = stepFailTest(test, state, bad, total);
          return hasFailed(test, state);
        },
      };
    },
  };
}

/** All weight bets from the first sample on: no start mixture. */
function fullStake(state: FailState): FailState {
  return { ...state, reserve: 0, weights: state.weights.map((weight) => weight * 2) };
}

const uncapped = (test: FailTest): FailTest => ({ ...test, logCap: Math.log(1e200), minBad: 1 });

export const RULES: readonly ComparedRule[] = [
  windowsInRow('3 windows of 5 s > 1 %', 3, 0.01),
  perMinute('Argo > 1 %, limit 0', 0.01, 1, false),
  perMinute('Argo > 1 %, limit 3', 0.01, 4, false),
  perMinute('Argo > 0.3 %, limit 3', 0.003, 4, false),
  perMinute('Argo > 5 %, limit 3', 0.05, 4, false),
  perMinute('Flagger > 1 %, threshold 5', 0.01, 5, true),
  rankTest('Mann-Whitney, 10 min', (minute) => minute === 10),
  rankTest('Mann-Whitney, 30 min', (minute) => minute === 30),
  rankTest('Mann-Whitney, every 5 min', (minute) => minute % 5 === 0),
  burnRate('burn rate 14.4x 1h & 5m', 720, 60),
  burnRate('burn rate 14.4x 5m & 25s', 60, 5),
  sequential('e-process, plain', 1, 1, uncapped),
  sequential('e-process, start mixture', 1, 1, uncapped),
  sequential('shipped, m 3', 3, 1),
  sequential('shipped, m 3, phi 2', 3, 2),
  sequential('shipped, m 6', 6, 1),
  sequential('shipped, m 6, phi 2', 6, 2),
];
