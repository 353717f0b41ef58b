import type { Clock } from '../core/index.ts';
import type { Channel, Decision, Snapshot, WriteResult } from './types.ts';

export interface CompareAndSwapOptions<T> {
  readonly channel: Channel;
  readonly branch: string;
  /** Asked again for every try, with the branch as it is then: nothing may be carried over from an earlier try. */
  readonly decide: (snapshot: Snapshot, attempt: number) => Promise<Decision<T>>;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** Most tries before the race is given up (default 64). */
  readonly attempts?: number;
  /** From 0 to below 1; spreads competing writers. */
  readonly random?: () => number;
}

/** A try fails only because another writer has succeeded, so that of 50 writers none needs more, whatever the order in which they come. */
const DEFAULT_ATTEMPTS = 64;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 3000;
/** Where a try itself takes long, writers that come back sooner than that would only meet again. */
const LONGEST_SPREAD = 20_000;
const MOST_TURNS = 8;

/**
 * Read the branch, decide, commit on exactly what was read; when the head has moved, read and decide again.
 * A moved head is never answered by sending the same contents again: they were computed from files that are no longer there,
 * and would silently undo the change that was faster.
 */
export async function compareAndSwap<T>(options: CompareAndSwapOptions<T>): Promise<WriteResult<T>> {
  const attempts = options.attempts ?? DEFAULT_ATTEMPTS;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    options.signal?.throwIfAborted();
    const began = options.clock.now();
    const snapshot = await options.channel.snapshot(options.branch);
    const decision = await options.decide(snapshot, attempt);
    if (decision.do === 'stop') return { result: 'stopped', value: decision.value, attempts: attempt };
    options.signal?.throwIfAborted();
    const outcome = await options.channel.commit(options.branch, snapshot.head, decision.change);
    if (outcome.result === 'committed') return { result: 'committed', commit: outcome.commit, value: decision.value, attempts: attempt };
    if (outcome.result === 'refused') return { ...outcome, attempts: attempt };
    const took = options.clock.now() - began;
    if (attempt < attempts) await options.clock.sleep(pauseAfter(attempt, took, options.random ?? Math.random), options.signal);
  }
  return { result: 'raced', attempts };
}

/** Full jitter over a span that grows with every try, and with how long one takes: of many writers that met, few meet again. */
function pauseAfter(attempt: number, took: number, random: () => number): number {
  const grown = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
  const spread = Math.min(LONGEST_SPREAD, took * Math.min(attempt, MOST_TURNS));
  return Math.round(random() * Math.max(grown, spread));
}
