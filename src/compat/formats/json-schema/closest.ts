import type { Conjunction } from './conjunction.ts';
import { inPlace, mayHold } from './glance.ts';
import { type Node, target } from './node.ts';

/** Below this no branch is close enough to speak of. */
const CLOSE = 0.3;

/** The branch of a union that a writer's schema most resembles: by the name of its definition, else by the names of its properties. */
export function closestBranch(known: Conjunction, branches: readonly Node[]): Node | undefined {
  const [best, second] = scoreBranches(known, branches);
  return best && best.score >= CLOSE && best.score > (second?.score ?? 0) ? best.branch : undefined;
}

/** The branch of a union with the same name (or place) as a writer's schema. */
export function namesakeOf(known: Conjunction, branches: readonly Node[]): Node | undefined {
  const pointers = new Set(known.pos.flatMap((node) => (node.document && !node.derived && node.pointer !== '' ? [node.pointer] : [])));
  return branches.find((branch) => pointers.has(target(branch).pointer));
}

/** Branches that could hold by a glance at types and constants, the most similar first: it is usually the one. */
export function orderBranches(known: Conjunction, branches: readonly Node[]): Node[] {
  return scoreBranches(
    known,
    branches.filter((branch) => mayHold(known, branch)),
  ).map(({ branch }) => branch);
}

function scoreBranches(known: Conjunction, branches: readonly Node[]): { readonly branch: Node; readonly score: number }[] {
  if (branches.length <= 1) return branches.map((branch) => ({ branch, score: 1 }));
  const written = known.pos.filter((node) => node.document !== undefined && !node.derived && node.pointer !== '');
  const pointers = new Set(written.map((node) => node.pointer));
  let mine = known.cache.get('names') as ReadonlySet<string> | undefined;
  if (!mine) known.cache.set('names', (mine = namesOf(known.pos)));
  const names = mine;
  const scored = branches.map((branch) => {
    const node = target(branch);
    const named = pointers.has(node.pointer) ? 2 : 0;
    return { branch, score: named + likeness(names, ownNames(node)) };
  });
  return scored.sort((a, b) => b.score - a.score);
}

const cache = new WeakMap<Node, Set<string>>();

function ownNames(node: Node): Set<string> {
  let names = cache.get(node);
  if (!names) cache.set(node, (names = namesOf(inPlace(node).slice(0, 200))));
  return names;
}

function namesOf(nodes: readonly Node[]): Set<string> {
  const names = new Set<string>();
  for (const node of nodes) {
    for (const name of node.properties?.keys() ?? []) names.add(name);
    for (const name of node.required ?? []) names.add(`!${name}`);
    for (const value of [...(node.const ? [node.const.value] : []), ...(node.enum ?? [])]) names.add(`=${JSON.stringify(value)}`);
  }
  return names;
}

/** Shared names over all names, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const name of a) if (b.has(name)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
