import type { CheckOutcome, Sample } from '../types.ts';
import { decide, type WatchDecision } from './decide.ts';
import { outcomes } from './outcomes.ts';
import { prepare } from './prepare.ts';
import type { RecordedTick, WatchRecord } from './record.ts';
import { evidenceOf, startWatch, stepWatch } from './state.ts';

export interface Replay {
  /** `undefined` when the record ends before the judges knew: the watch was cancelled, or the release never took effect. */
  readonly decision: WatchDecision | undefined;
  readonly checks: readonly CheckOutcome[];
  readonly ticks: readonly RecordedTick[];
  /** Samples as this replay would have used them; equal to the record unless it was altered. */
  readonly samples: readonly Sample[];
}

/**
 * Judges a record again: the same samples under the same specification give the same verdict, cause and evidence to the last bit.
 * No clock is read; ticks carry all the time there is.
 */
export function replay({ spec, samples: recorded, ticks: recordedTicks }: Pick<WatchRecord, 'spec' | 'samples' | 'ticks'>): Replay {
  const plan = prepare(spec);
  const samples: Sample[] = [];
  const ticks: RecordedTick[] = [];
  const byTick = new Map<number, Sample[]>();
  for (const sample of recorded) {
    const list = byTick.get(sample.tick);
    if (list) list.push(sample);
    else byTick.set(sample.tick, [sample]);
  }
  let state = startWatch(plan);
  const last = recordedTicks.at(-1)?.tick ?? -1;
  for (let tick = 0; tick <= Math.min(last, spec.lastTick); tick++) {
    const step = stepWatch(plan, state, tick, byTick.get(tick) ?? []);
    state = step.state;
    samples.push(...step.samples);
    ticks.push({ tick, evidence: evidenceOf(plan, state) });
    const decision = decide(plan, state, tick);
    if (decision) return { decision, checks: outcomes(plan, state, true), ticks, samples };
  }
  return { decision: undefined, checks: outcomes(plan, state, true), ticks, samples };
}
