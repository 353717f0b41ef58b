import type { ClauseResult, Dataset, Value } from '../types.ts';
import { showValue } from './json.ts';
import { type Origin, Tally } from './tally.ts';

/** Why a row does not satisfy a JSON Schema: where in the row, and which keyword. Empty when it does. */
export type RowValidator = (row: Value) => readonly { readonly property: string; readonly keyword: string; readonly message: string }[];

/** Rows against one JSON Schema: one clause per property and keyword that some row breaks. */
export class SchemaRows {
  readonly #validate: RowValidator;
  readonly #whole: NonNullable<Dataset['schema']>['clause'];
  readonly #tallies = new Map<string, Tally>();

  constructor(schema: NonNullable<Dataset['schema']>, validate: RowValidator) {
    this.#validate = validate;
    this.#whole = schema.clause;
  }

  add(row: Value, origin: Origin): void {
    for (const { property, keyword, message } of this.#validate(row)) {
      const key = `${property}\0${keyword}`;
      const tally = this.#tallies.get(key) ?? new Tally({ ...this.#whole, property, rule: keyword, limit: message });
      this.#tallies.set(key, tally);
      tally.fail(origin, showValue(row, 200));
    }
  }

  results(): ClauseResult[] {
    if (this.#tallies.size === 0) return [{ clause: this.#whole, status: 'kept', failed: 0, offenders: [] }];
    return [...this.#tallies.values()].map((tally) => tally.result());
  }
}
