import type { SchemaPolicy } from '../../../../config/index.ts';
import { isJsonObject, type JsonObject, type JsonValue, type Witness } from '../../../../core/index.ts';
import type { Api } from '../read/api.ts';
import type { Endpoint, Operation, Requirement } from '../read/model.ts';
import { readOperation } from '../read/operation.ts';
import { textOf, write } from '../texts/write.ts';
import { answerRefusal, type Credential, refusalOf, schemeAt, schemeWord, type WireRequest, type WireResponse } from './interpret.ts';
import { Values } from './values.ts';

/** Who confirmed: a reading of the description that shares nothing with the comparison. */
const CONFIRMED_BY = ['interpreter of the description'];

/** What makes a request the one in question. */
export interface Wanted {
  readonly prefix?: string;
  readonly security?: Requirement;
  /** A body of this type; `undefined`: none, where none is needed. */
  readonly contentType?: string;
  readonly withoutBody?: boolean;
  readonly accept?: string;
}

/** A payload that is looked for when it is to be shown, if one can be. */
export type Show = () => Promise<Witness | undefined>;

/** Requests and answers of two descriptions that show what is not a question of schemas. */
export class Exchanges {
  readonly #policy: SchemaPolicy;
  readonly #values = new Map<Api, Values>();

  constructor(policy: SchemaPolicy) {
    this.#policy = policy;
  }

  /** Values that clients of a description send. */
  valuesOf(api: Api): Values {
    let values = this.#values.get(api);
    if (!values) this.#values.set(api, (values = new Values(api, this.#policy)));
    return values;
  }

  /** A request that the asker's description allows and the answerer's refuses. */
  refusedRequest(asker: Api, answerer: Api, endpoint: Endpoint, wanted: Wanted = {}): Show {
    return async () => {
      const request = endpoint.name === undefined ? await this.#requestFor(endpoint, wanted) : undefined;
      if (!request || refusalOf(asker, request) !== undefined) return undefined;
      const error = refusalOf(answerer, request);
      return error === undefined ? undefined : witnessOf(endpoint, { request: request as unknown as JsonObject }, error);
    };
  }

  /** An answer that the answerer's description allows and the asker does not know: with one of these statuses, and of a type or none. */
  unknownAnswer(
    asker: Api,
    answerer: Api,
    endpoint: Endpoint,
    statuses: readonly string[],
    types: readonly (string | undefined)[] = [],
  ): Show {
    return async () => {
      const request = endpoint.name === undefined ? await this.#requestFor(endpoint, {}) : undefined;
      if (!request) return undefined;
      for (const status of statuses.flatMap(statusesOf)) {
        for (const contentType of types.length > 0 ? types : [undefined]) {
          const response: WireResponse = { status, ...(types.length === 0 ? {} : { contentType: contentType ?? null }) };
          const error = answerRefusal(answerer, request, response) === undefined ? answerRefusal(asker, request, response) : undefined;
          const headers = contentType === undefined ? {} : { headers: { 'content-type': contentType } };
          if (error !== undefined) return witnessOf(endpoint, { response: { status, ...headers } }, error);
        }
      }
      return undefined;
    };
  }

  async #requestFor(endpoint: Endpoint, wanted: Wanted): Promise<WireRequest | undefined> {
    const operation = readOperation(endpoint);
    const values = this.valuesOf(endpoint.at.api);
    const maps: Record<'path' | 'query' | 'header' | 'cookie' | 'querystring', Record<string, JsonValue>> = {
      path: {},
      query: {},
      header: {},
      cookie: {},
      querystring: {},
    };
    for (const one of operation.parameters) {
      if (!one.required) continue;
      const value = await values.of(one);
      if (value === undefined) return undefined;
      maps[one.in][one.name] = one.in === 'path' ? (write(one.name, value, one.serialization)[0]?.[1] ?? '') : value;
    }
    const path = (wanted.prefix ?? endpoint.prefixes[0] ?? '') + addressOf(endpoint, maps.path);
    const type = wanted.withoutBody ? undefined : (wanted.contentType ?? bodyType(operation));
    const headers = {
      ...maps.header,
      ...(type === undefined ? {} : { 'content-type': type }),
      ...(wanted.accept === undefined ? {} : { accept: wanted.accept }),
    };
    const credentials = credentialsOf(endpoint.at.api, wanted.security ?? operation.security[0]);
    const filled = { query: maps.query, headers, cookies: maps.cookie };
    return {
      method: endpoint.method,
      path,
      ...Object.fromEntries(Object.entries(filled).filter(([, map]) => Object.keys(map).length > 0)),
      ...(credentials.length > 0 ? { credentials } : {}),
    };
  }
}

/** The likeliest statuses that a range or `default` stands for. */
function statusesOf(status: string): string[] {
  if (/^\d{3}$/.test(status)) return [status];
  const firsts = /^\dXX$/.test(status) ? [status.charAt(0)] : ['5', '4', '2', '3', '1'];
  return firsts.flatMap((first) => Array.from({ length: 20 }, (_, index) => `${first}${String(index).padStart(2, '0')}`));
}

function witnessOf({ method, template }: Endpoint, exchange: JsonObject, error: string): Witness {
  return { payload: { operation: `${method} ${template}`, ...exchange }, outcome: 'rejected', error, confirmedBy: CONFIRMED_BY };
}

function bodyType({ body }: Operation): string | undefined {
  const [first] = body?.required === true ? body.media : [];
  return first && concreteType(first.type);
}

/** Some types of a range, the likeliest first. */
export function concreteTypes(type: string): readonly string[] {
  if (!type.includes('*')) return [type];
  if (type.startsWith('*')) return ['application/octet-stream', 'text/plain', 'image/png', 'audio/mpeg'];
  return type.startsWith('text/') ? ['text/plain'] : [`${type.slice(0, -1)}example`];
}

export function concreteType(type: string): string {
  return concreteTypes(type)[0] ?? type;
}

/** The first of several payloads that shows something. */
export function anyOf(shows: readonly Show[]): Show {
  return async () => {
    for (const show of shows) {
      const witness = await show();
      if (witness) return witness;
    }
    return undefined;
  };
}

function addressOf({ template }: Endpoint, values: JsonObject): string {
  const shown = (name: string): string => (Object.hasOwn(values, name) ? textOf(values[name] ?? '') : 'a');
  return template.replace(/\{([^{}]*)\}/g, (_, name: string) => encodeURIComponent(shown(name)));
}

function credentialsOf(api: Api, requirement: Requirement | undefined): Credential[] {
  return (requirement?.needs ?? []).map(({ name, scopes, flows }) => {
    const scheme = schemeAt(api, name);
    return {
      scheme: scheme && isJsonObject(scheme.value) ? schemeWord(scheme.value) : name,
      ...(flows[0] === undefined ? {} : { flow: flows[0] }),
      ...(scopes.length > 0 ? { scopes } : {}),
    };
  });
}
