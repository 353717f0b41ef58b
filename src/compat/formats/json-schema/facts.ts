import type { JsonValue } from '../../../core/index.ts';
import type { Classes } from './classes.ts';
import { type Conjunction, Conjunctions, inPlace } from './conjunction.ts';
import { commonMultiple, isMultiple, nearestMultiple } from './decimal.ts';
import type { SchemaDocument } from './document.ts';
import { evaluate, memberSchemas, sameJson } from './evaluate.ts';
import { FORMAT_KNOWLEDGE } from './formats.ts';
import { ARRAY, BOOLEAN, FRACTION, INTEGER, type Node, NULL, NUMBER, OBJECT, STRING, target, typeOf } from './node.ts';
import { findWords, matchesPattern } from './pattern/language.ts';

/** Bounds on numbers; `minOpen`: the bound itself is excluded. */
export interface NumberFacts {
  readonly min: number;
  readonly minOpen: boolean;
  readonly max: number;
  readonly maxOpen: boolean;
  readonly multiples: readonly number[];
  readonly notMultiples: readonly number[];
}

export interface StringFacts {
  readonly minLength: number;
  readonly maxLength: number;
  readonly patterns: readonly string[];
  readonly notPatterns: readonly string[];
  readonly formats: readonly string[];
  readonly notFormats: readonly string[];
}

/** Which member names a writer of this conjunction can produce. */
export interface KeyFacts {
  /** Names that are written out anywhere in it. */
  readonly names: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
  /** Whether names that are neither in `names` nor match `patterns` can occur. */
  readonly others: boolean;
}

/** How deep emptiness is looked into before "not empty, as far as known". */
const EMPTY_DEPTH = 6;
const FEW_VALUES = 40;
/** Open branches that are looked at one by one; with more of them it is only known that something may be there. */
const MAX_HOLDERS = 24;

/** Everything that follows from a conjunction, worked out once and lazily. `declared`: writers emit only what they declare. */
export class Facts {
  readonly conjunctions: Conjunctions;
  readonly declared: boolean;
  readonly #writers: ReadonlySet<SchemaDocument>;
  #depth = 0;

  constructor(classes: Classes, writers: ReadonlySet<SchemaDocument>, declared: boolean) {
    this.conjunctions = new Conjunctions(classes);
    this.#writers = writers;
    this.declared = declared;
  }

