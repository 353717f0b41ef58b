import { pick, type Random, SCALARS } from './protobuf-generate.ts';

/**
 * Random releases of three files (`main.proto` imports `dep.proto`, which imports `base.proto` publicly) with what plain generators leave out:
 * features by file and by field, groups, delimited messages, closed enums in lists, maps and oneofs, aliases, nested types and names that
 * resolve in scopes, extensions of nested messages, JSON names that meet, types of Protobuf itself, custom options, odd white space.
 */

export type Syntax = 'proto2' | 'proto3' | '2023';

export interface WildField {
  name: string;
  number: number;
  /** A scalar, a type of Protobuf itself, or the id of a type. */
  type: string;
  label: '' | 'optional' | 'required' | 'repeated';
  mapKey?: string;
  oneof?: string;
  /** The message of a group, which is declared with the field. */
  group?: WildType;
  options: Record<string, string>;
}

export interface WildType {
  id: string;
  kind: 'message' | 'enum';
  name: string;
  fields: WildField[];
  nested: WildType[];
  values: { name: string; number: number }[];
  closed?: boolean;
  extensible: boolean;
  reserved: string[];
}

export interface WildFile {
  syntax: Syntax;
  package: string;
  features: Record<string, string>;
  types: WildType[];
  extensions: { of: string; field: WildField; inside?: string }[];
}

export interface Wild {
  readonly files: Readonly<Record<FileName, WildFile>>;
  count: number;
}

export type FileName = 'main.proto' | 'dep.proto' | 'base.proto';
export const NAMES = ['base.proto', 'dep.proto', 'main.proto'] as const;

export const WELL_KNOWN: Readonly<Record<string, string>> = {
  'google.protobuf.Timestamp': 'timestamp',
  'google.protobuf.Duration': 'duration',
  'google.protobuf.Struct': 'struct',
  'google.protobuf.Value': 'struct',
  'google.protobuf.Empty': 'empty',
  'google.protobuf.FieldMask': 'field_mask',
  'google.protobuf.Int32Value': 'wrappers',
  'google.protobuf.StringValue': 'wrappers',
  'google.protobuf.BoolValue': 'wrappers',
};
export const BUILTIN = Object.keys(WELL_KNOWN);
export const KEYS = ['int32', 'int64', 'uint32', 'sint64', 'fixed32', 'bool', 'string'];
const FEATURES = {
  field_presence: ['EXPLICIT', 'IMPLICIT'],
  repeated_field_encoding: ['PACKED', 'EXPANDED'],
  message_encoding: ['LENGTH_PREFIXED', 'DELIMITED'],
  enum_type: ['OPEN', 'CLOSED'],
} as const;

export function randomWild(random: Random): Wild {
  const file = (name: string): WildFile => {
    const syntax = pick(random, ['proto2', 'proto3', '2023', '2023'] as const);
    return { syntax, package: name, features: syntax === '2023' ? randomFeatures(random) : {}, types: [], extensions: [] };
  };
  const wild: Wild = { files: { 'base.proto': file('demo.base'), 'dep.proto': file('demo'), 'main.proto': file('demo.main') }, count: 0 };
  for (const name of NAMES) {
    for (let left = 1 + Math.floor(random() * 2); left > 0; left -= 1) wild.files[name].types.push(newType(random, wild, name, 0));
    const messages = typesOf(wild.files[name]).filter(({ kind }) => kind === 'message');
    for (const one of messages) for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) addField(random, wild, name, one);
  }
  if (!wild.files['main.proto'].types.some(({ kind }) => kind === 'message')) {
    const type = newType(random, wild, 'main.proto', 0, 'message');
    wild.files['main.proto'].types.push(type);
    addField(random, wild, 'main.proto', type);
  }
  if (random() < 0.5) addExtension(random, wild);
  return wild;
}

export function randomFeatures(random: Random): Record<string, string> {
  const keys = Object.keys(FEATURES) as (keyof typeof FEATURES)[];
  return Object.fromEntries(keys.filter(() => random() < 0.25).map((key) => [key, pick(random, FEATURES[key])]));
}

function newType(random: Random, wild: Wild, file: FileName, depth: number, kind?: WildType['kind']): WildType {
  wild.count += 1;
  const id = `#${wild.count}`;
  const { syntax } = wild.files[file];
  if ((kind ?? (random() < 0.35 ? 'enum' : 'message')) === 'enum') {
    const first = syntax === 'proto2' && random() < 0.3 ? 1 : 0;
    const values = [0, 1, 2]
      .slice(0, 1 + Math.floor(random() * 3))
      .map((at) => ({ name: `V${wild.count}_${at}`, number: at === 0 ? first : at * 2 - first * 3 }));
    const closed = syntax === '2023' && random() < 0.4 ? { closed: true } : {};
    return { id, kind: 'enum', name: `E${wild.count}`, fields: [], nested: [], values, extensible: false, reserved: [], ...closed };
  }
  const nested = depth < 2 && random() < 0.35 ? [newType(random, wild, file, depth + 1)] : [];
  const extensible = syntax !== 'proto3' && random() < 0.4;
  return { id, kind: 'message', name: `M${wild.count}`, fields: [], nested, values: [], extensible, reserved: [] };
}

export function typesOf({ types }: WildFile): WildType[] {
  const all = [...types];
  for (const one of all) all.push(...one.nested, ...one.fields.flatMap(({ group }) => group ?? []));
  return all;
}

