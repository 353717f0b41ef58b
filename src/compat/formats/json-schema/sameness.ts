import type { JsonValue } from '../../../core/index.ts';
import type { Classes } from './classes.ts';
import type { Conjunction } from './conjunction.ts';
import { evaluate, type Truth } from './evaluate.ts';
import type { Node } from './node.ts';

/** The same number for questions that differ only in what does not matter: which of several equal schemas is meant. */
export class QuestionKeys {
  readonly #classes: Classes;
  readonly #numbers = new Map<string, number>();

  constructor(classes: Classes) {
    this.#classes = classes;
  }

  /** `isWriters`: classes say what a schema admits, whose it is says whether it declares. */
  of(conjunction: Conjunction, node: Node, isWriters: (node: Node) => boolean): number {
    let set = conjunction.cache.get('key') as number | undefined;
    if (set === undefined) conjunction.cache.set('key', (set = this.#number(conjunction, isWriters)));
    return set * 2 ** 24 + this.#classes.of(node);
  }

  #number({ pos, neg }: Conjunction, isWriters: (node: Node) => boolean): number {
    const signs = (nodes: readonly Node[]): string => {
      const all = nodes.map((node) => this.#classes.of(node) * 2 + (isWriters(node) ? 1 : 0));
      return [...new Set(all)].sort((a, b) => a - b).join();
    };
    const text = `${signs(pos)}!${signs(neg)}`;
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }
}

/** What schemas say of each value of a list. Long lists meet the same schemas in very many conjunctions. */
export class ListTruths {
  readonly #rows = new WeakMap<readonly JsonValue[], Map<Node, readonly Truth[]>>();

  of(values: readonly JsonValue[], node: Node): readonly Truth[] {
    let row = this.#rows.get(values);
    if (!row) this.#rows.set(values, (row = new Map()));
    let truths = row.get(node);
    if (!truths) row.set(node, (truths = values.map((value) => evaluate(node, value))));
    return truths;
  }

  /** The values that every schema of `pos` and none of `neg` may admit. */
  select(values: readonly JsonValue[], pos: readonly Node[], neg: readonly Node[]): readonly JsonValue[] {
    const [admitted, refused] = [pos, neg].map((nodes) => nodes.map((node) => this.of(values, node)));
    return values.filter(
      (_, index) => admitted?.every((truths) => truths[index] !== false) && refused?.every((truths) => truths[index] !== true),
    );
  }
}
