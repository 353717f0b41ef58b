/** What one place of the schemas may cost in any case, in looks: at one schema, branch, name or value of a list. */
const FLOOR = 300;
/** What hard places may cost together beyond that. */
const COMMON = 4_000_000;
/** The share of what is left that one of them gets. */
const SHARE = 12;
/** Small documents count as so many schemas: some are made on the way. */
const LEAST_SIZE = 50;

/** What a task may spend on all of its places together. */
interface Purse {
  /** For hard places. */
  common: number;
  /** What every place may have. */
  reserve: number;
}

/**
 * Counts work, so that it ends: never by time, so that the same schemas always get the same answer. The whole grows with the schemas that are
 * compared. Each place gets an allowance of its own, in which what is asked of places inside of it does not count: one that is hard does not
 * starve the others. Whoever finds the meter spent leaves the question open.
 */
export class Meter {
  readonly #size: number;
  #purse: Purse;
  #allowance: number;

  /** `size`: how many schemas there are on both sides. */
  constructor(size: number) {
    this.#size = Math.max(LEAST_SIZE, size);
    this.#purse = this.purse();
    this.#allowance = next(this.#purse);
  }

  /** As much as there was at first, for a task of its own. */
  purse(): Purse {
    return { common: COMMON, reserve: FLOOR * this.#size };
  }

  /** Whether the place at hand has used up what it may. */
  get spent(): boolean {
    return this.#allowance <= 0;
  }

  /** Whether no place gets anything any more. */
  get empty(): boolean {
    return this.#purse.common <= 0 && this.#purse.reserve <= 0;
  }

  spend(looks: number): void {
    this.#allowance -= looks;
  }

  /** Does something as a place of its own, of a task of its own where a purse is given. */
  within<T>(work: () => T, purse: Purse = this.#purse): T {
    const [outer, outerPurse] = [this.#allowance, this.#purse];
    const given = next(purse);
    [this.#allowance, this.#purse] = [given, purse];
    try {
      return work();
    } finally {
      charge(purse, given - this.#allowance);
      [this.#allowance, this.#purse] = [outer, outerPurse];
    }
  }
}

function next({ common, reserve }: Purse): number {
  return Math.max(0, Math.min(FLOOR, reserve)) + Math.max(0, Math.floor(common / SHARE));
}

function charge(purse: Purse, looks: number): void {
  const kept = Math.max(0, Math.min(looks, FLOOR, purse.reserve));
  purse.reserve -= kept;
  purse.common -= looks - kept;
}
