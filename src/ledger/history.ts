import type { Tuple } from '../core/index.ts';
import { lastJudgements } from './state.ts';
import type { LedgerEvent, LedgerRecord } from './types.ts';

/** A time in which one tuple was the current one of an environment. */
export interface Serving {
  readonly tuple: Tuple;
  readonly tupleId: string;
  /** ISO 8601, UTC. */
  readonly from: string;
  /** Absent for what is current. */
  readonly to?: string;
  /** How it came there. */
  readonly by: 'deployed' | 'rolled-back';
  readonly commit?: string;
  readonly actor?: string;
  /** What was recorded of the tuple while it was current: the last of `verified`, `failed`, `revoked`. */
  readonly outcome?: LedgerEvent;
  /** What was found out about it since, last of all. */
  readonly now?: LedgerEvent;
}

/** When an event happened: imported ones carry the time in which they did, all others are recorded as they happen. */
export function timeOf({ happened, time }: LedgerRecord): string {
  return happened ?? time;
}

/** What ran when, oldest first. A failed tuple counts until another took its place: what stands at the head is what runs. */
export function servingHistory(records: readonly LedgerRecord[]): readonly Serving[] {
  const last = lastJudgements(records);
  const starts = records.filter(({ event }) => event === 'deployed' || event === 'rolled-back');
  return starts.map((record, index) => {
    const next = starts[index + 1];
    const { tuple, tupleId, event, commit, actor } = record;
    const outcome = records.findLast(
      (one) =>
        one.tupleId === tupleId &&
        one.seq > record.seq &&
        one.seq < (next?.seq ?? Number.POSITIVE_INFINITY) &&
        (one.event === 'verified' || one.event === 'failed' || one.event === 'revoked'),
    )?.event;
    const judged = last.get(tupleId);
    const now = judged && judged.seq > record.seq ? judged.event : undefined;
    return {
      tuple,
      tupleId,
      from: timeOf(record),
      by: event === 'rolled-back' ? 'rolled-back' : 'deployed',
      ...(next && { to: timeOf(next) }),
      ...(commit === undefined ? {} : { commit }),
      ...(actor === undefined ? {} : { actor }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(now === undefined ? {} : { now }),
    };
  });
}

/** What was current at a moment; undefined before the first deployment that is recorded. `at` in milliseconds since 1970 UTC. */
export function servingAt(records: readonly LedgerRecord[], at: number): Serving | undefined {
  return servingHistory(records).findLast(({ from }) => Date.parse(from) <= at);
}
