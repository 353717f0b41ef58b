import type { CloudWatchSource } from '../../../config/index.ts';
import { GateError } from '../../../core/index.ts';
import { parseAddress } from '../../endpoint/index.ts';
import type { OpenProvider, ProviderContext } from '../provider.ts';
import { type Api, openApi, type Reply } from '../shared/api.ts';
import { openStore } from '../shared/open-store.ts';
import { credential } from '../shared/secrets.ts';
import type { Range, Series } from '../shared/store.ts';
import { metricDataQuery } from './queries.ts';
import { readPage } from './read.ts';
import { type AwsCredentials, signRequest } from './sign.ts';

/** A query of a few intervals has one page; more are a sign that something else answers. */
const MOST_PAGES = 20;

export function open(config: CloudWatchSource, context: ProviderContext): Promise<OpenProvider> {
  const client = new Client(config, context);
  return openStore({ read: (query, range, _how, signal) => client.read(query, range, signal) }, config, context);
}

class Client {
  readonly #config: CloudWatchSource;
  readonly #context: ProviderContext;
  readonly #api: Api;
  readonly #region: string;
  readonly #address: ReturnType<typeof parseAddress>;
  readonly #credentials: AwsCredentials;

  constructor(config: CloudWatchSource, context: ProviderContext) {
    this.#config = config;
    this.#context = context;
    this.#region = config.region ?? regionOf(context);
    const url = config.url ?? `https://monitoring.${this.#region}.amazonaws.com${this.#region.startsWith('cn-') ? '.cn' : ''}`;
    this.#address = parseAddress(context.expand(url), `check "${context.name}"`);
    this.#credentials = credentialsOf(context);
    this.#api = openApi(context, { timeout: config.timeout, explain: ({ message, Message }) => message ?? Message });
  }

  async read(query: string, range: Range, signal: AbortSignal): Promise<Reply<readonly Series[]>> {
    const series = new Map<string, Series>();
    let next: string | undefined;
    for (let number = 0; number < MOST_PAGES; number++) {
      const reply = await this.#ask(JSON.stringify(metricDataQuery(this.#config.metrics, query, range, next)), signal);
      if (reply.kind !== 'data') return reply;
      const page = readPage(reply.data);
      if (page.kind === 'error') return { kind: 'error', reason: `${this.#address.host}: ${page.reason}` };
      for (const [key, points] of page.series) series.set(key, [...(series.get(key) ?? []), ...points]);
      if (page.next === undefined) {
        return page.partial
          ? { kind: 'error', reason: `${this.#address.host}: the answer is not complete` }
          : { kind: 'data', data: [...series.values()] };
      }
      next = page.next;
    }
    return { kind: 'error', reason: `${this.#address.host}: the answer has more than ${MOST_PAGES} pages` };
  }

  #ask(body: string, signal: AbortSignal): Promise<Reply<unknown>> {
    const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'GraniteServiceVersion20100801.GetMetricData' };
    const { url } = this.#address;
    const scope = { region: this.#region, service: 'monitoring', now: this.#context.clock.now() };
    const signed = signRequest({ method: 'POST', url, headers, body }, this.#credentials, scope);
    return this.#api.json({ ...this.#address, headers: signed }, signal, body);
  }
}

function regionOf({ env, name }: ProviderContext): string {
  const region = env?.('AWS_REGION') ?? env?.('AWS_DEFAULT_REGION');
  if (region !== undefined && /^[a-z0-9-]+$/.test(region)) return region;
  throw new GateError('RG-PROVIDER', `check "${name}" has no region`, {
    expected: '`region`, or AWS_REGION in the environment',
    hint: 'aws-actions/configure-aws-credentials sets it',
  });
}

function credentialsOf(context: ProviderContext): AwsCredentials {
  const read = (name: string): string => credential(`\${${name}}`, context);
  const session = context.env?.('AWS_SESSION_TOKEN') === undefined ? {} : { sessionToken: read('AWS_SESSION_TOKEN') };
  return { accessKeyId: read('AWS_ACCESS_KEY_ID'), secretAccessKey: read('AWS_SECRET_ACCESS_KEY'), ...session };
}
