import { canonicalJson, type JsonValue } from '../../../core/index.ts';
import { type Node, target } from './node.ts';

/** A keyword (with the keywords its meaning depends on) as text, with a hole for every reference, and what stands in the holes. */
export interface Part {
  readonly text: string;
  readonly holes: readonly Node[];
}

/** What says nothing of values, or is told with another keyword. */
const IGNORED: ReadonlySet<keyof Node> = new Set([
  'id',
  'document',
  'pointer',
  'spelled',
  'bare',
  'head',
  'inexact',
  'derived',
  'then',
  'else',
  'minContains',
  'maxContains',
  'containsAside',
]);

/** What only negation makes: it holds what no schema can say, so it is like nothing else. */
const MADE: ReadonlySet<keyof Node> = new Set([
  'loose',
  'notPattern',
  'notFormat',
  'notMultipleOf',
  'notValues',
  'repeats',
  'member',
  'item',
]);

/**
 * Schemas as texts: keyword by keyword in the order of their names, whatever the order in which they were set, without annotations. What is
 * inline is told by the number of its text, what is referred to leaves a hole.
 */
export class Texts {
  readonly #numbers = new Map<string, number>();
  readonly #parts = new Map<Node, ReadonlyMap<string, Part>>();
  readonly #wholes = new Map<Node, Part>();

  /** The same number for the same text. */
  intern(text: string): number {
    let id = this.#numbers.get(text);
    if (id === undefined) this.#numbers.set(text, (id = this.#numbers.size));
    return id;
  }

  /** The number of a text that was seen before. */
  known(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  /** From now on this text has that number. */
  alias(text: string, number: number): void {
    this.#numbers.set(text, number);
  }

  whole(node: Node): Part {
    let whole = this.#wholes.get(node);
    if (!whole) {
      const parts = [...this.parts(node).values()];
      whole = { text: parts.map((part) => part.text).join(';'), holes: parts.flatMap((part) => part.holes) };
      // What is made on the way is seldom asked about again.
      if (node.document && !node.derived) this.#wholes.set(node, whole);
    }
    return whole;
  }

  #child(written: Node): Part {
    const node = target(written);
    if (node.head) return { text: '*', holes: [node] };
    const whole = this.whole(node);
    return { text: `#${this.intern(whole.text)}`, holes: whole.holes };
  }

  parts(node: Node): ReadonlyMap<string, Part> {
    let parts = this.#parts.get(node);
    if (parts) return parts;
    parts = this.#makeParts(node);
    if (node.document && !node.derived) this.#parts.set(node, parts);
    return parts;
  }

  /** One keyword of a node, without a look at the others. */
  part(node: Node, keyword: keyof Node): Part | undefined {
    const parts = this.#parts.get(node);
    return parts || (node.document && !node.derived) ? (parts ?? this.parts(node)).get(keyword) : this.#makePart(node, keyword);
  }

  /** Part by part in the order of the keywords' names, whatever the order in which they were set. */
  #makeParts(node: Node): Map<string, Part> {
    const parts = new Map<string, Part>();
    for (const field of Object.keys(node).sort() as (keyof Node)[]) {
      const part = this.#makePart(node, field);
      if (part) parts.set(field, part);
    }
    return parts;
  }

  #nested(field: string, children: readonly (readonly [string, Node])[], tail = ''): Part {
    let text = `${field}=[`;
    const holes: Node[] = [];
    for (const [label, child] of children) {
      const part = this.#child(child);
      text += `${label === '' ? '' : JSON.stringify(label)}${part.text},`;
      for (const hole of part.holes) holes.push(hole);
    }
    return { text: `${text}]${tail}`, holes };
  }

  #unnamed(field: string, children: readonly Node[], tail?: string): Part {
    return this.#nested(
      field,
      children.map((child) => ['', child] as const),
      tail,
    );
  }

  #makePart(node: Node, field: keyof Node): Part | undefined {
    const plain = (value: JsonValue): Part => ({ text: `${field}=${canonicalJson(value)}`, holes: [] });
    const { [field]: value } = node;
    if (value === undefined || IGNORED.has(field)) return undefined;
    switch (field) {
      case 'minimum':
      case 'exclusiveMinimum':
      case 'maximum':
      case 'exclusiveMaximum':
        return plain(node.inexact?.[field] ?? node[field] ?? null);
      case 'enum':
        return plain([...new Set(node.enum?.map(canonicalJson))].sort());
      case 'const':
        return plain(node.const?.value ?? null);
      case 'required':
        return plain([...(node.required ?? [])].sort());
      case 'dependentRequired':
        return plain([...(node.dependentRequired ?? [])].map(([name, others]) => [name, [...others].sort()] as const).sort(byName));
      case 'opaque':
        return plain(opaqueOf(node));
      case 'properties':
      case 'patternProperties':
      case 'dependentSchemas':
        return this.#nested(field, [...(node[field] ?? [])].sort(byName));
      case 'allOf':
      case 'anyOf':
      case 'oneOf':
        return this.#nested(field, this.#sorted(node[field] ?? []));
      case 'refs':
        return this.#unnamed(field, node.refs?.map(({ target: to }) => to) ?? []);
      case 'prefixItems':
        return this.#unnamed(field, node.prefixItems ?? []);
      case 'items':
        return this.#unnamed(field, node.items ? [node.items] : [], `from${node.prefixItems?.length ?? 0}`);
      case 'contains':
        return this.#unnamed(
          field,
          node.contains ? [node.contains] : [],
          `${node.minContains ?? 1}-${node.maxContains ?? ''}${node.containsAside ? 'aside' : ''}`,
        );
      case 'additionalProperties': {
        const beside = [node.properties, node.patternProperties].map((map) => [...(map?.keys() ?? [])].sort());
        return this.#unnamed(field, node.additionalProperties ? [node.additionalProperties] : [], JSON.stringify(beside));
      }
      // Without a consequence it still tells `unevaluated*` what was looked at.
      case 'if':
        return this.#nested(field, conditionOf(node));
      case 'not':
      case 'propertyNames':
      case 'contentSchema':
      case 'unevaluatedItems':
      case 'unevaluatedProperties':
        return this.#unnamed(field, node[field] ? [node[field]] : []);
      default:
        return MADE.has(field) ? { text: `made=${node.id}`, holes: [] } : plain(value as JsonValue);
    }
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

function opaqueOf({ opaque, document }: Node): JsonValue {
  const { keyword = '', text = '', number = false, among = '' } = opaque ?? {};
  return [keyword, text, among, number || isAbsolute(text) ? '' : (document?.path ?? '')];
}

function conditionOf(node: Node): (readonly [string, Node])[] {
  const { if: test, then: yes, else: no } = node;
  return Object.entries({ if: test, then: yes, else: no }).flatMap(([name, child]) => (child ? [[name, child] as const] : []));
}
