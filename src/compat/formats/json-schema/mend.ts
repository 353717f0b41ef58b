import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import type { Conjunction } from './conjunction.ts';
import { evaluate, looksOfEvaluation, memberSchemas, sameJson } from './evaluate.ts';
import type { Facts } from './facts.ts';
import type { ValueMaker } from './generate.ts';
import { typesOf } from './glance.ts';
import { negate } from './negate.ts';
import { EVERYTHING, type Node, target, typeOf } from './node.ts';
import { listTruth, numberTruth, stringTruth } from './truths.ts';

/** Each round mends what the one before broke. */
const ROUNDS = 12;
const MAX_FIXES = 3000;
/** Branches, and ways to refuse a schema, that are tried. */
const CASES = 6;
/** Items that are added at most. */
const MAX_MORE = 12;

/** The part of a value that has to stay what it shows. */
export interface Pin {
  readonly tokens: readonly string[];
  readonly goal: Node;
}

/** What surely holds of the value at hand, whatever else does, and what of it has to stay. */
interface Place {
  readonly known: Conjunction;
  readonly pin: Pin | undefined;
}

/**
 * Changes a value step by step until a schema admits it: members that are missing come, those that are refused go, and what a condition asks for is
 * done, or the condition is undone. Where conditions stand beside conditions by the dozen, that finds what telling them apart one by one does not.
 */
export class Mender {
  readonly #facts: Facts;
  readonly #maker: ValueMaker;
  #left = 0;

  constructor(facts: Facts, maker: ValueMaker) {
    this.#facts = facts;
    this.#maker = maker;
  }

  /** A value like this one that the schema admits; `undefined` where none was found. */
  mend(root: Node, value: JsonValue, pin: Pin): JsonValue | undefined {
    this.#left = MAX_FIXES;
    let at = value;
    for (let round = 0; round < ROUNDS && this.#left > 0; round++) {
      const truth = this.#truth(root, at);
      if (truth !== false) return truth && at;
      const next = this.#fix(root, at, { known: this.#facts.conjunctions.of([root]), pin });
      if (sameJson(next, at)) return undefined;
      at = next;
    }
    return undefined;
  }

