import type { Member } from '../../types.ts';
import type { Schema } from './link/schema.ts';
import { typeLabel } from './link/types.ts';
import type { ProtoEnum, ProtoField, ProtoFile, ProtoMessage, ProtoService } from './model.ts';
import { extensionName } from './parse/fields.ts';
import { type Profile, readsJson } from './profile.ts';
import { cardinalityOf, isDelimited } from './shape.ts';

/**
 * The numbers and (where JSON or code carries them) the names of a file: fields, extensions, enum values, methods. A number that comes back
 * under another name means something else, as does a name that comes back with another type or number. What is reserved is no member.
 */
export function* membersOf(schema: Schema, profile: Profile): Generator<Member> {
  const { main } = schema;
  const names = readsJson(profile);
  for (const type of main.types.values()) {
    if (type.kind === 'message') yield* fieldMembers(schema, type, names);
    else yield* valueMembers(schema, type, names);
  }
  for (const { field, extendee } of main.extensions) {
    const { file, outer, number } = field;
    const owner = typeLabel(schema.resolve(file, outer?.fullName ?? file.package, extendee)).replace(/^\./, '');
    const signature = `[${extensionName(field)}]: ${typeText(schema, field)}`;
    const name = `extension number ${number} of ${owner}`;
    yield { key: `/${owner}/number:${number}`, name, signature, place: schema.place(file, field.at) };
  }
  for (const service of main.services) yield* methodMembers(schema, main, service);
}

function* fieldMembers(schema: Schema, { fullName, fields }: ProtoMessage, names: boolean): Generator<Member> {
  for (const field of fields) {
    const { name, number, file, at } = field;
    const type = typeText(schema, field);
    const place = schema.place(file, at);
    yield { key: `/${fullName}/number:${number}`, name: `field number ${number} of ${fullName}`, signature: `${name}: ${type}`, place };
    const signature = `${type} = ${number}`;
    if (names) yield { key: `/${fullName}/name:${name}`, name: `field ${name} of ${fullName}`, signature, place };
  }
}

/** Of several names of one number the first counts. */
function* valueMembers(schema: Schema, { fullName, values, file }: ProtoEnum, names: boolean): Generator<Member> {
  const numbers = new Set<number>();
  for (const { name, number, at } of values) {
    const place = schema.place(file, at);
    const key = `/${fullName}/number:${number}`;
    if (!numbers.has(number)) yield { key, name: `number ${number} of the enum ${fullName}`, signature: name, place };
    numbers.add(number);
    if (names) yield { key: `/${fullName}/name:${name}`, name: `value ${name} of ${fullName}`, signature: String(number), place };
  }
}

function* methodMembers(schema: Schema, file: ProtoFile, { fullName, rpcs }: ProtoService): Generator<Member> {
  for (const { name, at, request, response } of rpcs) {
    const [from, to] = [request, response].map((one) => {
      return `${one.stream ? 'stream ' : ''}${typeLabel(schema.resolve(file, fullName, one.name))}`;
    });
    const key = `/${fullName}/name:${name}`;
    yield { key, name: `method ${name} of ${fullName}`, signature: `${from} -> ${to}`, place: schema.place(file, at) };
  }
}

/** `repeated acme.Money`, `map<string, int32>`, `group acme.Part`. Presence is left out: it does not say what a value means. */
function typeText(schema: Schema, field: ProtoField): string {
  const type = schema.typeOf(field);
  const label = typeLabel(type).replace(/^\./, '');
  if (field.mapKey) return `map<${field.mapKey}, ${label}>`;
  const list = cardinalityOf(field, type) === 'repeated' ? 'repeated ' : '';
  return `${list}${type.kind === 'message' && isDelimited(field) ? 'group ' : ''}${label}`;
}
