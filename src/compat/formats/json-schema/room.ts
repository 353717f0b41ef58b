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

/** How many items a schema asks for by what is in them. */
export function neededOf({ contains, minContains = 1 }: Node): number {
  return contains ? minContains : 0;
}

/** Items looked at one by one. */
const MAX_ITEMS = 64;

/** Whether a list has to hold an item of a kind that none of its items can be. `kinds`: how many of its items are to be told apart. */
export function lacksItem(facts: Facts, conjunction: Conjunction, kinds: number): boolean {
  const wanted = conjunction.pos.flatMap((node) => (node.contains && neededOf(node) > 0 ? [node.contains] : []));
  if (wanted.length === 0 || kinds > MAX_ITEMS) return false;
  const items = Array.from({ length: Math.max(0, kinds) }, (_, index) => facts.item(conjunction, index));
  return wanted.some((node) => items.every((item) => facts.isEmpty(facts.conjunctions.with(item, [node]))));
}
