import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { evaluate, memberSchemas } from './evaluate.ts';
import { declares, declaresNames, declaresOthers, needsMore } from './names.ts';
import { type Node, target } from './node.ts';

/**
 * Whether a value holds nothing but what the schemas it is an instance of declare: no member that no satisfied schema names, matches or gives a form,
 * no item past a tuple. An object (or list) of which nothing is said is free-form and may hold anything; so may what `enum` and `const` list.
 */
export function isDeclared(roots: readonly Node[], value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const nodes = satisfied(roots, value);
  if (nodes.some((node) => node.enum ?? node.const)) return true;
  return isJsonArray(value) ? areItemsDeclared(nodes, value) : isJsonObject(value) && areMembersDeclared(nodes, value);
}

/** All schemas that look at this value and hold. */
function satisfied(roots: readonly Node[], value: JsonValue): Node[] {
  const found = new Set<Node>();
  const waiting = [...roots];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const node = target(at);
    if (found.has(node) || node.always === false) continue;
    found.add(node);
    waiting.push(...(node.refs ?? []).map(({ target: to }) => to), ...(node.allOf ?? []));
    for (const branch of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) if (evaluate(branch, value) !== false) waiting.push(branch);
    if (node.if) {
      const holds = evaluate(node.if, value) !== false;
      if (holds) waiting.push(node.if);
      const next = holds ? node.then : node.else;
      if (next) waiting.push(next);
    }
    if (isJsonObject(value)) for (const [name, schema] of node.dependentSchemas ?? []) if (Object.hasOwn(value, name)) waiting.push(schema);
  }
  return [...found];
}

function areMembersDeclared(nodes: readonly Node[], value: JsonObject): boolean {
  const open = nodes.some(declaresOthers) || !nodes.some(declaresNames) || needsMore(nodes);
  return Object.entries(value).every(([name, member]) => {
    if (!open && !nodes.some((node) => declares(node, name))) return false;
    const schemas = nodes.flatMap((node) => {
      const own = memberSchemas(node, name)[0];
      return own.length > 0 ? own : (node.unevaluatedProperties ?? []);
    });
    return isDeclared(schemas, member);
  });
}

function areItemsDeclared(nodes: readonly Node[], value: readonly JsonValue[]): boolean {
  const prefix = Math.max(0, ...nodes.map((node) => node.prefixItems?.length ?? 0));
  const least = Math.max(0, ...nodes.map((node) => node.minItems ?? 0));
  const open = nodes.some((node) => node.items ?? node.unevaluatedItems ?? node.contains);
  if (prefix > 0 && !open && value.length > prefix && least <= prefix) return false;
  return value.every((item, index) => {
    const schemas = nodes.flatMap((node) => [
      ...[node.prefixItems?.[index] ?? node.items ?? node.unevaluatedItems].filter((schema) => schema !== undefined),
      // An item that `contains` speaks of is what it says.
      ...(node.contains && evaluate(node.contains, item) !== false ? [node.contains] : []),
    ]);
    return isDeclared(schemas, item);
  });
}
