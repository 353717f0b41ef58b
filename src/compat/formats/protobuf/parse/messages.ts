import { holds, type ProtoMessage, type ProtoOneof } from '../model.ts';
import { checkUnique, type Context, declare, fullNameIn, MAX_DEPTH, type Scope } from './context.ts';
import type { Cursor } from './cursor.ts';
import { parseEnum } from './enums.ts';
import { parseExtend, parseField } from './fields.ts';
import { parseOptionStatement } from './options.ts';
import { parseExtensionRanges, parseReserved } from './ranges.ts';

export function parseMessage(context: Context, scope: Scope): void {
  const { cursor } = context;
  const at = cursor.start;
  const name = cursor.name('the name of a message');
  parseMessageBody(context, scope, { name, at });
}

/** `{ ... }` of a message or group. @throws GateError RG-SCHEMA-SYNTAX, also when messages are nested deeper than 64 levels */
export function parseMessageBody(context: Context, scope: Scope, head: { name: string; at: number }): void {
  const { cursor, file } = context;
  if (scope.depth >= MAX_DEPTH) cursor.fail(`messages are nested deeper than ${MAX_DEPTH} levels`, { at: head.at });
  const options = new Map<string, string>();
  const message: ProtoMessage = {
    kind: 'message',
    ...head,
    end: head.at,
    fullName: fullNameIn(context, scope, head.name),
    outer: scope.outer,
    file,
    options,
    fields: [],
    oneofs: [],
    reserved: [],
    reservedNames: [],
    extensionRanges: [],
  };
  declare(context, message);
  cursor.expect('{');
  const inner: Scope = { outer: message, depth: scope.depth + 1 };
  while (!cursor.is('}')) parseMember(context, inner, message, options);
  message.end = cursor.end;
  cursor.next();
  checkUnique(cursor, message.fields, message.fullName, false);
  checkReserved(cursor, message);
}

function parseMember(context: Context, scope: Scope, message: ProtoMessage, options: Map<string, string>): void {
  const { cursor } = context;
  if (cursor.take(';')) return;
  cursor.takeVisibility();
  if (cursor.takeWord('message')) return parseMessage(context, scope);
  if (cursor.takeWord('enum')) return parseEnum(context, scope);
  if (cursor.takeWord('oneof')) return parseOneof(context, scope, message);
  if (cursor.takeWord('option')) return parseOptionStatement(cursor, options);
  if (cursor.takeWord('reserved')) return parseReserved(cursor, message);
  if (cursor.takeWord('extensions')) return parseExtensionRanges(cursor, message.extensionRanges);
  if (cursor.takeWord('extend')) return parseExtend(context, scope);
  message.fields.push(parseField(context, scope, undefined));
}

function parseOneof(context: Context, scope: Scope, message: ProtoMessage): void {
  const { cursor } = context;
  const at = cursor.start;
  const name = cursor.name('the name of a oneof');
  const options = new Map<string, string>();
  const oneof: ProtoOneof = { name, at, options };
  message.oneofs.push(oneof);
  cursor.expect('{');
  while (!cursor.take('}')) {
    if (cursor.take(';')) continue;
    if (cursor.takeWord('option')) parseOptionStatement(cursor, options);
    else message.fields.push(parseField(context, scope, oneof));
  }
}

function checkReserved(cursor: Cursor, message: ProtoMessage): void {
  if (message.reserved.length + message.reservedNames.length === 0) return;
  const names = new Set(message.reservedNames.map((one) => one.name));
  for (const field of message.fields) {
    if (holds(message.reserved, field.number))
      cursor.fail(`the number ${field.number} of ${field.name} is reserved`, { at: field.numberAt });
    if (names.has(field.name)) cursor.fail(`the name ${field.name} is reserved`, { at: field.at });
  }
}
