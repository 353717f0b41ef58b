import { GateError, type Place } from '../../../../core/index.ts';
import { findLinks } from '../links.ts';
import { BUILT_IN_SCALARS, type InputValue, isComposite, placed, type Schema, type TypeDef, type TypeKind } from '../model.ts';

/**
 * Every name that the schema mentions is defined, and is of a kind that fits there.
 * @throws GateError RG-SCHEMA-SYNTAX at the first one that is not
 */
export function checkReferences(schema: Schema): void {
  const before = LAST.checked?.deref();
  const gone = before ? goneFrom(before, schema) : NONE;
  const checker = new Checker(schema);
  for (const type of schema.types.values()) {
    const same = before?.types.get(type.name);
    if (!same || !isOneDefinition(type, same) || mentions(type, gone)) checker.type(type);
  }
  for (const { args } of schema.directives.values()) checker.inputs(args);
  LAST.checked = new WeakRef(schema);
}

/** The schema that was checked last: releases of one share nearly all of their definitions, and what was right in one still is. */
const LAST: { checked: WeakRef<Schema> | undefined } = { checked: undefined };
const NONE: ReadonlySet<string> = new Set();

/** Names that meant something else in the other schema, or that only it has. */
function goneFrom(before: Schema, { types }: Schema): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const { name, kind } of before.types.values()) if (types.get(name)?.kind !== kind) gone.add(name);
  return gone;
}

/** Whether both were made of one definition. */
function isOneDefinition(type: TypeDef, { links, interfaces, members }: TypeDef): boolean {
  return type.links === links && type.interfaces === interfaces && type.members === members;
}

function mentions({ links, interfaces, members }: TypeDef, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  const has = (name: string): boolean => names.has(name);
  return links.live.some(has) || links.going.some(({ to }) => has(to)) || [...interfaces.keys(), ...members.keys()].some(has);
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
      const at = placed(type);
      this.#type({ ...at, links: findLinks(at.fields, at.inputs) });
      throw error;
    }
  }

  #type({ name, links, inputs, interfaces, members }: TypeDef): void {
    for (const { type, place } of links.answers) if (!this.#answers.has(type.name)) this.#answer(type.name, place);
    for (const { arg } of links.given) this.#input(arg);
    if (inputs.size > 0) this.inputs(inputs);
    for (const [parent, place] of interfaces) {
      if (parent === name) refuse(place, `${name} implements itself`, 'another type');
      this.#use(parent, place, 'is not an interface', (kind) => kind === 'interface');
    }
    for (const [member, place] of members) this.#use(member, place, 'is not an object type', (kind) => kind === 'object');
  }

  inputs(inputs: ReadonlyMap<string, InputValue>): void {
    for (const input of inputs.values()) this.#input(input);
  }

  #input({ type, place }: InputValue): void {
    if (this.#inputs.has(type.name)) return;
    this.#use(type.name, place, 'is not a type of inputs', (kind) => !isComposite(kind));
    this.#inputs.add(type.name);
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
