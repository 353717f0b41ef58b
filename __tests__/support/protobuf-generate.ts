/** Small random `.proto` schemas, from a seed. */

export interface GenField {
  name: string;
  number: number;
  type: string;
  label: '' | 'optional' | 'required' | 'repeated';
  mapKey?: string;
  oneof?: string;
  defaultValue?: string;
  options?: string[];
}

export interface GenMessage {
  name: string;
  fields: GenField[];
  reserved: number[];
  reservedNames: string[];
  /** The last number that extensions may have; they begin with 100. */
  extensible?: number;
}

export interface GenEnum {
  name: string;
  values: { name: string; number: number }[];
  reserved: number[];
  reservedNames: string[];
  closed?: boolean;
}

export interface GenRpc {
  name: string;
  request: string;
  response: string;
  /** Streams of the client and of the server. */
  streams: [boolean, boolean];
  idempotency?: 'NO_SIDE_EFFECTS' | 'IDEMPOTENT';
}

export interface GenSchema {
  syntax: 'proto2' | 'proto3' | '2023';
  messages: GenMessage[];
  enums: GenEnum[];
  rpcs: GenRpc[];
  /** `demo` where nothing is said. */
  package?: string;
  javaPackage?: string;
  /** Of the message Alpha, with numbers from 100 on. */
  extensions?: GenField[];
}

export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

export const SCALARS = 'double float int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32 sfixed64 bool string bytes'.split(
  ' ',
);
const KEYS = 'int32 int64 uint32 uint64 sint32 fixed64 bool string'.split(' ');

export function randomSchema(random: Random): GenSchema {
  const syntax = pick(random, ['proto2', 'proto3', '2023'] as const);
  const enums = Array.from({ length: 1 + Math.floor(random() * 2) }, (_, index) => randomEnum(random, index));
  const names = ['Alpha', 'Beta', 'Gamma'].slice(0, 1 + Math.floor(random() * 3));
  const schema: GenSchema = { syntax, messages: [], enums, rpcs: [] };
  for (const name of names) {
    const [reserved, reservedNames] = random() < 0.3 ? [[50, 51], ['gone']] : [[], []];
    schema.messages.push({ name, fields: [], reserved, reservedNames, ...(syntax !== 'proto3' && random() < 0.3 && { extensible: 199 }) });
  }
  for (const message of schema.messages) {
    const count = 1 + Math.floor(random() * 5);
    for (let index = 0; index < count; index += 1) message.fields.push(randomField(random, schema, message));
  }
  while (random() < 0.4) schema.rpcs.push(randomRpc(random, schema));
  const [alpha] = schema.messages;
  if (alpha?.extensible !== undefined && random() < 0.7) schema.extensions = [randomExtension(random, schema, 100)];
  return schema;
}

function randomEnum(random: Random, index: number): GenEnum {
  const values = [{ name: `E${index}_ZERO`, number: 0 }];
  for (let at = 1; at <= Math.floor(random() * 4); at += 1) values.push({ name: `E${index}_V${at}`, number: random() < 0.2 ? -at : at });
  const [reserved, reservedNames] = random() < 0.3 ? [[60, 61], [`E${index}_GONE`]] : [[], []];
  return { name: `Kind${index}`, values, reserved, reservedNames };
}

export function randomExtension(random: Random, schema: GenSchema, number: number): GenField {
  const label = random() < 0.3 ? 'repeated' : schema.syntax === 'proto2' ? 'optional' : '';
  return { name: `extra_${number}`, number, type: randomType(random, schema), label };
}

export function randomRpc(random: Random, { messages, rpcs }: GenSchema): GenRpc {
  const [request, response] = [pick(random, messages).name, pick(random, messages).name];
  return { name: `Call${rpcs.length}`, request, response, streams: [random() < 0.2, random() < 0.2] };
}

export function randomType(random: Random, schema: GenSchema): string {
  const roll = random();
  if (roll < 0.7) return pick(random, SCALARS);
  return roll < 0.85 ? pick(random, schema.enums).name : pick(random, schema.messages).name;
}

