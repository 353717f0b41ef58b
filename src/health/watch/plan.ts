import type { EnvironmentConfig, HealthCheckConfig, WatchConfig } from '../../config/index.ts';
import { identityOf } from '../identity/index.ts';
import { type Judge, planJudge } from '../judge/index.ts';
import { providerOf, topOf } from '../providers/index.ts';

export interface PlannedCheck {
  readonly config: HealthCheckConfig;
  /** What a bad event is, after a number. */
  readonly unit: string;
  readonly judge: Judge;
  /** This check's part of alpha. */
  readonly alpha: number;
}

/** All that is fixed before the first sample: the judges' guarantee holds only because nothing of it depends on data. */
export interface WatchPlan {
  readonly settings: WatchConfig;
  readonly checks: readonly PlannedCheck[];
  readonly byName: ReadonlyMap<string, PlannedCheck>;
  /** Tick 0 is the moment the release was seen to serve. Ticks before `firstJudged` are warm-up. */
  readonly firstJudged: number;
  readonly lastTick: number;
  /** Answers in a row that lose or win the identity; `undefined` when the release is not identified. */
  readonly identityAnswers: number | undefined;
}

/** Alpha is shared evenly over the deciding checks, so that all of them together raise a false alarm with at most that probability. */
export function planWatch(environment: EnvironmentConfig, overrides: Partial<WatchConfig> = {}, identified = false): WatchPlan {
  const settings: WatchConfig = { ...environment.watch, ...overrides };
  const { interval, window } = settings;
  // A short watch (a confirmation after a rollback, say) must not consist of its warm-up alone.
  const warmUp = Math.min(settings.warmUp, window / 2);
  const lastTick = Math.max(1, Math.floor(window / interval));
  const firstJudged = warmUp > 0 ? Math.floor(warmUp / interval) + 1 : 0;
  const deciding = environment.health.filter((check) => !check.advisory).length;
  const alpha = settings.alpha / Math.max(1, deciding);
  const horizon = Math.max(1, lastTick - firstJudged);
  const checks = environment.health.map((config): PlannedCheck => {
    const provider = providerOf(config.source);
    const { tolerate, minBad, dispersion } = config;
    const judge = planJudge({ tolerate, alpha, minBad, dispersion, horizon, top: topOf(config.source), beta: settings.beta });
    return { config, unit: provider.unit(config.source), judge, alpha };
  });
  const byName = new Map(checks.map((check) => [check.config.name, check]));
  const identityAnswers = identified ? (identityOf(environment)?.answers ?? 3) : undefined;
  return { settings, checks, byName, firstJudged, lastTick, identityAnswers };
}
