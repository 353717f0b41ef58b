/** Small random `.proto` schemas and changes to them, from a seed. */

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
}

export interface GenEnum {
  name: string;
  values: { name: string; number: number }[];
}

export interface GenSchema {
  syntax: 'proto2' | 'proto3' | '2023';
  messages: GenMessage[];
  enums: GenEnum[];
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
  const schema: GenSchema = { syntax, messages: [], enums };
  for (const name of names) schema.messages.push({ name, fields: [], reserved: [], reservedNames: [] });
  for (const message of schema.messages) {
    const count = 1 + Math.floor(random() * 5);
    for (let index = 0; index < count; index += 1) message.fields.push(randomField(random, schema, message));
  }
  return schema;
}

function randomEnum(random: Random, index: number): GenEnum {
  const values = [{ name: `E${index}_ZERO`, number: 0 }];
  for (let at = 1; at <= Math.floor(random() * 4); at += 1) values.push({ name: `E${index}_V${at}`, number: random() < 0.2 ? -at : at });
  return { name: `Kind${index}`, values };
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

export function printSchema({ syntax, messages, enums }: GenSchema): string {
  const head = syntax === '2023' ? 'edition = "2023";' : `syntax = "${syntax}";`;
  const enumTexts = enums.map(({ name, values }) => `enum ${name} {\n${values.map((v) => `  ${v.name} = ${v.number};\n`).join('')}}\n`);
  const messageTexts = messages.map((message) => printMessage(message, syntax));
  return `${head}\npackage demo;\n${[...enumTexts, ...messageTexts].join('')}`;
}

function printMessage({ name, fields, reserved, reservedNames }: GenMessage, syntax: string): string {
  const lines = fields.filter((field) => field.oneof === undefined).map((field) => printField(field, syntax));
  for (const oneof of new Set(fields.flatMap((field) => field.oneof ?? []))) {
    lines.push(
      `  oneof ${oneof} {\n${fields
        .filter((field) => field.oneof === oneof)
        .map((field) => printField(field, syntax))
        .join('')}  }\n`,
    );
  }
  if (reserved.length > 0) lines.push(`  reserved ${reserved.join(', ')};\n`);
  const quoted = reservedNames.map((one) => (syntax === '2023' ? one : `"${one}"`));
  if (quoted.length > 0) lines.push(`  reserved ${quoted.join(', ')};\n`);
  return `message ${name} {\n${lines.join('')}}\n`;
}

function printField(field: GenField, syntax: string): string {
  const { oneof, mapKey, defaultValue, options = [] } = field;
  const label = oneof !== undefined || mapKey !== undefined ? '' : syntax === 'proto2' && field.label === '' ? 'optional' : field.label;
  const type = mapKey === undefined ? field.type : `map<${mapKey}, ${field.type}>`;
  const all = [...options, ...(defaultValue === undefined ? [] : [`default = ${defaultValue}`])];
  return `  ${label}${label ? ' ' : ''}${type} ${field.name} = ${field.number}${all.length > 0 ? ` [${all.join(', ')}]` : ''};\n`;
}

const CLOSE: Readonly<Record<string, readonly string[]>> = {
  int32: ['int64', 'uint32', 'bool', 'sint32', 'Kind0'],
  int64: ['int32', 'uint64', 'uint32', 'sint64'],
  uint32: ['uint64', 'int64', 'int32', 'bool'],
  uint64: ['int64', 'uint32', 'fixed64'],
  sint32: ['sint64', 'int32'],
  sint64: ['sint32', 'int64'],
  fixed32: ['sfixed32', 'float'],
  sfixed32: ['fixed32'],
  fixed64: ['sfixed64', 'double'],
  sfixed64: ['fixed64'],
  bool: ['int32', 'uint64', 'sint32'],
  string: ['bytes', 'Alpha'],
  bytes: ['string', 'Alpha'],
  float: ['double', 'fixed32'],
  double: ['fixed64', 'float'],
  Kind0: ['int32', 'uint32', 'int64', 'bool', 'Kind1'],
  Alpha: ['bytes', 'string', 'Beta'],
};

/** One change that somebody might make. It may change nothing. */
export function mutate(random: Random, before: GenSchema): GenSchema {
  const schema = structuredClone(before);
  const message = pick(random, schema.messages);
  const field = message.fields.length > 0 ? pick(random, message.fields) : undefined;
  const known = (type: string): boolean => SCALARS.includes(type) || [...schema.messages, ...schema.enums].some((one) => one.name === type);
  const changes: (() => void)[] = [
    () => {
      if (!field) return;
      const close = (CLOSE[field.type] ?? []).filter(known);
      field.type = close.length > 0 && random() < 0.7 ? pick(random, close) : randomType(random, schema);
      if (schema.messages.some((one) => one.name === field.type) && field.label === 'required') field.label = 'optional';
      delete field.defaultValue;
    },
    () => {
      if (!field || field.oneof !== undefined || field.mapKey !== undefined) return;
      field.label = randomLabel(random, schema, field.type);
      if (field.label === 'repeated') delete field.defaultValue;
    },
    () => {
      if (field) field.name = `renamed_${field.number}`;
    },
    () => {
      if (!field) return;
      const used = new Set([...message.fields.map((one) => one.number), ...message.reserved]);
      let number = 1 + Math.floor(random() * 20);
      while (used.has(number)) number += 1;
      field.number = number;
    },
    () => {
      if (!field) return;
      message.fields = message.fields.filter((one) => one !== field);
      if (random() < 0.5) message.reserved.push(field.number);
      if (random() < 0.5) message.reservedNames.push(field.name);
    },
    () => {
      message.fields.push(randomField(random, schema, message));
    },
    () => {
      if (!field || field.label === 'repeated' || field.label === 'required' || field.mapKey !== undefined) return;
      delete field.defaultValue;
      delete field.options;
      if (field.oneof === undefined) Object.assign(field, { oneof: pick(random, ['choice', 'other']), label: '' });
      else delete field.oneof;
    },
    () => {
      const one = pick(random, schema.enums);
      const number = Math.max(...one.values.map((value) => value.number)) + 1;
      one.values.push({ name: `${one.name.toUpperCase()}_NEW_${number}`, number });
    },
    () => {
      const one = pick(random, schema.enums);
      if (one.values.length > 1) one.values.splice(1 + Math.floor(random() * (one.values.length - 1)), 1);
    },
    () => {
      const one = pick(random, pick(random, schema.enums).values);
      one.name = `${one.name}_R`;
    },
    () => {
      const one = pick(random, schema.enums);
      const value = one.values.at(-1);
      if (one.values.length > 1 && value) value.number = 40 + Math.floor(random() * 3);
    },
    () => {
      if (!field || schema.syntax !== 'proto2' || field.oneof !== undefined || field.mapKey !== undefined || field.label === 'repeated')
        return;
      if (['int32', 'int64', 'uint32', 'sint32'].includes(field.type)) field.defaultValue = String(Math.floor(random() * 5));
      if (field.type === 'string') field.defaultValue = '"x"';
      if (field.type === 'bool') field.defaultValue = 'true';
    },
    () => {
      if (!field || schema.syntax !== '2023' || field.oneof !== undefined || field.mapKey !== undefined || field.label === 'repeated')
        return;
      if (schema.messages.some((one) => one.name === field.type)) field.options = ['features.message_encoding = DELIMITED'];
      else field.options = [pick(random, ['features.field_presence = IMPLICIT', 'features.field_presence = LEGACY_REQUIRED'])];
    },
    () => {
      schema.syntax = pick(random, ['proto2', 'proto3', '2023'] as const);
      for (const one of schema.messages.flatMap((each) => each.fields)) {
        delete one.defaultValue;
        delete one.options;
        if (schema.syntax !== 'proto2' && one.label === 'required') one.label = '';
        if (schema.syntax === '2023' && one.label === 'optional') one.label = '';
      }
    },
  ];
  pick(random, changes)();
  return schema;
}
