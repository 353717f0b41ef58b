/** States in blocks, such that marking and splitting cost no more than what is marked. */
class Blocks {
  readonly of: Int32Array;
  readonly #states: Int32Array;
  readonly #at: Int32Array;
  readonly #first: number[] = [];
  readonly #end: number[] = [];
  /** The first state of each block that is not marked. */
  readonly #middle: number[] = [];

  constructor(labels: readonly number[]) {
    const order = [...labels.keys()].sort((a, b) => (labels[a] ?? 0) - (labels[b] ?? 0));
    this.#states = Int32Array.from(order);
    this.#at = new Int32Array(order.length);
    this.of = new Int32Array(order.length);
    for (const [at, state] of order.entries()) {
      const before = order[at - 1];
      if (before === undefined || labels[before] !== labels[state]) this.#open(at);
      this.#end[this.#end.length - 1] = at + 1;
      this.#at[state] = at;
      this.of[state] = this.count - 1;
    }
  }

  get count(): number {
    return this.#first.length;
  }

  size(block: number): number {
    return (this.#end[block] ?? 0) - (this.#first[block] ?? 0);
  }

  members(block: number): Int32Array {
    return this.#states.slice(this.#first[block], this.#end[block]);
  }

  /** Whether it is the first of its block that is marked. */
  mark(state: number): boolean {
    const block = this.of[state] as number;
    const [at, middle] = [this.#at[state] as number, this.#middle[block] as number];
    if (at < middle) return false;
    const other = this.#states[middle] as number;
    [this.#states[middle], this.#states[at]] = [state, other];
    [this.#at[state], this.#at[other]] = [middle, at];
    this.#middle[block] = middle + 1;
    return middle === this.#first[block];
  }

  /** Parts the marked states of a block from the others: the number of the new block, the smaller one; `undefined` where all were marked. */
  split(block: number): number | undefined {
    const [first, middle, end] = [this.#first[block] as number, this.#middle[block] as number, this.#end[block] as number];
    this.#middle[block] = first;
    if (middle === end) return undefined;
    const made = this.#open(first);
    const [from, to] = middle - first <= end - middle ? [first, middle] : [middle, end];
    [this.#first[made], this.#middle[made], this.#end[made]] = [from, from, to];
    if (from === first) [this.#first[block], this.#middle[block]] = [to, to];
    else this.#end[block] = from;
    for (let at = from; at < to; at++) this.of[this.#states[at] as number] = made;
    return made;
  }

  #open(at: number): number {
    this.#middle.push(at);
    this.#end.push(at);
    return this.#first.push(at) - 1;
  }
}

/**
 * The coarsest partition of states in which states of one block have equal labels and their edges, one by one, lead to equal blocks: a block for
 * each state. Hopcroft's algorithm, in O(edges × log states). `edges`: targets by state, in an order that means something; equal labels have equally many.
 */
export function coarsestPartition(labels: readonly number[], edges: readonly (readonly number[])[]): Int32Array {
  const into: { readonly edge: number; readonly from: number }[][] = labels.map(() => []);
  edges.forEach((targets, from) => targets.forEach((to, edge) => into[to]?.push({ edge, from })));
  const blocks = new Blocks(labels);
  const waiting = [...Array(blocks.count).keys()];
  for (let splitter = waiting.pop(); splitter !== undefined; splitter = waiting.pop()) {
    const sources = new Map<number, number[]>();
    for (const state of blocks.members(splitter)) {
      for (const { edge, from } of into[state] ?? []) {
        const list = sources.get(edge);
        if (list) list.push(from);
        else sources.set(edge, [from]);
      }
    }
    for (const states of sources.values()) {
      const touched: number[] = [];
      for (const state of states) if (blocks.mark(state)) touched.push(blocks.of[state] as number);
      for (const block of touched) {
        const made = blocks.split(block);
        // Whether or not the other part still waits, the smaller one is enough.
        if (made !== undefined) waiting.push(made);
      }
    }
  }
  return blocks.of;
}
