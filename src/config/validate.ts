import type { Path } from './document.ts';
import { resolve, type SchemaNode, type TypeName } from './schema/index.ts';

/** Hostile input can break the schema at every one of its values. */
const MAX_VIOLATIONS = 1000;

/** One keyword of the schema that a value breaks. */
export interface Violation {
  /** Of the value; where a key is meant, of the map that holds it. */
  readonly path: Path;
  readonly keyword: keyof SchemaNode;
  /** The key that is unknown, is missing, or cannot be a name. */
  readonly key?: string;
  /** The key that asks for the one that is missing. */
  readonly neededBy?: string;
}

type PlainMap = Readonly<Record<string, unknown>>;
type Report = (violation: Omit<Violation, 'path'>) => void;

interface Walk {
  readonly root: SchemaNode;
  readonly found: Violation[];
}

/**
 * What `data`, which is plain, breaks of the schema. The schema itself is walked: a validator that is generated from it is hundreds of
 * kilobytes, which every start would have to read. Tests hold this against ajv.
 */
export function violationsOf(data: unknown, root: SchemaNode): readonly Violation[] {
  const walk = { root, found: [] };
  visit(data, root, [], walk);
  return walk.found.slice(0, MAX_VIOLATIONS);
}

function visit(value: unknown, schema: SchemaNode, path: Path, walk: Walk): void {
  if (walk.found.length >= MAX_VIOLATIONS) return;
  const node = resolve(schema, walk.root);
  for (const [keyword, isBroken] of OF_VALUE) {
    if (node[keyword] !== undefined && isBroken(value, node)) walk.found.push({ path, keyword });
  }
  const fitting = node.oneOf?.filter((branch) => fits(value, branch, walk.root));
  if (fitting && fitting.length !== 1) walk.found.push({ path, keyword: 'oneOf' });
  if (Array.isArray(value)) {
    const { items } = node;
    if (items) value.forEach((item: unknown, index) => visit(item, items, [...path, index], walk));
  } else if (isMap(value)) visitMap(value, node, path, walk);
}

function visitMap(value: PlainMap, node: SchemaNode, path: Path, walk: Walk): void {
  const report: Report = (violation) => void walk.found.push({ path, ...violation });
  reportMissing(value, node, report);
  for (const [key, member] of Object.entries(value)) {
    if (node.propertyNames && !fits(key, node.propertyNames, walk.root)) report({ keyword: 'propertyNames', key });
    const property = node.properties && Object.hasOwn(node.properties, key) ? node.properties[key] : node.additionalProperties;
    if (property === false) report({ keyword: 'additionalProperties', key });
    else if (property !== undefined && property !== true) visit(member, property, [...path, key], walk);
  }
}

function reportMissing(value: PlainMap, { required = [], dependentRequired = {} }: SchemaNode, report: Report): void {
  for (const key of required) if (!Object.hasOwn(value, key)) report({ keyword: 'required', key });
  for (const [neededBy, partners] of Object.entries(dependentRequired)) {
    if (!Object.hasOwn(value, neededBy)) continue;
    for (const key of partners) if (!Object.hasOwn(value, key)) report({ keyword: 'dependentRequired', key, neededBy });
  }
}

function fits(value: unknown, schema: SchemaNode, root: SchemaNode): boolean {
  const walk = { root, found: [] };
  visit(value, schema, [], walk);
  return walk.found.length === 0;
}

/** Whether a value breaks a keyword that needs no look at its members. */
const OF_VALUE: readonly (readonly [keyof SchemaNode, (value: unknown, node: SchemaNode) => boolean])[] = [
  ['type', (value, { type = [] }) => !(typeof type === 'string' ? isOf(value, type) : type.some((one) => isOf(value, one)))],
  ['const', (value, node) => value !== node.const],
  ['enum', (value, { enum: known = [] }) => !known.some((one) => one === value)],
  ['pattern', (value, { pattern = '' }) => typeof value === 'string' && !expressionOf(pattern).test(value)],
  ['minimum', (value, { minimum = 0 }) => typeof value === 'number' && !(value >= minimum)],
  ['maximum', (value, { maximum = 0 }) => typeof value === 'number' && !(value <= maximum)],
  ['exclusiveMinimum', (value, { exclusiveMinimum = 0 }) => typeof value === 'number' && !(value > exclusiveMinimum)],
  ['minItems', (value, { minItems = 0 }) => Array.isArray(value) && value.length < minItems],
  ['minProperties', (value, { minProperties = 0 }) => isMap(value) && Object.keys(value).length < minProperties],
  ['maxProperties', (value, { maxProperties = 0 }) => isMap(value) && Object.keys(value).length > maxProperties],
];

function isOf(value: unknown, type: TypeName): boolean {
  if (type === 'object') return isMap(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  return type === 'number' ? Number.isFinite(value) : typeof value === type;
}

function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const EXPRESSIONS = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  const known = EXPRESSIONS.get(pattern) ?? new RegExp(pattern, 'u');
  EXPRESSIONS.set(pattern, known);
  return known;
}
