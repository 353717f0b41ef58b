import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../../core/index.ts';
import { type Api, inside, type Located, own, text, withBeside } from './api.ts';
import type { Endpoint } from './model.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'] as const;
const MAX_CALLBACK_DEPTH = 5;
/** So many paths of servers are looked at. */
const MAX_PREFIXES = 50;

/** All operations that clients call, unread. */
export function endpointsOf(api: Api): Endpoint[] {
  return fromMap(inside(api.root, 'paths'), (name) => ({ template: name }), prefixesOf(api.root) ?? ['']);
}

/** All operations that the server calls: webhooks of 3.1, and where they stood before. */
export function webhooksOf(api: Api): Endpoint[] {
  // Webhooks may have any name: one that begins with `x-` is no extension.
  return ['webhooks', 'x-webhooks'].flatMap((key) =>
    fromMap(
      inside(api.root, key),
      (name) => ({ template: '', name }),
      [''],
      () => true,
    ),
  );
}

/** The operations that the server calls because of one operation. */
export function callbacksOf(operation: Located): Endpoint[] {
  if (operation.pointer.split('/callbacks/').length > MAX_CALLBACK_DEPTH) return [];
  const map = inside(operation, 'callbacks');
  if (!map) return [];
  return Object.keys(map.value).flatMap((name) => fromMap(inside(map, name), (template) => ({ template, name }), ['']));
}

function fromMap(
  map: Located | undefined,
  naming: (key: string) => { readonly template: string; readonly name?: string },
  prefixes: readonly string[],
  counts = (key: string): boolean => !key.startsWith('x-'),
): Endpoint[] {
  if (!map) return [];
  return Object.keys(map.value).flatMap((key) => (counts(key) ? fromItems(withBeside(map, key), naming(key), prefixes) : []));
}

/** The operations of one path, which may be written in two places. */
function fromItems(all: readonly Located[], naming: { template: string; name?: string }, inherited: readonly string[]): Endpoint[] {
  const around = all.map(prefixesOf).find((one) => one !== undefined) ?? inherited;
  const made = new Map<string, Endpoint>();
  const make = (method: string, at: Located | undefined): void => {
    const name = method.toUpperCase();
    if (at && !made.has(name)) made.set(name, { ...naming, method: name, items: all, at, prefixes: prefixesOf(at) ?? around });
  };
  for (const one of all) {
    for (const method of METHODS) if (isJsonObject(own(one.value, method))) make(method, inside(one, method));
    const more = inside(one, 'additionalOperations');
    for (const method of Object.keys(more?.value ?? {})) make(method, more && inside(more, method));
  }
  return [...made.values()];
}

/** The paths of the servers that an object names; `undefined` when it names none. */
function prefixesOf(at: Located): string[] | undefined {
  if (at.api.version === '2.0') {
    const base = at.pointer === '' ? text(at.value, 'basePath') : undefined;
    return base === undefined ? undefined : [clean(base)];
  }
  const servers = own(at.value, 'servers');
  if (!isJsonArray(servers) || servers.length === 0) return undefined;
  return [...new Set(servers.flatMap(pathsOfServer))].slice(0, MAX_PREFIXES);
}

/** The paths of one server: a client may choose any value that a variable lists, the default first. What stands in the host is of no matter. */
function pathsOfServer(server: JsonValue): string[] {
  if (!isJsonObject(server)) return [''];
  const variables = own(server, 'variables');
  const path = (text(server, 'url') ?? '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').replace(/^\/\/[^/]*/, '');
  let found = [''];
  for (const piece of path.split(/(\{[^{}]*\})/)) {
    const name = /^\{(.*)\}$/s.exec(piece)?.[1];
    const variable = name !== undefined && isJsonObject(variables) ? own(variables, name) : undefined;
    const values = isJsonObject(variable) ? valuesOf(variable) : [];
    found = found.flatMap((before) => (values.length > 0 ? values : [piece]).map((value) => before + value)).slice(0, MAX_PREFIXES);
  }
  return found.map(clean);
}

function valuesOf(variable: JsonObject): string[] {
  const [listed, usual] = [own(variable, 'enum'), own(variable, 'default')];
  const all = [...(usual === undefined ? [] : [usual]), ...(isJsonArray(listed) ? listed : [])];
  return [...new Set(all.flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : [])))];
}

function clean(path: string): string {
  const inner = (path.split(/[?#]/)[0] ?? '').split('/').filter((part) => part !== '' && part !== '.');
  return inner.map((part) => `/${part}`).join('');
}

/** A template in which the names of parameters do not matter, nor a slash at the end. */
export function shapeOf(template: string): string {
  return namelessOf(template).replace(/(.)\/$/, '$1');
}

/** A template in which the names of parameters do not matter. */
export function namelessOf(template: string): string {
  return template.replace(/\{[^{}]*\}/g, '{}');
}

/** The names of a template's parameters, in order. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}
