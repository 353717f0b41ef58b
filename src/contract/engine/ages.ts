import { formatDuration } from '../../core/index.ts';
import type { AgeClause, ClauseResult, Value } from '../types.ts';
import { member } from './json.ts';
import { instantOf } from './limits.ts';

/** The newest and the oldest instant of a column. */
export class Ages {
  readonly #seen: readonly { readonly clause: AgeClause; range?: { oldest: number; newest: number } }[];
  readonly #now: number;

  /** `now` in milliseconds since 1970. */
  constructor(clauses: readonly AgeClause[], now: number) {
    this.#seen = clauses.map((clause) => ({ clause }));
    this.#now = now;
  }

  add(row: Value): void {
    for (const entry of this.#seen) {
      const value = member(row, entry.clause.column);
      const instant = typeof value === 'string' ? instantOf(value) : undefined;
      if (instant === undefined) continue;
      entry.range = {
        oldest: Math.min(entry.range?.oldest ?? instant, instant),
        newest: Math.max(entry.range?.newest ?? instant, instant),
      };
    }
  }

  results(): ClauseResult[] {
    return this.#seen.map(({ clause, range }) => {
      if (!range) return { clause, status: 'unknown', failed: 0, offenders: [], reason: `no row has an instant in ${clause.column}` };
      const age = this.#now - (clause.kind === 'freshness' ? range.newest : range.oldest);
      const reason = `the ${clause.kind === 'freshness' ? 'newest' : 'oldest'} row is ${formatDuration(Math.max(0, age))} old`;
      return { clause, status: age <= clause.age ? 'kept' : 'broken', failed: age <= clause.age ? 0 : 1, offenders: [], reason };
    });
  }
}
