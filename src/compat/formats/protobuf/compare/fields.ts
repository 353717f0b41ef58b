import type { JsonValue } from '../../../../core/index.ts';
import type { ProtoField } from '../model.ts';
import { readsJson } from '../profile.ts';
import { type TypeRef, typeLabel } from '../link/types.ts';
import { type Cardinality, cardinalityOf, isDelimited, isMessage, isPacked } from '../shape.ts';
import { compareDefaults } from './defaults.ts';
import { type FieldPair, fieldIssue, type TypedPair } from './field-issue.ts';
import type { Issue } from './issue.ts';
import { sampleOf, wrapped } from './samples.ts';
import { droppedValue, readType, type TypeReading } from './types.ts';
import type { Walk } from './walk.ts';

export function compareFields(walk: Walk, fields: FieldPair): void {
  const types = [walk.writer.typeOf(fields.writer), walk.reader.typeOf(fields.reader)] as const;
  const counts = [cardinalityOf(fields.writer, types[0]), cardinalityOf(fields.reader, types[1])] as const;
  const pair: TypedPair = { ...fields, types, counts };
  if ((counts[0] === 'map') !== (counts[1] === 'map')) return compareWithMap(walk, pair);
  const [writer, reader] = types;
  const unresolved = writer.kind === 'unresolved' || reader.kind === 'unresolved';
  if (unresolved) {
    const side = (type: TypeRef, { file, typeAt }: ProtoField): Parameters<Walk['unresolved']>[0] => {
      return { type: type.kind === 'unresolved' ? type : undefined, file, at: typeAt };
    };
    walk.unresolved(side(writer, fields.writer), side(reader, fields.reader));
    // Lists are lists whatever they hold; presence and defaults depend on the type.
    if ((counts[0] === 'repeated') !== (counts[1] === 'repeated')) compareCounts(walk, pair);
    return;
  }
  if (!compareTypes(walk, pair)) return;
  if (!compareCounts(walk, pair)) return;
  compareDefaults(walk, pair);
  compareDropped(walk, pair);
}

/** Reports what the types make of each other; false when the bytes do not fit at all, and there is no more to say. */
function compareTypes(walk: Walk, pair: TypedPair): boolean {
  const { writer, reader } = pair;
  if (writer.mapKey && reader.mapKey && writer.mapKey !== reader.mapKey) {
    const [from, to] = [writer.mapKey, reader.mapKey].map((scalar): TypeRef => ({ kind: 'scalar', scalar }));
    if (from && to) judge(walk, pair, readType(from, to, pair), { key: true });
  }
  const [from, to] = pair.types;
  if (from.kind === 'message' && to.kind === 'message') walk.enqueue(from, to);
  if (from.kind === 'enum' && to.kind === 'enum') {
    walk.enqueue(from, to, pair.owner ? { writer: [pair.owner[0], writer], reader: pair.owner[1] } : undefined);
  }
  return judge(walk, pair, readType(from, to, pair), { key: false });
}

const MEANINGS = {
  same: '',
  narrow: 'values beyond its range change',
  misread: 'the same bytes mean another value',
  refused: 'the reader refuses values',
  dropped: 'the wire type is another one, so the value is skipped',
  unknown: 'what a well-known type holds is not compared with another type',
} as const;

function judge(walk: Walk, pair: TypedPair, { wire, json, example }: TypeReading, { key }: { key: boolean }): boolean {
  const inJson = readsJson(walk.profile);
  const bad = wire === 'misread' || wire === 'refused' || wire === 'dropped';
  const types = { writer: labelOf(pair.writer, pair.types[0]), reader: labelOf(pair.reader, pair.types[1]), ...(key && { key }) };
  const value = example === undefined || key ? undefined : wrapped(pair.writer, example);
  const report = (rule: Issue['rule'], kind: Issue['kind'], meaning: keyof typeof MEANINGS, through: 'bytes' | 'json'): void => {
    const data = { ...types, because: MEANINGS[meaning] };
    walk.report(fieldIssue(pair, { rule, kind, data, at: 'typeAt', through, value }));
  };
  if (bad) report('field-wire-compatible-type', 'breaking', wire, 'bytes');
  else if (inJson && json !== 'same' && json !== 'unknown') {
    // JSON of bytes is a text that stays the same as a string: that it means something else shows in the bytes.
    report('field-wire-json-compatible-type', 'breaking', json, json === 'misread' && wire === 'narrow' ? 'bytes' : 'json');
  } else if (wire === 'unknown') report('field-wire-compatible-type', 'unknown', wire, 'bytes');
  else if (wire === 'narrow') report('field-value-range', 'lossy', wire, 'bytes');
  return !bad;
}

