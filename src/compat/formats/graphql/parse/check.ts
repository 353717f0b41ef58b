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
  /** Names that were looked up before: a schema mentions few of them, thousands of times. */
  readonly #answers = new Set<string>();
  readonly #inputs = new Set<string>();

  constructor(schema: Schema) {
    this.#types = schema.types;
  }

  /** Only an error needs the places of a type that was read before: it is looked at again, with them. */
  type(type: TypeDef): void {
    try {
      this.#type(type);
    } catch (error) {
      if (type.moved) this.#type(placed(type));
      throw error;
    }
  }

  #type({ name, fields, inputs, interfaces, members }: TypeDef): void {
    for (const { type, args, place } of fields.values()) {
      if (!this.#answers.has(type.name)) this.#answer(type.name, place);
      if (args.size > 0) this.inputs(args);
    }
    if (inputs.size > 0) this.inputs(inputs);
    for (const [parent, place] of interfaces) {
      if (parent === name) refuse(place, `${name} implements itself`, 'another type');
      this.#use(parent, place, 'is not an interface', (kind) => kind === 'interface');
    }
    for (const [member, place] of members) this.#use(member, place, 'is not an object type', (kind) => kind === 'object');
  }

  inputs(inputs: ReadonlyMap<string, InputValue>): void {
    for (const { type, place } of inputs.values()) {
      if (this.#inputs.has(type.name)) continue;
      this.#use(type.name, place, 'is not a type of inputs', (kind) => !isComposite(kind));
      this.#inputs.add(type.name);
    }
  }

  #answer(name: string, place: Place): void {
    this.#use(name, place, 'is not a type of answers', (kind) => kind !== 'input object');
    this.#answers.add(name);
  }

  #use(name: string, place: Place, wrong: string, fits: (kind: TypeKind) => boolean): void {
    const kind = BUILT_IN_SCALARS.has(name) ? 'scalar' : this.#types.get(name)?.kind;
    if (kind === undefined) {
      refuse(
        place,
        `the type ${name} is not defined`,
        'every type defined in one of the files of the schema',
        'a schema that is spread over files needs all of them',
      );
    }
    if (!fits(kind)) refuse(place, `${name} ${wrong} (${kind})`, 'another type');
  }
}

function refuse(place: Place, message: string, expected: string, hint?: string): never {
  throw new GateError('RG-SCHEMA-SYNTAX', message, { place, expected, ...(hint === undefined ? {} : { hint }) });
}
