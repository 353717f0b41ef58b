import { type Alias, isAlias, isCollection, isMap, isPair, isScalar, type Node, type YAMLMap } from 'yaml';
import type { ScalarNode, TreeEvent } from './tree.ts';

/** One use of an anchor. `mergedInto`: the map that merges it with `<<`. */
interface AliasUse {
  readonly mergedInto: YAMLMap | undefined;
}

/** What one walk over a document learns. */
export interface DocumentIndex {
  readonly events: readonly TreeEvent[];
  /** Scalars and aliases in value position. */
  readonly leaves: readonly Node[];
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly uses: ReadonlyMap<Node, readonly AliasUse[]>;
  /** The collection a node stands in, with the key it stands under. */
  readonly parents: ReadonlyMap<Node, { readonly node: Node; readonly key: string | undefined }>;
}

interface Visit {
  readonly node: unknown;
  readonly isKey: boolean;
  readonly parent: Node | undefined;
  readonly key: string | undefined;
  readonly mergedInto: YAMLMap | undefined;
}

/** Walks a document in source order without recursion: events, aliases with what they stand for, parents. */
export function indexDocument(root: unknown, base: number): DocumentIndex {
  const events: TreeEvent[] = [];
  const leaves: Node[] = [];
  const targets = new Map<Alias, Node>();
  const uses = new Map<Node, AliasUse[]>();
  const parents = new Map<Node, { node: Node; key: string | undefined }>();
  const anchors = new Map<string, Node>();
  const stack: Visit[] = [{ node: root, isKey: false, parent: undefined, key: undefined, mergedInto: undefined }];
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const node = visit.node as Node | null | undefined;
    events.push(eventOf(node, base));
    if (!node) continue;
    if (visit.parent) parents.set(node, { node: visit.parent, key: visit.key });
    if (!visit.isKey && (isAlias(node) || isScalar(node))) leaves.push(node);
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (!target) continue;
      targets.set(node, target);
      const known = uses.get(target);
      if (known) known.push({ mergedInto: visit.mergedInto });
      else uses.set(target, [{ mergedInto: visit.mergedInto }]);
      continue;
    }
    if (node.anchor) anchors.set(node.anchor, node);
    // One by one: as arguments of one call, a map of some hundred thousand keys would be too many.
    if (isCollection(node)) for (const child of childVisits(node, visit).reverse()) stack.push(child);
  }
  return { events, leaves, targets, uses, parents };
}

function childVisits(node: Node & { items: unknown[] }, visit: Visit): Visit[] {
  return node.items.flatMap((item): Visit[] => {
    if (!isPair(item)) return [{ node: item, isKey: false, parent: node, key: visit.key, mergedInto: visit.mergedInto }];
    const key = isScalar(item.key) ? (item.key.source ?? String(item.key.value)) : undefined;
    const mergedInto = key === '<<' && isMap(node) ? node : undefined;
    return [
      { node: item.key, isKey: true, parent: node, key: undefined, mergedInto: undefined },
      { node: item.value, isKey: false, parent: node, key, mergedInto },
    ];
  });
}

function eventOf(node: Node | null | undefined, base: number): TreeEvent {
  if (!node) return { shape: 'empty', text: '', start: -1 };
  if (isAlias(node)) return { shape: 'alias', text: node.source, start: -1 };
  const marks = `${node.anchor ? `&${node.anchor}` : ''} ${node.tag ?? ''}`;
  if (isScalar(node)) {
    const shape = `${node.type ?? 'PLAIN'} ${scalarType(node.value)} ${marks}`;
    return { shape, text: node.source ?? String(node.value), start: base + (node.range?.[0] ?? 0) };
  }
  const { items, flow } = node as Node & { items: unknown[]; flow?: boolean };
  return { shape: `${isMap(node) ? 'map' : 'seq'} ${items.length} ${flow === true ? 'flow' : 'block'} ${marks}`, text: '', start: -1 };
}

export function scalarType(value: unknown): ScalarNode['type'] {
  if (value === null || value === undefined) return 'null';
  const type = typeof value;
  if (type === 'bigint') return 'number';
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'other';
}

/**
 * How many aliases make a scalar, or a collection around it, appear again. A map that merges the collection with `<<` but has the
 * scalar's key of its own does not take it from there and is not counted.
 */
export function sharedCount(scalar: Node, index: DocumentIndex): number {
  let count = 0;
  let step: string | undefined;
  for (let node: Node | undefined = scalar; node; ) {
    const below = step;
    count += (index.uses.get(node) ?? []).filter((use) => !overrides(use.mergedInto, below)).length;
    const parent = index.parents.get(node);
    step = parent?.key;
    node = parent?.node;
  }
  return count;
}

function overrides(map: YAMLMap | undefined, key: string | undefined): boolean {
  if (!map || key === undefined) return false;
  return map.items.some((pair) => isScalar(pair.key) && (pair.key.source ?? String(pair.key.value)) === key);
}
