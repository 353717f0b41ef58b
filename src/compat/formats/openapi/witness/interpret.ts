import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../../core/index.ts';
import { type Api, inside, items, type Located, own, text, withBeside } from '../read/api.ts';
import { covers } from './types.ts';

/** A request as it goes over the wire, without the values that schemas judge. Where there is a body, the headers say its type. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: JsonObject;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: JsonObject;
  readonly credentials?: readonly Credential[];
}

export interface Credential {
  readonly scheme: string;
  readonly flow?: string;
  readonly scopes?: readonly string[];
}

/** What an operation answers with. */
export interface WireResponse {
  readonly status: string;
  /** `null`: there is no body; absent: not looked at. */
  readonly contentType?: string | null;
}

/**
 * Reads a description as a server (or client) that follows it to the letter would: is there an operation at the address, is it let in, has it
 * the parameters and the body it asks for? Knows nothing of comparisons. `undefined` when the request is in order.
 */
export function refusalOf(api: Api, request: WireRequest): string | undefined {
  const found = operationAt(api, request);
  if (!found) return `nothing serves ${request.method} ${request.path}`;
  const { around, operation } = found;
  if (!isLetIn(operation, request.credentials ?? [])) return 'the credentials are not enough';
  return missingParameter(around, operation, request) ?? bodyRefusal(operation, request) ?? acceptRefusal(operation, request);
}

/** Whether an operation of a description may answer this way. */
export function answerRefusal(api: Api, request: WireRequest, { status, contentType }: WireResponse): string | undefined {
  const found = operationAt(api, request);
  const all = found && inside(found.operation, 'responses');
  if (!all) return 'no answer is described';
  const names = [status, `${status.charAt(0)}XX`, `${status.charAt(0)}xx`, 'default'];
  const name = names.find((one) => own(all.value, one) !== undefined);
  if (name === undefined) return `no answer with status ${status} is described`;
  const types = contentType === undefined ? [] : typesOfAnswer(found.operation, inside(all, name));
  if (types.length === 0) return undefined;
  if (contentType === null) return `an answer of status ${status} has a body`;
  return types.some((type) => covers(type, contentType ?? ''))
    ? undefined
    : `an answer of status ${status} is not of type ${contentType ?? ''}`;
}

function typesOfAnswer(operation: Located, answer: Located | undefined): string[] {
  if (!answer) return [];
  if (operation.api.version === '2.0') return own(answer.value, 'schema') === undefined ? [] : producedBy(operation);
  const content = own(answer.value, 'content');
  return isJsonObject(content) ? Object.keys(content) : [];
}

function producedBy(operation: Located): string[] {
  const produces = own(operation.value, 'produces') ?? own(operation.api.root.value, 'produces');
  return isJsonArray(produces) && produces.length > 0 ? produces.map(String) : ['application/json'];
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

interface Found {
  readonly around: readonly Located[];
  readonly operation: Located;
}

/** What is served where, by method and number of segments; made once for a description. */
const TABLES = new WeakMap<Api, ReadonlyMap<string, readonly Served[]>>();

interface Served extends Found {
  readonly address: string;
  readonly fixed: number;
}

function operationAt(api: Api, { method, path }: WireRequest): Found | undefined {
  let table = TABLES.get(api);
  if (!table) TABLES.set(api, (table = tableOf(api)));
  return table.get(placeOf(method, path))?.find(({ address }) => fits(address, path));
}

function placeOf(method: string, address: string): string {
  return `${method.toUpperCase()} ${address.replace(/(.)\/$/, '$1').split('/').length}`;
}

function tableOf(api: Api): Map<string, Served[]> {
  const table = new Map<string, Served[]>();
  const paths = inside(api.root, 'paths');
  for (const template of Object.keys(paths?.value ?? {})) {
    const written = paths && !template.startsWith('x-') ? withBeside(paths, template) : [];
    for (const one of written) {
      const more = inside(one, 'additionalOperations');
      for (const [from, methods] of [[one, METHODS] as const, [more, Object.keys(more?.value ?? {})] as const]) {
        for (const method of methods) {
          const operation = from && inside(from, method);
          if (operation) serve(table, { around: written, operation }, { method, template });
        }
      }
    }
  }
  for (const all of table.values()) all.sort((a, b) => b.fixed - a.fixed);
  return table;
}

function serve(
  table: Map<string, Served[]>,
  found: Found,
  { method, template }: { readonly method: string; readonly template: string },
): void {
  const { api } = found.operation;
  for (const prefix of prefixes(api, found.around, found.operation)) {
    const address = prefix + template;
    const place = placeOf(method, address);
    const served = { ...found, address, fixed: template.replace(/\{[^{}]*\}/g, '').length };
    const known = table.get(place);
    if (known) known.push(served);
    else table.set(place, [served]);
  }
}

/** Paths of the servers, as addresses are put together. */
function prefixes(api: Api, around: readonly Located[], operation: Located): string[] {
  if (api.version === '2.0') return [pathOf(text(api.root.value, 'basePath') ?? '')];
  const servers = [operation, ...around, api.root]
    .map(({ value }) => own(value, 'servers'))
    .find((one) => isJsonArray(one) && one.length > 0);
  if (!isJsonArray(servers)) return [''];
  return servers.flatMap((server) => {
    const variables = isJsonObject(server) && isJsonObject(server['variables']) ? server['variables'] : {};
    const url = isJsonObject(server) ? (text(server, 'url') ?? '') : '';
    return filledIn(url.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, ''), variables).map(pathOf);
  });
}

