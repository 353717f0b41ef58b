import { formatDuration } from '../../core/index.ts';
import type { AgeClause, ClauseResult, Value } from '../types.ts';
import { member } from './json.ts';
import { instantOf } from './limits.ts';

/** Clocks differ, and a date without a zone may be of tomorrow; a row from later than that is a mistake or stands for "never". */
const AHEAD = 86_400_000;

/** The newest and the oldest instant of one column. */
export class Age {
  readonly clause: AgeClause;
  /** Milliseconds since 1970; the oldest is after the newest while there is none. */
  oldest = Number.POSITIVE_INFINITY;
  newest = Number.NEGATIVE_INFINITY;
  /** Values that are no instant, or lie in the future. */
  unclear = 0;
  readonly #now: number;

  constructor(clause: AgeClause, now: number) {
    this.clause = clause;
    this.#now = now;
  }

  add(value: Value): void {
    if (value === null) return;
    const instant = typeof value === 'string' ? instantOf(value) : undefined;
    if (instant === undefined) this.unclear += 1;
    else this.addInstant(instant);
  }

  /** `instant` in milliseconds since 1970. */
  addInstant(instant: number): void {
    if (instant > this.#now + AHEAD) {
      this.unclear += 1;
      return;
    }
    if (instant < this.oldest) this.oldest = instant;
    if (instant > this.newest) this.newest = instant;
  }

  /** One row that is new enough makes data fresh, one that is too old breaks a retention; the other answers need every value. */
  result(): ClauseResult {
    const { clause, oldest, newest, unclear } = this;
    const unknown = (reason: string): ClauseResult => ({ clause, status: 'unknown', failed: 0, offenders: [], reason });
    if (oldest > newest) return unknown(`no row has an instant up to now in ${clause.column}`);
    const age = this.#now - (clause.kind === 'freshness' ? newest : oldest);
    const reason = sayAge(clause.kind, age);
    const isKept = age <= clause.age;
    if (unclear > 0 && isKept === (clause.kind === 'retention'))
      return unknown(`${unclear} values of ${clause.column} are no instant up to now; of the others ${reason}`);
    return { clause, status: isKept ? 'kept' : 'broken', failed: isKept ? 0 : 1, offenders: [], reason };
  }
}

/** `age` in milliseconds; below zero the row is of the future, which people should see. */
export function sayAge(kind: AgeClause['kind'], age: number): string {
  return `the ${kind === 'freshness' ? 'newest' : 'oldest'} row is ${formatDuration(Math.abs(age))} ${age < 0 ? 'ahead of now' : 'old'}`;
}

/** The ages of all columns that have one. */
export class Ages {
  readonly ages: readonly Age[];

  /** `now` in milliseconds since 1970. */
  constructor(clauses: readonly AgeClause[], now: number) {
    this.ages = clauses.map((clause) => new Age(clause, now));
  }

  add(row: Value): void {
    for (const age of this.ages) age.add(member(row, age.clause.column) ?? null);
  }

  results(): ClauseResult[] {
    return this.ages.map((age) => age.result());
  }
}
