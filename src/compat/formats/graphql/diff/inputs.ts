import type { TypeDef } from '../model.ts';
import { diffInputValues, type Schemas } from './arguments.ts';
import type { Issue } from './issue.ts';

/** The fields of an input object, and whether exactly one is given. */
export function diffInputs(type: TypeDef, other: TypeDef, schemas: Schemas): readonly Issue[] {
  const whole = { on: 'input-object', type: type.name } as const;
  const fields = diffInputValues(type.inputs, other.inputs, {
    what: 'input-field',
    name: (field) => `${type.name}.${field}`,
    path: (field) => `/${type.name}/${field}`,
    target: (field, unknown) => (unknown ? whole : { on: 'input-field', type: type.name, field }),
    writer: type.place,
    reader: other.place,
    schemas,
  });
  if (type.oneOf || !other.oneOf) return fields;
  const oneOf: Issue = {
    rule: 'input-one-of-added',
    kind: 'breaking',
    path: `/${type.name}`,
    data: { type: type.name },
    writer: type.place,
    reader: other.place,
    target: whole,
  };
  return [oneOf, ...fields];
}
