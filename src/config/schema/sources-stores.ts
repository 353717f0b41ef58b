import { map, mapOf, type SchemaNode, use } from './node.ts';
import { headers, secret, storeDemands, storeProperties } from './sources-shared.ts';

/** Stores of metrics that count in intervals. */
export const STORES: Readonly<Record<string, SchemaNode>> = {
  datadog: map(
    'a Datadog source',
    'Metrics of Datadog.',
    {
      site: use('host', { description: 'Site, such as `datadoghq.eu`.', default: 'datadoghq.com' }),
      url: use('url', { description: 'URL of the interface. Default: that of the site.' }),
      api: { description: 'Version of the query interface.', type: 'string', enum: ['v1', 'v2'], default: 'v2' },
      'api-key': secret('Variable that holds the API key.', { default: '${DD_API_KEY}' }),
      'app-key': secret('Variable that holds the application key.', { default: '${DD_APP_KEY}' }),
      ...storeProperties({
        bad: 'Metric query for bad events, such as `sum:trace.http.request.errors{service:api}.as_count()`.',
        total: 'Metric query for all events, such as `sum:trace.http.request.hits{service:api}.as_count()`.',
        query: 'Metric query for one number, such as `avg:system.load.1{service:api}`.',
        period: '30s',
        delay: '30s',
      }),
    },
    storeDemands(),
  ),
  cloudwatch: map(
    'a CloudWatch source',
    'Metrics of Amazon CloudWatch. Credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.',
    {
      region: use('name', { description: 'Region, such as `eu-central-1`. Default: AWS_REGION, else AWS_DEFAULT_REGION.' }),
      url: use('url', { description: 'URL of the interface. Default: that of the region.' }),
      metrics: mapOf(
        'the metrics',
        'Metrics by the names that expressions call them by.',
        { title: 'a name that begins with a small letter', type: 'string', pattern: '^[a-z][A-Za-z0-9_]{0,99}$' },
        use('cloudwatch-metric'),
        { default: {} },
      ),
      ...storeProperties({
        bad: 'Name of a metric, or metric math, for bad events, such as `errors` or `elb5xx + target5xx`.',
        total: 'Name of a metric, or metric math, for all events.',
        query: 'Name of a metric, or metric math, for one number.',
        period: '60s',
        delay: '60s',
      }),
    },
    storeDemands(),
  ),
  'new-relic': map(
    'a New Relic source',
    'Data of New Relic, by NRQL.',
    {
      region: { description: 'Region of the account.', type: 'string', enum: ['us', 'eu'], default: 'us' },
      url: use('url', { description: 'URL of NerdGraph. Default: that of the region.' }),
      account: { title: 'a whole number', description: 'Number of the account.', type: 'integer', minimum: 1 },
      key: secret('Variable that holds a user key.', { default: '${NEW_RELIC_API_KEY}' }),
      ...storeProperties({
        bad: 'NRQL for bad events without `SINCE`, `UNTIL` and `TIMESERIES`, such as `SELECT count(*) FROM Transaction WHERE error IS true`.',
        total: 'NRQL for all events, such as `SELECT count(*) FROM Transaction`.',
        query: 'NRQL for one number, such as `SELECT percentile(duration, 99) FROM Transaction`.',
        period: '30s',
        delay: '30s',
      }),
    },
    storeDemands('account'),
  ),
  graphite: map(
    'a Graphite source',
    'Metrics of Graphite, by its render interface.',
    {
      url: use('url', { description: 'URL of Graphite, without `/render`.' }),
      headers,
      ...storeProperties({
        bad: 'Target for bad events per interval, such as `sumSeries(stats_counts.api.*.errors)`.',
        total: 'Target for all events per interval.',
        query: 'Target for one number, such as `averageSeries(stats.timers.api.*.upper_99)`.',
        period: '60s',
        delay: '30s',
      }),
    },
    storeDemands('url'),
  ),
  influxdb: map(
    'an InfluxDB source',
    'Data of InfluxDB: Flux for `v2`, InfluxQL for `v1` and `v3`.',
    {
      url: use('url', { description: 'URL of InfluxDB.' }),
      api: { description: 'Version of the query interface.', type: 'string', enum: ['v1', 'v2', 'v3'], default: 'v2' },
      org: use('text', { description: 'With `v2`: organisation.' }),
      database: use('text', { description: 'With `v1` and `v3`: database.' }),
      token: secret('Variable that holds a token. Default: none is sent.'),
      ...storeProperties({
        bad: 'Query for bad events. Flux: up to the last `filter`, in the range `v.timeRangeStart` to `v.timeRangeStop`. InfluxQL: with `$timeFilter` and `GROUP BY time($interval)`.',
        total: 'Query for all events, written like `bad`.',
        query: 'Query for one number, written like `bad`.',
        period: '30s',
        delay: '30s',
      }),
    },
    storeDemands('url'),
  ),
  'google-monitoring': map(
    'a Google Cloud Monitoring source',
    'Time series of Google Cloud Monitoring.',
    {
      url: use('url', { description: 'URL of the interface.', default: 'https://monitoring.googleapis.com' }),
      project: use('text', { description: 'Project.' }),
      token: secret('Variable that holds an access token.'),
      'metadata-token': {
        title: 'true',
        description: 'Instead of `token`: ask the metadata service of the machine for one.',
        type: 'boolean',
        const: true,
      },
      aligner: use('text', { description: 'Aligner of each series. Default: `ALIGN_DELTA` for events, `ALIGN_MEAN` for `query`.' }),
      reducer: use('text', { description: 'How series become one.', default: 'REDUCE_SUM' }),
      ...storeProperties({
        bad: 'Filter for bad events, such as `metric.type="run.googleapis.com/request_count" AND metric.labels.response_code_class="5xx"`.',
        total: 'Filter for all events.',
        query: 'Filter for one number.',
        period: '60s',
        delay: '4m',
      }),
    },
    storeDemands('project'),
  ),
};
