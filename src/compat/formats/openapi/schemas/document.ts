import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, type Place } from '../../../../core/index.ts';
import { type EmbeddedSchema, escapeToken } from '../../json-schema/embedded.ts';
import type { Spot } from '../read/api.ts';
import { placesOf } from '../read/places.ts';
import { type Lowering, partOf } from './lower.ts';

/** A schema to be compared as a whole, with a level of its own where it is not the part itself. */
export type Root = { readonly part: number } | { readonly level: JsonObject; spotOf(below: string): Spot };

/** One schema for the engine, made of parts. Every pointer of it can be traced back. */
export class SchemaDocument implements EmbeddedSchema {
  readonly path: string;
  /** The same for documents that say the same: definitions are numbered without gaps in it. */
  readonly text: string;
  readonly #properties: JsonObject;
  readonly #parts: readonly JsonValue[];
  /** What definitions are called, by their numbers. */
  #names: readonly string[];
  #root: EmbeddedSchema['root'] | undefined;
  readonly #lowering: Lowering;
  readonly #origins = new Map<string, (below: string) => Spot>();
  readonly #definitions = new Map<number, JsonValue>();
  /** References that were made, by the parts they lead to. */
  readonly #references = new Map<number, Record<string, JsonValue>[]>();
  /** The parts that are definitions, by their numbers. */
  readonly #numbered: readonly number[];
  readonly #waiting: number[] = [];

  constructor(lowering: Lowering, roots: ReadonlyMap<string, Root>) {
    this.#lowering = lowering;
    this.path = lowering.api.main.path;
    const properties: Record<string, JsonValue> = {};
    for (const [name, root] of roots) {
      const pointer = `/properties/${escapeToken(name)}`;
      if ('level' in root) this.#origins.set(pointer, (below) => root.spotOf(below));
      properties[name] = 'level' in root ? this.#copy(root.level, pointer) : this.#place(root.part, pointer);
    }
    for (let id = this.#waiting.pop(); id !== undefined; id = this.#waiting.pop()) this.#define(id);
    this.#numbered = [...this.#references.keys()].sort((a, b) => a - b);
    this.#properties = properties;
    this.#parts = this.#numbered.map((id) => this.#definitions.get(id) ?? true);
    this.#names = this.#numbered.map((_, number) => String(number));
    this.#refer();
    this.text = JSON.stringify([properties, this.#parts]);
  }

  get root(): EmbeddedSchema['root'] {
    return (this.#root ??= {
      properties: this.#properties,
      $defs: Object.fromEntries(this.#parts.map((part, number) => [this.#names[number] ?? '', part])),
    });
  }

  #refer(): void {
    for (const [number, id] of this.#numbered.entries())
      for (const one of this.#references.get(id) ?? []) one['$ref'] = `#/$defs/${this.#names[number]}`;
  }

  /**
   * Calls definitions as those of another document that stand in the same place of their descriptions, and no other ones so: of a union that
   * refuses something, the branch of the same name is the one to speak of. Says which are called alike, by their numbers.
   */
  nameAfter(other: SchemaDocument): string {
    const there = new Map(other.#numbered.map((id, number) => [other.#homeOf(id), number]));
    const twins = this.#numbered.map((id) => {
      const home = this.#homeOf(id);
      return home === undefined ? undefined : there.get(home);
    });
    this.#names = twins.map((twin, number) => (twin === undefined ? `r${number}` : String(twin)));
    this.#root = undefined;
    this.#refer();
    return twins.flatMap((twin, number) => (twin === undefined ? [] : [`${number}=${twin}`])).join(' ');
  }

  /** Where a part is written down, in words of every version. */
  #homeOf(id: number): string | undefined {
    const { api } = this.#lowering;
    const spot = this.#lowering.writtenAt(id);
    if (!spot) return undefined;
    const file = spot.file === api.main ? '' : spot.file.path;
    return `${file}#${spot.pointer.replace(/^\/(?:definitions|components\/schemas)\//, '/schemas/')}`;
  }

  /** A pointer as in any document of the same text, and back. */
  common(pointer: string): string {
    return pointer.replace(/^\/\$defs\/([^/]+)/, (_, name: string) => `/$defs/${this.#names.indexOf(name)}`);
  }

  own(common: string): string {
    return common.replace(/^\/\$defs\/(\d+)/, (_, number) => `/$defs/${this.#numbered[Number(number)]}`);
  }

  spotOf(pointer: string): Spot {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const origin = this.#origins.get(at);
      if (origin) return origin(pointer.slice(at.length));
    }
    return this.#lowering.api.root;
  }

  places(pointers: Iterable<string>): Map<string, Place> {
    const spots = new Map([...pointers].map((pointer) => [pointer, this.spotOf(this.own(this.common(pointer)))] as const));
    const places = placesOf([...spots.values()]);
    return new Map([...spots].flatMap(([pointer, spot]) => (places.has(spot) ? [[pointer, places.get(spot) as Place]] : [])));
  }

  #define(id: number): void {
    const pointer = `/$defs/${id}`;
    this.#origins.set(pointer, (below) => this.#lowering.spotOf(id, below));
    this.#definitions.set(id, this.#copy(this.#lowering.node(id), pointer));
  }

  /** What stands in a slot: the part itself, or a reference to it, which is written into `into`. */
  #place(id: number, pointer: string, into: Record<string, JsonValue> = {}): JsonValue {
    this.#origins.set(pointer, (below) => this.#lowering.spotOf(id, below));
    if (this.#lowering.isInline(id)) return this.#copy(this.#lowering.node(id), pointer);
    const known = this.#references.get(id);
    if (known) known.push(into);
    else {
      this.#references.set(id, [into]);
      this.#waiting.push(id);
    }
    into['$ref'] = PENDING;
    return into;
  }

  #copy(node: JsonValue, pointer: string): JsonValue {
    if (!isJsonObject(node)) return node;
    const result: Record<string, JsonValue> = {};
    for (const [keyword, value] of Object.entries(node)) {
      if (keyword === '$ref') {
        const id = partOf(node);
        // A part that something refers to is never inline.
        if (id === undefined) result['$ref'] = value;
        else this.#place(id, `${pointer}/$ref`, result);
      } else result[keyword] = this.#copyKeyword(value, `${pointer}/${keyword}`, keyword);
    }
    return result;
  }

  #copyKeyword(value: JsonValue, pointer: string, keyword: string): JsonValue {
    if (VALUES.has(keyword)) return value;
    const id = partOf(value);
    if (id !== undefined) return this.#place(id, pointer);
    const inner = (one: JsonValue, token: string | number): JsonValue => {
      const part = partOf(one);
      return part === undefined ? one : this.#place(part, `${pointer}/${escapeToken(token)}`);
    };
    if (isJsonArray(value)) return value.map(inner);
    if (isJsonObject(value) && MAPS.has(keyword))
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one, name)]));
    return value;
  }
}

/** Until all definitions are known. */
const PENDING = '#';
const VALUES: ReadonlySet<string> = new Set(['const', 'enum']);
const MAPS: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'dependentSchemas']);
