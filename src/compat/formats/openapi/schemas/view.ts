import { canonicalJson, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../../core/index.ts';
import { escapeToken } from '../../json-schema/embedded.ts';
import type { Spot } from '../read/api.ts';
import { readsKeyword } from './formal.ts';
import { type Lowering, partOf } from './lower.ts';

/** One level of a schema whose parts say independent things: a value fits when every part fits on its own. */
export interface Level {
  readonly kind: 'level';
  /** The part that it stands for. */
  readonly id: number;
  /** Everything that holds no schema, but `required`. */
  readonly plain: JsonObject;
  readonly required: readonly string[];
  /** Whether anything is said of what an object holds. */
  readonly names: boolean;
  readonly properties: ReadonlyMap<string, number>;
  readonly items: number | undefined;
  /** `true` where nothing is said. */
  readonly additional: number | boolean;
  spotOf(below: string): Spot;
}

/** What else a part may be: null or another part; alternatives; something that only a search can judge. */
export type View =
  | Level
  | { readonly kind: 'nullable'; readonly id: number; readonly nil: number; readonly inner: number }
  | { readonly kind: 'branches'; readonly id: number; readonly keyword: 'anyOf' | 'oneOf' | 'allOf'; readonly branches: readonly number[] }
  | { readonly kind: 'any'; readonly id: number }
  | { readonly kind: 'whole'; readonly id: number };

const MAX_HOPS = 60;
const MAX_BRANCHES = 30;
const MAX_ALTERNATIVES = 200;
const MAX_IN_PLACE = 500;
const HOLDING: ReadonlySet<string> = new Set(['properties', 'required', 'items', 'additionalProperties']);
const PLAIN: ReadonlySet<string> = new Set(
  'type enum const format pattern multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems minProperties maxProperties uniqueItems contentEncoding contentMediaType'.split(
    ' ',
  ),
);

const MADE = new WeakMap<Lowering, Views>();

export function viewsOf(lowering: Lowering): Views {
  const views = MADE.get(lowering) ?? new Views(lowering);
  MADE.set(lowering, views);
  return views;
}

/** Parts as they can be compared, made once. */
export class Views {
  readonly lowering: Lowering;
  readonly #views = new Map<number, View>();

  constructor(lowering: Lowering) {
    this.lowering = lowering;
  }

  of(part: number): View {
    const id = this.resolve(part);
    let view = this.#views.get(id);
    if (!view) this.#views.set(id, (view = this.#make(id)));
    return view;
  }

  /** The part behind parts that are nothing but references, or an `allOf` of one. */
  resolve(part: number): number {
    let id = part;
    for (let hops = 0; hops < MAX_HOPS; hops++) {
      const next = this.#next(this.lowering.node(id));
      if (next === undefined) return id;
      id = next;
    }
    return part;
  }

  #next(node: JsonValue): number | undefined {
    if (!isJsonObject(node) || Object.keys(node).length !== 1) return undefined;
    const all = node['allOf'];
    return partOf(isJsonArray(all) && all.length === 1 ? all[0] : node);
  }

  #make(id: number): View {
    const node = this.lowering.node(id);
    if (isAny(node)) return { kind: 'any', id };
    if (!isJsonObject(node)) return { kind: 'whole', id };
    const keys = Object.keys(node);
    if (keys.every((key) => HOLDING.has(key) || PLAIN.has(key))) return this.#level(id, node);
    const merged = keys.includes('allOf') ? this.#merged(id) : undefined;
    if (merged) return merged;
    const alone = keys.length === 1 || (keys.length === 2 && keys.includes('type'));
    return (alone && !this.#isLoop(id) ? this.#branches(id, node) : undefined) ?? { kind: 'whole', id };
  }

  /** Whether a schema leads back to itself without a step down in the data: no value can be judged by it. */
  #isLoop(id: number): boolean {
    const seen = new Set<number>();
    const waiting = [id];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const node = this.lowering.node(at);
      if (!isJsonObject(node)) continue;
      const inner = [node, ...['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (isJsonArray(node[keyword]) ? node[keyword] : []))];
      for (const slot of inner) {
        const part = partOf(slot);
        if (part === id || seen.size > MAX_IN_PLACE) return true;
        if (part === undefined || seen.has(part)) continue;
        seen.add(part);
        waiting.push(part);
      }
    }
    return false;
  }

  #branches(id: number, node: JsonObject): View | undefined {
    for (const keyword of ['anyOf', 'oneOf', 'allOf'] as const) {
      const list = node[keyword];
      if (!isJsonArray(list) || list.length === 0 || list.length > MAX_ALTERNATIVES) continue;
      const branches = list.map(partOf);
      if (!branches.every((one) => one !== undefined)) return undefined;
      if (node['type'] !== undefined && !(keyword !== 'allOf' && branches.every((one) => this.#isOfType(one, node['type']))))
        return undefined;
      const nil =
        keyword === 'anyOf' && list.length === 2
          ? branches.findIndex((one) => canonicalJson(this.lowering.node(one)) === '{"type":"null"}')
          : -1;
      const inner = branches[1 - nil];
      if (nil >= 0 && inner !== undefined) return { kind: 'nullable', id, nil: branches[nil] as number, inner };
      return { kind: 'branches', id, keyword, branches };
    }
    return undefined;
  }

  /** Whether a branch says itself what is said beside all branches. */
  #isOfType(part: number, type: JsonValue | undefined): boolean {
    const view = this.of(part);
    return view.kind === 'level' && view.plain['type'] === type;
  }

  #level(id: number, node: JsonObject): Level | { readonly kind: 'whole'; readonly id: number } {
    const { properties, required, items, additionalProperties: more, ...plain } = node;
    const additional = more === undefined ? true : typeof more === 'boolean' ? more : partOf(more);
    if (isJsonArray(items) || additional === undefined || !(properties === undefined || isJsonObject(properties)) || !isNames(required))
      return { kind: 'whole', id };
    const parts = Object.entries(properties ?? {}).map(([name, one]) => [name, partOf(one)] as const);
    const item = items === undefined ? undefined : partOf(items);
    if (parts.some(([, part]) => part === undefined) || (items !== undefined && item === undefined)) return { kind: 'whole', id };
    return {
      kind: 'level',
      id,
      plain,
      required: required ?? [],
      names: properties !== undefined || required !== undefined,
      properties: new Map(parts as [string, number][]),
      items: item,
      additional: typeof additional === 'number' && isAny(this.lowering.node(this.resolve(additional))) ? true : additional,
      spotOf: (below) => this.lowering.spotOf(id, below),
    };
  }

  /** Objects put together with `allOf` as one, where no property is said twice. */
  #merged(id: number): Level | undefined {
    const levels = this.#leaves(id, new Set());
    // One branch says that it is an object; others often leave that out.
    if (!levels?.some((level) => level.plain['type'] === 'object')) return undefined;
    const properties = new Map<string, number>();
    const homes = new Map<string, (below: string) => Spot>();
    const required: string[] = [];
    for (const level of levels) {
      const { type, ...rest } = level.plain;
      if (
        (type !== undefined && type !== 'object') ||
        Object.keys(rest).length > 0 ||
        level.additional !== true ||
        level.items !== undefined
      )
        return undefined;
      for (const [name, part] of level.properties) {
        const known = properties.get(name);
        const both = known === undefined ? part : this.#stricter(known, part);
        if (both === undefined) return undefined;
        properties.set(name, both);
        homes.set(`/properties/${escapeToken(name)}`, (below) => level.spotOf(below));
      }
      for (const [index, name] of level.required.entries()) {
        homes.set(`/required/${required.length}`, () => level.spotOf(`/required/${index}`));
        required.push(name);
      }
    }
    const spotOf = (below: string): Spot =>
      homes.get(below)?.(below) ?? this.lowering.spotOf(id, below === '/type' || below === '/required' ? '' : below);
    const names = levels.some((level) => level.names);
    return { kind: 'level', id, plain: { type: 'object' }, required, names, properties, items: undefined, additional: true, spotOf };
  }

  /** Of two parts that a value has to fit both, the one that says everything the other one says; only for plain values. */
  #stricter(a: number, b: number): number | undefined {
    const [one, other] = [this.resolve(a), this.resolve(b)];
    if (one === other) return a;
    const [mine, theirs] = [this.lowering.node(one), this.lowering.node(other)];
    if (!isPlain(mine) || !isPlain(theirs)) return undefined;
    const covers = (by: JsonObject, all: JsonObject): boolean =>
      Object.entries(all).every(([keyword, value]) => readsKeyword(keyword, by, value));
    return covers(mine, theirs) ? a : covers(theirs, mine) ? b : undefined;
  }

  /** The objects that an `allOf` puts together, with what is said beside it; `undefined` where anything else is among them. */
  #leaves(part: number, seen: Set<number>): Level[] | undefined {
    const id = this.resolve(part);
    if (seen.has(id) || seen.size > MAX_BRANCHES) return undefined;
    seen.add(id);
    const node = this.lowering.node(id);
    if (!isJsonObject(node)) return undefined;
    const { allOf, ...beside } = node;
    if (allOf !== undefined && !isJsonArray(allOf)) return undefined;
    const found: Level[] = [];
    if (Object.keys(beside).length > 0) {
      if (!Object.keys(beside).every((key) => HOLDING.has(key) || PLAIN.has(key))) return undefined;
      const level = this.#level(id, beside);
      if (level.kind !== 'level') return undefined;
      found.push(level);
    }
    for (const branch of allOf ?? []) {
      const inner = partOf(branch);
      const more = inner === undefined ? undefined : this.#leaves(inner, seen);
      if (!more) return undefined;
      found.push(...more);
    }
    return found;
  }
}

function isPlain(node: JsonValue): node is JsonObject {
  return isJsonObject(node) && Object.keys(node).every((key) => PLAIN.has(key));
}

function isAny(node: JsonValue): boolean {
  return node === true || (isJsonObject(node) && Object.keys(node).length === 0);
}

function isNames(value: JsonValue | undefined): value is readonly string[] | undefined {
  return value === undefined || (isJsonArray(value) && value.every((one) => typeof one === 'string'));
}
