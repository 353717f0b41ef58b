import type { Candidate, SchemaPlace } from './candidate.ts';
import { causeOf, pathOf, placeOf } from './candidate.ts';
import type { Conjunction, Literals } from './conjunction.ts';
import type { Facts } from './facts.ts';
import type { Inclusion } from './inclusion.ts';
import { negateKeyword } from './negate.ts';
import { type Node, target } from './node.ts';
import { OBLIGATIONS } from './obligations.ts';
import { type Failure, isCovered, isGiven, mostRelevant, type Question, type Reasoner, type Relevant } from './reasoner.ts';

const MAX_DEPTH = 160;
const MAX_CASES = 5;
const MAX_DIRECT = 2;
const MAX_SAID = 40;
/** Looks that a question costs whatever it is. */
const STEP = 5;
/** Candidates kept per cause; of the others only the path. */
const EXAMPLES = 4;

interface Verdict {
  readonly proven: boolean;
  /** The outermost open question this rests on; infinite when it rests on none. */
  readonly rests: number;
}

/**
 * Shows that every value of a conjunction is an instance of a schema, or collects why that could not be shown.
 * A question that comes up again further down in the data is taken as shown: values are finite, so this is induction over their size.
 */
export class Prover implements Reasoner {
  readonly facts: Facts;
  readonly candidates: Candidate[] = [];
  /** The cause of every failure, in order. */
  readonly said: string[] = [];
  /** Causes that were told again, wherever a question had come up before. */
  readonly again = new Set<string>();
  readonly #inclusion: Inclusion | undefined;
  readonly #tries: boolean;
  readonly #causes = new Map<string, Set<string>>();
  readonly #answers = new Map<number, Verdict>();
  readonly #asking = new Map<number, { readonly index: number; readonly level: number }>();
  /** What was said of a question that could not be shown, so that it need not be asked again. */
  readonly #reported = new Map<string, readonly string[]>();
  #provisional: number[] = [];
  #rests = Number.POSITIVE_INFINITY;
  /** Depth in the data, not in the schema. */
  #level = 0;
  /** Set when a limit was met: the keyword at which it happened. */
  exhausted: Node | undefined;

  /** `inclusion`: the quick look that goes before every proof. `tries`: whether the reader takes whatever is an instance of it. */
  constructor(facts: Facts, inclusion: Inclusion | undefined, tries: boolean) {
    this.facts = facts;
    this.#inclusion = inclusion;
    this.#tries = tries;
  }

