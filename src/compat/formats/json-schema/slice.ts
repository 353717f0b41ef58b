import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { Certificate, type Mark, type Wanted } from './certificate.ts';
import { isSchema, LISTED, SINGLE } from './dialect.ts';
import { keysOf } from './narrow.ts';
import { effortOf, MAX_EFFORT } from './effort.ts';
import type { Node } from './node.ts';
import type { OracleSchema } from './oracle.ts';
import { escapeToken, unescapeToken } from './scan.ts';

/** Schemas with fewer definitions are handed to the validators whole. */
const MANY = 40;
/** And so are schemas whose texts have fewer characters. */
const SMALL = 40_000;
/** The same where a schema is mostly asked about once or twice, so that compiling it is most of the work. */
export const TINY = 2000;
const HOLDERS = ['definitions', '$defs'] as const;

/** A schema without what one payload does not need: compiling a validator for megabytes takes seconds, one payload touches little of it. */
export class Slicer {
  readonly #root: Node;
  readonly whole: OracleSchema;
  readonly #parts: Parts;
  readonly #most: number;
  #plan: Plan | undefined;
  #small: boolean | undefined;
  #length: number | undefined;
  /** Characters of the parts that were made. */
  #made = 0;

  /** `most`: with fewer characters than that a schema is handed over whole at once; else only when its parts came to as much as it is. */
  constructor(root: Node, whole: OracleSchema, parts: Parts = new Parts(), most: number = SMALL) {
    this.#root = root;
    this.whole = whole;
    this.#parts = parts;
    this.#most = most;
  }

