import type { Announcement } from '../../../core/index.ts';
import { EXECUTABLE } from './diff/directives.ts';
import { isComposite, type Marks, possibleTypes, type Schema } from './model.ts';

const NEVER: Announcement = { deprecated: false };

/** What directives say about something that is gone. */
export function announcementOf({ deprecated, sunset }: Marks): Announcement {
  return deprecated === undefined ? NEVER : { deprecated: true, ...(sunset === undefined ? {} : { sunset }) };
}

/** A schema is compared several times in a window. */
const KNOWN = new WeakMap<Schema, Announcements>();

/**
 * How a schema announces that its types will go. GraphQL cannot deprecate a type; but one that operations only come to through something
 * deprecated goes with it, and not before the last of those does.
 */
export class Announcements {
  readonly #schema: Schema;
  #types: ReadonlyMap<string, Announcement> | undefined;

  private constructor(schema: Schema) {
    this.#schema = schema;
  }

  static of(schema: Schema): Announcements {
    const known = KNOWN.get(schema) ?? new Announcements(schema);
    KNOWN.set(schema, known);
    return known;
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
  /** The deprecated part that leads there. */
  readonly by: Marks;
}

type Follow = (to: string, by: Marks | undefined) => void;

function announceTypes(schema: Schema): ReadonlyMap<string, Announcement> {
  const announced = new Map<string, Announcement>();
  const ends: Edge[] = [];
  for (const name of deadRoots(schema)) {
    const fields: Edge[] = [...(schema.types.get(name)?.fields.values() ?? [])].map((by) => ({ to: name, by }));
    announced.set(name, announcementOf(lastFirst(fields)[0]?.by ?? {}));
    eachEdge(name, schema, (to, by) => by && ends.push({ to, by }));
  }
  const alive = new Set<string>();
  const queue: string[] = [];
  const live: Follow = (to, by) => {
    if (by) ends.push({ to, by });
    else if (!alive.has(to) && !announced.has(to)) {
      alive.add(to);
      queue.push(to);
    }
  };
  for (const name of startsOf(schema)) live(name, undefined);
  for (const name of queue) eachEdge(name, schema, live);
  for (const { to: start, by: end } of lastFirst(ends)) {
    const going: string[] = [];
    const label: Follow = (to) => {
      if (alive.has(to) || announced.has(to)) return;
      announced.set(to, announcementOf(end));
      going.push(to);
    };
    label(start, undefined);
    for (const name of going) eachEdge(name, schema, label);
  }
  return announced;
}

/** Those that say no day before those that say a late one: what goes first does not decide. */
function lastFirst(edges: readonly Edge[]): readonly Edge[] {
  const rank = ({ by }: Edge): string => by.sunset ?? '9999-99-99';
  return edges
    .map((edge) => ({ edge, key: rank(edge) }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .map(({ edge }) => edge);
}

/** Roots of which everything is deprecated: no operation begins there for long. */
function deadRoots({ roots, types }: Schema): readonly string[] {
  return [...roots.values()].flatMap(({ type }) => {
    const fields = [...(types.get(type)?.fields.values() ?? [])];
    return fields.length > 0 && fields.every(({ deprecated }) => deprecated !== undefined) ? [type] : [];
  });
}

/** Where operations begin; without roots, everywhere. */
function startsOf({ roots, types, directives }: Schema): readonly string[] {
  if (roots.size === 0) return [...types.keys()];
  const entities = [...types.values()].flatMap(({ name, entity, kind }) => (entity && isComposite(kind) ? [name] : []));
  const given = [...directives.values()].flatMap(({ args, locations }) =>
    [...locations].some((location) => EXECUTABLE.has(location)) ? [...args.values()].map(({ type }) => type.name) : [],
  );
  return [...[...roots.values()].map(({ type }) => type), ...entities, ...given];
}

/** All that leads on from a type, with what is deprecated on the way. */
function eachEdge(name: string, schema: Schema, follow: Follow): void {
  const type = schema.types.get(name);
  if (!type) return;
  for (const parent of type.interfaces.keys()) follow(parent, undefined);
  if (type.kind === 'union' || type.kind === 'interface') for (const member of possibleTypes(schema, name)) follow(member, undefined);
  for (const field of type.fields.values()) {
    const by = field.deprecated === undefined ? undefined : field;
    follow(field.type.name, by);
    for (const arg of field.args.values()) follow(arg.type.name, arg.deprecated === undefined ? by : arg);
  }
  for (const input of type.inputs.values()) follow(input.type.name, input.deprecated === undefined ? undefined : input);
}
