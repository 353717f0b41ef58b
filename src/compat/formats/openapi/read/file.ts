import { GateError, isJsonArray, isJsonObject, type JsonValue, type Place } from '../../../../core/index.ts';
import { type JsonNode, readYaml, toJson } from '../../../source/index.ts';
import type { SchemaSource } from '../../../types.ts';
import { pointerTokens } from '../../json-schema/embedded.ts';
import { readJsonFile } from './json.ts';

/** Deeper nesting is refused: real descriptions stay below 60. */
const MAX_DEPTH = 200;

/** One file of a description. */
export interface ApiFile {
  readonly path: string;
  readonly root: JsonValue;
  /** The value a pointer leads to; `undefined` when it leads nowhere. Each is looked up once. */
  at(pointer: string): JsonValue | undefined;
  /** What `$ref` says before its `#`, wherever a reference leaves the file. */
  readonly outside: readonly string[];
  /** Places of pointers; of the nearest thing around where there is nothing. One pass over the text. */
  places(pointers: Iterable<string>): Map<string, Place>;
}

/** A text that was read. `refuseTwice`: as of JSON, which lets names stand twice. */
interface Read extends Pick<ApiFile, 'root' | 'places'> {
  refuseTwice?(members: number): void;
}

/** Reads JSON or YAML. @throws GateError RG-SCHEMA-SYNTAX with the place */
export function readApiFile(source: SchemaSource): ApiFile {
  const read: Read = isJson(source) ? readJsonFile(source) : readYamlFile(source);
  const { root } = read;
  const { outside, members } = survey(root, source.path);
  read.refuseTwice?.(members);
  return { path: source.path, root, at: lookupIn(root), outside, places: (pointers) => read.places(pointers) };
}

/** Every lookup begins at what was found before: pointers grow one step at a time. */
function lookupIn(root: JsonValue): (pointer: string) => JsonValue | undefined {
  const found = new Map<string, JsonValue | undefined>([['', root]]);
  const at = (pointer: string): JsonValue | undefined => {
    const known = found.get(pointer);
    if (known !== undefined || found.has(pointer)) return known;
    const end = pointer.lastIndexOf('/');
    const holder = end === -1 ? undefined : at(pointer.slice(0, end));
    const value = childOf(holder, unescapeToken(pointer.slice(end + 1)));
    found.set(pointer, value);
    return value;
  };
  return at;
}

/** What stands in an object or list under a name or number. */
export function childOf(holder: JsonValue | undefined, token: string): JsonValue | undefined {
  if (isJsonArray(holder)) return /^(?:0|[1-9]\d*)$/.test(token) ? holder[Number(token)] : undefined;
  return isJsonObject(holder) && Object.hasOwn(holder, token) ? holder[token] : undefined;
}

function unescapeToken(token: string): string {
  return token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;
}

/** By its name; JSON in a file that is called YAML is read as such, for speed. */
function isJson({ path, text }: SchemaSource): boolean {
  if (!/\.ya?ml$/i.test(path)) return true;
  if (!/^\s*\{\s*"/.test(text.slice(0, 200).replace('\uFEFF', ''))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function readYamlFile(source: SchemaSource): Read {
  const document = readYaml(source);
  const places = (pointers: Iterable<string>): Map<string, Place> =>
    new Map([...new Set(pointers)].map((pointer) => [pointer, placeOf(document.root, pointer)]));
  return { root: toJson(document.root), places };
}

function placeOf(root: JsonNode, pointer: string): Place {
  let at = root;
  let { place } = root;
  for (const token of pointerTokens(pointer)) {
    if (at.type === 'object') {
      const member = at.members.get(token);
      if (!member) break;
      ({ place } = member);
      at = member.value;
    } else if (at.type === 'array') {
      const item = at.items[Number(token)];
      if (!item) break;
      ({ place } = item);
      at = item;
    } else break;
  }
  return place;
}

/**
 * Refuses what nests too deeply, lists the files that references name, and counts the members of all objects. Level by level, so that depth
 * costs no stack.
 */
function survey(root: JsonValue, path: string): { readonly outside: string[]; readonly members: number } {
  const outside = new Set<string>();
  let members = 0;
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) {
      const place = { file: path, line: 1, column: 1 };
      throw new GateError('RG-SCHEMA-SYNTAX', `the description nests deeper than ${MAX_DEPTH} levels`, {
        place,
        hint: 'split it with $ref',
      });
    }
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      const isList = Array.isArray(value);
      const children: readonly unknown[] = isList ? (value as unknown[]) : Object.values(value);
      if (!isList) members += children.length;
      for (const child of children) {
        if (typeof child === 'object' && child !== null) next.push(child);
      }
      const reference = isJsonObject(value) && Object.hasOwn(value, '$ref') ? value['$ref'] : undefined;
      if (typeof reference === 'string' && !reference.startsWith('#')) outside.add(reference.split('#')[0] ?? '');
    }
    level = next;
  }
  return { outside: [...outside], members };
}
