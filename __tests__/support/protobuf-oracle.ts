import protobuf from 'protobufjs';
import protojson from 'protobufjs/ext/protojson.js';
import { pick, type Random } from './protobuf-generate.ts';

/*
 * protobufjs as a second opinion: it parses the very texts that were compared, writes random values of the one schema and reads
 * them with the other. What is read is compared field by field, by number.
 */
protojson.install();

type Values = { [name: string]: unknown };

export function load(text: string): protobuf.Root {
  const root = new protobuf.Root();
  protobuf.parse(text, root, { keepCase: true });
  root.resolveAll();
  onlyCodecs(root);
  return root;
}

/** A file with those that it imports; types of Protobuf itself come with protobufjs. */
export function loadAll(texts: ReadonlyMap<string, string>): protobuf.Root {
  const root = new protobuf.Root();
  const commons = new Set<string>();
  for (const text of texts.values()) {
    for (const path of protobuf.parse(text, root, { keepCase: true }).imports ?? []) if (!texts.has(path)) commons.add(path);
  }
  for (const path of commons) root.addJSON(protobuf.common.get(path)?.nested ?? {});
  root.resolveAll();
  onlyCodecs(root);
  return root;
}

/** A field that is never written. */
const NOBODYS = 'zz_nobodys';

/** protobufjs makes five functions for every type that is met; two of them are used here, and making them is most of the work. */
function onlyCodecs(space: protobuf.NamespaceBase): void {
  for (const type of space.nestedArray) {
    if (type instanceof protobuf.Type) {
      // Without any field protobufjs takes the end of an unknown group for a mistake.
      if (type.fieldsArray.length === 0) type.add(new protobuf.Field(NOBODYS, 899, 'int32', 'optional'));
      type.setup = () => {
        const types = type.fieldsArray.map((field) => field.resolve().resolvedType);
        const { Reader, Writer, util } = protobuf;
        type.encode = protobuf.encoder(type)({ Writer, types, util }) as protobuf.Type['encode'];
        type.decode = protobuf.decoder(type)({ Reader, types, util, C: type.ctor }) as protobuf.Type['decode'];
        return type;
      };
    }
    if (type instanceof protobuf.Namespace) onlyCodecs(type);
  }
}

const INTEGERS: Readonly<Record<string, readonly (number | string)[]>> = {
  int32: [0, 1, -1, 7, 2147483647, -2147483648],
  sint32: [0, 1, -1, 7, 2147483647, -2147483648],
  sfixed32: [0, 1, -1, 2147483647, -2147483648],
  uint32: [0, 1, 7, 2147483648, 4294967295],
  fixed32: [0, 1, 7, 2147483648, 4294967295],
  int64: ['0', '1', '-1', '5000000000', '9223372036854775807', '-9223372036854775808'],
  sint64: ['0', '1', '-1', '5000000000', '9223372036854775807', '-9223372036854775808'],
  sfixed64: ['0', '1', '-1', '5000000000', '-9223372036854775808'],
  uint64: ['0', '1', '5000000000', '18446744073709551615'],
  fixed64: ['0', '1', '5000000000', '18446744073709551615'],
};

function scalar(random: Random, type: string): unknown {
  if (type === 'bool') return random() < 0.5;
  if (type === 'string') return pick(random, ['', 'a', 'héllo', 'long enough text!']);
  if (type === 'bytes') return pick(random, ['', '/w==', 'aGk=', 'gICA']);
  if (type === 'float' || type === 'double') return pick(random, [0, 1, -2.5, 1024]);
  return pick(random, INTEGERS[type] ?? [0]);
}

/** Values of types that have a form of their own in JSON. */
const SPECIAL: Readonly<Record<string, readonly unknown[]>> = {
  'google.protobuf.Timestamp': ['1970-01-01T00:00:00Z', '2024-02-29T12:00:00.500Z'],
  'google.protobuf.Duration': ['0s', '1.500s', '-3s'],
  'google.protobuf.Struct': [{}, { a: 1, b: [true, null, 'x'], c: { d: {} } }],
  'google.protobuf.Value': [1, 'x', [1, { a: false }], { b: null }],
  'google.protobuf.FieldMask': ['', 'a,b.c'],
  'google.protobuf.Int32Value': [0, 7],
  'google.protobuf.StringValue': ['', 'x'],
  'google.protobuf.BoolValue': [false, true],
};

/** A random message as ProtoJSON. */
export function sample(random: Random, type: protobuf.Type, depth = 0): Values {
  const out: Values = {};
  const taken = new Set<string>();
  for (const field of type.fieldsArray) {
    if (field.name === NOBODYS) continue;
    field.resolve();
    const oneof = field.partOf?.name;
    const nested = field.resolvedType instanceof protobuf.Type;
    if (oneof !== undefined && taken.has(oneof)) continue;
    if (!field.required && (random() < 0.3 || (nested && depth > 2))) continue;
    if (oneof !== undefined) taken.add(oneof);
    const one = (): unknown => {
      const special = SPECIAL[field.resolvedType?.fullName.slice(1) ?? ''];
      if (special) return pick(random, special);
      if (field.resolvedType instanceof protobuf.Type) return sample(random, field.resolvedType, depth + 1);
      if (field.resolvedType) return pick(random, Object.keys(field.resolvedType.values));
      return scalar(random, field.type);
    };
    const name = field.name.startsWith('.') ? `[${field.name.slice(1)}]` : field.jsonName;
    if (field instanceof protobuf.MapField) {
      const key = scalar(random, field.keyType);
      out[name] = random() < 0.3 ? {} : { [String(key)]: one() };
    } else {
      out[name] = field.repeated ? Array.from({ length: Math.floor(random() * 4) }, one) : one();
    }
  }
  return out;
}

