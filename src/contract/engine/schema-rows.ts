import type { ClauseResult, Clause, Dataset, NotRunClause, Value } from '../types.ts';
import { showValue } from './json.ts';
import { type Origin, Tally } from './tally.ts';

export interface RowProblem {
  readonly property: string;
  readonly keyword: string;
  readonly message: string;
  /** What stands there; a member that is missing is null. */
  readonly value: Value;
}

export interface RowValidator {
  /** Why a row does not satisfy the schema; empty when it does, `undefined` where that cannot be said. */
  check(row: Value, origin: Origin): readonly RowProblem[] | undefined;
  /** Results of its own, where rows are judged together: what `check` returns is not used then. */
  results?(): readonly ClauseResult[];
  /** Parts of the rules that nothing here can run. */
  readonly notRun?: readonly NotRunClause[];
  /** Formats that the schema names and nothing here knows. */
  readonly unknownFormats: readonly string[];
}

/** Names of properties may come from the rows; beyond so many, the rest is told as one. */
const MAX_CLAUSES = 500;

/** Rows against one JSON Schema: one clause per property and keyword that some row breaks. */
export class SchemaRows {
  readonly #validator: RowValidator;
  readonly #whole: Clause;
  readonly #tallies = new Map<string, Tally>();
  #unsure = 0;

  constructor(schema: NonNullable<Dataset['schema']>, validator: RowValidator) {
    this.#validator = validator;
    this.#whole = schema.clause;
  }

  add(row: Value, origin: Origin): void {
    const problems = this.#validator.check(row, origin);
    if (!problems) this.#unsure += 1;
    for (const { property, keyword, message, value } of problems ?? []) this.#tally(property, keyword, message).fail(origin, value);
  }

  #tally(property: string, keyword: string, message: string): Tally {
    const known = this.#tallies.get(`${property}\0${keyword}`);
    if (known) return known;
    const isFull = this.#tallies.size >= MAX_CLAUSES;
    const rest = isFull ? this.#tallies.get('') : undefined;
    if (rest) return rest;
    const tally = new Tally(isFull ? this.#whole : { ...this.#whole, property: short(property), rule: keyword, limit: message });
    this.#tallies.set(isFull ? '' : `${property}\0${keyword}`, tally);
    return tally;
  }

  results(): readonly ClauseResult[] {
    if (this.#validator.results) return this.#validator.results();
    const broken = [...this.#tallies.values()].map((tally) => tally.result());
    const reason = `nothing can be said about ${this.#unsure} of the rows`;
    const open: ClauseResult[] = [{ clause: this.#whole, status: 'unknown', failed: 0, offenders: [], reason }];
    const kept: ClauseResult[] = [{ clause: this.#whole, status: 'kept', failed: 0, offenders: [] }];
    return [...broken, ...(this.#unsure > 0 ? open : broken.length === 0 ? kept : [])];
  }

  notRun(): NotRunClause[] {
    const formats = this.#validator.unknownFormats.map((format) => ({
      ...this.#whole,
      rule: 'format',
      limit: `the format ${format}`,
      reason: `the format ${format} is not known here`,
    }));
    return [...formats, ...(this.#validator.notRun ?? [])];
  }
}

function short(property: string): string {
  return property.length <= 200 ? property : showValue(property, 200);
}
