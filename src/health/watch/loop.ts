import { setMaxListeners } from 'node:events';
import type { Sample, WatchFrame, WatchOptions, WatchResult } from '../types.ts';
import { decide, type WatchDecision } from './decide.ts';
import { type Journal, Narrator } from './narrator.ts';
import { checkFrames, outcomes } from './outcomes.ts';
import { describePower } from './power.ts';
import { type Before, getReady } from './prelude.ts';
import type { WatchPlan } from './prepare.ts';
import { RECORD_FORMAT, RECORD_VERSION, type RecordedTick } from './record.ts';
import { Collector } from './sources.ts';
import { evidenceOf, startWatch, stepWatch, type WatchState } from './state.ts';
import { describeDecision } from './text.ts';

/** Part of an interval over which the first ticks of watches that begin together are scattered. */
const JITTER = 0.2;

/** Everything that one watch gathers on its way. */
interface Run {
  readonly options: WatchOptions;
  readonly startedAt: number;
  readonly timeline: { at: number; text: string }[];
  readonly journal: Journal;
  readonly samples: Sample[];
  readonly ticks: RecordedTick[];
  plan: WatchPlan;
  state: WatchState;
  identifiedAt: number | undefined;
}

/**
 * Watches a release: waits until it serves, samples every check on schedule, and ends as soon as the judges know.
 * The last entry of the timeline says what was decided, and why.
 * @returns also after a cancellation (cause `cancelled`), with all that was recorded until then
 * @throws GateError RG-PROVIDER when a check or the identity cannot be used as configured
 */
export async function watchRelease(options: WatchOptions): Promise<WatchResult> {
  const { clock } = options;
  const timeline: { at: number; text: string }[] = [];
  const journal: Journal = {
    note(text) {
      timeline.push({ at: clock.now(), text });
      options.progress(text);
    },
    say: (text) => options.progress(text),
  };
  const ready = await getReady(options, journal);
  const run: Run = {
    options,
    startedAt: clock.now(),
    timeline,
    journal,
    samples: [],
    ticks: [],
    plan: ready.plan,
    state: startWatch(ready.plan),
    identifiedAt: undefined,
  };
  return withStop(run, (signal) => conduct(run, ready, signal));
}

/** Ends all that is in flight when the work ends, however it ends. */
async function withStop(run: Run, work: (signal: AbortSignal) => Promise<WatchResult>): Promise<WatchResult> {
  const { signal } = run.options;
  const stop = new AbortController();
  // Every request in flight listens to it, and there may be hundreds.
  setMaxListeners(0, stop.signal);
  const abort = (): void => stop.abort(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    if (signal.aborted) return finish(run, { verdict: 'inconclusive', cause: 'cancelled' }, 'cancelled before it began');
    return await work(stop.signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    return finish(run, { verdict: 'inconclusive', cause: 'cancelled' }, 'cancelled before there was a verdict');
  } finally {
    signal.removeEventListener('abort', abort);
    stop.abort();
  }
}

async function conduct(run: Run, ready: Before, signal: AbortSignal): Promise<WatchResult> {
  const before = await ready.begin(signal);
  run.plan = before.plan;
  run.state = startWatch(run.plan);
  if (before.ending) return finish(run, { verdict: 'inconclusive', cause: before.ending.cause }, before.ending.text);
  run.identifiedAt = before.identifiedAt;
  const decision = await sample(run, ready, { signal, toldPower: before.toldPower });
  const checks = outcomes(run.plan, run.state, true);
  return finish(run, decision, describeDecision(run.plan, run.state, decision, checks));
}

/** Tick i is due at start + i * interval, whatever the ticks before it took. Ticks that were missed altogether pass without samples. */
async function sample(
  run: Run,
  { sources }: Before,
  { signal, toldPower }: { readonly signal: AbortSignal; readonly toldPower: boolean },
): Promise<WatchDecision> {
  const { options, plan, journal } = run;
  const { clock, random = () => 0 } = options;
  const { interval, maxErrors } = plan.spec.settings;
  const collector = new Collector(sources, { interval, clock, signal, patience: maxErrors });
  const narrator = new Narrator(plan, journal, { watched: options.onTick !== undefined, toldPower });
  let start = clock.now() + Math.floor(random() * interval * JITTER);
  for (let tick = 0; ; tick++) {
    // No tick is further away than this unless the clock was set back: then the schedule moves with it.
    const ahead = start + tick * interval - clock.now() - 2 * interval;
    if (ahead > 0) {
      start -= ahead + interval;
      journal.note('the clock of this machine was set back; the watch goes on at its pace');
    }
    const wait = start + tick * interval - clock.now();
    if (wait > 0) await clock.sleep(wait, signal);
    const raw = wait > -interval ? await collector.collect(start + tick * interval, tick) : [];
    const step = stepWatch(plan, run.state, tick, raw);
    run.state = step.state;
    run.samples.push(...step.samples);
    run.ticks.push({ tick, evidence: evidenceOf(plan, run.state) });
    narrator.afterTick(run.state, step.samples, tick);
    options.onTick?.(frameOf(run, tick));
    const decision = decide(plan, run.state, tick);
    if (decision) return decision;
  }
}

function frameOf({ plan, state, options }: Run, tick: number): WatchFrame {
  const { interval, window, soak } = plan.spec.settings;
  return { tick, at: options.clock.now(), elapsed: tick * interval, window, soak, checks: checkFrames(plan, state) };
}

function finish(run: Run, decision: WatchDecision, text: string): WatchResult {
  run.journal.note(text);
  const { plan, state, timeline, samples, ticks, startedAt, identifiedAt } = run;
  const checks = outcomes(plan, state, true);
  const decidedAt = run.options.clock.now();
  return {
    ...decision,
    checks,
    samples,
    timeline,
    startedAt,
    identifiedAt,
    decidedAt,
    ...(run.options.deployedAt === undefined ? {} : { deployedAt: run.options.deployedAt }),
    power: describePower(plan, state),
    record: {
      format: RECORD_FORMAT,
      version: RECORD_VERSION,
      environment: run.options.environment.name,
      spec: plan.spec,
      startedAt,
      identifiedAt: identifiedAt ?? null,
      decidedAt,
      samples,
      ticks,
      ...decision,
      checks,
    },
  };
}
