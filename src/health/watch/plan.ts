import type { EnvironmentConfig, HealthCheckConfig, WatchConfig } from '../../config/index.ts';
import { identityOf } from '../identity/index.ts';
import { estimateDispersion, upperLimit } from '../judge/index.ts';
import { providerOf, topOf } from '../providers/index.ts';
import type { Tally } from '../types.ts';
import { type Past, redBefore } from './past.ts';
import type { CheckSpec, IdentitySpec, JudgeSpec, WatchSpec } from './spec.ts';

export interface PlanOptions {
  readonly overrides?: Partial<WatchConfig> | undefined;
  /** Absent when the release is not identified. */
  readonly expected?: string | undefined;
  /** What answered before it. */
  readonly before?: string | undefined;
  /** What was counted before the deploy, by the name of the check. */
  readonly past?: ReadonlyMap<string, Past>;
}

/** What all checks of a watch have in common. */
interface Shared {
  readonly settings: WatchConfig;
  readonly ticks: number;
  readonly weights: number;
  readonly past: ReadonlyMap<string, Past>;
}

const LARGEST_SHARE = 0.95;

/** Alpha is shared over the deciding checks by their weights, so that all of them together raise a false alarm with at most that probability. */
export function planWatch(environment: EnvironmentConfig, { overrides, expected, before, past = new Map() }: PlanOptions = {}): WatchSpec {
  const settings: WatchConfig = { ...environment.watch, ...overrides };
  const { interval, window } = settings;
  // A short watch (a confirmation after a rollback, say) must not consist of its warm-up alone.
  const warmUp = Math.min(settings.warmUp, window / 2);
  const lastTick = Math.max(1, Math.floor(window / interval));
  const firstJudged = warmUp > 0 ? Math.floor(warmUp / interval) + 1 : 0;
  const weights = environment.health
    .filter((check) => !check.advisory && !check.threshold)
    .reduce((sum, check) => sum + weightOf(check), 0);
  const shared = { settings, ticks: lastTick - firstJudged, weights, past };
  const checks = environment.health.map((check) => planCheck(check, shared));
  const identity = expected === undefined ? undefined : identitySpec(expected, identityOf(environment)?.answers, before);
  return { settings, checks, firstJudged, lastTick, ...(identity ? { identity } : {}) };
}

function identitySpec(expected: string, answers: number | undefined, before: string | undefined): IdentitySpec {
  return { expected, answers: answers ?? 3, ...(before === undefined ? {} : { before }) };
}

function weightOf({ weight = 1 }: HealthCheckConfig): number {
  return weight;
}

function planCheck(check: HealthCheckConfig, shared: Shared): CheckSpec {
  const { settings, weights, past } = shared;
  const provider = providerOf(check.source);
  // An advisory check takes nothing from the others: what it says is no verdict.
  const alpha = check.threshold ? 0 : settings.alpha * (weightOf(check) / Math.max(weights, weightOf(check)));
  const own = past.get(check.name);
  const every = Math.max(1, Math.round((check.interval ?? 0) / settings.interval));
  const tolerate = tolerated(check, alpha, own);
  const red = check.baseline || check.maxDrop || check.scores || check.threshold ? undefined : redBefore(check, alpha, own);
  return {
    name: check.name,
    advisory: check.advisory,
    required: check.required ?? true,
    unit: check.maxDrop ? 'events missing' : provider.unit(check.source),
    tolerate,
    alpha,
    every,
    maxErrors: check.threshold?.consecutiveErrorLimit === undefined ? settings.maxErrors : check.threshold.consecutiveErrorLimit + 1,
    judge: judgeOf(check, { ...shared, alpha, every, tolerate }),
    ...(own?.kind === 'counts' ? { before: { bad: own.bad, total: own.total, span: own.span } } : {}),
    ...(red === undefined ? {} : { redBefore: red }),
  };
}

/**
 * The tolerance, which a baseline from before the deploy may raise: `ratio` times the upper confidence limit of the share of bad events then. The
 * limit is wrong with probability alpha/2 at most, and the test takes the other half.
 */
function tolerated(check: HealthCheckConfig, alpha: number, past: Past | undefined): number {
  if (check.maxDrop) return check.maxDrop.share;
  if (check.baseline?.kind !== 'before' || past?.kind !== 'counts' || past.total === 0) return check.tolerate;
  const share = (check.baseline.ratio * upperLimit(past.bad, alpha / 2, dispersionOf(check, past))) / past.total;
  return Math.min(Math.max(check.tolerate, share), LARGEST_SHARE * topOf(check.source));
}

function dispersionOf(check: HealthCheckConfig, past: Past | undefined): number {
  if (!check.estimateDispersion || past?.kind !== 'counts') return check.dispersion;
  return Math.max(check.dispersion, estimateDispersion(past.tallies.map((tally: Tally) => tally.bad)) ?? 1);
}

/** Milliseconds between two looks of the slowest scraper: with longer ones series are lost between them. */
const SLOWEST_PACE = 150_000;

/** Ticks that a source may need for news; a short watch cannot wait as long for a slow one. */
function paceOf({ interval, window }: WatchConfig): number {
  return Math.ceil(Math.min(SLOWEST_PACE, window / 4) / interval);
}

type Terms = Shared & { readonly alpha: number; readonly every: number; readonly tolerate: number };

function judgeOf(check: HealthCheckConfig, { settings, ticks, past, alpha, every, tolerate }: Terms): JudgeSpec {
  const { threshold, maxDrop, baseline, scores } = check;
  if (threshold) return { kind: 'threshold', plan: thresholdPlan(check, threshold) };
  const own = past.get(check.name);
  const horizon = Math.max(1, Math.floor(ticks / every));
  const base = {
    alpha,
    beta: settings.beta,
    minBad: check.minBad,
    dispersion: dispersionOf(check, own),
    horizon,
    tolerate,
    top: topOf(check.source),
  };
  if (maxDrop) {
    if (own?.kind !== 'counts') return unknown('how many events there were before', own);
    const before = { total: own.total, ticks: own.span / settings.interval };
    return { kind: 'drop', plan: { ...base, maxDrop: maxDrop.share, pace: paceOf(settings), before } };
  }
  if (scores) return { kind: 'scores', plan: base };
  if (baseline?.kind === 'concurrent') return { kind: 'concurrent', plan: { ...base, ratio: baseline.ratio } };
  if (baseline?.kind === 'before') {
    if (own?.kind !== 'counts' || own.total === 0) return unknown('how the release before it did', own);
    return { kind: 'events', plan: { ...base, alpha: alpha / 2 } };
  }
  return { kind: 'events', plan: base };
}

function unknown(what: string, past: Past | undefined): JudgeSpec {
  const reason = past?.kind === 'counts' ? 'no event was counted then' : (past?.reason ?? 'nothing was asked');
  return { kind: 'unknown', reason: `it is not known ${what}: ${reason}` };
}

/** Without limits of its own, a share of bad events is held against the tolerance. */
function thresholdPlan(check: HealthCheckConfig, { consecutiveErrorLimit: _errors, ...plan }: NonNullable<HealthCheckConfig['threshold']>) {
  return plan.above === undefined && plan.below === undefined ? { ...plan, above: check.tolerate } : plan;
}
