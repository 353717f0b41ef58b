import type { Node } from './node.ts';

/** Schemas that may be asked about the very same value. */
function sometimes(node: Node): readonly Node[] {
  const single = [node.not, node.if, node.then, node.else].filter((one) => one !== undefined);
  return [...always(node), ...(node.anyOf ?? []), ...(node.oneOf ?? []), ...single, ...(node.dependentSchemas?.values() ?? [])];
}

/** Schemas that judge the very same value, whatever it is. */
function always(node: Node): readonly Node[] {
  return [...(node.refs ?? []).map((ref) => ref.target), ...(node.allOf ?? [])];
}

/**
 * A schema that has to be judged before it can be judged: its references lead back to itself without stepping into the value.
 * No validator comes to an end with it. Depth first, without recursion.
 */
export function findLoop(nodes: Iterable<Node>): Node | undefined {
  return findCycle(nodes, always);
}

/** Whether every schema is done with a value after finitely many steps, whichever branches it takes. */
export function isGrounded(nodes: Iterable<Node>): boolean {
  return findCycle(nodes, sometimes) === undefined;
}

function findCycle(nodes: Iterable<Node>, next: (node: Node) => readonly Node[]): Node | undefined {
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
        waiting.push({ node, leave: true }, ...next(node).map((inner) => ({ node: inner, leave: false })));
      }
    }
  }
  return undefined;
}
