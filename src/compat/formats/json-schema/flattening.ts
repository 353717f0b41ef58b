import type { Classes } from './classes.ts';
import type { Alternatives, Conjunction, Conjunctions, Literals } from './conjunction.ts';
import { objectsClash, typesOf } from './glance.ts';
import { negate } from './negate.ts';
import { ANY, type Node, OBJECT, target } from './node.ts';

const NO_NODES: readonly Node[] = [];
const FEW_LOOKS = 100;
const MANY_LOOKS = 200_000;
/** Schemas of a base that are compared for one look. */
const OLD_LOOKS = 8;

/**
 * Takes in what follows at once: references, allOf, single negations, decided conditions, alternatives with one branch left.
 * What a base has taken in already is not looked at again: what is excluded or satisfied there stays so, however much is added.
 */
export class Flattening {
  readonly pos = new Map<number, Node>();
  readonly neg = new Map<number, Node>();
  readonly posClasses: Set<number>;
  readonly negClasses: Set<number>;
  readonly #classes: Classes;
  readonly #base: Conjunction | undefined;
  readonly #waitingPos: Node[];
  readonly #waitingNeg: Node[];
  /** Taken in since alternatives were last looked at. */
  #freshPos: Node[] = [];
  #freshNeg: Node[] = [];
  /** What it took so far, and what it may take: alternatives that were not looked at stay open. */
  looks = 0;
  readonly #most: number;
  /** Whether what was open before was compared, as objects, with all that the base has taken in. */
  #compared: boolean;
  /** Whether the alternatives at hand were: then only what came later needs a look. */
  #isOld = false;
  types = ANY;
  empty = false;
  open: readonly Alternatives[] = [];

  constructor({ classes, meter }: Pick<Conjunctions, 'classes' | 'meter'>, pos: readonly Node[], neg: readonly Node[], base?: Conjunction) {
    this.#classes = classes;
    this.#most = meter.spent ? FEW_LOOKS : MANY_LOOKS;
    this.#base = base;
    this.#compared = base?.types === OBJECT;
    this.#waitingPos = [...pos];
    this.#waitingNeg = [...neg];
    this.posClasses = new Set(base?.posClasses);
    this.negClasses = new Set(base?.negClasses);
    if (!base) return;
    this.types = base.types;
    this.open = base.open.toReversed();
  }