/** An address with every value that its variables may have, some fifty at most. */
function filledIn(url: string, variables: JsonObject): string[] {
  const hole = /\{([^{}]*)\}/g;
  const waiting: { readonly done: string; readonly rest: string }[] = [{ done: '', rest: url }];
  const full: string[] = [];
  for (let next = waiting.shift(); next && full.length < 50; next = waiting.shift()) {
    hole.lastIndex = 0;
    const found = hole.exec(next.rest);
    if (!found) {
      full.push(next.done + next.rest);
      continue;
    }
    const [before, after] = [next.done + next.rest.slice(0, found.index), next.rest.slice(hole.lastIndex)];
    const variable = Object.hasOwn(variables, found[1] ?? '') ? variables[found[1] ?? ''] : undefined;
    const given = isJsonObject(variable) ? [variable['default'], ...(isJsonArray(variable['enum']) ? variable['enum'] : [])] : [];
    const values = given.filter((value) => typeof value === 'string' || typeof value === 'number');
    for (const value of values.length > 0 ? values.slice(0, 50) : [found[0]]) waiting.push({ done: `${before}${value}`, rest: after });
    if (waiting.length > 5000) break;
  }
  return full;
}

function pathOf(url: string): string {
  const path = url.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, '').split(/[?#]/)[0] ?? '';
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .map((part) => `/${part}`)
    .join('');
}

/** Whether an address is one of a template: segment by segment, from left to right. */
function fits(template: string, path: string): boolean {
  const [wanted, given] = [template, path].map((one) => one.replace(/(.)\/$/, '$1').split('/'));
  return (
    wanted !== undefined && given?.length === wanted.length && wanted.every((segment, index) => fitsSegment(segment, given[index] ?? ''))
  );
}

function fitsSegment(template: string, segment: string): boolean {
  const fixed = template.split(/\{[^{}]*\}/);
  if (fixed.length === 1) return template === segment;
  if (!segment.startsWith(fixed[0] ?? '') || !segment.endsWith(fixed.at(-1) ?? '')) return false;
  let at = (fixed[0] ?? '').length;
  for (const part of fixed.slice(1)) {
    const next = part === '' ? at + 1 : segment.indexOf(part, at + 1);
    if (next === -1 || next > segment.length) return false;
    at = next + part.length;
  }
  return true;
}

function isLetIn(operation: Located, given: readonly Credential[]): boolean {
  const wanted = own(operation.value, 'security') ?? own(operation.api.root.value, 'security');
  if (!isJsonArray(wanted) || wanted.length === 0) return true;
  return wanted.some(
    (way) => isJsonObject(way) && Object.entries(way).every(([name, scopes]) => hasCredential(operation.api, name, scopes, given)),
  );
}

function hasCredential(api: Api, name: string, scopes: JsonValue, given: readonly Credential[]): boolean {
  const scheme = schemeAt(api, name);
  const wanted = isJsonArray(scopes) ? scopes.map(String) : [];
  return given.some(
    (one) =>
      scheme !== undefined &&
      one.scheme === schemeWord(scheme.value) &&
      wanted.every((scope) => one.scopes?.includes(scope) === true) &&
      (one.flow === undefined || flowsIn(scheme.value).includes(one.flow)),
  );
}

export function schemeAt(api: Api, name: string): Located | undefined {
  return api.version === '2.0' ? inside(api.root, 'securityDefinitions', name) : inside(api.root, 'components', 'securitySchemes', name);
}

/** What a client has to send, in a few words. */
export function schemeWord(scheme: JsonObject): string {
  const type = text(scheme, 'type') ?? '';
  if (type === 'basic') return 'http basic';
  if (type === 'http') return `http ${(text(scheme, 'scheme') ?? '').toLowerCase()}`;
  return type === 'apiKey' ? `apiKey ${text(scheme, 'in') ?? ''} ${text(scheme, 'name') ?? ''}` : type;
}

function flowsIn(scheme: JsonObject): string[] {
  const renamed: Readonly<Record<string, string>> = { application: 'clientCredentials', accessCode: 'authorizationCode' };
  const flow = text(scheme, 'flow');
  const flows = own(scheme, 'flows');
  if (flow !== undefined) return [Object.hasOwn(renamed, flow) ? (renamed[flow] ?? flow) : flow];
  return isJsonObject(flows) ? Object.keys(flows) : [];
}

function missingParameter(around: readonly Located[], operation: Located, request: WireRequest): string | undefined {
  const places: Readonly<Record<string, JsonObject | undefined>> = {
    query: request.query,
    header: request.headers,
    cookie: request.cookies,
  };
  const all = new Map(
    [...around.toReversed(), operation]
      .flatMap((place) => items(place, 'parameters'))
      .map((one) => [`${text(one.value, 'in')} ${text(one.value, 'name')}`, one.value]),
  );
  for (const value of all.values()) {
    const [where, name] = [text(value, 'in') ?? '', text(value, 'name') ?? ''];
    if (own(value, 'required') !== true || !Object.hasOwn(places, where)) continue;
    const key = where === 'header' ? name.toLowerCase() : name;
    if (places[where] === undefined || !Object.hasOwn(places[where], key)) return `the ${where} parameter ${name} is missing`;
  }
  return undefined;
}

function bodyRefusal(operation: Located, request: WireRequest): string | undefined {
  const body = operation.api.version === '2.0' ? undefined : inside(operation, 'requestBody');
  const type = request.headers?.['content-type'];
  if (operation.api.version === '2.0') return swaggerBodyRefusal(operation, type);
  if (type === undefined) return body && own(body.value, 'required') === true ? 'a body is required' : undefined;
  const content = body && own(body.value, 'content');
  const known = isJsonObject(content) && Object.keys(content).some((range) => covers(range, type));
  // What is sent although nothing is asked for is not looked at.
  return !body || known ? undefined : `a body of type ${type} is not taken`;
}

function swaggerBodyRefusal(operation: Located, type: string | undefined): string | undefined {
  const parameters = items(operation, 'parameters').filter(({ value }) => ['body', 'formData'].includes(text(value, 'in') ?? ''));
  if (type === undefined) return parameters.some(({ value }) => own(value, 'required') === true) ? 'a body is required' : undefined;
  const consumes = own(operation.value, 'consumes') ?? own(operation.api.root.value, 'consumes');
  const types =
    isJsonArray(consumes) && consumes.length > 0
      ? consumes.map(String)
      : ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'];
  return parameters.length === 0 || types.some((range) => covers(range, type)) ? undefined : `a body of type ${type} is not taken`;
}

/** An answer of success in one of the types that the client asks for. */
function acceptRefusal(operation: Located, request: WireRequest): string | undefined {
  const wanted = request.headers?.['accept'];
  const responses = inside(operation, 'responses');
  if (wanted === undefined || !responses) return undefined;
  const offered = Object.keys(responses.value)
    .filter((status) => /^(?:2|default)/i.test(status))
    .flatMap((status) => typesOfAnswer(operation, inside(responses, status)));
  return offered.some((type) => covers(type, wanted) || covers(wanted, type)) ? undefined : `no answer of type ${wanted} is sent`;
}
