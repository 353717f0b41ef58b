import { canonicalJson, type JsonValue } from '../../../core/index.ts';
import { ANY, type Node, OBJECT, target, typeOf } from './node.ts';

/** Whether constants of required properties exclude a schema at a glance; asked only where all values are objects. */
export function tagsClash(known: { readonly pos: Iterable<Node>; readonly types: number }, branch: Node): boolean {
  const tags = known.types === OBJECT ? tagsOf(branch) : new Map<string, ReadonlySet<string>>();
  if (tags.size === 0) return false;
  for (const mine of known.pos) {
    for (const [name, values] of tagsOf(mine)) {
      const others = tags.get(name);
      if (others && ![...values].some((value) => others.has(value))) return true;
    }
  }
  return false;
}

const typeBounds = new WeakMap<Node, number>();

/** A bound on the types of a schema's instances. */
export function typesOf(written: Node, depth = 0): number {
  const node = target(written);
  const known = typeBounds.get(node);
  if (known !== undefined || depth > 8) return known ?? ANY;
  let types = node.always === false ? 0 : (node.types ?? ANY);
  if (node.const) types &= typeOf(node.const.value);
  if (node.enum) types &= union(node.enum.map(typeOf));
  for (const { target: to } of node.refs ?? []) types &= typesOf(to, depth + 1);
  for (const branch of node.allOf ?? []) types &= typesOf(branch, depth + 1);
  for (const list of [node.anyOf, node.oneOf]) if (list) types &= union(list.map((branch) => typesOf(branch, depth + 1)));
  if (depth === 0) typeBounds.set(node, types);
  return types;
}

function union(bits: readonly number[]): number {
  return bits.reduce((all, bit) => all | bit, 0);
}

const tagCache = new WeakMap<Node, ReadonlyMap<string, ReadonlySet<string>>>();

/** Required properties with few possible values: what tells the branches of a union apart at a glance. */
function tagsOf(written: Node, depth = 0): ReadonlyMap<string, ReadonlySet<string>> {
  const node = target(written);
  const known = tagCache.get(node);
  if (known || depth > 4) return known ?? new Map();
  const tags = new Map<string, ReadonlySet<string>>();
  for (const name of node.required ?? []) {
    const property = node.properties?.get(name);
    const values = property && valuesOf(target(property));
    if (values) tags.set(name, new Set(values.map(canonicalJson)));
  }
  for (const inner of [...(node.refs ?? []).map(({ target: to }) => to), ...(node.allOf ?? [])]) {
    for (const [name, values] of tagsOf(inner, depth + 1)) if (!tags.has(name)) tags.set(name, values);
  }
  if (depth === 0) tagCache.set(node, tags);
  return tags;
}

function valuesOf(node: Node): readonly JsonValue[] | undefined {
  return node.const ? [node.const.value] : node.enum;
}

/** Every schema that looks at the same value as `node`: itself, references, and the branches of all combinations; `not` left out. */
export function inPlace(node: Node): readonly Node[] {
  const seen = new Set<Node>();
  const waiting = [node];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const next = target(at);
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { target: to } of next.refs ?? []) waiting.push(to);
    for (const list of [next.allOf, next.anyOf, next.oneOf]) waiting.push(...(list ?? []));
    for (const branch of [next.if, next.then, next.else]) if (branch) waiting.push(branch);
    waiting.push(...(next.dependentSchemas?.values() ?? []));
  }
  return [...seen];
}
