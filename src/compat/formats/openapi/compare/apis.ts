import type { JsonObject } from '../../../../core/index.ts';
import { escapeToken } from '../../json-schema/embedded.ts';
import { below, type Located, own } from '../read/api.ts';
import { endpointsOf, namelessOf, shapeOf, webhooksOf } from '../read/endpoints.ts';
import type { Endpoint, Operation } from '../read/model.ts';
import { readOperation } from '../read/operation.ts';
import { anyOf } from '../witness/exchange.ts';
import { announcementAt } from './announcement.ts';
import type { Context } from './context.ts';
import { compareOperation } from './operation.ts';
import { reportRemoval } from './removal.ts';

/** So many operations below the path of a server are tried for a request that shows its end: some cannot be called at all. */
const MAX_TRIED = 10;

/** Compares everything that the client calls, and everything that calls the client. */
export function compareExchanges(context: Context): void {
  const { client, server } = context;
  const [mine, theirs] = [endpointsOf(client), endpointsOf(server)];
  const settings = sameSettings(context);
  const served = new Served(theirs);
  const lost = new Map<string, Endpoint[]>();
  for (const endpoint of sorted(mine)) {
    const path = `/${escapeToken(labelOf(endpoint))}`;
    const found = served.find(endpoint);
    if (!found) {
      reportRemoval(context, endpoint, path, served.hasPath(endpoint));
      continue;
    }
    for (const prefix of found.missing) lost.set(prefix, [...(lost.get(prefix) ?? []), endpoint].slice(0, MAX_TRIED));
    compareEndpoints(context, endpoint, found.endpoint, path, settings);
  }
  const gone = [...lost].sort(byKey);
  if (gone.length > 0) {
    const at = [
      below(client.root, client.version === '2.0' ? 'basePath' : 'servers'),
      below(server.root, server.version === '2.0' ? 'basePath' : 'servers'),
    ];
    context.add('api-base-path-removed', 'breaking', '', { prefixes: gone.map(([prefix]) => prefix || '/') }, at, {
      show: anyOf(
        gone.flatMap(([prefix, endpoints]) =>
          endpoints.map((endpoint) => context.exchanges.refusedRequest(client, server, endpoint, { prefix })),
        ),
      ),
    });
  }
  compareWebhooks(context, settings);
}

function compareWebhooks(context: Context, settings: boolean): void {
  const known = new Map(webhooksOf(context.client).map((endpoint) => [keyOf(endpoint), endpoint]));
  const sent = new Map(webhooksOf(context.server).map((endpoint) => [keyOf(endpoint), endpoint]));
  for (const [key, endpoint] of [...known].sort(byKey)) {
    const path = `/${escapeToken(labelOf(endpoint))}`;
    const other = sent.get(key);
    // Here the server asks and the client answers.
    if (other) compareEndpoints(context, other, endpoint, path, settings);
    else
      context.add(
        'webhook-removed',
        'breaking',
        path,
        { webhook: endpoint.name ?? '', method: endpoint.method },
        [endpoint.at, below(context.server.root, context.server.version === '3.0' ? 'x-webhooks' : 'webhooks')],
        { removal: announcementAt(endpoint.at) },
      );
  }
}

/** Callbacks of one operation: who answered now asks. */
function compareCallbacks(context: Context, asker: Operation, answerer: Operation, path: string): void {
  const sent = new Map(answerer.callbacks.map((endpoint) => [keyOf(endpoint), endpoint]));
  for (const endpoint of sorted(asker.callbacks)) {
    const inner = `${path}/${escapeToken(`callback ${labelOf(endpoint)}`)}`;
    const other = sent.get(keyOf(endpoint));
    if (other) compareEndpoints(context, other, endpoint, inner, false);
    else
      context.add('callback-removed', 'breaking', inner, { callback: labelOf(endpoint) }, [endpoint.at, answerer.at], {
        removal: announcementAt(endpoint.at),
      });
  }
}

