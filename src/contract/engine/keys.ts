import type { Value } from '../types.ts';
import { identityOfAll } from './identity.ts';

/** Keys held for one rule about uniqueness; beyond it the rule is not known. */
export const MAX_KEYS = 5_000_000;

/** The values that a rule about uniqueness has met. */
export interface Keys {
  /** Whether these values (of one row, together) stood in an earlier row; a null among them is no key. */
  add(values: readonly (Value | undefined)[], line: number): boolean;
  /** A key was met that found no place: what was counted is too little. */
  readonly isFull: boolean;
}

/** One text per key: simple, and what other ways of keeping keys are tested against. */
export class PlainKeys implements Keys {
  readonly #seen = new Set<string>();
  readonly #most: number;
  isFull = false;

  constructor(most: number) {
    this.#most = most;
  }

  add(values: readonly (Value | undefined)[]): boolean {
    const key = identityOfAll(values);
    if (key === undefined) return false;
    if (this.#seen.has(key)) return true;
    if (this.#seen.size < this.#most) this.#seen.add(key);
    else this.isFull = true;
    return false;
  }
}
