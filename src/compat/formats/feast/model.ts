import type { Place } from '../../../core/index.ts';

/** Something that could not be read without running it: what it was, and where. */
export interface Unread {
  readonly what: string;
  readonly place: Place;
}

export interface Feature {
  /** As Feast calls it on the wire: `FLOAT`, `INT64_LIST`; undefined where it could not be read. */
  readonly type: string | undefined;
  /** How it is searched by similarity, where it is. */
  readonly vector?: VectorIndex;
  readonly place: Place;
}

/** An index of vectors: the measure, where one is said, and how many numbers a vector has, 0 where that is not said. */
export interface VectorIndex {
  readonly metric: string;
  readonly length: number;
}

export interface FeatureView {
  readonly name: string;
  /** Names of entities, in no order. */
  readonly entities: readonly string[] | undefined;
  readonly features: ReadonlyMap<string, Feature>;
  /** Of an on-demand view in a dump: the views it is computed from, and what requests give it beside their keys. */
  readonly sources?: { readonly views: readonly string[]; readonly inputs: ReadonlyMap<string, string | undefined> };
  /** Types of the columns by which it is looked up, where the view says them. */
  readonly keyTypes: ReadonlyMap<string, string | undefined>;
  /** Whether there may be features beyond those that were read. */
  readonly complete: boolean;
  /** Seconds; 0 never expires; undefined where it could not be read. */
  readonly ttl: number | undefined;
  readonly online: boolean | undefined;
  /** Text of a transformation, where there is one. */
  readonly transformation: string | undefined;
  readonly unread: readonly Unread[];
  readonly place: Place;
}

export interface Entity {
  readonly name: string;
  readonly joinKey: string | undefined;
  readonly type: string | undefined;
  readonly unread: readonly Unread[];
  readonly place: Place;
}

export interface FeatureService {
  readonly name: string;
  /** By view; `undefined` stands for every feature of it. */
  readonly features: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  readonly unread: readonly Unread[];
  readonly place: Place;
}

export interface FeatureStore {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly views: ReadonlyMap<string, FeatureView>;
  readonly services: ReadonlyMap<string, FeatureService>;
  /** Definitions of which not even the name could be read. */
  readonly unread: readonly Unread[];
  readonly place: Place;
  /** Of all texts that were read. */
  readonly digest: string;
}

/** On-demand views over on-demand views, so many deep: in a circle there are no keys to be found. */
const MAX_SOURCES = 20;

/** The keys that a client has to send for a view, by name with their type where it is known; undefined where they could not be read. */
export function joinKeysOf(store: FeatureStore, view: FeatureView, depth = 0): ReadonlyMap<string, string | undefined> | undefined {
  if (depth > MAX_SOURCES) return undefined;
  if (!view.entities) return view.sources && keysOfSources(store, view.sources, depth);
  const keys = new Map<string, string | undefined>();
  for (const name of view.entities) {
    const entity = store.entities.get(name);
    if (entity && entity.joinKey === undefined) return undefined;
    const key = entity?.joinKey ?? name;
    keys.set(key, view.keyTypes.get(key) ?? entity?.type);
  }
  return keys;
}

function keysOfSources(
  store: FeatureStore,
  { views, inputs }: NonNullable<FeatureView['sources']>,
  depth: number,
): ReturnType<typeof joinKeysOf> {
  const keys = new Map(inputs);
  for (const name of views) {
    const view = store.views.get(name);
    const own = view && joinKeysOf(store, view, depth + 1);
    if (!own) return undefined;
    for (const [key, type] of own) keys.set(key, type);
  }
  return keys;
}

/** The name under which a registry keeps views without entities. */
export const NO_ENTITY = '__dummy';