  /** Few known values are simply tried. */
  #areInstances(known: Conjunction, node: Node): boolean {
    return this.#tries && this.facts.areInstances(known, node);
  }

  /** The same question one step down in the data. */
  below(question: Question): boolean {
    this.#level++;
    try {
      return this.prove(question);
    } finally {
      this.#level--;
    }
  }

  prove(question: Question): boolean {
    const { known, quiet } = question;
    const node = target(question.node);
    if (node.always === true || known.empty || this.isGiven(known, node) || this.facts.isEmpty(known)) return true;
    if (this.#inclusion?.holds(known, node) || this.#areInstances(known, node)) return true;
    const key = this.facts.keyOf(known, node);
    const answered = this.#answers.get(key) ?? this.#shown(key);
    const reported = quiet || !answered ? undefined : this.#reported.get(`${known.id}:${node.id}`);
    if (answered?.proven || (answered && (quiet || reported))) {
      this.#rests = Math.min(this.#rests, answered.rests);
      for (const cause of reported ?? []) {
        this.said.push(cause);
        this.again.add(cause);
      }
      return answered.proven;
    }
    const asking = this.#asking.get(key);
    if (asking) {
      if (asking.level >= this.#level) return false;
      this.#rests = Math.min(this.#rests, asking.index);
      return true;
    }
    if (this.#asking.size > MAX_DEPTH || this.#isSpent(quiet)) {
      this.exhausted ??= node;
      if (!quiet) this.fail({ ...question, node }, { rule: 'too-complex', keyword: '', goals: [] });
      return false;
    }
    return this.#ask({ ...question, node }, key);
  }

  #isSpent(quiet: boolean): boolean {
    const { meter } = this.facts.conjunctions;
    return meter.empty || (quiet && meter.spent);
  }

  #shown(key: number): Verdict | undefined {
    const proven = this.facts.shown.proven.get(key);
    return proven === undefined ? undefined : { proven, rests: Number.POSITIVE_INFINITY };
  }

  /** Tells what was found to whoever asks about schemas like these. */
  publish(): void {
    this.#inclusion?.publish();
    for (const [key, { proven, rests }] of this.#answers)
      if (rests === Number.POSITIVE_INFINITY && (proven || !this.exhausted)) this.facts.shown.proven.set(key, proven);
    this.#answers.clear();
  }

  /** Whether the writer's schemas include this one, or one just like it. */
  isGiven(known: Conjunction, node: Node): boolean {
    return isGiven(this.facts, known, node);
  }

  #ask(question: Question, key: number): boolean {
    const index = this.#asking.size;
    const mark = this.#provisional.length;
    const outer = this.#rests;
    const said = this.said.length;
    this.#rests = Number.POSITIVE_INFINITY;
    this.#asking.set(key, { index, level: this.#level });
    const { meter } = this.facts.conjunctions;
    meter.spend(STEP);
    const proven = question.quiet ? this.#obligations(question) : meter.within(() => this.#obligations(question));
    this.#asking.delete(key);
    if (!question.quiet) {
      const told = new Set<string>();
      for (let at = said; at < this.said.length && told.size < MAX_SAID; at++) told.add(this.said[at] as string);
      this.#reported.set(`${question.known.id}:${question.node.id}`, [...told]);
    }
    this.#settle(key, proven, index, mark);
    this.#rests = Math.min(outer, this.#rests);
    return proven;
  }

  /** Keeps or drops what was shown while this question was taken for granted. */
  #settle(key: number, proven: boolean, index: number, mark: number): void {
    const inside = this.#provisional.splice(mark);
    if (!proven) {
      for (const other of inside) this.#answers.delete(other);
      this.#answers.set(key, { proven, rests: Number.POSITIVE_INFINITY });
      this.#rests = Number.POSITIVE_INFINITY;
      return;
    }
    if (this.#rests >= index) this.#rests = Number.POSITIVE_INFINITY;
    for (const other of [...inside, key]) this.#answers.set(other, { proven: true, rests: this.#rests });
    if (this.#rests !== Number.POSITIVE_INFINITY) this.#provisional.push(...inside, key);
  }

  #obligations(question: Question): boolean {
    let proven = true;
    for (const obligation of OBLIGATIONS) {
      if (!obligation.applies(question.node) || isCovered(this.facts, question, obligation.keyword)) continue;
      const shown = obligation.prove(this, question);
      proven &&= shown;
      if (!proven && question.quiet) return false;
    }
    return proven;
  }

  /**
   * Shows something, by cases of the writer's open alternatives where it cannot be shown at once.
   * `relevant` puts the alternatives first that are about the matter.
   */
  byCases(question: Question, show: (question: Question) => boolean, relevant?: Relevant, depth = 0, refusals = 0): boolean {
    if (depth >= MAX_CASES) return show(question);
    const { open: all } = question.known;
    const written = all.filter(({ keyword }) => keyword !== 'not');
    // What a refused branch leaves open tells little, and there is much of it: it comes last, and once.
    const open = written.length > 0 ? written : refusals > 0 ? [] : all;
    const about = mostRelevant(open, relevant);
    const alternatives = about ?? open[0];
    if (!alternatives) return show(question);
    // With few alternatives that speak of the very matter, trying without them would only be work.
    if (!(about && open.length <= MAX_DIRECT) && show({ ...question, quiet: true })) return true;
    let shown = true;
    const { conjunctions } = this.facts;
    const next = refusals + (written.length > 0 ? 0 : 1);
    const holds = ({ pos, neg }: Literals): boolean => {
      const known = conjunctions.with(question.known, pos, neg);
      if (this.facts.isEmpty(known) || this.#areInstances(known, question.node)) return true;
      if (conjunctions.meter.spent) return this.fail(question, { rule: 'too-complex', keyword: '', goals: [] });
      return this.byCases({ ...question, known }, show, relevant, depth + 1, next);
    };
    for (const branch of alternatives.branches) {
      // Each case is a place of its own.
      const shows = question.quiet || depth > 0 ? holds(branch) : conjunctions.meter.within(() => holds(branch));
      shown &&= shows;
      if (!shown && (question.quiet || depth > 1)) return false;
    }
    return shown;
  }

  /** Notes why something could not be shown (unless the question was quiet). Always false. */
  fail({ known, node, frame, quiet }: Question, failure: Failure): false {
    if (quiet) return false;
    const { rule, keyword, data = {} } = failure;
    const reader = failure.reader ?? placeOf(node, keyword);
    const writer = failure.writer ?? this.writerOf(known, keyword);
    const cause = causeOf(rule, writer, reader);
    this.said.push(cause);
    const path = pathOf(frame);
    const before = this.#causes.get(cause);
    if (before) before.add(path);
    if (before && before.size > EXAMPLES) return false;
    const paths = before ?? new Set([path]);
    this.#causes.set(cause, paths);
    const goals = failure.goals ?? (keyword === '' ? [] : negateKeyword(node, keyword));
    const rather = failure.ratherFrom === undefined ? undefined : new Set(this.said.slice(failure.ratherFrom, -1));
    const { spent } = this.facts.conjunctions.meter;
    this.candidates.push({ rule, keyword, cause, paths, frame, known, goals, data, reader, writer, spent, ...(rather ? { rather } : {}) });
    return false;
  }

  /** Where the writer speaks of the same thing: the keyword, else the schema itself. */
  writerOf(known: Conjunction, ...keywords: readonly string[]): SchemaPlace | undefined {
    const mine = known.pos.filter((node) => node.document !== undefined && !node.derived);
    for (const keyword of keywords) {
      const saying = mine.find((node) => Object.hasOwn(node, keyword));
      if (saying) return placeOf(saying, keyword);
    }
    return mine[0] ? placeOf(mine[0]) : undefined;
  }
}
