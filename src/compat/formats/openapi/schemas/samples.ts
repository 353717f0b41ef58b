import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../../core/index.ts';
import { compareEmbedded, type EmbeddedSchema } from '../../json-schema/embedded.ts';
import type { SchemaPolicy } from '../../../../config/index.ts';
import { loadOracles } from '../../json-schema/oracle.ts';
import { SchemaDocument } from './document.ts';
import type { Lowering } from './lower.ts';
import { projectOf } from './project.ts';
import type { Level, View, Views } from './view.ts';

const MAX_DEPTH = 12;
const MAX_LENGTH = 40;
/** Characters of a payload that was made to be too long; of a list, whose items are all the same and told as such. */
const MAX_SHOWN = 20_000;
const MAX_LISTED = 250_000;
/** So many members of an alternative are tried. */
const MAX_MEMBERS = 8;
/** Asked for of the engine at most so often in one comparison. */
const MAX_ASKED = 60;

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': '2024-01-01T00:00:00Z',
  date: '2024-01-01',
  time: '00:00:00Z',
  duration: 'P1D',
  email: 'someone@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  'uri-reference': '/',
  uuid: '00000000-0000-4000-8000-000000000000',
  'json-pointer': '',
};

/** Simple values that parts of a writer's schema allow. They are proposals: what is made of them is judged by validators. */
export class Samples {
  readonly #views: Views;
  readonly #policy: SchemaPolicy;
  readonly #made = new Map<number, JsonValue | undefined>();
  #asked = 0;

  constructor(views: Views, policy: SchemaPolicy) {
    this.#views = views;
    this.#policy = policy;
  }

  async of(part: number, depth = 0): Promise<JsonValue | undefined> {
    const id = this.#views.resolve(part);
    if (this.#made.has(id)) return this.#made.get(id);
    // What is met inside itself is not made of itself.
    this.#made.set(id, undefined);
    const value = depth > MAX_DEPTH ? undefined : await this.#make(this.#views.of(id), depth);
    if (value === undefined) this.#made.delete(id);
    else this.#made.set(id, value);
    return value;
  }

  /** An object that has these members, and what else it needs. */
  async object(level: Level, members: ReadonlyMap<string, JsonValue>, depth = 0): Promise<JsonObject | undefined> {
    const value = new Map(members);
    const { minProperties, maxProperties } = level.plain;
    const least = typeof minProperties === 'number' ? minProperties : 0;
    const optional = [...level.properties.keys()].filter((name) => !level.required.includes(name) && !value.has(name));
    const wanted = [...level.required.filter((name) => !value.has(name)), ...optional];
    for (const [index, name] of wanted.entries()) {
      if (!level.required.includes(name) && value.size >= least) break;
      const one = await this.member(level, name, depth + 1);
      if (one !== undefined) value.set(name, one);
      else if (index < level.required.length && level.required.includes(name)) return undefined;
    }
    if (value.size < least || (typeof maxProperties === 'number' && value.size > maxProperties)) return undefined;
    return Object.fromEntries(value);
  }

  async member(level: Level, name: string, depth = 0): Promise<JsonValue | undefined> {
    const part = level.properties.get(name);
    if (part !== undefined) return this.of(part, depth);
    if (typeof level.additional === 'number') return this.of(level.additional, depth);
    return level.additional ? 'a' : undefined;
  }

  #make(view: View, depth: number): Promise<JsonValue | undefined> {
    if (view.kind === 'any') return Promise.resolve('a');
    if (view.kind === 'nullable') return this.of(view.inner, depth + 1);
    if (view.kind === 'branches' && view.keyword === 'oneOf') return this.#exactlyOne(view.id, view.branches, depth + 1);
    if (view.kind === 'branches' && view.keyword !== 'allOf') return this.#first(view.branches, depth + 1);
    return view.kind === 'level' ? this.#fromLevel(view, depth) : this.#ask(view.id);
  }

  /** Of alternatives, the first for which there is something. */
  async #first(branches: readonly number[], depth: number): Promise<JsonValue | undefined> {
    for (const branch of branches) {
      const value = await this.of(branch, depth);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** What fits one of several and no other: an object with nothing in it often fits them all. */
  async #exactlyOne(id: number, branches: readonly number[], depth: number): Promise<JsonValue | undefined> {
    const oracle = (await loadOracles()).find(({ name }) => name !== 'ajv');
    const fits = (value: JsonValue | undefined): value is JsonValue => {
      const root = value === undefined ? undefined : projectOf(this.#views.lowering, id, value);
      if (value === undefined || root === undefined) return false;
      return oracle?.judge({ root, dialect: 2020, uri: 'file:///schema', others: [], plain: true }, value)?.valid === true;
    };
    for (const branch of branches) {
      const value = await this.of(branch, depth);
      if (fits(value)) return value;
    }
    for (const branch of branches) {
      const level = this.#views.of(branch);
      const names = level.kind === 'level' ? [...level.properties.keys()].slice(0, MAX_MEMBERS) : [];
      for (const name of names) {
        const member = level.kind === 'level' ? await this.member(level, name, depth + 1) : undefined;
        const value =
          level.kind === 'level' && member !== undefined ? await this.object(level, new Map([[name, member]]), depth) : undefined;
        if (fits(value)) return value;
      }
    }
    return this.#ask(id);
  }

  async #fromLevel(level: Level, depth: number): Promise<JsonValue | undefined> {
    const { plain } = level;
    const values = plain['enum'];
    if (plain['const'] !== undefined) return plain['const'];
    // Beside limits not every value that is listed fits.
    if (isJsonArray(values) && Object.keys(plain).some((keyword) => keyword !== 'enum' && keyword !== 'type')) return this.#ask(level.id);
    if (isJsonArray(values)) return values.find((one) => one !== null) ?? values[0];
    const type = isJsonArray(plain['type']) ? plain['type'].find((one) => one !== 'null') : (plain['type'] ?? typeOf(level));
    if (type === 'object') return this.object(level, new Map(), depth);
    if (type === 'array') return this.#list(level, depth);
    if (type === 'boolean') return false;
    if (type === 'null') return null;
    return (
      (type === 'string' ? textFor(plain) : type === 'integer' || type === 'number' ? numberFor(plain) : undefined) ?? this.#ask(level.id)
    );
  }

