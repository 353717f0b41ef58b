import { type Tuple, tupleId } from '../core/index.ts';
import { lastEvents } from './state.ts';
import type { LedgerRecord } from './types.ts';

/**
 * The newest verified tuple to go back to: its last event here is `verified`, it is not the current one, it was not taken back
 * since, it is revoked in no environment, and its last event elsewhere is not a failure.
 * @param others the ledgers of the other environments
 */
export function lastKnownGood(
  records: readonly LedgerRecord[],
  current: Tuple,
  others: readonly (readonly LedgerRecord[])[] = [],
): LedgerRecord | undefined {
  const currentId = tupleId(current);
  const last = lastEvents(records);
  const elsewhere = others.map(lastEvents);
  const revoked = new Set([records, ...others].flat().flatMap(({ event, tupleId }) => (event === 'revoked' ? [tupleId] : [])));
  return records.findLast(
    (record) =>
      record.event === 'verified' &&
      record.tupleId !== currentId &&
      last.get(record.tupleId)?.seq === record.seq &&
      !revoked.has(record.tupleId) &&
      !records.some(({ event, replaces, seq }) => event === 'rolled-back' && replaces === record.tupleId && seq > record.seq) &&
      !elsewhere.some((events) => events.get(record.tupleId)?.event === 'failed'),
  );
}

export interface LoopLimits {
  /** Rollbacks of one tuple. */
  readonly maxPerTuple: number;
  /** Rollbacks of the environment in 24 hours. */
  readonly maxPerDay: number;
}

const DAY = 24 * 3600 * 1000;

/** Why one more rollback of `badId` would go round in circles; undefined when it would not. `now` in milliseconds since 1970 UTC. */
export function loopGuard(records: readonly LedgerRecord[], badId: string, limits: LoopLimits, now: number): string | undefined {
  const rollbacks = records.filter((record) => record.event === 'rolled-back');
  const ofTuple = rollbacks.filter((record) => record.replaces === badId).length;
  if (ofTuple >= limits.maxPerTuple) return `this tuple was rolled back ${times(ofTuple)} before, and ${limits.maxPerTuple} is the limit`;
  const today = rollbacks.filter((record) => now - Date.parse(record.time) < DAY).length;
  if (today >= limits.maxPerDay)
    return `the environment was rolled back ${times(today)} in the last 24 hours, and ${limits.maxPerDay} is the limit`;
  return undefined;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
