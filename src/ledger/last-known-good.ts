import { type Role, type Tuple, type TupleMember, tupleId } from '../core/index.ts';
import { lastJudgements } from './state.ts';
import type { LedgerRecord } from './types.ts';

/**
 * The newest verified tuple to go back to: nothing was found against it here since, it is not the current one, it was not taken back
 * since, it is revoked in no environment, and what was found of it last elsewhere is not a failure.
 * @param others the ledgers of the other environments
 */
export function lastKnownGood(
  records: readonly LedgerRecord[],
  current: Tuple,
  others: readonly (readonly LedgerRecord[])[] = [],
): LedgerRecord | undefined {
  const currentId = tupleId(current);
  const last = lastJudgements(records);
  const elsewhere = others.map(lastJudgements);
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

/**
 * Why one more rollback of `bad` would go round in circles; undefined when it would not. What brings a failed image back need not bring the
 * same tuple back: all that a rollback took away counts as one and the same. `now` in milliseconds since 1970 UTC.
 * @param committed rollbacks that the branch itself tells of. The same ones stand in a ledger that can be written, so the larger number counts.
 */
export function loopGuard(
  records: readonly LedgerRecord[],
  bad: Tuple,
  limits: LoopLimits,
  { now, committed = [] }: { readonly now: number; readonly committed?: readonly { readonly replaces: string; readonly at: number }[] },
): string | undefined {
  const badId = tupleId(bad);
  const rollbacks = records.filter((record) => record.event === 'rolled-back');
  const ofTuple = larger(
    rollbacks.filter((record) => record.replaces === badId),
    committed.filter(({ replaces }) => replaces === badId),
  );
  if (ofTuple >= limits.maxPerTuple) return `this tuple was rolled back ${times(ofTuple)} before, and ${limits.maxPerTuple} is the limit`;
  const back = rollbacks
    .map((record) => takenAway(records, record))
    .filter((values) => values.length > 0 && values.every((one) => holds(bad, one)));
  const [first] = back;
  if (first && back.length >= limits.maxPerTuple) {
    const what = first.map(({ name, value }) => `${name}: ${value}`).join(', ');
    return `what was rolled back ${times(back.length)} before is back (${what}), and ${limits.maxPerTuple} is the limit`;
  }
  const today = larger(
    rollbacks.filter((record) => now - Date.parse(record.time) < DAY),
    committed.filter(({ at }) => now - at < DAY),
  );
  if (today >= limits.maxPerDay)
    return `the environment was rolled back ${times(today)} in the last 24 hours, and ${limits.maxPerDay} is the limit`;
  return undefined;
}

function larger(one: readonly unknown[], other: readonly unknown[]): number {
  return Math.max(one.length, other.length);
}

/** Roles whose values say what ran; a toggle has few values, and each comes back by itself. */
const WEIGHTY: ReadonlySet<Role> = new Set(['image', 'model', 'code', 'features', 'dataset', 'config']);

/** What a rollback took away: the members that stood there and are not part of what was restored. */
function takenAway(records: readonly LedgerRecord[], { replaces, tuple, seq }: LedgerRecord): readonly TupleMember[] {
  const replaced = records.findLast((record) => record.tupleId === replaces && record.seq < seq)?.tuple;
  return (replaced?.members ?? []).filter((member) => WEIGHTY.has(member.role) && !holds(tuple, member));
}

function holds({ members }: Tuple, { name, value }: TupleMember): boolean {
  return members.some((member) => member.name === name && member.value === value);
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
