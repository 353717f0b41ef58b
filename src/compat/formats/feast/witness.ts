import type { JsonObject, JsonValue, Witness } from '../../../core/index.ts';
import { type FeatureStore, joinKeysOf } from './model.ts';

/** A request of online features, as clients send it. */
export type Request =
  | { readonly features: readonly string[]; readonly entities: Readonly<Record<string, JsonValue>> }
  | { readonly service: string }
  /** A search for the values of one feature that are nearest to a vector of so many numbers. */
  | { readonly search: string; readonly length: number };

/** A service with more features is shown by as many of them. */
const MOST_SHOWN = 20;

/** The request as a witness, when the one store answers it and the other does not, or with something else. */
export function findWitness(client: FeatureStore, server: FeatureStore, request: Request | undefined): Witness | undefined {
  if (!request || refusal(client, request) !== undefined) return undefined;
  const payload: JsonObject =
    'service' in request
      ? { feature_service: request.service }
      : 'search' in request
        ? { feature: request.search, query_length: request.length }
        : { features: [...request.features], entities: request.entities };
  const found = { payload, confirmedBy: ['own request interpreter'] };
  const error = refusal(server, request);
  if (error !== undefined) return { ...found, outcome: 'rejected', error };
  const [expected, given] = [answerTo(client, request), answerTo(server, request)];
  if (!expected || !given || JSON.stringify(expected) === JSON.stringify(given)) return undefined;
  return { ...found, outcome: 'changed', readBack: Object.fromEntries(Object.entries(given).slice(0, MOST_SHOWN)) };
}

/** The features that a store gives for a request it does not refuse, with their types; `undefined` where one of them is not known. */
export function answerTo(store: FeatureStore, request: Request): Readonly<Record<string, string>> | undefined {
  if ('search' in request) return undefined;
  const references = 'service' in request ? givenBy(store, request.service) : request.features;
  const answer: [string, string][] = [];
  for (const reference of references ?? []) {
    const [name, feature] = split(reference);
    const type = store.views.get(name)?.features.get(feature)?.type;
    if (type === undefined) return undefined;
    answer.push([reference, type]);
  }
  return references && Object.fromEntries(answer.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function givenBy(store: FeatureStore, service: string): readonly string[] | undefined {
  const selected = store.services.get(service);
  if (!selected || selected.unread.length > 0) return undefined;
  const all: string[] = [];
  for (const [name, some] of selected.features) {
    const view = store.views.get(name);
    if (!view?.complete) return undefined;
    for (const feature of some ?? view.features.keys()) all.push(`${name}:${feature}`);
  }
  return all;
}

/** Why a store does not answer a request. An interpreter of requests, apart from the comparison of stores. */
export function refusal(store: FeatureStore, request: Request): string | undefined {
  if ('service' in request) return store.services.has(request.service) ? undefined : `there is no feature service ${request.service}`;
  if ('search' in request) return searchRefusal(store, request.search, request.length);
  for (const reference of request.features) {
    const [name, feature] = split(reference);
    const view = store.views.get(name);
    if (!view) return `there is no feature view ${name}`;
    if (!view.features.has(feature)) return `${name} has no feature ${feature}`;
    if (view.online === false) return `${name} is not served online`;
    const keys = joinKeysOf(store, view);
    if (!keys) continue;
    const missing = [...keys.keys()].find((key) => !Object.hasOwn(request.entities, key));
    if (missing !== undefined) return `${name} needs the key ${missing}`;
    const unknown = Object.keys(request.entities).find((key) => !keys.has(key));
    if (unknown !== undefined) return `${name} does not know the key ${unknown}`;
    const wrong = [...keys].find(([key, type]) => !fits(request.entities[key], type));
    if (wrong) return `${wrong[0]} is not ${wrong[1] ?? ''}`;
  }
  return undefined;
}

function split(reference: string): readonly [view: string, feature: string] {
  const colon = reference.indexOf(':');
  return [reference.slice(0, colon), reference.slice(colon + 1)];
}

function searchRefusal(store: FeatureStore, reference: string, length: number): string | undefined {
  const [name, feature] = split(reference);
  const vector = store.views.get(name)?.features.get(feature)?.vector;
  if (!vector) return `${reference} has no vector index`;
  return vector.length > 0 && vector.length !== length ? `${reference} has vectors of ${vector.length} numbers` : undefined;
}

function fits(values: JsonValue | undefined, type: string | undefined): boolean {
  const [value] = Array.isArray(values) ? (values as readonly JsonValue[]) : [];
  if (type === 'STRING') return typeof value === 'string';
  return type === undefined || !/^(?:INT32|INT64|FLOAT|DOUBLE)$/.test(type) || typeof value === 'number';
}