/** What a file can name: of what is imported only public imports, too. */
export function known(wild: Wild, file: FileName): { type: WildType; file: FileName }[] {
  const names = NAMES.slice(0, NAMES.indexOf(file) + 1);
  return names.flatMap((name) => typesOf(wild.files[name]).map((type) => ({ type, file: name })));
}

export function randomRef(random: Random, wild: Wild, file: FileName): string {
  const roll = random();
  // A group is no type for other fields: protobufjs writes these as groups, too.
  const types = known(wild, file).filter(({ type }) => !isGroup(wild, type));
  if (roll < 0.45 || types.length === 0) return pick(random, SCALARS);
  return roll < 0.53 ? pick(random, BUILTIN) : pick(random, types).type.id;
}

function isGroup(wild: Wild, type: WildType): boolean {
  return NAMES.some((name) => typesOf(wild.files[name]).some(({ fields }) => fields.some(({ group }) => group === type)));
}

function isMessage(wild: Wild, type: string): boolean {
  if (type.startsWith('google')) return true;
  return NAMES.some((name) => typesOf(wild.files[name]).some(({ id, kind }) => id === type && kind === 'message'));
}

export function addField(random: Random, wild: Wild, file: FileName, type: WildType): void {
  const used = new Set(type.fields.map(({ number }) => number));
  let number = 1 + Math.floor(random() * 20);
  while (used.has(number)) number += 1;
  type.fields.push(randomField(random, wild, file, number));
}

function randomField(random: Random, wild: Wild, file: FileName, number: number): WildField {
  const { syntax } = wild.files[file];
  const name = pick(random, [`f${number}`, `f_${number}_x`, `f_${number}`, `F${number}`]);
  if (syntax === 'proto2' && random() < 0.12) {
    // protobufjs takes fields alone in a group.
    const group = { ...newType(random, wild, file, 2, 'message'), extensible: false };
    group.fields.push({ name: 'inner', number: 1, type: pick(random, SCALARS), label: 'optional', options: {} });
    return { name: group.name.toLowerCase(), number, type: group.id, label: pick(random, ['optional', 'repeated']), group, options: {} };
  }
  const field: WildField = { name, number, type: randomRef(random, wild, file), label: '', options: {} };
  reshape(random, wild, file, field);
  return field;
}

/** Another label, place or option of a field. */
export function reshape(random: Random, wild: Wild, file: FileName, field: WildField): void {
  const { syntax } = wild.files[file];
  delete field.mapKey;
  delete field.oneof;
  field.options = {};
  const roll = random();
  const inner = isMessage(wild, field.type);
  if (field.group) field.label = pick(random, ['optional', 'repeated']);
  else if (roll < 0.12) Object.assign(field, { label: '', mapKey: pick(random, KEYS) });
  else if (roll < 0.27) Object.assign(field, { label: '', oneof: pick(random, ['choice', 'other']) });
  else if (roll < 0.5) field.label = 'repeated';
  else if (syntax === 'proto2') field.label = random() < 0.2 && !inner ? 'required' : 'optional';
  else field.label = syntax === 'proto3' && random() < 0.4 ? 'optional' : '';
  if (field.mapKey !== undefined || field.group) return;
  const single = field.label !== 'repeated' && field.oneof === undefined;
  if (syntax === '2023') {
    if (single && !inner && random() < 0.3)
      field.options['features.field_presence'] = pick(random, ['IMPLICIT', 'EXPLICIT', 'LEGACY_REQUIRED']);
    if (inner && random() < 0.3) field.options['features.message_encoding'] = pick(random, FEATURES.message_encoding);
    if (field.label === 'repeated' && packs(field.type, inner) && random() < 0.4) {
      field.options['features.repeated_field_encoding'] = pick(random, FEATURES.repeated_field_encoding);
    }
  } else if (field.label === 'repeated' && packs(field.type, inner) && random() < 0.4)
    field.options['packed'] = pick(random, ['true', 'false']);
  if (syntax === 'proto2' && field.label === 'optional' && field.type === 'int32' && random() < 0.4)
    field.options['default'] = pick(random, ['0', '7', '-0x10', '010']);
  if (syntax === 'proto2' && field.label === 'optional' && field.type === 'string' && random() < 0.4)
    field.options['default'] = pick(random, ['"a"', "'\\x61'", '"b"']);
  if (random() < 0.1) field.options['json_name'] = pick(random, ['"json"', `"j${field.number}"`, '"f1"', '"f2X"']);
  if (random() < 0.1) field.options['deprecated'] = 'true';
}

function packs(type: string, inner: boolean): boolean {
  return !inner && type !== 'string' && type !== 'bytes';
}

export function addExtension(random: Random, wild: Wild): void {
  const file = pick(random, NAMES);
  if (wild.files[file].syntax === 'proto3') return;
  const open = known(wild, file).filter(({ type }) => type.extensible);
  if (open.length === 0) return;
  wild.count += 1;
  const field = randomField(random, wild, file, 100 + wild.count);
  delete field.oneof;
  delete field.mapKey;
  if (field.group || field.label === 'required' || field.options['features.field_presence'] !== undefined) return;
  if (field.label === '' && wild.files[file].syntax === 'proto2') field.label = 'optional';
  const around = typesOf(wild.files[file]).filter((one) => one.kind === 'message');
  const inside = around.length > 0 && random() < 0.3 ? { inside: pick(random, around).id } : {};
  wild.files[file].extensions.push({ of: pick(random, open).type.id, field: { ...field, name: `ext_${wild.count}` }, ...inside });
}
