import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, type Witness } from '../../../../core/index.ts';
import { type Api, own, text } from '../read/api.ts';
import type { Endpoint, Field, Operation, Requirement } from '../read/model.ts';
import { readOperation } from '../read/operation.ts';
import { answerRefusal, type Credential, refusalOf, schemeAt, schemeWord, type WireRequest, type WireResponse } from './interpret.ts';

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

/** A request that the asker's description allows and the answerer's refuses; `undefined` where none can be shown. */
export function refusedRequest(asker: Api, answerer: Api, endpoint: Endpoint, wanted: Wanted = {}): Witness | undefined {
  if (endpoint.name !== undefined) return undefined;
  const request = requestFor(endpoint, wanted);
  const error = refusalOf(asker, request) === undefined ? refusalOf(answerer, request) : undefined;
  return error === undefined ? undefined : witnessOf(endpoint, { request: request as unknown as JsonObject }, error);
}

/** An answer that the answerer's description allows and the asker does not know. */
export function unknownAnswer(asker: Api, answerer: Api, endpoint: Endpoint, status: string): Witness | undefined {
  if (endpoint.name !== undefined) return undefined;
  const request = requestFor(endpoint, {});
  for (const concrete of statusesOf(status)) {
    const response: WireResponse = { status: concrete };
    const error = answerRefusal(answerer, request, response) === undefined ? answerRefusal(asker, request, response) : undefined;
    if (error !== undefined) return witnessOf(endpoint, { response: { status: concrete } }, error);
  }
  return undefined;
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

function requestFor(endpoint: Endpoint, wanted: Wanted): WireRequest {
  const operation = readOperation(endpoint);
  const values = (where: string): JsonObject =>
    Object.fromEntries(operation.parameters.filter((one) => one.in === where && one.required).map((one) => [one.name, valueOf(one)]));
  const path = (wanted.prefix ?? endpoint.prefixes[0] ?? '') + addressOf(endpoint, values('path'));
  const type = wanted.withoutBody ? undefined : (wanted.contentType ?? bodyType(operation));
  const headers = {
    ...values('header'),
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(wanted.accept === undefined ? {} : { accept: wanted.accept }),
  };
  const credentials = credentialsOf(endpoint.at.api, wanted.security ?? operation.security[0]);
  const filled = { query: values('query'), headers, cookies: values('cookie') };
  return {
    method: endpoint.method,
    path,
    ...Object.fromEntries(Object.entries(filled).filter(([, map]) => Object.keys(map).length > 0)),
    ...(credentials.length > 0 ? { credentials } : {}),
  };
}

function bodyType({ body }: Operation): string | undefined {
  const [first] = body?.required === true ? body.media : [];
  return first && concreteType(first.type);
}

/** One type of a range. */
export function concreteType(type: string): string {
  if (!type.includes('*')) return type;
  return type.startsWith('text/')
    ? 'text/plain'
    : type.endsWith('/*') && !type.startsWith('*')
      ? `${type.slice(0, -1)}example`
      : 'application/octet-stream';
}

function addressOf({ template }: Endpoint, values: JsonObject): string {
  return template.replace(/\{([^{}]*)\}/g, (_, name: string) => encodeURIComponent(Object.hasOwn(values, name) ? show(values[name]) : 'a'));
}

function show(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** A plain value that a parameter may have: its example, one of its values, or one of its type. */
function valueOf({ schema, spot }: Field): JsonValue {
  const at = schema.kind === 'at' ? schema.spot.api.follow(schema.spot)?.value : undefined;
  const example = [spot, ...(schema.kind === 'at' ? [schema.spot] : [])]
    .map((one) => one.api.follow(one)?.value['example'])
    .find((one) => ['string', 'number', 'boolean'].includes(typeof one));
  if (example !== undefined) return example;
  const list = at && own(at, 'enum');
  if (isJsonArray(list) && list[0] !== undefined) return list[0];
  const type = at && own(at, 'type');
  const kind = isJsonArray(type) ? type[0] : type;
  if (kind === 'integer' || kind === 'number') return Number(own(at ?? {}, 'minimum') ?? 1);
  return kind === 'boolean' ? true : at && text(at, 'format') === 'uuid' ? '00000000-0000-4000-8000-000000000000' : 'a';
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