  #once<T>(conjunction: Conjunction, key: string, make: () => T): T {
    if (!conjunction.cache.has(key)) conjunction.cache.set(key, make());
    return conjunction.cache.get(key) as T;
  }

  /** Whether a node belongs to what the writer wrote; only such nodes declare properties. */
  #isWriters(node: Node): boolean {
    return node.document !== undefined && !node.derived && this.#writers.has(node.document);
  }

  numbers(conjunction: Conjunction): NumberFacts {
    return this.#once(conjunction, 'numbers', () => numberFacts(conjunction.pos));
  }

  strings(conjunction: Conjunction): StringFacts {
    return this.#once(conjunction, 'strings', () => stringFacts(conjunction.pos));
  }

  required(conjunction: Conjunction): ReadonlySet<string> {
    return this.#once(conjunction, 'required', () => {
      const required = new Set(conjunction.pos.flatMap((node) => node.required ?? []));
      const rules = conjunction.pos.flatMap((node) => [...(node.dependentRequired ?? [])]);
      for (const name of required)
        for (const [trigger, others] of rules) if (trigger === name) for (const other of others) required.add(other);
      return required;
    });
  }

  /** The only values there can be, where those are few and known. */
  values(conjunction: Conjunction): readonly JsonValue[] | undefined {
    return this.#once(conjunction, 'values', () => {
      const candidates = this.#candidates(conjunction);
      return candidates?.filter(
        (value) =>
          conjunction.pos.every((node) => evaluate(node, value) !== false) &&
          conjunction.neg.every((node) => evaluate(node, value) !== true),
      );
    });
  }

  #candidates(conjunction: Conjunction): readonly JsonValue[] | undefined {
    const lists = conjunction.pos.flatMap((node) => [...(node.const ? [[node.const.value]] : []), ...(node.enum ? [node.enum] : [])]);
    const shortest = lists.sort((a, b) => a.length - b.length)[0];
    if (shortest) return shortest.filter((value, index) => !shortest.slice(0, index).some((other) => sameJson(other, value)));
    const { types } = conjunction;
    if (types & ~(NULL | BOOLEAN | INTEGER)) return undefined;
    const values: JsonValue[] = [...(types & NULL ? [null] : []), ...(types & BOOLEAN ? [true, false] : [])];
    if ((types & INTEGER) === 0) return values;
    const { min, max } = this.numbers(conjunction);
    const [low, high] = [Math.ceil(min), Math.floor(max)];
    if (!(high - low < FEW_VALUES) || Math.max(Math.abs(low), Math.abs(high)) > Number.MAX_SAFE_INTEGER) return undefined;
    for (let value = low; value <= high; value++) values.push(value);
    return values;
  }

  /** The types that values can have, as far as emptiness could be told. 0: there are none. */
  types(conjunction: Conjunction): number {
    if (conjunction.empty) return 0;
    const known = conjunction.cache.get('types') as number | undefined;
    if (known !== undefined) return known;
    if (this.#depth >= EMPTY_DEPTH || conjunction.cache.has('busy')) return conjunction.types;
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
    if (splits === 0) return false;
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
    if (types & STRING && this.#noString(conjunction)) types &= ~STRING;
    if (types & ARRAY && this.#noArray(conjunction)) types &= ~ARRAY;
    if (types & OBJECT && this.#noObject(conjunction)) types &= ~OBJECT;
    return types;
  }

  #noString(conjunction: Conjunction): boolean {
    const { minLength, maxLength, patterns, notPatterns, formats, notFormats } = this.strings(conjunction);
    if (minLength > maxLength || formats.some((format) => notFormats.includes(format))) return true;
    const shapes = shapesOf(formats);
    if (patterns.length + notPatterns.length + shapes.length === 0) return false;
    if (patterns.some((pattern) => notPatterns.includes(pattern))) return true;
    const found = findWords({ match: [...patterns, ...shapes], avoid: notPatterns, minLength, maxLength }, 1);
    return found !== undefined && found.complete && found.words.length === 0;
  }

  #noArray(conjunction: Conjunction): boolean {
    const { minItems, maxItems } = this.arrays(conjunction);
    return minItems > maxItems;
  }

  /** Least and most items. */
  arrays(conjunction: Conjunction): {
    readonly minItems: number;
    readonly maxItems: number;
    readonly prefix: number;
    readonly unique: boolean;
  } {
    return this.#once(conjunction, 'arrays', () => {
      const { pos } = conjunction;
      const least = pos.flatMap((node) => [node.minItems ?? 0, node.contains ? (node.minContains ?? 1) : 0]);
      const minItems = Math.max(0, ...least);
      let maxItems = Math.min(Number.POSITIVE_INFINITY, ...pos.map((node) => node.maxItems ?? Number.POSITIVE_INFINITY));
      const prefix = Math.max(0, ...pos.map((node) => node.prefixItems?.length ?? 0));
      const limit = Math.min(maxItems, prefix + 1, 64);
      for (let index = 0; index < limit; index++) if (this.isEmpty(this.item(conjunction, index))) maxItems = Math.min(maxItems, index);
      const tail = this.#undeclaredTail(conjunction);
      if (tail !== undefined && minItems <= tail) maxItems = Math.min(maxItems, tail);
      return { minItems, maxItems, prefix, unique: pos.some((node) => node.uniqueItems) };
    });
  }

  /** Where a declared tuple ends: nothing says what would follow, so a writer puts nothing there. */
  #undeclaredTail(conjunction: Conjunction): number | undefined {
    if (!this.declared) return undefined;
    const nodes = this.#declaring(conjunction);
    if (nodes.some((node) => node.items ?? node.unevaluatedItems ?? node.contains)) return undefined;
    const prefix = Math.max(0, ...nodes.map((node) => node.prefixItems?.length ?? 0));
    return prefix > 0 ? prefix : undefined;
  }

  /** Schemas of the writer that look at this value, those of open alternatives included, refused ones left out. */
  #declaring(conjunction: Conjunction): readonly Node[] {
    return this.#once(conjunction, 'declaring', () => {
      const found = new Set<Node>();
      for (const node of conjunction.pos) {
        if (!this.#isWriters(node)) continue;
        for (const inner of inPlace(node)) if (!conjunction.negIds.has(inner.id) && this.#isWriters(inner)) found.add(inner);
      }
      return [...found];
    });
  }

  #noObject(conjunction: Conjunction): boolean {
    const required = this.required(conjunction);
    if (conjunction.pos.some((node) => node.minProperties !== undefined || node.maxProperties !== undefined)) {
      const { minProperties, maxProperties } = this.sizes(conjunction);
      if (minProperties > maxProperties) return true;
    }
    for (const name of required) if (!this.canHave(conjunction, name)) return true;
    return false;
  }

  sizes(conjunction: Conjunction): { readonly minProperties: number; readonly maxProperties: number } {
    return this.#once(conjunction, 'sizes', () => {
      const minProperties = Math.max(0, this.required(conjunction).size, ...conjunction.pos.map((node) => node.minProperties ?? 0));
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
    return this.#once(conjunction, `.${name}`, () => {
      const schemas: Node[] = [];
      for (const node of conjunction.pos) {
        const [own, sure] = memberSchemas(node, name);
        if (sure) schemas.push(...own);
        else if (node.properties?.has(name)) schemas.push(node.properties.get(name) as Node);
        if (node.unevaluatedProperties && !mayEvaluate(node, name)) schemas.push(node.unevaluatedProperties);
      }
      return this.conjunctions.of(schemas);
    });
  }

  /** What members are like whose names match `pattern` (and whatever else). */
  patternMember(conjunction: Conjunction, pattern: string): Conjunction {
    return this.#once(conjunction, `~${pattern}`, () =>
      this.conjunctions.of(conjunction.pos.flatMap((node) => node.patternProperties?.get(pattern) ?? [])),
    );
  }

  /** What members are like whose names stand nowhere and match no pattern. */
  otherMember(conjunction: Conjunction): Conjunction {
    return this.#once(conjunction, 'other', () => {
      const schemas = conjunction.pos.flatMap((node) => node.additionalProperties ?? []);
      for (const node of conjunction.pos) {
        const blind =
          node.unevaluatedProperties &&
          !inPlace(node).some(
            (inner) => inner.additionalProperties ?? inner.patternProperties ?? (inner !== node && inner.unevaluatedProperties),
          );
        if (blind && node.unevaluatedProperties) schemas.push(node.unevaluatedProperties);
      }
      return this.conjunctions.of(schemas);
    });
  }

  item(conjunction: Conjunction, index: number): Conjunction {
    return this.#once(conjunction, `#${index}`, () => {
      const schemas = conjunction.pos.flatMap((node) => node.prefixItems?.[index] ?? node.items ?? []);
      for (const node of conjunction.pos) {
        const blind =
          node.unevaluatedItems &&
          !inPlace(node).some(
            (inner) => inner.items ?? inner.contains ?? inner.prefixItems?.[index] ?? (inner !== node && inner.unevaluatedItems),
          );
        if (blind && node.unevaluatedItems) schemas.push(node.unevaluatedItems);
      }
      return this.conjunctions.of(schemas);
    });
  }

  /** Which names can occur. */
  keys(conjunction: Conjunction): KeyFacts {
    return this.#once(conjunction, 'keys', () => {
      const names = new Set(this.required(conjunction));
      const patterns = new Set<string>();
      const nodes = this.declared ? [...conjunction.pos, ...this.#declaring(conjunction)] : conjunction.pos;
      for (const node of nodes) collectNames(node, names, patterns);
      return { names, patterns, others: this.otherHolders(conjunction).length > 0 };
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
    return this.#once(conjunction, `?${name}`, () => {
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
    return this.#once(conjunction, `??${pattern}`, () =>
      this.#declared(conjunction, (node) => node.patternProperties?.has(pattern) ?? false).filter(
        (known) => !this.isEmpty(this.patternMember(known, pattern)),
      ),
    );
  }

  /** The cases in which members of any other name can occur. */
  otherHolders(conjunction: Conjunction): readonly Conjunction[] {
    return this.#once(conjunction, 'otherHolders', () =>
      this.#declared(conjunction, () => false).filter((known) => !this.isEmpty(this.otherMember(known))),
    );
  }

  /** The conjunction itself where what it knows declares the thing (or nothing has to be declared), else with each open branch that does. */
  #declared(conjunction: Conjunction, says: (node: Node) => boolean): readonly Conjunction[] {
    if (!this.declared) return [conjunction];
    const sure = conjunction.pos.filter((node) => this.#isWriters(node));
    const nodes = this.#declaring(conjunction);
    // Where no schema that surely holds lists names, the open ones may all fail to hold: then nothing is said of names, and anything goes.
    if (!sure.some(declaresNames) || sure.some((node) => says(node) || declaresOthers(node))) return [conjunction];
    const open = nodes.filter((node) => !conjunction.posIds.has(node.id) && (says(node) || declaresOthers(node)));
    if (open.length > MAX_HOLDERS) return [conjunction];
    return open.map((node) => this.conjunctions.with(conjunction, [node])).filter((known) => !this.isEmpty(known));
  }
}

