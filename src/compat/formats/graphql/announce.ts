import type { Announcement } from '../../../core/index.ts';
import { EXECUTABLE } from './diff/directives.ts';
import { isComposite, type Marks, possibleTypes, ROOTS, type Schema, type TypeDef } from './model.ts';

const NEVER: Announcement = { deprecated: false };

/** What directives say about something that is gone. */
export function announcementOf({ deprecated, sunset }: Marks): Announcement {
  return deprecated === undefined ? NEVER : { deprecated: true, ...(sunset === undefined ? {} : { sunset }) };
}

/**
 * How a schema announces that its types will go. GraphQL cannot deprecate a type; but one that operations only come to through something
 * deprecated goes with it, and not before the last of those does.
 */
export class Announcements {
  readonly #schema: Schema;
  #types: ReadonlyMap<string, Announcement> | undefined;

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  type(name: string): Announcement {
    this.#types ??= announceTypes(this.#schema);
    return this.#types.get(name) ?? NEVER;
  }

  /** A part that is deprecated itself, or goes with what it stands in. */
  part(owner: string, ...marks: readonly Marks[]): Announcement {
    const own = marks.find(({ deprecated }) => deprecated !== undefined);
    return own ? announcementOf(own) : this.type(owner);
  }
}

interface Edge {
  readonly to: string;
  /** The deprecated part that leads there, where there is one. */
  readonly by?: Marks;
}

function announceTypes(schema: Schema): ReadonlyMap<string, Announcement> {
  const alive = new Set<string>();
  const edges = new Map([...schema.types.values()].map((type) => [type.name, edgesOf(type, schema)]));
  const spread = (starts: readonly string[], add: (name: string) => boolean): void => {
    const queue = starts.filter(add);
    for (const name of queue) for (const { to, by } of edges.get(name) ?? []) if (!by && add(to)) queue.push(to);
  };
  spread(startsOf(schema), (name) => !alive.has(name) && alive.add(name).has(name));
  const announced = new Map<string, Announcement>();
  for (const { to, by } of lastFirst([...edges.values()].flat())) {
    spread([to], (name) => !alive.has(name) && !announced.has(name) && announced.set(name, announcementOf(by ?? {})).has(name));
  }
  for (const root of schema.roots.values()) {
    const fields = [...(schema.types.get(root.type)?.fields.values() ?? [])];
    const [last] = lastFirst(fields.map((by) => ({ to: root.type, by })));
    if (last?.by && !alive.has(root.type)) announced.set(root.type, announcementOf(last.by));
  }
  return announced;
}

/** The deprecated ones; those that say no day before those that say a late one: what goes first does not decide. */
function lastFirst(edges: readonly Edge[]): readonly Edge[] {
  const rank = ({ by }: Edge): string => by?.sunset ?? '9999-99-99';
  return edges
    .filter(({ by }) => by?.deprecated !== undefined)
    .map((edge) => ({ edge, key: rank(edge) }))
    .sort((a, b) => (a.key < b.key ? 1 : Number(a.key > b.key) * -1))
    .map(({ edge }) => edge);
}

/** Where operations begin. A root of which all is deprecated is none; without roots everything is one. */
function startsOf({ roots, types, directives }: Schema): readonly string[] {
  if (roots.size === 0) return [...types.keys()];
  const starting = ROOTS.flatMap((root) => roots.get(root)?.type ?? []).filter((name) =>
    [...(types.get(name)?.fields.values() ?? [])].some(({ deprecated }) => deprecated === undefined),
  );
  const entities = [...types.values()].flatMap(({ name, entity, kind }) => (entity && isComposite(kind) ? [name] : []));
  const given = [...directives.values()].flatMap(({ args, locations }) =>
    [...locations].some((location) => EXECUTABLE.has(location)) ? [...args.values()].map(({ type }) => type.name) : [],
  );
  return [...starting, ...entities, ...given];
}

function edgesOf({ name, fields, inputs, interfaces }: TypeDef, schema: Schema): readonly Edge[] {
  const edges: Edge[] = [...interfaces.keys(), ...possibleTypes(schema, name)].map((to) => ({ to }));
  const add = (to: string, ...marks: readonly Marks[]): void => {
    const by = marks.find(({ deprecated }) => deprecated !== undefined);
    edges.push(by ? { to, by } : { to });
  };
  for (const field of fields.values()) {
    add(field.type.name, field);
    for (const arg of field.args.values()) add(arg.type.name, arg, field);
  }
  for (const input of inputs.values()) add(input.type.name, input);
  return edges;
}
