import { exactlyOneOf, map, type SchemaNode, use } from './node.ts';
import { PROBES } from './sources-probes.ts';
import { STORES } from './sources-stores.ts';
import { conditionProperties, headers, needQuery, timeout } from './sources-shared.ts';

const prometheus = map(
  'a Prometheus source',
  'Counters read from Prometheus or a store that speaks its query API: `bad` and `total`, or `histogram` and `slower-than`, or one number by `query`.',
  {
    url: use('url', { description: 'URL of Prometheus, without `/api/v1/query`.' }),
    bad: use('text', { description: 'Query for the count of bad events: a raw counter, never `rate` or `increase`.' }),
    total: use('text', { description: 'Query for the count of all events: a raw counter, never `rate` or `increase`.' }),
    histogram: {
      title: 'the name of a histogram without `_bucket`',
      description: 'Name of a latency histogram in seconds, without `_bucket`.',
      type: 'string',
      pattern: '^[A-Za-z_:][A-Za-z0-9_:]*$',
    },
    'slower-than': use('duration', { description: 'With `histogram`: events slower than this are bad.' }),
    selector: use('text', { description: 'With `histogram`: label matchers such as `job="api"`.' }),
    'release-label': {
      title: 'the name of a label',
      description:
        'The label by which the counters name the release that served, as the identity names it: while replicas are replaced, what another release served is set aside.',
      type: 'string',
      pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
    },
    query: use('text', { description: 'Query for one number, such as a ratio; here `rate` is welcome.' }),
    ...conditionProperties('`value` is the number, `result` the list of the numbers of all series'),
    headers,
    timeout: timeout('10s', 'Longest time for one query.'),
  },
  {
    required: ['url'],
    dependentRequired: {
      bad: ['total'],
      total: ['bad'],
      histogram: ['slower-than'],
      'slower-than': ['histogram'],
      selector: ['histogram'],
      ...needQuery,
    },
    ...exactlyOneOf('bad', 'histogram', 'query'),
  },
);

const { http = {}, tcp = {}, command = {}, ...otherProbes } = PROBES;

/** Where a health check gets its numbers from, by the key that chooses it: what everybody has comes first. */
const CHOICES: Readonly<Record<string, SchemaNode>> = { http, tcp, command, prometheus, ...STORES, ...otherProbes };

export const SOURCE_NAMES: readonly string[] = Object.keys(CHOICES);

export const SOURCES: Readonly<Record<string, SchemaNode>> = {
  ...CHOICES,
  'cloudwatch-metric': map(
    'a metric',
    'One metric of CloudWatch.',
    {
      namespace: use('text', { description: 'Namespace, such as `AWS/ApplicationELB`.' }),
      metric: use('text', { description: 'Name of the metric, such as `RequestCount`.' }),
      dimensions: {
        title: 'the dimensions',
        description: 'Dimensions by name; all that the metric has.',
        type: 'object',
        propertyNames: use('text'),
        additionalProperties: use('text'),
        default: {},
      },
      statistic: use('text', { description: 'Statistic, such as `Sum`, `Average` or `p99`.', default: 'Sum' }),
    },
    { required: ['namespace', 'metric'] },
  ),
};
