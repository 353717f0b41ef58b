import type { EnumValue, ProtoEnum, ProtoExtension, ProtoFile, ProtoMessage } from '../model.ts';
import { qualify } from '../model.ts';
import type { Cursor } from './cursor.ts';

/** Deeper nesting of messages is refused. */
export const MAX_DEPTH = 64;
/** Field numbers are 29 bits; numbers of the message set wire format may be larger. */
export const MAX_NUMBER = 536_870_911;
export const MAX_INT32 = 2_147_483_647;

/** What the parts of a file are parsed into. */
export interface Context {
  readonly cursor: Cursor;
  readonly file: ProtoFile;
  readonly types: Map<string, ProtoMessage | ProtoEnum>;
  readonly extensions: ProtoExtension[];
  /** The body of a message. Handed down: messages hold fields, and a group is a field that holds a message. */
  readonly parseBody: (context: Context, scope: Scope, head: { name: string; at: number }) => void;
}

/** Where a declaration stands: in a message, or at the top of the file. */
export interface Scope {
  readonly outer: ProtoMessage | undefined;
  readonly depth: number;
}

/** The full name of something declared here. */
export function fullNameIn({ file }: Context, { outer }: Scope, name: string): string {
  return qualify(outer ? outer.fullName : file.package, name);
}

/** Notes a type. @throws GateError RG-SCHEMA-SYNTAX when its name is taken */
export function declare(context: Context, type: ProtoMessage | ProtoEnum): void {
  if (context.types.has(type.fullName)) context.cursor.fail(`${type.fullName} is defined twice`, { at: type.at });
  context.types.set(type.fullName, type);
}

interface Unique {
  readonly name: string;
  readonly number: number;
  readonly at: number;
}

/** No number and no name may stand twice; `aliases` lets enum numbers do so. */
export function checkUnique(cursor: Cursor, members: readonly (Unique | EnumValue)[], owner: string, aliases: boolean): void {
  const names = new Set<string>();
  const numbers = new Set<number>();
  for (const { name, number, at } of members) {
    if (names.has(name)) cursor.fail(`${owner} has ${name} twice`, { at });
    if (!aliases && numbers.has(number)) cursor.fail(`${owner} has the number ${number} twice`, { at });
    names.add(name);
    numbers.add(number);
  }
}
