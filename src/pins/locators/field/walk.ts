import { AmbiguousError, asScalar, child, textOf } from '../../document/lookup.ts';
import { nestedDocument } from '../../document/nested.ts';
import type { SeqNode, TreeNode } from '../../document/tree.ts';
import type { Step } from './path.ts';

/** What a path leads to, with steps that name this one place: items by name where they have one. */
export interface Found {
  readonly node: TreeNode;
  readonly steps: readonly Step[];
}

/** Keys that name an item among its neighbours, the usual one first. */
const NAMES = ['name', 'Name', 'id', 'tag', 'path', 'ref', 'chart'] as const;
/** Deeper than any manifest nests. */
const MAX_DEPTH = 64;
/** Far more than any manifest has; keeps a hostile file from filling the memory. Beyond it nothing is certain, and nothing is found. */
const MAX_FOUND = 100_000;

function tooMany({ node }: Found): AmbiguousError {
  return new AmbiguousError(`more than ${MAX_FOUND} places are on the way`, [node.start]);
}

/**
 * Everything that a path leads to.
 * @throws AmbiguousError for a key on the way that stands twice, and for more places than can be looked at; NestedSyntaxError for a text that is no document
 */
export function walkPath(root: TreeNode | undefined, steps: readonly Step[]): readonly Found[] {
  let found: readonly Found[] = root ? [{ node: root, steps: [] }] : [];
  for (const step of steps) found = advanceAll(found, step);
  return found;
}

/** Every node once: aliases lead to the same place by many ways, and a hostile file has a great many of them. */
function advanceAll(from: readonly Found[], step: Step): readonly Found[] {
  const seen = new Set<TreeNode>();
  const found: Found[] = [];
  for (const one of from) {
    for (const next of advance(one, step)) {
      if (seen.has(next.node)) continue;
      seen.add(next.node);
      found.push(next);
    }
    if (found.length > MAX_FOUND) throw tooMany(one);
  }
  return found;
}

function advance({ node, steps }: Found, step: Step): readonly Found[] {
  const to = (next: TreeNode | undefined, ...more: Step[]): Found[] => (next ? [{ node: next, steps: [...steps, ...more] }] : []);
  switch (step.type) {
    case 'key':
      return to(child(node, step.key), step);
    case 'index':
      return node.kind === 'seq' ? to(node.items[step.index], step) : [];
    case 'where':
      return itemsOf(node).flatMap((item) => {
        const text = textOf(child(item, step.key));
        return text !== undefined && (step.begins ? text.startsWith(step.value) : text === step.value) ? to(item, step) : [];
      });
    case 'any':
      return childrenOf({ node, steps });
    case 'deep':
      return descend({ node, steps });
    default: {
      const host = asScalar(node);
      return host && host.type === 'string' && !host.host ? to(nestedDocument(host).root, step) : [];
    }
  }
}

function itemsOf(node: TreeNode): readonly (TreeNode | undefined)[] {
  return node.kind === 'seq' ? node.items : [];
}

function childrenOf({ node, steps }: Found): Found[] {
  if (node.kind === 'map') {
    return node.entries.flatMap(({ key, value, merge }): Found[] =>
      key === undefined || merge || !value ? [] : [{ node: value, steps: [...steps, { type: 'key', key }] }],
    );
  }
  if (node.kind !== 'seq') return [];
  const name = nameStep(node);
  return node.items.flatMap((item, index) => (item ? [{ node: item, steps: [...steps, name(item, index)] }] : []));
}

/** The node and everything below it, each place once: an alias may stand inside its own anchor. */
function descend(from: Found): Found[] {
  const seen = new Set<TreeNode>();
  const found: Found[] = [];
  const stack: Found[] = [from];
  for (let one = stack.pop(); one; one = stack.pop()) {
    if (seen.has(one.node) || one.steps.length > MAX_DEPTH) continue;
    seen.add(one.node);
    found.push(one);
    if (found.length > MAX_FOUND) throw tooMany(from);
    for (const below of childrenOf(one).reverse()) if (below.node.kind !== 'scalar') stack.push(below);
  }
  return found;
}

/** How each item of a list is called: by the first key that names it alone, else by its position. */
function nameStep(list: SeqNode): (item: TreeNode, index: number) => Step {
  const counts = new Map<string, number>();
  for (const item of list.items) {
    for (const key of NAMES) {
      const text = plainText(item, key);
      if (text !== undefined) counts.set(`${key}=${text}`, (counts.get(`${key}=${text}`) ?? 0) + 1);
    }
  }
  return (item, index) => {
    for (const key of NAMES) {
      const value = plainText(item, key);
      if (value !== undefined && counts.get(`${key}=${value}`) === 1) return { type: 'where', key, value, begins: false };
    }
    return { type: 'index', index };
  };
}

/** Never throws: an item with a doubled name goes by its position. */
function plainText(item: TreeNode | undefined, key: string): string | undefined {
  if (item?.kind !== 'map') return undefined;
  const [entry, ...others] = item.entries.filter((candidate) => candidate.key === key);
  const text = others.length === 0 ? textOf(entry?.value) : undefined;
  return text === '' ? undefined : text;
}