  #truth(node: Node, value: JsonValue): boolean | undefined {
    const truth = evaluate(node, value);
    this.#facts.conjunctions.meter.spend(looksOfEvaluation() / 2);
    return truth;
  }

  #fix(written: Node, value: JsonValue, place: Place): JsonValue {
    const node = target(written);
    if (--this.#left < 0 || this.#facts.conjunctions.meter.spent || this.#truth(node, value) !== false) return value;
    if (!isOfKind(node, value)) return this.#made([node], place) ?? value;
    let at = value;
    for (const child of [...(node.refs ?? []).map(({ target: to }) => to), ...(node.allOf ?? [])]) at = this.#fix(child, at, place);
    if (node.if) at = this.#condition(node, at, place);
    if (node.anyOf) at = this.#branch(node.anyOf, at, place);
    if (node.oneOf) at = this.#branch(node.oneOf, at, place, true);
    if (node.not && this.#truth(node.not, at) === true) at = this.#refuse(node.not, at, place);
    if (isJsonArray(at)) return this.#items(node, at, place);
    return isJsonObject(at) ? this.#members(node, at, place) : at;
  }

  /** Something new, that still shows what it has to; nothing where more than that would be lost. */
  #made(nodes: readonly Node[], { known, pin }: Place): JsonValue | undefined {
    const { conjunctions } = this.#facts;
    if (pin && pin.tokens.length > 0) return undefined;
    const wanted = pin ? [...nodes, pin.goal] : nodes;
    return this.#maker.examples(conjunctions.with(known, wanted))[0] ?? this.#maker.examples(conjunctions.of(wanted))[0];
  }

  #given({ known, pin }: Place, pos: readonly Node[], neg: readonly Node[] = []): Place {
    return { known: this.#facts.conjunctions.with(known, pos, neg), pin };
  }

  #condition({ if: test, then: yes, else: no }: Node, value: JsonValue, place: Place): JsonValue {
    const holds = test && this.#truth(test, value);
    const next = holds ? yes : no;
    if (!test || holds === undefined || !next) return value;
    const done = this.#fix(next, value, this.#given(place, holds ? [test, next] : [next], holds ? [] : [test]));
    if (this.#truth(next, done) !== false) return done;
    const undone = holds ? this.#refuse(test, value, place) : this.#fix(test, value, place);
    return this.#truth(test, undone) === holds ? done : undone;
  }

  #branch(branches: readonly Node[], value: JsonValue, place: Place, only = false): JsonValue {
    const held = branches.filter((branch) => this.#truth(branch, value) !== false);
    if (held.length > 0) return only ? held.slice(1).reduce((at, branch) => this.#refuse(branch, at, place), value) : value;
    const alike = branches.filter((branch) => (typesOf(branch) & typeOf(value)) !== 0);
    let nearest: JsonValue | undefined;
    for (const branch of alike.slice(0, CASES)) {
      const changed = this.#fix(branch, value, this.#given(place, [branch]));
      if (this.#truth(branch, changed) !== false) return changed;
      nearest ??= changed;
    }
    return nearest ?? (branches[0] ? this.#fix(branches[0], value, this.#given(place, [branches[0]])) : value);
  }

  /** A value like this one that the schema does not admit. */
  #refuse(node: Node, value: JsonValue, place: Place): JsonValue {
    for (const way of negate(node).alternatives.slice(0, CASES)) {
      const changed = this.#fix(way, value, this.#given(place, [way]));
      if (this.#truth(node, changed) === false) return changed;
    }
    return value;
  }

  #items(node: Node, value: readonly JsonValue[], place: Place): JsonValue {
    const { prefixItems = [], items = EVERYTHING, contains, minContains = 1, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = node;
    const pinned = place.pin?.tokens[0] === undefined ? -1 : Number(place.pin.tokens[0]);
    let list = value.map((item, index) => this.#fix(prefixItems[index] ?? items, item, this.#item(place, index)));
    if (node.uniqueItems)
      list = list.filter((item, index) => index === pinned || !list.some((other, at) => at < index && sameJson(item, other)));
    const add = (...also: readonly Node[]): boolean => {
      const item = this.#made([prefixItems[list.length] ?? items, ...also], this.#item(place, list.length));
      if (item !== undefined) list.push(item);
      return item !== undefined;
    };
    const found = (): number => (contains ? list.filter((item) => this.#truth(contains, item) === true).length : 0);
    for (const [index, item] of list.entries()) {
      // What is there already may do with a little more.
      const more = contains && found() < minContains ? this.#fix(contains, item, this.#item(place, index)) : item;
      if (isExtension(item, more) && this.#truth(prefixItems[index] ?? items, more) !== false) list[index] = more;
    }
    const lacking = (): boolean => contains !== undefined && found() < minContains;
    for (let more = MAX_MORE; more > 0 && lacking() && add(...(contains ? [contains] : [])); more--);
    for (let more = MAX_MORE; more > 0 && list.length < minItems && add(); more--);
    if (node.item && this.#truth(node, list) === false) add(node.item.value);
    return list.length > maxItems && pinned < maxItems ? list.slice(0, maxItems) : list;
  }

  #item({ known, pin }: Place, index: number): Place {
    return { known: this.#facts.item(known, index), pin: within(pin, String(index)) };
  }

  #member({ known, pin }: Place, name: string): Place {
    return { known: this.#facts.member(known, name), pin: within(pin, name) };
  }

  #members(node: Node, value: JsonObject, place: Place): JsonValue {
    const members = new Map(Object.entries(value));
    for (const [name, member] of members) {
      const schemas = memberSchemas(node, name)[0];
      const refused =
        schemas.some((schema) => target(schema).always === false) ||
        (node.propertyNames && this.#truth(node.propertyNames, name) === false);
      if (refused && place.pin?.tokens[0] !== name) members.delete(name);
      else
        members.set(
          name,
          schemas.reduce((at, schema) => this.#fix(schema, at, this.#member(place, name)), member),
        );
    }
    const needed = new Set(node.required);
    for (const name of members.keys()) for (const other of node.dependentRequired?.get(name) ?? []) needed.add(other);
    for (const name of needed) {
      const made = members.has(name) ? undefined : this.#made(memberSchemas(node, name)[0], this.#member(place, name));
      if (made !== undefined) members.set(name, made);
    }
    let at: JsonValue = Object.fromEntries(members);
    for (const [name, schema] of node.dependentSchemas ?? [])
      if (isJsonObject(at) && Object.hasOwn(at, name)) at = this.#fix(schema, at, place);
    return at;
  }
}

/** Whether a schema has nothing against a value but what is in it. */
function isOfKind(node: Node, value: JsonValue): boolean {
  if (listTruth(node, value) === false) return false;
  if (typeof value === 'number') return numberTruth(node, value) !== false;
  return typeof value !== 'string' || stringTruth(node, value) !== false;
}

/** Whether a value is another one with more in it. */
function isExtension(less: JsonValue, more: JsonValue): boolean {
  if (!isJsonObject(less) || !isJsonObject(more)) return sameJson(less, more);
  return Object.entries(less).every(([name, member]) => Object.hasOwn(more, name) && isExtension(member, more[name] ?? null));
}

/** What of a part has to stay. */
function within(pin: Pin | undefined, token: string): Pin | undefined {
  return pin && pin.tokens[0] === token ? { ...pin, tokens: pin.tokens.slice(1) } : undefined;
}
