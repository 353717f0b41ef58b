import { applyDefaults } from '../defaults.ts';
import type * as raw from '../raw-sources.ts';
import { use } from '../schema/node.ts';
import type { ConditionsConfig, ProviderConfig, StoreQuestion } from '../source-types.ts';
import { duration, list, optional } from './values.ts';

type Make = { readonly [K in keyof raw.RawSources]-?: (given: NonNullable<raw.RawSources[K]>) => ProviderConfig };

/** One line per key that names a source. */
const MAKERS: Make = {
  http: (given) => httpSource(written<raw.RawHttp>('http', 'url', given)),
  tcp: (given) => tcpSource(written<raw.RawTcp>('tcp', 'address', given)),
  command: (given) => commandSource(written<raw.RawCommand>('command', 'run', given)),
  prometheus: prometheusSource,
  datadog: datadogSource,
  cloudwatch: cloudWatchSource,
  'new-relic': newRelicSource,
  graphite: (given) => ({ provider: 'graphite', url: given.url, headers: given.headers, ...storeOf(given) }),
  influxdb: influxDbSource,
  'google-monitoring': googleMonitoringSource,
  github: githubSource,
  webhook: (given) => webhookSource(written<raw.RawWebhook>('webhook', 'url', given)),
  json: jsonSource,
};

/** The source of a check. Without one, which the schema refuses, a source that nothing can be asked of. */
export function sourceOf(check: raw.RawSources): ProviderConfig {
  for (const name of Object.keys(MAKERS) as (keyof Make)[]) {
    const given = check[name];
    if (given !== undefined) return (MAKERS[name] as (given: unknown) => ProviderConfig)(given);
  }
  return MAKERS.http('');
}

/** The long form of a source that was given by one value. */
function written<T extends object>(definition: string, key: string & keyof T, given: T | string | readonly string[]): T {
  const isShort = typeof given === 'string' || Array.isArray(given);
  return (isShort ? applyDefaults(use(definition), { [key]: given }) : given) as T;
}

export function statusRange(status: string | number): readonly [number, number] {
  const [from = '', to = from] = String(status).split('-');
  return [Number(from), Number(to)];
}

function conditions(given: raw.RawConditions): ConditionsConfig {
  return { ...optional('success', given['success-condition']), ...optional('failure', given['failure-condition']) };
}

function question(given: raw.RawQuestion): StoreQuestion {
  if (given.query !== undefined) return { value: { query: given.query, ...conditions(given) } };
  return { counts: { bad: given.bad ?? '', total: given.total ?? '', absent: given.absent ?? 'unknown' } };
}

function storeOf(given: raw.RawStore): StoreQuestion & { period: number; delay: number; timeout: number } {
  return { ...question(given), period: duration(given.period), delay: duration(given.delay), timeout: duration(given.timeout) };
}

function slowerThan(text: string | undefined): { readonly slowerThan?: number } {
  return optional('slowerThan', text === undefined ? undefined : duration(text));
}

function httpSource(given: raw.RawHttp): ProviderConfig {
  const { url, headers, probes, expect } = given;
  const success = given['success-condition'];
  const body = { expect: new Map(Object.entries(expect ?? {})), ...optional('success', success) };
  return {
    provider: 'http',
    url,
    headers,
    status: list(given.status).map(statusRange),
    timeout: duration(given.timeout),
    ...slowerThan(given['slower-than']),
    probes,
    ...(expect === undefined && success === undefined ? {} : { body }),
  };
}

function tcpSource(given: raw.RawTcp): ProviderConfig {
  const { address, tls, probes } = given;
  return {
    provider: 'tcp',
    address,
    tls: tls || given['server-name'] !== undefined,
    ...optional('serverName', given['server-name']),
    timeout: duration(given.timeout),
    ...slowerThan(given['slower-than']),
    probes,
  };
}

function commandSource({ run, env, directory, output, timeout }: raw.RawCommand): ProviderConfig {
  return { provider: 'command', run, env, ...optional('directory', directory), output, timeout: duration(timeout) };
}

function prometheusSource(given: raw.RawPrometheus): ProviderConfig {
  const { url, headers, timeout } = given;
  const common = {
    provider: 'prometheus',
    url,
    headers,
    timeout: duration(timeout),
    ...optional('releaseLabel', given['release-label']),
  } as const;
  if (given.query !== undefined) return { ...common, value: { query: given.query, ...conditions(given) } };
  if (given.histogram === undefined) return { ...common, counters: { bad: given.bad ?? '', total: given.total ?? '' } };
  const limit = duration(given['slower-than'] ?? '');
  return { ...common, latency: { histogram: given.histogram, slowerThan: limit, selector: given.selector ?? '' } };
}

function datadogSource(given: raw.RawDatadog): ProviderConfig {
  const url = given.url ?? `https://api.${given.site}`;
  return { provider: 'datadog', url, api: given.api, apiKey: given['api-key'], appKey: given['app-key'], ...storeOf(given) };
}

function cloudWatchSource(given: raw.RawCloudWatch): ProviderConfig {
  const { url, region, metrics } = given;
  return {
    provider: 'cloudwatch',
    ...optional('url', url),
    ...optional('region', region),
    metrics: new Map(Object.entries(metrics)),
    ...storeOf(given),
  };
}

function newRelicSource(given: raw.RawNewRelic): ProviderConfig {
  const url = given.url ?? `https://api.${given.region === 'eu' ? 'eu.' : ''}newrelic.com/graphql`;
  return { provider: 'new-relic', url, account: given.account, key: given.key, ...storeOf(given) };
}

function influxDbSource(given: raw.RawInfluxDb): ProviderConfig {
  const { url, api, org, database, token } = given;
  return {
    provider: 'influxdb',
    url,
    api,
    ...optional('org', org),
    ...optional('database', database),
    ...optional('token', token),
    ...storeOf(given),
  };
}

function googleMonitoringSource(given: raw.RawGoogleMonitoring): ProviderConfig {
  const { url, project, token, reducer } = given;
  const store = storeOf(given);
  // Counts need the growth within each interval, a value the mean of it.
  const aligner = given.aligner ?? ('counts' in store ? 'ALIGN_DELTA' : 'ALIGN_MEAN');
  return { provider: 'google-monitoring', url, project, ...optional('token', token), aligner, reducer, ...store };
}

function githubSource(given: raw.RawGithub): ProviderConfig {
  const { url, repository, ref, checks, deployment, token } = given;
  return {
    provider: 'github',
    url,
    ...optional('repository', repository),
    ...optional('ref', ref),
    question: deployment === undefined ? { checks: list(checks) } : { deployment },
    token,
    timeout: duration(given.timeout),
  };
}

function webhookSource(given: raw.RawWebhook): ProviderConfig {
  const { url, headers, payload } = given;
  const failStatus = list(given['fail-status']).map(statusRange);
  return { provider: 'webhook', url, headers, payload, failStatus, timeout: duration(given.timeout) };
}

function jsonSource(given: raw.RawJson): ProviderConfig {
  const { url, headers, body, bad, total, value } = given;
  const counted = bad !== undefined && total !== undefined;
  return {
    provider: 'json',
    url,
    method: given.method ?? (body === undefined ? 'GET' : 'POST'),
    headers,
    ...optional('body', body),
    question: counted ? { bad, total } : { ...optional('value', value), ...conditions(given) },
    period: duration(given.period),
    delay: duration(given.delay),
    timeout: duration(given.timeout),
  };
}
