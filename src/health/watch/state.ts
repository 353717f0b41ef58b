import { sameIdentity } from '../identity/index.ts';
import type { Assessment, Reading } from '../judge/index.ts';
import type { Measurement, Sample, Tally } from '../types.ts';
import { attribute } from './attribute.ts';
import type { PlannedCheck, WatchPlan } from './prepare.ts';
import type { WatchSpec } from './spec.ts';

/** The name under which looks at the identity are recorded: good = the expected release, bad = another one, none = nobody answered. */
export const IDENTITY_CHECK = '(identity)';

/** Everything here speaks of judged samples only. */
export interface CheckState {
  readonly judge: Assessment;
  /** Ticks past the warm-up at which it was due, and those of them that brought something which was judged. */
  readonly ticks: number;
  readonly counted: number;
  readonly errorsInRow: number;
  /** Newest measurement: its kind, and the reason when it brought nothing. */
  readonly last: Measurement['kind'] | undefined;
  readonly reason: string | undefined;
  /** Share of bad events, mean score or value of the newest measurement. */
  readonly latest: number | undefined;
  /** Samples without events since the last event, and the longest such pause that came to an end. */
  readonly silent: number;
  readonly longestPause: number;
  /** Due ticks since the last reading. */
  readonly since: number;
  /** Events that another release served. */
  readonly setAside: number;
  /** Of the control, where there is one. */
  readonly control: Tally;
}

export interface IdentityState {
  /** Answers in a row from another release, and those of them from one that did not answer before the watch. */
  readonly othersInRow: number;
  readonly strangersInRow: number;
  readonly silentInRow: number;
  readonly note: string | undefined;
}

export interface WatchState {
  readonly checks: ReadonlyMap<string, CheckState>;
  readonly identity: IdentityState;
}

export type RawSample = Omit<Sample, 'use' | 'tick'>;

export function startWatch(plan: WatchPlan): WatchState {
  const fresh = (check: PlannedCheck): CheckState => ({
    judge: check.fresh,
    ticks: 0,
    counted: 0,
    errorsInRow: 0,
    last: undefined,
    reason: undefined,
    latest: undefined,
    silent: 0,
    longestPause: 0,
    since: 0,
    setAside: 0,
    control: { bad: 0, total: 0 },
  });
  return {
    checks: new Map(plan.checks.map((check) => [check.spec.name, fresh(check)])),
    identity: { othersInRow: 0, strangersInRow: 0, silentInRow: 0, note: undefined },
  };
}

/**
 * One tick: what came in, in order. Pure, so that a record can be judged again with the same result to the last bit.
 * Counts taken while another release answered are set aside, except those that name the release which served them; where nobody answered they
 * count, since a release that is down says nothing.
 */
export function stepWatch(
  plan: WatchPlan,
  state: WatchState,
  tick: number,
  raw: readonly RawSample[],
): { state: WatchState; samples: Sample[] } {
  const { spec } = plan;
  const identity = stepIdentity(spec, state.identity, raw);
  const warm = tick < spec.firstJudged;
  const checks = new Map(state.checks);
  for (const { spec: check } of plan.checks) {
    const before = checks.get(check.name);
    if (before && !warm && tick % check.every === 0)
      checks.set(check.name, { ...before, ticks: before.ticks + 1, since: before.since + 1 });
  }
  const controls = new Map(raw.filter(({ part }) => part === 'control').map((sample) => [sample.check, sample.measurement]));
  const samples: Sample[] = [];
  for (const sample of raw) {
    const use = warm ? 'warm-up' : identity.othersInRow > 0 && !namesItself(spec, sample.measurement) ? 'unidentified' : 'judged';
    samples.push({ ...sample, tick, use });
    const check = plan.byName.get(sample.check);
    const before = checks.get(sample.check);
    if (!check || !before || use !== 'judged' || sample.part === 'control') continue;
    checks.set(sample.check, stepCheck(spec, before, sample.measurement, controls.get(sample.check)));
  }
  return { state: { checks, identity }, samples };
}

function namesItself(spec: WatchSpec, measurement: Measurement): boolean {
  if (measurement.kind === 'scores') return spec.identity !== undefined && measurement.by !== undefined;
  return measurement.kind === 'counts' && attribute(measurement, spec.identity?.expected).named;
}

/**
 * A release that answered before the watch may still answer here and there while replicas are replaced. One that did not has taken over.
 */
