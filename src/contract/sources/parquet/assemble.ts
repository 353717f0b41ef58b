import { showValue } from '../../engine/json.ts';
import type { Value } from '../../types.ts';
import type { Cursor } from './cursor.ts';
import { Damage } from './damage.ts';
import type { Leaf, List, Node } from './schema.ts';
import { type Cell, Unreadable } from './unreadable.ts';

/** Puts the values of one column of rows together, from the levels of its leaves ("Nested Encoding" of the format). */
export class Assembler {
  readonly #node: Node;
  readonly #cursors: ReadonlyMap<Node, Cursor>;
  /** Leaves below a node: what is absent is absent in all of them. */
  readonly #below = new Map<Node, readonly Cursor[]>();
  #problem: Unreadable | undefined;

  /** `cursors` of the leaves below the node. */
  constructor(node: Node, cursors: readonly Cursor[]) {
    this.#node = node;
    this.#cursors = new Map(cursors.map((cursor) => [cursor.leaf, cursor]));
    this.#index(node);
  }

  #index(node: Node): readonly Cursor[] {
    const inner = node.kind === 'struct' ? node.members : node.kind === 'leaf' ? [] : [node.item];
    const own = this.#cursors.get(node);
    const below = own ? [own] : inner.flatMap((one) => this.#index(one));
    this.#below.set(node, below);
    return below;
  }

  /** The values of the next rows. @throws Damage when the leaves do not tell the same structure */
  read(count: number): Cell[] {
    const cells: Cell[] = [];
    const flat = this.#node.kind === 'leaf' ? this.#cursors.get(this.#node) : undefined;
    if (flat) flat.takeInto(cells, count);
    else for (let row = 0; row < count; row += 1) cells.push(this.#record());
    return cells;
  }

  #record(): Cell {
    this.#problem = undefined;
    const value = this.#build(this.#node);
    for (const cursor of this.#below.get(this.#node) ?? [])
      if (cursor.repetition() > 0) throw new Damage('has lists that do not agree with each other');
    return this.#problem ?? value;
  }

  #build(node: Node): Value {
    if (node.kind === 'leaf') return this.#leaf(node);
    if (node.optional && this.#definition(node) < node.level) return this.#skip(node);
    if (node.kind !== 'struct') return this.#list(node);
    return Object.fromEntries(node.members.map((member) => [member.name, this.#build(member)]));
  }

  #leaf(leaf: Leaf): Value {
    const cell = this.#cursorOf(leaf).take();
    if (!(cell instanceof Unreadable)) return cell;
    this.#problem = cell;
    return null;
  }

  #list(list: List): Value {
    const items: Value[] = [];
    if (this.#definition(list) < list.itemDefinition) this.#skip(list);
    else {
      do items.push(this.#build(list.item));
      while (this.#repetition(list) === list.itemRepetition);
    }
    return list.kind === 'list' ? items : this.#entries(list, items);
  }

  /** Entries of a map as the members of an object. */
  #entries(map: List, entries: readonly Value[]): Value {
    const [key = '', value = ''] = map.item.kind === 'struct' ? map.item.members.map(({ name }) => name) : [];
    const members = new Map<string, Value>();
    for (const entry of entries as readonly { readonly [name: string]: Value }[]) {
      const name = entry[key] ?? null;
      const text = typeof name === 'string' ? name : showValue(name, 1000);
      if (members.has(text)) this.#problem = new Unreadable(`a map with the key ${JSON.stringify(text.slice(0, 100))} twice`);
      members.set(text, entry[value] ?? null);
    }
    return Object.fromEntries(members);
  }

  /** An entry of every leaf that says only that there is nothing. */
  #skip(node: Node): null {
    for (const cursor of this.#below.get(node) ?? []) {
      if (cursor.definition() >= cursor.leaf.maxDefinition) throw new Damage('has values where there are none around them');
      cursor.take();
    }
    return null;
  }

  #definition(node: Node): number {
    const [first] = this.#below.get(node) ?? [];
    if (!first) throw new Damage('has a column without values');
    return first.definition();
  }

  #repetition(node: Node): number {
    const [first] = this.#below.get(node) ?? [];
    return first ? first.repetition() : -1;
  }

  #cursorOf(leaf: Leaf): Cursor {
    const cursor = this.#cursors.get(leaf);
    if (!cursor) throw new Damage('has a column without values');
    return cursor;
  }
}
