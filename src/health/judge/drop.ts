/**
 * Traffic that stays away: an outage in front of the release brings no errors, because it brings no requests. The null hypothesis is a rate of at
 * least (1 - d) times the rate before the deploy; a bet on the rate l1 < l0 gains exp(l0 - l1) (l1/l0)^n in a sample of n events, with an expectation of at
 * most 1 for every Poisson rate of l0 or more. Of the rate before, the lower confidence limit is taken, at half of alpha.
 */
import { lowerLimit } from './bounds.ts';
import {
  type ClearState,
  isClear,
  isEnough,
  type MixtureState,
  planMixture,
  startClear,
  startMixture,
  stepClear,
  stepMixture,
} from './mixture.ts';
import { cleanCounts, type Statistics } from './reading.ts';

/** Alternatives, as parts of the least tolerated rate. */
const PARTS = [0.001, 0.01, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8] as const;
/** For the all-clear: rates above the one that must be ruled out, which is half of what is tolerated at least. */
const ABOVE = [1.3, 1.6, 2, 3] as const;
const RULED_OUT = 0.5;

export interface DropPlan {
  /** Largest tolerated drop, d, above 0 and at most 1. */
  readonly maxDrop: number;
  /** Ticks without an event that say nothing while it is not known how often the source has news. Absent: none. */
  readonly pace?: number;
  /** Events before the deploy, and how many ticks they took. */
  readonly before: { readonly total: number; readonly ticks: number };
  readonly alpha: number;
  readonly beta: number;
  readonly minBad: number;
  readonly dispersion: number;
  readonly horizon: number;
}

export interface DropState {
  readonly fail: MixtureState;
  readonly clear: ClearState;
  readonly failed: boolean;
  readonly events: number;
  readonly ticks: number;
  /** Ticks without an event that are not judged yet. */
  readonly held: number;
  /** Ticks since the last event. */
  readonly silent: number;
  /** The longest pause between two samples with events; undefined before the first of them, -1 before the second. */
  readonly pause: number | undefined;
  /** The source says itself when it has nothing new, so that no events are none. */
  readonly tells: boolean;
}

/**
 * Whether no events say nothing yet. A source that is read more often than it has news shows a pause between two bursts, which is no outage: what it
 * shows is judged with the burst that ends the pause, or when the pause is too long. Poisson counts may be taken together as one likes.
 */
function isPause({ pace = 0 }: DropPlan, { pause, tells }: DropState, silent: number): boolean {
  if (tells) return false;
  return silent <= (pause === undefined || pause < 0 ? pace : 1 + 2 * pause);
}

/** `bad` of `total`: events that are missing, of those that were to be expected at the rate before. */
export function dropStatistics(plan: DropPlan): Statistics<DropState> {
  const phi = Math.max(1, plan.dispersion);
  const perTick = plan.before.total / Math.max(1, plan.before.ticks);
  const sure = lowerLimit(plan.before.total, plan.alpha / 2, phi) / Math.max(1, plan.before.ticks);
  const least = sure * (1 - plan.maxDrop);
  const mixture = planMixture({ ...plan, alpha: plan.alpha / 2, size: PARTS.length });
  const clearAt = 1 / plan.beta;
  const log = (events: number, from: number, to: number): number => (from > 0 ? from - to + events * Math.log(to / from) : 0) / phi;
  return {
    start: () => ({
      fail: startMixture(PARTS.length),
      clear: startClear(ABOVE.length),
      failed: false,
      events: 0,
      ticks: 0,
      held: 0,
      silent: 0,
      pause: undefined,
      tells: false,
    }),
    step: (state, { counts, pending = false, ticks: own }) => {
      if (!counts) return state;
      const events = cleanCounts(counts).total;
      const ticks = state.held + own;
      const silent = events > 0 ? 0 : state.silent + own;
      if (pending || (events === 0 && isPause(plan, state, silent)))
        return { ...state, held: ticks, silent, tells: state.tells || pending };
      const pause = events === 0 ? state.pause : state.pause === undefined ? -1 : Math.max(state.pause, state.silent);
      const floor = least * ticks;
      const pointing = events * 2 < floor ? 'most' : events < floor ? 'some' : 'no';
      const fail = stepMixture(mixture, state.fail, (k) => log(events, floor, floor * (PARTS[k] ?? 1)), pointing);
      const low = floor * RULED_OUT;
      const clear = stepClear(clearAt, state.clear, (k) => log(events, low, low * (ABOVE[k] ?? 1)));
      const failed = state.failed || isEnough(mixture, fail);
      return { ...state, fail, clear, failed, events: state.events + events, ticks: state.ticks + ticks, held: 0, silent, pause };
    },
    standing: ({ fail, clear, failed, events, ticks }) => ({
      failed,
      healthy: !failed && isClear(clearAt, clear),
      bad: Math.max(0, perTick * ticks - events),
      total: perTick * ticks,
      evidence: fail.evidence,
      peak: fail.peak,
      threshold: mixture.threshold,
    }),
  };
}
