import type { InfluxDbSource } from '../../../config/index.ts';
import { type Address, parseAddress } from '../../endpoint/index.ts';
import type { OpenProvider, ProviderContext } from '../provider.ts';
import { type Api, openApi, type Reply } from '../shared/api.ts';
import { openStore } from '../shared/open-store.ts';
import { credential } from '../shared/secrets.ts';
import type { Range, Series } from '../shared/store.ts';
import { fluxQuery, influxQlQuery } from './queries.ts';
import { readFlux, readInfluxQl, readRows } from './read.ts';

interface Client {
  readonly api: Api;
  readonly address: Address;
  readonly config: InfluxDbSource;
}

type Ask = (client: Client, query: string, range: Range, how: 'sum' | 'last', signal: AbortSignal) => Promise<Reply<readonly Series[]>>;

const ASKS: Readonly<Record<InfluxDbSource['api'], Ask>> = { v1: askV1, v2: askV2, v3: askV3 };
const SCHEMES = { v1: 'Token', v2: 'Token', v3: 'Bearer' } as const;

export function open(config: InfluxDbSource, context: ProviderContext): Promise<OpenProvider> {
  const token = config.token === undefined ? {} : { authorization: `${SCHEMES[config.api]} ${credential(config.token, context)}` };
  const address = parseAddress(context.expand(config.url), `check "${context.name}"`, token);
  const api = openApi(context, { timeout: config.timeout, explain: ({ message, error }) => message ?? error });
  const client = { api, address, config };
  return openStore(
    {
      async read(query, range, how, signal) {
        const reply = await ASKS[config.api](client, query, range, how, signal);
        return reply.kind === 'error' && !reply.reason.startsWith(address.host)
          ? { ...reply, reason: `${address.host}: ${reply.reason}` }
          : reply;
      },
    },
    config,
    context,
  );
}

function below(
  { address }: Client,
  path: string,
  parameters: Readonly<Record<string, string>>,
  more: Record<string, string> = {},
): Address {
  const url = new URL(address.url);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}${path}`;
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { ...address, url, headers: { ...address.headers, ...more } };
}

async function askV1(client: Client, query: string, range: Range, _how: string, signal: AbortSignal): Promise<Reply<readonly Series[]>> {
  const address = below(client, '/query', { db: client.config.database ?? '', epoch: 'ms', q: influxQlQuery(query, range) });
  const reply = await client.api.json(address, signal);
  return reply.kind === 'data' ? readInfluxQl(reply.data) : reply;
}

async function askV2(
  client: Client,
  query: string,
  range: Range,
  how: 'sum' | 'last',
  signal: AbortSignal,
): Promise<Reply<readonly Series[]>> {
  const headers = { 'content-type': 'application/json', accept: 'application/csv' };
  const address = below(client, '/api/v2/query', { org: client.config.org ?? '' }, headers);
  const post = JSON.stringify({
    query: fluxQuery(query, range, how),
    type: 'flux',
    dialect: { header: true, annotations: [], delimiter: ',' },
  });
  const reply = await client.api.text(address, signal, post);
  return reply.kind === 'data' ? readFlux(reply.data) : reply;
}

async function askV3(client: Client, query: string, range: Range, _how: string, signal: AbortSignal): Promise<Reply<readonly Series[]>> {
  const address = below(client, '/api/v3/query_influxql', {}, { 'content-type': 'application/json' });
  const post = JSON.stringify({ db: client.config.database ?? '', q: influxQlQuery(query, range), format: 'json' });
  const reply = await client.api.json(address, signal, post);
  return reply.kind === 'data' ? readRows(reply.data) : reply;
}
