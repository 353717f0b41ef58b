import type { Classes } from './classes.ts';
import { Flattening } from './flattening.ts';
import type { Meter } from './meter.ts';
import { type Node, target } from './node.ts';

/** Which nodes are there, by their ids. */
type Ids = Pick<ReadonlySet<number>, 'has'>;

/** What is known of a value: it is an instance of every schema in `pos` and of none in `neg`. */
export interface Conjunction {
  readonly id: number;
  readonly pos: readonly Node[];
  readonly neg: readonly Node[];
  readonly posIds: Ids;
  readonly negIds: Ids;
  /** The classes of what is in `pos` and `neg`. */
  readonly posClasses: ReadonlySet<number>;
  readonly negClasses: ReadonlySet<number>;
  /** A bound on the types. */
  readonly types: number;
  /** No value is like this. */
  readonly empty: boolean;
  /** Alternatives that are still open: one branch of each holds. */
  readonly open: readonly Alternatives[];
  /** Whatever else is worked out about it, once. */
  readonly cache: Map<string, unknown>;
}

/** What is worked out about a conjunction when it is first asked for. */
export function once<T>({ cache }: Conjunction, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined || cache.has(key)) return known as T;
  const made = make();
  cache.set(key, made);
  return made;
}

export interface Literals {
  readonly pos: readonly Node[];
  readonly neg: readonly Node[];
}

export interface Alternatives {
  readonly keyword: string;
  readonly node: Node;
  readonly branches: readonly Literals[];
}

const NO_NODES: readonly Node[] = [];
/** Looks that a conjunction costs whatever it is. */
const MAKING = 20;

/** Makes conjunctions, each only once. */
export class Conjunctions {
  readonly classes: Classes;
  readonly #byKey = new Map<string, Conjunction>();
  /** What may be spent on looking. */
  readonly meter: Meter;
  #ids = 0;

  constructor(classes: Classes, meter: Meter) {
    this.classes = classes;
    this.meter = meter;
  }

  of(pos: readonly Node[], neg: readonly Node[] = NO_NODES): Conjunction {
    const raw = `${sortedIds(pos)}!${sortedIds(neg)}`;
    const known = this.#byKey.get(raw);
    if (known) return known;
    const made = this.#settle(new Flattening(this, pos, neg));
    this.#byKey.set(raw, made);
    return made;
  }

  #settle(flat: Flattening): Conjunction {
    flat.run();
    this.meter.spend(MAKING + flat.looks + flat.pos.size + flat.neg.size);
    // All contradictions are one.
    const key = flat.empty ? 'empty' : `=${sortedKeys(flat.pos)}!${sortedKeys(flat.neg)}`;
    let made = this.#byKey.get(key);
    if (!made) {
      made = {
        id: ++this.#ids,
        pos: [...flat.pos.values()],
        neg: flat.neg.size === 0 ? NO_NODES : [...flat.neg.values()],
        posIds: flat.pos,
        negIds: flat.neg,
        posClasses: flat.posClasses,
        negClasses: flat.negClasses,
        types: flat.types,
        empty: flat.empty,
        open: flat.open,
        cache: new Map(),
      };
      this.#byKey.set(key, made);
    }
    return made;
  }

  /** `base`, and these as well. */
  with(base: Conjunction, pos: readonly Node[], neg: readonly Node[] = NO_NODES): Conjunction {
    // Mostly the same is asked of the same base again, and then its own nodes, which can be many, need no look.
    const key = `+${sortedIds(pos)}!${sortedIds(neg)}`;
    const known = base.cache.get(key) as Conjunction | undefined;
    if (known) return known;
    const made = base.empty ? base : this.#settle(new Flattening(this, pos, neg, base));
    base.cache.set(key, made);
    return made;
  }
}

function sortedIds(nodes: readonly Node[]): string {
  const [first] = nodes;
  if (nodes.length <= 1) return first ? String(target(first).id) : '';
  const ids = new Int32Array(nodes.length);
  for (const [index, node] of nodes.entries()) ids[index] = target(node).id;
  return ids.sort().join(',');
}

function sortedKeys(nodes: ReadonlyMap<number, Node>): string {
  if (nodes.size === 0) return '';
  const ids = new Int32Array(nodes.size);
  let at = 0;
  for (const id of nodes.keys()) ids[at++] = id;
  return ids.sort().join(',');
}
