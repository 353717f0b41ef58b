import { featuresOf } from '../features.ts';
import type { Schema } from '../link/schema.ts';
import { type TypeRef, typeLabel } from '../link/types.ts';
import type { ProtoEnum, ProtoField, ProtoMessage, ProtoOneof } from '../model.ts';
import { cardinalityOf, isDelimited, isPacked } from '../shape.ts';

/** More types than this are not printed; a message that needs them has no witness. */
const MAX_TYPES = 200;

/** Nor are more values of enums. */
const MAX_VALUES = 20_000;

/** Well-known types that protobufjs brings along. */
const BUNDLED: Readonly<Record<string, string>> = {
  Any: 'any',
  Duration: 'duration',
  Empty: 'empty',
  FieldMask: 'field_mask',
  Timestamp: 'timestamp',
  Struct: 'struct',
  Value: 'struct',
  ListValue: 'struct',
  NullValue: 'struct',
};

/** A message as a source of its own, with nothing but names of identifiers and numbers in it. */
export interface Printed {
  readonly text: string;
  readonly root: string;
  /** Files of well-known types it refers to. */
  readonly imports: ReadonlySet<string>;
}

/**
 * One message with all or some of its fields, as edition 2023 with every feature spelled out. The types of its fields keep their required
 * fields only: a witness fills in nothing else.
 */
export function printMessage(schema: Schema, message: ProtoMessage, fields: readonly ProtoField[] = message.fields): Printed | undefined {
  return new Printer(schema).print(message, fields);
}

class Printer {
  readonly #schema: Schema;
  readonly #names = new Map<ProtoMessage | ProtoEnum, string>();
  readonly #queue: (ProtoMessage | ProtoEnum)[] = [];
  readonly #imports = new Set<string>();
  #shells = false;
  #values = 0;

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  print(message: ProtoMessage, fields: readonly ProtoField[]): Printed | undefined {
    // The root keeps its full name, for what the reader says; a message inside another stands in a package of its name.
    const dot = message.fullName.lastIndexOf('.');
    this.#names.set(message, message.fullName);
    const parts = [this.#message(message, fields)];
    for (let at = 0; at < this.#queue.length; at += 1) {
      if (at > MAX_TYPES || this.#values > MAX_VALUES) return undefined;
      const type = this.#queue[at];
      if (type?.kind === 'enum') this.#values += type.values.length;
      if (type?.kind === 'enum') parts.push(this.#values > MAX_VALUES ? '' : this.#enum(type));
      else if (type && type !== message) parts.push(this.#message(type, requiredFields(this.#schema, type)));
    }
    if (this.#shells) parts.push('message Shell__ {}\n');
    const head = `edition = "2023";\n${dot === -1 ? '' : `package ${message.fullName.slice(0, dot)};\n`}`;
    return { text: head + parts.join(''), root: message.fullName, imports: this.#imports };
  }

  #message(message: ProtoMessage, fields: readonly ProtoField[]): string {
    const isRoot = this.#names.get(message) === message.fullName;
    const name = isRoot ? message.name : this.#nameOf(message);
    const lines = fields.filter((field) => !field.oneof).map((field) => this.#field(field));
    const oneofs = new Map<ProtoOneof, string[]>();
    for (const field of fields) {
      if (!field.oneof) continue;
      const members = oneofs.get(field.oneof) ?? [];
      members.push(this.#field(field));
      oneofs.set(field.oneof, members);
    }
    for (const [oneof, members] of oneofs) lines.push(`oneof ${oneof.name} {\n${members.join('')}}\n`);
    return `message ${name} {\n${lines.join('')}}\n`;
  }

  #field(field: ProtoField): string {
    const type = this.#schema.typeOf(field);
    const name = this.#typeName(type);
    const options = this.#options(field, type);
    const declared = field.mapKey ? `map<${field.mapKey}, ${name}>` : field.label === 'repeated' ? `repeated ${name}` : name;
    return `${declared} ${field.name} = ${field.number}${options.length > 0 ? ` [${options.join(', ')}]` : ''};\n`;
  }

  #options(field: ProtoField, type: TypeRef): string[] {
    const count = cardinalityOf(field, type);
    const options: string[] = [];
    if (count === 'required') options.push('features.field_presence = LEGACY_REQUIRED');
    if (count === 'implicit') options.push('features.field_presence = IMPLICIT');
    if (count === 'repeated' && !isPacked(field, type)) options.push('features.repeated_field_encoding = EXPANDED');
    if (isDelimited(field) && type.kind === 'message') options.push('features.message_encoding = DELIMITED');
    if (featuresOf(field).utf8Validation === 'NONE') options.push('features.utf8_validation = NONE');
    const json = field.options.get('json_name');
    if (json !== undefined) options.push(`json_name = ${quote(json)}`);
    const given = field.options.get('default');
    if (given !== undefined && count !== 'implicit') options.push(`default = ${defaultText(type, given)}`);
    return options;
  }

  #typeName(type: TypeRef): string {
    if (type.kind === 'scalar') return type.scalar;
    if (type.kind === 'message' || type.kind === 'enum') return this.#nameOf(type);
    const label = typeLabel(type);
    const name = label.slice('google.protobuf.'.length);
    const file =
      label.endsWith('Value') && !Object.hasOwn(BUNDLED, name) ? 'wrappers' : Object.hasOwn(BUNDLED, name) ? BUNDLED[name] : undefined;
    if (type.kind === 'builtin' && file !== undefined && label.startsWith('google.protobuf.')) {
      this.#imports.add(`google/protobuf/${file}.proto`);
      return `.${label}`;
    }
    if (type.kind === 'builtin' && type.of === 'enum') return 'int32';
    this.#shells = true;
    return 'Shell__';
  }

  /** Other types get plain names: full names of both sides need not fit into one file. */
  #nameOf(type: ProtoMessage | ProtoEnum): string {
    let name = this.#names.get(type);
    if (name === undefined) {
      name = type.kind === 'enum' ? `Enum${this.#names.size}__.Values` : `Type${this.#names.size}__`;
      this.#names.set(type, name);
      this.#queue.push(type);
    }
    return name === type.fullName ? `.${name}` : name;
  }

  #enum(parsed: ProtoEnum): string {
    const [name = ''] = this.#nameOf(parsed).split('.');
    const closed = featuresOf(parsed).enumType === 'CLOSED' ? 'option features.enum_type = CLOSED;\n' : '';
    const values = parsed.values.map((value) => `${value.name} = ${value.number};\n`).join('');
    return `message ${name} {\nenum Values {\noption allow_alias = true;\n${closed}${values}}\n}\n`;
  }
}

/** The fields of a message that have to be written; gone through once per message. */
export function requiredFields(schema: Schema, message: ProtoMessage): readonly ProtoField[] {
  const known = required.get(schema) ?? new Map<ProtoMessage, readonly ProtoField[]>();
  required.set(schema, known);
  let fields = known.get(message);
  if (!fields) known.set(message, (fields = message.fields.filter((field) => cardinalityOf(field, schema.typeOf(field)) === 'required')));
  return fields;
}

const required = new WeakMap<Schema, Map<ProtoMessage, readonly ProtoField[]>>();

function defaultText(type: TypeRef, given: string): string {
  return type.kind === 'scalar' && (type.scalar === 'string' || type.scalar === 'bytes') ? quote(given) : given;
}

/** Only printable ASCII stands for itself. */
function quote(text: string): string {
  return `"${text.replace(/[^ !#-[\]-~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}