  async #list(level: Level, depth: number): Promise<JsonValue | undefined> {
    const least = Number(level.plain['minItems'] ?? 0);
    if (least === 0) return [];
    if (level.plain['uniqueItems'] === true && least > 1) return this.#ask(level.id);
    const item = level.items === undefined ? 'a' : await this.of(level.items, depth + 1);
    return item === undefined || least > MAX_LENGTH ? undefined : Array.from({ length: least }, () => item);
  }

  /** What a reader that takes a single strange value refuses. */
  async #ask(id: number): Promise<JsonValue | undefined> {
    if (++this.#asked > MAX_ASKED) return undefined;
    const { lowering } = this.#views;
    const written = new SchemaDocument(lowering, new Map([['value', { part: id }]]));
    const found = await compareEmbedded(written, nobody(lowering), this.#policy);
    return found.find(({ witness }) => witness)?.witness?.payload;
  }
}

function nobody(lowering: Lowering): EmbeddedSchema {
  const root = { properties: { value: { const: '\u0000nothing' } }, $defs: {} };
  return { path: lowering.api.main.path, root, places: () => new Map() };
}

function typeOf(level: Level): string {
  return level.names ? 'object' : level.items === undefined ? 'string' : 'array';
}

function textFor({ pattern, format, minLength, maxLength }: JsonObject): string | undefined {
  if (pattern !== undefined) return undefined;
  const least = typeof minLength === 'number' ? minLength : 0;
  const text = typeof format === 'string' ? FORMATS[format] : 'a'.repeat(Math.max(1, Math.min(least, 10 * MAX_LENGTH)));
  const length = text?.length ?? 0;
  return length < least || (typeof maxLength === 'number' && length > maxLength) ? (maxLength === 0 && least === 0 ? '' : undefined) : text;
}

function numberFor({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: JsonObject): number | undefined {
  const from =
    typeof minimum === 'number' ? Math.ceil(minimum) : typeof exclusiveMinimum === 'number' ? Math.floor(exclusiveMinimum) + 1 : 0;
  const top =
    typeof maximum === 'number' ? Math.floor(maximum) : typeof exclusiveMaximum === 'number' ? Math.ceil(exclusiveMaximum) - 1 : from;
  const value = top < from || (minimum === undefined && exclusiveMinimum === undefined) ? Math.min(from, top) : from;
  const fits =
    value >= (typeof minimum === 'number' ? minimum : -Infinity) && (typeof exclusiveMinimum !== 'number' || value > exclusiveMinimum);
  return fits && (typeof multipleOf !== 'number' || value % multipleOf === 0) ? value : undefined;
}

/** Addresses may be long; other formats have a length of their own. */
function longText(format: JsonValue | undefined, length: number): string | undefined {
  const start = format === undefined ? '' : format === 'uri' || format === 'uri-reference' ? 'https://example.com/' : undefined;
  return start === undefined ? undefined : start + 'a'.repeat(Math.max(0, length - start.length));
}

/** A text or list just above the reader's limit, where it can still be shown to people. */
export async function aboveLimit(keyword: string, writer: Level, reader: Level, samples: Samples): Promise<JsonValue | undefined> {
  const limit = reader.plain[keyword];
  if (typeof limit !== 'number' || limit >= MAX_SHOWN) return undefined;
  const length = Math.floor(limit) + 1;
  if (keyword === 'maxLength') return longText(writer.plain['format'], length);
  const item = writer.items === undefined ? 'a' : await samples.of(writer.items);
  return item === undefined || JSON.stringify(item).length * length > MAX_LISTED ? undefined : Array.from({ length }, () => item);
}

/** The value with members and items that stood for others replaced. */
export async function filled(value: JsonValue, level: Level, samples: Samples): Promise<JsonValue | undefined> {
  if (isJsonArray(value)) {
    const item = level.items === undefined ? undefined : await samples.of(level.items);
    return level.items === undefined ? value : item === undefined && value.length > 0 ? undefined : value.map(() => item as JsonValue);
  }
  if (!isJsonObject(value)) return value;
  const members = new Map<string, JsonValue>();
  for (const [name, old] of Object.entries(value)) {
    const known = level.properties.has(name) || typeof level.additional === 'number';
    const one = known ? await samples.member(level, name) : old;
    if (one === undefined) return undefined;
    members.set(name, one);
  }
  return Object.fromEntries(members);
}