export function randomField(random: Random, schema: GenSchema, message: GenMessage): GenField {
  const used = new Set([...message.fields.map((field) => field.number), ...message.reserved]);
  let number = 1 + Math.floor(random() * 12);
  while (used.has(number)) number += 1;
  const name = `field_${number}${random() < 0.2 ? '_x' : ''}`;
  const type = randomType(random, schema);
  const base = { name: message.fields.some((field) => field.name === name) ? `${name}_${message.fields.length}` : name, number, type };
  const roll = random();
  if (roll < 0.1) return { ...base, label: '', mapKey: pick(random, KEYS) };
  if (roll < 0.2) return { ...base, label: '', oneof: pick(random, ['choice', 'other']) };
  return { ...base, label: randomLabel(random, schema, type) };
}

export function randomLabel(random: Random, schema: GenSchema, type: string): GenField['label'] {
  const roll = random();
  if (roll < 0.3) return 'repeated';
  if (schema.syntax === '2023') return '';
  if (schema.syntax === 'proto3') return roll < 0.5 ? 'optional' : '';
  const recursive = schema.messages.some((message) => message.name === type);
  return roll < 0.4 && !recursive ? 'required' : 'optional';
}

export function printSchema(schema: GenSchema): string {
  const { syntax, messages, enums, rpcs, extensions = [] } = schema;
  const head = syntax === '2023' ? 'edition = "2023";' : `syntax = "${syntax}";`;
  const stream = (on: boolean): string => (on ? 'stream ' : '');
  const calls = rpcs.map(({ name, request, response, streams: [client, server], idempotency }) => {
    const body = idempotency ? ` { option idempotency_level = ${idempotency}; }` : ';';
    return `  rpc ${name}(${stream(client)}${request}) returns (${stream(server)}${response})${body}\n`;
  });
  const service = calls.length > 0 ? `service Desk {\n${calls.join('')}}\n` : '';
  const extend = extensions.length > 0 ? `extend Alpha {\n${extensions.map((one) => printField(one, syntax)).join('')}}\n` : '';
  const option = schema.javaPackage === undefined ? '' : `option java_package = "${schema.javaPackage}";\n`;
  return `${head}\npackage ${schema.package ?? 'demo'};\n${option}${enums.map((one) => printEnum(one, syntax)).join('')}${messages.map((one) => printMessage(one, syntax)).join('')}${extend}${service}`;
}

function printEnum({ name, values, reserved, reservedNames, closed }: GenEnum, syntax: string): string {
  const option = closed === true && syntax === '2023' ? '  option features.enum_type = CLOSED;\n' : '';
  const lines = values.map((value) => `  ${value.name} = ${value.number};\n`);
  return `enum ${name} {\n${option}${lines.join('')}${printReserved(reserved, reservedNames, syntax)}}\n`;
}

function printReserved(numbers: readonly number[], names: readonly string[], syntax: string): string {
  const quoted = names.map((one) => (syntax === '2023' ? one : `"${one}"`));
  return [numbers, quoted].map((list) => (list.length > 0 ? `  reserved ${list.join(', ')};\n` : '')).join('');
}

function printMessage({ name, fields, reserved, reservedNames, extensible }: GenMessage, syntax: string): string {
  const lines = fields.filter((field) => field.oneof === undefined).map((field) => printField(field, syntax));
  for (const oneof of new Set(fields.flatMap((field) => field.oneof ?? []))) {
    lines.push(
      `  oneof ${oneof} {\n${fields
        .filter((field) => field.oneof === oneof)
        .map((field) => printField(field, syntax))
        .join('')}  }\n`,
    );
  }
  lines.push(printReserved(reserved, reservedNames, syntax));
  if (extensible !== undefined && syntax !== 'proto3') lines.push(`  extensions 100 to ${extensible};\n`);
  return `message ${name} {\n${lines.join('')}}\n`;
}

function printField(field: GenField, syntax: string): string {
  const { oneof, mapKey, defaultValue, options = [] } = field;
  const label = oneof !== undefined || mapKey !== undefined ? '' : syntax === 'proto2' && field.label === '' ? 'optional' : field.label;
  const type = mapKey === undefined ? field.type : `map<${mapKey}, ${field.type}>`;
  const all = [...options, ...(defaultValue === undefined ? [] : [`default = ${defaultValue}`])];
  return `  ${label}${label ? ' ' : ''}${type} ${field.name} = ${field.number}${all.length > 0 ? ` [${all.join(', ')}]` : ''};\n`;
}
