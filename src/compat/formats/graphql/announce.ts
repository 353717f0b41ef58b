import type { Announcement } from '../../../core/index.ts';
import { EXECUTABLE } from './diff/directives.ts';
import { type Field, isComposite, type Marks, possibleTypes, type Schema } from './model.ts';
import { type InputSite, Reach } from './reach.ts';

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
  readonly #alive: LiveWays;
  #types: ReadonlyMap<string, Announcement> | undefined;

  private constructor(schema: Schema) {
    this.#schema = schema;
    this.#alive = new LiveWays(Reach.through(schema), new Set(deadRoots(schema)));
  }

  static of(schema: Schema): Announcements {
    const known = KNOWN.get(schema) ?? new Announcements(schema);
    KNOWN.set(schema, known);
    return known;
  }

  type(name: string): Announcement {
    if (this.#alive.leadTo(name)) return NEVER;
    this.#types ??= announceTypes(this.#schema);
    return this.#types.get(name) ?? NEVER;
  }

  /** A part that is deprecated itself, or goes with what it stands in. */
  part(owner: string, ...marks: readonly Marks[]): Announcement {
    const own = marks.find(({ deprecated }) => deprecated !== undefined);
    return own ? announcementOf(own) : this.type(owner);
  }
}

/** Whether a shortest way to a type is free of what is deprecated: most are, and then no other has to be looked for. */
class LiveWays {
  readonly #reach: Reach;
  /** Roots of which everything is deprecated. */
  readonly #dead: ReadonlySet<string>;

  constructor(reach: Reach, dead: ReadonlySet<string>) {
    this.#reach = reach;
    this.#dead = dead;
  }

  leadTo(name: string): boolean {
    const { outputs, leaves, inputs } = this.#reach;
    if (outputs.has(name)) return this.#isAnswered(name);
    const leaf = leaves.get(name);
    if (leaf && this.#isLive(leaf.type, leaf.field)) return true;
    const site = inputs.get(name);
    return site !== undefined && this.#isGiven(site);
  }

  #isAnswered(name: string): boolean {
    for (let at = name; !this.#dead.has(at); ) {
      const step = this.#reach.outputs.get(at);
      if (!step) return false;
      if (step.by === 'root' || step.by === 'entity') return true;
      if (step.by === 'field' && this.#field(step.from, step.field)?.deprecated !== undefined) return false;
      at = step.from;
    }
    return false;
  }

  #isGiven(site: InputSite): boolean {
    let at = site;
    for (; 'parent' in at; at = at.parent) {
      if (this.#reach.schema.types.get(at.type)?.inputs.get(at.field)?.deprecated !== undefined) return false;
    }
    const { owner, arg } = at;
    if ('directive' in owner) return true;
    return this.#field(owner.type, owner.field)?.args.get(arg)?.deprecated === undefined && this.#isLive(owner.type, owner.field);
  }

  #isLive(type: string, field: string): boolean {
    return this.#field(type, field)?.deprecated === undefined && this.#isAnswered(type);
  }

  #field(type: string, field: string): Field | undefined {
    return this.#reach.schema.types.get(type)?.fields.get(field);
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
  for (const to of type.links.live) follow(to, undefined);
  for (const { to, by } of type.links.going) follow(to, by);
}
