import type { WatchConfig } from '../../config/index.ts';
import { shortDigest, type Tuple, tupleId } from '../../core/index.ts';
import { identityOf, type WatchOptions, watchRelease, type WatchResult } from '../../health/index.ts';
import { digestIn } from '../../pins/index.ts';
import { executeOf } from '../shared/execute.ts';
import { watchLive } from './live.ts';
import { type Session, shortId } from './session.ts';

/** Whether there is anything by which a release could be judged. */
export function canWatch({ environment }: Session): boolean {
  return environment.health.some((check) => !check.advisory);
}

/** Watches the release that `tuple` stands for. What comes back names no secret: it goes into commits, ledgers and issues. */
export async function watchTuple(
  session: Session,
  tuple: Tuple,
  overrides?: Partial<WatchConfig>,
  more: Pick<WatchOptions, 'deployedAt'> = {},
): Promise<WatchResult> {
  const { environment, host, expand, secrets } = session;
  const identity = identityOf(environment);
  const pin = tuple.members.find((member) => member.name === identity?.pin);
  const onlooker = watchLive(host, `${environment.name} on ${shortId(tuple)}`);
  try {
    const result = await watchRelease({
      environment,
      expected: pin && (digestIn(pin.value) ?? pin.value),
      clock: host.clock,
      fetch: host.fetch,
      ...(host.get ? { get: host.get } : {}),
      signal: host.signal,
      expand,
      env: (name) => host.env(name),
      execute: await executeOf(host),
      progress: (line) => host.progress(secrets.hide(line)),
      random: Math.random,
      ...(overrides ? { overrides } : {}),
      ...(onlooker.onTick && { onTick: onlooker.onTick }),
      ...more,
    });
    return secrets.hideIn(result);
  } finally {
    onlooker.end();
  }
}

/** An all-clear of one probe per sample takes some 70 good ones, and three checks share its bound. */
const CONFIRM_SAMPLES = 120;

/**
 * Settings for watching a release that is known to have worked: shorter, by the same judges. They are asked more often where the window
 * is too short for them at the usual pace: otherwise no recovery could ever be confirmed.
 */
export function confirmSettings({ environment }: Pick<Session, 'environment'>, window: number): Partial<WatchConfig> {
  const { soak, warmUp, interval } = environment.watch;
  return {
    window,
    soak: Math.min(soak, window / 2),
    warmUp: Math.min(warmUp, window / 4),
    interval: Math.min(interval, Math.max(1000, Math.round(window / CONFIRM_SAMPLES))),
  };
}

/** What happened to the pins while we looked elsewhere; undefined when they are as expected. */
export async function movedOn(session: Session, expected: Tuple): Promise<string | undefined> {
  const { at, head } = await session.readHead();
  if (tupleId(at.tuple) === tupleId(expected)) return undefined;
  return `somebody put ${shortDigest(tupleId(at.tuple))} there (${(head ?? '').slice(0, 12)})`;
}
