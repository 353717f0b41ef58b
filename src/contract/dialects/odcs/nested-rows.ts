import { Counts } from '../../engine/counts.ts';
import { member } from '../../engine/json.ts';
import type { RowValidator } from '../../engine/schema-rows.ts';
import { type Origin, Tally } from '../../engine/tally.ts';
import { type Check, compileTest } from '../../engine/tests.ts';
import type { TextTools } from '../../engine/text.ts';
import type { ClauseResult, CountClause, Dataset, NotRunClause, Value } from '../../types.ts';
import type { NestedRules } from './nested.ts';

/** Counts what stands inside of rows: every object, list and map that holds the property counts like a row of its own. */
export function nestedValidator({ schema }: Dataset, tools: TextTools): RowValidator {
  const rules = ((schema?.schema ?? {}) as unknown as { readonly rules: readonly NestedRules[] }).rules;
  const counters = rules.flatMap((one) => [
    ...(one.counts.length > 0 ? [new Holders(one.steps, one.counts, tools)] : []),
    ...one.unique.map((clause) => new Unique(one.steps, clause, tools)),
  ]);
  const keys = rules.flatMap((one) => one.keys.map((clause) => ({ clause, steps: one.steps, check: compileTest(clause.test, tools) })));
  const known = keys.flatMap(({ clause, steps, check }) => (check ? [new Keys(steps, check, new Tally(clause))] : []));
  const notRun = keys.flatMap(({ clause, check }): NotRunClause[] =>
    check ? [] : [{ ...clause, reason: `${clause.limit} is not known here` }],
  );
  return {
    check: (row, origin) => {
      for (const one of [...counters, ...known]) one.add(row, origin);
      return [];
    },
    results: () => [...counters, ...known].flatMap((one) => one.results()),
    notRun,
    unknownFormats: [],
  };
}

/** What a row holds at the end of a path. */
function* holdersOf(value: Value | undefined, steps: readonly string[], at = 0): Generator<Value> {
  if (value === undefined || value === null || typeof value !== 'object') return;
  const step = steps[at];
  if (step === undefined) yield value;
  else if (step === '*') for (const item of Object.values(value as Readonly<Record<string, Value>>)) yield* holdersOf(item, steps, at + 1);
  else yield* holdersOf(member(value, step), steps, at + 1);
}

/** Values of the property in one holder: of a list or map its items, else one, null where it is absent. */
function valuesIn(holder: Value, name: string): readonly Value[] {
  if (name === '*') return Object.values(holder as Readonly<Record<string, Value>>);
  return [member(holder, name) ?? null];
}

class Holders {
  readonly #steps: readonly string[];
  readonly #counts: Counts;
  readonly #name: string;
  #seen = 0;

  constructor(steps: readonly string[], clauses: readonly CountClause[], tools: TextTools) {
    this.#steps = steps;
    this.#counts = new Counts(clauses, tools);
    this.#name = nameOf(clauses[0]);
  }

  add(row: Value, { file, line }: Origin): void {
    for (const holder of holdersOf(row, this.#steps)) {
      for (const value of valuesIn(holder, this.#name)) {
        this.#seen += 1;
        this.#counts.add({ [this.#name]: value }, { file, line });
      }
    }
  }

  results(): ClauseResult[] {
    return this.#counts.results(this.#seen).map((result) => (this.#seen === 0 ? nothingSeen(result) : result));
  }
}

/** A value that repeats within one list breaks the rule; one that repeats in another row may be meant or not. */
class Unique {
  readonly #overall: Holders;
  readonly #steps: readonly string[];
  readonly #clause: CountClause;
  readonly #tools: TextTools;
  readonly #inside: Tally;

  constructor(steps: readonly string[], clause: CountClause, tools: TextTools) {
    this.#overall = new Holders(steps, [clause], tools);
    this.#steps = steps;
    this.#clause = clause;
    this.#tools = tools;
    this.#inside = new Tally(clause);
  }

  add(row: Value, origin: Origin): void {
    this.#overall.add(row, origin);
    const listed = this.#clause.property.split('.').includes('*');
    if (!listed) return;
    const within = new Holders(this.#steps, [this.#clause], this.#tools);
    within.add(row, origin);
    const [result] = within.results();
    if (result && result.failed > 0) this.#inside.fail(origin, result.offenders[0]?.value ?? null);
  }

  results(): ClauseResult[] {
    const { failed, offenders } = this.#inside;
    const clause = this.#clause;
    if (failed > 0) return [{ clause, status: 'broken', failed, offenders, reason: `${failed} rows hold a value twice` }];
    const reason = 'values repeat, though not within one row; whether that is allowed the standard does not say';
    const isOpen = clause.property.split('.').includes('*');
    return this.#overall.results().map((one) => (one.status === 'broken' && isOpen ? { ...one, status: 'unknown', reason } : one));
  }
}

class Keys {
  readonly #steps: readonly string[];
  readonly #check: Check;
  readonly #tally: Tally;

  constructor(steps: readonly string[], check: Check, tally: Tally) {
    this.#steps = steps;
    this.#check = check;
    this.#tally = tally;
  }

  add(row: Value, origin: Origin): void {
    for (const holder of holdersOf(row, this.#steps)) {
      for (const key of Array.isArray(holder) ? [] : Object.keys(holder ?? {})) {
        const passes = this.#check(key);
        if (passes === undefined) this.#tally.unsure += 1;
        else if (!passes) this.#tally.fail(origin, key);
      }
    }
  }

  results(): ClauseResult[] {
    return [this.#tally.result()];
  }
}

/** Where nothing holds the property, nothing was kept. */
function nothingSeen(result: ClauseResult): ClauseResult {
  return result.status === 'kept' ? { ...result, reason: 'nothing in the rows holds it' } : result;
}

function nameOf(clause: CountClause | undefined): string {
  if (!clause) return '';
  const { test } = clause;
  return 'column' in test ? test.column : 'columns' in test ? (test.columns[0] ?? '') : '';
}
