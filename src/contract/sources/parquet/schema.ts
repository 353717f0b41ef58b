import { Damage } from './damage.ts';
import type { Struct } from './thrift.ts';
import { leafTypeOf, type LeafType } from './types.ts';

/** Columns inside of columns; deeper schemas are refused. */
const MAX_LEVELS = 64;
const MAX_LEAVES = 50_000;

interface Common {
  readonly name: string;
  /** The definition level from which on there is a value, and whether there can be none. */
  readonly level: number;
  readonly optional: boolean;
}

export interface Leaf extends Common {
  readonly kind: 'leaf';
  /** Which column of a row group it is. */
  readonly index: number;
  readonly type: LeafType;
  readonly maxDefinition: number;
  readonly maxRepetition: number;
}

export interface Group extends Common {
  readonly kind: 'struct';
  readonly members: readonly Node[];
}

/** A list, or a map as the list of its entries. */
export interface List extends Common {
  readonly kind: 'list' | 'map';
  readonly item: Node;
  /** Levels at which there is an item, and at which one follows another. */
  readonly itemDefinition: number;
  readonly itemRepetition: number;
}

export type Node = Leaf | Group | List;

export interface Schema {
  readonly columns: readonly Node[];
  readonly leaves: readonly Leaf[];
}

interface Levels {
  readonly definition: number;
  readonly repetition: number;
  readonly depth: number;
}

const [OPTIONAL, REPEATED] = [1, 2];
const [CONVERTED_MAP, CONVERTED_MAP_ENTRIES, CONVERTED_LIST] = [1, 2, 3];

/** The columns that a schema describes ("Nested Encoding" and "Nested Types" of the format, with its rules for older lists). @throws Damage */
export function readSchema(elements: readonly Struct[]): Schema {
  return new Reader(elements).read();
}

class Reader {
  readonly #elements: readonly Struct[];
  readonly #leaves: Leaf[] = [];
  #at = 0;

  constructor(elements: readonly Struct[]) {
    this.#elements = elements;
  }

  read(): Schema {
    const columns = this.#members(this.#next(), { definition: 0, repetition: 0, depth: 0 });
    if (this.#at !== this.#elements.length) throw new Damage('has a schema with parts that belong to nothing');
    return { columns, leaves: this.#leaves };
  }

  #next(): Struct {
    const element = this.#elements[this.#at];
    if (!element) throw new Damage('has a schema that ends too early');
    this.#at += 1;
    return element;
  }

  #members(group: Struct, levels: Levels): Node[] {
    const nodes: Node[] = [];
    for (let count = group.number(5) ?? 0; count > 0; count -= 1) nodes.push(this.#field(levels));
    if (new Set(nodes.map(({ name }) => name)).size < nodes.length) throw new Damage('has two columns of one name');
    return nodes;
  }

  #field({ definition, repetition, depth }: Levels): Node {
    if (depth > MAX_LEVELS) throw new Damage('has a schema that is nested too deeply');
    const element = this.#next();
    const kind = element.number(3);
    if (kind === REPEATED) return this.#repeated(element, 'list', { definition, repetition, depth: depth + 1 });
    const level = definition + (kind === OPTIONAL ? 1 : 0);
    return this.#body(element, kind === OPTIONAL, { definition: level, repetition, depth: depth + 1 });
  }

  /** A repeated field that stands alone, outside of a list: a list that is never null. */
  #repeated(element: Struct, kind: 'list' | 'map', { definition, repetition, depth }: Levels): List {
    const inner = { definition: definition + 1, repetition: repetition + 1, depth: depth + 1 };
    return {
      kind,
      name: nameOf(element),
      level: definition,
      optional: false,
      item: this.#body(element, false, inner),
      itemDefinition: inner.definition,
      itemRepetition: inner.repetition,
    };
  }

  #body(element: Struct, optional: boolean, levels: Levels): Node {
    const common = { name: nameOf(element), level: levels.definition, optional };
    const children = element.number(5);
    if (children === undefined || (children === 0 && element.has(1))) return this.#leaf(element, common, levels);
    if (children === 0) throw new Damage(`has the column ${common.name} without anything in it`);
    const repeated = this.#elements[this.#at];
    if (children === 1 && repeated?.number(3) === REPEATED) {
      if (isList(element)) return { ...this.#list(common.name, levels), ...common };
      if (isMap(element, repeated)) return { ...this.#repeated(this.#next(), 'map', levels), ...common };
    }
    return { ...common, kind: 'struct', members: this.#members(element, levels) };
  }

  /** The item is the repeated field itself where an older writer left out the group around it. */
  #list(list: string, levels: Levels): List {
    const repeated = this.#next();
    const wrapped = repeated.number(5) === 1 && !isOldItem(repeated, list) && this.#elements[this.#at]?.number(3) !== REPEATED;
    if (!wrapped) return this.#repeated(repeated, 'list', levels);
    const [itemDefinition, itemRepetition] = [levels.definition + 1, levels.repetition + 1];
    const item = this.#field({ definition: itemDefinition, repetition: itemRepetition, depth: levels.depth + 2 });
    return { kind: 'list', name: list, level: levels.definition, optional: false, item, itemDefinition, itemRepetition };
  }

  #leaf(element: Struct, common: Common, { definition, repetition }: Levels): Leaf {
    const leaf: Leaf = {
      ...common,
      kind: 'leaf',
      index: this.#leaves.length,
      type: leafTypeOf(element),
      maxDefinition: definition,
      maxRepetition: repetition,
    };
    this.#leaves.push(leaf);
    if (this.#leaves.length > MAX_LEAVES) throw new Damage(`has more than ${MAX_LEAVES} columns`);
    return leaf;
  }
}

function nameOf(element: Struct): string {
  return element.text(4) ?? '';
}

function isList(element: Struct): boolean {
  return element.number(6) === CONVERTED_LIST || element.struct(10)?.has(3) === true;
}

function isMap(element: Struct, entries: Struct): boolean {
  const converted = element.number(6);
  const isStated = converted === CONVERTED_MAP || converted === CONVERTED_MAP_ENTRIES || element.struct(10)?.has(2) === true;
  return isStated && entries.number(5) === 2;
}

function isOldItem(repeated: Struct, list: string): boolean {
  const name = nameOf(repeated);
  return name === 'array' || name === `${list}_tuple`;
}
