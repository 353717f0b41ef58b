import type { JsonValue } from '../../../core/index.ts';
import type { Classes } from './classes.ts';
import { type Conjunction, Conjunctions, once } from './conjunction.ts';
import { Declarations } from './declarations.ts';
import { Meter } from './meter.ts';
import { inPlace, mayHold, typesOf } from './glance.ts';
import type { SchemaDocument } from './document.ts';
import { evaluate } from './evaluate.ts';
import { type ArrayFacts, collectNames, type KeyFacts, declares, declaresOthers, listsNames, namesOf, requiredOf } from './names.ts';
import { ARRAY, isHiding, LOOSE, type Node, NUMBER, OBJECT, STRING, target, typeOf } from './node.ts';
import { itemPart, memberPart, OTHER_PART, type Part, patternPart } from './parts.ts';
import { hasNoRoom, lacksItem, neededOf } from './room.ts';
import { ListTruths } from './sameness.ts';
import { Shown } from './shown.ts';
import { candidateValues, deadNumbers, hasNoString, type NumberFacts, numberFacts, type StringFacts, stringFacts } from './scalar-facts.ts';

/** How deep emptiness is looked into before "not empty, as far as known". */
const EMPTY_DEPTH = 6;
/** Open branches that are looked at one by one; with more of them it is only known that something may be there. */
const MAX_HOLDERS = 24;

/** Everything that follows from a conjunction, worked out once and lazily. `declared`: writers emit only what they declare. */
export class Facts {
  readonly conjunctions: Conjunctions;
  readonly declared: boolean;
  /** What was shown before, of these schemas or of others like them. */
  readonly shown: Shown;
  readonly #declarations: Declarations;
  readonly #truths = new ListTruths();
  #depth = 0;

  /** `shown`: of the same policy. */
  constructor(
    classes: Classes,
    writers: ReadonlySet<SchemaDocument>,
    declared: boolean,
    { meter = new Meter(0), shown = new Shown(classes) }: { readonly meter?: Meter; readonly shown?: Shown } = {},
  ) {
    this.conjunctions = new Conjunctions(classes, meter);
    this.#declarations = new Declarations(writers);
    this.declared = declared;
    this.shown = shown;
  }

