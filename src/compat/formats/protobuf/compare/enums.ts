import { featuresOf } from '../features.ts';
import type { EnumValue, ProtoEnum, ProtoField, ProtoMessage } from '../model.ts';
import { readsJson } from '../profile.ts';
import type { Issue } from './issue.ts';
import { wrapped } from './samples.ts';
import type { Walk } from './walk.ts';

/** The values of one enum by what the reader makes of them. */
export interface EnumReading {
  /** Numbers that the reader does not have. */
  readonly missing: readonly EnumValue[];
  /** Names that the reader has under another number. */
  readonly moved: readonly EnumValue[];
  /** Numbers that the reader calls otherwise, by names it does not know. */
  readonly renamed: readonly EnumValue[];
}

/**
 * Of several names of one number the first is written, so that a new name can be added behind it; a name that has another number now
 * is told whichever it was. Thousands of fields may hold the same enum.
 */
export function readEnum(writer: ProtoEnum, reader: ProtoEnum): EnumReading {
  const known = readings.get(writer) ?? new WeakMap<ProtoEnum, EnumReading>();
  readings.set(writer, known);
  const reading = known.get(reader) ?? compareValues(writer, reader);
  known.set(reader, reading);
  return reading;
}

const readings = new WeakMap<ProtoEnum, WeakMap<ProtoEnum, EnumReading>>();

/** The numbers of an enum, with the first name of each; and its names. */
interface EnumIndex {
  readonly numbers: ReadonlyMap<number, string>;
  readonly names: ReadonlyMap<string, number>;
  readonly least: number;
  readonly greatest: number;
}

/** Looked up once per enum. */
export function indexEnum(parsed: ProtoEnum): EnumIndex {
  let index = enumIndexes.get(parsed);
  if (!index) {
    const numbers = new Map(parsed.values.toReversed().map(({ number, name }) => [number, name]));
    const names = new Map(parsed.values.map(({ number, name }) => [name, number]));
    let [least, greatest] = [0, 0];
    for (const number of numbers.keys()) [least, greatest] = [Math.min(least, number), Math.max(greatest, number)];
    enumIndexes.set(parsed, (index = { numbers, names, least, greatest }));
  }
  return index;
}

const enumIndexes = new WeakMap<ProtoEnum, EnumIndex>();

function compareValues(writer: ProtoEnum, reader: ProtoEnum): EnumReading {
  const names = new Map(reader.values.map((value) => [value.name, value.number]));
  const numbers = new Set(reader.values.map((value) => value.number));
  const firsts = new Map(writer.values.toReversed().map((value) => [value.number, value]));
  const written = writer.values.filter((value) => firsts.get(value.number) === value);
  return {
    missing: written.filter((value) => !numbers.has(value.number) && !names.has(value.name)),
    moved: writer.values.filter((value) => names.has(value.name) && names.get(value.name) !== value.number),
    renamed: written.filter((value) => numbers.has(value.number) && !names.has(value.name)),
  };
}

export function isClosed(parsed: ProtoEnum): boolean {
  return featuresOf(parsed).enumType === 'CLOSED';
}

export function compareEnums(walk: Walk, writer: ProtoEnum, reader: ProtoEnum): void {
  const { missing, moved, renamed } = readEnum(writer, reader);
  const json = readsJson(walk.profile);
  const report = (rule: Issue['rule'], kind: Issue['kind'], values: readonly EnumValue[], more: Issue['data'] = {}): void => {
    const [first] = values;
    if (!first) return;
    const other = reader.values.find((value) => value.number === first.number || value.name === first.name);
    walk.report({
      rule,
      kind,
      path: `/${writer.fullName}`,
      data: { enum: reader.fullName, values: values.map((value) => `${value.name} = ${value.number}`), ...more },
      writer: { file: writer.file, at: first.at },
      reader: { file: reader.file, at: (other ?? reader).at },
      plan: show(walk, [writer, reader], first.name, json && rule !== 'enum-value-same-number' ? 'json' : 'bytes'),
    });
  };
  report('enum-value-same-number', 'breaking', moved);
  if (json) report('enum-value-same-name', 'breaking', renamed);
  const closed = isClosed(reader);
  if (json || closed) report('enum-value-known-to-reader', json ? 'breaking' : 'lossy', missing, { closed, json });
}

/** A value of the enum in a field that holds it; where no message does, in one made for it. */
function show(walk: Walk, [writer, reader]: readonly [ProtoEnum, ProtoEnum], name: string, through: 'bytes' | 'json'): Issue['plan'] {
  const host = walk.host(writer, reader);
  if (host) return { writer: host.writer[0], reader: host.reader, through, values: [[host.writer[1], wrapped(host.writer[1], name)]] };
  const [from, to] = [holderOf(writer), holderOf(reader)];
  return { writer: from, reader: to, through, values: from.fields.map((field) => [field, name] as const) };
}

/** A message with one field of the enum. */
function holderOf(parsed: ProtoEnum): ProtoMessage {
  const { file, at } = parsed;
  const options: ReadonlyMap<string, string> = new Map();
  const element = { file, at, options, outer: undefined };
  const type = `.${parsed.fullName}`;
  const shape = { label: undefined, mapKey: undefined, oneof: undefined, group: false, typeAt: at, numberAt: at };
  const field: ProtoField = { ...element, ...shape, name: 'value', number: 1, type };
  const lists = { oneofs: [], reserved: [], reservedNames: [], extensionRanges: [] };
  return { ...element, ...lists, kind: 'message', end: at, name: 'Holder', fullName: 'Holder', fields: [field] };
}
