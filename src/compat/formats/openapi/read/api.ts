import { posix } from 'node:path';
import { GateError, isJsonObject, type JsonObject, type JsonValue } from '../../../../core/index.ts';
import { ReadOnce } from '../../../source/read-once.ts';
import type { SchemaSource } from '../../../types.ts';
import { escapeToken } from '../../json-schema/embedded.ts';
import { type ApiFile, childOf, readApiFile } from './file.ts';

export type Version = '2.0' | '3.0' | '3.1';

/** A place in a description. */
export interface Spot {
  readonly api: Api;
  readonly file: ApiFile;
  readonly pointer: string;
}

/** An object of a description, references followed. */
export interface Located extends Spot {
  readonly value: JsonObject;
}

/** Where a reference leads; `unread`: to somewhere we never look. */
export type Target = { readonly file: ApiFile; readonly pointer: string } | 'unread';

const MAX_HOPS = 30;
const MAX_FILES = 2000;

const OTHERS = new ReadOnce<ApiFile>();

/** A description with all its files. */
export class Api {
  readonly main: ApiFile;
  readonly version: Version;
  readonly #files = new Map<string, ApiFile>();
  readonly root: Located;
  /** 3.2: the address that the description has for others; a reference to it leads to itself. */
  readonly #self: string | undefined;
  /** Where references lead, by the file they stand in: most are written many times. */
  readonly #targets = new WeakMap<ApiFile, Map<string, Target>>();
  /** References outside schemas that were asked for and lead where we never look. */
  readonly unread = new Map<string, Spot>();

  /** @throws GateError RG-SCHEMA-SYNTAX with a place */
  constructor(source: SchemaSource) {
    this.main = readApiFile(source);
    this.version = versionOf(this.main);
    this.#files.set(this.main.path, this.main);
    this.root = { api: this, file: this.main, pointer: '', value: this.main.root as JsonObject };
    this.#self = text(this.root.value, '$self');
    const waiting = [this.main];
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      for (const written of file.outside) {
        const path = besides(file.path, written);
        if (path === undefined || this.#files.has(path) || this.#files.size >= MAX_FILES) continue;
        const text = source.file?.(path);
        if (text === undefined) continue;
        const other = OTHERS.of(source.scope, { path, text }, () => readApiFile({ path, text }));
        this.#files.set(path, other);
        waiting.push(other);
      }
    }
  }

  /** @throws GateError RG-SCHEMA-SYNTAX when it leads nowhere inside a file that is there */
  resolve(reference: string, from: Spot): Target {
    const known = this.#targets.get(from.file)?.get(reference);
    if (known !== undefined) return known;
    const target = this.#find(reference, from);
    const targets = this.#targets.get(from.file) ?? new Map<string, Target>();
    this.#targets.set(from.file, targets.set(reference, target));
    return target;
  }

  #find(reference: string, from: Spot): Target {
    const hash = reference.indexOf('#');
    const written = hash === -1 ? reference : reference.slice(0, hash);
    const pointer = decode(hash === -1 ? '' : reference.slice(hash + 1));
    const path = written === '' ? from.file.path : written === this.#self ? this.main.path : besides(from.file.path, written);
    const file = path === undefined ? undefined : this.#files.get(path);
    if (!file || (pointer !== '' && !pointer.startsWith('/'))) return 'unread';
    if (file.at(pointer) === undefined) {
      throw wrong(from, `the reference ${JSON.stringify(reference.slice(0, 200))} leads nowhere`, 'something in this description');
    }
    return { file, pointer };
  }

  /** The object at a spot, through any references; `undefined` where there is no object, or it is somewhere we never look. */
  follow(spot: Spot, missed?: (reference: string, at: Spot) => void): Located | undefined {
    return this.followFrom(spot, spot.file.at(spot.pointer), missed);
  }

  /** The same where it is known what stands at the spot. */
  followFrom(spot: Spot, written: JsonValue | undefined, missed?: (reference: string, at: Spot) => void): Located | undefined {
    let at = spot;
    let value = written;
    for (let hops = 0; hops < MAX_HOPS; hops++) {
      if (!isJsonObject(value)) return undefined;
      const reference = Object.hasOwn(value, '$ref') ? value['$ref'] : undefined;
      if (typeof reference !== 'string') return { ...at, value };
      const target = this.resolve(reference, at);
      if (target === 'unread') {
        missed?.(reference, at);
        return undefined;
      }
      at = { api: this, ...target };
      value = at.file.at(at.pointer);
    }
    throw wrong(spot, 'the reference leads back to itself');
  }
}

