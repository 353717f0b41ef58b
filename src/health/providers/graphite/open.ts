import type { GraphiteSource } from '../../../config/index.ts';
import { isJsonObject } from '../../../core/index.ts';
import { parseAddress } from '../../endpoint/index.ts';
import { expandHeaders, type OpenProvider, type ProviderContext } from '../provider.ts';
import { openApi, type Reply } from '../shared/api.ts';
import { openStore } from '../shared/open-store.ts';
import type { Point, Range, Series, Store } from '../shared/store.ts';

export function open(config: GraphiteSource, context: ProviderContext): Promise<OpenProvider> {
  const headers = expandHeaders(config.headers, context.expand);
  const address = parseAddress(context.expand(config.url), `check "${context.name}"`, headers);
  const api = openApi(context, { timeout: config.timeout });
  const store: Store = {
    async read(query, range, _how, signal) {
      const reply = await api.json({ ...address, url: renderUrl(address.url, query, range) }, signal);
      if (reply.kind !== 'data') return reply;
      const read = readSeries(reply.data);
      return read.kind === 'data' ? read : { ...read, reason: `${address.host}: ${read.reason}` };
    },
  };
  return openStore(store, config, context);
}

/** The render API. Its `from` is exclusive; what lies outside the range is left out later. */
function renderUrl(base: URL, target: string, { from, to, period }: Range): URL {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/render`;
  const parameters = { target, from: String((from - period) / 1000), until: String(to / 1000), format: 'json' };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
}

/** `[{ "target": …, "datapoints": [[value, seconds], …] }]`; intervals without data are null. */
function readSeries(data: unknown): Reply<readonly Series[]> {
  if (!Array.isArray(data)) return { kind: 'error', reason: 'not an answer of the render interface' };
  const all: Point[][] = [];
  for (const one of data as unknown[]) {
    const points = isJsonObject(one) ? one['datapoints'] : undefined;
    if (!Array.isArray(points)) return { kind: 'error', reason: 'not an answer of the render interface' };
    all.push(points.flatMap((pair: unknown) => (Array.isArray(pair) ? pointOf(pair[0], pair[1]) : [])));
  }
  return { kind: 'data', data: all };
}

function pointOf(value: unknown, seconds: unknown): Point[] {
  return typeof value === 'number' && typeof seconds === 'number' ? [{ at: seconds * 1000, value }] : [];
}
