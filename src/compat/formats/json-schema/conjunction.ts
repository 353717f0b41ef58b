import type { Classes } from './classes.ts';
import { tagsClash, typesOf } from './glance.ts';
import { negate } from './negate.ts';
import { ANY, type Node, OBJECT, target } from './node.ts';

/** What is known of a value: it is an instance of every schema in `pos` and of none in `neg`. */
export interface Conjunction {
  readonly id: number;
  readonly pos: readonly Node[];
  readonly neg: readonly Node[];
  readonly posIds: ReadonlySet<number>;
  readonly negIds: ReadonlySet<number>;
  /** A bound on the types. */
  readonly types: number;
  /** No value is like this. */
  readonly empty: boolean;
  /** Alternatives that are still open: one branch of each holds. */
  readonly open: readonly Alternatives[];
  /** Whatever else is worked out about it, once. */
  readonly cache: Map<string, unknown>;
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

/** Schemas of megabytes need some thousands. */
const MAX_CONJUNCTIONS = 20_000;
const NO_NODES: readonly Node[] = [];

/** Makes conjunctions, each only once. */
export class Conjunctions {
  readonly classes: Classes;
  readonly #byKey = new Map<string, Conjunction>();
  #ids = 0;
  #limit = MAX_CONJUNCTIONS;

  constructor(classes: Classes) {
    this.classes = classes;
  }

  of(pos: readonly Node[], neg: readonly Node[] = NO_NODES): Conjunction {
    const raw = `${sortedIds(pos)}!${sortedIds(neg)}`;
    const known = this.#byKey.get(raw);
    if (known) return known;
    const flat = new Flattening(this.classes, pos, neg);
    flat.run();
    // All contradictions are one.
    const key = flat.empty ? 'empty' : `=${sortedIds([...flat.pos.values()])}!${sortedIds([...flat.neg.values()])}`;
    let made = this.#byKey.get(key);
    if (!made) {
      made = {
        id: ++this.#ids,
        pos: [...flat.pos.values()],
        neg: [...flat.neg.values()],
        posIds: new Set(flat.pos.keys()),
        negIds: new Set(flat.neg.keys()),
        types: flat.types,
        empty: flat.empty,
        open: flat.open,
        cache: new Map(),
      };
      this.#byKey.set(key, made);
    }
    this.#byKey.set(raw, made);
    return made;
  }

  /** Whether more was looked at than any proof is worth: what is open stays open then. */
  get exhausted(): boolean {
    return this.#ids > this.#limit;
  }

  /** Allows as much again, for another task. */
  refill(): void {
    this.#limit = this.#ids + MAX_CONJUNCTIONS;
  }

