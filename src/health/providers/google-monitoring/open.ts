import type { GoogleMonitoringSource } from '../../../config/index.ts';
import { isJsonObject } from '../../../core/index.ts';
import { type Address, parseAddress } from '../../endpoint/index.ts';
import type { OpenProvider, ProviderContext } from '../provider.ts';
import { type Api, openApi, type Reply } from '../shared/api.ts';
import { openStore } from '../shared/open-store.ts';
import { credential } from '../shared/secrets.ts';
import type { Range, Series } from '../shared/store.ts';
import { readPage } from './read.ts';
import { metadataTokens, type TokenSource } from './token.ts';

const MOST_PAGES = 20;

interface Client {
  readonly api: Api;
  readonly address: Address;
  readonly config: GoogleMonitoringSource;
  readonly token: TokenSource;
}

export function open(config: GoogleMonitoringSource, context: ProviderContext): Promise<OpenProvider> {
  const address = parseAddress(context.expand(config.url), `check "${context.name}"`);
  const api = openApi(context, { timeout: config.timeout, explain: ({ error }) => (isJsonObject(error) ? error['message'] : undefined) });
  const client = { api, address, config, token: tokenSource(config, context) };
  return openStore({ read: (query, range, _how, signal) => readAll(client, query, range, signal) }, config, context);
}

function tokenSource({ token, timeout }: GoogleMonitoringSource, context: ProviderContext): TokenSource {
  if (token === undefined) return metadataTokens(context, timeout);
  const given = credential(token, context);
  return async () => ({ kind: 'data', data: given });
}

async function readAll(client: Client, query: string, range: Range, signal: AbortSignal): Promise<Reply<readonly Series[]>> {
  const { host } = client.address;
  const series = new Map<string, Series>();
  let next: string | undefined;
  for (let number = 0; number < MOST_PAGES; number++) {
    const token = await client.token(signal);
    if (token.kind !== 'data') return token;
    const headers = { authorization: `Bearer ${token.data}` };
    const reply = await client.api.json({ ...client.address, url: listUrl(client, query, range, next), headers }, signal);
    if (reply.kind !== 'data') return reply;
    const page = readPage(reply.data, range.period);
    if (page.kind === 'error') return { kind: 'error', reason: `${host}: ${page.reason}` };
    for (const [key, points] of page.series) series.set(key, [...(series.get(key) ?? []), ...points]);
    next = page.next;
    if (next === undefined) return { kind: 'data', data: [...series.values()] };
  }
  return { kind: 'error', reason: `${host}: the answer has more than ${MOST_PAGES} pages` };
}

/** `projects.timeSeries.list` of the Cloud Monitoring API, version 3. Intervals are counted back from the end that is asked for. */
function listUrl({ address, config }: Client, filter: string, { from, to, period }: Range, next: string | undefined): URL {
  const url = new URL(address.url);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/v3/projects/${encodeURIComponent(config.project)}/timeSeries`;
  const parameters = {
    filter,
    'interval.startTime': new Date(from).toISOString(),
    'interval.endTime': new Date(to).toISOString(),
    'aggregation.alignmentPeriod': `${period / 1000}s`,
    'aggregation.perSeriesAligner': config.aligner,
    'aggregation.crossSeriesReducer': config.reducer,
    ...(next === undefined ? {} : { pageToken: next }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
}
