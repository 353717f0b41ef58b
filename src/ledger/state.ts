import type { LedgerRecord } from './types.ts';

/** Events that say what a tuple is worth; a drill does not change that. */
export function lastEvents(records: readonly LedgerRecord[]): Map<string, LedgerRecord> {
  const last = new Map<string, LedgerRecord>();
  for (const record of records) if (record.event !== 'drilled') last.set(record.tupleId, record);
  return last;
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