  run(): void {
    do {
      this.#drain();
      if (this.types === 0) this.empty = true;
      if (this.empty) break;
      this.open = this.#decide();
    } while (this.#waitingPos.length + this.#waitingNeg.length > 0 && !this.empty);
    // What was said last comes first.
    for (const node of this.#base?.pos.toReversed() ?? []) this.pos.set(node.id, node);
    for (const node of this.#base?.neg.toReversed() ?? []) this.neg.set(node.id, node);
  }

  #hasPos(id: number): boolean {
    return this.pos.has(id) || this.#base?.posIds.has(id) === true;
  }

  #hasNeg(id: number): boolean {
    return this.neg.has(id) || this.#base?.negIds.has(id) === true;
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
    if (node.always !== undefined || this.#hasPos(node.id)) return;
    this.pos.set(node.id, node);
    this.#freshPos.push(node);
    this.posClasses.add(this.#classes.of(node));
    if (this.negClasses.has(this.#classes.of(node))) this.empty = true;
    this.types &= typesOf(node);
    for (const { target: to } of node.refs ?? []) this.#waitingPos.push(to);
    this.#waitingPos.push(...(node.allOf ?? []));
    for (const list of [node.anyOf, node.oneOf]) if (list?.length === 1) this.#waitingPos.push(...list);
    if (node.not) this.#waitingNeg.push(node.not);
  }

  #refuse(node: Node): void {
    if (node.always === true) this.empty = true;
    if (node.always !== undefined || this.#hasNeg(node.id)) return;
    this.neg.set(node.id, node);
    this.#freshNeg.push(node);
    this.negClasses.add(this.#classes.of(node));
    if (this.posClasses.has(this.#classes.of(node))) this.empty = true;
    const { alternatives, complete } = negate(node);
    if (!complete) return;
    if (alternatives.length === 0) this.empty = true;
    if (alternatives.length === 1) this.#waitingPos.push(...alternatives);
  }

  /** Looks at all alternatives; those with one live branch are taken, the others stay open. */
  #decide(): Alternatives[] {
    const open: Alternatives[] = [];
    const before = this.#compared && this.open.length > 0 ? new Set(this.open) : undefined;
    const { types } = this;
    for (const alternatives of this.#alternatives(this.open)) {
      if (this.looks > this.#most) {
        open.push(alternatives);
        continue;
      }
      this.#isOld = before?.has(alternatives) === true;
      // What cannot hold at all needs no refusing.
      if (alternatives.keyword === 'not' && this.#clashes({ pos: [alternatives.node], neg: NO_NODES }, true)) continue;
      const live = alternatives.branches.filter((branch) => !this.#clashes(branch));
      if (live.some((branch) => this.#holds(branch))) continue;
      if (live.length === 0) this.empty = true;
      else if (live.length === 1 && live[0]) {
        this.#waitingPos.push(...live[0].pos);
        this.#waitingNeg.push(...live[0].neg);
      } else open.push(live.length === alternatives.branches.length ? alternatives : { ...alternatives, branches: live });
    }
    this.#compared ||= types === OBJECT;
    return open;
  }

  /** What new schemas say first, then what was open before. */
  *#alternatives(open: readonly Alternatives[]): Generator<Alternatives> {
    this.#isOld = false;
    const [pos, neg] = [this.#freshPos, this.#freshNeg];
    [this.#freshPos, this.#freshNeg] = [[], []];
    for (const node of pos) yield* alternativesOf(node);
    yield* open.filter(({ keyword }) => keyword !== 'not' && keyword !== 'dependentSchemas');
    yield* this.#dependents();
    for (const node of neg) {
      if (this.#clashes({ pos: [node], neg: NO_NODES }, true)) continue;
      const { alternatives, complete } = negate(node);
      if (complete && alternatives.length > 1)
        yield { keyword: 'not', node, branches: alternatives.map((branch) => ({ pos: [branch], neg: NO_NODES })) };
    }
    yield* open.filter(({ keyword }) => keyword === 'not');
  }

  /** What depends on members: which of them are required can change with every schema that is added. */
  *#dependents(): Generator<Alternatives> {
    const all = [...this.pos.values(), ...(this.#base?.pos ?? [])].filter((node) => node.dependentSchemas);
    if (all.length === 0) return;
    const required = new Set([...this.pos.values(), ...(this.#base?.pos ?? [])].flatMap((node) => node.required ?? []));
    for (const node of all) {
      for (const [name, schema] of node.dependentSchemas ?? []) {
        if (required.has(name) && this.types === OBJECT) {
          const { id, always } = target(schema);
          if (always !== true && !this.#hasPos(id)) this.#waitingPos.push(schema);
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
  }

  #holds({ pos, neg }: Literals): boolean {
    const given = ({ always, id }: Node): boolean => always === true || this.#hasPos(id);
    const refused = ({ always, id }: Node): boolean => always === false || this.#hasNeg(id);
    return pos.every((node) => given(target(node))) && neg.every((node) => refused(target(node)));
  }

  /** Whether a branch contradicts what is known; `refused`: apart from being refused itself. */
  #clashes({ pos, neg }: Literals, refused = false): boolean {
    const old = this.#isOld ? NO_NODES : (this.#base?.pos ?? NO_NODES);
    this.looks += pos.length * (this.pos.size + (this.types === OBJECT ? old.length / OLD_LOOKS : 0)) + neg.length + 1;
    for (const written of pos) {
      const node = target(written);
      if (node.always === false || (this.types & typesOf(node)) === 0) return true;
      if (!refused && (this.#hasNeg(node.id) || this.negClasses.has(this.#classes.of(node)))) return true;
      if (this.#memberClashes(node, old) || this.#forbidsRequired(node, old)) return true;
      if (this.types !== OBJECT) continue;
      if (objectsClash({ pos: this.pos.values(), types: OBJECT }, node) || objectsClash({ pos: old, types: OBJECT }, node)) return true;
    }
    return neg.some((written) => target(written).always === true || this.#hasPos(target(written).id));
  }

  /** Whether a schema forbids a member that has to be there. */
  #forbidsRequired({ derived, properties }: Node, old: readonly Node[]): boolean {
    if (!derived || properties?.size !== 1 || this.types !== OBJECT) return false;
    const [[name, member] = ['', undefined]] = properties;
    if (member && target(member).always !== false) return false;
    const requires = ({ required }: Node): boolean => required?.includes(name) === true;
    for (const mine of this.pos.values()) if (requires(mine)) return true;
    return old.some(requires);
  }

  /** Whether a schema demands a member that has to be, and must not be, of one class. */
  #memberClashes(node: Node, old: readonly Node[]): boolean {
    const [name, refused] = refusedMember(node) ?? [];
    if (name === undefined || refused === undefined || (this.types & typesOf(node)) !== OBJECT) return false;
    const wanted = this.#classes.of(refused);
    const clashes = (mine: Node): boolean => {
      const said = mine.properties?.get(name);
      return said !== undefined && this.#classes.of(said) === wanted;
    };
    for (const mine of this.pos.values()) if (clashes(mine)) return true;
    return old.some(clashes);
  }
}

/** Where a schema demands one member and says what it must not be: its name, and what that is. */
function refusedMember({ required, properties }: Node): readonly [string, Node] | undefined {
  const [name] = required?.length === 1 ? required : [];
  const member = name === undefined ? undefined : properties?.get(name);
  const refused = member && target(member).not;
  return name !== undefined && refused ? [name, refused] : undefined;
}

/** The unions and conditions of one schema. */
function* alternativesOf(node: Node): Generator<Alternatives> {
  if (node.anyOf) yield { keyword: 'anyOf', node, branches: node.anyOf.map((branch) => ({ pos: [branch], neg: NO_NODES })) };
  if (node.oneOf) {
    const list = node.oneOf;
    yield {
      keyword: 'oneOf',
      node,
      branches: list.map((branch, index) => ({ pos: [branch], neg: list.filter((_, other) => other !== index) })),
    };
  }
  if (!node.if || !(node.then || node.else)) return;
  const branches = [
    { pos: [node.if, ...(node.then ? [node.then] : [])], neg: NO_NODES },
    { pos: node.else ? [node.else] : NO_NODES, neg: [node.if] },
  ];
  yield { keyword: 'if', node, branches };
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
