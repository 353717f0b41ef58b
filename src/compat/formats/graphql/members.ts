import type { Member } from '../../types.ts';
import { type InputValue, placed, type Schema, type TypeDef } from './model.ts';

/**
 * Types, fields, arguments, input fields, enum values and directives. What a signature says is the type without `!`: a promise that becomes
 * stricter or looser still means the same thing.
 */
export function* listMembers(schema: Schema): Iterable<Member> {
  for (const type of schema.types.values()) yield* typeMembers(placed(type));
  for (const { name, args, place } of schema.directives.values()) {
    yield { key: `/@${name}`, name: `the directive @${name}`, signature: 'directive', place };
    yield* inputMembers(args, `/@${name}`, (arg) => `the argument @${name}(${arg}:)`);
  }
}

function* typeMembers({ name, kind, place, specifiedBy, fields, inputs, values }: TypeDef): Iterable<Member> {
  const signature = specifiedBy === undefined ? kind : `${kind} specified by ${specifiedBy}`;
  yield { key: `/${name}`, name: `the ${kind} ${name}`, signature, place };
  for (const field of fields.values()) {
    const key = `/${name}/${field.name}`;
    yield { key, name: `the field ${name}.${field.name}`, signature: bare(field.type.text), place: field.place };
    yield* inputMembers(field.args, key, (arg) => `the argument ${name}.${field.name}(${arg}:)`);
  }
  yield* inputMembers(inputs, `/${name}`, (field) => `the input field ${name}.${field}`);
  for (const value of values.values()) {
    yield { key: `/${name}/${value.name}`, name: `the enum value ${name}.${value.name}`, signature: 'enum value', place: value.place };
  }
}

function* inputMembers(inputs: ReadonlyMap<string, InputValue>, path: string, name: (input: string) => string): Iterable<Member> {
  for (const input of inputs.values()) {
    yield { key: `${path}/${input.name}`, name: name(input.name), signature: bare(input.type.text), place: input.place };
  }
}

function bare(type: string): string {
  return type.replaceAll('!', '');
}
