import type { Place } from '../../../../core/index.ts';
import { type Database, type Event, type Opaque, quote, type Relation, type Sequence, type UserType } from '../model.ts';

/** A database while its statements run: names are looked up along the search path as PostgreSQL does. */
export class Catalog implements Database {
  readonly relations = new Map<string, Relation>();
  readonly types = new Map<string, UserType>();
  readonly sequences = new Map<string, Sequence>();
  readonly schemas = new Set(['public', 'pg_catalog']);
  readonly opaques = new Map<string, Opaque>();
  readonly events: Event[] = [];
  readonly files = new Map<string, string>();
  readonly start: Place;
  searchPath: readonly string[] = ['public'];
  /** Index names, which `DROP INDEX` and `USING INDEX` know; the relation of each. */
  readonly indexes = new Map<string, string>();
  /** Whether any table has a parent: nearly no schema does, and then nobody looks for children. */
  inherits = false;
  readonly #unnamed = new Map<string, number>();

  constructor(start: Place) {
    this.start = start;
  }

  /** The key under which something of that name is created. */
  keyOf(parts: readonly string[]): string {
    const [schema, name] = parts.length > 1 ? parts.slice(-2) : [this.searchPath[0] ?? 'public', parts[0]];
    return `${quote(schema ?? '')}.${quote(name ?? '')}`;
  }

  findRelation(parts: readonly string[]): Relation | undefined {
    return this.#find(parts, this.relations);
  }

  findType(parts: readonly string[]): string | undefined {
    return this.#findKey(parts, this.types);
  }

  findSequence(parts: readonly string[]): string | undefined {
    return this.#findKey(parts, this.sequences);
  }

  findIndex(parts: readonly string[]): string | undefined {
    return this.#findKey(parts, this.indexes);
  }

  /** A statement that is only known as such. The same named thing twice is the later one. */
  addOpaque(opaque: Opaque): void {
    const named = opaque.name !== '';
    const id = named ? `${opaque.what} ${opaque.name}` : `${opaque.what}#${opaque.digest}`;
    const count = named ? 0 : (this.#unnamed.get(id) ?? 0) + 1;
    this.#unnamed.set(id, count);
    this.opaques.set(named ? id : `${id}#${count}`, opaque);
  }

  /** The tables that inherit from one, however far down. */
  descendants(key: string): Relation[] {
    if (!this.inherits) return [];
    const found = new Map<string, Relation>();
    let fresh = [key];
    while (fresh.length > 0) {
      const next = [...this.relations.values()].filter(
        (one) => !found.has(one.key) && one.parents.some((parent) => fresh.includes(parent)),
      );
      for (const one of next) found.set(one.key, one);
      fresh = next.map((one) => one.key);
    }
    return [...found.values()];
  }

  #find<T>(parts: readonly string[], map: ReadonlyMap<string, T>): T | undefined {
    const key = this.#findKey(parts, map);
    return key === undefined ? undefined : map.get(key);
  }

  #findKey(parts: readonly string[], map: ReadonlyMap<string, unknown>): string | undefined {
    const schemas = parts.length > 1 ? [parts.at(-2) ?? ''] : this.searchPath;
    return schemas.map((schema) => `${quote(schema)}.${quote(parts.at(-1) ?? '')}`).find((key) => map.has(key));
  }
}