/** What the type of a field is called; groups are told from messages. */
function labelOf(field: ProtoField, type: TypeRef): string {
  if (field.mapKey) return `map<${field.mapKey}, ${typeLabel(type)}>`;
  return isMessage(type) && isDelimited(field) ? `group ${typeLabel(type)}` : typeLabel(type);
}

/** A map is a list of entries on the wire, but an object in JSON; whether the entries fit is not looked into. */
function compareWithMap(walk: Walk, pair: TypedPair): void {
  const data = {
    writer: labelOf(pair.writer, pair.types[0]),
    reader: labelOf(pair.reader, pair.types[1]),
    because: 'a map is a list of entries',
  };
  const entries = pair.types.every((type, index) => pair.counts[index] === 'map' || (isMessage(type) && pair.counts[index] === 'repeated'));
  const kind = entries && !readsJson(walk.profile) ? 'unknown' : 'breaking';
  const value = sampleOf(pair.types[0], pair.writer);
  const through = entries ? 'json' : 'bytes';
  walk.report(
    fieldIssue(pair, {
      rule: entries && kind === 'breaking' ? 'field-wire-json-compatible-type' : 'field-wire-compatible-type',
      kind,
      data,
      at: 'typeAt',
      through,
      value,
    }),
  );
}

/** Reports what the cardinalities make of each other; false when lists and single values meet. */
function compareCounts(walk: Walk, pair: TypedPair): boolean {
  const [from, to] = pair.counts;
  const data = { writer: WORDS[from], reader: WORDS[to] };
  const one = sampleOf(pair.types[0]);
  if (from === 'repeated' && to !== 'repeated') {
    const packed = isPacked(pair.writer, pair.types[0]);
    const because = packed
      ? 'a packed list has another wire type than a single value, so it is skipped'
      : 'only the last item survives, messages are merged';
    const value = one === undefined ? undefined : [one, one];
    walk.report(fieldIssue(pair, { rule: 'field-wire-compatible-cardinality', kind: 'breaking', data: { ...data, because }, value }));
    return false;
  }
  if (from !== 'repeated' && to === 'repeated') {
    if (!readsJson(walk.profile)) return false;
    const because = 'JSON has a value where the reader expects a list';
    walk.report(
      fieldIssue(pair, {
        rule: 'field-wire-json-compatible-cardinality',
        kind: 'breaking',
        data: { ...data, because },
        through: 'json',
        value: one,
      }),
    );
    return false;
  }
  if ((from === 'explicit' || from === 'required') && to === 'implicit') {
    walk.report(fieldIssue(pair, { rule: 'field-same-presence', kind: 'lossy', data, value: zeroOf(pair.types[0]) }));
  }
  return true;
}

const WORDS: Readonly<Record<Cardinality, string>> = {
  required: 'required',
  explicit: 'optional',
  implicit: 'without presence',
  repeated: 'repeated',
  map: 'a map',
};

/** The value that a field without presence does not write. */
function zeroOf(type: TypeRef): JsonValue | undefined {
  if (type.kind === 'enum') return type.values.find((value) => value.number === 0)?.name;
  if (type.kind === 'message') return {};
  if (type.kind !== 'scalar') return undefined;
  if (type.scalar === 'string' || type.scalar === 'bytes') return '';
  return type.scalar === 'bool' ? false : type.scalar.endsWith('64') ? '0' : 0;
}

/** A closed enum drops numbers it does not know; in a required field the message is refused then. */
function compareDropped(walk: Walk, pair: TypedPair): void {
  const name = pair.counts[1] === 'required' ? droppedValue(...pair.types) : undefined;
  if (name === undefined) return;
  walk.report(
    fieldIssue(pair, {
      rule: 'enum-value-known-to-reader',
      kind: 'breaking',
      data: { enum: typeLabel(pair.types[1]), values: [name], closed: true, json: false },
      value: name,
    }),
  );
}
