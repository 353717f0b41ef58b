import type { SchemaScope } from '../../../types.ts';
import type { ProtoEnum, ProtoField, ProtoFile, ProtoMessage } from '../model.ts';
import type { Found } from './ahead.ts';
import type { TypeRef } from './types.ts';
import type { BuiltinType } from './well-known.ts';

/** Characters of the files that are kept for one release. */
const MAX_KEPT = 16_000_000;

export type Types = ReadonlyMap<string, ProtoMessage | ProtoEnum | BuiltinType>;

/** What a file can name: its own types, those of its imports, and what these import publicly. */
export interface View {
  /** By the package that the names in them begin with, a dot included; the types of Protobuf itself behind an empty one. */
  readonly tables: ReadonlyMap<string, readonly Types[]>;
  /** Every package and every leading part of one. */
  readonly packages: ReadonlySet<string>;
  readonly files: readonly ProtoFile[];
  /** Imports without a file. */
  readonly missing: readonly string[];
  /** The files whose imports it rests on. */
  readonly by: readonly ProtoFile[];
  /** Types that were looked up: of fields, and by scope and name. */
  readonly types: Map<ProtoField, TypeRef>;
  readonly names: Map<string, TypeRef>;
}

/** What a file imports. */
export interface Links {
  /** In order; `undefined` where there is none, or where it comes with every compiler. */
  readonly targets: readonly (ProtoFile | undefined)[];
  /** Paths that were asked for, and whether the list of files was: all that this rests on. */
  readonly asked: readonly string[];
  readonly listed: boolean;
}

/** What is known of the files of a release, for all schemas of it. */
export interface Known {
  readonly scope: SchemaScope | undefined;
  readonly files: Map<string, ProtoFile>;
  readonly links: Readonly<Record<'all' | 'public', Map<ProtoFile, Links>>>;
  readonly views: Map<ProtoFile, View>;
  /** What each file seems to import, by its path. */
  readonly behind: Map<string, readonly Found[]>;
  /** Files behind which no import is missing. */
  readonly fetched: Set<string>;
  /** Characters of the files. */
  size: number;
}

const scopes = new WeakMap<SchemaScope, Map<string, Known>>();

/** What is known already where imports start from these roots. It is forgotten when it grows too large. */
export function knownOf(scope: SchemaScope | undefined, roots: readonly string[] | undefined): Known {
  const fresh: Known = {
    scope,
    files: new Map(),
    links: { all: new Map(), public: new Map() },
    views: new Map(),
    behind: new Map(),
    fetched: new Set(),
    size: 0,
  };
  if (!scope) return fresh;
  let byRoots = scopes.get(scope);
  if (!byRoots) scopes.set(scope, (byRoots = new Map()));
  const key = roots ? JSON.stringify(roots) : '';
  const known = byRoots.get(key);
  if (known && known.size <= MAX_KEPT) return known;
  byRoots.set(key, fresh);
  return fresh;
}