  /** `base`, and these as well. */
  with(base: Conjunction, pos: readonly Node[], neg: readonly Node[] = NO_NODES): Conjunction {
    // Mostly the same is asked of the same base again, and then its own nodes, which can be many, need no look.
    const key = `+${sortedIds(pos)}!${sortedIds(neg)}`;
    const known = base.cache.get(key) as Conjunction | undefined;
    if (known) return known;
    const made = this.of([...base.pos, ...pos], [...base.neg, ...neg]);
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

/** Takes in what follows at once: references, allOf, single negations, decided conditions, alternatives with one branch left. */
class Flattening {
  readonly pos = new Map<number, Node>();
  readonly neg = new Map<number, Node>();
  readonly #classes: Classes;
  readonly #waitingPos: Node[];
  readonly #waitingNeg: Node[];
  readonly #posClasses = new Set<number>();
  readonly #negClasses = new Set<number>();
  types = ANY;
  empty = false;
  open: Alternatives[] = [];

  constructor(classes: Classes, pos: readonly Node[], neg: readonly Node[]) {
    this.#classes = classes;
    this.#waitingPos = [...pos];
    this.#waitingNeg = [...neg];
  }

  run(): void {
    do {
      this.#drain();
      if (this.types === 0) this.empty = true;
      if (this.empty) return;
      this.open = this.#decide();
    } while (this.#waitingPos.length + this.#waitingNeg.length > 0 && !this.empty);
  }

  #drain(): void {
    while (!this.empty) {
      const next = this.#waitingPos.pop();
      if (next) {
        this.#assume(target(next));
        continue;
      }
      const refused = this.#waitingNeg.pop();
      if (!refused) return;
      this.#refuse(target(refused));
    }
  }

  #assume(node: Node): void {
    if (node.always === false) this.empty = true;
    if (node.always !== undefined || this.pos.has(node.id)) return;
    this.pos.set(node.id, node);
    this.#posClasses.add(this.#classes.of(node));
    if (this.#negClasses.has(this.#classes.of(node))) this.empty = true;
    this.types &= typesOf(node);
    for (const { target: to } of node.refs ?? []) this.#waitingPos.push(to);
    this.#waitingPos.push(...(node.allOf ?? []));
    for (const list of [node.anyOf, node.oneOf]) if (list?.length === 1) this.#waitingPos.push(...list);
    if (node.not) this.#waitingNeg.push(node.not);
  }

  #refuse(node: Node): void {
    if (node.always === true) this.empty = true;
    if (node.always !== undefined || this.neg.has(node.id)) return;
    this.neg.set(node.id, node);
    this.#negClasses.add(this.#classes.of(node));
    if (this.#posClasses.has(this.#classes.of(node))) this.empty = true;
    const { alternatives, complete } = negate(node);
    if (!complete) return;
    if (alternatives.length === 0) this.empty = true;
    if (alternatives.length === 1) this.#waitingPos.push(...alternatives);
  }

  /** Looks at all alternatives; those with one live branch are taken, the others stay open. */
  #decide(): Alternatives[] {
    const required = new Set([...this.pos.values()].flatMap((node) => node.required ?? []));
    const open: Alternatives[] = [];
    for (const alternatives of this.#alternatives(required)) {
      const live = alternatives.branches.filter((branch) => !this.#clashes(branch));
      if (live.some((branch) => this.#holds(branch))) continue;
      if (live.length === 0) this.empty = true;
      else if (live.length === 1 && live[0]) {
        this.#waitingPos.push(...live[0].pos);
        this.#waitingNeg.push(...live[0].neg);
      } else open.push({ ...alternatives, branches: live });
    }
    return open;
  }

  *#alternatives(required: ReadonlySet<string>): Generator<Alternatives> {
    for (const node of this.pos.values()) {
      if (node.anyOf) yield { keyword: 'anyOf', node, branches: node.anyOf.map((branch) => ({ pos: [branch], neg: NO_NODES })) };
      if (node.oneOf) {
        const list = node.oneOf;
        yield {
          keyword: 'oneOf',
          node,
          branches: list.map((branch, index) => ({ pos: [branch], neg: list.filter((_, other) => other !== index) })),
        };
      }
      if (node.if && (node.then || node.else)) {
        const branches = [
          { pos: [node.if, ...(node.then ? [node.then] : [])], neg: NO_NODES },
          { pos: node.else ? [node.else] : NO_NODES, neg: [node.if] },
        ];
        yield { keyword: 'if', node, branches };
      }
      for (const [name, schema] of node.dependentSchemas ?? []) {
        if (required.has(name) && this.types === OBJECT) {
          const { id, always } = target(schema);
          if (always !== true && !this.pos.has(id)) this.#waitingPos.push(schema);
        } else
          yield {
            keyword: 'dependentSchemas',
            node,
            branches: [
              { pos: [presence(name), schema], neg: NO_NODES },
              { pos: NO_NODES, neg: [presence(name)] },
            ],
          };
      }
    }
    for (const node of this.neg.values()) {
      const { alternatives, complete } = negate(node);
      if (complete && alternatives.length > 1)
        yield { keyword: 'not', node, branches: alternatives.map((branch) => ({ pos: [branch], neg: NO_NODES })) };
    }
  }

  #holds({ pos, neg }: Literals): boolean {
    const has = (node: Node, ids: ReadonlyMap<number, Node>, always: boolean): boolean =>
      target(node).always === always || ids.has(target(node).id);
    return pos.every((node) => has(node, this.pos, true)) && neg.every((node) => has(node, this.neg, false));
  }

  #clashes({ pos, neg }: Literals): boolean {
    for (const written of pos) {
      const node = target(written);
      if (node.always === false || (this.types & typesOf(node)) === 0) return true;
      if (this.neg.has(node.id) || this.#negClasses.has(this.#classes.of(node))) return true;
      if (this.types === OBJECT && tagsClash({ pos: this.pos.values(), types: this.types }, node)) return true;
    }
    return neg.some((written) => target(written).always === true || this.pos.has(target(written).id));
  }
}

const presences = new Map<string, Node>();

/** The schema that demands one property, whatever else; the same node for the same name. */
export function presence(name: string): Node {
  let node = presences.get(name);
  if (!node) {
    if (presences.size > 10_000) presences.clear();
    node = { id: -1 - presenceIds++, document: undefined, pointer: '', types: OBJECT, required: [name] };
    presences.set(name, node);
  }
  return node;
}
let presenceIds = 0;
