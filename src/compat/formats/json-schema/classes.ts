import { Texts } from './class-text.ts';
import { findComponents } from './components.ts';
import { type Node, target } from './node.ts';
import { coarsestPartition } from './refine.ts';

/** Schemas that lead back to each other, one of each class. */
type Cycle = readonly Node[];

/** Cycles with the same keywords that a new one is compared with. */
const MAX_ALIKE = 8;

/**
 * Which schemas are the same but for order, annotations and names of definitions: the coarsest partition in which equal schemas have equal
 * keywords and references to equal schemas. Schemas of one class admit the same values, recursive ones included. It grows with what is asked
 * about, so that it can serve any number of releases: a definition that did not change is equal at a glance.
 */
export class Classes {
  readonly #texts = new Texts();
  /** Of schemas that references lead to. */
  readonly #heads = new Map<Node, number>();
  /** By the keywords that occur in them. */
  readonly #cycles = new Map<string, Cycle[]>();
  readonly #keywords = new WeakMap<object, number>();
  /** By the ids of nodes, of which many are made and forgotten. */
  readonly #final = new Map<number, number>();

  /** Nodes of one class admit the same values. */
  of(written: Node): number {
    const node = target(written);
    let known = this.#final.get(node.id);
    if (known === undefined) {
      const whole = this.#texts.whole(node);
      this.#settle(whole.holes);
      known = this.#heads.get(node) ?? this.#texts.intern(this.#keyOf(node));
      this.#final.set(node.id, known);
    }
    return known;
  }

  /** Equal numbers mean equal constraints, of one keyword together with what it depends on; `undefined` when the node lacks the keyword. */
  keyword(node: Node, keyword: string): number | undefined {
    // What these leave to look at depends on every other keyword.
    if (keyword.startsWith('unevaluated')) return undefined;
    const part = this.#texts.part(target(node), keyword as keyof Node);
    if (!part) return undefined;
    let known = this.#keywords.get(part);
    if (known === undefined) {
      this.#settle(part.holes);
      this.#keywords.set(part, (known = this.#texts.intern(`${part.text}:${this.#numbersOf(part.holes)}`)));
    }
    return known;
  }

  #numbersOf(holes: readonly Node[]): string {
    return holes.map((node) => this.#heads.get(node)).join(',');
  }

  #textOf(node: Node): number {
    return this.#texts.intern(this.#texts.whole(node).text);
  }

  #keyOf(node: Node): string {
    return `=${this.#textOf(node)}:${this.#numbersOf(this.#texts.whole(node).holes)}`;
  }

  /** Finds the classes of schemas that references lead to, and of all that these lead to. */
  #settle(heads: readonly Node[]): void {
    if (heads.every((node) => this.#heads.has(node))) return;
    const holesOf = (node: Node): readonly Node[] => this.#texts.whole(node).holes;
    for (const component of findComponents(heads, holesOf, (node) => this.#heads.has(node))) {
      const [only] = component;
      if (only && component.length === 1 && !holesOf(only).includes(only)) this.#heads.set(only, this.#texts.intern(this.#keyOf(only)));
      else this.#settleCycle(component);
    }
  }

  #settleCycle(nodes: readonly Node[]): void {
    const signature = [...new Set(nodes.map((node) => this.#textOf(node)))].sort((a, b) => a - b).join();
    const alike = this.#cycles.get(signature) ?? [];
    this.#cycles.set(signature, alike);
    if (alike.slice(-MAX_ALIKE).some((cycle) => this.#isSame(nodes, cycle))) return;
    const blocks = this.#blocksOf(nodes, new Map());
    const made = new Map<number, Node>();
    const number = alike.push([]);
    for (const [index, node] of nodes.entries()) {
      const block = blocks[index] ?? 0;
      if (!made.has(block)) made.set(block, node);
      this.#heads.set(node, this.#texts.intern(`cycle ${signature} ${number} ${block}`));
    }
    alike[number - 1] = [...made.values()];
    // Whoever says the same and leads to the same is the same, though no reference of the cycle leads there.
    for (const node of made.values())
      if (this.#texts.known(this.#keyOf(node)) === undefined) this.#texts.alias(this.#keyOf(node), this.#heads.get(node) as number);
  }

  /** Whether each of the schemas is one of an earlier cycle; then it has the class of that one. */
  #isSame(nodes: readonly Node[], cycle: Cycle): boolean {
    const numbers = new Map(cycle.map((node, index) => [this.#heads.get(node) as number, index]));
    const blocks = this.#blocksOf([...cycle, ...nodes], numbers);
    const classes = new Map(cycle.map((node, index) => [blocks[index], this.#heads.get(node) as number]));
    // One leads to all the others: either each is there or none is.
    if (!nodes.every((_, index) => classes.has(blocks[cycle.length + index]))) return false;
    for (const [index, node] of nodes.entries()) this.#heads.set(node, classes.get(blocks[cycle.length + index]) as number);
    return true;
  }

  /** `settled`: which of the nodes stands for a class that is known. */
  #blocksOf(nodes: readonly Node[], settled: ReadonlyMap<number, number>): Int32Array {
    const places = new Map(nodes.map((node, index) => [node, index]));
    const labels = new Map<string, number>();
    const edges: number[][] = [];
    const labelled = nodes.map((node) => {
      const inside: number[] = [];
      const outside = this.#texts.whole(node).holes.map((hole) => {
        const known = this.#heads.get(hole);
        const place = places.get(hole) ?? (known === undefined ? undefined : settled.get(known));
        if (place !== undefined) inside.push(place);
        return place === undefined ? known : '';
      });
      edges.push(inside);
      const label = `${this.#textOf(node)}:${outside.join()}`;
      const number = labels.get(label) ?? labels.size;
      labels.set(label, number);
      return number;
    });
    return coarsestPartition(labelled, edges);
  }
}
