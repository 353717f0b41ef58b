import {
  type GenSchema,
  pick,
  type Random,
  randomExtension,
  randomField,
  randomLabel,
  randomRpc,
  randomType,
  SCALARS,
} from './protobuf-generate.ts';

/** Types that somebody might take for one another. */
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
      delete field.options;
    },
    () => {
      if (!field || field.oneof !== undefined || field.mapKey !== undefined) return;
      field.label = randomLabel(random, schema, field.type);
      delete field.options;
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
      if (one.values.length < 2) return;
      const [gone] = one.values.splice(1 + Math.floor(random() * (one.values.length - 1)), 1);
      if (!gone) return;
      if (random() < 0.5) one.reserved.push(gone.number);
      if (random() < 0.5) one.reservedNames.push(gone.name);
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
      if (!field || field.label !== 'repeated' || !SCALARS.includes(field.type) || ['string', 'bytes'].includes(field.type)) return;
      const expanded = random() < 0.5;
      if (schema.syntax === '2023') field.options = expanded ? ['features.repeated_field_encoding = EXPANDED'] : [];
      else field.options = [`packed = ${String(!expanded)}`];
    },
    () => {
      if (field) field.options = [...(field.options ?? []).filter((one) => !one.startsWith('json')), `json_name = "json${field.number}"`];
    },
    () => {
      if (field?.type === 'string' && schema.syntax === '2023') field.options = ['features.utf8_validation = NONE'];
    },
    () => {
      const one = pick(random, schema.enums);
      if (one.values[0]?.number === 0) one.closed = one.closed !== true;
    },
    () => {
      const rpc = schema.rpcs.length > 0 ? pick(random, schema.rpcs) : undefined;
      const roll = random();
      if (!rpc || roll < 0.2) schema.rpcs.push(randomRpc(random, { ...schema, rpcs: [...schema.rpcs, ...schema.rpcs] }));
      else if (roll < 0.4) schema.rpcs = schema.rpcs.filter((one) => one !== rpc);
      else if (roll < 0.6) rpc.request = pick(random, schema.messages).name;
      else if (roll < 0.8) rpc.response = pick(random, schema.messages).name;
      else rpc.streams = [random() < 0.5, random() < 0.5];
    },
    () => {
      message.reserved.pop();
      message.reservedNames.pop();
    },
    () => {
      const one = pick(random, schema.enums);
      one.reserved.pop();
      one.reservedNames.pop();
    },
    () => {
      schema.package = pick(random, ['demo', 'other.v2']);
    },
    () => {
      schema.javaPackage = pick(random, ['com.a', 'com.b']);
    },
    () => {
      const rpc = schema.rpcs.length > 0 ? pick(random, schema.rpcs) : undefined;
      if (!rpc) return;
      if (rpc.idempotency) delete rpc.idempotency;
      else rpc.idempotency = pick(random, ['NO_SIDE_EFFECTS', 'IDEMPOTENT'] as const);
    },
    () => {
      if (field?.type.endsWith('64') === true && field.label !== 'repeated' && field.mapKey === undefined)
        field.options = ['jstype = JS_STRING'];
    },
    () => {
      const gone = pick(random, [...schema.messages.slice(1), ...schema.enums.slice(1)].map((one) => one.name).concat(''));
      const fields = [...schema.messages.flatMap((one) => one.fields), ...(schema.extensions ?? [])];
      if (fields.some((one) => one.type === gone) || schema.rpcs.some((one) => one.request === gone || one.response === gone)) return;
      schema.messages = schema.messages.filter((one) => one.name !== gone);
      schema.enums = schema.enums.filter((one) => one.name !== gone);
    },
    () => {
      const [alpha] = schema.messages;
      if (alpha?.extensible === undefined) return;
      const known = schema.extensions ?? [];
      const roll = random();
      if (known.length === 0) alpha.extensible = alpha.extensible === 199 ? 149 : 199;
      else if (roll < 0.4) schema.extensions = [];
      else schema.extensions = [randomExtension(random, schema, roll < 0.6 ? 101 : 100)];
    },
    () => {
      schema.syntax = pick(random, ['proto2', 'proto3', '2023'] as const);
      if (schema.syntax === 'proto3') {
        delete schema.extensions;
        for (const one of schema.messages) delete one.extensible;
      }
      for (const one of [...schema.messages.flatMap((each) => each.fields), ...(schema.extensions ?? [])]) {
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
