import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../../core/index.ts';
import { escapeToken } from '../../json-schema/embedded.ts';
import { type Api, own, type Spot, wrong } from '../read/api.ts';
import type { ApiFile } from '../read/file.ts';
import type { SchemaRef, TextForm } from '../read/model.ts';
import { type Slots, textSchema } from '../texts/schema.ts';
import { lowerFormat } from './formats.ts';
import { type Holding, KEYWORDS, type Polarity } from './keywords.ts';

interface Origin {
  readonly file: ApiFile;
  readonly pointer: string;
}

interface Part extends Origin {
  /** Made of what is written at its origin, and of nothing else. */
  readonly written: boolean;
  /** Stands where it is used; else something refers to it. */
  readonly inline: boolean;
  make(): JsonValue;
  made?: JsonValue;
}

const PREFIX = '#/$defs/';
let strangers = 0;

/** Parts of a description are made once, whatever it is compared with, and whichever side it is on. */
const MADE = new WeakMap<Api, Map<Polarity, Lowering>>();

export function loweringOf(api: Api, polarity: Polarity): Lowering {
  const made = MADE.get(api) ?? new Map<Polarity, Lowering>();
  MADE.set(api, made);
  const lowering = made.get(polarity) ?? new Lowering(api, polarity);
  made.set(polarity, lowering);
  return lowering;
}

/** The part that a slot of a lowered schema holds; `undefined` for everything else. */
export function partOf(slot: JsonValue | undefined): number | undefined {
  const reference = isJsonObject(slot) ? slot['$ref'] : undefined;
  return typeof reference === 'string' && reference.startsWith(PREFIX) ? Number(reference.slice(PREFIX.length)) : undefined;
}

/**
 * Turns schemas of a description into parts of one level each, in words of draft 2020-12: wherever a part holds a schema, it names another
 * part. Parts are made when they are asked for. `polarity`: what may only be read is no part of requests, what may only be written none of
 * responses.
 */
export class Lowering {
  readonly api: Api;
  readonly #polarity: Polarity;
  /** What nobody can look at is something else in every description. */
  readonly #stranger = ++strangers;
  readonly #names = new Map<string, number>();
  readonly #forms = new Map<SchemaRef, number>();
  readonly #parts: Part[] = [];
  /** Parts that speak of texts, with the parts whose values are sent so. */
  readonly #plain = new Map<number, number>();
  /** Where something stands that is not below the origin of its part, by part and pointer. */
  readonly #elsewhere = new Map<string, Origin>();

  constructor(api: Api, polarity: Polarity) {
    this.api = api;
    this.#polarity = polarity;
  }

  /** The part for a schema. */
  idOf(schema: SchemaRef): number {
    if (schema.kind === 'at') return this.#at(schema.spot);
    if (schema.kind === 'text') return this.#text(this.#at(schema.spot), schema.form);
    let id = this.#forms.get(schema);
    if (id === undefined)
      this.#forms.set(schema, (id = this.#add(schema.spot, true, () => (schema.kind === 'any' ? true : this.#form(schema)))));
    return id;
  }

  /** One level of a schema. */
  node(id: number): JsonValue {
    const part = this.#parts[id] as Part;
    return (part.made ??= part.make());
  }

  isInline(id: number): boolean {
    return this.#parts[id]?.inline === true;
  }

  /** The types of what a part speaks of as texts, and where they stand; `undefined` for every other part. */
  typesBehind(id: number): { readonly types: readonly string[]; readonly spot: Spot } | undefined {
    const plain = this.#plain.get(id);
    const node = plain === undefined ? undefined : this.node(plain);
    const type = isJsonObject(node) ? node['type'] : undefined;
    if (plain === undefined || type === undefined) return undefined;
    return { types: (isJsonArray(type) ? type : [type]).map(String), spot: this.spotOf(plain, '/type') };
  }

  /** Where something in a part stands in the description. */
  spotOf(id: number, below = ''): Spot {
    const found = this.#elsewhere.get(`${id}${below}`);
    if (found) return { api: this.api, file: found.file, pointer: found.pointer };
    const { file, pointer } = this.#parts[id] as Part;
    return { api: this.api, file, pointer: pointer + below };
  }

  /** Where a part is written down as it is; `undefined` for parts that were put together. */
  writtenAt(id: number): Spot | undefined {
    return this.#parts[id]?.written === true ? this.spotOf(id) : undefined;
  }

