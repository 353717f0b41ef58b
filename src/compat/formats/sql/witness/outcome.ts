import type { SqlState } from './states.ts';

/** What a database says to statements: it takes them all, refuses one for a reason, or it cannot be told. */
export type Outcome =
  | { readonly accepted: true }
  /** `error` and `state`: the words and the SQLSTATE of PostgreSQL. */
  | { readonly refusal: string; readonly error: string; readonly state: SqlState }
  | { readonly unsure: string };

export class Refused extends Error {
  readonly refusal: string;
  readonly state: SqlState;

  constructor(refusal: string, state: SqlState, message: string) {
    super(message);
    this.refusal = refusal;
    this.state = state;
  }
}

export class Unsure extends Error {}
