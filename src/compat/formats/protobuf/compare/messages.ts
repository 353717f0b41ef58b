import { haveSameSurroundings } from '../features.ts';
import { isScalar, type ProtoField, type ProtoMessage, type ProtoOneof } from '../model.ts';
import { readsJson } from '../profile.ts';
import { cardinalityOf } from '../shape.ts';
import { compareFields } from './fields.ts';
import type { Spot } from './issue.ts';
import { compareNames } from './json-names.ts';
import { sampleOf } from './samples.ts';
import type { Walk } from './walk.ts';

/** Everything about one message that the reader cannot read as it was written. */
export function compareMessages(walk: Walk, writer: ProtoMessage, reader: ProtoMessage): void {
  if (isSame(writer, reader)) return compareReferences(walk, writer, reader);
  compareSets(walk, writer, reader);
  const byNumber = new Map(reader.fields.map((field) => [field.number, field]));
  for (const field of writer.fields) {
    const other = byNumber.get(field.number);
    if (other) compareFields(walk, { writer: field, reader: other, owner: [writer, reader] });
  }
  compareNames(walk, writer, reader);
  compareRequired(walk, writer, reader);
  const written = new Map(writer.fields.map((field) => [field.number, field]));
  for (const [oneof, numbers] of membersOf(reader)) {
    const fields = [...numbers].flatMap((number) => written.get(number) ?? []).sort((a, b) => a.at - b.at);
    compareOneof(walk, { oneof, written: fields }, writer, reader);
  }
}

/** Whether two messages are written alike, and what stands around them makes no difference: only what their fields refer to can differ. */
function isSame(writer: ProtoMessage, reader: ProtoMessage): boolean {
  if (writer === reader) return true;
  const [from, to] = [writer.file, reader.file];
  if (writer.end - writer.at !== reader.end - reader.at || writer.fields.length !== reader.fields.length) return false;
  if (from.syntax !== to.syntax || writer.fullName !== reader.fullName || !haveSameSurroundings(writer, reader)) return false;
  return from.text.slice(writer.at, writer.end) === to.text.slice(reader.at, reader.end);
}

function compareReferences(walk: Walk, writer: ProtoMessage, reader: ProtoMessage): void {
  for (const [index, field] of writer.fields.entries()) {
    const other = reader.fields[index];
    if (!other || isScalar(field.type)) continue;
    const [from, to] = [walk.writer.typeOf(field), walk.reader.typeOf(other)];
    // Of two messages, all is told when they are compared themselves. One and the same of another kind has nothing to be told.
    if (from.kind === 'message' && to.kind === 'message') walk.enqueue(from, to);
    else if (from === to && from.kind !== 'unresolved') continue;
    else compareFields(walk, { writer: field, reader: other, owner: [writer, reader] });
  }
}

/** A message set holds its extensions as items of one group, so that no number of them is where an ordinary message looks for it. */
function compareSets(walk: Walk, writer: ProtoMessage, reader: ProtoMessage): void {
  const [from, to] = [writer, reader].map(({ options }) => options.get('message_set_wire_format') === 'true');
  if (from === to) return;
  walk.report({
    rule: 'message-same-message-set-wire-format',
    kind: 'breaking',
    path: `/${writer.fullName}`,
    data: { message: reader.fullName, set: from === true },
    writer: spot(writer),
    reader: spot(reader),
  });
}

export function spot(element: { readonly file: Spot['file']; readonly at: number }): Spot {
  return { file: element.file, at: element.at };
}

/** A reader refuses a message without one of its required fields. */
function compareRequired(walk: Walk, writer: ProtoMessage, reader: ProtoMessage): void {
  const written = new Map(writer.fields.map((field) => [field.number, field]));
  for (const field of reader.fields) {
    if (cardinalityOf(field, walk.reader.typeOf(field)) !== 'required') continue;
    const source = written.get(field.number);
    if (source && cardinalityOf(source, walk.writer.typeOf(source)) === 'required') continue;
    walk.report({
      rule: 'message-same-required-fields',
      kind: 'breaking',
      path: `/${writer.fullName}/${field.name}`,
      data: { message: reader.fullName, field: field.name, number: field.number, written: source !== undefined },
      writer: spot(source ?? writer),
      reader: spot(field),
      plan: { writer, reader, through: 'bytes', values: [], without: field.number },
    });
  }
}

/** The numbers in each oneof that has at least two. */
function membersOf({ fields }: ProtoMessage): [ProtoOneof, ReadonlySet<number>][] {
  const members = new Map<ProtoOneof, Set<number>>();
  for (const { oneof, number } of fields) if (oneof) members.set(oneof, (members.get(oneof) ?? new Set()).add(number));
  return [...members].filter(([, numbers]) => numbers.size > 1);
}

/** Fields that a writer can set together must not share a oneof of the reader: only the last of them survives. */
function compareOneof(
  walk: Walk,
  { oneof, written }: { oneof: ProtoOneof; written: readonly ProtoField[] },
  writer: ProtoMessage,
  reader: ProtoMessage,
): void {
  const owners = new Map<object, ProtoField>();
  for (const field of written) if (!owners.has(field.oneof ?? field)) owners.set(field.oneof ?? field, field);
  const together = [...owners.values()];
  const first = together[0];
  if (!first || together.length < 2) return;
  const json = readsJson(walk.profile);
  const plan = together.slice(0, 2).map((field) => [field, sampleOf(walk.writer.typeOf(field), field)] as const);
  walk.report({
    rule: 'field-same-oneof',
    kind: json ? 'breaking' : 'lossy',
    path: `/${writer.fullName}/${oneof.name}`,
    data: { message: reader.fullName, oneof: oneof.name, fields: together.map((field) => field.name), json },
    writer: spot(first),
    reader: { file: reader.file, at: oneof.at },
    plan: {
      writer,
      reader,
      through: json ? 'json' : 'bytes',
      values: plan.flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const])),
    },
  });
}