/** Whether one schema says that a member of that name may be there. */
export function declares(node: Node, name: string): boolean {
  if (node.properties?.has(name) || node.required?.includes(name) || node.dependentSchemas?.has(name)) return true;
  for (const [trigger, others] of node.dependentRequired ?? []) if (trigger === name || others.includes(name)) return true;
  for (const pattern of node.patternProperties?.keys() ?? []) if (matchesPattern(pattern, name) !== false) return true;
  return false;
}

/** Whether one schema gives a form to names that are not listed. */
export function declaresOthers(node: Node): boolean {
  return [node.additionalProperties, node.unevaluatedProperties].some(
    (schema) => schema !== undefined && target(schema).always === undefined,
  );
}

/** Whether one schema lists names at all. */
export function declaresNames(node: Node): boolean {
  return [node.properties, node.patternProperties, node.required, node.dependentRequired, node.dependentSchemas].some(
    (keyword) => keyword !== undefined,
  );
}

function collectNames(node: Node, names: Set<string>, patterns: Set<string>): void {
  for (const name of node.properties?.keys() ?? []) names.add(name);
  for (const name of node.required ?? []) names.add(name);
  for (const pattern of node.patternProperties?.keys() ?? []) patterns.add(pattern);
  for (const [trigger, others] of node.dependentRequired ?? []) for (const name of [trigger, ...others]) names.add(name);
  for (const name of node.dependentSchemas?.keys() ?? []) names.add(name);
}