  #add({ file, pointer }: Origin, inline: boolean, make: () => JsonValue, written = false): number {
    this.#parts.push({ file, pointer, inline, make, written });
    return this.#parts.length - 1;
  }

  #form(schema: Extract<SchemaRef, { kind: 'form' }>): JsonValue {
    const id = this.#forms.get(schema) ?? 0;
    const fields = [...schema.fields];
    const required = fields.flatMap(([name, field]) => (field.required ? [name] : []));
    required.forEach((name, index) => this.#elsewhere.set(`${id}/required/${index}`, schema.fields.get(name)?.spot ?? schema.spot));
    for (const [name, { spot }] of fields) this.#elsewhere.set(`${id}/properties/${escapeToken(name)}`, spot);
    const properties = Object.fromEntries(fields.map(([name, field]) => [name, slot(this.idOf(field.schema))]));
    return { type: 'object', properties, required };
  }

  /** A part as one of texts. */
  #text(part: number, form: TextForm): number {
    const { file, pointer } = this.#parts[part] as Part;
    const name = `text ${form.side} ${form.text} ${form.list} ${form.filled} ${part}`;
    const slots: Slots = {
      of: (inner, other) => {
        const known = partOf(inner);
        return known === undefined ? (inner ?? true) : slot(this.#text(known, other));
      },
      add: (node) => {
        const piece = this.#add({ file, pointer }, true, () => node);
        this.#plain.set(piece, part);
        return slot(piece);
      },
    };
    const id = this.#named(name, { file, pointer }, false, () => textSchema(this.node(part), form, slots));
    if (form.text) this.#plain.set(id, part);
    return id;
  }

  #at(origin: Origin): number {
    return this.#named('', origin, false, (id) => this.#schema(origin.file.at(origin.pointer), origin, id));
  }

  #named(word: string, origin: Origin, inline: boolean, make: (id: number) => JsonValue): number {
    const key = `${word}${inline ? '.' : ''} ${origin.file.path}#${origin.pointer}`;
    let id = this.#names.get(key);
    if (id === undefined) {
      const made = this.#add(origin, inline, () => make(made), word === '');
      this.#names.set(key, (id = made));
    }
    return id;
  }

  #schema(value: JsonValue | undefined, origin: Origin, id: number): JsonValue {
    if (typeof value === 'boolean') return value;
    if (!isJsonObject(value)) throw wrong({ api: this.api, ...origin }, 'a schema is an object');
    const { version } = this.api;
    const reference = own(value, '$ref');
    if (typeof reference === 'string' && version !== '3.1') return this.#reference(reference, origin);
    if (version !== '3.1' && own(value, 'nullable') === true && own(value, 'type') === undefined && isCombined(value)) {
      const inner = this.#named('null', origin, true, (other) => this.#keywords(value, origin, other));
      return { anyOf: [slot(this.#named('nil', origin, true, () => ({ type: 'null' }))), slot(inner)] };
    }
    const result = this.#keywords(value, origin, id);
    return typeof reference === 'string' ? { ...result, ...this.#reference(reference, origin) } : result;
  }

  #reference(reference: string, origin: Origin): JsonObject {
    const target = this.api.resolve(reference, { api: this.api, ...origin });
    if (target !== 'unread') return slot(this.#at(target));
    return /^https?:/i.test(reference) ? { $ref: reference } : this.#unread(origin, reference);
  }

  /** What nobody can look at: on each side something else, whatever it is called. */
  #unread({ file, pointer }: Origin, reference: string): JsonObject {
    return { $ref: `unread:${this.#stranger}:${encodeURIComponent(`${file.path} ${pointer} ${reference}`)}` };
  }

  #keywords(value: JsonObject, origin: Origin, id: number): JsonObject {
    const { version } = this.api;
    const result: Record<string, JsonValue> = {};
    for (const [keyword, how] of KEYWORDS[version]) {
      const written = own(value, keyword);
      if (written !== undefined) result[keyword] = this.#keyword(how, written, { ...origin, pointer: `${origin.pointer}/${keyword}` });
    }
    if (own(value, '$dynamicRef') !== undefined && version === '3.1') {
      const all = result['allOf'];
      result['allOf'] = [...(isJsonArray(all) ? all : []), this.#unread(origin, '$dynamicRef')];
    }
    if (version !== '3.1') modernize(result, own(value, 'nullable') === true);
    lowerFormat(result, (added) => this.#elsewhere.set(`${id}/${added}`, { ...origin, pointer: `${origin.pointer}/format` }));
    // An empty list asks for nothing: it does not say which names there are.
    if (isJsonArray(result['required']) && result['required'].length === 0) delete result['required'];
    this.#hide(result, value, origin);
    this.#addSpare(result, origin, id);
    return result;
  }

  /** Where more properties have to come than are declared, some come that have no names: without them nothing would be sent at all. */
  #addSpare(result: Record<string, JsonValue>, origin: Origin, id: number): void {
    const { properties, minProperties, additionalProperties } = result;
    if (!isJsonObject(properties) || typeof minProperties !== 'number') return;
    // Where others are forbidden, none come; where something is said of them, such as it says.
    if ((additionalProperties ?? true) !== true || result['unevaluatedProperties'] !== undefined) return;
    const place = { ...origin, pointer: `${origin.pointer}/minProperties` };
    const spare = spareNames(properties, result['required'], minProperties).map((name): [string, JsonValue] => {
      this.#elsewhere.set(`${id}/properties/${name}`, place);
      return [name, slot(this.#add(place, true, () => true))];
    });
    if (spare.length > 0) result['properties'] = { ...properties, ...Object.fromEntries(spare) };
  }

  #keyword(how: Holding, written: JsonValue, origin: Origin): JsonValue {
    if (how === 'plain') return written;
    const child = (inner: JsonValue, token?: string | number): JsonValue => {
      const at = token === undefined ? origin : { ...origin, pointer: `${origin.pointer}/${escapeToken(token)}` };
      if (typeof inner !== 'boolean' && !isJsonObject(inner)) throw wrong({ api: this.api, ...at }, 'a schema is an object');
      return slot(this.#named('', at, true, (id) => this.#schema(inner, at, id)));
    };
    if (how === 'list' || (how === 'items' && isJsonArray(written))) return isJsonArray(written) ? written.map(child) : written;
    if (how === 'map') {
      if (!isJsonObject(written)) return written;
      return Object.fromEntries(Object.entries(written).map(([name, inner]) => [name, child(inner, name)]));
    }
    return typeof written === 'boolean' ? written : child(written);
  }

  /** Takes out what the other direction alone carries. */
  #hide(result: Record<string, JsonValue>, value: JsonObject, origin: Origin): void {
    const properties = own(value, 'properties');
    if (!isJsonObject(properties)) return;
    const flag = this.#polarity === 'request' ? 'readOnly' : 'writeOnly';
    const hidden = new Set(Object.keys(properties).filter((name) => this.#isFlagged(origin, name, properties[name], flag)));
    if (hidden.size === 0) return;
    const shown = Object.entries(result['properties'] as JsonObject).filter(([name]) => !hidden.has(name));
    result['properties'] = Object.fromEntries(shown);
    const required = result['required'];
    if (isJsonArray(required)) result['required'] = required.filter((name) => typeof name !== 'string' || !hidden.has(name));
  }

  #isFlagged(origin: Origin, name: string, written: JsonValue | undefined, flag: string): boolean {
    if (!isJsonObject(written)) return false;
    if (own(written, flag) === true && (this.api.version === '3.1' || own(written, '$ref') === undefined)) return true;
    if (own(written, '$ref') === undefined) return false;
    const spot: Spot = { api: this.api, file: origin.file, pointer: `${origin.pointer}/properties/${escapeToken(name)}` };
    return own(this.api.followFrom(spot, written)?.value ?? {}, flag) === true;
  }
}

/** More of them are not made up. */
const MAX_SPARE = 20;

/** Names that stand for what is not declared, as many as are wanting. */
function spareNames(properties: JsonObject, required: JsonValue | undefined, least: number): string[] {
  const names = new Set([...Object.keys(properties), ...(isJsonArray(required) ? required.map(String) : [])]);
  const spare: string[] = [];
  for (let index = 1; spare.length < Math.min(least - names.size, MAX_SPARE); index++)
    if (!names.has(`extra${index}`)) spare.push(`extra${index}`);
  return spare;
}

function slot(id: number): JsonObject {
  return { $ref: `${PREFIX}${id}` };
}

function isCombined(value: JsonObject): boolean {
  return ['allOf', 'anyOf', 'oneOf', '$ref'].some((keyword) => own(value, keyword) !== undefined);
}

/** Draft 4 forms in those of 2020-12. */
function modernize(schema: Record<string, JsonValue>, nullable: boolean): void {
  const type = schema['type'];
  if (type === 'file') schema['type'] = 'string';
  else if (nullable && typeof type === 'string') schema['type'] = [type, 'null'];
  for (const [flag, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const written = schema[flag];
    const limit = schema[bound];
    if (typeof written !== 'boolean') continue;
    delete schema[flag];
    if (!written || limit === undefined) continue;
    schema[flag] = limit;
    delete schema[bound];
  }
  // Parameters of 2.0 and sloppy descriptions say `required: true` here; it speaks of another place.
  if (!isJsonArray(schema['required'])) delete schema['required'];
}
