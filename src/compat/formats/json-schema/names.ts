import { memberSchemas } from './evaluate.ts';
import { inPlace, typesOf } from './glance.ts';
import type { SchemaDocument } from './document.ts';
import { ARRAY, isHiding, LOOSE, type Node, OBJECT, target } from './node.ts';
import { matchesPattern } from './pattern/language.ts';

/** Which member names a writer of a conjunction can produce. */
export interface KeyFacts {
  /** Names that are written out anywhere in it. */
  readonly names: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
  /** Whether names that are neither in `names` nor match `patterns` can occur. */
  readonly others: boolean;
}

/** How many items a list of a conjunction can have; `prefix`: how many are told apart by their places. */
export interface ArrayFacts {
  readonly minItems: number;
  readonly maxItems: number;
  readonly prefix: number;
  readonly unique: boolean;
}

/** Whether one schema says that a member of that name may be there. */
export function declares(node: Node, name: string): boolean {
  if (node.properties?.has(name) || node.required?.includes(name) || node.dependentSchemas?.has(name)) return true;
  for (const [trigger, others] of node.dependentRequired ?? []) if (trigger === name || others.includes(name)) return true;
  for (const pattern of node.patternProperties?.keys() ?? []) if (matchesPattern(pattern, name) !== false) return true;
  return false;
}

/** Whether one schema lists whole objects or lists: a writer may use each of them as it is. */
function listsParts(node: Node): boolean {
  return (node.enum ?? node.const) !== undefined && (typesOf(node) & (ARRAY | OBJECT)) !== 0;
}

/** Whether one schema gives a form to names that are not listed, as what cannot be followed may. */
export function declaresOthers(node: Node): boolean {
  if (isHiding(node) || listsParts(node)) return true;
  return [node.additionalProperties, node.unevaluatedProperties].some(
    (schema) => schema !== undefined && target(schema).always === undefined,
  );
}

/** Whether one schema lists names at all; a list of needs without any needs nothing. */
export function declaresNames({ properties, patternProperties, required, dependentRequired, dependentSchemas }: Node): boolean {
  if (properties ?? patternProperties) return true;
  return (required?.length ?? 0) + (dependentRequired?.size ?? 0) + (dependentSchemas?.size ?? 0) > 0;
}

/** Whether objects need more members than schemas list: what fills them up is listed nowhere, and may be anything. */
export function needsMore(nodes: readonly Node[], listing: readonly Node[] = nodes): boolean {
  const least = Math.max(0, ...nodes.map((node) => node.minProperties ?? 0));
  if (least === 0) return false;
  const [names, patterns] = [new Set<string>(), new Set<string>()];
  for (const node of listing) collectNames(node, names, patterns);
  return patterns.size === 0 && names.size < least;
}

/** Adds every name and pattern that one schema speaks of. */
export function collectNames(node: Node, names: Set<string>, patterns: Set<string>): void {
  const { properties, required, patternProperties, dependentRequired, dependentSchemas } = node;
  if (properties) for (const name of properties.keys()) names.add(name);
  if (required) for (const name of required) names.add(name);
  if (patternProperties) for (const pattern of patternProperties.keys()) patterns.add(pattern);
  if (dependentRequired) for (const [trigger, others] of dependentRequired) for (const name of [trigger, ...others]) names.add(name);
  if (dependentSchemas) for (const name of dependentSchemas.keys()) names.add(name);
}

interface Spoken {
  readonly names: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
}

const spoken = new WeakMap<readonly Node[], Spoken>();

/** Every name and pattern that schemas speak of; the same list is asked about in very many conjunctions. */
export function namesOf(nodes: readonly Node[]): Spoken {
  let known = spoken.get(nodes);
  if (!known) {
    const [names, patterns] = [new Set<string>(), new Set<string>()];
    for (const node of nodes) collectNames(node, names, patterns);
    spoken.set(nodes, (known = { names, patterns }));
  }
  return known;
}

/** Whether one schema lists every name that there can be; adds them. */
export function listsNames({ propertyNames }: Node, names: Set<string>): boolean {
  const rule = propertyNames && target(propertyNames);
  const list = rule?.enum ?? (rule?.const && [rule.const.value]);
  for (const name of list ?? []) if (typeof name === 'string') names.add(name);
  return list !== undefined;
}

const evaluated = new WeakMap<Node, Map<string, boolean>>();

/** Whether any keyword beside `unevaluatedProperties` may look at a member of that name. */
export function mayEvaluate(node: Node, name: string): boolean {
  let row = evaluated.get(node);
  if (!row) evaluated.set(node, (row = new Map()));
  let may = row.get(name);
  if (may === undefined) {
    may = inPlace(node).some(
      (inner) =>
        memberSchemas(inner, name)[0].length > 0 || (inner !== node && inner.unevaluatedProperties !== undefined) || isHiding(inner),
    );
    row.set(name, may);
  }
  return may;
}

/** Whether something holds of the value that may declare more than what is known to hold. */
export function isOpen(pos: readonly Node[], writers: ReadonlySet<SchemaDocument>): boolean {
  const isWriters = ({ document }: Node): boolean => document !== undefined && writers.has(document);
  return pos.some((node) => node === LOOSE || ((node.loose === true || isHiding(node) || listsParts(node)) && isWriters(node)));
}

/** Where a declared tuple ends, by all schemas that look at a list; `undefined` when one of them speaks of further items, or none of any. */
export function tupleEnd(nodes: readonly Node[]): number | undefined {
  if (nodes.some((node) => node.items ?? node.unevaluatedItems ?? node.contains ?? isHiding(node))) return undefined;
  const prefix = Math.max(0, ...nodes.map((node) => node.prefixItems?.length ?? 0));
  return prefix > 0 ? prefix : undefined;
}

/** Names that have to be there, those included that others need. */
export function requiredOf(pos: readonly Node[]): ReadonlySet<string> {
  const required = new Set<string>();
  const rules: (readonly [string, readonly string[]])[] = [];
  for (const node of pos) {
    if (node.required) for (const name of node.required) required.add(name);
    if (node.dependentRequired) rules.push(...node.dependentRequired);
  }
  for (const name of required) for (const [trigger, others] of rules) if (trigger === name) for (const other of others) required.add(other);
  return required;
}
