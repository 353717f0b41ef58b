import type { ProtoExtension, ProtoField, ProtoFile, ProtoMessage } from '../model.ts';
import type { Schema } from '../link/schema.ts';
import { seemsToExtend } from '../link/ahead.ts';
import { typeLabel } from '../link/types.ts';
import { jsonNameOf } from '../names.ts';
import { extensionName } from '../parse/fields.ts';
import { readsJson } from '../profile.ts';
import { compareFields } from './fields.ts';
import { counterpart, type Walk } from './walk.ts';

/** An extension with the full name of the message that it extends. */
interface Extended {
  readonly field: ProtoField;
  readonly message: string;
}

/** Extensions are fields of another message: the same number of the same message is the same field, wherever it is declared. */
export function compareExtensions(walk: Walk): void {
  const [from, to] = [walk.writer.main, walk.reader.main];
  if (from.extensions.length + to.extensions.length === 0) return;
  const writers = byNumber(walk.writer, from.extensions);
  const readers = byNumber(
    walk.reader,
    walk.reader.visibleFiles().flatMap((file) => file.extensions),
  );
  const known = new Map<ProtoMessage, ReadonlyMap<number, ProtoField>>();
  for (const extension of writers.values()) {
    const { field, message } = extension;
    const names = [message, counterpart(message, from, to)];
    const other = names.map((name) => readers.get(`${name} ${field.number}`)).find((one) => one !== undefined) ?? moved(walk, field, names);
    const owner = names.map((name) => messageOf(walk.reader, name)).find((one) => one !== undefined);
    if (other) comparePair(walk, extension, other);
    const inside = other || !owner ? undefined : fieldsOf(owner, known).get(field.number);
    if (inside) compareMembers(walk, [field, nameOf(field)], [inside, jsonNameOf(inside)], message);
    else if (!other && owner) reportUnknown(walk, field, owner);
  }
  // What was an ordinary field of the message.
  for (const { field, message } of byNumber(walk.reader, to.extensions).values()) {
    const owner = messageOf(walk.writer, message) ?? messageOf(walk.writer, counterpart(message, to, from));
    const inside = owner && fieldsOf(owner, known).get(field.number);
    if (inside) compareMembers(walk, [inside, jsonNameOf(inside)], [field, nameOf(field)], message);
  }
}

/** Extensions by the message that they extend, as far as a side knows of them. */
interface Known {
  /** That declare some. */
  readonly files: ReadonlySet<ProtoFile>;
  readonly byMessage: ReadonlyMap<string, readonly Extended[]>;
}

/**
 * Extensions that imports declare, of messages that are read, also by a message of another name: such a file need not be a schema of its
 * own, and whoever runs the main file runs all that it leads to, however far. What they lead to may be extended again.
 */
export function compareImportedExtensions(walk: Walk): void {
  const { extended, writer, reader } = walk;
  if (extended.length + walk.unchanged.length === 0) return;
  const deep = hidesExtensions(writer) || hidesExtensions(reader);
  const [mine, theirs] = [knownTo(writer, deep), knownTo(reader, deep)];
  if (mine.byMessage.size + theirs.byMessage.size === 0) return;
  const changed = [...mine.files].some((file) => !isSame(walk, file, theirs)) || [...theirs.files].some((file) => !mine.files.has(file));
  if (changed) walk.reachUnchanged();
  // Grows while what extensions lead to is visited.
  for (let at = 0; at < extended.length; at += 1) {
    const [from, to] = extended[at] ?? [];
    if (from && to) compareExtended(walk, [from, to], mine, theirs);
    walk.visit();
    if (changed) walk.reachUnchanged();
  }
}

/** Whether a file and all that it leads to is the same on both sides. */
function isSame(walk: Walk, file: ProtoFile, theirs: Known): boolean {
  return theirs.files.has(file) && walk.isUnchanged(file);
}

function compareExtended(walk: Walk, [from, to]: readonly [ProtoMessage, ProtoMessage], mine: Known, theirs: Known): void {
  const same = [from.fullName, counterpart(from.fullName, walk.writer.main, walk.reader.main)].includes(to.fullName);
  const readers = new Map(theirs.byMessage.get(to.fullName)?.map((one) => [one.field.number, one]));
  for (const one of mine.byMessage.get(from.fullName) ?? []) {
    const { field } = one;
    // Those of the main file are compared whether their message is read or not.
    if (same && (field.file === walk.writer.main || isSame(walk, field.file, theirs))) continue;
    const other = readers.get(field.number) ?? (same ? moved(walk, field, [to.fullName]) : undefined);
    const inside = other ? undefined : to.fields.find(({ number }) => number === field.number);
    if (other) comparePair(walk, one, other);
    else if (inside) compareMembers(walk, [field, nameOf(field)], [inside, jsonNameOf(inside)], to.fullName);
    else reportUnknown(walk, field, to);
  }
  for (const field of from.fields) {
    const other = readers.get(field.number)?.field;
    if (!other || (same && other.file === walk.reader.main)) continue;
    compareMembers(walk, [field, jsonNameOf(field)], [other, nameOf(other)], to.fullName);
  }
}

