import type { AgeClause, Clause, ClauseResult, CountClause } from '../types.ts';
import type { Condition, Subject } from './types.ts';

/** What is asked of the database about one clause, as expressions over all rows; `undefined`: nothing needs to be counted. */
export interface Ask {
  /** Rows that fail. */
  readonly failed: Condition;
  /** Rows of which nothing can be said. */
  readonly unsure: Condition;
}

/** How the counts of a database answer one clause. */
export type Plan =
  /** Promises about values. */
  | { readonly kind: 'values'; readonly clause: Clause; readonly ask: Ask; readonly shown: Subject | undefined }
  | {
      readonly kind: 'count';
      readonly clause: CountClause;
      readonly count: Counted;
      readonly unsure: Condition;
      readonly shown: readonly Subject[];
    }
  | { readonly kind: 'age'; readonly clause: AgeClause; readonly extreme: string; readonly unclear: Condition }
  /** The database cannot tell. */
  | { readonly kind: 'open'; readonly result: ClauseResult };

/** Rows that meet a condition, or rows that repeat earlier ones: those without a null in their key less the different keys. */
export type Counted =
  | { readonly kind: 'rows' }
  | { readonly kind: 'where'; readonly condition: Condition }
  | { readonly kind: 'repeats'; readonly there: Condition; readonly distinct: string };

export function open(clause: Clause, reason: string): Plan {
  return { kind: 'open', result: { clause, status: 'unknown', failed: 0, offenders: [], reason } };
}
