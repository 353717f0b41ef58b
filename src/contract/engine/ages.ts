import { formatDuration } from '../../core/index.ts';
import type { AgeClause, ClauseResult, Value } from '../types.ts';
import { member } from './json.ts';
import { instantOf } from './limits.ts';

/** Clocks differ, and a date without a zone may be of tomorrow; a row from later than that is a mistake or stands for "never". */
const AHEAD = 86_400_000;

interface Seen {
  readonly clause: AgeClause;
  range?: { oldest: number; newest: number };
  /** Values that are no instant, or lie in the future. */
  unclear: number;
}

/** The newest and the oldest instant of a column. */
export class Ages {
  readonly #seen: readonly Seen[];
  readonly #now: number;

  /** `now` in milliseconds since 1970. */
  constructor(clauses: readonly AgeClause[], now: number) {
    this.#seen = clauses.map((clause) => ({ clause, unclear: 0 }));
    this.#now = now;
  }

  add(row: Value): void {
    for (const entry of this.#seen) {
      const value = member(row, entry.clause.column) ?? null;
      if (value === null) continue;
      const instant = typeof value === 'string' ? instantOf(value) : undefined;
      if (instant === undefined || instant > this.#now + AHEAD) {
        entry.unclear += 1;
        continue;
      }
      entry.range = {
        oldest: Math.min(entry.range?.oldest ?? instant, instant),
        newest: Math.max(entry.range?.newest ?? instant, instant),
      };
    }
  }

  results(): ClauseResult[] {
    return this.#seen.map((seen) => this.#result(seen));
  }

  /** One row that is new enough makes data fresh, one that is too old breaks a retention; the other answers need every value. */
  #result({ clause, range, unclear }: Seen): ClauseResult {
    const unknown = (reason: string): ClauseResult => ({ clause, status: 'unknown', failed: 0, offenders: [], reason });
    if (!range) return unknown(`no row has an instant up to now in ${clause.column}`);
    const age = this.#now - (clause.kind === 'freshness' ? range.newest : range.oldest);
    const reason = `the ${clause.kind === 'freshness' ? 'newest' : 'oldest'} row is ${formatDuration(Math.max(0, age))} old`;
    const isKept = age <= clause.age;
    if (unclear > 0 && isKept === (clause.kind === 'retention'))
      return unknown(`${unclear} values of ${clause.column} are no instant up to now; of the others ${reason}`);
    return { clause, status: isKept ? 'kept' : 'broken', failed: isKept ? 0 : 1, offenders: [], reason };
  }
}
