import { EXECUTABLE } from './diff/directives.ts';
import type { Target } from './diff/issue.ts';
import { isComposite, isLeaf, possibleTypes, ROOTS, type Root, type Schema } from './model.ts';

/** How an operation comes to a composite type: it begins there, selects a field, or asks for it in a fragment. */
export type Step =
  | { readonly by: 'root'; readonly root: Root }
  /** A fragment of its own: an entity of a federated graph, or a schema without roots. */
  | { readonly by: 'entity' }
  | { readonly by: 'field'; readonly from: string; readonly field: string }
  | { readonly by: 'fragment'; readonly from: string };

/** A place where clients give a value of some type: an argument, or a field of an input object that is given at another place. */
export type InputSite = ArgumentSite | { readonly parent: InputSite; readonly type: string; readonly field: string };
export interface ArgumentSite {
  readonly owner: { readonly type: string; readonly field: string } | { readonly directive: string };
  readonly arg: string;
}

/** What is passable; what the server broke is avoided where there is a way around. */
export interface Passable {
  /** Whether fields lead to a type, and on from it. */
  type(name: string): boolean;
  field(type: string, field: string): boolean;
  fragment(from: string, to: string): boolean;
  directive(name: string): boolean;
}

const ANYTHING: Passable = { type: () => true, field: () => true, fragment: () => true, directive: () => true };

/** A field that answers with a scalar or an enum. */
interface Leaf {
  readonly type: string;
  readonly field: string;
}

const WHOLE = new WeakMap<Schema, Reach>();

/** Which types the operations of a schema can reach, each on one of the shortest ways. */
export class Reach {
  readonly schema: Schema;
  /** True where the schema has no roots: nothing can be said to be out of reach. */
  readonly open: boolean;
  readonly outputs = new Map<string, Step>();
  readonly #passable: Passable;
  #leaves: Map<string, Leaf> | undefined;
  #inputs: Map<string, InputSite> | undefined;

  constructor(schema: Schema, passable: Passable = ANYTHING) {
    this.schema = schema;
    this.#passable = passable;
    this.open = schema.roots.size === 0;
    this.#walkOutputs();
  }

  /** The ways through a whole schema, which is compared several times in a window. */
  static through(schema: Schema): Reach {
    const known = WHOLE.get(schema) ?? new Reach(schema);
    WHOLE.set(schema, known);
    return known;
  }

  /** Scalars and enums by the first field that answers with them. */
  get leaves(): ReadonlyMap<string, Leaf> {
    this.#leaves ??= this.#findLeaves();
    return this.#leaves;
  }

  /** What clients give, by the first place where they give it. */
  get inputs(): ReadonlyMap<string, InputSite> {
    this.#inputs ??= this.#findInputs();
    return this.#inputs;
  }

  /** Whether an operation, or its answer, can have to do with this part of the schema. */
  reaches(target: Target): boolean {
    if (this.open) return true;
    switch (target.on) {
      case 'root':
      case 'operation':
      case 'entity':
        return true;
      case 'type':
        return this.#knows(target.type);
      case 'field':
      case 'argument':
        return this.outputs.has(target.type);
      case 'input-field':
      case 'input-object':
        return this.inputs.has(target.type);
      case 'enum-value':
        return this.#knows(target.type);
      case 'member':
        return this.outputs.has(target.type) || this.outputs.has(target.member);
      default:
        return this.#carries(target.directive, target.location);
    }
  }

