import type { ClauseResult, CountClause, CountTest, Value } from '../types.ts';
import { meets } from './expectation.ts';
import { identityOfAll } from './identity.ts';
import { member } from './json.ts';
import { membership } from './membership.ts';
import { type Origin, Tally } from './tally.ts';
import type { TextTools } from './text.ts';

/** Keys held for one rule about uniqueness; beyond it the rule is not known, unless a duplicate was seen before. */
const MAX_KEYS = 5_000_000;

/** Whether a row counts against a rule; `undefined`: that cannot be said. */
type Counter = (row: Value) => boolean | undefined;

/** Counts over all rows, one counter per clause. */
export class Counts {
  readonly #counters: readonly { readonly clause: CountClause; readonly counts: Counter; readonly tally: Tally }[];
  readonly #full = new Set<CountClause>();

  constructor(clauses: readonly CountClause[], tools: TextTools) {
    this.#counters = clauses.map((clause) => ({ clause, counts: this.#counter(clause, tools), tally: new Tally(clause) }));
  }

  add(row: Value, origin: Origin): void {
    for (const { clause, counts, tally } of this.#counters) {
      const found = counts(row);
      if (found === undefined) tally.unsure += 1;
      if (found === true) tally.fail(origin, shownOf(row, clause.test));
    }
  }

  results(rows: number): ClauseResult[] {
    return this.#counters.map(({ clause, tally }) => {
      const { failed, offenders } = tally;
      const { kept, amount } = meets(clause.test.kind === 'row-count' ? rows : failed, rows, clause.expect);
      const reason = `counted ${Number(amount.toFixed(4))}${clause.expect.unit === 'percent' ? ' percent' : ''} of ${rows} rows`;
      if (this.#full.has(clause)) return { clause, status: 'unknown', failed, offenders, reason: `more than ${MAX_KEYS} different values` };
      if (tally.unsure > 0)
        return { clause, status: 'unknown', failed, offenders, reason: `nothing can be said about ${tally.unsure} values` };
      return kept ? { clause, status: 'kept', failed, offenders: [], reason } : { clause, status: 'broken', failed, offenders, reason };
    });
  }

  #counter(clause: CountClause, tools: TextTools): Counter {
    const { test } = clause;
    switch (test.kind) {
      case 'row-count':
        return () => false;
      case 'null':
        return (row) => (member(row, test.column) ?? null) === null;
      case 'missing':
        return missing(test.column, membership(test.values));
      case 'invalid':
        return invalid(test, tools);
      default:
        return this.#duplicate(clause, test.columns);
    }
  }

  #duplicate(clause: CountClause, columns: readonly string[]): Counter {
    const seen = new Set<string>();
    return (row) => {
      const key = identityOfAll(columns.map((column) => member(row, column)));
      if (key === undefined) return false;
      if (seen.has(key)) return true;
      if (seen.size < MAX_KEYS) seen.add(key);
      else this.#full.add(clause);
      return false;
    };
  }
}

/** ODCS: null is always missing; the contract may name texts that stand for it. */
function missing(column: string, stands: (value: Value) => boolean | undefined): Counter {
  return (row) => {
    const value = member(row, column) ?? null;
    return value === null || stands(value);
  };
}

/** A null is missing, not invalid. */
function invalid({ column, values, pattern }: Extract<CountTest, { kind: 'invalid' }>, tools: TextTools): Counter {
  const known = values && membership(values);
  const matcher = pattern === undefined ? undefined : tools.compilePattern(pattern);
  return (row) => {
    const value = member(row, column) ?? null;
    if (value === null) return false;
    const isKnown = known?.(value);
    if (known && isKnown !== true) return isKnown === undefined ? undefined : true;
    if (!matcher) return false;
    if (typeof value !== 'string') return undefined;
    const matches = matcher(value);
    return matches === undefined ? undefined : !matches;
  };
}

function shownOf(row: Value, test: CountTest): Value {
  if (test.kind === 'row-count') return null;
  const values = ('columns' in test ? test.columns : [test.column]).map((column) => member(row, column) ?? null);
  return values.length === 1 ? (values[0] ?? null) : values;
}
