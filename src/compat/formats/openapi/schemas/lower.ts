import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, type Place } from '../../../../core/index.ts';
import { type EmbeddedSchema, escapeToken, valueAt } from '../../json-schema/embedded.ts';
import { type Api, type Located, own, type Spot, wrong } from '../read/api.ts';
import type { ApiFile } from '../read/file.ts';
import type { SchemaRef } from '../read/model.ts';
import { placesOf } from '../read/places.ts';
import { lowerFormat } from './formats.ts';
import { KEYWORDS, type Polarity } from './keywords.ts';

interface Origin {
  readonly file: ApiFile;
  readonly pointer: string;
}

/**
 * Turns schemas of a description into one schema of draft 2020-12: every referenced part is a definition, and every pointer of it can be
 * traced back. `polarity`: what may only be read is no part of requests, what may only be written none of responses.
 */
export class Lowering {
  readonly #api: Api;
  readonly #polarity: Polarity;
  readonly #texts: boolean;
  readonly #side: string;
  readonly #names = new Map<string, string>();
  readonly #definitions: Record<string, JsonValue> = {};
  readonly #roots: Record<string, JsonValue> = {};
  readonly #origins = new Map<string, Origin>();
  readonly #waiting: (() => void)[] = [];

  /** `texts`: values arrive as texts, so a reader of any text reads numbers too. */
  constructor(api: Api, side: 'writer' | 'reader', polarity: Polarity, texts = false) {
    this.#side = side;
    this.#api = api;
    this.#polarity = polarity;
    this.#texts = texts;
  }

