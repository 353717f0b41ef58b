import type { JsonValue } from '../../../../core/index.ts';
import { featuresOf } from '../features.ts';
import type { ProtoEnum, ProtoField, Scalar } from '../model.ts';
import { cardinalityOf, isDelimited, isEnum, isMessage } from '../shape.ts';
import { type TypeRef, typeLabel } from '../link/types.ts';
import { SPECIAL_JSON } from '../link/well-known.ts';
import { indexEnum, isClosed, readEnum } from './enums.ts';
import { exampleFor, type Reading, readAsJson, readOnWire, TRAITS } from './scalars.ts';

/** How values of one type are read as another, in bytes and in JSON, with a value that shows it. */
export interface TypeReading {
  readonly wire: Reading | 'unknown';
  readonly json: Reading | 'unknown';
  readonly example?: JsonValue;
}

const SAME: TypeReading = { wire: 'same', json: 'same' };

/** Two messages or two enums are `same` here: what is inside them is compared on its own. */
export function readType(writer: TypeRef, reader: TypeRef, fields: { writer: ProtoField; reader: ProtoField }): TypeReading {
  if (isMessage(writer) && isMessage(reader)) return readMessageType(writer, reader, fields);
  if (isMessage(writer) || isMessage(reader)) return readMixed(writer, reader, fields.writer);
  if (isEnum(writer) && isEnum(reader))
    return writer.kind === reader.kind || !isBuiltin(writer, reader) ? SAME : { wire: 'unknown', json: 'unknown' };
  const [from, to] = [scalarOf(writer), scalarOf(reader)];
  const verifies = featuresOf(fields.reader).utf8Validation === 'VERIFY';
  const [wire, json] = [readOnWire(from, to, verifies), readAsJson(from, to)];
  if (writer.kind === 'enum') return readEnumAs(writer, to, wire);
  if (reader.kind === 'enum' && isClosed(reader) && (wire === 'same' || wire === 'narrow')) {
    const reading = readAsClosed(from, reader, json);
    // What a closed enum drops is missing afterwards.
    const refused = reading.wire === 'narrow' && cardinalityOf(fields.reader, reader) === 'required';
    return refused ? { ...reading, wire: 'refused' } : reading;
  }
  return { wire, json, example: exampleFor(from, to) };
}

function isBuiltin(writer: TypeRef, reader: TypeRef): boolean {
  return (writer.kind === 'builtin' || reader.kind === 'builtin') && typeLabel(writer) !== typeLabel(reader);
}

function scalarOf(type: TypeRef): Scalar | 'enum' {
  return type.kind === 'scalar' ? type.scalar : 'enum';
}

function readMessageType(writer: TypeRef, reader: TypeRef, fields: { writer: ProtoField; reader: ProtoField }): TypeReading {
  if (isDelimited(fields.writer) !== isDelimited(fields.reader)) return { wire: 'dropped', json: 'same', example: {} };
  if (writer.kind === 'message' && reader.kind === 'message') return SAME;
  const [from, to] = [typeLabel(writer), typeLabel(reader)];
  if (from === to) return SAME;
  return { wire: 'unknown', json: SPECIAL_JSON.has(from) || SPECIAL_JSON.has(to) ? 'refused' : 'unknown' };
}

/** A message on one side only. Its bytes stand behind a length, as those of strings and bytes do. */
function readMixed(writer: TypeRef, reader: TypeRef, field: ProtoField): TypeReading {
  if (isDelimited(field) && isMessage(writer)) return { wire: 'dropped', json: 'refused', example: {} };
  const other = isMessage(writer) ? reader : writer;
  const scalar = scalarOf(other);
  const example = isMessage(writer) ? {} : exampleFor(scalar, scalar);
  if (TRAITS[scalar].form !== 'len')
    return { wire: 'dropped', json: 'refused', example: writer.kind === 'enum' ? nameOf(writer) : example };
  if (isMessage(reader)) return { wire: 'refused', json: 'refused', example };
  return { wire: scalar === 'bytes' ? 'same' : 'misread', json: 'refused', example };
}

/** Numbers of an enum read as a scalar: those it declares have to fit. */
function readEnumAs(writer: ProtoEnum, to: Scalar | 'enum', wire: Reading): TypeReading {
  const { min, max } = TRAITS[to];
  const { least, greatest } = indexEnum(writer);
  const isOutside = (number: number): boolean => (min !== undefined && BigInt(number) < min) || (max !== undefined && BigInt(number) > max);
  // The outermost values tell; which one is shown does not matter.
  const number = isOutside(least) ? least : isOutside(greatest) ? greatest : undefined;
  const outside = number === undefined ? undefined : { name: indexEnum(writer).numbers.get(number) };
  return { wire: wire === 'narrow' && !outside ? 'same' : wire, json: 'refused', example: outside?.name ?? nameOf(writer) };
}

function nameOf(parsed: ProtoEnum): string {
  return (parsed.values.find((value) => value.number !== 0) ?? parsed.values[0])?.name ?? '';
}

/** Numbers read as a closed enum, which keeps those that it knows; a bool writes only two. */
function readAsClosed(from: Scalar | 'enum', reader: ProtoEnum, json: Reading): TypeReading {
  const known = indexEnum(reader).numbers;
  if (from === 'bool') return { wire: known.has(0) && known.has(1) ? 'same' : 'narrow', json, example: !known.has(1) || known.has(0) };
  let unknown = 1;
  while (known.has(unknown)) unknown += 1;
  return { wire: 'narrow', json: 'refused', example: unknown };
}

/** A value of an enum that a closed reader drops. */
export function droppedValue(writer: TypeRef, reader: TypeRef): string | undefined {
  if (writer.kind !== 'enum' || reader.kind !== 'enum' || !isClosed(reader)) return undefined;
  // What is missing there has neither its number nor its name.
  return readEnum(writer, reader).missing[0]?.name;
}
