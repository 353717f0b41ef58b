import type { MapEntry, MapNode, ScalarNode, SeqNode, TreeNode } from './tree.ts';

/** More than one thing where there has to be one. Carries offsets; whoever knows the file turns them into places. */
export class AmbiguousError extends Error {
  override readonly name = 'AmbiguousError';
  readonly offsets: readonly number[];

  constructor(message: string, offsets: readonly number[]) {
    super(message);
    this.offsets = offsets;
  }
}

/** Merge keys may nest, and an alias may stand inside its own anchor. */
const MAX_MERGE_DEPTH = 32;

/**
 * The entry of a key, merge keys followed as YAML 1.1 has it: own keys first, then `<<` maps in order.
 * @throws AmbiguousError when the key stands twice: parsers disagree on which of the two counts
 */
export function entry(node: TreeNode | undefined, key: string, depth = 0): MapEntry | undefined {
  if (node?.kind !== 'map' || depth > MAX_MERGE_DEPTH) return undefined;
  const own = single(node, key);
  if (own) return own;
  const merge = mergeEntry(node);
  const value = merge?.value;
  for (const base of value?.kind === 'seq' ? value.items : [value]) {
    const found = entry(base, key, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function single(node: MapNode, key: string): MapEntry | undefined {
  const [first, ...rest] = entriesOf(node, key);
  if (first && rest.length > 0) {
    const offsets = [first, ...rest].map((candidate) => candidate.keyStart);
    throw new AmbiguousError(`the key \`${key}\` stands ${offsets.length} times in one map`, offsets);
  }
  return first;
}

const indexes = new WeakMap<MapNode, ReadonlyMap<string | undefined, readonly MapEntry[]>>();
/** Smaller maps are searched as fast as an index is built. */
const INDEXED = 16;

function entriesOf(node: MapNode, key: string): readonly MapEntry[] {
  if (node.entries.length < INDEXED) return node.entries.filter((candidate) => candidate.key === key);
  const index = indexes.get(node) ?? indexEntries(node);
  indexes.set(node, index);
  return index.get(key) ?? [];
}

function indexEntries(node: MapNode): ReadonlyMap<string | undefined, readonly MapEntry[]> {
  const index = new Map<string | undefined, MapEntry[]>();
  for (const candidate of node.entries) {
    const known = index.get(candidate.key);
    if (known) known.push(candidate);
    else index.set(candidate.key, [candidate]);
  }
  return index;
}

function mergeEntry(node: MapNode): MapEntry | undefined {
  const merges = node.entries.filter((candidate) => candidate.merge);
  if (merges.length > 1) {
    throw new AmbiguousError(
      'the merge key `<<` stands more than once in one map',
      merges.map((candidate) => candidate.keyStart),
    );
  }
  return merges[0];
}

/** The value of a key. @throws AmbiguousError as `entry` does */
export function child(node: TreeNode | undefined, key: string): TreeNode | undefined {
  return entry(node, key)?.value;
}

/** The value at the end of a path of keys and list indexes. @throws AmbiguousError as `entry` does */
export function at(node: TreeNode | undefined, path: readonly string[]): TreeNode | undefined {
  let current = node;
  for (const step of path) {
    if (current?.kind === 'seq') current = /^(?:0|[1-9]\d{0,8})$/.test(step) ? current.items[Number(step)] : undefined;
    else current = child(current, step);
  }
  return current;
}

export function asScalar(node: TreeNode | undefined): ScalarNode | undefined {
  return node?.kind === 'scalar' ? node : undefined;
}

/** The text of a scalar that says something: null and other nodes have none. */
export function textOf(node: TreeNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.type !== 'null' ? node.text : undefined;
}

export function asSeq(node: TreeNode | undefined): SeqNode | undefined {
  return node?.kind === 'seq' ? node : undefined;
}
