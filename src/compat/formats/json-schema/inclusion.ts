import type { Conjunction } from './conjunction.ts';
import type { Facts } from './facts.ts';
import type { Meter } from './meter.ts';
import { type Node, target } from './node.ts';
import { QUICK_OBLIGATIONS } from './obligations.ts';
import { isCovered, isGiven, mostRelevant, type Question, type Reasoner, type Relevant } from './reasoner.ts';

const MAX_DEPTH = 120;
const MAX_CASES = 5;

/** A question, with those that rest on it. */
interface Pair {
  readonly known: Conjunction;
  readonly node: Node;
  held: boolean;
  readonly dependents: Set<Pair>;
}

/**
 * The quick look before the proof: keyword by keyword and branch by branch, without telling branches apart. It finds the greatest set of
 * pairs in which each follows from others of the set: all are taken to hold, and what fails is taken back together with what rested on it.
 * That is induction over the size of a finite value, so the reader's schema must not come back to itself without a step into the value.
 * What holds here is proven; what does not hold is open.
 */
export class Inclusion implements Reasoner {
  readonly facts: Facts;
  readonly said: readonly string[] = [];
  readonly #pairs = new Map<number, Pair>();
  readonly #doubtful: Pair[] = [];
  #asking: Pair | undefined;
  #depth = 0;
  #purse: ReturnType<Meter['purse']> | undefined;

  constructor(facts: Facts) {
    this.facts = facts;
  }

  /** Whether everything in `known` is shown to be an instance of `node`. */
  holds(known: Conjunction, node: Node): boolean {
    const { meter } = this.facts.conjunctions;
    return meter.within(() => this.#settle(known, node), (this.#purse ??= meter.purse()));
  }

  #settle(known: Conjunction, node: Node): boolean {
    const question: Question = { known, node, frame: undefined, quiet: true };
    // The answer may rest on what is taken back.
    for (let shown = this.prove(question); ; shown = this.prove(question)) {
      if (!shown || this.#doubtful.length === 0) return shown;
      this.#takeBack();
    }
  }

  /** Tells what was found to whoever asks about schemas like these. Only once nothing is in doubt. */
  publish(): void {
    for (const [key, { held }] of this.#pairs) this.facts.shown.included.set(key, held);
    this.#pairs.clear();
  }

  prove({ known, node: written }: Question): boolean {
    const node = target(written);
    if (node.always === true || known.empty || isGiven(this.facts, known, node)) return true;
    const pair = this.#pairOf(known, node);
    if (!pair) return false;
    if (pair.held && this.#asking) pair.dependents.add(this.#asking);
    return pair.held;
  }

  below(question: Question): boolean {
    return this.prove(question);
  }

  isGiven(known: Conjunction, node: Node): boolean {
    return isGiven(this.facts, known, node);
  }

  byCases(question: Question, show: (question: Question) => boolean, relevant?: Relevant, depth = 0): boolean {
    if (show(question)) return true;
    // What a refused branch leaves open tells little, and there is much of it.
    const open = question.known.open.filter(({ keyword }) => keyword !== 'not');
    const about = mostRelevant(open, relevant);
    const alternatives = about ?? open[0];
    if (!alternatives || depth >= MAX_CASES || this.facts.conjunctions.meter.spent) return false;
    this.facts.conjunctions.meter.spend(alternatives.branches.length);
    return alternatives.branches.every(({ pos, neg }) => {
      const known = this.facts.conjunctions.with(question.known, pos, neg);
      return this.facts.isEmpty(known) || this.byCases({ ...question, known }, show, relevant, depth + 1);
    });
  }

  fail(): false {
    return false;
  }

  writerOf(): undefined {
    return undefined;
  }

  /** `undefined`: too much was looked at. */
  #pairOf(known: Conjunction, node: Node): Pair | undefined {
    const key = this.facts.keyOf(known, node);
    const before = this.#pairs.get(key);
    if (before) return before;
    const settled = this.facts.shown.included.get(key);
    if (settled !== undefined) return { known, node, held: settled, dependents: new Set() };
    if (this.#depth >= MAX_DEPTH || this.facts.conjunctions.meter.spent) return undefined;
    const pair: Pair = { known, node, held: true, dependents: new Set() };
    this.#pairs.set(key, pair);
    this.#check(pair);
    return pair;
  }

  #check(pair: Pair): void {
    const outer = this.#asking;
    this.#asking = pair;
    this.#depth++;
    const held = this.facts.conjunctions.meter.within(() => this.facts.isEmpty(pair.known) || this.#followsFrom(pair));
    this.#depth--;
    this.#asking = outer;
    if (held) return;
    pair.held = false;
    this.#doubtful.push(...pair.dependents);
    pair.dependents.clear();
  }

  #followsFrom({ known, node }: Pair): boolean {
    const question: Question = { known, node, frame: undefined, quiet: true };
    return QUICK_OBLIGATIONS.every(
      (obligation) => !obligation.applies(node) || isCovered(this.facts, question, obligation.keyword) || obligation.prove(this, question),
    );
  }

  #takeBack(): void {
    for (let pair = this.#doubtful.pop(); pair; pair = this.#doubtful.pop()) if (pair.held) this.#check(pair);
  }
}