  /** The same number for questions that differ only in which of several equal schemas is meant. */
  keyOf(conjunction: Conjunction, node: Node): number {
    return this.shown.questions.of(conjunction, node, this.#declarations.isWriters);
  }

  numbers(conjunction: Conjunction): NumberFacts {
    return once(conjunction, 'numbers', () => numberFacts(conjunction.pos));
  }

  strings(conjunction: Conjunction): StringFacts {
    return once(conjunction, 'strings', () => stringFacts(conjunction.pos));
  }

  required(conjunction: Conjunction): ReadonlySet<string> {
    return once(conjunction, 'required', () => requiredOf(conjunction.pos));
  }

  /** The only values there can be, where those are few and known. */
  values(conjunction: Conjunction): readonly JsonValue[] | undefined {
    return once(conjunction, 'values', () => {
      const candidates = candidateValues(conjunction, this.numbers(conjunction));
      if (candidates) this.conjunctions.meter.spend(candidates.length * (conjunction.pos.length + conjunction.neg.length));
      return candidates && this.#truths.select(candidates, conjunction.pos, conjunction.neg);
    });
  }

  /** Whether all the values there can be are few and known, and are instances of a schema. */
  areInstances(conjunction: Conjunction, node: Node): boolean {
    const values = this.values(conjunction);
    this.conjunctions.meter.spend(values?.length ?? 0);
    return values !== undefined && this.#truths.of(values, node).every((truth) => truth === true);
  }

  /** Whether a schema may hold of what is known, as far as a glance tells. */
  mayHold(conjunction: Conjunction, written: Node): boolean {
    const { classes, meter } = this.conjunctions;
    const node = target(written);
    meter.spend(1);
    return !conjunction.negIds.has(node.id) && !conjunction.negClasses.has(classes.of(node)) && mayHold(conjunction, node);
  }

  /** Whether nothing can be an instance of both, as far as two alternatives show. */
  isApart(conjunction: Conjunction, node: Node): boolean {
    const key = this.keyOf(conjunction, target(node));
    const shown = this.shown.apart.get(key);
    if (shown !== undefined) return shown;
    const apart = this.isEmptyByCases(this.conjunctions.with(conjunction, [node]), 1);
    if (apart || !this.conjunctions.meter.spent) this.shown.apart.set(key, apart);
    return apart;
  }

  /** The types that values can have, as far as emptiness could be told. 0: there are none. */
  types(conjunction: Conjunction): number {
    if (conjunction.empty) return 0;
    const known = conjunction.cache.get('types') as number | undefined;
    if (known !== undefined) return known;
    if (this.#depth >= EMPTY_DEPTH || this.conjunctions.meter.spent || conjunction.cache.has('busy')) return conjunction.types;
    conjunction.cache.set('busy', true);
    this.#depth++;
    const types = this.#liveTypes(conjunction);
    this.#depth--;
    conjunction.cache.delete('busy');
    conjunction.cache.set('types', types);
    return types;
  }

  isEmpty(conjunction: Conjunction): boolean {
    return this.types(conjunction) === 0;
  }

  /** Emptiness with cases: tries every branch of up to `splits` open alternatives. */
  isEmptyByCases(conjunction: Conjunction, splits = 2): boolean {
    if (this.isEmpty(conjunction)) return true;
    if (splits === 0 || this.conjunctions.meter.spent) return false;
    return conjunction.open
      .slice(0, 4)
      .some(
        (alternatives) =>
          alternatives.branches.length <= 16 &&
          alternatives.branches.every(({ pos, neg }) => this.isEmptyByCases(this.conjunctions.with(conjunction, pos, neg), splits - 1)),
      );
  }

  #liveTypes(conjunction: Conjunction): number {
    let { types } = conjunction;
    const values = this.values(conjunction);
    if (values) types &= values.reduce((all: number, value) => all | typeOf(value), 0);
    if (types & NUMBER) types &= ~deadNumbers(this.numbers(conjunction));
    if (types & STRING && this.#hasNoString(conjunction)) types &= ~STRING;
    if (types & ARRAY && this.arrays(conjunction).minItems > this.arrays(conjunction).maxItems) types &= ~ARRAY;
    if (types & OBJECT && this.#noObject(conjunction)) types &= ~OBJECT;
    return types;
  }

  #hasNoString(conjunction: Conjunction): boolean {
    const found = hasNoString(this.strings(conjunction));
    this.conjunctions.meter.spend(found.looks);
    return found.none;
  }

  /** Least and most items. */
  arrays(conjunction: Conjunction): ArrayFacts {
    return once(conjunction, 'arrays', () => {
      const { pos } = conjunction;
      const minItems = Math.max(0, ...pos.map((node) => Math.max(node.minItems ?? 0, neededOf(node))));
      let maxItems = Math.min(...pos.map((node) => node.maxItems ?? Number.POSITIVE_INFINITY));
      const prefix = Math.max(0, ...pos.map((node) => node.prefixItems?.length ?? 0));
      for (let index = 0; index < Math.min(maxItems, prefix + 1, 64); index++)
        if (this.isEmpty(this.item(conjunction, index))) maxItems = Math.min(maxItems, index);
      if (lacksItem(this, conjunction, Math.min(maxItems, prefix + 1))) maxItems = -1;
      const tail = this.declared ? this.#declarations.tupleEnd(conjunction) : undefined;
      if (tail !== undefined && minItems <= tail) maxItems = Math.min(maxItems, tail);
      const unique = pos.some((node) => node.uniqueItems);
      // Of few values, not more items than those can differ.
      if (unique && prefix === 0) maxItems = Math.min(maxItems, this.values(this.item(conjunction, 0))?.length ?? maxItems);
      return { minItems, maxItems, prefix, unique };
    });
  }

  #noObject(conjunction: Conjunction): boolean {
    for (const name of this.required(conjunction)) if (!this.canHave(conjunction, name)) return true;
    return hasNoRoom(this, conjunction);
  }

  minProperties(conjunction: Conjunction): number {
    return Math.max(0, this.required(conjunction).size, ...conjunction.pos.map((node) => node.minProperties ?? 0));
  }

  sizes(conjunction: Conjunction): { readonly minProperties: number; readonly maxProperties: number } {
    return once(conjunction, 'sizes', () => {
      const minProperties = this.minProperties(conjunction);
      let maxProperties = Math.min(
        Number.POSITIVE_INFINITY,
        ...conjunction.pos.map((node) => node.maxProperties ?? Number.POSITIVE_INFINITY),
      );
      const { names, patterns, others } = this.keys(conjunction);
      if (!others && patterns.size === 0)
        maxProperties = Math.min(maxProperties, [...names].filter((name) => this.canHave(conjunction, name)).length);
      return { minProperties, maxProperties };
    });
  }

  /** What a member called `name` is like, if there is one. */
  member(conjunction: Conjunction, name: string): Conjunction {
    return this.#part(conjunction, memberPart(name));
  }

  /** What members are like whose names match `pattern` (and whatever else). */
  patternMember(conjunction: Conjunction, pattern: string): Conjunction {
    return this.#part(conjunction, patternPart(pattern));
  }

  /** What members are like whose names stand nowhere and match no pattern. */
  otherMember(conjunction: Conjunction): Conjunction {
    return this.#part(conjunction, OTHER_PART);
  }

  item(conjunction: Conjunction, index: number): Conjunction {
    return this.#part(conjunction, itemPart(index));
  }

  #part(conjunction: Conjunction, part: Part): Conjunction {
    // While emptiness is looked into, looseness is only glanced at: each would ask for the other, over and over.
    return once(conjunction, this.#depth > 0 ? `${part.key}?` : part.key, () => {
      const sure = part.sure(conjunction.pos);
      this.conjunctions.meter.spend(conjunction.pos.length + sure.length);
      return this.conjunctions.of(this.#isLoose(conjunction, sure, part) ? [...sure, LOOSE] : sure);
    });
  }

