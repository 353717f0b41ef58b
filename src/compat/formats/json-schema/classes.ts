import { canonicalJson, type JsonValue } from '../../../core/index.ts';
import type { Node } from './node.ts';
import { target } from './node.ts';

/** A keyword (with the keywords its meaning depends on) as text, with a hole for every reference, and what stands in the holes. */
interface Part {
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
 * Which schemas are the same but for order, annotations and names of definitions: the coarsest partition in which equal schemas have equal
 * keywords and references to equal schemas. Schemas of one class admit the same values, recursive ones included.
 */
export class Classes {
  readonly #texts = new Map<string, number>();
  readonly #parts = new Map<Node, ReadonlyMap<string, Part>>();
  readonly #wholes = new Map<Node, Part>();
  readonly #keywords = new Map<Part, number>();
  readonly #heads = new Set<Node>();
  #classes = new Map<Node, number>();
  readonly #final = new Map<Node, number>();

  constructor(roots: readonly Node[]) {
    for (const root of roots) this.#heads.add(target(root));
    // What stands in the holes is added while it goes on.
    for (const head of this.#heads) {
      const { text, holes } = this.#whole(head);
      this.#classes.set(head, this.#intern(text));
      for (const hole of holes) this.#heads.add(hole);
    }
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

  /** Equal numbers mean equal constraints, of one keyword together with what it depends on; `undefined` when the node lacks the keyword. */
  keyword(node: Node, keyword: string): number | undefined {
    // What these leave to look at depends on every other keyword.
    if (keyword.startsWith('unevaluated')) return undefined;
    const part = this.#partsOf(target(node)).get(keyword);
    if (!part) return undefined;
    let known = this.#keywords.get(part);
    if (known === undefined) this.#keywords.set(part, (known = this.#intern(`${part.text}:${this.#holes(part)}`)));
    return known;
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
    if (node.head) return { text: '*', holes: [node] };
    const whole = this.#whole(node);
    return { text: `#${this.#intern(whole.text)}`, holes: whole.holes };
  }

  #partsOf(node: Node): ReadonlyMap<string, Part> {
    let parts = this.#parts.get(node);
    if (!parts) this.#parts.set(node, (parts = this.#makeParts(node)));
    return parts;
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
        return this.#unnamed(field, node.contains ? [node.contains] : [], `${node.minContains ?? 1}-${node.maxContains ?? ''}`);
      case 'additionalProperties': {
        const beside = [node.properties, node.patternProperties].map((map) => [...(map?.keys() ?? [])].sort());
        return this.#unnamed(field, node.additionalProperties ? [node.additionalProperties] : [], JSON.stringify(beside));
      }
      case 'if':
        return node.then || node.else ? this.#nested(field, conditionOf(node)) : undefined;
      case 'not':
      case 'propertyNames':
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
  const { keyword = '', text = '', number = false } = opaque ?? {};
  return [keyword, text, number || isAbsolute(text) ? '' : (document?.path ?? '')];
}

function conditionOf(node: Node): (readonly [string, Node])[] {
  const { if: test, then: yes, else: no } = node;
  return Object.entries({ if: test, then: yes, else: no }).flatMap(([name, child]) => (child ? [[name, child] as const] : []));
}
