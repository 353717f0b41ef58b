import type { Difference, DifferenceKind, JsonObject, Place } from '../../../core/index.ts';
import {
  type Feature,
  type FeatureService,
  type FeatureStore,
  type FeatureView,
  joinKeysOf,
  type Unread,
  type VectorIndex,
} from './model.ts';
import { describeRule, type FeastRule } from './rules.ts';
import { findWitness, type Request } from './witness.ts';

/** Do clients (models, services) that were made for `client` still get what they read from `server`? Additions hurt nobody. */
export function compareStores(client: FeatureStore, server: FeatureStore): readonly Difference[] {
  if (client.digest === server.digest) return [];
  return [
    ...unreadOf(client, server),
    ...[...client.views.values()].flatMap((view) => compareView(client, server, view)),
    ...[...client.services.values()].flatMap((service) => compareService(client, server, service)),
  ];
}

interface Context {
  readonly client: FeatureStore;
  readonly server: FeatureStore;
}

function differ(
  rule: FeastRule,
  kind: DifferenceKind,
  path: readonly string[],
  data: JsonObject,
  places: readonly [Place, Place],
  witness?: Difference['witness'],
): Difference {
  const pointer = path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { ...describeRule(rule, data), kind, path: pointer, data, writer: places[0], reader: places[1], ...(witness ? { witness } : {}) };
}

/** What either side leaves open. The same words on both sides prove nothing: what they refer to may have changed. */
function unreadOf(client: FeatureStore, server: FeatureStore): readonly Difference[] {
  const of = (store: FeatureStore): readonly (readonly [string, Unread])[] => [
    ...store.unread.map((one) => ['', one] as const),
    ...[...store.entities.values(), ...store.views.values(), ...store.services.values()].flatMap((item) =>
      item.unread.map((one) => [item.name, one] as const),
    ),
  ];
  const seen = new Map<string, Difference>();
  for (const [store, side] of [
    [client, 'client'],
    [server, 'server'],
  ] as const) {
    for (const [name, { what, place }] of of(store)) {
      const places = side === 'client' ? ([place, server.place] as const) : ([client.place, place] as const);
      const key = JSON.stringify([name, what]);
      const before = seen.get(key);
      if (!before) seen.set(key, differ('not-read', 'unknown', name === '' ? [] : [name], { what }, places));
      else if (side === 'server') seen.set(key, { ...before, reader: place });
    }
  }
  return [...seen.values()];
}

/** What is gone from a store that could not be read as a whole may still be there. */
function goneKind(server: FeatureStore): DifferenceKind {
  return server.unread.length > 0 ? 'unknown' : 'breaking';
}

function compareView(client: FeatureStore, server: FeatureStore, view: FeatureView): readonly Difference[] {
  const other = server.views.get(view.name);
  const request = requestFor(client, view);
  if (!other) {
    const kind = goneKind(server);
    const witness = kind === 'breaking' ? findWitness(client, server, request([...view.features.keys()].slice(0, 1))) : undefined;
    return [differ('view-removed', kind, [view.name], { view: view.name }, [view.place, server.place], witness)];
  }
  const places = [view.place, other.place] as const;
  const drafts = [...compareFeatures({ client, server }, view, other), ...compareKeys({ client, server }, view, other)];
  if (view.online === true && other.online === false) {
    const witness = findWitness(client, server, request([...view.features.keys()].slice(0, 1)));
    drafts.push(differ('online-disabled', 'breaking', [view.name], { view: view.name }, places, witness));
  }
  if (view.ttl !== undefined && other.ttl !== undefined && view.ttl !== other.ttl) {
    const show = (seconds: number): string => (seconds === 0 ? 'ever' : `${seconds} s`);
    drafts.push(differ('ttl-changed', 'lossy', [view.name], { view: view.name, client: show(view.ttl), server: show(other.ttl) }, places));
  }
  if (view.transformation !== undefined && other.transformation !== undefined && view.transformation !== other.transformation) {
    drafts.push(differ('transformation-changed', 'lossy', [view.name], { view: view.name }, places));
  }
  return drafts;
}

/** A request of features of a view, with a value for each key that its clients send. */
function requestFor(client: FeatureStore, view: FeatureView): (features: readonly string[]) => Request | undefined {
  const keys = joinKeysOf(client, view);
  return (features) =>
    keys && features.length > 0
      ? {
          features: features.map((name) => `${view.name}:${name}`),
          entities: Object.fromEntries([...keys].map(([key, type]) => [key, [type === 'STRING' ? 'a' : 1]])),
        }
      : undefined;
}

