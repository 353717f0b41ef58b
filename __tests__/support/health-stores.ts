import type { CloudWatchMetric } from '../../src/config/index.ts';
import { influxdb } from './health-influxdb.ts';
import { type FakeStore, json, PACE, sourceFrom, type Told, type Which, whichOf } from './health-world.ts';

const datadog = (api: 'v1' | 'v2'): FakeStore => {
  const store: FakeStore = {
    config: (url, question) =>
      sourceFrom({ provider: 'datadog', url, api, apiKey: `\${DD_API_KEY}`, appKey: `\${DD_APP_KEY}`, ...PACE, ...question }),
    queries: { bad: 'sum:errors{app:a}.as_count()', total: 'sum:hits{app:a}.as_count()', value: 'avg:load{app:a}' },
    answer({ request, url, body }, world) {
      if (request.headers['dd-api-key'] !== 'dd-api-secret') return json({ errors: ['Forbidden'] }, 403);
      if (request.headers['dd-application-key'] !== 'dd-app-secret') return json({ errors: ['Forbidden'] }, 403);
      if (api === 'v1') {
        if (request.method !== 'GET' || url.pathname !== '/api/v1/query') return json({ errors: ['Not found'] }, 404);
        const [from, to] = [Number(url.searchParams.get('from')) * 1000, Number(url.searchParams.get('to')) * 1000];
        const [, query = '', how, seconds] = /^(.*)\.rollup\((sum|avg), (\d+)\)$/.exec(url.searchParams.get('query') ?? '') ?? [];
        const which = whichOf(store, query);
        if (!which || (how === 'avg') !== (which === 'value')) return json({ status: 'error', error: 'no such query' }, 400);
        const pointlist = world.intervals(which, from, to, Number(seconds) * 1000).map(([at, value]) => [at, value]);
        return json({ status: 'ok', series: pointlist.length === 0 ? [] : [{ pointlist: [...pointlist, [from, null]] }] });
      }
      if (request.method !== 'POST' || url.pathname !== '/api/v2/query/timeseries') return json({ errors: ['Not found'] }, 404);
      const { data } = JSON.parse(body) as {
        data: {
          type: string;
          attributes: { from: number; to: number; interval: number; queries: { query: string }[]; formulas: unknown[] };
        };
      };
      const { from, to, interval, queries, formulas } = data.attributes;
      const which = whichOf(store, queries[0]?.query ?? '');
      if (data.type !== 'timeseries_request' || !which || formulas.length !== 1) return json({ errors: ['invalid request'] }, 400);
      const points = world.intervals(which, from, to, interval);
      const attributes = { series: [{ query_index: 0 }], times: points.map(([at]) => at), values: [points.map(([, value]) => value)] };
      return json({
        data: { type: 'timeseries_response', attributes: points.length === 0 ? { series: [], times: [], values: [] } : attributes },
      });
    },
  };
  return store;
};

interface MetricQuery {
  readonly Id: string;
  readonly MetricStat?: {
    readonly Metric: { readonly MetricName: string; readonly Dimensions: unknown[] };
    readonly Period: number;
    readonly Stat: string;
  };
  readonly Expression?: string;
  readonly Period?: number;
  readonly ReturnData: boolean;
}

const metric = (name: string, statistic: string): CloudWatchMetric => ({
  namespace: 'App',
  metric: name,
  dimensions: { Service: 'api' },
  statistic,
});

const cloudwatch: FakeStore = {
  config: (url, question) =>
    sourceFrom({
      provider: 'cloudwatch',
      url,
      region: 'eu-central-1',
      metrics: new Map([
        ['bad', metric('bad', 'Sum')],
        ['hits', metric('total', 'Sum')],
        ['load', metric('value', 'Average')],
      ]),
      ...PACE,
      ...question,
    }),
  queries: { bad: 'bad', total: 'hits + 0', value: 'load' },
  answer({ request, body }, world) {
    const type = (name: string, message: string): Told => json({ __type: `com.amazonaws.cloudwatch#${name}`, message }, 400);
    if (request.headers['x-amz-target'] !== 'GraniteServiceVersion20100801.GetMetricData')
      return type('UnknownOperationException', 'unknown');
    if (request.headers['content-type'] !== 'application/x-amz-json-1.0') return type('SerializationException', 'type');
    const signed = 'content-type;host;x-amz-date;x-amz-security-token;x-amz-target';
    const form = new RegExp(
      `^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/\\d{8}/eu-central-1/monitoring/aws4_request, SignedHeaders=${signed}, Signature=[0-9a-f]{64}$`,
    );
    if (!form.test(request.headers.authorization ?? '')) return type('IncompleteSignature', 'the signature is not right');
    const asked = JSON.parse(body) as { MetricDataQueries: MetricQuery[]; StartTime: number; EndTime: number; NextToken?: string };
    const wanted = asked.MetricDataQueries.filter(({ ReturnData }) => ReturnData);
    const [query] = wanted;
    if (!query || wanted.length !== 1) return type('InvalidParameterValue', 'nothing to return');
    const named = query.MetricStat ?? asked.MetricDataQueries.find(({ Id }) => query.Expression?.startsWith(`${Id} `))?.MetricStat;
    if (!named) return type('ValidationError', `unknown expression ${query.Expression ?? ''}`);
    const which = named.Metric.MetricName as Which;
    const points = world.intervals(which, asked.StartTime * 1000, asked.EndTime * 1000, (query.Period ?? named.Period) * 1000);
    // Two pages whenever there is enough for two.
    const half = Math.ceil(points.length / 2);
    const page = asked.NextToken === undefined ? points.slice(0, half) : points.slice(half);
    const more = asked.NextToken === undefined && points.length > 1;
    return json({
      MetricDataResults: [
        {
          Id: query.Id,
          Label: which,
          Timestamps: page.map(([at]) => at / 1000),
          Values: page.map(([, value]) => value),
          StatusCode: more ? 'PartialData' : 'Complete',
        },
      ],
      ...(more ? { NextToken: 'second' } : {}),
    });
  },
};

