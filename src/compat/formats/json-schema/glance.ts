import { canonicalJson, type JsonValue } from '../../../core/index.ts';
import { ANY, type Node, OBJECT, target, typeOf } from './node.ts';

/** What objects are like that a schema admits, as far as a glance tells. */
interface Outline {
  /** Required properties with few possible values: what tells the branches of a union apart. */
  readonly tags: ReadonlyMap<string, ReadonlySet<string>>;
  readonly required: ReadonlySet<string>;
  /** No other names than these can occur. */
  readonly allowed?: ReadonlySet<string>;
}

/** Whether an object cannot be an instance of both: by constants of required properties, or by a property that one requires and the other forbids. */
export function objectsClash(known: { readonly pos: Iterable<Node>; readonly types: number }, branch: Node): boolean {
  if (known.types !== OBJECT) return false;
  const theirs = outlineOf(branch);
  if (theirs === UNKNOWN) return false;
  for (const node of known.pos) {
    const mine = outlineOf(node);
    if (mine !== UNKNOWN && (tagsClash(mine, theirs) || isLeftOut(mine, theirs) || isLeftOut(theirs, mine))) return true;
  }
  return false;
}

function tagsClash(mine: Outline, theirs: Outline): boolean {
  for (const [name, values] of mine.tags) {
    const others = theirs.tags.get(name);
    if (others && ![...values].some((value) => others.has(value))) return true;
  }
  return false;
}

/** Whether one requires what the other does not allow. */
function isLeftOut({ required }: Outline, { allowed }: Outline): boolean {
  if (allowed) for (const name of required) if (!allowed.has(name)) return true;
  return false;
}

/** Whether a schema may hold of what is known, as far as a glance at types and constants tells. */
export function mayHold(known: { readonly pos: Iterable<Node>; readonly types: number }, schema: Node): boolean {
  return (known.types & typesOf(schema)) !== 0 && !objectsClash(known, schema);
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

const outlines = new WeakMap<Node, Outline>();
const UNKNOWN: Outline = { tags: new Map(), required: new Set() };
const MAX_DEPTH = 40;

function outlineOf(written: Node, depth = 0): Outline {
  const node = target(written);
  const known = outlines.get(node);
  if (known || depth > MAX_DEPTH) return known ?? UNKNOWN;
  // A schema that leads back to itself says nothing more there.
  outlines.set(node, UNKNOWN);
  const inner = [...(node.refs ?? []).map(({ target: to }) => to), ...(node.allOf ?? [])].map((one) => outlineOf(one, depth + 1));
  for (const list of [node.anyOf, node.oneOf]) if (list) inner.push(eitherOf(list.map((one) => outlineOf(one, depth + 1))));
  const said = [ownOutline(node), ...inner].filter((one) => one !== UNKNOWN);
  const outline = said.length > 1 ? allOfThem(said) : (said[0] ?? UNKNOWN);
  outlines.set(node, outline);
  return outline;
}

function ownOutline(node: Node): Outline {
  const { required = [], properties, patternProperties, additionalProperties } = node;
  const closed = additionalProperties !== undefined && target(additionalProperties).always === false && !patternProperties;
  if (required.length === 0 && !closed) return UNKNOWN;
  const tags = new Map<string, ReadonlySet<string>>();
  for (const name of required) {
    const property = properties?.get(name);
    const values = property && valuesOf(target(property));
    if (values) tags.set(name, new Set(values.map(canonicalJson)));
  }
  return { tags, required: new Set(required), ...(closed ? { allowed: new Set(properties?.keys()) } : {}) };
}

function allOfThem(outlines: readonly Outline[]): Outline {
  const tags = new Map(outlines.toReversed().flatMap((one) => [...one.tags]));
  const closed = outlines.flatMap(({ allowed }) => allowed ?? []);
  const [smallest, ...others] = closed.sort((a, b) => a.size - b.size);
  const allowed = smallest && others.length > 0 ? new Set([...smallest].filter((name) => others.every((one) => one.has(name)))) : smallest;
  return { tags, required: new Set(outlines.flatMap((one) => [...one.required])), ...(allowed ? { allowed } : {}) };
}

function eitherOf(outlines: readonly Outline[]): Outline {
  const [first, ...others] = outlines;
  if (!first || outlines.includes(UNKNOWN)) return UNKNOWN;
  const tags = new Map<string, ReadonlySet<string>>();
  for (const name of first.tags.keys())
    if (others.every((one) => one.tags.has(name))) tags.set(name, new Set(outlines.flatMap((one) => [...(one.tags.get(name) ?? [])])));
  const required = new Set([...first.required].filter((name) => others.every((one) => one.required.has(name))));
  const open = outlines.some(({ allowed }) => !allowed);
  return { tags, required, ...(open ? {} : { allowed: new Set(outlines.flatMap(({ allowed }) => [...(allowed ?? [])])) }) };
}

function valuesOf(node: Node): readonly JsonValue[] | undefined {
  return node.const ? [node.const.value] : node.enum;
}

/** Every schema that looks at the same value as these: themselves, references, and the branches of all combinations; `not` left out. */
export function inPlace(...nodes: readonly Node[]): readonly Node[] {
  // What was made first mostly leads to the others.
  const [first, ...others] = nodes.length > 1 ? nodes.map(target).sort((a, b) => a.id - b.id) : nodes;
  if (!first) return [];
  const all = aroundOf(target(first));
  if (others.every((node) => all.has(node))) return listOf(all);
  const seen = new Set(all);
  // What is there came with all that it leads to.
  for (const node of others) if (!seen.has(node)) walk(node, seen);
  return [...seen];
}

const around = new WeakMap<Node, ReadonlySet<Node>>();
const lists = new WeakMap<ReadonlySet<Node>, readonly Node[]>();

function listOf(all: ReadonlySet<Node>): readonly Node[] {
  let list = lists.get(all);
  if (!list) lists.set(all, (list = [...all]));
  return list;
}

function aroundOf(node: Node): ReadonlySet<Node> {
  let seen = around.get(node);
  if (!seen) around.set(node, (seen = walk(node, new Set())));
  return seen;
}

function walk(node: Node, seen: Set<Node>): ReadonlySet<Node> {
  const waiting = [node];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const next = target(at);
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { target: to } of next.refs ?? []) waiting.push(to);
    for (const list of [next.allOf, next.anyOf, next.oneOf]) if (list) waiting.push(...list);
    for (const branch of [next.if, next.then, next.else]) if (branch) waiting.push(branch);
    if (next.dependentSchemas) waiting.push(...next.dependentSchemas.values());
  }
  return seen;
}
