import { canonicalJson, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../../core/index.ts';
import type { Api, Spot } from '../read/api.ts';
import type { ApiFile } from '../read/file.ts';
import type { SchemaRef } from '../read/model.ts';

/** What kind of object is looked at: decides which members say nothing. */
type Kind = 'operation' | 'parameter' | 'body' | 'response' | 'media' | 'schema' | 'parameters' | 'responses' | 'headers' | 'content';

const SILENT: Readonly<Record<Kind, ReadonlySet<string>>> = {
  operation: new Set(['tags', 'externalDocs', 'x-github', 'x-codegen-request-body-name', 'x-code-samples', 'x-codeSamples']),
  parameter: new Set(['example', 'examples']),
  body: new Set(),
  response: new Set(['links']),
  media: new Set(['example', 'examples']),
  schema: new Set(),
  parameters: new Set(),
  responses: new Set(),
  headers: new Set(),
  content: new Set(),
};
const INSIDE: Partial<Readonly<Record<Kind, Readonly<Record<string, Kind>>>>> = {
  operation: { parameters: 'parameters', requestBody: 'body', responses: 'responses' },
  parameter: { schema: 'schema', content: 'content' },
  body: { content: 'content' },
  response: { content: 'content', headers: 'headers' },
  media: { schema: 'schema' },
};
const ITEMS: Partial<Readonly<Record<Kind, Kind>>> = {
  parameters: 'parameter',
  responses: 'response',
  headers: 'parameter',
  content: 'media',
};
/** Texts under these names say nothing. As names of properties they hold no text, and inside `enum` nothing is left out. */
const TEXTS = new Set(['description', 'title', 'summary', 'operationId', '$comment', 'example']);
const EXACT = new Set(['enum', 'const']);

interface Leaf {
  readonly same: boolean;
  /** References that both sides have, with what they lead to. */
  readonly pairs: readonly Pair[];
}
interface Pair {
  readonly a: { readonly file: ApiFile; readonly pointer: string };
  readonly b: { readonly file: ApiFile; readonly pointer: string };
  readonly kind: Kind;
}

const MADE = new WeakMap<Api, WeakMap<Api, Sameness>>();

/** What is known of two descriptions, whichever is asked about first. */
export function samenessOf(a: Api, b: Api): Sameness {
  const known = MADE.get(a)?.get(b) ?? MADE.get(b)?.get(a);
  if (known) return known;
  const made = new Sameness(a, b);
  const mine = MADE.get(a) ?? new WeakMap<Api, Sameness>();
  MADE.set(a, mine.set(b, made));
  return made;
}

/** A quick look at whether two parts of descriptions are written the same way: never says so wrongly, and leaves refactored parts to the comparison. */
export class Sameness {
  readonly #a: Api;
  readonly #b: Api;
  /** What was answered before. */
  readonly #known = new Map<string, boolean>();
  /** Numbers of files. */
  readonly #files = new Map<ApiFile, number>();

  constructor(a: Api, b: Api) {
    this.#a = a;
    this.#b = b;
  }

  /** Whether everything at two spots is the same, through all references. The same text means another thing in another version. */
  same(a: Spot, b: Spot, kind: Kind): boolean {
    if (this.#a.version !== this.#b.version) return false;
    const pair = a.api === this.#a ? { a, b, kind } : { a: b, b: a, kind };
    const start = this.#keyOf(pair);
    if (!this.#known.has(start)) this.#decide(start, pair);
    return this.#known.get(start) === true;
  }

  /** Decides everything that a pair leads to, each once: what leads to something that differs, differs. */
  #decide(start: string, pair: Pair): void {
    const found = new Map<string, { readonly leaf: Leaf; readonly from: string[] }>();
    const waiting: { readonly key: string; readonly pair: Pair; readonly from: string | undefined }[] = [
      { key: start, pair, from: undefined },
    ];
    const different: string[] = [];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { key, from } = next;
      const known = this.#known.get(key);
      if (known === false && from !== undefined) different.push(from);
      if (known !== undefined) continue;
      const before = found.get(key);
      if (before && from !== undefined) before.from.push(from);
      if (before) continue;
      const leaf = this.#leaf(next.pair);
      found.set(key, { leaf, from: from === undefined ? [] : [from] });
      if (!leaf.same) different.push(key);
      else for (const one of leaf.pairs) waiting.push({ key: this.#keyOf(one), pair: one, from: key });
    }
    for (let key = different.pop(); key !== undefined; key = different.pop()) {
      if (this.#known.get(key) === false) continue;
      this.#known.set(key, false);
      different.push(...(found.get(key)?.from ?? []));
    }
    for (const key of found.keys()) if (!this.#known.has(key)) this.#known.set(key, true);
  }

  /** Different for different pairs. It is made very often: pointers are long, and mostly the same on both sides. */
  #keyOf({ a, b, kind }: Pair): string {
    const files = `${kind}${this.#numberOf(a.file)},${this.#numberOf(b.file)}`;
    return a.pointer === b.pointer ? files + a.pointer : `${files} ${a.pointer.length} ${a.pointer}${b.pointer}`;
  }

  #numberOf(file: ApiFile): number {
    let number = this.#files.get(file);
    if (number === undefined) this.#files.set(file, (number = this.#files.size));
    return number;
  }

  /** The same of schemas that stand somewhere. */
  sameSchema(a: SchemaRef, b: SchemaRef): boolean {
    return a.kind === 'at' && b.kind === 'at' && this.same(a.spot, b.spot, 'schema');
  }

  #leaf({ a, b, kind }: Pair): Leaf {
    const pairs: Pair[] = [];
    const [left, right] = [a.file.at(a.pointer), b.file.at(b.pointer)];
    return { same: this.#values(left, right, kind, { a, b, pairs }), pairs };
  }

  #values(a: JsonValue | undefined, b: JsonValue | undefined, kind: Kind, found: Found): boolean {
    if (typeof a !== 'object' || a === null) return a === b;
    if (isJsonArray(a)) {
      const inner = ITEMS[kind] ?? kind;
      return isJsonArray(b) && a.length === b.length && a.every((item, index) => this.#values(item, b[index], inner, found));
    }
    return isJsonObject(b) && this.#objects(a, b, kind, found);
  }

  #objects(a: JsonObject, b: JsonObject, kind: Kind, found: Found): boolean {
    for (const key in b) if (!Object.hasOwn(a, key) && !(SILENT[kind].has(key) || isText(key, b[key]))) return false;
    for (const key in a) {
      const [left, right] = [a[key], Object.hasOwn(b, key) ? b[key] : undefined];
      if (SILENT[kind].has(key) || (TEXTS.has(key) && isPlain(left) && isPlain(right))) continue;
      if (key === '$ref' && typeof left === 'string') {
        if (left !== right || !this.#follow(left, kind, found)) return false;
      } else if (EXACT.has(key)) {
        if (left === undefined || right === undefined || canonicalJson(left) !== canonicalJson(right)) return false;
        // Whatever is not known better is compared like a schema: nothing is left out but texts.
      } else if (!this.#values(left, right, insideOf(kind, key) ?? ITEMS[kind] ?? 'schema', found)) return false;
    }
    return true;
  }

  #follow(reference: string, kind: Kind, { a, b, pairs }: Found): boolean {
    const left = this.#a.resolve(reference, { api: this.#a, file: a.file, pointer: a.pointer });
    const right = this.#b.resolve(reference, { api: this.#b, file: b.file, pointer: b.pointer });
    if (left === 'unread' || right === 'unread') return left === right && /^https?:/i.test(reference);
    pairs.push({ a: left, b: right, kind });
    return true;
  }
}

type Found = { readonly a: Pair['a']; readonly b: Pair['b']; readonly pairs: Pair[] };

function insideOf(kind: Kind, key: string): Kind | undefined {
  const known = INSIDE[kind];
  return known && Object.hasOwn(known, key) ? known[key] : undefined;
}

function isText(key: string, value: JsonValue | undefined): boolean {
  return TEXTS.has(key) && isPlain(value);
}

function isPlain(value: JsonValue | undefined): boolean {
  return value === undefined || typeof value === 'string' || typeof value === 'number';
}
