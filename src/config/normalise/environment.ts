import type { Place } from '../../core/index.ts';
import type { Path } from '../document.ts';
import type { RawEnvironment, RawLadderStep, RawProbe, RawRollback, RawWatch } from '../raw.ts';
import type { EnvironmentConfig, LadderStep, ProbeConfig, RollbackConfig, WatchConfig } from '../types.ts';
import { healthCheck, identityConfig } from './health.ts';
import { pinConfig } from './pins.ts';
import { releaseConfig } from './release.ts';
import { statusRange } from './sources.ts';
import { duration, list, optional, share } from './values.ts';

export function environmentConfig(name: string, raw: RawEnvironment, placeOf: (path: Path) => Place): EnvironmentConfig {
  const place = (...path: Path): Place => placeOf(['environments', name, ...path]);
  const pins = Object.entries(raw.pins).map(([pin, entry]) => pinConfig(pin, entry, place('pins', pin)));
  return {
    name,
    pins,
    ...optional('identity', raw.identity && identityConfig(raw.identity, pins, place('identity'))),
    health: raw.health.map((check, index) => healthCheck(check, place('health', index))),
    watch: watchConfig(raw.watch),
    ...optional('rollback', raw.rollback && rollbackConfig(raw.rollback)),
    ...optional('release', raw.release && releaseConfig(raw.release)),
    ...optional('deployments', raw.deployments && { environment: name, ...raw.deployments }),
    place: place(),
  };
}

function watchConfig(raw: RawWatch): WatchConfig {
  return {
    interval: duration(raw.interval),
    window: duration(raw.window),
    soak: duration(raw.soak),
    warmUp: duration(raw['warm-up']),
    alpha: share(raw.alpha),
    beta: share(raw.beta),
    minEvents: raw['min-events'],
    maxErrors: raw['max-errors'],
  };
}

function rollbackConfig(raw: RawRollback): RollbackConfig {
  return {
    write: raw.write,
    remote: raw.remote,
    ...optional('branch', raw.branch),
    mergeWait: duration(raw['merge-wait']),
    ...(raw.redeploy && { redeploy: { ...raw.redeploy, wait: duration(raw.redeploy.wait) } }),
    ...optional('repository', raw.repository),
    ...(raw.dispatch && { dispatch: { ...raw.dispatch, wait: duration(raw.dispatch.wait) } }),
    ready: raw.ready.map(probeConfig),
    on: raw.on,
    hops: raw.hops,
    ...optional('playbook', raw.playbook),
    confirm: duration(raw.confirm),
    ladder: raw.ladder.map(ladderStep),
    labels: raw.labels,
    maxPerTuple: raw['max-per-tuple'],
    maxPerDay: raw['max-per-day'],
  };
}

function ladderStep(raw: RawLadderStep): LadderStep {
  if (typeof raw === 'string') return { step: raw };
  if (raw.toggle !== undefined) return { step: 'toggle', pin: raw.toggle };
  const page = typeof raw.page === 'object' ? raw.page : { url: raw.page ?? '', format: 'generic' as const };
  return { step: 'page', ...page };
}

function probeConfig(raw: RawProbe): ProbeConfig {
  return { ...raw, status: list(raw.status).map(statusRange), timeout: duration(raw.timeout) };
}
