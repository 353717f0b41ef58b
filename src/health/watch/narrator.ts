import { formatDuration } from '../../core/index.ts';
import type { Measurement, Sample } from '../types.ts';
import { describePower } from './power.ts';
import type { PlannedCheck, WatchPlan } from './prepare.ts';
import { IDENTITY_CHECK, type WatchState } from './state.ts';
import { describeCounts, describeProgress, formatEvidence } from './text.ts';

const HEARTBEAT = 60_000;

/** Where the moments of a watch go: the timeline of the record, and the progress for whoever looks on. */
export interface Journal {
  /** Into the timeline and the progress. */
  note(text: string): void;
  /** Into the progress only. */
  say(text: string): void;
}

/** Tells what is worth telling: growing evidence, sources that fall silent or come back, another release, and a heartbeat each minute. */
export class Narrator {
  readonly #plan: WatchPlan;
  readonly #journal: Journal;
  /** Somebody draws every tick: then a heartbeat would only repeat it. */
  readonly #watched: boolean;
  readonly #kinds = new Map<string, Measurement['kind']>();
  readonly #suspects = new Set<string>();
  #toldPower: boolean;
  #nextBeat = HEARTBEAT;
  #foreign = false;

  constructor(plan: WatchPlan, journal: Journal, { watched, toldPower }: { readonly watched: boolean; readonly toldPower: boolean }) {
    this.#plan = plan;
    this.#journal = journal;
    this.#watched = watched;
    this.#toldPower = toldPower;
  }

  afterTick(state: WatchState, samples: readonly Sample[], tick: number): void {
    for (const sample of samples) this.#tellChange(sample, tick);
    this.#tellIdentity(state);
    for (const check of this.#plan.checks) this.#tellEvidence(check, state);
    this.#beat(state, tick * this.#plan.spec.settings.interval);
  }

  #tellChange(sample: Sample, tick: number): void {
    const { kind } = sample.measurement;
    const name = sample.part === undefined ? sample.check : `${sample.check} (${sample.part})`;
    const before = this.#kinds.get(name);
    // The first look at a counter brings no counts and means nothing.
    if (sample.check === IDENTITY_CHECK || (tick === 0 && kind === 'none')) return;
    this.#kinds.set(name, kind);
    const { measurement } = sample;
    const reason = 'reason' in measurement ? measurement.reason : undefined;
    if (kind === before || (before === undefined && reason === undefined)) return;
    if (reason === undefined) this.#journal.note(`${name}: measured again`);
    else this.#journal.note(`${name}: ${kind === 'error' ? 'cannot be read' : 'no data'}: ${reason}`);
  }

  #tellIdentity(state: WatchState): void {
    const foreign = state.identity.othersInRow > 0;
    if (foreign && !this.#foreign) this.#journal.note(`${state.identity.note ?? 'another release answered'}: samples are set aside`);
    if (!foreign && this.#foreign) this.#journal.note('the expected release answers again');
    this.#foreign = foreign;
  }

  #tellEvidence(check: PlannedCheck, state: WatchState): void {
    const own = state.checks.get(check.spec.name);
    const { name } = check.spec;
    if (!own || this.#suspects.has(name)) return;
    const { evidence, threshold } = own.judge.standing;
    if (evidence < Math.sqrt(threshold) || evidence <= 1) return;
    this.#suspects.add(name);
    this.#journal.note(`${name}: evidence against the release is growing (${formatEvidence(own)}): ${describeCounts(check, own)}`);
  }

  #beat(state: WatchState, elapsed: number): void {
    if (elapsed < this.#nextBeat) return;
    this.#nextBeat = (Math.floor(elapsed / HEARTBEAT) + 1) * HEARTBEAT;
    if (!this.#toldPower && elapsed > this.#plan.spec.settings.warmUp) {
      this.#toldPower = true;
      for (const line of describePower(this.#plan, state)) this.#journal.say(line);
    }
    if (!this.#watched) this.#journal.say(describeProgress(this.#plan, state, elapsed));
  }
}

/** What a watch is about to do, before it does it. */
export function describeStart({ spec: { settings, checks } }: WatchPlan): string {
  const { window, soak, interval, alpha } = settings;
  const deciding = checks.filter((check) => !check.advisory);
  const advisory = checks.length - deciding.length;
  const names = deciding.length === 0 ? 'no deciding check' : deciding.map((check) => check.name).join(', ');
  const fixed = deciding.filter((check) => check.judge.kind === 'threshold').map((check) => check.name);
  const bound = `false alarms at most ${Number((alpha * 100).toPrecision(3))} %`;
  const unbounded = `without a bound for fixed thresholds (${fixed.join(', ')})`;
  return (
    `watching ${names}${advisory > 0 ? ` (and ${advisory} advisory)` : ''} every ${formatDuration(interval)} for up to ${formatDuration(window)}; ` +
    `healthy after ${formatDuration(Math.min(soak, window))} at the earliest; ` +
    (fixed.length === 0 ? bound : fixed.length === deciding.length ? `false alarms ${unbounded}` : `${bound}, ${unbounded}`)
  );
}
