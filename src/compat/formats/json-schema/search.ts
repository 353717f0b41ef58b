import type { JsonValue, Witness } from '../../../core/index.ts';
import type { Candidate } from './candidate.ts';
import type { Family } from './family.ts';
import type { Judge } from './judge.ts';
import type { Meter } from './meter.ts';
import { isShownBy } from './payloads.ts';
import type { WitnessFinder } from './witness.ts';

/** Looks that a confirmation counts as: two validators, two schemas. */
const CONFIRMING = 50;
/** Values in all payloads together that are told. */
const MAX_WEIGHT = 200_000;
/** Payloads of this comparison that are tried for the next difference: one with very many values often shows many. */
const RECENT = 4;
const LARGE = 100;

/** Searches payloads for the candidates of one comparison, with a bound on how long and on how much is told. */
export class Search {
  readonly #finder: WitnessFinder;
  readonly #judge: Judge;
  readonly #meter: Meter;
  readonly #purse: ReturnType<Meter['purse']>;
  readonly #family: Pick<Family, 'payloads' | 'parts'>;
  #recent: readonly Witness[] = [];
  #weight = 0;
  /** Candidates for which more could have been tried, or told. */
  readonly cut = new Set<Candidate>();

  constructor(finder: WitnessFinder, judge: Judge, meter: Meter, family: Pick<Family, 'payloads' | 'parts'>) {
    this.#finder = finder;
    this.#judge = judge;
    this.#meter = meter;
    this.#purse = meter.purse();
    this.#family = family;
  }

  /** A payload that shows the candidate to be a break, confirmed. */
  for(candidate: Candidate): Witness | undefined {
    const again = this.#recent.find(({ payload }) => isShownBy(candidate, payload));
    const payloads = this.#finder.find(candidate, this.#family.payloads.for(candidate));
    const witness = again ?? this.#meter.within(() => this.#find(payloads, candidate), this.#purse);
    if (!witness) return undefined;
    if (!again) {
      this.#family.payloads.add(candidate, witness.payload);
      if (weightOf(witness.payload) > LARGE) this.#recent = [witness, ...this.#recent.slice(0, RECENT - 1)];
    }
    if (this.#isBearable(witness)) return witness;
    this.cut.add(candidate);
    return undefined;
  }

  /** Any payload that shows a break at all. */
  anywhere(): Witness | undefined {
    // What is made to be refused can use up all that there is.
    for (const aimed of [true, false]) {
      const witness = this.#meter.within(() => this.#find(this.#finder.findAnywhere([aimed])), this.#meter.purse());
      if (witness) return witness;
    }
    return undefined;
  }

  #find(payloads: Iterable<JsonValue>, candidate?: Candidate): Witness | undefined {
    const { made } = this.#family.parts;
    const witness = this.#judge.confirm(payloads);
    this.#meter.spend(CONFIRMING + this.#family.parts.made - made);
    if (!witness && candidate && this.#meter.spent) this.cut.add(candidate);
    return witness;
  }

  /** Thousands of differences, each with a payload of thousands of values, are more than anybody reads. */
  #isBearable({ payload }: Witness): boolean {
    this.#weight += weightOf(payload);
    return this.#weight <= MAX_WEIGHT;
  }
}

const weights = new WeakMap<object, number>();

/** How many values there are in a value. */
function weightOf(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 1;
  let weight = weights.get(value);
  if (weight === undefined) {
    weight = Object.values<JsonValue>(value).reduce<number>((sum, inner) => sum + weightOf(inner), 1);
    weights.set(value, weight);
  }
  return weight;
}