function mayEvaluate(node: Node, name: string): boolean {
  return inPlace(node).some(
    (inner) => memberSchemas(inner, name)[0].length > 0 || (inner !== node && inner.unevaluatedProperties !== undefined),
  );
}

function numberFacts(pos: readonly Node[]): NumberFacts {
  let [min, max, minOpen, maxOpen] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, false, false];
  for (const node of pos) {
    if (node.minimum !== undefined && node.minimum > min) [min, minOpen] = [node.minimum, false];
    if (node.exclusiveMinimum !== undefined && node.exclusiveMinimum >= min) [min, minOpen] = [node.exclusiveMinimum, true];
    if (node.maximum !== undefined && node.maximum < max) [max, maxOpen] = [node.maximum, false];
    if (node.exclusiveMaximum !== undefined && node.exclusiveMaximum <= max) [max, maxOpen] = [node.exclusiveMaximum, true];
  }
  const multiples = pos.flatMap((node) => node.multipleOf ?? []);
  return {
    min,
    minOpen,
    max,
    maxOpen,
    multiples: [...new Set(multiples)],
    notMultiples: [...new Set(pos.flatMap((node) => node.notMultipleOf ?? []))],
  };
}

/** The number types that no value can have. */
function deadNumbers({ min, minOpen, max, maxOpen, multiples, notMultiples }: NumberFacts): number {
  const within = (value: number): boolean => (minOpen ? value > min : value >= min) && (maxOpen ? value < max : value <= max);
  if (min > max || (min === max && (minOpen || maxOpen))) return NUMBER;
  if (notMultiples.some((one) => multiples.some((other) => isMultiple(other, one)))) return NUMBER;
  let dead = 0;
  if (multiples.some(Number.isInteger) || (min === max && Number.isInteger(min))) dead |= FRACTION;
  if (min === max && !Number.isInteger(min)) dead |= INTEGER;
  if (notMultiples.some((one) => isMultiple(1, one))) dead |= INTEGER;
  const grid = multiples.reduce<number | undefined>((all, one) => (all === undefined ? undefined : commonMultiple(all, one)), multiples[0]);
  const step = (least: number): boolean => {
    // Beyond this, neighbouring multiples may share one floating-point number.
    if (!(Math.abs(min) < 1e15 && Math.abs(max) < 1e15)) return true;
    return within(nearestMultiple(min, least, minOpen ? 'above' : 'at-least'));
  };
  if (grid !== undefined && !step(grid)) return NUMBER;
  const whole = grid === undefined ? (multiples.length > 0 ? undefined : 1) : commonMultiple(grid, 1);
  if (whole !== undefined && !step(whole)) dead |= INTEGER;
  return dead;
}

/** Patterns that every string of these formats matches. */
export function shapesOf(formats: readonly string[]): string[] {
  return formats.flatMap((format) => FORMAT_KNOWLEDGE.get(format)?.loose.source ?? []);
}

function stringFacts(pos: readonly Node[]): StringFacts {
  const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
  return {
    minLength: Math.max(0, ...pos.map((node) => node.minLength ?? 0)),
    maxLength: Math.min(Number.POSITIVE_INFINITY, ...pos.map((node) => node.maxLength ?? Number.POSITIVE_INFINITY)),
    patterns: unique(pos.flatMap((node) => node.pattern ?? [])),
    notPatterns: unique(pos.flatMap((node) => node.notPattern ?? [])),
    formats: unique(pos.flatMap((node) => node.format ?? [])),
    notFormats: unique(pos.flatMap((node) => node.notFormat ?? [])),
  };
}
