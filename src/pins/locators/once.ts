import type { TreeNode } from '../document/tree.ts';

/**
 * Gives the items of each list once: aliases lead to one list from many places, and to look into it each time would take as long as a
 * hostile file likes.
 */
export function once(): (list: TreeNode | undefined) => readonly (TreeNode | undefined)[] {
  const seen = new Set<TreeNode>();
  return (list) => {
    if (list?.kind !== 'seq' || seen.has(list)) return [];
    seen.add(list);
    return list.items;
  };
}
