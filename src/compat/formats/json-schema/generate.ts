import type { JsonObject, JsonValue } from '../../../core/index.ts';
import type { Conjunction, Literals } from './conjunction.ts';
import { evaluate, looksOfEvaluation, sameJson } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { isNamed, words } from './generate-names.ts';
import { first, inTurn, mayBe, repeat } from './generate-turns.ts';
import { numberCandidates, stringCandidates } from './generate-scalar.ts';
import { ARRAY, BOOLEAN, type MemberExists, newNode, type Node, NULL, NUMBER, OBJECT, STRING, target } from './node.ts';

const MAX_DEPTH = 24;
const MAX_FILL = 40;
/** Values tried before the cases of what is refused. */
const LUCKY = 6;
const BRANCHES_A_STEP = 32;
/** Conditions that are told apart one after the other. */
const FEW_CONDITIONS = 2;
/** Values that something may be put into. */
const EXAMPLES = 1;

/** Makes values that a conjunction admits, simple ones first. They are proposals: the caller checks them. */
export class ValueMaker {
  readonly #facts: Facts;
  readonly #made = new Map<string, Node>();
  readonly #found = new Map<string, readonly JsonValue[]>();
  #budget: number;

  constructor(facts: Facts, budget: number) {
    this.#facts = facts;
    this.#budget = budget;
  }

  /** Starts a new search with so many steps. */
  refill(budget: number): void {
    this.#budget = budget;
  }

  get spent(): boolean {
    return this.#budget <= 0 || this.#facts.conjunctions.meter.spent;
  }

  /** Values for which everything known was checked, as far as it can be. */
  *checked(known: Conjunction, most: number): Generator<JsonValue> {
    let left = most;
    for (const value of this.values(known, 0)) {
      if (!this.admits(known, value)) continue;
      yield value;
      if (--left <= 0) return;
    }
  }

  /** Whatever comes to mind, admitted or not. */
  proposals(known: Conjunction): Iterable<JsonValue> {
    return this.#facts.values(known) ?? this.#plain(known, 0);
  }

  /** The simplest values of a conjunction, worked out once. */
  examples(known: Conjunction): readonly JsonValue[] {
    return this.#some(known, 0, EXAMPLES);
  }

  admits(known: Conjunction, value: JsonValue): boolean {
    const truth = (node: Node): ReturnType<typeof evaluate> => {
      const result = evaluate(node, value);
      this.#facts.conjunctions.meter.spend(looksOfEvaluation() / 2);
      return result;
    };
    return known.pos.every((node) => truth(node) !== false) && known.neg.every((node) => truth(node) !== true);
  }

