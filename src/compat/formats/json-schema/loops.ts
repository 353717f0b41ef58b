import type { Node } from './node.ts';

/** Schemas that judge the very same value, whatever it is. */
function always(node: Node): readonly Node[] {
  return [...(node.refs ?? []).map((ref) => ref.target), ...(node.allOf ?? [])];
}

/**
 * A schema that has to be judged before it can be judged: its references lead back to itself without stepping into the value.
 * No validator comes to an end with it. Depth first, without recursion.
 */
export function findLoop(nodes: Iterable<Node>): Node | undefined {
  const done = new Set<Node>();
  for (const start of nodes) {
    const path = new Set<Node>();
    const waiting: { readonly node: Node; readonly leave: boolean }[] = [{ node: start, leave: false }];
    for (let step = waiting.pop(); step; step = waiting.pop()) {
      const { node, leave } = step;
      if (leave) {
        path.delete(node);
        done.add(node);
      } else if (path.has(node)) return node;
      else if (!done.has(node)) {
        path.add(node);
        waiting.push({ node, leave: true }, ...always(node).map((next) => ({ node: next, leave: false })));
      }
    }
  }
  return undefined;
}