function stepIdentity({ identity }: WatchSpec, before: IdentityState, raw: readonly RawSample[]): IdentityState {
  if (identity === undefined) return before;
  const measurement = raw.find((sample) => sample.check === IDENTITY_CHECK)?.measurement;
  if (measurement?.kind !== 'counts') return { ...before, silentInRow: before.silentInRow + 1 };
  if (measurement.bad === 0) return { othersInRow: 0, strangersInRow: 0, silentInRow: 0, note: undefined };
  const known = identity.before !== undefined && measurement.by !== undefined && sameIdentity(identity.before, measurement.by);
  return {
    othersInRow: before.othersInRow + 1,
    strangersInRow: known ? 0 : before.strangersInRow + 1,
    silentInRow: 0,
    note: measurement.note,
  };
}

function stepCheck(spec: WatchSpec, before: CheckState, measurement: Measurement, control: Measurement | undefined): CheckState {
  if (measurement.kind === 'error' || measurement.kind === 'none') {
    const missing = measurement.kind;
    const errorsInRow = missing === 'error' ? before.errorsInRow + 1 : 0;
    const inDoubt = 'inDoubt' in measurement ? { inDoubt: measurement.inDoubt } : {};
    const beside = 'inDoubt' in measurement && control?.kind === 'counts' ? { control } : {};
    const judge = before.judge.next({ missing, ...inDoubt, ...beside, ...(isPending(measurement) ? { pending: true } : {}), ticks: 1 });
    return { ...before, judge, last: missing, reason: measurement.reason, errorsInRow, latest: undefined };
  }
  const { reading, latest, setAside, events, beside } = readingOf(spec, measurement, control);
  // All of it was served by others: nothing was measured of this release, which is no error and no zero.
  if (reading === undefined) return { ...before, last: 'none', reason: 'only other releases served', setAside: before.setAside + setAside };
  return {
    ...before,
    judge: before.judge.next({ ...reading, ...(isPending(measurement) ? { pending: true } : {}), ticks: Math.max(1, before.since) }),
    counted: before.counted + 1,
    errorsInRow: 0,
    last: measurement.kind,
    reason: measurement.note,
    latest,
    silent: events ? 0 : before.silent + 1,
    longestPause: events ? Math.max(before.longestPause, before.silent) : before.longestPause,
    since: 0,
    setAside: before.setAside + setAside,
    control: { bad: before.control.bad + beside.bad, total: before.control.total + beside.total },
  };
}

function isPending(measurement: Measurement): boolean {
  return 'pending' in measurement;
}

interface Understood {
  readonly reading: Omit<Reading, 'ticks'> | undefined;
  readonly latest: number | undefined;
  readonly setAside: number;
  readonly events: boolean;
  readonly beside: Tally;
}

const NOBODY: Tally = { bad: 0, total: 0 };

/** A measurement as the judges read it. */
function readingOf(
  spec: WatchSpec,
  measurement: Exclude<Measurement, { kind: 'none' | 'error' }>,
  control: Measurement | undefined,
): Understood {
  if (measurement.kind === 'value')
    // A judge of scores takes it as the one score of this tick.
    return {
      reading: { value: measurement.value, scores: [measurement.value] },
      latest: measurement.value,
      setAside: 0,
      events: true,
      beside: NOBODY,
    };
  if (measurement.kind === 'scores') {
    const { values, by } = measurement;
    const foreign = by !== undefined && spec.identity !== undefined && !sameIdentity(spec.identity.expected, by);
    if (foreign) return { reading: undefined, latest: undefined, setAside: values.length, events: false, beside: NOBODY };
    const mean = values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
    return { reading: { scores: values }, latest: mean, setAside: 0, events: values.length > 0, beside: NOBODY };
  }
  const { own, others } = attribute(measurement, spec.identity?.expected);
  if (own.total === 0 && others.total > 0)
    return { reading: undefined, latest: undefined, setAside: others.total, events: false, beside: others };
  const beside = control?.kind === 'counts' ? control : others;
  const latest = own.total > 0 ? own.bad / own.total : undefined;
  return { reading: { counts: own, control: beside }, latest, setAside: others.total, events: own.total > 0, beside };
}

/** The evidence of every check, in their order. */
export function evidenceOf(plan: WatchPlan, state: WatchState): number[] {
  return plan.checks.map(({ spec }) => state.checks.get(spec.name)?.judge.standing.evidence ?? 1);
}
