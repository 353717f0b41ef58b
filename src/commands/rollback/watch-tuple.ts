import type { WatchConfig } from '../../config/index.ts';
import { shortDigest, toGateErrors, type Tuple, tupleId } from '../../core/index.ts';
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

/** What happened to the pins while we looked elsewhere. */
export interface Moved {
  /** In a clause that goes on after "meanwhile". */
  readonly said: string;
  /** Whether it is known what stands there now. */
  readonly isKnown: boolean;
}

/**
 * Whether something else stands there now than is expected. That it cannot be read any more is told, and not thrown: what was found out about
 * the release must not be lost with it.
 */
export async function movedOn(session: Session, expected: Tuple): Promise<Moved | undefined> {
  try {
    const { at, head } = await session.readHead();
    if (tupleId(at.tuple) === tupleId(expected)) return undefined;
    return { said: `somebody put ${shortDigest(tupleId(at.tuple))} there (${(head ?? '').slice(0, 12)})`, isKnown: true };
  } catch (error) {
    const problem = mendable(error);
    if (problem === undefined) throw error;
    return { said: `what stands there has become unreadable (${problem})`, isKnown: false };
  }
}

/** What a person can mend, in words; undefined for a fault of ours. */
export function mendable(error: unknown): string | undefined {
  const errors = toGateErrors(error);
  return errors.some(({ code }) => code === 'RG-INTERNAL') ? undefined : errors.map((one) => one.describe()).join('; ');
}