  /** Whether schemas that may or may not hold could declare more inside a part than those that surely speak of it. */
  #isLoose(conjunction: Conjunction, sure: readonly Node[], part: Part): boolean {
    if (!this.declared) return false;
    if (this.#declarations.isOpen(conjunction)) return true;
    if (sure.length > 0 && sure.reduce((types, node) => types & typesOf(node), ARRAY | OBJECT) === 0) return false;
    const known = new Set(sure.map((node) => this.conjunctions.classes.of(node)));
    const speaks = (written: Node): boolean => {
      const schema = target(written);
      return schema.always === undefined && (typesOf(schema) & (ARRAY | OBJECT)) !== 0 && !known.has(this.conjunctions.classes.of(schema));
    };
    const says = (node: Node): boolean => isHiding(node) || part.maybe(node).some(speaks);
    const canHold = (node: Node): boolean =>
      this.#depth > 0 || conjunction.posIds.has(node.id) || !this.isEmpty(this.conjunctions.with(conjunction, [node]));
    const declaring = this.#declarations.inPlace(conjunction);
    this.conjunctions.meter.spend(declaring.length);
    return declaring.some((node) => says(node) && canHold(node));
  }

  /** Which names can occur. */
  keys(conjunction: Conjunction): KeyFacts {
    return once(conjunction, 'keys', () => {
      const names = new Set(this.required(conjunction));
      const patterns = new Set<string>();
      // Where `unevaluatedProperties` speaks of the rest, every name that a branch may look at is no part of the rest.
      for (const node of conjunction.pos)
        for (const inner of node.unevaluatedProperties ? inPlace(node) : [node]) collectNames(inner, names, patterns);
      if (this.declared) {
        const said = namesOf(this.#declarations.inPlace(conjunction));
        for (const name of said.names) names.add(name);
        for (const pattern of said.patterns) patterns.add(pattern);
      }
      this.conjunctions.meter.spend(names.size + patterns.size);
      const listed = conjunction.pos.some((node) => listsNames(node, names));
      return { names, patterns, others: !listed && this.otherHolders(conjunction).length > 0 };
    });
  }

  /** Whether a member of that name can occur. */
  canHave(conjunction: Conjunction, name: string): boolean {
    return this.holders(conjunction, name).length > 0;
  }

  /**
   * The cases in which a member of that name can occur. Where only open branches declare it, one of them has to hold: each is a case.
   */
  holders(conjunction: Conjunction, name: string): readonly Conjunction[] {
    return once(conjunction, `?${name}`, () => {
      if (this.isEmpty(this.member(conjunction, name))) return [];
      const cases = this.#declared(conjunction, (node) => declares(node, name));
      return cases.filter(
        (known) =>
          !known.pos.some((node) => node.propertyNames && evaluate(node.propertyNames, name) === false) &&
          !this.isEmpty(this.member(known, name)),
      );
    });
  }

  /** The cases in which a member can occur whose name matches `pattern`. */
  patternHolders(conjunction: Conjunction, pattern: string): readonly Conjunction[] {
    return once(conjunction, `??${pattern}`, () =>
      this.#declared(conjunction, (node) => node.patternProperties?.has(pattern) ?? false).filter(
        (known) => !this.isEmpty(this.patternMember(known, pattern)),
      ),
    );
  }

  /** The cases in which members of any other name can occur. */
  otherHolders(conjunction: Conjunction): readonly Conjunction[] {
    return once(conjunction, 'otherHolders', () =>
      this.#declared(conjunction, () => false).filter((known) => !this.isEmpty(this.otherMember(known))),
    );
  }

  /** The conjunction itself where what it knows declares the thing (or nothing has to be declared), else with each open branch that does. */
  #declared(conjunction: Conjunction, says: (node: Node) => boolean): readonly Conjunction[] {
    if (!this.declared || this.#declarations.isOpen(conjunction)) return [conjunction];
    const { sure, named, others } = this.#declarations.sure(conjunction);
    // Where no schema that surely holds lists names, the open ones may all fail to hold: then nothing is said of names, and anything goes.
    if (!named || others || sure.some(says)) return [conjunction];
    const open = this.#declarations
      .inPlace(conjunction)
      .filter((node) => !conjunction.posIds.has(node.id) && (says(node) || declaresOthers(node)));
    if (open.length > MAX_HOLDERS) return [conjunction];
    return open.map((node) => this.conjunctions.with(conjunction, [node])).filter((known) => !this.isEmpty(known));
  }
}
