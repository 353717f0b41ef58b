import { canonicalJson, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../../core/index.ts';
import { partOf } from './lower.ts';
import type { Level, View, Views } from './view.ts';

/** Parts of the two sides. */
export type Both = readonly [writer: number, reader: number];

const MAX_VISITS = 200_000;
/** How far two texts are followed to see that they are the same. */
const MAX_ALIKE = 4000;
const MAX_ALIKE_DEPTH = 16;

/**
 * Shows cheaply that whatever one part allows the other one allows too, whoever writes it: by looking at the two side by side.
 * Says nothing where that is not enough.
 */
export class Formal {
  readonly #writer: Views;
  readonly #reader: Views;
  readonly #same: (w: number, r: number) => boolean;
  readonly #shown = new Set<string>();
  readonly #open = new Set<string>();
  #left = 0;

  /** `same`: whether two parts are written the same way. */
  constructor(writer: Views, reader: Views, same: (w: number, r: number) => boolean) {
    this.#writer = writer;
    this.#reader = reader;
    this.#same = same;
  }

  /** Everything that is met has to hold, so what comes up again is taken as shown: values are finite. Each pair is decided once. */
  holds(both: Both): boolean {
    const start = key(both);
    if (!this.#shown.has(start) && !this.#open.has(start)) this.#decide(both, start);
    return this.#shown.has(start);
  }

  #decide(both: Both, start: string): void {
    const found = new Map<string, string[]>();
    const waiting: { both: Both; name: string; from: string | undefined }[] = [{ both, name: start, from: undefined }];
    const open: string[] = [];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { name, from } = next;
      if (this.#shown.has(name)) continue;
      const known = found.get(name);
      if (from !== undefined) (this.#open.has(name) ? open : known)?.push(from);
      if (known || this.#open.has(name)) continue;
      found.set(name, from === undefined ? [] : [from]);
      const inner = found.size > MAX_VISITS ? undefined : this.#below(next.both);
      if (!inner) open.push(name);
      else for (const one of inner) waiting.push({ both: one, name: key(one), from: name });
    }
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (this.#open.has(name)) continue;
      this.#open.add(name);
      open.push(...(found.get(name) ?? []));
    }
    for (const name of found.keys()) if (!this.#open.has(name)) this.#shown.add(name);
  }

  /** The same of any two parts. Most are written the same way: what they hold need not be made. */
  #below([w, r]: Both): readonly Both[] | undefined {
    return this.#same(w, r) ? [] : this.#compare(this.#writer.of(w), this.#reader.of(r));
  }

  /** What is left to be shown of the parts of two schemas; `undefined` when they themselves do not show it. */
  #compare(writer: View, reader: View): readonly Both[] | undefined {
    if (reader.kind === 'any') return [];
    if (reader.kind === 'nullable' && writer.kind !== 'branches')
      return [[writer.kind === 'nullable' ? writer.inner : writer.id, reader.inner]];
    if (writer.kind === 'level' && reader.kind === 'level') return readsFormally(writer, reader) ? innerOf(writer, reader) : undefined;
    if (writer.kind === 'branches' && reader.kind === 'branches' && writer.keyword === reader.keyword) {
      return writer.keyword === 'oneOf' ? this.#alike(writer.id, reader.id) : this.#match(writer.branches, reader.branches, writer.keyword);
    }
    return writer.kind === 'whole' && reader.kind === 'whole' ? this.#alike(writer.id, reader.id) : undefined;
  }

  /** Every branch of the writer has one of the reader, or for `allOf` the other way round. By the name of what they refer to, else in order. */
  #match(writer: readonly number[], reader: readonly number[], keyword: 'anyOf' | 'allOf'): Both[] | undefined {
    const [asking, answering] = keyword === 'anyOf' ? [writer, reader] : [reader, writer];
    const [mine, theirs] = keyword === 'anyOf' ? [this.#writer, this.#reader] : [this.#reader, this.#writer];
    const named = new Map(answering.map((part) => [nameIn(theirs, part), part]));
    const pairs = asking.map((part, index) => [part, named.get(nameIn(mine, part)) ?? answering[index]] as const);
    if (pairs.some(([, other]) => other === undefined)) return undefined;
    return pairs.map(([part, other]) => (keyword === 'anyOf' ? [part, other as number] : [other as number, part]));
  }

  /** The same keywords, with parts that are the same in both directions: nothing that looks at them can tell. */
  #alike(w: number, r: number): Both[] | undefined {
    const [writer, reader] = [this.#writer.lowering.node(w), this.#reader.lowering.node(r)];
    this.#left = MAX_ALIKE;
    return this.#sameText(writer, reader, MAX_ALIKE_DEPTH) ? [] : undefined;
  }

  /** Whether two parts are written alike, through everything below, as far as it goes. */
  #sameText(a: JsonValue | undefined, b: JsonValue | undefined, depth: number): boolean {
    if (--this.#left < 0) return false;
    const [mine, theirs] = [partOf(a), partOf(b)];
    if (mine !== undefined && theirs !== undefined && depth > 0)
      return this.#sameText(
        this.#writer.lowering.node(this.#writer.resolve(mine)),
        this.#reader.lowering.node(this.#reader.resolve(theirs)),
        depth - 1,
      );
    if (isJsonArray(a)) return isJsonArray(b) && a.length === b.length && a.every((one, index) => this.#sameText(one, b[index], depth));
    if (!isJsonObject(a)) return a === b;
    if (!isJsonObject(b) || (mine !== undefined && depth <= 0)) return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((one) => Object.hasOwn(b, one) && this.#sameText(a[one], b[one], depth));
  }
}

function key([w, r]: Both): string {
  return `${w} ${r}`;
}

function nameIn(views: Views, part: number): string {
  const { pointer } = views.lowering.spotOf(views.resolve(part));
  return /^\/(?:components|definitions)\//.test(pointer) ? pointer : `${pointer} here`;
}

/** Whether nothing on this level keeps the reader from taking what is written, the parts aside. */
function readsFormally(writer: Level, reader: Level): boolean {
  if (!readsPlain(writer, reader)) return false;
  const unknown = [...reader.properties.keys()].some((name) => !writer.properties.has(name));
  return !(unknown && writer.additional !== false);
}

/**
 * The same for a writer that sends what it declares and nothing else. An object of which nothing is said may hold anything; a name that is
 * only required is declared, too.
 */
export function readsDeclared(writer: Level, reader: Level): boolean {
  if (!readsPlain(writer, reader)) return false;
  const unknown = [...reader.properties.keys()].filter((name) => !writer.properties.has(name));
  if (unknown.length === 0 || writer.additional === false) return true;
  return writer.names && typeof writer.additional === 'boolean' && !unknown.some((name) => writer.required.includes(name));
}

function readsPlain(writer: Level, reader: Level): boolean {
  if (reader.required.some((name) => !writer.required.includes(name))) return false;
  if (reader.items !== undefined && writer.items === undefined) return false;
  if (!Object.entries(reader.plain).every(([keyword, value]) => readsKeyword(keyword, writer.plain, value))) return false;
  if (reader.additional === true) return true;
  const same = writer.properties.size === reader.properties.size || reader.additional === false;
  if (!same || [...writer.properties.keys()].some((name) => !reader.properties.has(name))) return false;
  return reader.additional === false ? writer.additional === false : writer.additional === false || typeof writer.additional === 'number';
}

const UPPER: ReadonlySet<string> = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']);
const LOWER: ReadonlySet<string> = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']);

/** Whether a keyword lets through whatever the writer's keywords, which hold no schemas, let through. */
export function readsKeyword(keyword: string, writer: JsonObject, value: JsonValue): boolean {
  const mine = writer[keyword];
  if (mine === undefined) return false;
  if (typeof mine === 'number' && typeof value === 'number' && mine !== value)
    return UPPER.has(keyword) ? mine < value : LOWER.has(keyword) && mine > value;
  if (keyword === 'type') {
    const [from, to] = [typesOf(mine), typesOf(value)];
    return from.every((one) => to.includes(one) || (one === 'integer' && to.includes('number')));
  }
  if (keyword === 'enum' && isJsonArray(mine) && isJsonArray(value)) {
    const known = new Set(value.map(canonicalJson));
    return mine.every((one) => known.has(canonicalJson(one)));
  }
  return canonicalJson(mine) === canonicalJson(value);
}

function typesOf(type: JsonValue): readonly JsonValue[] {
  return isJsonArray(type) ? type : [type];
}

/** The parts of two objects or lists that have to be compared. */
export function innerOf(writer: Level, reader: Level): Both[] {
  const inner: Both[] = [];
  for (const [name, part] of reader.properties) {
    const mine = writer.properties.get(name);
    if (mine !== undefined) inner.push([mine, part]);
  }
  if (writer.items !== undefined && reader.items !== undefined) inner.push([writer.items, reader.items]);
  if (typeof writer.additional === 'number' && typeof reader.additional === 'number') inner.push([writer.additional, reader.additional]);
  return inner;
}