  /**
   * A part of the schema that accepts no more (`accept`) or refuses no more (`refuse`) than the whole: when it does accept or refuse the payload,
   * so does the whole. Any other answer says nothing. `undefined`: only the whole will do.
   */
  for(payload: JsonValue, wanted: 'accept' | 'refuse'): OracleSchema | undefined {
    const plan = (this.#plan ??= planOf(this.whole));
    if (plan === 'whole' || (this.#isWholeCheap() && effortOf(this.whole, payload) <= MAX_EFFORT)) return undefined;
    const certificate = new Certificate(this.#root, payload, plan === 'exact' ? 'exact' : wanted);
    if (!certificate.complete) return undefined;
    const root = new Builder(certificate.marks, keysOf(payload)).build(this.whole.root, this.#root.pointer);
    if (root === undefined) return undefined;
    const before = this.#parts.made;
    const part = this.#parts.once({ ...this.whole, root, plain: true });
    this.#made += this.#parts.made - before;
    return part;
  }

  /** Whether to hand over the whole costs no more than parts of it do, unless it would take the validators too long. */
  #isWholeCheap(): boolean {
    if (!(this.#small ??= isSmall(this.whole))) return false;
    return this.#most >= SMALL || Math.max(this.#most, this.#made) >= (this.#length ??= JSON.stringify(this.whole.root).length);
  }
}

function isSmall({ root }: OracleSchema): boolean {
  const count = HOLDERS.reduce(
    (sum, holder) => sum + (isJsonObject(root) && isJsonObject(root[holder]) ? Object.keys(root[holder]).length : 0),
    0,
  );
  return count < MANY || JSON.stringify(root).length < SMALL;
}

/** Parts kept for the next payload. */
const MAX_PARTS = 200;

/** Payloads that look alike need the same part, and so do releases that are alike: it is compiled once. */
export class Parts {
  readonly #byText = new Map<string, OracleSchema>();
  /** Characters of all that was new, which is what compiling costs. */
  made = 0;

  /** `part`: without other files. */
  once(part: OracleSchema): OracleSchema {
    const text = `${part.dialect} ${part.uri} ${JSON.stringify(part.root)}`;
    const known = this.#byText.get(text);
    if (known) return known;
    if (this.#byText.size >= MAX_PARTS) this.#byText.clear();
    this.#byText.set(text, part);
    this.made += text.length;
    return part;
  }
}

/** How a schema can be cut: freely, only where nothing is asked, or not at all. */
type Plan = Wanted | 'whole';

function planOf({ root, others }: OracleSchema): Plan {
  if (others.length > 0) return 'whole';
  let plan: Plan = 'accept';
  const waiting: JsonValue[] = [root];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (isJsonArray(at)) waiting.push(...at);
    if (!isJsonObject(at)) continue;
    // What can be named without a pointer may be needed from anywhere.
    if (at !== root && isNamed(at)) return 'whole';
    // What these look at depends on everything beside them.
    if (at['unevaluatedProperties'] !== undefined || at['unevaluatedItems'] !== undefined) plan = 'exact';
    waiting.push(...Object.values(at));
  }
  return plan;
}

function isNamed(schema: JsonObject): boolean {
  return IDENTITIES.some((keyword) => typeof schema[keyword] === 'string' || schema[keyword] === true);
}

const IDENTITIES = ['$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor', '$dynamicRef', '$recursiveRef'] as const;
const ANNOTATIONS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'markdownDescription',
  '$comment',
  'examples',
  'default',
  ...HOLDERS,
]);
const MAPS = ['properties', 'patternProperties', 'dependentSchemas', 'dependencies'] as const;

/** Writes down what is kept. Schemas that nothing asks admit everything. */
class Builder {
  readonly #marks: ReadonlyMap<string, Mark>;
  readonly #names: readonly string[];
  #placed = 0;

  /** `names`: all member names of the payload. */
  constructor(marks: ReadonlyMap<string, Mark>, names: ReadonlySet<string>) {
    this.#marks = marks;
    this.#names = [...names].sort();
  }

  /** `undefined` when something that is needed lies where nothing else leads. */
  build(root: JsonValue, base: string): JsonValue | undefined {
    const result = this.#schema(root, base, 'exact');
    if (!isJsonObject(result) || !isJsonObject(root)) return this.#placed === this.#marks.size ? result : undefined;
    const whole: Record<string, JsonValue> = { ...result };
    for (const holder of HOLDERS) {
      const map = root[holder];
      if (!isJsonObject(map)) continue;
      const kept = this.#definitions(holder).flatMap(([pointer, name]) =>
        Object.hasOwn(map, name) ? [[name, this.#schema(map[name] ?? null, pointer, 'exact')] as const] : [],
      );
      if (kept.length > 0) whole[holder] = Object.fromEntries(kept);
    }
    for (const keyword of ['$schema', '$id', 'id']) if (typeof root[keyword] === 'string') whole[keyword] = root[keyword];
    return this.#placed === this.#marks.size ? whole : undefined;
  }

  /** Pointers and names of the definitions that something is asked of. */
  #definitions(holder: string): (readonly [pointer: string, name: string])[] {
    const start = `/${holder}/`;
    const pointers = [...this.#marks.keys()].filter((pointer) => pointer.startsWith(start) && !pointer.includes('/', start.length));
    return pointers.sort().map((pointer) => [pointer, unescapeToken(pointer.slice(start.length))]);
  }

  /** What nothing asks accepts nothing where accepting is to be shown, and anything where refusing is: then a wrong guess shows. */
  #schema(schema: JsonValue, pointer: string, wanted: Wanted): JsonValue {
    const mark = this.#marks.get(pointer);
    if (!mark) return wanted !== 'accept';
    this.#placed++;
    if (!isJsonObject(schema)) return schema;
    const result: Record<string, JsonValue> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (ANNOTATIONS.has(keyword) || (mark.wanted === 'refuse' && !keepsKeyword(mark, keyword))) continue;
      result[keyword] = this.#value(mark, keyword, value, `${pointer}/${keyword}`);
    }
    return result;
  }

  #value({ wanted }: Mark, keyword: string, value: JsonValue, pointer: string): JsonValue {
    if (isJsonArray(value) && isOneOf(LISTED, keyword)) {
      const items = value.map((schema, index) => [`${pointer}/${index}`, schema] as const);
      const some = (keyword === 'anyOf' && wanted === 'accept') || (keyword === 'allOf' && wanted === 'refuse');
      const kept = items.filter(([at]) => !some || this.#marks.has(at)).map(([at, schema]) => this.#schema(schema, at, wanted));
      return keyword === 'anyOf' || keyword === 'allOf' ? distinct(kept) : kept;
    }
    if (isJsonObject(value) && isOneOf(MAPS, keyword)) {
      const names = keyword === 'patternProperties' ? Object.keys(value) : this.#names.filter((name) => Object.hasOwn(value, name));
      const keep = ([name, schema]: readonly [string, JsonValue]): JsonValue =>
        isJsonArray(schema) ? schema : this.#schema(schema, `${pointer}/${escapeToken(name)}`, wanted);
      return Object.fromEntries(names.map((name) => [name, keep([name, value[name] ?? null])]));
    }
    return isSchema(value) && isOneOf(SINGLE, keyword) ? this.#schema(value, pointer, wanted) : value;
  }
}

/** Each schema once: where little is kept, branches become the same, and a validator would go through each. */
function distinct(schemas: readonly JsonValue[]): readonly JsonValue[] {
  if (schemas.length < 2) return schemas;
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
}

function isOneOf(words: readonly string[], word: string): boolean {
  return words.includes(word);
}

/** Whether a keyword as it was written is one of those to keep. */
function keepsKeyword({ node, keywords }: Mark, written: string): boolean {
  if (written === '$schema') return true;
  for (const keyword of keywords) {
    const spelled =
      keyword === 'refs' ? (node.refs?.[0]?.keyword ?? '$ref') : (node.spelled?.[keyword] ?? (keyword === 'types' ? 'type' : keyword));
    // An exclusive bound of draft 4 is a bound with a flag.
    if (written === spelled || written === keyword) return true;
  }
  return false;
}
