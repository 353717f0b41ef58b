import { isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { type Candidate, type Frame, pathOf, type Step } from './candidate.ts';
import type { Conjunction } from './conjunction.ts';
import { isDeclared } from './declared.ts';
import { evaluate, looksOfEvaluation } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { ValueMaker } from './generate.ts';
import { Mender } from './mend.ts';
import type { Meter } from './meter.ts';
import { complement } from './negate.ts';
import { ARRAY, EVERYTHING, newNode, type Node, OBJECT } from './node.ts';
import { findWords, matchesPattern } from './pattern/language.ts';
import { isShownBy, partsAt, replaceAt } from './payloads.ts';

const STEPS = 3000;
const WHOLE_STEPS = 6000;
const MAX_TRIES = 60;
const MENDED_GOALS = 3;
const MENDED_VALUES = 3;

interface Wrapped {
  /** What the document has to be an instance of. */
  readonly aim: Node;
  readonly whole: JsonValue;
  readonly tokens: readonly string[];
}

/** Finds payloads that the writer can produce and the reader refuses. */
export class WitnessFinder {
  readonly #facts: Facts;
  readonly #maker: ValueMaker;
  readonly #mender: Mender;
  #purse: ReturnType<Meter['purse']> | undefined;
  readonly #writer: Node;
  readonly #reader: Node;
  readonly #unions: ReadonlyMap<Candidate, Node>;
  /** Documents that showed something, by the path of what they showed. */
  readonly #around = new Map<string, { readonly whole: JsonValue; readonly pointer: string }>();

  /** `unions`: around what a candidate complains of; what they accept shows nothing. */
  constructor(facts: Facts, writer: Node, reader: Node, unions: ReadonlyMap<Candidate, Node> = new Map()) {
    this.#facts = facts;
    this.#maker = new ValueMaker(facts, 0);
    this.#mender = new Mender(facts, this.#maker);
    this.#writer = writer;
    this.#reader = reader;
    this.#unions = unions;
  }

  /** Payloads that show the candidate to be a real break, by our own reckoning; the simplest first. `known`: what may be worth a try. */
  *find(candidate: Candidate, known: Iterable<JsonValue> = []): Generator<JsonValue> {
    for (const payload of known) if (this.isWitness(payload)) yield payload;
    yield* this.#search(candidate);
    const { meter } = this.#facts.conjunctions;
    const mended = meter.within(() => this.#mended(candidate), (this.#purse ??= meter.purse()));
    if (mended !== undefined) yield mended;
  }

  /** What has to be shown, in a document that is mended around it until the writer can have made it. */
  #mended(candidate: Candidate): JsonValue | undefined {
    for (const goal of candidate.goals.slice(0, MENDED_GOALS)) {
      this.#maker.refill(STEPS);
      let tries = 0;
      for (const value of this.#maker.proposals(this.#facts.conjunctions.with(candidate.known, [goal]))) {
        if (++tries > MENDED_VALUES) break;
        const start = this.#wrap(candidate, value);
        for (const aim of start ? [this.#writer, start.aim] : []) {
          const whole = start && this.#mender.mend(aim, start.whole, { tokens: start.tokens, goal });
          if (whole !== undefined && isShownBy(candidate, whole) && this.isWitness(whole)) return whole;
        }
      }
    }
    return undefined;
  }

  /** A document with the value at its place, whatever else it should have, and what it has to be like for the reader to ask. */
  #wrap({ frame, known }: Candidate, value: JsonValue): Wrapped | undefined {
    const tokens: string[] = [];
    let whole = value;
    let aim = this.#asked(known, {});
    for (let at = frame; at; at = at.parent) {
      const { step, around } = at;
      if (step.kind === 'name') return undefined;
      if (step.kind === 'item') {
        whole = [...Array<JsonValue>(step.index).fill(null), whole];
        tokens.unshift(String(step.index));
        aim = this.#asked(around, { prefixItems: [...Array<Node>(step.index).fill(EVERYTHING), aim] });
        continue;
      }
      const name = step.kind === 'member' ? step.name : this.#names(step, around)[0];
      if (name === undefined) return undefined;
      whole = Object.fromEntries([[name, whole]]);
      tokens.unshift(name);
      aim = this.#asked(around, { properties: new Map([[name, aim]]) });
    }
    return { aim: newNode(undefined, '', { allOf: [this.#writer, aim] }), whole, tokens };
  }

  *#search(candidate: Candidate): Generator<JsonValue> {
    const union = this.#unions.get(candidate);
    for (const goal of candidate.goals) {
      this.#maker.refill(STEPS);
      const known = this.#facts.conjunctions.with(candidate.known, [goal]);
      let tries = 0;
      for (const value of this.#maker.checked(known, 12)) {
        if (union && evaluate(union, value) === true) continue;
        for (const whole of this.#embed(candidate.frame, value, 3)) {
          if (this.isWitness(whole)) {
            this.#remember(candidate.frame, whole);
            yield whole;
          }
          if (++tries > MAX_TRIES) break;
        }
        if (tries > MAX_TRIES || this.#maker.spent) break;
      }
    }
  }

  /** The same question asked of the whole: any value of the writer that the reader refuses. `ways`: made to be refused (true), or as they come. */
  *findAnywhere(ways: readonly boolean[] = [true, false]): Generator<JsonValue> {
    for (const aimed of ways) {
      this.#maker.refill(WHOLE_STEPS);
      const known = this.#facts.conjunctions.of([this.#writer], aimed ? [this.#reader] : []);
      for (const value of this.#maker.checked(known, aimed ? 200 : 400)) if (this.isWitness(value)) yield value;
    }
  }

  /** What the reader has asked before it asks for what is missing, as conditions do, and something more. */
  #asked({ pos, neg }: Conjunction, more: Partial<Node>): Node {
    const isReaders = ({ document }: Node): boolean => document !== undefined && document !== this.#writer.document;
    return newNode(undefined, '', { ...more, allOf: [...pos.filter(isReaders), ...neg.filter(isReaders).map(complement)], derived: true });
  }

  isWitness(value: JsonValue): boolean {
    const { meter } = this.#facts.conjunctions;
    const refused = evaluate(this.#reader, value);
    meter.spend(looksOfEvaluation() / 2);
    if (refused !== false) return false;
    const admitted = evaluate(this.#writer, value);
    meter.spend(looksOfEvaluation() / 2);
    if (admitted !== true) return false;
    return !this.#facts.declared || isDeclared([this.#writer], value);
  }

  /** Where a document is that shows something at one place, the same document may show something else there. */
  #remember(frame: Frame | undefined, whole: JsonValue): void {
    for (let at = frame; at; at = at.parent) {
      const path = pathOf(at);
      if (this.#around.has(path)) return;
      const [part] = partsAt(whole, at);
      if (part && at.step.kind !== 'name') this.#around.set(path, { whole, pointer: part[1] });
    }
  }

  /** Puts a value at its place in a whole document. */
  *#embed(frame: Frame | undefined, value: JsonValue, most: number): Generator<JsonValue> {
    if (!frame) {
      yield value;
      return;
    }
    const known = this.#around.get(pathOf(frame));
    if (known) yield replaceAt(known.whole, known.pointer, value);
    if (frame.step.kind === 'member')
      for (const outer of this.#maker.examples(frame.around))
        if (isJsonObject(outer)) yield* this.#embed(frame.parent, withMember(outer, frame.step.name, value), 1);
    for (const holder of this.#holders(frame, value)) {
      const known = this.#facts.conjunctions.with(frame.around, [holder]);
      for (const outer of this.#maker.checked(known, most)) yield* this.#embed(frame.parent, outer, Math.max(1, most - 1));
    }
  }

  /** Schemas that say: there it is. */
  #holders({ step, around }: Frame, value: JsonValue): Node[] {
    const only = newNode(undefined, '', { const: { value } });
    if (step.kind === 'item') {
      const prefixItems = [...Array<Node>(step.index).fill(EVERYTHING), only];
      return [newNode(undefined, '', { types: ARRAY, minItems: step.index + 1, prefixItems })];
    }
    const named = (name: string): Node => newNode(undefined, '', { types: OBJECT, required: [name], properties: new Map([[name, only]]) });
    if (step.kind === 'member') return [named(step.name)];
    if (step.kind === 'name') return typeof value === 'string' ? [newNode(undefined, '', { types: OBJECT, required: [value] })] : [];
    return this.#names(step, around).map(named);
  }

  #names(step: Extract<Step, { readonly notNames: readonly string[] }>, around: Frame['around']): string[] {
    const { names, patterns } = this.#facts.keys(around);
    const match = 'pattern' in step ? step.pattern : step.match;
    const found = findWords(
      { match: match === undefined ? [] : [match], avoid: step.notPatterns, minLength: 1, maxLength: 60 },
      4 + Math.min(step.notNames.length, 20),
    );
    const fits = (name: string): boolean =>
      !step.notNames.includes(name) &&
      (match === undefined || matchesPattern(match, name) === true) &&
      !step.notPatterns.some((pattern) => matchesPattern(pattern, name) === true);
    const fresh = ['extra', 'other', ...(found?.words ?? [])].filter(
      (name) => !names.has(name) && (match !== undefined || ![...patterns].some((pattern) => matchesPattern(pattern, name) === true)),
    );
    return [...fresh, ...names].filter(fits).slice(0, 4);
  }
}

/** With the member that matters first. */
function withMember(outer: JsonObject, name: string, value: JsonValue): JsonObject {
  const first: JsonObject = { [name]: value };
  return { ...first, ...outer, ...first };
}
