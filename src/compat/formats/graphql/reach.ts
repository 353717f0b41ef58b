import { EXECUTABLE } from './diff/directives.ts';
import type { Target } from './diff/issue.ts';
import { type Field, isComposite, isLeaf, type Links, possibleTypes, ROOTS, type Root, type Schema, type TypeDef } from './model.ts';

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

/** What of a client's schema is in the way; it is gone around where there is another way. */
export class Obstacles {
  /** Types to which, and on from which, no field leads. */
  readonly types = new Set<string>();
  /** Fields by their type. */
  readonly fields = new Map<string, Set<string>>();
  readonly #server: Schema | undefined;

  /** @param server where its fragments and directives have to pass */
  constructor(server?: Schema) {
    this.#server = server;
  }

  get none(): boolean {
    return this.types.size === 0 && this.fields.size === 0;
  }

  block(type: string, field: string): void {
    const known = this.fields.get(type);
    if (known) known.add(field);
    else this.fields.set(type, new Set([field]));
  }

  allows(type: string, { name, type: answer }: Field): boolean {
    return !this.types.has(answer.name) && this.fields.get(type)?.has(name) !== true;
  }

  allowsFragment(from: string, to: string): boolean {
    return !this.#server || overlaps(this.#server, from, to);
  }

  allowsDirective(name: string): boolean {
    return !this.#server || this.#server.directives.has(name);
  }
}

/** Whether a fragment on one type may stand inside of the other. */
function overlaps(server: Schema, from: string, to: string): boolean {
  const [one, other] = [possibleTypes(server, from), possibleTypes(server, to)];
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const name of few) if (many.has(name)) return true;
  return false;
}

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
  readonly #obstacles: Obstacles;
  #leaves: Map<string, Leaf> | undefined;
  #inputs: Map<string, InputSite> | undefined;

  constructor(schema: Schema, obstacles = new Obstacles()) {
    this.schema = schema;
    this.#obstacles = obstacles;
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
      case 'document':
      case 'entity':
      case 'selections':
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
    let next = 0;
    const parents = parentsOf(this.schema);
    const walk = (): void => {
      for (; next < queue.length; next += 1) this.#walkType(queue[next] ?? '', parents, add);
    };
    for (const root of ROOTS) {
      const type = roots.get(root)?.type;
      if (type !== undefined) add(type, { by: 'root', root });
    }
    walk();
    for (const type of types.values()) if (type.entity && isComposite(type.kind)) add(type.name, { by: 'entity' });
    walk();
    if (this.open) for (const type of types.values()) if (isComposite(type.kind)) add(type.name, { by: 'entity' });
    walk();
  }

  #walkType(name: string, parents: ReadonlyMap<string, readonly string[]>, add: (type: string, step: Step) => void): void {
    const type = this.schema.types.get(name);
    if (!type || this.#obstacles.types.has(name)) return;
    for (const field of this.#telling(type)) {
      const target = field.type.name;
      if (this.outputs.has(target) || !isComposite(this.schema.types.get(target)?.kind)) continue;
      if (this.#obstacles.allows(name, field)) add(target, { by: 'field', from: name, field: field.name });
    }
    if (type.kind !== 'object') {
      for (const other of possibleTypes(this.schema, name)) this.#enter(name, other, add);
    }
    for (const other of parents.get(name) ?? []) this.#enter(name, other, add);
  }

  #enter(from: string, to: string, add: (type: string, step: Step) => void): void {
    if (!this.outputs.has(to) && this.#obstacles.allowsFragment(from, to)) add(to, { by: 'fragment', from });
  }

  /** The fields of a type; where none of them is in the way, the first that leads to each type. */
  #telling(type: TypeDef): readonly Field[] {
    return this.#obstacles.fields.has(type.name) ? [...type.fields.values()] : type.links.answers;
  }

  #findLeaves(): Map<string, Leaf> {
    const leaves = new Map<string, Leaf>();
    for (const name of this.outputs.keys()) {
      const type = this.schema.types.get(name);
      if (!type || this.#obstacles.types.has(name)) continue;
      for (const field of this.#telling(type)) {
        const leaf = field.type.name;
        if (!leaves.has(leaf) && isLeaf(this.schema, leaf) && this.#obstacles.allows(name, field))
          leaves.set(leaf, { type: name, field: field.name });
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
      const type = this.schema.types.get(name);
      if (!type || this.#obstacles.types.has(name)) continue;
      for (const { field, arg } of this.#given(type)) {
        if (!inputs.has(arg.type.name) && this.#obstacles.allows(name, field))
          add(arg.type.name, { owner: { type: name, field: field.name }, arg: arg.name });
      }
    }
    for (const { name, args } of this.schema.directives.values()) {
      if (!this.#carries(name, undefined) || !this.#obstacles.allowsDirective(name)) continue;
      for (const { name: arg, type } of args.values()) add(type.name, { owner: { directive: name }, arg });
    }
    this.#walkInputObjects(queue, add);
    return inputs;
  }

  /** The arguments of a type's fields; where none of them is in the way, the first of each type. */
  #given(type: TypeDef): Links['given'] {
    if (type.links.given.length === 0 || this.#obstacles.none) return type.links.given;
    return [...type.fields.values()].flatMap((field) => [...field.args.values()].map((arg) => ({ field, arg })));
  }

  #walkInputObjects(queue: readonly InputSite[], add: (type: string, site: InputSite) => void): void {
    for (const at of queue) {
      const name = typeAt(this.schema, at);
      for (const { name: field, type } of this.schema.types.get(name ?? '')?.inputs.values() ?? []) {
        if (name !== undefined) add(type.name, { parent: at, type: name, field });
      }
    }
  }
}

/** The unions and interfaces by the types they may stand for. */
function parentsOf({ types }: Schema): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>();
  const put = (child: string, parent: string): void => {
    const known = parents.get(child);
    if (known) known.push(parent);
    else parents.set(child, [parent]);
  };
  for (const { name, members, interfaces } of types.values()) {
    if (interfaces.size > 0) for (const parent of interfaces.keys()) put(name, parent);
    if (members.size > 0) for (const member of members.keys()) put(member, name);
  }
  return parents;
}

/** The named type of the values that are given at a site. */
export function typeAt(schema: Schema, site: InputSite): string | undefined {
  if ('parent' in site) return schema.types.get(site.type)?.inputs.get(site.field)?.type.name;
  const { owner, arg } = site;
  const args =
    'directive' in owner ? schema.directives.get(owner.directive)?.args : schema.types.get(owner.type)?.fields.get(owner.field)?.args;
  return args?.get(arg)?.type.name;
}
