import type { Role, Tuple } from '../core/index.ts';
import type { PinReading, SpliceProof } from '../pins/index.ts';

/** All pins of an environment in one commit, with the files they stand in. */
export interface PinsAt {
  readonly tuple: Tuple;
  /** By pin name. */
  readonly readings: ReadonlyMap<string, PinReading>;
  /** By path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** One pin that changes. */
export interface PlannedPin {
  readonly name: string;
  readonly role: Role;
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** A rollback worked out on one commit, not written. All files or none. */
export interface Plan {
  readonly pins: readonly PlannedPin[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly proofs: readonly { readonly file: string; readonly proof: SpliceProof }[];
}

/** One question that has to be answered with yes before a tuple is restored. */
export interface ReadinessCheck {
  readonly id:
    | 'verified'
    | 'in-use'
    | 'complete'
    | 'roles'
    | 'immutable'
    | 'available'
    | 'editable'
    | 'migrations'
    | 'compatible'
    | 'answered'
    | 'attested';
  readonly title: string;
  /** Whether it stands in the way. */
  readonly ok: boolean;
  /** Nobody knows; `ok` then says what that is worth. */
  readonly unknown?: true;
  readonly detail: string;
}

/** What the branch looked like when it came to writing. */
export type RollbackDecision =
  | { readonly found: 'bad'; readonly plan: Plan }
  /** The target stands there already. */
  | { readonly found: 'target'; readonly head: string | undefined }
  /** A third tuple: somebody was faster, and theirs stands. */
  | { readonly found: 'other'; readonly head: string | undefined; readonly tuple: Tuple }
  /** The pins can no longer be read or edited. */
  | { readonly found: 'unreadable'; readonly reason: string };
