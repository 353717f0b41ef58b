import type { Clause, ClauseResult, Offender, Value } from '../types.ts';
import { showValue } from './json.ts';

/** Rows shown per clause: enough to see a pattern, few enough to read. */
export const SHOWN = 5;

/** Where a row came from. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** Counts the rows that broke one clause and keeps the first of them. */
export class Tally {
  readonly clause: Clause;
  failed = 0;
  /** Values about which nothing could be said. */
  unsure = 0;
  readonly offenders: Offender[] = [];
  #last: Origin | undefined;

  constructor(clause: Clause) {
    this.clause = clause;
  }

  /** A row counts once, however many of its items broke the clause. */
  fail(origin: Origin, value: Value): void {
    if (this.#last === origin) return;
    this.#last = origin;
    this.failed += 1;
    if (this.offenders.length >= SHOWN) return;
    this.offenders.push({ file: origin.file, line: origin.line, value: this.clause.sensitive ? '***' : showValue(value) });
  }

  result(): ClauseResult {
    const { clause, failed, offenders } = this;
    if (failed > 0) return { clause, status: 'broken', failed, offenders };
    if (this.unsure === 0) return { clause, status: 'kept', failed, offenders };
    return { clause, status: 'unknown', failed, offenders, reason: `nothing can be said about ${this.unsure} of the values` };
  }
}
