import type { Condition } from '../types.ts';
import { FALSE, TRUE } from '../conditions.ts';

/** When a value that is not null fails a test, and when that cannot be said; or why the database cannot tell. */
export type Judgement = { readonly failed: Condition; readonly unsure: Condition } | { readonly reason: string };

export const PASSES: Judgement = { failed: FALSE, unsure: FALSE };
export const FAILS: Judgement = { failed: TRUE, unsure: FALSE };
export const UNSURE: Judgement = { failed: FALSE, unsure: TRUE };

export function fails(failed: Condition): Judgement {
  return { failed, unsure: FALSE };
}

/** Why a database cannot tell. */
export function unknown(reason: string): Judgement {
  return { reason };
}
