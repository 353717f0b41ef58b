import { makeRecord } from './record.ts';
import type { Signer } from './signature.ts';
import type { LedgerEntry, LedgerRecord } from './types.ts';

/** The ledger with one more record; as it was, when a record with the same key is there already. */
export function appendEntry(
  records: readonly LedgerRecord[],
  entry: LedgerEntry,
  time: Date,
  signer?: Signer,
): { readonly records: readonly LedgerRecord[]; readonly appended: LedgerRecord | undefined } {
  if (records.some((record) => record.key === entry.key)) return { records, appended: undefined };
  const appended = makeRecord(entry, records.at(-1), time, signer);
  return { records: [...records, appended], appended };
}
