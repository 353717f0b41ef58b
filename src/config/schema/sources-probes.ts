import { exactlyOneOf, map, mapOf, type SchemaNode, use } from './node.ts';
import { conditionProperties, headers, probes, secret, timeout } from './sources-shared.ts';
import { VALUES } from './values.ts';

/** A map that one value can stand for. */
function short(node: SchemaNode, title: string, description: string, more: SchemaNode): SchemaNode {
  return { ...node, title, description: `${node.description ?? ''} ${description}`, ...more };
}

const ADDRESS = '^(?:\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9$][A-Za-z0-9_.\\-{}$]*):(?:[0-9]{1,5}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$';

const http = map(
  'an HTTP source',
  'Requests to a URL: an answer with another status, a slow one, or none at all is a bad event.',
  {
    url: use('url', { description: 'URL to request.' }),
    headers,
    status: use('statuses', { description: 'Status codes of a good answer: one, a range, or a list of both.', default: ['200-299'] }),
    timeout: timeout('5s', 'After this long without an answer a request is bad.'),
    'slower-than': use('duration', { description: 'A slower answer is a bad one.' }),
    probes,
    expect: mapOf(
      'what the body holds',
      'Values that a good answer, which is JSON then, holds: JSON pointer to value, such as `/status: UP`.',
      { title: 'a JSON pointer such as `/status`', type: 'string', pattern: '^(?:/(?:[^~/]|~[01])*)*$' },
      { title: 'a text, a number, `true`, `false` or `null`', description: 'The value.', type: ['string', 'number', 'boolean', 'null'] },
    ),
    'success-condition': use('text', {
      description: 'CEL condition that a good answer, which is JSON then, fulfils; `result` is its body, `status` its status.',
    }),
  },
  { required: ['url'] },
);

const tcp = map(
  'a TCP source',
  'Connections to a port: one that is refused, slow, or not made in time is a bad event.',
  {
    address: {
      title: 'a host and a port, such as `db.example.com:5432`',
      description: 'Host and port to connect to; an IPv6 address in brackets.',
      type: 'string',
      pattern: ADDRESS,
    },
    tls: { description: 'Whether TLS is set up too, with a certificate that can be verified.', type: 'boolean', default: false },
    'server-name': use('host', { description: 'Name that the certificate must have, which implies `tls`. Default: the host.' }),
    timeout: timeout('5s', 'After this long without a connection a try is bad.'),
    'slower-than': use('duration', { description: 'A slower connection is a bad one.' }),
    probes,
  },
  { required: ['address'] },
);

const argument: SchemaNode = {
  title: 'a program or argument',
  description: 'A program or argument, as it is: no shell looks at it.',
  type: 'string',
  pattern: '^[^\\u0000]*$',
};

