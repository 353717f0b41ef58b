import type { AvroSchema, DefaultValue } from '../model.ts';
import type { JsonNode } from './json.ts';

const INTEGER = /^-?\d+$/;
const NOT_FINITE: ReadonlySet<string> = new Set(['NaN', 'Infinity', '-Infinity']);
const LIMITS = { int: 31n, long: 63n } as const;

/** Why a default does not fit a type: what was expected, and where. */
export interface Misfit {
  readonly node: JsonNode;
  readonly expected: string;
}

/**
 * Does a JSON value fit a type as a default? `undefined` when it does. Of a union any branch may be met (Avro 1.12; earlier
 * versions asked for the first). Fields that a record's default leaves out must have defaults themselves.
 */
export function findMisfit(node: JsonNode, schema: AvroSchema, memo: MisfitMemo = new Map()): Misfit | undefined {
  const known = memo.get(node) ?? new Map<AvroSchema, Misfit | undefined>();
  memo.set(node, known);
  if (!known.has(schema)) known.set(schema, searchMisfit(node, schema, memo));
  return known.get(schema);
}

/** Nested unions of records would otherwise be tried again and again, exponentially often. */
type MisfitMemo = Map<JsonNode, Map<AvroSchema, Misfit | undefined>>;

function searchMisfit(node: JsonNode, schema: AvroSchema, memo: MisfitMemo): Misfit | undefined {
  switch (schema.kind) {
    case 'union':
      return schema.branches.some((branch) => !findMisfit(node, branch.schema, memo))
        ? undefined
        : { node, expected: 'a value of one of the branches' };
    case 'array':
      return node.type === 'array' ? firstMisfit(node.items, schema.items.schema, memo) : { node, expected: 'an array' };
    case 'map':
      if (node.type !== 'object') return { node, expected: 'an object' };
      return firstMisfit(
        [...node.members.values()].map((member) => member.value),
        schema.values.schema,
        memo,
      );
    case 'record':
      return recordMisfit(node, schema, memo);
    case 'enum':
      return node.type === 'string' && schema.symbols.some((symbol) => symbol.name === node.value)
        ? undefined
        : { node, expected: `one of the symbols of ${schema.fullName}` };
    case 'fixed':
      return node.type === 'string' && isByteText(node.value) && node.value.length === schema.size
        ? undefined
        : { node, expected: `a text of ${schema.size} characters from U+0000 to U+00FF` };
    default:
      return fitsPrimitive(node, schema.kind) ? undefined : { node, expected: PRIMITIVE_EXPECTED[schema.kind] };
  }
}

const PRIMITIVE_EXPECTED = {
  null: 'null',
  boolean: 'true or false',
  int: 'an integer of 32 bits',
  long: 'an integer of 64 bits',
  float: 'a number',
  double: 'a number',
  bytes: 'a text of characters from U+0000 to U+00FF',
  string: 'a text',
} as const;

function firstMisfit(nodes: readonly JsonNode[], schema: AvroSchema, memo: MisfitMemo): Misfit | undefined {
  for (const node of nodes) {
    const misfit = findMisfit(node, schema, memo);
    if (misfit) return misfit;
  }
  return undefined;
}

function recordMisfit(node: JsonNode, schema: AvroSchema & { kind: 'record' }, memo: MisfitMemo): Misfit | undefined {
  if (node.type !== 'object') return { node, expected: `an object with the fields of ${schema.fullName}` };
  for (const field of schema.fields) {
    const value = node.members.get(field.name)?.value;
    const misfit = value ? findMisfit(value, field.type.schema, memo) : undefined;
    if (misfit) return misfit;
    if (!value && field.default === undefined) return { node, expected: `a value for the field ${field.name}` };
  }
  return undefined;
}

function fitsPrimitive(node: JsonNode, kind: keyof typeof PRIMITIVE_EXPECTED): boolean {
  if (kind === 'null' || kind === 'boolean' || kind === 'string') return node.type === kind;
  if (kind === 'bytes') return node.type === 'string' && isByteText(node.value);
  // JSON has no such numbers: Java writes and reads them as texts.
  if (node.type === 'string') return (kind === 'float' || kind === 'double') && NOT_FINITE.has(node.value);
  if (node.type !== 'number') return false;
  if (kind === 'float' || kind === 'double') return true;
  if (!INTEGER.test(node.text) || node.text.length > 20) return false;
  const value = BigInt(node.text);
  return value >= -(1n << LIMITS[kind]) && value < 1n << LIMITS[kind];
}

function isByteText(text: string): boolean {
  return !/[\u0100-\uffff]/.test(text);
}

/** A default as plain data; integers that a double cannot hold stay exact. */
export function toDefault(node: JsonNode): DefaultValue {
  switch (node.type) {
    case 'object':
      return new Map([...node.members].map(([key, member]) => [key, toDefault(member.value)]));
    case 'array':
      return node.items.map(toDefault);
    case 'number': {
      const value = Number(node.text);
      return INTEGER.test(node.text) && node.text.length <= 20 && !Number.isSafeInteger(value) ? BigInt(node.text) : value;
    }
    case 'null':
      return null;
    default:
      return node.value;
  }
}
