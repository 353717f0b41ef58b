import type { JsonValue } from '../../../core/index.ts';
import type { SchemaDocument } from './document.ts';

/** Types as bits. `number` is INTEGER | FRACTION, so that `integer` is a part of it and 1.0 is an integer. */
export const NULL = 1;
export const BOOLEAN = 2;
export const INTEGER = 4;
export const FRACTION = 8;
export const STRING = 16;
export const ARRAY = 32;
export const OBJECT = 64;
export const NUMBER = INTEGER | FRACTION;
export const ANY = 127;
export const TYPE_BITS = [NULL, BOOLEAN, INTEGER, FRACTION, STRING, ARRAY, OBJECT] as const;

/** Types by the names that schemas use. */
export const TYPE_OF_NAME = new Map([
  ['null', NULL],
  ['boolean', BOOLEAN],
  ['integer', INTEGER],
  ['number', NUMBER],
  ['string', STRING],
  ['array', ARRAY],
  ['object', OBJECT],
  ['any', ANY],
]);

/** There is a member whose name is admitted by `match` and not by `names` or `patterns`, with a value of `value`. Only in negations. */
export interface MemberExists {
  readonly match?: string;
  readonly key?: Node;
  readonly notNames: readonly string[];
  readonly notPatterns: readonly string[];
  readonly value: Node;
}

export type Bound = 'minimum' | 'exclusiveMinimum' | 'maximum' | 'exclusiveMaximum';

/** One schema with its keywords in the form of draft 2020-12, whatever the dialect it was written in. Every set keyword must hold. */
export interface Node {
  readonly id: number;
  readonly document: SchemaDocument | undefined;
  readonly pointer: string;
  /** How a keyword was spelled where it differs from the name used here: `prefixItems` to `items`, … */
  spelled?: Record<string, string>;
  always?: boolean;
  types?: number;
  enum?: readonly JsonValue[];
  const?: { readonly value: JsonValue };
  multipleOf?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  exclusiveMaximum?: number;
  /** How the limits were written that floating-point numbers cannot hold. */
  inexact?: Readonly<Partial<Record<Bound, string>>>;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  contentEncoding?: string;
  contentMediaType?: string;
  /** Of what stands in the text; nothing without a media type. */
  contentSchema?: Node;
  prefixItems?: readonly Node[];
  items?: Node;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  contains?: Node;
  minContains?: number;
  maxContains?: number;
  /** Whether `unevaluatedItems` takes no notice of `contains`, as draft 2019-09 has it (and validators have it either way). */
  containsAside?: boolean;
  unevaluatedItems?: Node;
  properties?: ReadonlyMap<string, Node>;
  patternProperties?: ReadonlyMap<string, Node>;
  additionalProperties?: Node;
  propertyNames?: Node;
  required?: readonly string[];
  minProperties?: number;
  maxProperties?: number;
  dependentRequired?: ReadonlyMap<string, readonly string[]>;
  dependentSchemas?: ReadonlyMap<string, Node>;
  unevaluatedProperties?: Node;
  allOf?: readonly Node[];
  anyOf?: readonly Node[];
  oneOf?: readonly Node[];
  not?: Node;
  if?: Node;
  then?: Node;
  else?: Node;
  /** What `$ref`, `$dynamicRef` and `$recursiveRef` lead to, by keyword. */
  refs?: readonly { readonly keyword: string; readonly target: Node }[];
  /** Nothing but one reference. */
  bare?: boolean;
  /** References lead here. */
  head?: boolean;
  /** Something that could not be followed: the keyword and its text. Nothing is known about it. `number`: a number cannot be held exactly. */
  opaque?: {
    readonly keyword: string;
    readonly text: string;
    readonly number?: boolean /** What it may lead to. */;
    readonly among?: string;
  };
  // What only negation makes:
  /** Not written by anybody: it declares nothing. */
  derived?: boolean;
  /** The value may hold what no known schema declares. */
  loose?: boolean;
  notPattern?: string;
  notFormat?: string;
  notMultipleOf?: number;
  notValues?: readonly JsonValue[];
  repeats?: boolean;
  member?: MemberExists;
  /** An item from index `from` on that is a `value`. */
  item?: { readonly from: number; readonly value: Node };
}

/** Whether a schema leads to what cannot be followed, which may look at any part of a value. */
export function isHiding({ opaque }: Node): boolean {
  return opaque !== undefined && opaque.number !== true;
}

let counter = 0;

/** A new node; ids are never used twice, whatever document a node belongs to. */
export function newNode(document: SchemaDocument | undefined, pointer: string, fields: Partial<Node> = {}): Node {
  return { ...fields, id: ++counter, document, pointer };
}

/** The schemas that admit everything and nothing. */
export const EVERYTHING = newNode(undefined, '', { always: true });
export const NOTHING = newNode(undefined, '', { always: false });

/** Known of a value of which schemas may speak that are not known to hold: those could declare more members of it. */
export const LOOSE = newNode(undefined, '', { loose: true });

/** Follows nodes that are nothing but one reference, however many there are; of those that lead back to each other it is one of them. */
export function target(node: Node): Node {
  let at = node;
  let behind = node;
  for (let hops = 1; at.bare; hops++) {
    at = at.refs?.[0]?.target ?? at;
    if (at === behind) return at;
    if (hops % 2 === 0) behind = behind.refs?.[0]?.target ?? behind;
  }
  return at;
}

/** The type bit of a value. */
export function typeOf(value: JsonValue): number {
  if (value === null) return NULL;
  if (typeof value === 'boolean') return BOOLEAN;
  if (typeof value === 'number') return Number.isInteger(value) ? INTEGER : FRACTION;
  if (typeof value === 'string') return STRING;
  return Array.isArray(value) ? ARRAY : OBJECT;
}

/** The names of the types in a set of bits, as a schema would write them. */
export function typeNames(types: number): string[] {
  const names: string[] = [];
  if (types & NULL) names.push('null');
  if (types & BOOLEAN) names.push('boolean');
  if ((types & NUMBER) === INTEGER) names.push('integer');
  else if ((types & NUMBER) === FRACTION) names.push('fractional number');
  else if (types & NUMBER) names.push('number');
  if (types & STRING) names.push('string');
  if (types & ARRAY) names.push('array');
  if (types & OBJECT) names.push('object');
  return names;
}
