import { GateError, type Place } from '../../../../core/index.ts';
import { BUILT_IN_SCALARS, type InputValue, isComposite, placed, type Schema, type TypeDef, type TypeKind } from '../model.ts';

/**
 * Every name that the schema mentions is defined, and is of a kind that fits there.
 * @throws GateError RG-SCHEMA-SYNTAX at the first one that is not
 */
export function checkReferences(schema: Schema): void {
  const checker = new Checker(schema);
  for (const type of schema.types.values()) checker.type(type);
  for (const { args } of schema.directives.values()) checker.inputs(args);
}

class Checker {
  readonly #types: ReadonlyMap<string, TypeDef>;

  constructor(schema: Schema) {
    this.#types = schema.types;
  }

  type(type: TypeDef): void {
    try {
      this.#type(type);
    } catch (error) {
      // Only an error needs the places of a type that was read before: it is looked at again, with them.
      if (type.moved) this.#type(placed(type));
      throw error;
    }
  }

  #type({ name, fields, inputs, interfaces, members }: TypeDef): void {
    for (const { type, args, place } of fields.values()) {
      this.#use(type.name, place, 'is not a type of answers', (kind) => kind !== 'input object');
      this.inputs(args);
    }
    this.inputs(inputs);
    for (const [parent, place] of interfaces) this.#use(parent, place, 'is not an interface', (kind) => kind === 'interface', name);
    for (const [member, place] of members) this.#use(member, place, 'is not an object type', (kind) => kind === 'object');
  }

  inputs(inputs: ReadonlyMap<string, InputValue>): void {
    for (const { type, place } of inputs.values()) this.#use(type.name, place, 'is not a type of inputs', (kind) => !isComposite(kind));
  }

  #use(name: string, place: Place, wrong: string, fits: (kind: TypeKind) => boolean, self?: string): void {
    const kind = BUILT_IN_SCALARS.has(name) ? 'scalar' : this.#types.get(name)?.kind;
    if (kind === undefined) {
      throw new GateError('RG-SCHEMA-SYNTAX', `the type ${name} is not defined`, {
        place,
        expected: 'every type defined in one of the files of the schema',
        hint: 'a schema that is spread over files needs all of them',
      });
    }
    if (!fits(kind) || name === self) {
      throw new GateError('RG-SCHEMA-SYNTAX', name === self ? `${name} implements itself` : `${name} ${wrong} (${kind})`, {
        place,
        expected: 'another type',
      });
    }
  }
}