  /** Adds a schema as the property of that name. */
  add(name: string, schema: SchemaRef): void {
    this.#roots[name] = this.#ref(schema, `/properties/${escapeToken(name)}`);
    for (let task = this.#waiting.pop(); task; task = this.#waiting.pop()) task();
  }

  document(): EmbeddedSchema {
    const root = { properties: this.#roots, $defs: this.#definitions };
    return { path: this.#api.main.path, root, places: (pointers) => this.#places(pointers) };
  }

  /** Where a pointer of the lowered schema stands in the description. */
  spotOf(pointer: string): Spot {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
      const origin = this.#origins.get(at);
      if (origin) return { api: this.#api, file: origin.file, pointer: origin.pointer + pointer.slice(at.length) };
      if (at === '') return this.#api.root;
    }
  }

  #places(pointers: Iterable<string>): Map<string, Place> {
    const spots = new Map([...pointers].map((pointer) => [pointer, this.spotOf(pointer)] as const));
    const places = placesOf([...spots.values()]);
    return new Map([...spots].flatMap(([pointer, spot]) => (places.has(spot) ? [[pointer, places.get(spot) as Place]] : [])));
  }

  #ref(schema: SchemaRef, lowered: string): JsonValue {
    this.#origins.set(lowered, { file: schema.spot.file, pointer: schema.spot.pointer });
    if (schema.kind === 'any') return true;
    if (schema.kind === 'at' && this.#texts && isAnyText(this.#api.follow(schema.spot))) return { type: ['string', 'number', 'boolean'] };
    if (schema.kind === 'at') return this.#definition(schema.spot);
    const properties = [...schema.fields].map(([name, field]) => {
      const pointer = `${lowered}/properties/${escapeToken(name)}`;
      return [name, this.#ref(field.schema, pointer)] as const;
    });
    const required = [...schema.fields].flatMap(([name, field]) => (field.required ? [name] : []));
    required.forEach((name, index) => {
      const { spot } = schema.fields.get(name) ?? schema;
      this.#origins.set(`${lowered}/required/${index}`, { file: spot.file, pointer: spot.pointer });
    });
    return { type: 'object', properties: Object.fromEntries(properties), required };
  }

  #definition({ file, pointer }: Origin): JsonObject {
    const key = `${file.path}#${pointer}`;
    let name = this.#names.get(key);
    if (name === undefined) {
      const made = String(this.#names.size);
      name = made;
      this.#names.set(key, made);
      this.#origins.set(`/$defs/${made}`, { file, pointer });
      this.#waiting.push(() => {
        this.#definitions[made] = this.#schema(valueAt(file.root, pointer), { file, pointer }, `/$defs/${made}`);
      });
    }
    return { $ref: `#/$defs/${name}` };
  }

  #schema(value: JsonValue | undefined, origin: Origin, lowered: string): JsonValue {
    if (typeof value === 'boolean') return value;
    if (!isJsonObject(value)) throw wrong({ api: this.#api, ...origin }, 'a schema is an object');
    const { version } = this.#api;
    const reference = own(value, '$ref');
    if (typeof reference === 'string' && version !== '3.1') return this.#reference(reference, origin);
    if (version !== '3.1' && own(value, 'nullable') === true && own(value, 'type') === undefined && isCombined(value)) {
      this.#origins.set(`${lowered}/anyOf/1`, origin);
      return { anyOf: [{ type: 'null' }, this.#keywords(value, origin, `${lowered}/anyOf/1`)] };
    }
    const result = this.#keywords(value, origin, lowered);
    return typeof reference === 'string' ? { ...result, ...this.#reference(reference, origin) } : result;
  }

  #reference(reference: string, origin: Origin): JsonObject {
    const target = this.#api.resolve(reference, { api: this.#api, ...origin });
    if (target !== 'unread') return this.#definition(target);
    return /^https?:/i.test(reference) ? { $ref: reference } : this.#unread(origin, reference);
  }

  /** What nobody can look at: on each side something else, whatever it is called. */
  #unread({ file, pointer }: Origin, reference: string): JsonObject {
    return { $ref: `unread:${this.#side}:${encodeURIComponent(`${file.path} ${pointer} ${reference}`)}` };
  }

  #keywords(value: JsonObject, origin: Origin, lowered: string): JsonObject {
    const { version } = this.#api;
    const result: Record<string, JsonValue> = {};
    for (const [keyword, how] of KEYWORDS[version]) {
      const written = own(value, keyword);
      if (written === undefined) continue;
      const made = this.#keyword(how, written, { ...origin, pointer: `${origin.pointer}/${keyword}` }, `${lowered}/${keyword}`);
      if (made !== undefined) result[keyword] = made;
    }
    if (own(value, '$dynamicRef') !== undefined && version === '3.1') {
      const all = result['allOf'];
      result['allOf'] = [...(isJsonArray(all) ? all : []), this.#unread(origin, '$dynamicRef')];
    }
    if (version !== '3.1') modernize(result, own(value, 'nullable') === true);
    lowerFormat(result, (added) => this.#origins.set(`${lowered}/${added}`, { ...origin, pointer: `${origin.pointer}/format` }));
    this.#hide(result, value, origin);
    return result;
  }

  #keyword(how: 'plain' | 'schema' | 'list' | 'map' | 'items', written: JsonValue, origin: Origin, lowered: string): JsonValue | undefined {
    if (how === 'plain') return written;
    const child = (inner: JsonValue, token: string | number): JsonValue => {
      const tail = `/${escapeToken(token)}`;
      return this.#schema(inner, { ...origin, pointer: origin.pointer + tail }, lowered + tail);
    };
    if (how === 'list' || (how === 'items' && isJsonArray(written))) {
      return isJsonArray(written) ? written.map((inner, index) => child(inner, index)) : written;
    }
    if (how === 'map') {
      return isJsonObject(written)
        ? Object.fromEntries(Object.entries(written).map(([name, inner]) => [name, child(inner, name)]))
        : written;
    }
    return this.#schema(written, origin, lowered);
  }

  /** Takes out what the other direction alone carries. */
  #hide(result: Record<string, JsonValue>, value: JsonObject, origin: Origin): void {
    const properties = own(value, 'properties');
    if (!isJsonObject(properties)) return;
    const flag = this.#polarity === 'request' ? 'readOnly' : 'writeOnly';
    const hidden = new Set(Object.keys(properties).filter((name) => this.#isFlagged(origin, name, flag)));
    if (hidden.size === 0) return;
    const shown = Object.entries(result['properties'] as JsonObject).filter(([name]) => !hidden.has(name));
    result['properties'] = Object.fromEntries(shown);
    const required = result['required'];
    if (isJsonArray(required)) result['required'] = required.filter((name) => typeof name !== 'string' || !hidden.has(name));
  }

  #isFlagged(origin: Origin, name: string, flag: string): boolean {
    const spot: Spot = { api: this.#api, file: origin.file, pointer: `${origin.pointer}/properties/${escapeToken(name)}` };
    const written = valueAt(spot.file.root, spot.pointer);
    if (!isJsonObject(written)) return false;
    if (own(written, flag) === true && (this.#api.version === '3.1' || own(written, '$ref') === undefined)) return true;
    if (own(written, '$ref') === undefined) return false;
    return own(this.#api.follow(spot)?.value ?? {}, flag) === true;
  }
}

/** A text about which nothing more is asked. */
function isAnyText(at: Located | undefined): boolean {
  if (!at || own(at.value, 'type') !== 'string') return false;
  return KEYWORDS['3.1'].every(
    ([keyword]) =>
      keyword === 'type' || own(at.value, keyword) === undefined || (keyword === 'required' && own(at.value, keyword) === true),
  );
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