const command = map(
  'a command',
  'A program that is run at each sample, without a shell: exit code 0 is good, 75 says nothing yet, 1 to 125 is bad. Never run for a pull request.',
  {
    run: { description: 'Program and arguments.', type: 'array', items: argument, minItems: 1 },
    env: {
      description: 'Names of environment variables that the program sees, beside those that every program needs.',
      type: 'array',
      items: { title: 'the name of an environment variable', description: 'A name.', type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
      default: [],
    },
    directory: use('path', { description: 'Folder to run it in. Default: the root of the repository.' }),
    output: {
      description:
        '`exit`: its exit code tells. `json`: the last line that it prints, such as `{"status": "fail"}` or `{"bad": 1, "total": 20}`.',
      type: 'string',
      enum: ['exit', 'json'],
      default: 'exit',
    },
    timeout: timeout('30s', 'After this long it is stopped, and nothing is known.'),
  },
  { required: ['run'] },
);

const webhook = map(
  'a webhook',
  'An endpoint of yours that judges: it is posted the name of the check and answers `{"status": "pass"}`, `"fail"` or `"wait"`.',
  {
    url: use('url', { description: 'URL to post to.' }),
    headers,
    payload: mapOf(
      'more to post',
      'More to post, by key. `${NAME}` in a value is replaced by the environment variable of that name.',
      use('name'),
      { title: 'a text', description: 'A text.', type: 'string' },
      { default: {} },
    ),
    'fail-status': use('statuses', {
      description: 'Status codes that say that the release is bad. Default: none; an answer that is not 2xx is a fault of the webhook.',
    }),
    timeout: timeout('10s', 'Longest time for one request.'),
  },
  { required: ['url'] },
);

const github = map(
  'a GitHub source',
  'Checks of a commit, or the state of a deployment, on GitHub.',
  {
    url: use('url', { description: 'URL of the REST interface.', default: 'https://api.github.com' }),
    repository: {
      title: 'a repository, such as `owner/name`',
      description: 'Repository. Default: the one that the workflow runs in.',
      type: 'string',
      pattern: '^[A-Za-z0-9_.\\-]+/[A-Za-z0-9_.\\-]+$',
    },
    ref: use('text', { description: 'Commit, branch or tag. Default: the commit that the workflow runs for.' }),
    checks: {
      title: 'the name of a check, or a list of such',
      description: 'Names of the checks or statuses; all of them have to be there.',
      type: ['string', 'array'],
      pattern: '\\S',
      items: use('text'),
      minItems: 1,
    },
    deployment: use('text', { description: 'Environment of the deployment.' }),
    token: secret('Variable that holds a token which may read checks and deployments.', { default: '${GITHUB_TOKEN}' }),
    timeout: timeout('10s', 'Longest time for one request.'),
  },
  exactlyOneOf('checks', 'deployment'),
);

const json = map(
  'a JSON source',
  'Any endpoint that answers in JSON, read by CEL expressions: conditions, one number, or counters. `result` is the body, `status` the status.',
  {
    url: use('url', { description: 'URL to request. `{from.s}`, `{to.ms}`, `{from.iso}` stand for the interval that is counted.' }),
    method: { description: 'Default: `POST` with a `body`, else `GET`.', type: 'string', enum: ['GET', 'POST'] },
    headers,
    body: use('text', { description: 'Body to send; `${NAME}` and `{from.s}` are replaced in it.' }),
    bad: use('text', {
      description: 'CEL expression for the count of bad events: since ever, or of the interval where the request names it.',
    }),
    total: use('text', { description: 'CEL expression for the count of all events.' }),
    value: use('text', { description: 'CEL expression for one number, `value` in the conditions.' }),
    ...conditionProperties('`result`, `status` and, where there is one, `value`'),
    period: use('duration', { description: 'Length of the intervals, where the request names them.', default: '30s' }),
    delay: use('duration', { description: 'How long after its end an interval is asked for.', default: '30s' }),
    timeout: timeout('10s', 'Longest time for one request.'),
  },
  { required: ['url'], dependentRequired: { bad: ['total'], total: ['bad'] } },
);

/** Sources that are looked at directly, without a store of metrics between. */
export const PROBES: Readonly<Record<string, SchemaNode>> = {
  http: short(
    http,
    'an http or https URL without credentials, or a map with `url` and more',
    'A URL alone stands for a map with only `url`.',
    {
      type: ['string', 'object'],
      pattern: VALUES['url']?.pattern ?? '',
    },
  ),
  tcp: short(tcp, 'a host and a port, or a map with `address` and more', 'Host and port alone stand for a map with only `address`.', {
    type: ['string', 'object'],
    pattern: ADDRESS,
  }),
  command: short(
    command,
    'a list of a program and its arguments, or a map with `run` and more',
    'A list stands for a map with only `run`.',
    {
      type: ['array', 'object'],
      items: argument,
      minItems: 1,
    },
  ),
  webhook: short(
    webhook,
    'an http or https URL without credentials, or a map with `url` and more',
    'A URL alone stands for a map with only `url`.',
    {
      type: ['string', 'object'],
      pattern: VALUES['url']?.pattern ?? '',
    },
  ),
  github,
  json,
};
