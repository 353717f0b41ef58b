import type { ClauseResult, CountClause, CountTest, Value } from '../types.ts';
import { meets } from './expectation.ts';
import { member } from './json.ts';
import { type Keys, MAX_KEYS, PlainKeys } from './keys.ts';
import { membership } from './membership.ts';
import { type Origin, Tally } from './tally.ts';
import type { TextTools } from './text.ts';

/** What counts the rows of one clause: by a value alone (`judge`), or by the values that came before (`keys`). */
export interface Counter {
  readonly clause: CountClause;
  readonly tally: Tally;
  readonly columns: readonly string[];
  /** Whether a value counts against the rule; `undefined`: that cannot be said. */
  readonly judge: ((value: Value | undefined) => boolean | undefined) | undefined;
  readonly keys: Keys | undefined;
}

export interface KeyOptions {
  /** Keys that one rule may hold. */
  readonly most?: number;
  readonly makeKeys?: (most: number) => Keys;
}

/** Counts over all rows, one counter per clause. */
export class Counts {
  readonly counters: readonly Counter[];
  readonly #most: number;

  constructor(clauses: readonly CountClause[], tools: TextTools, { most = MAX_KEYS, makeKeys = plainKeys }: KeyOptions = {}) {
    this.#most = most;
    this.counters = clauses.map((clause) => ({
      clause,
      tally: new Tally(clause),
      columns: columnsOf(clause.test),
      judge: judgeOf(clause.test, tools),
      keys: clause.test.kind === 'duplicate' ? makeKeys(most) : undefined,
    }));
  }

  add(row: Value, origin: Origin): void {
    for (const counter of this.counters) {
      const values = counter.columns.map((column) => member(row, column));
      countValues(counter, values, origin);
    }
  }

  results(rows: number): ClauseResult[] {
    return this.counters.map(({ clause, tally, keys }) => {
      const { failed, offenders } = tally;
      const { kept, amount } = meets(clause.test.kind === 'row-count' ? rows : failed, rows, clause.expect);
      const reason = `counted ${Number(amount.toFixed(4))}${clause.expect.unit === 'percent' ? ' percent' : ''} of ${rows} rows`;
      if (keys?.isFull === true)
        return { clause, status: 'unknown', failed, offenders, reason: `more than ${this.#most} different values` };
      if (tally.unsure > 0)
        return { clause, status: 'unknown', failed, offenders, reason: `nothing can be said about ${tally.unsure} values` };
      return kept ? { clause, status: 'kept', failed, offenders: [], reason } : { clause, status: 'broken', failed, offenders, reason };
    });
  }
}

function plainKeys(most: number): Keys {
  return new PlainKeys(most);
}

/** Counts the values that one row has in the columns of a clause. */
export function countValues({ judge, keys, tally }: Counter, values: readonly (Value | undefined)[], origin: Origin): void {
  const found = keys ? keys.add(values, origin.line) : judge?.(values[0]);
  if (found === undefined && judge) tally.unsure += 1;
  if (found === true) tally.fail(origin, values.length === 1 ? (values[0] ?? null) : values.map((value) => value ?? null));
}

function columnsOf(test: CountTest): readonly string[] {
  if (test.kind === 'row-count') return [];
  return test.kind === 'duplicate' ? test.columns : [test.column];
}

function judgeOf(test: CountTest, tools: TextTools): Counter['judge'] {
  switch (test.kind) {
    case 'null':
      return (value) => (value ?? null) === null;
    case 'missing':
      return missing(membership(test.values));
    case 'invalid':
      return invalid(test, tools);
    default:
      return undefined;
  }
}

/** ODCS: null is always missing; the contract may name texts that stand for it. */
function missing(stands: (value: Value) => boolean | undefined): Counter['judge'] {
  return (value = null) => value === null || stands(value);
}

/** A null is missing, not invalid. */
function invalid({ values, pattern }: Extract<CountTest, { kind: 'invalid' }>, tools: TextTools): Counter['judge'] {
  const known = values && membership(values);
  const matcher = pattern === undefined ? undefined : tools.compilePattern(pattern);
  return (value = null) => {
    if (value === null) return false;
    const isKnown = known?.(value);
    if (known && isKnown !== true) return isKnown === undefined ? undefined : true;
    if (!matcher) return false;
    if (typeof value !== 'string') return undefined;
    const matches = matcher(value);
    return matches === undefined ? undefined : !matches;
  };
}