function compareFeatures({ client, server }: Context, view: FeatureView, other: FeatureView): Difference[] {
  const open = !other.complete;
  return [...view.features].flatMap(([name, feature]) => {
    const served = other.features.get(name);
    const path = [view.name, name];
    const title = `${view.name}:${name}`;
    if (!served) {
      const witness = open ? undefined : findWitness(client, server, requestFor(client, view)([name]));
      return [differ('feature-removed', open ? 'unknown' : 'breaking', path, { feature: title }, [feature.place, other.place], witness)];
    }
    const searched = compareVectors(feature, served, title, path, { client, server });
    if (feature.type === undefined || served.type === undefined || feature.type === served.type) return searched;
    const data = { feature: title, client: feature.type, server: served.type };
    const witness = findWitness(client, server, requestFor(client, view)([name]));
    return [differ('feature-type-changed', 'breaking', path, data, [feature.place, served.place], witness), ...searched];
  });
}

/** Vectors of another length, or no index, are refused; another measure finds other neighbours. */
function compareVectors(
  { vector, place }: Feature,
  served: Feature,
  title: string,
  path: readonly string[],
  { client, server }: Context,
): readonly Difference[] {
  const other = served.vector;
  if (!vector || (other && other.metric === vector.metric && other.length === vector.length)) return [];
  const refused = !other || (other.length > 0 && vector.length > 0 && other.length !== vector.length);
  const show = (index: VectorIndex | undefined): string =>
    index
      ? `an index by ${index.metric === '' ? 'the default measure' : index.metric}${index.length > 0 ? ` of ${index.length} numbers` : ''}`
      : 'no index';
  if (!refused && other.metric === vector.metric) return [];
  const witness = refused ? findWitness(client, server, { search: title, length: vector.length || 1 }) : undefined;
  const data = { feature: title, client: show(vector), server: show(other) };
  return [differ('vector-search-changed', refused ? 'breaking' : 'lossy', path, data, [place, served.place], witness)];
}

function compareKeys({ client, server }: Context, view: FeatureView, other: FeatureView): readonly Difference[] {
  const [sent, wanted] = [joinKeysOf(client, view), joinKeysOf(server, other)];
  if (!sent || !wanted) {
    // Sources that the store does not have, or in a circle; whatever else is not known was told where it stands.
    const isLost = (!sent && view.sources) || (!wanted && other.sources);
    return isLost ? [differ('not-read', 'unknown', [view.name], { what: `the keys of ${view.name}` }, [view.place, other.place])] : [];
  }
  const same = sent.size === wanted.size && [...sent].every(([key, type]) => wanted.has(key) && isSameType(type, wanted.get(key)));
  if (same) return [];
  const show = (keys: ReadonlyMap<string, string | undefined>): string =>
    keys.size === 0
      ? 'no key'
      : [...keys]
          .map(([key, type]) => (type === undefined ? key : `${key} (${type})`))
          .sort()
          .join(', ');
  const data = { view: view.name, client: show(sent), server: show(wanted) };
  const common = [...view.features.keys()].filter((name) => other.features.has(name)).slice(0, 1);
  const witness = findWitness(client, server, requestFor(client, view)(common));
  return [differ('join-keys-changed', 'breaking', [view.name], data, [view.place, other.place], witness)];
}

/** Entities need not say their type. */
function isSameType(client: string | undefined, server: string | undefined): boolean {
  return client === undefined || server === undefined || client === server;
}

function compareService(client: FeatureStore, server: FeatureStore, service: FeatureService): readonly Difference[] {
  const other = server.services.get(service.name);
  if (!other) {
    const kind = goneKind(server);
    const witness = kind === 'breaking' ? findWitness(client, server, { service: service.name }) : undefined;
    return [differ('service-removed', kind, ['services', service.name], { service: service.name }, [service.place, server.place], witness)];
  }
  const given = selectedBy(server, other);
  const open = other.unread.length > 0;
  return [...selectedBy(client, service)].flatMap((feature) => {
    if (given.has(feature)) return [];
    const data = { service: service.name, feature };
    const path = ['services', service.name, feature];
    const witness = open ? undefined : findWitness(client, server, { service: service.name });
    return [differ('service-feature-removed', open ? 'unknown' : 'breaking', path, data, [service.place, other.place], witness)];
  });
}

/** `view:feature` of everything that a service gives. */
function selectedBy(store: FeatureStore, service: FeatureService): ReadonlySet<string> {
  return new Set(
    [...service.features].flatMap(([view, names]) =>
      [...(names ?? store.views.get(view)?.features.keys() ?? [])].map((name) => `${view}:${name}`),
    ),
  );
}
