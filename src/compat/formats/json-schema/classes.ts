import { canonicalJson, type JsonValue } from '../../../core/index.ts';
import type { Node } from './node.ts';
import { target } from './node.ts';

/** A keyword (with the keywords its meaning depends on) as text, with a hole for every reference, and what stands in the holes. */
interface Part {
  readonly text: string;
  readonly holes: readonly Node[];
}

const PLAIN = [
  'types',
  'multipleOf',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'pattern',
  'format',
] as const;
const MORE_PLAIN = [
  'contentEncoding',
  'contentMediaType',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'always',
] as const;

/**
 * Which schemas are the same but for order, annotations and names of definitions: the coarsest partition in which equal schemas have equal
 * keywords and references to equal schemas. Schemas of one class admit the same values, recursive ones included.
 */
export class Classes {
  readonly #texts = new Map<string, number>();
  readonly #parts = new Map<Node, ReadonlyMap<string, Part>>();
  readonly #wholes = new Map<Node, Part>();
  readonly #heads = new Set<Node>();
  #classes = new Map<Node, number>();
  readonly #final = new Map<Node, number>();

  constructor(roots: readonly Node[]) {
    for (const root of roots) this.#collectHeads(root);
    for (const head of this.#heads) this.#classes.set(head, this.#intern(this.#whole(head).text));
    for (let count = 0; count !== this.#count(); ) {
      count = this.#count();
      const next = new Map<Node, number>();
      for (const head of this.#heads) next.set(head, this.#intern(`${this.#classes.get(head)}:${this.#holes(this.#whole(head))}`));
      this.#classes = next;
    }
  }

  /** Nodes of one class admit the same values. */
  of(node: Node): number {
    const head = target(node);
    let known = this.#final.get(head);
    if (known === undefined) {
      const whole = this.#whole(head);
      known = this.#intern(`=${this.#intern(whole.text)}:${this.#holes(whole)}`);
      this.#final.set(head, known);
    }
    return known;
  }

  /** Equal texts mean equal constraints, of one keyword together with what it depends on; `undefined` when the node lacks the keyword. */
  keyword(node: Node, keyword: string): string | undefined {
    // What these leave to look at depends on every other keyword.
    if (keyword.startsWith('unevaluated')) return undefined;
    const part = this.#partsOf(target(node)).get(keyword);
    return part ? `${part.text}:${this.#holes(part)}` : undefined;
  }

  #count(): number {
    return new Set(this.#classes.values()).size;
  }

  #intern(text: string): number {
    let id = this.#texts.get(text);
    if (id === undefined) this.#texts.set(text, (id = this.#texts.size));
    return id;
  }

  #holes(part: Part): string {
    return part.holes.map((node) => this.#classes.get(node) ?? `n${node.id}`).join(',');
  }

  #collectHeads(root: Node): void {
    this.#heads.add(target(root));
    const waiting = [root];
    const seen = new Set<Node>();
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      for (const { target: to } of node.refs ?? []) {
        this.#heads.add(target(to));
        waiting.push(to);
      }
      waiting.push(...children(node));
    }
  }

  #whole(node: Node): Part {
    let whole = this.#wholes.get(node);
    if (!whole) {
      const parts = [...this.#partsOf(node).values()];
      whole = { text: parts.map((part) => part.text).join(';'), holes: parts.flatMap((part) => part.holes) };
      this.#wholes.set(node, whole);
    }
    return whole;
  }

  #child(written: Node): Part {
    const node = target(written);
    if (this.#heads.has(node)) return { text: '*', holes: [node] };
    const whole = this.#whole(node);
    return { text: `#${this.#intern(whole.text)}`, holes: whole.holes };
  }

  #partsOf(node: Node): ReadonlyMap<string, Part> {
    let parts = this.#parts.get(node);
    if (!parts) this.#parts.set(node, (parts = this.#makeParts(node)));
    return parts;
  }

  #makeParts(node: Node): Map<string, Part> {
    const parts = new Map<string, Part>();
    const plain = (keyword: string, value: JsonValue): unknown =>
      parts.set(keyword, { text: `${keyword}=${canonicalJson(value)}`, holes: [] });
    const nested = (keyword: string, children: readonly (readonly [string, Node])[], tail = ''): void => {
      const made = children.map(([label, child]) => ({ label, ...this.#child(child) }));
      const text = made.map(({ label, text: inner }) => `${JSON.stringify(label)}${inner}`).join(',');
      parts.set(keyword, { text: `${keyword}=[${text}]${tail}`, holes: made.flatMap(({ holes }) => holes) });
    };
    for (const keyword of [...PLAIN, ...MORE_PLAIN]) if (node[keyword] !== undefined) plain(keyword, node[keyword]);
    if (node.enum) plain('enum', [...new Set(node.enum.map(canonicalJson))].sort());
    if (node.const) plain('const', node.const.value);
    if (node.required) plain('required', [...node.required].sort());
    if (node.dependentRequired)
      plain('dependentRequired', [...node.dependentRequired].map(([name, others]) => [name, [...others].sort()] as const).sort(byName));
    if (node.opaque)
      plain('opaque', [node.opaque.keyword, node.opaque.text, isAbsolute(node.opaque.text) ? '' : (node.document?.path ?? '')]);
    for (const keyword of ['not', 'propertyNames', 'unevaluatedItems', 'unevaluatedProperties'] as const)
      if (node[keyword]) nested(keyword, [['', node[keyword]]]);
    for (const keyword of ['properties', 'patternProperties', 'dependentSchemas'] as const)
      if (node[keyword]) nested(keyword, [...node[keyword]].sort(byName));
    for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) if (node[keyword]) nested(keyword, this.#sorted(node[keyword]));
    if (node.refs)
      nested(
        'refs',
        node.refs.map(({ target: to }) => ['', to] as const),
      );
    if (node.prefixItems)
      nested(
        'prefixItems',
        node.prefixItems.map((child) => ['', child] as const),
      );
    if (node.items) nested('items', [['', node.items]], `from${node.prefixItems?.length ?? 0}`);
    if (node.contains) nested('contains', [['', node.contains]], `${node.minContains ?? 1}-${node.maxContains ?? ''}`);
    if (node.additionalProperties) {
      nested(
        'additionalProperties',
        [['', node.additionalProperties]],
        JSON.stringify([[...(node.properties?.keys() ?? [])].sort(), [...(node.patternProperties?.keys() ?? [])].sort()]),
      );
    }
    if (node.if && (node.then || node.else)) {
      nested('if', [
        ['if', node.if],
        ...(node.then ? [['then', node.then] as const] : []),
        ...(node.else ? [['else', node.else] as const] : []),
      ]);
    }
    if (isMade(node)) plain('made', node.id);
    return parts;
  }

  /** Branches in an order that does not depend on how they were written down, as far as that shows without following references. */
  #sorted(nodes: readonly Node[]): (readonly [string, Node])[] {
    const keyed = nodes.map((node) => ({ node, text: this.#child(node).text }));
    return keyed.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)).map(({ node }) => ['', node] as const);
  }
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

function isAbsolute(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(text);
}

/** Made by negation: holds what no schema can say, so it is like nothing else. */
function isMade(node: Node): boolean {
  const { notPattern, notFormat, notMultipleOf, notValues, repeats, member, item } = node;
  return [notPattern, notFormat, notMultipleOf, notValues, repeats, member, item].some((field) => field !== undefined);
}

/** The schemas directly inside a node, references left out. */
export function children(node: Node): Node[] {
  const single = [
    node.not,
    node.if,
    node.then,
    node.else,
    node.contains,
    node.items,
    node.additionalProperties,
    node.propertyNames,
    node.unevaluatedItems,
    node.unevaluatedProperties,
  ];
  const lists = [node.allOf, node.anyOf, node.oneOf, node.prefixItems].flatMap((list) => list ?? []);
  const maps = [node.properties, node.patternProperties, node.dependentSchemas].flatMap((map) => [...(map?.values() ?? [])]);
  return [...single.filter((child) => child !== undefined), ...lists, ...maps];
}
