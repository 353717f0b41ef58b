import { isJsonObject, type JsonObject } from '../../../core/index.ts';
import type { Address, Network } from '../../endpoint/index.ts';
import { describeStatus, openApi, parseJson, type RawReply } from '../shared/api.ts';
import type { Counter } from '../shared/counter.ts';

export type Series = Counter;

/** A native histogram since its start: all requests, and those of each bucket that holds any. `value` is the count. */
export interface NativeSeries extends Counter {
  readonly count: number;
  readonly buckets: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

/** `time`: the server's evaluation time in seconds, for asking another query about the same moment. NaN and infinite values are left out. */
export type QueryResult =
  | {
      readonly kind: 'series';
      readonly series: readonly Series[];
      /** Native histograms among the results, which have no value of their own. */
      readonly native: readonly NativeSeries[];
      readonly time: string | undefined;
    }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'error'; readonly reason: string };

export interface PrometheusClient {
  /** Evaluates an instant query. @throws the signal's reason when it aborts, nothing else */
  query(expression: string, signal: AbortSignal, time?: string): Promise<QueryResult>;
}

const MAX_BYTES = 32 << 20;

/** The instant query endpoint of the Prometheus HTTP API, version 1, below `address` (a path prefix is kept). */
export function openClient(address: Address, network: Network, timeout: number): PrometheusClient {
  const api = openApi(network, { timeout, maxBytes: MAX_BYTES });
  return {
    async query(expression, signal, time) {
      const url = new URL(address.url);
      url.pathname = `${url.pathname.replace(/\/+$/, '')}/api/v1/query`;
      url.searchParams.set('query', expression);
      if (time !== undefined) url.searchParams.set('time', time);
      const reply = await api.raw({ ...address, url }, signal);
      return reply.kind === 'data' ? readAnswer(reply.data, address.host) : reply;
    },
  };
}

function readAnswer({ status, body }: RawReply, host: string): QueryResult {
  const document = parseJson(body);
  if (!isJsonObject(document)) return { kind: 'error', reason: `${host}: ${describeStatus(status)}, not an answer of the Prometheus API` };
  if (document['status'] !== 'success') {
    const message = typeof document['error'] === 'string' ? document['error'].slice(0, 300) : 'no message';
    return { kind: 'error', reason: `${host}: status ${status}, ${message}` };
  }
  if (isPartial(document)) return { kind: 'error', reason: `${host}: the answer is partial: not every store behind it answered` };
  return readData(document['data'], host);
}

/** VictoriaMetrics says so in a member, Thanos in a warning. */
function isPartial({ isPartial: said, warnings }: JsonObject): boolean {
  const texts = Array.isArray(warnings) ? (warnings as unknown[]) : [];
  return (
    said === true ||
    texts.some((text) => typeof text === 'string' && /partial|store.*(?:unavailable|fail)|receive.*series from/i.test(text))
  );
}

function readData(data: unknown, host: string): QueryResult {
  const { resultType, result } = (isJsonObject(data) ? data : {}) as { resultType?: unknown; result?: unknown };
  if (resultType === 'scalar') return readEntries([{ metric: {}, value: result }]);
  if (resultType === 'vector' && Array.isArray(result)) return readEntries(result);
  const what = typeof resultType === 'string' ? `a ${resultType.slice(0, 20)}` : 'no result';
  return { kind: 'error', reason: `${host}: the query gives ${what}; an instant vector or a scalar is needed (no range selector)` };
}

function readEntries(entries: readonly unknown[]): QueryResult {
  const series: Series[] = [];
  const native: NativeSeries[] = [];
  let time: string | undefined;
  for (const entry of entries) {
    if (isJsonObject(entry) && Array.isArray(entry['histogram'])) {
      const read = readHistogram(entry);
      if (read) native.push(read);
    }
    if (!isJsonObject(entry) || !Array.isArray(entry['value'])) continue;
    const [at, text] = entry['value'] as unknown[];
    if (typeof at === 'number') time ??= String(at);
    const value = typeof text === 'string' ? Number(text) : Number.NaN;
    if (!Number.isFinite(value) || text === '') continue;
    series.push({ ...named(entry), value });
  }
  return { kind: 'series', series, native, time };
}

/** What makes a series the same one next time. */
function named({ metric }: JsonObject): Pick<Series, 'key' | 'labels'> {
  const labels = new Map<string, string>();
  for (const [name, label] of Object.entries(isJsonObject(metric) ? metric : {}).sort(byName)) {
    if (typeof label === 'string') labels.set(name, label);
  }
  return { key: JSON.stringify([...labels]), labels };
}

/** A histogram in the form `[time, {count, sum, buckets: [[rule, from, to, count], …]}]`; `undefined` for one that has another. */
function readHistogram(entry: JsonObject): NativeSeries | undefined {
  const [, histogram] = entry['histogram'] as unknown[];
  if (!isJsonObject(histogram)) return undefined;
  const count = numberOf(histogram['count']);
  const rows = Array.isArray(histogram['buckets']) ? (histogram['buckets'] as unknown[]) : [];
  const buckets = rows.flatMap((row) => {
    const [, from, to, inside] = Array.isArray(row) ? (row as unknown[]) : [];
    const bucket = { from: numberOf(from), to: numberOf(to), count: numberOf(inside) };
    return Object.values(bucket).every((value) => !Number.isNaN(value)) ? [bucket] : [];
  });
  const isWhole = Number.isFinite(count) && buckets.length === rows.length;
  return isWhole ? { ...named(entry), value: count, count, buckets } : undefined;
}

function numberOf(text: unknown): number {
  if (typeof text !== 'string' || text === '') return Number.NaN;
  return /^[+-]?Inf$/i.test(text) ? (text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY) : Number(text);
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