  *values(known: Conjunction, depth: number): Generator<JsonValue> {
    this.#facts.conjunctions.meter.spend(known.pos.length + known.neg.length);
    if (--this.#budget < 0 || this.#facts.conjunctions.meter.spent || depth > MAX_DEPTH || this.#facts.isEmpty(known)) return;
    const values = this.#facts.values(known);
    if (values) {
      yield* values.slice(0, MAX_FILL);
      return;
    }
    const conditions = known.open.filter(({ keyword }) => keyword === 'if');
    const sample = conditions.length > FEW_CONDITIONS ? first(this.#plain(known, depth)) : undefined;
    if (sample !== undefined) yield* this.#lucky(known, depth);
    // Of many conditions most have nothing to say of a simple value: those that it breaks come first.
    const broken = sample === undefined ? undefined : conditions.find(({ branches }) => !branches.some((branch) => mayBe(branch, sample)));
    const alternatives = broken ?? known.open.find(({ keyword }) => keyword !== 'not') ?? known.open[0];
    if (!alternatives) {
      yield* this.#plain(known, depth);
      return;
    }
    // A case costs as much as there is to be looked at in it.
    this.#budget -= Math.floor(known.open.reduce((sum, { branches }) => sum + branches.length, 0) / BRANCHES_A_STEP);
    if (alternatives.keyword === 'not') yield* this.#lucky(known, depth);
    yield* inTurn(alternatives.branches.map((branch) => this.#case(known, branch, depth + 1)));
  }

  /** What a union leaves out is seldom met by chance: a few values that heed no refusal come first. */
  *#lucky(known: Conjunction, depth: number): Generator<JsonValue> {
    let left = LUCKY;
    for (const value of this.#plain(known, depth)) {
      if (this.admits(known, value)) yield value;
      if (--left <= 0) return;
    }
  }

  /** By type, whatever alternatives are open. */
  *#plain(known: Conjunction, depth: number): Generator<JsonValue> {
    const types = this.#facts.types(known);
    const makers: Iterable<JsonValue>[] = [];
    if (types & STRING) makers.push(stringCandidates(this.#facts.strings(known)));
    if (types & NUMBER) makers.push(numberCandidates(this.#facts.numbers(known), types));
    if (types & BOOLEAN) makers.push([true, false]);
    if (types & NULL) makers.push([null]);
    if (types & OBJECT) makers.push(this.#objects(known, depth + 1));
    if (types & ARRAY) makers.push(this.#arrays(known, depth + 1));
    yield* inTurn(makers.map((maker) => maker[Symbol.iterator]()));
  }

  /** One branch of an alternative; worked out only once its turn has come, since most are never needed. */
  *#case(known: Conjunction, { pos, neg }: Literals, depth: number): Generator<JsonValue> {
    if (this.spent) return;
    const one = this.#facts.conjunctions.with(known, pos, neg);
    if (!this.#facts.isEmpty(one)) yield* this.values(one, depth);
  }

  /** A few different values; what was found once is not made again. */
  #some(known: Conjunction, depth: number, most: number): readonly JsonValue[] {
    const key = `${known.id}:${most}`;
    const ready = this.#found.get(key);
    if (ready) return ready;
    const found: JsonValue[] = [];
    let tried = 0;
    for (const value of this.values(known, depth)) {
      if (this.admits(known, value) && !found.some((other) => sameJson(other, value))) found.push(value);
      if (found.length >= most || ++tried > 60) break;
    }
    if (found.length > 0) this.#found.set(key, found);
    return found;
  }

  #node(key: string, make: () => Partial<Node>): Node {
    let node = this.#made.get(key);
    if (!node) this.#made.set(key, (node = newNode(undefined, '', make())));
    return node;
  }

  *#arrays(known: Conjunction, depth: number): Generator<JsonValue> {
    const { minItems, maxItems, unique } = this.#facts.arrays(known);
    if (minItems > MAX_FILL) return;
    const wishes = known.pos.flatMap((node) => [
      ...(node.contains ? repeat({ from: 0, value: node.contains }, Math.min(node.minContains ?? 1, MAX_FILL)) : []),
      ...(node.item ? [node.item] : []),
    ]);
    const repeats = known.pos.some((node) => node.repeats);
    const least = Math.max(minItems, ...wishes.map(({ from }) => from + 1));
    for (let length = least; length <= Math.min(maxItems, least + wishes.length + 2); length++) {
      const lists =
        wishes.length === 0 ? [this.#slots(length, [])] : [this.#slots(length, wishes), this.#slots(length, [...wishes].reverse())];
      for (const slots of lists) if (slots) yield* this.#fill(known, slots, unique, repeats, depth);
    }
  }

  /** Gives every wish a slot, the last ones first; `undefined` when there are too few. */
  #slots(length: number, wishes: readonly { from: number; value: Node }[]): (Node | undefined)[] | undefined {
    const slots: (Node | undefined)[] = Array<Node | undefined>(length).fill(undefined);
    for (const { from, value } of wishes) {
      const free = slots.findLastIndex((slot, index) => slot === undefined && index >= from);
      if (free === -1) return undefined;
      slots[free] = value;
    }
    return slots;
  }

  *#fill(known: Conjunction, slots: readonly (Node | undefined)[], unique: boolean, repeats: boolean, depth: number): Generator<JsonValue> {
    const { conjunctions } = this.#facts;
    const options = slots.map((wish, index) => {
      const item = this.#facts.item(known, index);
      return this.#some(wish ? conjunctions.with(item, [wish]) : item, depth, unique ? slots.length + 2 : 4);
    });
    if (options.some((list) => list.length === 0)) return;
    const base: JsonValue[] = [];
    for (const [index, list] of options.entries()) {
      const fresh = unique ? list.find((value) => !base.some((other) => sameJson(other, value))) : list[0];
      if (fresh === undefined) return;
      base[index] = fresh;
    }
    if (repeats) {
      for (const [index, value] of base.entries()) {
        for (let other = index + 1; other < base.length; other++) yield base.map((old, at) => (at === other ? value : old));
      }
      return;
    }
    yield base;
    for (const [index, list] of options.entries())
      for (const value of list.slice(1)) yield base.map((old, at) => (at === index ? value : old));
  }

  *#objects(known: Conjunction, depth: number): Generator<JsonValue> {
    const missing = known.pos.find((node) => node.member && !this.#isMet(known, node.member));
    if (missing?.member) {
      for (const name of this.#namesFor(known, missing.member)) {
        const { value } = missing.member;
        const wish = this.#node(`${missing.id}.${name}`, () => ({ types: OBJECT, required: [name], properties: new Map([[name, value]]) }));
        const refined = this.#facts.conjunctions.with(known, [wish]);
        if (!this.#facts.isEmpty(refined) && this.#canHave(known, name)) yield* this.values(refined, depth);
      }
      return;
    }
    yield* this.#members(known, depth);
  }

  /** A wish for a name says it is required, which is no declaration of the writer: that is asked of what was known before. */
  #canHave(known: Conjunction, name: string): boolean {
    return this.#facts.canHave(known, name);
  }

  #isMet(known: Conjunction, member: MemberExists): boolean {
    for (const name of this.#facts.required(known)) {
      const there = this.#facts.member(known, name);
      const value = target(member.value);
      if ((value.always === true || there.posIds.has(value.id) || isRefused(there, value)) && isNamed(member, name)) return true;
    }
    return false;
  }

  *#namesFor(known: Conjunction, member: MemberExists): Generator<string> {
    const { names, patterns, others } = this.#facts.keys(known);
    const fits = [...names].filter((name) => isNamed(member, name));
    yield* fits.slice(0, MAX_FILL);
    const rules = [...known.pos.flatMap((node) => node.propertyNames ?? []), ...(member.key ? [member.key] : [])];
    if (rules.length > 0) yield* this.#namesLike(rules, 6).filter((name) => !fits.includes(name) && isNamed(member, name));
    const general = member.match === undefined ? [] : [member.match];
    for (const pattern of patterns) yield* words([...general, pattern], member.notPatterns, member.notNames, 3);
    if (others) yield* words(general, [...member.notPatterns, ...patterns], [...member.notNames, ...names], 3);
  }

  *#members(known: Conjunction, depth: number): Generator<JsonValue> {
    const facts = this.#facts;
    const minProperties = facts.minProperties(known);
    const required = [...facts.required(known)];
    if (required.length < minProperties) {
      const spare = this.#spare(known, required, minProperties - required.length);
      for (let turn = 0; turn < Math.min(spare.length, 6); turn++) {
        const extra = [...spare.slice(turn), ...spare.slice(0, turn)].slice(0, minProperties - required.length);
        if (extra.length + required.length < minProperties) return;
        const wish = this.#node(`+${extra.join('\u0000')}`, () => ({ types: OBJECT, required: extra }));
        yield* this.values(facts.conjunctions.with(known, [wish]), depth);
      }
      return;
    }
    const options = new Map<string, readonly JsonValue[]>();
    for (const name of required) {
      const list = this.#some(facts.member(known, name), depth, 4);
      if (list.length === 0) return;
      options.set(name, list);
    }
    const base = fromEntries([...options].map(([name, list]) => [name, list[0] as JsonValue]));
    yield base;
    for (const [name, list] of options)
      for (const value of list.slice(1)) yield fromEntries([...Object.entries(base).filter(([key]) => key !== name), [name, value]]);
    yield* this.#withMore(known, base, depth);
  }

  /** The same with one member more. */
  *#withMore(known: Conjunction, base: JsonObject, depth: number): Generator<JsonValue> {
    for (const name of [...this.#facts.keys(known).names].slice(0, MAX_FILL)) {
      if (Object.hasOwn(base, name) || !this.#facts.canHave(known, name)) continue;
      for (const value of this.#some(this.#facts.member(known, name), depth + 4, 2))
        yield fromEntries([...Object.entries(base), [name, value]]);
    }
  }

  /** Names that all of these schemas admit. */
  #namesLike(rules: readonly Node[], most: number): readonly string[] {
    const text = this.#node('name', () => ({ types: STRING }));
    return this.#some(this.#facts.conjunctions.of([...rules, text]), MAX_DEPTH - 4, most).filter((name) => typeof name === 'string');
  }

  /** Names that can be added to reach a size. */
  #spare(known: Conjunction, taken: readonly string[], count: number): string[] {
    const { names, patterns, others } = this.#facts.keys(known);
    const spare = [...names].filter((name) => !taken.includes(name) && this.#facts.canHave(known, name));
    if (count > MAX_FILL) return [];
    for (const pattern of patterns) if (spare.length < count) spare.push(...words([pattern], [], [...taken, ...spare], count));
    if (others && spare.length < count + 2) {
      const rules = known.pos.flatMap((node) => node.propertyNames ?? []);
      const free =
        rules.length > 0 ? this.#namesLike(rules, count + taken.length) : [...words([], [...patterns], [...names, ...taken], count + 1)];
      spare.push(...free.filter((name) => !taken.includes(name) && !spare.includes(name) && this.#facts.canHave(known, name)));
    }
    return spare.slice(0, count + 8);
  }
}

function isRefused(there: Conjunction, value: Node): boolean {
  return value.not !== undefined && there.negIds.has(target(value.not).id);
}

/** An object with own properties only, `__proto__` included. */
function fromEntries(entries: readonly (readonly [string, JsonValue])[]): JsonObject {
  return Object.fromEntries(entries);
}
