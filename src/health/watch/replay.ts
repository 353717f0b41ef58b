import type { EnvironmentConfig, WatchConfig } from '../../config/index.ts';
import type { CheckOutcome, Sample } from '../types.ts';
import { decide, type WatchDecision } from './decide.ts';
import { planWatch } from './plan.ts';
import { IDENTITY_CHECK, startWatch, stepWatch } from './state.ts';
import { outcomes } from './text.ts';

export interface Replay {
  /** `undefined` when the record ends before the judges knew: the watch was cancelled, or the release never took effect. */
  readonly decision: WatchDecision | undefined;
  readonly checks: readonly CheckOutcome[];
  /** Samples as this replay would have used them; equal to the record unless it was altered. */
  readonly samples: readonly Sample[];
}

/**
 * Judges a record again: the same samples under the same configuration give the same verdict, cause and evidence to the last bit.
 * No clock is read; ticks carry all the time there is.
 */
export function replay(record: readonly Sample[], environment: EnvironmentConfig, overrides: Partial<WatchConfig> = {}): Replay {
  const plan = planWatch(
    environment,
    overrides,
    record.some((sample) => sample.check === IDENTITY_CHECK),
  );
  const samples: Sample[] = [];
  let state = startWatch(plan);
  const byTick = new Map<number, Sample[]>();
  for (const sample of record) byTick.set(sample.tick, [...(byTick.get(sample.tick) ?? []), sample]);
  const last = Math.max(-1, ...byTick.keys());
  for (let tick = 0; tick <= last; tick++) {
    const step = stepWatch(plan, state, tick, byTick.get(tick) ?? []);
    state = step.state;
    samples.push(...step.samples);
    const decision = decide(plan, state, tick);
    if (decision) return { decision, checks: outcomes(plan, state, true), samples };
  }
  return { decision: undefined, checks: outcomes(plan, state, true), samples };
}