function compareEndpoints(context: Context, asker: Endpoint, answerer: Endpoint, path: string, settings: boolean): void {
  if (settings && isSame(context, asker, answerer)) return;
  const [asked, answered] = [readOperation(asker), readOperation(answerer)];
  compareOperation(context, asked, answered, { path, label: labelOf(asker), endpoint: asker });
  compareCallbacks(context, asked, answered, path);
}

function isSame(context: Context, asker: Endpoint, answerer: Endpoint): boolean {
  const sameness = context.sameness;
  const parameters = (one: Endpoint): Located[] => one.items.filter(({ value }) => Object.hasOwn(value, 'parameters'));
  const [mine, theirs] = [parameters(asker), parameters(answerer)];
  return (
    asker.template === answerer.template &&
    sameness.same(asker.at, answerer.at, 'operation') &&
    mine.length === theirs.length &&
    mine.every((one, index) => sameness.same(below(one, 'parameters'), below(theirs[index] ?? one, 'parameters'), 'parameters'))
  );
}

/** Whether what applies to every operation is the same: security, media types. */
function sameSettings({ client, server }: Context): boolean {
  if (client.version !== server.version) return false;
  const keys = client.version === '2.0' ? ['security', 'securityDefinitions', 'consumes', 'produces'] : ['security'];
  const settings = ({ value }: Located): string =>
    JSON.stringify([
      keys.map((key) => own(value, key) ?? null),
      (own(value, 'components') as JsonObject | undefined)?.['securitySchemes'] ?? null,
    ]);
  const mine = settings(client.root);
  return mine === settings(server.root) && !mine.includes('"$ref"');
}

/** Finds what a server has for a client's operation: at the same address, wherever the borders between server, path and prefix lie. */
class Served {
  readonly #full = new Map<string, Endpoint>();
  readonly #plain = new Map<string, Endpoint>();
  readonly #paths = new Set<string>();

  constructor(endpoints: readonly Endpoint[]) {
    for (const endpoint of endpoints) {
      const { method, template, prefixes } = endpoint;
      for (const form of FORMS) {
        setFirst(this.#plain, `${method} ${form(template)}`, endpoint);
        for (const prefix of prefixes) setFirst(this.#full, `${method} ${form(prefix + template)}`, endpoint);
      }
      for (const path of [...prefixes.map((prefix) => prefix + template), template]) this.#paths.add(shapeOf(path));
    }
  }

  find({ method, template, prefixes }: Endpoint): { readonly endpoint: Endpoint; readonly missing: readonly string[] } | undefined {
    const look = (map: ReadonlyMap<string, Endpoint>, path: string): Endpoint | undefined =>
      FORMS.map((form) => map.get(`${method} ${form(path)}`)).find((one) => one !== undefined);
    const found = prefixes.map((prefix) => look(this.#full, prefix + template));
    const endpoint = found.find((one) => one !== undefined) ?? look(this.#plain, template);
    return endpoint && { endpoint, missing: prefixes.filter((_, index) => found[index] === undefined) };
  }

  /** Whether any other method is served at this address. */
  hasPath({ template, prefixes }: Endpoint): boolean {
    return [...prefixes.map((prefix) => prefix + template), template].some((path) => this.#paths.has(shapeOf(path)));
  }
}

/** How closely two addresses may be written alike: a description may have `/things` beside `/things/`, or two that differ in names alone. */
const FORMS: readonly ((template: string) => string)[] = [(template) => `= ${template}`, namelessOf, shapeOf];

function setFirst(map: Map<string, Endpoint>, key: string, endpoint: Endpoint): void {
  if (!map.has(key)) map.set(key, endpoint);
}

function labelOf({ method, template, name }: Endpoint): string {
  return name === undefined ? `${method} ${template}` : template === '' ? `webhook ${name} ${method}` : `${name} ${template} ${method}`;
}

function keyOf({ method, template, name }: Endpoint): string {
  return `${method} ${name ?? ''} ${template}`;
}

function sorted(endpoints: readonly Endpoint[]): Endpoint[] {
  return endpoints
    .map((endpoint) => [keyOf(endpoint), endpoint] as const)
    .sort(byKey)
    .map(([, endpoint]) => endpoint);
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
