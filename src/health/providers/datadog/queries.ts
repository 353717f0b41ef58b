import type { Range } from '../shared/store.ts';

interface Query {
  readonly url: URL;
  readonly post?: string;
}

function below(base: URL, path: string): URL {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}${path}`;
  return url;
}

/** Without a rollup the first version chooses intervals by itself; a formula has to say its own. */
function withRollup(query: string, how: 'sum' | 'last', seconds: number): string {
  const isPlain = /[}]\s*(?:by\s*\{[^{}]*\})?(?:\.as_(?:count|rate)\(\))?\s*$/.test(query) && !query.includes('.rollup(');
  return isPlain && /^\s*(?:sum|avg|min|max):[^()+*/]*$/.test(query.replaceAll(/\.as_(?:count|rate)\(\)/g, ''))
    ? `${query.trim()}.rollup(${how === 'sum' ? 'sum' : 'avg'}, ${seconds})`
    : query;
}

/** "Query timeseries points" of the Datadog API, version 1. */
export function queryV1(base: URL, query: string, { from, to, period }: Range, how: 'sum' | 'last'): Query {
  const url = below(base, '/api/v1/query');
  url.searchParams.set('from', String(from / 1000));
  url.searchParams.set('to', String(to / 1000));
  url.searchParams.set('query', withRollup(query, how, period / 1000));
  return { url };
}

/** "Query timeseries data across multiple products" of the Datadog API, version 2. */
export function queryV2(base: URL, query: string, { from, to, period }: Range): Query {
  const queries = [{ data_source: 'metrics', name: 'a', query }];
  const attributes = { from, to, interval: period, queries, formulas: [{ formula: 'a' }] };
  const post = JSON.stringify({ data: { type: 'timeseries_request', attributes } });
  return { url: below(base, '/api/v2/query/timeseries'), post };
}
