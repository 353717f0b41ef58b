import { canonicalJson, type JsonObject, type JsonValue, makeTuple, sha256Json, tupleId } from '../core/index.ts';
import type { Signer } from './signature.ts';
import type { LedgerEntry, LedgerRecord } from './types.ts';

/** What the first record names as the one before it. */
export const NO_RECORD = `sha256:${'0'.repeat(64)}`;

/** The record for an entry that follows `previous`; signed where there is a key. */
export function makeRecord(entry: LedgerEntry, previous: LedgerRecord | undefined, time: Date, signer?: Signer): LedgerRecord {
  const tuple = makeTuple(entry.tuple.members);
  const record = {
    ...defined(entry),
    tuple,
    version: 1 as const,
    seq: previous ? previous.seq + 1 : 0,
    prev: previous ? previous.hash : NO_RECORD,
    tupleId: tupleId(tuple),
    time: time.toISOString(),
  };
  const signed = signer ? { ...record, signature: signer.sign(record as unknown as JsonObject) } : record;
  return { ...signed, hash: sha256Json(signed as unknown as JsonObject) };
}

/** The hash that a record should carry: over all its fields, also those that a later version may have added. */
export function hashOf(record: LedgerRecord): string {
  const { hash: _, ...rest } = record;
  return sha256Json(rest as unknown as JsonValue);
}

/** The record's line, without the line end. */
export function recordLine(record: LedgerRecord): string {
  return canonicalJson(record as unknown as JsonValue);
}

/** All lines of a ledger, each with its line end. */
export function ledgerText(records: readonly LedgerRecord[]): string {
  return records.map((record) => `${recordLine(record)}\n`).join('');
}

function defined(entry: LedgerEntry): LedgerEntry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as unknown as LedgerEntry;
}
