import type { LedgerEvent, LedgerRecord } from './types.ts';

const JUDGEMENTS: ReadonlySet<LedgerEvent> = new Set(['verified', 'failed', 'revoked']);

/**
 * What was found out about each tuple last of all. That it was put in place again, by hand or by a rollback, says nothing for or against it:
 * where nobody could judge it then, what was known before still holds.
 */
export function lastJudgements(records: readonly LedgerRecord[]): Map<string, LedgerRecord> {
  return lastOf(records, (event) => JUDGEMENTS.has(event));
}

/** What happened with each tuple last of all; a drill is no event of its own. */
export function lastEvents(records: readonly LedgerRecord[]): Map<string, LedgerRecord> {
  return lastOf(records, (event) => event !== 'drilled');
}

function lastOf(records: readonly LedgerRecord[], counts: (event: LedgerEvent) => boolean): Map<string, LedgerRecord> {
  return new Map(records.filter(({ event }) => counts(event)).map((record) => [record.tupleId, record]));
}

/** The record that made a tuple the current one: the newest `deployed` or `rolled-back`. */
export function currentDeployment(records: readonly LedgerRecord[]): LedgerRecord | undefined {
  return records.findLast((record) => record.event === 'deployed' || record.event === 'rolled-back');
}

/**
 * The rollback that was begun and never ended: a `failed` record that names its target, with no deployment or rollback after it.
 * A process that was killed leaves one behind.
 */
export function openRollback(records: readonly LedgerRecord[]): LedgerRecord | undefined {
  const last = records.findLast(
    ({ event, target }) => event === 'deployed' || event === 'rolled-back' || (event === 'failed' && target !== undefined),
  );
  return last?.event === 'failed' ? last : undefined;
}

/**
 * The part of a key that names one deployment of a tuple: the number of the record that made it current. The same tuple deployed again
 * later is another deployment and is recorded again; a command run twice is not.
 */
export function deploymentKey(event: string, records: readonly LedgerRecord[], id: string): string {
  const current = currentDeployment(records);
  const begin = current?.tupleId === id ? current.seq : records.length;
  return `${event}:${id}:${begin}`;
}
