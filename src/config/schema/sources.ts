import { exactlyOneOf, map, type SchemaNode, use } from './node.ts';
import { VALUES } from './values.ts';

const httpMap = map(
  'an HTTP source',
  'Requests to a URL: an answer with another status, a slow one, or none at all is a bad event.',
  {
    url: use('url', { description: 'URL to request.' }),
    headers: use('headers', { default: {} }),
    status: use('statuses', { description: 'Status codes of a good answer: one, a range, or a list of both.', default: ['200-299'] }),
    timeout: use('duration', { description: 'After this long without an answer a request is bad.', default: '5s' }),
    'slower-than': use('duration', { description: 'A slower answer is a bad one.' }),
    probes: {
      title: 'a whole number from 1 to 50',
      description: 'Independent requests per sample, each on a connection of its own.',
      type: 'integer',
      minimum: 1,
      maximum: 50,
      default: 1,
    },
  },
  { required: ['url'] },
);

/** Where a health check gets its numbers from. */
export const SOURCES: Readonly<Record<string, SchemaNode>> = {
  http: {
    ...httpMap,
    title: 'an http or https URL without credentials, or a map with `url` and more',
    description: `${httpMap.description ?? ''} A URL alone stands for a map with only \`url\`.`,
    type: ['string', 'object'],
    pattern: VALUES['url']?.pattern ?? '',
  },
  prometheus: map(
    'a Prometheus source',
    'Counters read from Prometheus: either `bad` and `total`, or `histogram` and `slower-than`.',
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
      headers: use('headers', { default: {} }),
      timeout: use('duration', { description: 'Longest time for one query.', default: '10s' }),
    },
    {
      required: ['url'],
      dependentRequired: {
        bad: ['total'],
        total: ['bad'],
        histogram: ['slower-than'],
        'slower-than': ['histogram'],
        selector: ['histogram'],
      },
      ...exactlyOneOf('bad', 'histogram'),
    },
  ),
};