  #knows(type: string): boolean {
    return this.outputs.has(type) || this.inputs.has(type) || this.leaves.has(type);
  }

  #carries(name: string, location: string | undefined): boolean {
    const locations = location === undefined ? [...(this.schema.directives.get(name)?.locations ?? [])] : [location];
    return locations.some((one) => EXECUTABLE.has(one));
  }

  #walkOutputs(): void {
    const { roots, types } = this.schema;
    const queue: string[] = [];
    const add = (type: string, step: Step): void => {
      if (this.outputs.has(type)) return;
      this.outputs.set(type, step);
      queue.push(type);
    };
    const walk = (): void => {
      for (let at = queue.shift(); at !== undefined; at = queue.shift()) this.#walkType(at, add);
    };
    for (const root of ROOTS) {
      const type = roots.get(root)?.type;
      if (type !== undefined) add(type, { by: 'root', root });
    }
    const parents = this.#parents();
    this.#parentsOf = (name) => parents.get(name) ?? [];
    walk();
    for (const type of types.values()) if (type.entity && isComposite(type.kind)) add(type.name, { by: 'entity' });
    walk();
    if (this.open) for (const type of types.values()) if (isComposite(type.kind)) add(type.name, { by: 'entity' });
    walk();
  }

  #parentsOf: (name: string) => readonly string[] = () => [];

  /** The unions and interfaces by the types they may stand for. */
  #parents(): ReadonlyMap<string, readonly string[]> {
    const parents = new Map<string, string[]>();
    for (const { name, members, interfaces } of this.schema.types.values()) {
      if (interfaces.size > 0) parents.set(name, [...(parents.get(name) ?? []), ...interfaces.keys()]);
      for (const member of members.keys()) parents.set(member, [...(parents.get(member) ?? []), name]);
    }
    return parents;
  }

  #walkType(name: string, add: (type: string, step: Step) => void): void {
    const type = this.schema.types.get(name);
    if (!this.#passable.type(name)) return;
    for (const field of type?.fields.values() ?? []) {
      const target = field.type.name;
      if (this.outputs.has(target) || !isComposite(this.schema.types.get(target)?.kind)) continue;
      if (this.#passable.type(target) && this.#passable.field(name, field.name))
        add(target, { by: 'field', from: name, field: field.name });
    }
    const around = type?.kind === 'object' ? this.#parentsOf(name) : [...possibleTypes(this.schema, name), ...this.#parentsOf(name)];
    for (const other of around) if (this.#passable.fragment(name, other)) add(other, { by: 'fragment', from: name });
  }

  #findLeaves(): Map<string, Leaf> {
    const leaves = new Map<string, Leaf>();
    for (const name of this.outputs.keys()) {
      if (!this.#passable.type(name)) continue;
      for (const { name: field, type } of this.schema.types.get(name)?.fields.values() ?? []) {
        if (leaves.has(type.name) || !isLeaf(this.schema, type.name)) continue;
        if (this.#passable.type(type.name) && this.#passable.field(name, field)) leaves.set(type.name, { type: name, field });
      }
    }
    return leaves;
  }

  #findInputs(): Map<string, InputSite> {
    const inputs = new Map<string, InputSite>();
    const queue: InputSite[] = [];
    const add = (type: string, site: InputSite): void => {
      if (inputs.has(type)) return;
      inputs.set(type, site);
      if (this.schema.types.get(type)?.kind === 'input object') queue.push(site);
    };
    for (const name of this.outputs.keys()) {
      if (!this.#passable.type(name)) continue;
      for (const { name: field, args, type: answer } of this.schema.types.get(name)?.fields.values() ?? []) {
        if (args.size === 0 || !this.#passable.type(answer.name) || !this.#passable.field(name, field)) continue;
        for (const { name: arg, type } of args.values()) add(type.name, { owner: { type: name, field }, arg });
      }
    }
    for (const { name, args } of this.schema.directives.values()) {
      if (!this.#carries(name, undefined) || !this.#passable.directive(name)) continue;
      for (const { name: arg, type } of args.values()) add(type.name, { owner: { directive: name }, arg });
    }
    this.#walkInputObjects(queue, add);
    return inputs;
  }

  #walkInputObjects(queue: InputSite[], add: (type: string, site: InputSite) => void): void {
    for (let at = queue.shift(); at; at = queue.shift()) {
      const name = typeAt(this.schema, at);
      for (const { name: field, type } of this.schema.types.get(name ?? '')?.inputs.values() ?? []) {
        if (name !== undefined) add(type.name, { parent: at, type: name, field });
      }
    }
  }
}

/** The named type of the values that are given at a site. */
export function typeAt(schema: Schema, site: InputSite): string | undefined {
  if ('parent' in site) return schema.types.get(site.type)?.inputs.get(site.field)?.type.name;
  const { owner, arg } = site;
  const args =
    'directive' in owner ? schema.directives.get(owner.directive)?.args : schema.types.get(owner.type)?.fields.get(owner.field)?.args;
  return args?.get(arg)?.type.name;
}
