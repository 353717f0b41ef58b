import type { JsonObject } from '../../../../core/index.ts';
import type { Field, TypeDef } from '../model.ts';
import { diffInputValues, type Schemas } from './arguments.ts';
import type { Issue } from './issue.ts';
import { compareOutput } from './type-ref.ts';

/** The fields of an object type or an interface, with their arguments. */
export function diffFields(type: TypeDef, other: TypeDef, schemas: Schemas): readonly Issue[] {
  const issues: Issue[] = [];
  for (const field of type.fields.values()) {
    const theirs = other.fields.get(field.name);
    if (theirs) issues.push(...diffField(type, field, theirs, schemas));
    else issues.push({ ...base(type, field), rule: 'field-missing', data: dataOf(type, field), reader: other.place });
  }
  return issues;
}

function base(type: TypeDef, field: Field): Pick<Issue, 'kind' | 'path' | 'writer' | 'target'> {
  const target = { on: 'field', type: type.name, field: field.name } as const;
  return { kind: 'breaking', path: `/${type.name}/${field.name}`, writer: field.place, target };
}

function dataOf(type: TypeDef, { name, deprecated }: Field): JsonObject {
  return { field: `${type.name}.${name}`, ...(deprecated === undefined ? {} : { deprecated }) };
}

function diffField(type: TypeDef, field: Field, other: Field, schemas: Schemas): readonly Issue[] {
  const args: readonly Issue[] =
    field.args.size + other.args.size === 0
      ? []
      : diffInputValues(field.args, other.args, {
          what: 'argument',
          name: (arg) => `${type.name}.${field.name}(${arg}:)`,
          path: (arg) => `/${type.name}/${field.name}/${arg}`,
          target: (arg, unknown) => ({ on: 'argument', type: type.name, field: field.name, arg, unknown }),
          writer: field.place,
          reader: other.place,
          schemas,
        });
  const change = compareOutput(field.type, other.type);
  if (change === 'same') return args;
  const data = { ...dataOf(type, field), client: field.type.text, server: other.type.text };
  const rule = change === 'nullable' ? 'field-made-nullable' : 'field-type-changed';
  return [{ ...base(type, field), rule, data, reader: other.place }, ...args];
}
