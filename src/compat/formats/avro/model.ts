import type { Place } from '../../../core/index.ts';

export const PRIMITIVES = ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'] as const;
export type PrimitiveName = (typeof PRIMITIVES)[number];

/** Logical types without parameters, and the types that may carry them. An unknown or invalid one is ignored, as the specification asks. */
export const PLAIN_LOGICAL = {
  date: ['int'],
  'time-millis': ['int'],
  'time-micros': ['long'],
  'timestamp-millis': ['long'],
  'timestamp-micros': ['long'],
  'timestamp-nanos': ['long'],
  'local-timestamp-millis': ['long'],
  'local-timestamp-micros': ['long'],
  'local-timestamp-nanos': ['long'],
  uuid: ['string', 'fixed'],
  duration: ['fixed'],
  'big-decimal': ['bytes'],
} as const satisfies Record<string, readonly (PrimitiveName | 'fixed')[]>;
export type PlainLogicalName = keyof typeof PLAIN_LOGICAL;

export type Logical =
  | { readonly name: PlainLogicalName }
  | { readonly name: 'decimal'; readonly precision: number; readonly scale: number };

/** A type as it is used at one place. Named types are shared objects, so that recursion is a cycle of the object graph. */
export interface Use {
  readonly schema: AvroSchema;
  readonly place: Place;
}

export interface PrimitiveSchema {
  readonly kind: PrimitiveName;
  readonly logical?: Logical;
}

/** `fullName` is `namespace.name`, or the name alone in the null namespace. Aliases are full names. */
interface Named {
  readonly fullName: string;
  readonly aliases: readonly string[];
  readonly place: Place;
}

export interface RecordSchema extends Named {
  readonly kind: 'record';
  /** Filled while the record is parsed: its fields may refer to it. */
  readonly fields: AvroField[];
}

export interface AvroField {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: Use;
  /** As written in the schema; absent when there is none. */
  readonly default?: DefaultValue;
  readonly place: Place;
}

export interface EnumSchema extends Named {
  readonly kind: 'enum';
  readonly symbols: readonly { readonly name: string; readonly place: Place }[];
  readonly default?: string;
}

export interface FixedSchema extends Named {
  readonly kind: 'fixed';
  readonly size: number;
  readonly sizePlace: Place;
  readonly logical?: Logical;
}

export interface ArraySchema {
  readonly kind: 'array';
  readonly items: Use;
}

export interface MapSchema {
  readonly kind: 'map';
  readonly values: Use;
}

export interface UnionSchema {
  readonly kind: 'union';
  readonly branches: readonly Use[];
}

export type NamedSchema = RecordSchema | EnumSchema | FixedSchema;
export type AvroSchema = PrimitiveSchema | NamedSchema | ArraySchema | MapSchema | UnionSchema;

/** A default as JSON; integers beyond 2^53 keep their digits as a bigint. */
export type DefaultValue = null | boolean | number | bigint | string | readonly DefaultValue[] | ReadonlyMap<string, DefaultValue>;

export function isNamed(schema: AvroSchema): schema is NamedSchema {
  return schema.kind === 'record' || schema.kind === 'enum' || schema.kind === 'fixed';
}

export function isPrimitiveName(text: string): text is PrimitiveName {
  return (PRIMITIVES as readonly string[]).includes(text);
}

/** The last part of a full name. */
export function shortName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf('.') + 1);
}

/** What a type is called in messages and as the branch of a union: its full name, or its kind. */
export function typeLabel(schema: AvroSchema): string {
  return isNamed(schema) ? schema.fullName : schema.kind;
}

/** The logical type that a schema carries, if any. */
export function logicalOf(schema: AvroSchema): Logical | undefined {
  return 'logical' in schema ? schema.logical : undefined;
}
