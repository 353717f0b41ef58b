import type { Node } from './node.ts';

/** Schemas that may be asked about the very same value. */
function sometimes(node: Node): Node[] {
  const found = always(node);
  for (const list of [node.anyOf, node.oneOf]) if (list) found.push(...list);
  for (const one of [node.not, node.if, node.then, node.else]) if (one) found.push(one);
  if (node.dependentSchemas) found.push(...node.dependentSchemas.values());
  return found;
}

/** Schemas that judge the very same value, whatever it is. */
function always(node: Node): Node[] {
  const found = [...(node.allOf ?? [])];
  for (const { target } of node.refs ?? []) found.push(target);
  return found;
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

function findCycle(nodes: Iterable<Node>, next: (node: Node) => Node[]): Node | undefined {
  /** Being looked at, or done with. */
  const seen = new Map<Node, 'open' | 'done'>();
  for (const start of nodes) {
    if (seen.has(start)) continue;
    const path: { readonly node: Node; readonly waiting: Node[] }[] = [{ node: start, waiting: next(start) }];
    seen.set(start, 'open');
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const inner = at.waiting.pop();
      if (!inner) {
        seen.set(at.node, 'done');
        path.pop();
      } else if (seen.get(inner) === 'open') return inner;
      else if (!seen.has(inner)) {
        seen.set(inner, 'open');
        path.push({ node: inner, waiting: next(inner) });
      }
    }
  }
  return undefined;
}
