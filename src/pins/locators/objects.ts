import { asSeq, at, child, textOf } from '../document/lookup.ts';
import type { SourceDocument, TreeNode } from '../document/tree.ts';

/** An object of a document, with the keys that lead to it. */
export interface ManifestObject {
  readonly node: TreeNode;
  readonly path: readonly string[];
}

/** What may be asked of an object; what is absent is not asked. */
export interface ObjectFilter {
  readonly kind?: string | undefined;
  readonly name?: string | undefined;
  readonly namespace?: string | undefined;
}

/** The objects of a document: itself, or the items of a List. */
export function objectsOf(document: SourceDocument): ManifestObject[] {
  const { root } = document;
  if (root?.kind !== 'map') return [];
  const items = (textOf(child(root, 'kind')) ?? '').endsWith('List') ? asSeq(child(root, 'items')) : undefined;
  if (!items) return [{ node: root, path: [] }];
  return items.items.flatMap((node, index) => (node ? [{ node, path: ['items', String(index)] }] : []));
}

/** Kind, name and namespace are compared as written: an object without a namespace has none. */
export function matchesObject({ kind, name, namespace }: ObjectFilter, { node }: ManifestObject): boolean {
  const wanted = [
    [kind, ['kind']],
    [name, ['metadata', 'name']],
    [namespace, ['metadata', 'namespace']],
  ] as const;
  return wanted.every(([value, path]) => value === undefined || textOf(at(node, path)) === value);
}

/** What says which object it is, from short to long: without and with the namespace. */
export function filtersOf({ node }: ManifestObject): { kind?: string; name?: string; namespace?: string }[] {
  const kind = textOf(child(node, 'kind'));
  if (kind === undefined) return [{}];
  const name = textOf(at(node, ['metadata', 'name']));
  const namespace = textOf(at(node, ['metadata', 'namespace']));
  const short = { kind, ...(name === undefined ? {} : { name }) };
  return namespace === undefined ? [short] : [short, { ...short, namespace }];
}
