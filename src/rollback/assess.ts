import { tupleId } from '../core/index.ts';
import { currentDeployment, lastEvents, lastKnownGood, type LedgerRecord, openRollback } from '../ledger/index.ts';
import { namedTarget, type TargetQuestion } from './target.ts';

/** What a rollback command finds when it starts: the same command may have been killed half way before. */
export type Situation =
  /** Nothing is on its way: what stands at the head is what shall be taken back. */
  | { readonly kind: 'begin' }
  /** A rollback was begun and its commit is there (or somebody made the same change): only confirmation and records are missing. */
  | { readonly kind: 'landed'; readonly badId: string; readonly target: LedgerRecord }
  /** A rollback was begun, and meanwhile somebody put a third tuple there. */
  | { readonly kind: 'superseded'; readonly badId: string }
  /** What stands at the head is what the last rollback restored. `state`: what the ledger says of it since. */
  | { readonly kind: 'done'; readonly badId: string; readonly target: LedgerRecord; readonly state: 'verified' | 'failed' | 'unconfirmed' }
  /** The tuple asked for stands there already, and no rollback brought it. */
  | { readonly kind: 'there'; readonly target: LedgerRecord };

/**
 * Tells a command that begins from one that is run again. Without an explicit target a rollback goes back one step and no further:
 * run twice, it must not walk back through history.
 */
export function assess({ records, others, current, to }: TargetQuestion): Situation {
  const currentId = tupleId(current);
  const wanted = to === undefined ? undefined : namedTarget(records, to);
  const open = openRollback(records);
  if (open?.target !== undefined && (wanted === undefined || wanted.tupleId === open.target)) {
    const target = records.findLast((record) => record.tupleId === open.target);
    if (currentId === open.target && target) return { kind: 'landed', badId: open.tupleId, target };
    if (currentId !== open.tupleId) return { kind: 'superseded', badId: open.tupleId };
    return { kind: 'begin' };
  }
  const last = currentDeployment(records);
  const restored = last?.event === 'rolled-back' && last.tupleId === currentId;
  if (restored && (wanted === undefined || wanted.tupleId === currentId)) {
    return { kind: 'done', badId: last.replaces ?? '', target: last, state: stateOf(records, currentId) };
  }
  // Somebody may have gone back by hand, without a word to the ledger; one step further back is not what anybody asked for.
  if (wanted === undefined && last?.event === 'deployed' && last.tupleId !== currentId) {
    const target = lastKnownGood(records, last.tuple, others);
    if (target?.tupleId === currentId) return { kind: 'landed', badId: last.tupleId, target };
  }
  return wanted?.tupleId === currentId ? { kind: 'there', target: wanted } : { kind: 'begin' };
}

function stateOf(records: readonly LedgerRecord[], id: string): 'verified' | 'failed' | 'unconfirmed' {
  const event = lastEvents(records).get(id)?.event;
  return event === 'verified' || event === 'failed' ? event : 'unconfirmed';
}

/** Whether the rollback that was made last took back a deployment, and not what an earlier rollback had restored. */
export function isFirstStep(records: readonly LedgerRecord[]): boolean {
  const [before, last] = records.filter(({ event }) => event === 'deployed' || event === 'rolled-back').slice(-2);
  return last?.event === 'rolled-back' && before?.event === 'deployed';
}
