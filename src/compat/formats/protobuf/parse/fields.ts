import { isScalar, type ProtoField, type ProtoOneof, qualify, type Scalar } from '../model.ts';
import type { Context, Scope } from './context.ts';
import { MAX_INT32 } from './context.ts';
import type { Cursor } from './cursor.ts';
import { parseBracketOptions } from './options.ts';

const LABELS: ReadonlySet<string> = new Set(['optional', 'required', 'repeated']);
const NO_KEYS: ReadonlySet<Scalar> = new Set(['double', 'float', 'bytes']);

interface FieldHead {
  readonly at: number;
  readonly label: ProtoField['label'];
  readonly oneof: ProtoOneof | undefined;
}

/** One field, group or map; the tokens stand at its label or type. */
export function parseField(context: Context, scope: Scope, oneof: ProtoOneof | undefined): ProtoField {
  const { cursor } = context;
  const at = cursor.start;
  const label = parseLabel(context);
  if (label !== undefined && oneof !== undefined) cursor.fail(`a field of a oneof cannot be ${label}`, { at });
  const typeAt = cursor.start;
  const type = cursor.path('the type of a field');
  const head = { at, label, oneof };
  if (type === 'group' && cursor.kind === 1) return parseGroup(context, scope, head, typeAt);
  if (type === 'map' && cursor.is('<')) return parseMap(context, scope, head, typeAt);
  const name = cursor.name('the name of a field');
  return finish(context, scope, head, { name, type, typeAt });
}

function parseLabel({ cursor, file }: Context): ProtoField['label'] {
  const { word } = cursor;
  if (cursor.kind !== 1 || !LABELS.has(word)) return undefined;
  if (file.syntax === 'proto3' && word === 'required')
    cursor.fail('proto3 has no required fields', { expected: 'optional, repeated or no label' });
  cursor.next();
  return word as 'optional' | 'required' | 'repeated';
}

function parseMap(context: Context, scope: Scope, head: FieldHead, typeAt: number): ProtoField {
  const { cursor } = context;
  if (head.label !== undefined || head.oneof !== undefined) cursor.fail('a map has no label and is in no oneof', { at: head.at });
  cursor.expect('<');
  const mapKey = parseMapKey(cursor);
  cursor.expect(',');
  const type = cursor.path('the type of the values');
  cursor.expect('>');
  const name = cursor.name('the name of a field');
  return finish(context, scope, { ...head, label: 'repeated' }, { name, type, typeAt, mapKey });
}

function parseMapKey(cursor: Cursor): Scalar {
  const at = cursor.start;
  const key = cursor.path('the type of the keys');
  if (isScalar(key) && !NO_KEYS.has(key)) return key;
  return cursor.fail(`${key} cannot be the key of a map`, { at, expected: 'an integer, bool or string type' });
}

/** A group is a message and a field at once; the field is called like the message, in lower case. */
function parseGroup(context: Context, scope: Scope, head: FieldHead, typeAt: number): ProtoField {
  const { cursor } = context;
  const at = cursor.start;
  const type = cursor.name('the name of a group');
  const field = finish(context, scope, head, { name: type.toLowerCase(), type, typeAt, group: true });
  context.parseBody(context, scope, { name: type, at });
  return field;
}

interface FieldCore {
  readonly name: string;
  readonly type: string;
  readonly typeAt: number;
  readonly mapKey?: Scalar;
  readonly group?: boolean;
}

/** `= number [options];` and the field from all of it. */
function finish(context: Context, scope: Scope, head: FieldHead, core: FieldCore): ProtoField {
  const { cursor, file } = context;
  cursor.expect('=');
  const numberAt = cursor.start;
  const number = cursor.integer('the number of a field');
  if (number < 1 || number > MAX_INT32)
    cursor.fail(`${number} cannot be the number of a field`, { at: numberAt, expected: '1 to 536870911' });
  const options = parseBracketOptions(cursor);
  if (core.group !== true) cursor.semicolon();
  return {
    name: core.name,
    at: head.at,
    options,
    number,
    label: head.label,
    type: core.type,
    typeAt: core.typeAt,
    numberAt,
    mapKey: core.mapKey,
    oneof: head.oneof,
    group: core.group ?? false,
    outer: scope.outer,
    file,
  };
}

/** `extend X { ... }` after the word. */
export function parseExtend(context: Context, scope: Scope): void {
  const { cursor, extensions } = context;
  const extendeeAt = cursor.start;
  const extendee = cursor.path('the name of a message');
  cursor.expect('{');
  while (!cursor.take('}')) {
    if (cursor.take(';')) continue;
    extensions.push({ extendee, extendeeAt, field: parseField(context, scope, undefined) });
  }
}

/** The full name of an extension. */
export function extensionName(field: ProtoField): string {
  return qualify(field.outer?.fullName ?? field.file.package, field.name);
}