/** A step down, without following anything. */
export function below(spot: Spot, ...tokens: (string | number)[]): Spot {
  const pointer = spot.pointer + tokens.map((token) => `/${escapeToken(token)}`).join('');
  return { api: spot.api, file: spot.file, pointer };
}

/** A step down to an object, references followed. */
export function inside(located: Located, ...tokens: (string | number)[]): Located | undefined {
  let value: JsonValue | undefined = located.value;
  for (const token of tokens) value = childOf(value, String(token));
  return located.api.followFrom(below(located, ...tokens), value, (reference, at) => located.api.unread.set(reference, at));
}

/** What a path stands for: what is written beside a reference counts with what the reference leads to, and before it. */
export function withBeside(map: Located, name: string): Located[] {
  const spot = below(map, name);
  const value = spot.file.at(spot.pointer);
  const target = inside(map, name);
  const beside = isJsonObject(value) && own(value, '$ref') !== undefined && Object.keys(value).length > 1 ? [{ ...spot, value }] : [];
  return target ? [...beside, target] : beside;
}

/** The members of an object that is a map, each followed. */
export function members(located: Located, name: string): [key: string, at: Located][] {
  const map = inside(located, name);
  if (!map) return [];
  return Object.keys(map.value).flatMap((key) => {
    const at = inside(map, key);
    return at ? [[key, at]] : [];
  });
}

/** The items of a list, each followed. */
export function items(located: Located, name: string): Located[] {
  const list = own(located.value, name);
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, index) => inside(located, name, index) ?? []);
}

export function own(value: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

export function text(value: JsonObject, name: string): string | undefined {
  const member = own(value, name);
  return typeof member === 'string' ? member : undefined;
}

export function wrong(spot: Spot, message: string, expected?: string): GateError {
  const place = spot.file.places([spot.pointer]).get(spot.pointer);
  return new GateError('RG-SCHEMA-SYNTAX', message, { ...(place ? { place } : {}), ...(expected ? { expected } : {}) });
}

function versionOf(file: ApiFile): Version {
  const root = file.root;
  const written = isJsonObject(root) ? (own(root, 'openapi') ?? own(root, 'swagger')) : undefined;
  const version = String(typeof written === 'string' || typeof written === 'number' ? written : '');
  if (/^2(?:\.0)?$/.test(version)) return '2.0';
  if (/^3\.0(?:\.|$)/.test(version)) return '3.0';
  if (/^3\.[12](?:\.|$)/.test(version)) return '3.1';
  const pointer = isJsonObject(root) && Object.hasOwn(root, 'openapi') ? '/openapi' : '';
  throw new GateError(
    'RG-SCHEMA-SYNTAX',
    written === undefined ? 'no `openapi` or `swagger` says the version' : 'the version is not known',
    {
      place: file.places([pointer]).get(pointer) ?? { file: file.path, line: 1, column: 1 },
      expected: 'openapi 3.0, 3.1 or 3.2, or swagger 2.0',
    },
  );
}

/** A path inside the repository, or `undefined` for everything else. */
function besides(path: string, written: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/|^\\/i.test(written)) return undefined;
  const joined = posix.normalize(posix.join(posix.dirname(path), decode(written)));
  return joined.startsWith('..') || joined.includes('\0') ? undefined : joined;
}

function decode(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