/** What changed between what was written and what was read, by number; fields that the reader lacks are its own business. */
export function changes(wrote: protobuf.Type, before: Values, read: protobuf.Type, after: Values, path = ''): string[] {
  const found: string[] = [];
  for (const field of wrote.fieldsArray) {
    const other = read.fieldsById[field.id];
    if (!other) continue;
    const [from, to] = [own(before, field.name), own(after, other.name)];
    const at = `${path}/${field.id}`;
    const has = !isEmpty(from);
    const arrived = !isEmpty(to);
    if (field.map && other.map) found.push(...mapChanges(field, from as Values | undefined, other, to as Values | undefined, at));
    else if (field.repeated || other.repeated) found.push(...listChanges(field, from, other, to, at));
    else if (has && arrived) found.push(...valueChanges(field, from, other, to, at));
    else if (field.hasPresence && other.hasPresence && has !== arrived) found.push(`${at} was ${has ? '' : 'not '}set`);
    else if (!(field.resolvedType instanceof protobuf.Type) && !(other.resolvedType instanceof protobuf.Type)) {
      // One side knows no presence: what counts is the value that the application gets.
      const values = [has ? plain(field, from) : unset(field), arrived ? plain(other, to) : unset(other)];
      if (values[0] !== values[1]) found.push(`${at} ${values.join(' became ')}`);
    }
  }
  return found;
}

/** Messages have the defaults of their fields on their prototype. */
function own(message: Values, name: string): unknown {
  return Object.hasOwn(message, name) ? message[name] : undefined;
}

/** What a field stands for that is not set. */
function unset(field: protobuf.Field): string {
  const zeros: Readonly<Record<string, unknown>> = protobuf.types.defaults;
  const value: unknown = field.defaultValue ?? zeros[field.resolvedType ? 'int32' : field.type];
  return plain(field, value);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function listChanges(field: protobuf.Field, from: unknown, other: protobuf.Field, to: unknown, at: string): string[] {
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : isEmpty(value) ? [] : [value]);
  // A zero without presence is not written, and so no item.
  const [wrote, read] = [list(from), list(to)].map((items, index) =>
    index === 0 && !field.repeated && !field.hasPresence && items.length === 1 && plain(field, items[0]) === unset(field) ? [] : items,
  ) as [unknown[], unknown[]];
  if (wrote.length !== read.length) return [`${at} had ${wrote.length} items and has ${read.length}`];
  return wrote.flatMap((item, index) => valueChanges(field, item, other, read[index], `${at}/${index}`));
}

/** The digits of a 64-bit key, which protobufjs keeps as eight characters. */
function longText(key: string, unsigned: boolean): string {
  const long: { toString: () => string } | number = protobuf.util.longFromKey(key, unsigned);
  return long.toString();
}

function mapChanges(field: protobuf.Field, from: Values | undefined, other: protobuf.Field, to: Values | undefined, at: string): string[] {
  const key = (one: protobuf.Field, text: string): string => {
    const { keyType } = one as unknown as protobuf.MapField;
    return keyType.endsWith('64') ? longText(text, /^(u|f)/.test(keyType)) : text === 'true' ? '1' : text === 'false' ? '0' : text;
  };
  const [a, b] = [from ?? {}, to ?? {}];
  const read = new Map(Object.entries(b).map(([name, value]) => [key(other, name), value]));
  const wrote = Object.entries(a).map(([name, value]) => [key(field, name), value] as const);
  if (wrote.length !== read.size) return [`${at} had ${wrote.length} entries and has ${read.size}`];
  return wrote.flatMap(([name, value]) =>
    read.has(name) ? valueChanges(field, value, other, read.get(name), `${at}/${name}`) : [`${at} lost ${name}`],
  );
}

function valueChanges(field: protobuf.Field, from: unknown, other: protobuf.Field, to: unknown, at: string): string[] {
  if (field.resolvedType instanceof protobuf.Type && other.resolvedType instanceof protobuf.Type) {
    return changes(field.resolvedType, from as Values, other.resolvedType, to as Values, at);
  }
  if (field.resolvedType instanceof protobuf.Type) return []; // read as bytes: they hold the message
  const [a, b] = [plain(field, from), plain(other, to)];
  return a === b ? [] : [`${at} ${a} became ${b}`];
}

/** A value in one form for all types of the same encoding. */
function plain(field: protobuf.Field, value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (field.type === 'string') return Buffer.from(String(value)).toString('hex');
  if (value instanceof Uint8Array || Array.isArray(value)) return Buffer.from(value as Uint8Array).toString('hex');
  return String(value);
}

export { protobuf };