function knownTo(schema: Schema, deep: boolean): Known {
  const files = (deep ? schema.allFiles() : schema.visibleFiles()).filter(({ extensions }) => extensions.some(isOfData));
  const byMessage = new Map<string, Extended[]>();
  const all = byNumber(
    schema,
    files.flatMap((file) => file.extensions.filter(isOfData)),
  );
  for (const one of all.values()) byMessage.set(one.message, [...(byMessage.get(one.message) ?? []), one]);
  return { files: new Set(files), byMessage };
}

/** Options are no data. */
function isOfData({ extendee }: ProtoExtension): boolean {
  return !/^\.?google\.protobuf\./.test(extendee);
}

/** Whether a file out of sight may declare extensions: most lead to none, and are spared parsing all behind them. */
function hidesExtensions(schema: Schema): boolean {
  const seen = new Set(schema.visibleFiles().map(({ path }) => path));
  for (const [path, text] of schema.textsBehind()) if (!seen.has(path) && seemsToExtend(text)) return true;
  return false;
}

/** The extension of this name, where it has another number or moved to a file that the main file does not name. */
function moved({ writer, reader }: Walk, field: ProtoField, messages: readonly string[]): Extended | undefined {
  const name = extensionName(field);
  const found = reader.locateExtension(name) ?? reader.locateExtension(counterpart(name, writer.main, reader.main));
  const [extended] = found ? byNumber(reader, [found]).values() : [];
  return extended && messages.includes(extended.message) ? extended : undefined;
}

function comparePair(walk: Walk, { field: writer, message }: Extended, { field: reader }: Extended): void {
  if (writer.number === reader.number) return compareMembers(walk, [writer, nameOf(writer)], [reader, nameOf(reader)], message);
  walk.report({
    rule: 'field-same-number',
    kind: 'breaking',
    path: `/${nameOf(writer)}`,
    data: { message, field: nameOf(writer), writer: writer.number, reader: reader.number },
    writer: { file: writer.file, at: writer.at },
    reader: { file: reader.file, at: reader.at },
  });
}

type Named = readonly [field: ProtoField, name: string];

function compareMembers(walk: Walk, [writer, name]: Named, [reader, known]: Named, message: string): void {
  compareFields(walk, { writer, reader, owner: undefined });
  if (!readsJson(walk.profile) || name === known) return;
  walk.report({
    rule: 'field-same-name',
    kind: 'breaking',
    path: `/${name}`,
    data: { message, field: name, key: name, reader: known, taken: false },
    writer: { file: writer.file, at: writer.at },
    reader: { file: reader.file, at: reader.at },
  });
}

/** Only strict readers, and those that write JSON again, mind members that they do not know. */
function reportUnknown(walk: Walk, field: ProtoField, owner: ProtoMessage): void {
  if (walk.profile !== 'wire-json-strict' && walk.profile !== 'wire-json-relay') return;
  const dropped = walk.profile === 'wire-json-relay';
  const name = nameOf(field);
  walk.report({
    rule: 'field-known-to-json-reader',
    kind: dropped ? 'lossy' : 'breaking',
    path: `/${name}`,
    data: { message: owner.fullName, field: name, key: name, dropped },
    writer: { file: field.file, at: field.at },
    reader: { file: owner.file, at: owner.at },
  });
}

/** What JSON calls an extension. */
function nameOf(field: ProtoField): string {
  return `[${extensionName(field)}]`;
}

function fieldsOf(owner: ProtoMessage, known: Map<ProtoMessage, ReadonlyMap<number, ProtoField>>): ReadonlyMap<number, ProtoField> {
  const fields = known.get(owner) ?? new Map(owner.fields.map((field) => [field.number, field]));
  known.set(owner, fields);
  return fields;
}

/** Types that come with every compiler have no fields here: options of one's own are no data. */
function messageOf(schema: Schema, fullName: string): ProtoMessage | undefined {
  const found = schema.find(fullName);
  return found?.kind === 'message' ? found : undefined;
}

function byNumber(schema: Schema, extensions: readonly ProtoExtension[]): Map<string, Extended> {
  const entries = extensions.map(({ field, extendee }) => {
    const message = typeLabel(schema.resolve(field.file, field.outer?.fullName ?? field.file.package, extendee));
    return [`${message} ${field.number}`, { field, message }] as const;
  });
  return new Map(entries);
}
