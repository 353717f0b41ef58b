import { canonicalJson, isJsonArray, type JsonObject, type JsonValue } from '../../../../core/index.ts';
import type { Level, View, Views } from './view.ts';

const MAX_DEPTH = 3;

/**
 * Whether no value that the writer sends can fit the reader's part, as far as one look shows: another type, another constant, a required
 * property that is never sent or not let in. `declared`: writers send only what they declare.
 */
export function areApart(writers: Views, readers: Views, w: number, r: number, declared: boolean, depth = 0): boolean {
  const [writer, reader] = [writers.of(w), readers.of(r)];
  if (depth > MAX_DEPTH) return false;
  const apart = (mine: number, theirs: number): boolean => areApart(writers, readers, mine, theirs, declared, depth + 1);
  const [from, to] = [alternativesOf(writer), alternativesOf(reader)];
  if (from && !(from.length === 1 && from[0] === w)) return from.every((one) => apart(one, r));
  if (to && !(to.length === 1 && to[0] === r)) return to.every((one) => apart(w, one));
  if (writer.kind !== 'level' || reader.kind !== 'level') return false;
  if (!mayMeet(writer.plain, reader.plain)) return true;
  // What follows is about objects: only where nothing else can come.
  return writer.plain['type'] === 'object' && areObjectsApart(writer, reader, declared, apart);
}

/** Parts one of which a value has to fit. */
export function alternativesOf(view: View): readonly number[] | undefined {
  if (view.kind === 'nullable') return [view.nil, view.inner];
  return view.kind === 'branches' && view.keyword !== 'allOf' ? view.branches : undefined;
}

function areObjectsApart(writer: Level, reader: Level, declared: boolean, apart: (w: number, r: number) => boolean): boolean {
  for (const name of writer.required) {
    const [mine, theirs] = [writer.properties.get(name), reader.properties.get(name)];
    if (theirs === undefined && reader.additional === false) return true;
    if (mine !== undefined && theirs !== undefined && apart(mine, theirs)) return true;
  }
  // A reader without a type lets everything else through, but an object still has to have what is required.
  const closed = writer.additional === false || (declared && writer.names && writer.additional === true);
  return reader.required.some((name) => closed && !writer.properties.has(name) && !writer.required.includes(name));
}

function mayMeet(writer: JsonObject, reader: JsonObject): boolean {
  const [mine, theirs] = [valuesOf(writer), valuesOf(reader)];
  if (mine && theirs) {
    const known = new Set(theirs.map(canonicalJson));
    return mine.some((one) => known.has(canonicalJson(one)));
  }
  const from = mine ? mine.map(typeOf) : typesOf(writer['type']);
  const to = theirs ? theirs.map(typeOf) : typesOf(reader['type']);
  return !from || !to || from.some((one) => to.includes(one) || (isNumeric(one) && to.some(isNumeric)));
}

function isNumeric(type: JsonValue): boolean {
  return type === 'number' || type === 'integer';
}

function valuesOf(plain: JsonObject): readonly JsonValue[] | undefined {
  if (plain['const'] !== undefined) return [plain['const']];
  return isJsonArray(plain['enum']) ? plain['enum'] : undefined;
}

function typesOf(type: JsonValue | undefined): readonly JsonValue[] | undefined {
  return type === undefined ? undefined : isJsonArray(type) ? type : [type];
}

function typeOf(value: JsonValue): string {
  if (value === null) return 'null';
  return isJsonArray(value) ? 'array' : typeof value;
}
