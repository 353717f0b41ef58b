import type { Cause, Tuple } from '../core/index.ts';

export const LEDGER_EVENTS = ['deployed', 'verified', 'failed', 'rolled-back', 'revoked', 'drilled'] as const;
export type LedgerEvent = (typeof LEDGER_EVENTS)[number];

/** What a caller wants to record. */
export interface LedgerEntry {
  readonly environment: string;
  readonly event: LedgerEvent;
  readonly tuple: Tuple;
  /** The commit in which these pins stood. */
  readonly commit?: string;
  readonly cause?: Cause;
  /** For `rolled-back`: the id of the tuple that was taken back. `tuple` is the one restored. */
  readonly replaces?: string;
  /** For `failed`: the id of the tuple that is about to be restored. Written before the rollback, so that it can be resumed. */
  readonly target?: string;
  /** For `verified` and `failed`: `false` when nothing told which release answered. Absent: the release itself was seen to answer. */
  readonly identified?: boolean;
  /** Idempotency: an entry whose key is already in the ledger is not written again. */
  readonly key: string;
  /** Who or what did it: `github:run/123/1`, a user name. */
  readonly actor?: string;
  /** Link to or digest of the evidence. */
  readonly evidence?: string;
  /** Digest of what was kept beside the ledger when a rollback began: `attachments/<hex>.json` on the ledger branch. */
  readonly attachment?: string;
  /** For what was recorded afterwards: when it happened. ISO 8601, UTC, milliseconds. */
  readonly happened?: string;
}

/** Over the record without `signature` and `hash`; with `prev` it vouches for all records before. */
export interface LedgerSignature {
  /** sha256 of the public key in DER. */
  readonly keyid: string;
  /** Base64. */
  readonly sig: string;
}

/** One line of the ledger: canonical JSON. `hash` = sha256 of the record's canonical JSON without `hash`. */
export interface LedgerRecord extends LedgerEntry {
  readonly version: 1;
  /** From 0, without gaps. */
  readonly seq: number;
  /** Hash of the record before; 64 zeros (`sha256:000…`) for the first. */
  readonly prev: string;
  readonly tupleId: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly time: string;
  readonly hash: string;
  /** Absent where no key was given. */
  readonly signature?: LedgerSignature;
}

/** The first line whose chain does not hold, with what stands there and what should. */
export interface LedgerBreak {
  /** From 1. */
  readonly line: number;
  readonly reason: 'sequence' | 'link' | 'hash' | 'environment' | 'tuple';
  readonly found: string;
  readonly expected: string;
}

export interface LedgerVerification {
  readonly ok: boolean;
  readonly records: number;
  /** Hash of the last record: with it, a copy of the ledger can be compared in one look. */
  readonly head: string;
  readonly broken: LedgerBreak | undefined;
}
