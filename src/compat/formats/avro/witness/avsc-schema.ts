import type { AvroSchema, NamedSchema, Use } from '../model.ts';
import { type AvroValue, BranchValue, latin1 } from '../value.ts';

/** A schema as avsc takes it: plain JSON in which every name is qualified and every type is defined where it is first met. */
export type PlainSchema = string | { readonly [key: string]: unknown } | readonly PlainSchema[];

/** Names that live on the prototype of the plain objects avsc keeps its tables in. */
const HAZARDS = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);
const MAX_DEFAULT = 500;
/** avsc compiles functions for every record: beyond this many named types it would take seconds. */
const MAX_NAMED = 1000;

/** A name of the null namespace gets a namespace of its own: inside another namespace it could not be written otherwise. */
export function oracleName(fullName: string): string {
  return fullName.includes('.') ? fullName : `root_.${fullName}`;
}

/**
 * A checked schema for avsc. The reader keeps its aliases and the fact that a field has a default; the default itself becomes the
 * smallest value of the type's first branch, because avsc knows no other and its value does not decide whether data can be read.
 * @throws Error when avsc cannot represent the schema
 */
export function toPlainSchema(root: Use, role: 'writer' | 'reader'): PlainSchema {
  const defined = new Set<NamedSchema>();
  const plain = (schema: AvroSchema): PlainSchema => {
    switch (schema.kind) {
      case 'union':
        return schema.branches.map((branch) => plain(branch.schema));
      case 'array':
        return { type: 'array', items: plain(schema.items.schema) };
      case 'map':
        return { type: 'map', values: plain(schema.values.schema) };
      case 'record':
      case 'enum':
      case 'fixed':
        return named(schema);
      default:
        return schema.kind;
    }
  };
  const named = (schema: NamedSchema): PlainSchema => {
    if (defined.has(schema)) return oracleName(schema.fullName);
    defined.add(schema);
    if (defined.size > MAX_NAMED) throw new Error('too many types');
    const head = {
      type: schema.kind,
      name: safe(oracleName(schema.fullName)),
      ...(role === 'reader' ? { aliases: schema.aliases.map(oracleName) } : {}),
    };
    if (schema.kind === 'fixed') return { ...head, size: schema.size };
    if (schema.kind === 'enum') {
      const symbols = schema.symbols.map((symbol) => safe(symbol.name));
      return role === 'reader' && schema.default !== undefined ? { ...head, symbols, default: schema.default } : { ...head, symbols };
    }
    const fields = schema.fields.map((field) => {
      const base = { name: safe(field.name), type: plain(field.type.schema) };
      if (role === 'writer') return base;
      const reader = { ...base, aliases: field.aliases.map(safe) };
      return field.default === undefined ? reader : { ...reader, default: smallestDefault(field.type.schema, { left: MAX_DEFAULT }) };
    });
    return { ...head, fields };
  };
  return plain(root.schema);
}

function safe(name: string): string {
  if (name.split('.').some((part) => HAZARDS.has(part))) throw new Error(`avsc cannot hold the name ${name}`);
  return name;
}

function smallestDefault(schema: AvroSchema, budget: { left: number }): unknown {
  budget.left -= 1;
  if (budget.left < 0) throw new Error('a default is too large');
  switch (schema.kind) {
    case 'record':
      return Object.fromEntries(schema.fields.map((field) => [field.name, smallestDefault(field.type.schema, budget)]));
    case 'union':
      return smallestDefault(schema.branches[0]?.schema ?? { kind: 'null' }, budget);
    case 'enum':
      return schema.symbols[0]?.name;
    case 'fixed':
      if (schema.size > MAX_DEFAULT) throw new Error('a default is too large');
      return '\0'.repeat(schema.size);
    case 'array':
      return [];
    case 'map':
      return {};
    default:
      return { null: null, boolean: false, int: 0, long: 0, float: 0, double: 0, bytes: '', string: '' }[schema.kind];
  }
}

/** A value as avsc takes it: buffers for bytes, plain objects for records, maps and branches. */
export function toPlainValue(schema: AvroSchema, value: AvroValue): unknown {
  if (value instanceof BranchValue) {
    const branch = schema.kind === 'union' ? schema.branches[value.index]?.schema : undefined;
    if (!branch || branch.kind === 'null') return null;
    return { ['fullName' in branch ? oracleName(branch.fullName) : branch.kind]: toPlainValue(branch, value.value) };
  }
  if (value instanceof Uint8Array) return Buffer.from(latin1(value), 'latin1');
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<string, AvroValue>)];
    const typeOf = (key: string): AvroSchema =>
      schema.kind === 'map'
        ? schema.values.schema
        : (schema.kind === 'record' && schema.fields.find((field) => field.name === key)?.type.schema) || schema;
    return Object.fromEntries(entries.map(([key, inner]) => [key, toPlainValue(typeOf(key), inner)]));
  }
  if (Array.isArray(value) && schema.kind === 'array')
    return (value as readonly AvroValue[]).map((item) => toPlainValue(schema.items.schema, item));
  return value;
}
