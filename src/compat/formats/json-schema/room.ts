import type { Conjunction } from './conjunction.ts';
import type { Facts } from './facts.ts';
import type { Node } from './node.ts';

/** Whether fewer members can be there than have to be. Looks at no more of them than it takes to tell. */
export function hasNoRoom(facts: Facts, conjunction: Conjunction): boolean {
  const { pos } = conjunction;
  if (!pos.some(limitsSize)) return false;
  const least = Math.max(facts.required(conjunction).size, ...pos.map((node) => node.minProperties ?? 0));
  const most = Math.min(Number.POSITIVE_INFINITY, ...pos.map((node) => node.maxProperties ?? Number.POSITIVE_INFINITY));
  if (least > most) return true;
  let missing = least;
  if (missing === 0) return false;
  const { names, patterns, others } = facts.keys(conjunction);
  if (others || patterns.size > 0) return false;
  for (const name of names) if (facts.canHave(conjunction, name) && --missing === 0) return false;
  return true;
}

function limitsSize({ minProperties, maxProperties }: Node): boolean {
  return minProperties !== undefined || maxProperties !== undefined;
}
