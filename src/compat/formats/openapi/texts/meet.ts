import type { Parameter, SchemaRef, TextForm } from '../read/model.ts';
import { type Serialization, serializationChange } from '../read/serialization.ts';
import { type Kinds, kindsOf } from './kinds.ts';
import { isRepeated } from './write.ts';

/** Something that is sent as text. */
export type Carried = Pick<Parameter, 'name' | 'schema' | 'serialization'>;

/** What is written and what is read, with the schemas that are compared instead of those that are written down. */
export interface TextField {
  readonly writer: Carried;
  readonly reader: Carried;
  readonly written: SchemaRef;
  readonly read: SchemaRef;
}

/**
 * How two schemas meet where values go over the wire as texts: a number is a text for whoever reads texts, a list of one looks like its item.
 * `filled`: an empty text cannot be sent, as in paths. `undefined`: the schemas can be compared as they are.
 */
export function meet(writer: Carried, reader: Carried, filled: boolean): TextField | undefined {
  const [from, to] = [kindsOf(writer.schema), kindsOf(reader.schema)];
  if (!from || !to || [writer, reader].some(({ serialization }) => serialization.structured.startsWith('content '))) return undefined;
  const forms = formsOf(from, to, writer.serialization, reader.serialization) ?? (isTornApart(from, to, writer, reader) ? SENT : undefined);
  if (!forms && !filled) return undefined;
  const [mine, theirs] = forms ?? [KEEP, undefined];
  return {
    writer,
    reader,
    written: inForm(writer.schema, { ...mine, side: 'writer', filled }),
    read: theirs ? inForm(reader.schema, { ...theirs, side: 'reader', filled: false }) : reader.schema,
  };
}

/** Whether a list is put together in one way and taken apart in another: how long it is then, is only seen when it is sent. */
function isTornApart(from: Kinds, to: Kinds, writer: Carried, reader: Carried): boolean {
  return (from.list || to.list) && serializationChange(writer.serialization, reader.serialization) !== undefined;
}

type Form = Omit<TextForm, 'filled' | 'side'>;
const TEXT: Form = { list: 'keep', text: true };
const KEEP: Form = { list: 'keep', text: false };
const SENT = [KEEP, undefined] as const;

/** `undefined` where the schemas can be compared as they are. */
function formsOf(from: Kinds, to: Kinds, written: Serialization, read: Serialization): readonly [Form, Form | undefined] | undefined {
  // Lists that are sent as one text are any text like others.
  if (from.list && !to.list && to.anyText && !isRepeated(written.structured)) return fromList(to, written);
  if (from.list !== to.list && from.list && from.plain.size > 0) return [KEEP, undefined];
  if (!from.list && to.list && to.plain.size === 0) return intoList(from, to, read);
  if (from.list && !to.list) return fromList(to, written);
  const inner = from.items && to.items ? [kindsOf({ kind: 'at', spot: from.items }), kindsOf({ kind: 'at', spot: to.items })] : [];
  const items = from.list && to.list && inner[0] && inner[1] ? looksAlike(inner[0], inner[1]) : false;
  return looksAlike(from, to) || items ? [TEXT, TEXT] : undefined;
}

/** Whether the types differ and the texts may be the same. */
function looksAlike({ plain: from }: Kinds, { plain: to }: Kinds): boolean {
  if (to.has('string')) return [...from].some((type) => !to.has(type) && !(type === 'integer' && to.has('number')));
  return from.has('string') && to.size > 0;
}

/** Something plain, read as a list of one; a text that may hold what parts a list can only be told apart where it is sent as it is. */
function intoList(from: Kinds, to: Kinds, read: Serialization): readonly [Form, Form | undefined] | undefined {
  const inner = to.items && kindsOf({ kind: 'at', spot: to.items });
  if (!inner || inner.list) return undefined;
  // Which pieces of a text are read is only seen when it is sent.
  if (from.plain.has('string') && !isRepeated(read.structured) && !from.anyText) return [KEEP, undefined];
  return looksAlike(from, inner) ? [{ list: 'single', text: true }, TEXT] : [{ list: 'single', text: false }, undefined];
}

function fromList(to: Kinds, written: Serialization): readonly [Form, Form | undefined] | undefined {
  if (!isRepeated(written.structured) && to.anyText) return [{ list: 'join', text: true }, undefined];
  // Another type, unless what is sent for it happens to fit: that is seen when it is sent.
  return [KEEP, undefined];
}

function inForm(schema: SchemaRef, form: TextForm): SchemaRef {
  return schema.kind === 'at' ? { kind: 'text', spot: schema.spot, form } : schema;
}
