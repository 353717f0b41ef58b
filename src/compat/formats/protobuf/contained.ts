import type { SchemaSource } from '../../types.ts';
import { isClosed } from './compare/enums.ts';
import { Schema } from './link/schema.ts';
import { isScalar, type ProtoEnum, type ProtoFile, type ProtoImport, type ProtoMessage } from './model.ts';
import type { Profile } from './profile.ts';

/**
 * Whether all that a change of a file does to importers is told when the file itself is compared. The names in an importer mean the same
 * types then, and no type looks different to the fields and calls that hold it: enums are the same, messages are compared pair by pair in
 * their own file. Extensions are fields that stand elsewhere, and code (`source`) may name anything: there an importer is asked itself.
 */
export function containsChange(older: SchemaSource, newer: SchemaSource, profile: Profile): boolean {
  if (profile === 'source') return false;
  const [before, after] = [fileOf(older), fileOf(newer)];
  if (!before || !after) return false;
  if (before.path !== after.path || before.syntax !== after.syntax || before.package !== after.package) return false;
  return hasSameImports(before.imports, after.imports) && !isExtended(before) && !isExtended(after) && keepsTypes(before, after);
}

/** `undefined` for a file that could not be compared itself. */
function fileOf({ path, text }: SchemaSource): ProtoFile | undefined {
  try {
    return new Schema({ path, text }).main;
  } catch {
    return undefined;
  }
}

function hasSameImports(one: readonly ProtoImport[], other: readonly ProtoImport[]): boolean {
  return one.length === other.length && one.every(({ path, modifier }, at) => path === other[at]?.path && modifier === other[at]?.modifier);
}

function isExtended({ extensions, types }: ProtoFile): boolean {
  return extensions.length > 0 || [...types.values()].some((type) => type.kind === 'message' && type.extensionRanges.length > 0);
}

/** Whether every type is still what it was. New ones inside of messages take no name from others, as new ones beside them might. */
function keepsTypes({ types }: ProtoFile, { types: now }: ProtoFile): boolean {
  for (const [name, type] of types) {
    const other = now.get(name);
    if (!other || !looksSame(type, other)) return false;
  }
  for (const [name, { outer }] of now) if (!outer && !types.has(name)) return false;
  return true;
}

function looksSame(one: ProtoMessage | ProtoEnum, other: ProtoMessage | ProtoEnum): boolean {
  if (one.kind === 'message' || other.kind === 'message') return one.kind === other.kind && holdsSame(one, other);
  if (one.values.length !== other.values.length || isClosed(one) !== isClosed(other)) return false;
  return one.values.every(({ name, number }, at) => name === other.values[at]?.name && number === other.values[at]?.number);
}

/** Whether no field has another type than it had, unless both are scalars. What another type leads to, an importer may extend. */
function holdsSame(one: ProtoMessage | ProtoEnum, other: ProtoMessage | ProtoEnum): boolean {
  if (one.kind === 'enum' || other.kind === 'enum') return false;
  const types = new Map(other.fields.map(({ number, type }) => [number, type]));
  return one.fields.every(({ number, type }) => {
    const now = types.get(number) ?? type;
    return now === type || (isScalar(now) && isScalar(type));
  });
}
