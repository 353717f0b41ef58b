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
const TEXTS = new Set(['description', 'title', 'summary', 'operationId', '$comment', 'example', 'default']);
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

/** A quick look at whether two parts of descriptions are written the same way: never says so wrongly, and leaves refactored parts to the comparison. */
export class Sameness {
  readonly #a: Api;
  readonly #b: Api;
  readonly #leaves = new Map<string, Leaf>();
  /** What was answered before: everything met on the way to a yes, and what leads to a no. */
  readonly #known = new Map<string, boolean>();

  constructor(a: Api, b: Api) {
    this.#a = a;
    this.#b = b;
  }

  /** Whether everything at two spots is the same, through all references. The same text means another thing in another version. */
  same(a: Spot, b: Spot, kind: Kind): boolean {
    if (this.#a.version !== this.#b.version) return false;
    const seen = new Map<string, string | undefined>();
    const waiting: { pair: Pair; from: string | undefined }[] = [{ pair: { a, b, kind }, from: undefined }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { pair, from } = next;
      const key = `${pair.kind} ${pair.a.file.path}#${pair.a.pointer} ${pair.b.file.path}#${pair.b.pointer}`;
      const known = this.#known.get(key);
      if (known === true || seen.has(key)) continue;
      seen.set(key, from);
      const leaf = known === undefined ? this.#leaf(key, pair) : undefined;
      if (!leaf?.same) {
        for (let at: string | undefined = key; at !== undefined; at = seen.get(at)) this.#known.set(at, false);
        return false;
      }
      for (const one of leaf.pairs) waiting.push({ pair: one, from: key });
    }
    for (const key of seen.keys()) this.#known.set(key, true);
    return true;
  }

  /** The same of schemas that stand somewhere. */
  sameSchema(a: SchemaRef, b: SchemaRef): boolean {
    return a.kind === 'at' && b.kind === 'at' && this.same(a.spot, b.spot, 'schema');
  }

  #leaf(key: string, { a, b, kind }: Pair): Leaf {
    let leaf = this.#leaves.get(key);
    if (!leaf) {
      const pairs: Pair[] = [];
      const [left, right] = [a.file.at(a.pointer), b.file.at(b.pointer)];
      leaf = { same: this.#values(left, right, kind, { a, b, pairs }), pairs };
      this.#leaves.set(key, leaf);
    }
    return leaf;
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
