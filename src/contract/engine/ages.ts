import { formatDuration } from '../../core/index.ts';
import type { AgeClause, ClauseResult, Value } from '../types.ts';
import { member } from './json.ts';
import { instantOf } from './limits.ts';

const DAY = 86_400_000;
/** Clocks differ by so much. */
const SKEW = 300_000;
/** A day without a zone begins so long before it does in UTC (Kiribati). */
const EASTMOST = 14 * 3_600_000;

/**
 * How far ahead of now an instant may lie, in milliseconds. What is later says nothing about freshness: a wrong clock or zone, or a plan.
 * A retention it does not break, unless it is a mistake or stands for "never".
 */
export function mostAhead(kind: AgeClause['kind'], isDay: boolean): number {
  if (kind === 'retention') return DAY;
  return isDay ? EASTMOST : SKEW;
}

/** Characters of a day: `2026-01-31`. */
export const DAY_TEXT = 10;

/** The newest and the oldest instant of one column. */
export class Age {
  readonly clause: AgeClause;
  /** Milliseconds since 1970; the oldest is after the newest while there is none. */
  oldest = Number.POSITIVE_INFINITY;
  newest = Number.NEGATIVE_INFINITY;
  /** Values that are no instant, or lie in the future. */
  unclear = 0;
  readonly #now: number;
  readonly #ahead: number;
  readonly #dayAhead: number;

  constructor(clause: AgeClause, now: number) {
    this.clause = clause;
    this.#now = now;
    this.#ahead = mostAhead(clause.kind, false);
    this.#dayAhead = mostAhead(clause.kind, true);
  }

  add(value: Value): void {
    if (value === null) return;
    const instant = typeof value === 'string' ? instantOf(value) : undefined;
    if (instant === undefined) this.unclear += 1;
    else this.addInstant(instant, (value as string).length === DAY_TEXT);
  }

  /** `instant` in milliseconds since 1970; `isDay`: of a whole day its begin. */
  addInstant(instant: number, isDay: boolean): void {
    if (instant > this.#now + (isDay ? this.#dayAhead : this.#ahead)) {
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
