import type { Database, Event } from '../model.ts';
import { newEvents } from './history.ts';

/** What a column or table of the writer is called by the reader, as the migrations of either side tell; itself where they say nothing. */
export interface Name {
  readonly relation: string;
  readonly column?: string;
}

export function followRenames(name: Name, writer: Database, reader: Database): Name {
  const { forth, back } = pathsBetween(writer, reader);
  const current = forth.follow(name);
  return current === name ? back.follow(name) : current;
}

/** One rename: of a table, or of a column of a table under the name that it has then. */
type Rename = readonly [relation: string, column: string | undefined, to: string];

/** Names that were given up and taken, each with those that stand under it now. What was never moved stands where it is. */
class Moves {
  readonly #now = new Map<string, string>();
  readonly #here = new Map<string, readonly string[]>();

  move(from: string, to: string): void {
    if (from === to) return;
    const moved = this.at(from);
    this.#here.set(to, [...this.at(to), ...moved]);
    this.#here.set(from, []);
    for (const name of moved) this.#now.set(name, to);
  }

  at(name: string): readonly string[] {
    return this.#here.get(name) ?? [name];
  }

  /** `undefined` for what was never moved; what came back was. */
  now(name: string): string | undefined {
    return this.#now.get(name);
  }
}

/** Where a list of renames takes every name, worked out once for all of them. */
export class Renames {
  readonly #relations = new Moves();
  readonly #columns = new Map<string, Moves>();

  constructor(renames: Iterable<Rename>) {
    for (const [relation, column, to] of renames) {
      if (column === undefined) this.#relations.move(relation, to);
      else for (const table of this.#relations.at(relation)) this.#of(table).move(column, to);
    }
  }

  #of(table: string): Moves {
    const known = this.#columns.get(table) ?? new Moves();
    this.#columns.set(table, known);
    return known;
  }

  /** The same object where nothing moved it. */
  follow(name: Name): Name {
    const relation = this.#relations.now(name.relation);
    const column = name.column === undefined ? undefined : this.#columns.get(name.relation)?.now(name.column);
    if (relation === undefined && column === undefined) return name;
    return { ...name, ...(relation !== undefined && { relation }), ...(column !== undefined && { column }) };
  }
}

interface Paths {
  readonly forth: Renames;
  readonly back: Renames;
}

const known = new WeakMap<readonly Event[], WeakMap<readonly Event[], Paths>>();

function pathsBetween(writer: Database, reader: Database): Paths {
  const [mine, theirs] = [newEvents(writer, reader), newEvents(reader, writer)];
  const ofMine = known.get(mine) ?? new WeakMap<readonly Event[], Paths>();
  known.set(mine, ofMine);
  const paths = ofMine.get(theirs) ?? {
    forth: new Renames(renamesOf(mine).map(({ relation, columns, to = '' }) => [relation, columns?.[0], to])),
    back: new Renames(renamesOf(theirs).toReversed().map(backwards)),
  };
  ofMine.set(theirs, paths);
  return paths;
}

function backwards({ relation, columns, to = '' }: Event): Rename {
  const [column] = columns ?? [];
  return column === undefined ? [to, undefined, relation] : [relation, to, column];
}

function renamesOf(events: readonly Event[]): readonly Event[] {
  return events.filter(({ kind }) => kind === 'rename');
}