const newRelic: FakeStore = {
  config: (url, question) =>
    sourceFrom({
      provider: 'new-relic',
      url: `${url}/graphql`,
      account: 12345,
      key: `\${NEW_RELIC_API_KEY}`,
      ...PACE,
      ...question,
    }),
  queries: {
    bad: "SELECT sum(n) FROM Transaction WHERE error IS true AND name != 'SINCE'",
    total: 'SELECT sum(n) FROM Transaction',
    value: 'SELECT percentile(duration, 99) FROM Transaction',
  },
  answer({ request, url, body }, world) {
    if (request.headers['api-key'] !== 'nr-secret') return json({ errors: [{ message: 'An API key is required' }] }, 401);
    if (url.pathname !== '/graphql' || request.method !== 'POST') return json({}, 404);
    const { query: graphql, variables } = JSON.parse(body) as { query: string; variables: { account: number; nrql: string } };
    const [, query = '', from, to, seconds] = /^(.*) SINCE (\d+) UNTIL (\d+)(?: TIMESERIES (\d+) seconds)?$/.exec(variables.nrql) ?? [];
    const which = whichOf(newRelic, query);
    if (!which || variables.account !== 12345) return json({ errors: [{ message: 'NRQL Syntax Error: unexpected\n token' }] });
    const period = Number(seconds ?? 10) * 1000;
    if (graphql.includes('{ metadata { messages } }')) {
      const found = world.intervals(which, Number(from), Number(to), period).length > 0;
      const messages = found ? [] : ['No events found -- do you have the correct event type and time range?'];
      return json({ data: { actor: { account: { nrql: { metadata: { messages } } } } } });
    }
    const results = world.intervals(which, Number(from), Number(to), period).map(([at, value]) => ({
      beginTimeSeconds: at / 1000,
      endTimeSeconds: (at + period) / 1000,
      ...(which === 'value' ? { 'percentile.duration': { '99': value } } : { 'sum.n': value }),
    }));
    return json({ data: { actor: { account: { nrql: { results } } } } });
  },
};

const graphite: FakeStore = {
  config: (url, question) => sourceFrom({ provider: 'graphite', url: `${url}/graphite/`, headers: { 'X-Key': 'k' }, ...PACE, ...question }),
  queries: { bad: 'sumSeries(app.*.errors)', total: 'sumSeries(app.*.hits)', value: 'app.load' },
  answer({ request, url }, world) {
    if (url.pathname !== '/graphite/render' || url.searchParams.get('format') !== 'json' || request.headers['x-key'] !== 'k')
      return json({}, 400);
    const which = whichOf(graphite, url.searchParams.get('target') ?? '');
    if (!which) return json([]);
    const [from, until] = [Number(url.searchParams.get('from')) * 1000, Number(url.searchParams.get('until')) * 1000];
    const found = new Map(world.intervals(which, from, until + 10_000, 10_000));
    const datapoints: unknown[] = [];
    for (let at = from + 10_000; at <= until; at += 10_000) datapoints.push([found.get(at) ?? null, at / 1000]);
    return json(found.size === 0 ? [] : [{ target: 'x', datapoints }]);
  },
};

const google: FakeStore = {
  config: (url, question) =>
    sourceFrom({
      provider: 'google-monitoring',
      url,
      project: 'shop-1',
      token: `\${GOOGLE}`,
      aligner: 'ALIGN_DELTA',
      reducer: 'REDUCE_SUM',
      ...PACE,
      ...question,
    }),
  queries: { bad: 'metric.type="bad"', total: 'metric.type="total"', value: 'metric.type="value"' },
  answer({ request, url }, world) {
    if (request.headers.authorization !== 'Bearer google-secret')
      return json({ error: { code: 401, message: 'Request had invalid credentials.' } }, 401);
    const get = (name: string): string => url.searchParams.get(name) ?? '';
    const which = whichOf(google, get('filter'));
    if (url.pathname !== '/v3/projects/shop-1/timeSeries' || get('aggregation.perSeriesAligner') !== 'ALIGN_DELTA')
      return json({ error: { message: 'bad request' } }, 400);
    if (!which) return json({ error: { message: 'Cannot find metric' } }, 404);
    const period = Number.parseInt(get('aggregation.alignmentPeriod'), 10) * 1000;
    const points = world
      .intervals(which, Date.parse(get('interval.startTime')), Date.parse(get('interval.endTime')), period)
      .map(([at, value]) => ({
        interval: { startTime: new Date(at).toISOString(), endTime: new Date(at + period).toISOString() },
        value: Number.isInteger(value) ? { int64Value: String(value) } : { doubleValue: value },
      }));
    // The newest first, in pages of fifty.
    const all = points.reverse();
    const page = Number(get('pageToken') || 0);
    const more = page + 50 < all.length ? { nextPageToken: String(page + 50) } : {};
    return json(all.length === 0 ? { unit: '1' } : { timeSeries: [{ points: all.slice(page, page + 50) }], ...more });
  },
};

/** Every store that counts in intervals, as a server of ours that speaks its protocol. */
export const FAKE_STORES: Readonly<Record<string, FakeStore>> = {
  'datadog v1': datadog('v1'),
  'datadog v2': datadog('v2'),
  cloudwatch,
  'new-relic': newRelic,
  graphite,
  'influxdb v1': influxdb('v1'),
  'influxdb v2': influxdb('v2'),
  'influxdb v3': influxdb('v3'),
  'google-monitoring': google,
};
