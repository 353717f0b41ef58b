import { pick, type Random } from './protobuf-generate.ts';
import { addExtension, addField, KEYS, known, NAMES, randomFeatures, randomRef, reshape, typesOf, type Wild } from './protobuf-wild.ts';

const CLOSE: readonly (readonly string[])[] = [
  ['int32', 'int64', 'uint32', 'uint64', 'bool'],
  ['sint32', 'sint64'],
  ['fixed32', 'sfixed32', 'float'],
  ['fixed64', 'sfixed64', 'double'],
  ['string', 'bytes'],
];

/** One change that somebody might make; it may leave nothing that compiles. */
export function changeWild(random: Random, before: Wild): Wild {
  const wild = structuredClone(before);
  const name = pick(random, ['main.proto', 'main.proto', 'main.proto', 'dep.proto', 'base.proto'] as const);
  const file = wild.files[name];
  const all = typesOf(file);
  const messages = all.filter(({ kind, fields }) => kind === 'message' && fields.length > 0);
  const enums = all.filter(({ kind }) => kind === 'enum');
  const message = messages.length > 0 ? pick(random, messages) : undefined;
  const field = message && pick(random, message.fields);
  const one = enums.length > 0 ? pick(random, enums) : undefined;
  const changes: (() => void)[] = [
    () => {
      if (!field || field.group) return;
      const close = CLOSE.find((types) => types.includes(field.type));
      field.type = close && random() < 0.6 ? pick(random, close) : randomRef(random, wild, name);
      const { mapKey, oneof, label } = field;
      reshape(random, wild, name, field);
      if (random() < 0.6)
        Object.assign(field, { label, options: {} }, mapKey === undefined ? {} : { mapKey }, oneof === undefined ? {} : { oneof });
    },
    () => {
      if (field) reshape(random, wild, name, field);
    },
    () => {
      if (field?.mapKey !== undefined) field.mapKey = pick(random, KEYS);
    },
    () => {
      if (field && !field.group) field.name = pick(random, [`r${field.number}`, `f_${field.number}`, `f${field.number}`, 'f_1', 'f1']);
    },
    () => {
      if (field) field.number = 1 + Math.floor(random() * 20);
    },
    () => {
      if (!message || !field) return;
      message.fields = message.fields.filter((each) => each !== field);
      if (field.group) message.nested.push(field.group);
      message.reserved.push(random() < 0.5 ? String(field.number) : `"${field.name}"`, '900 to max');
      message.extensible = false;
    },
    () => {
      if (message) addField(random, wild, name, message);
    },
    () => {
      if (one) one.values.push({ name: `V${one.id.slice(1)}_n${one.values.length}`, number: one.values.length + 3 });
    },
    () => {
      if (one && one.values.length > 1) one.values.splice(1 + Math.floor(random() * (one.values.length - 1)), 1);
    },
    () => {
      const value = one?.values.at(-1);
      if (one && value) one.values.push({ name: `${value.name}_alias`, number: value.number });
    },
    () => {
      if (one && one.values.length > 1) one.values.push(...one.values.splice(0, 1));
    },
    () => {
      const value = one && pick(random, one.values);
      if (value) value.name = `${value.name}_r`;
    },
    () => {
      if (one && file.syntax === '2023') one.closed = one.closed !== true;
    },
    () => {
      if (field?.group) {
        // The same bytes and JSON, written as editions do; or another wire type.
        const { group, label } = field;
        delete field.group;
        message?.nested.push(group);
        field.label = label;
      }
    },
    () => {
      file.features = file.syntax === '2023' ? randomFeatures(random) : {};
    },
    () => {
      file.syntax = pick(random, ['proto2', 'proto3', '2023'] as const);
      file.features = {};
      for (const each of [...all.flatMap(({ fields }) => fields), ...file.extensions.map((extension) => extension.field)]) {
        const json = each.options['json_name'];
        each.options = json === undefined ? {} : { json_name: json };
        if (file.syntax !== 'proto2' && each.label === 'required') each.label = '';
        if (file.syntax === '2023' && each.label === 'optional') each.label = '';
        if (file.syntax === '2023' && each.group) each.options['features.message_encoding'] = 'DELIMITED';
        if (file.syntax === 'proto2' && each.label === '' && each.mapKey === undefined && each.oneof === undefined) each.label = 'optional';
      }
    },
    () => addExtension(random, wild),
    () => {
      const extension = file.extensions.length > 0 ? pick(random, file.extensions) : undefined;
      if (!extension) return;
      const roll = random();
      if (roll < 0.3) file.extensions = file.extensions.filter((each) => each !== extension);
      else if (roll < 0.7) extension.field.type = randomRef(random, wild, name);
      else extension.field.label = extension.field.label === 'repeated' ? (file.syntax === 'proto2' ? 'optional' : '') : 'repeated';
      extension.field.options = {};
    },
    () => {
      // To another file, under another name.
      const type = file.types.length > 1 ? file.types.pop() : undefined;
      const target = wild.files[pick(random, NAMES)];
      if (type) target.types.push(type);
    },
    () => {
      // Into or out of another message.
      const type = file.types.length > 1 ? file.types.pop() : undefined;
      if (type && message && message !== type) message.nested.push(type);
      else if (type) file.types.push(type);
    },
    () => {
      if (message && random() < 0.5) message.name = `${message.name}x`;
    },
    () => {
      if (!message) return;
      const twin = structuredClone(message);
      wild.count += 1;
      Object.assign(twin, { id: `#${wild.count}`, name: `T${wild.count}`, nested: [], fields: twin.fields.filter(({ group }) => !group) });
      file.types.push(twin);
      const holder = messages.flatMap(({ fields }) => fields).find(({ type, group }) => type === message.id && !group);
      if (holder) holder.type = twin.id;
    },
  ];
  pick(random, changes)();
  for (const each of NAMES) {
    // Of a message that moved out of sight.
    const names = new Set(known(wild, each).map(({ type }) => type.id));
    wild.files[each].extensions = wild.files[each].extensions.filter(({ of }) => names.has(of));
  }
  return wild;
}
