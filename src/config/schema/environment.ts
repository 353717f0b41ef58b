import { map, mapOf, type SchemaNode, use } from './node.ts';
import { VALUES } from './values.ts';

const watch = map('the watch settings', 'How a release is watched after it was deployed.', {
  interval: use('duration', { description: 'Time between samples.', default: '5s' }),
  window: use('duration', { description: 'Longest time to watch after the release is seen to serve.', default: '15m' }),
  soak: use('duration', { description: 'A release is never called healthy before this.', default: '3m' }),
  'warm-up': use('duration', { description: 'Samples of this first time are recorded, not judged.', default: '30s' }),
  alpha: use('share', {
    description: 'Bound on the probability of a false alarm over the whole watch, all checks together.',
    default: 0.01,
  }),
  beta: use('share', { description: 'Bound on the probability of a false all-clear.', default: 0.05 }),
  'min-events': {
    title: 'a whole number from 1',
    description: 'Fewest events before an early all-clear; probes count too.',
    type: 'integer',
    minimum: 1,
    default: 200,
  },
  'max-errors': {
    title: 'a whole number from 1',
    description: 'Consecutive unreadable samples of a check before nothing more is known about the release.',
    type: 'integer',
    minimum: 1,
    default: 5,
  },
});

function cause(description: string, choices: readonly string[], otherwise: string): SchemaNode {
  return { description, type: 'string', enum: choices, default: otherwise };
}

const rollback = map(
  'the rollback settings',
  'How a failed release is taken back, and what to do when that is not possible or does not help. Without this key `watch` only judges.',
  {
    write: {
      description:
        '`auto`: push, and where the branch takes no push, a pull request. `git`: push. `github`: a signed commit through the interface of GitHub, with a token. `pull-request`: always a pull request, merged as soon as that is allowed. `dispatch`: another workflow, perhaps of another repository, is asked to write. `none`: say what would be done, write nothing.',
      type: 'string',
      enum: ['auto', 'git', 'github', 'pull-request', 'dispatch', 'none'],
      default: 'auto',
    },
    remote: use('remote', { description: 'Git remote that holds the manifests.', default: 'origin' }),
    repository: {
      title: 'a repository of GitHub such as `acme/deploy`, or the URL of another without credentials',
      description: 'Another repository that holds the manifests: the pins are read there and written there. Takes the place of `remote`.',
      type: 'string',
      pattern:
        '^(?:[A-Za-z0-9][A-Za-z0-9\\-]*/[A-Za-z0-9._\\-]+|(?:https?|ssh|git|file)://[^\\s@]*(?:git@)?[^\\s@]+|git@[A-Za-z0-9.\\-]+:[^\\s@:]+)$',
    },
    dispatch: use('dispatch'),
    branch: use('branch', { description: "Branch that holds the manifests. Default: the remote's default branch." }),
    'merge-wait': use('duration', {
      description: 'How long to wait for a pull request to be merged before the ladder is next.',
      default: '5m',
    }),
    redeploy: use('redeploy'),
    ready: {
      description: 'What else must answer well before a tuple is restored, such as the features of the target in the online store.',
      type: 'array',
      items: use('probe'),
      default: [],
    },
    on: use('causes', { default: {} }),
    confirm: use('duration', { description: 'How long the restored release is watched.', default: '5m' }),
    hops: {
      title: '0 or 1',
      description: 'How many steps further back may be tried by itself when the restored release fails too.',
      type: 'integer',
      minimum: 0,
      maximum: 1,
      default: 0,
    },
    playbook: {
      title: 'a path or an https URL',
      description: 'What people do when nothing else helps: a path in the repository, or a URL. Issue and page link to it.',
      type: 'string',
      pattern: '^(?:https://[^\\s@]+|(?![A-Za-z]:|/|https?:|(?:.*/)?\\.\\.(?:/|$))[^\\s\\\\]+)$',
    },
    ladder: {
      description: 'What to do, in this order, when the release cannot be taken back or taking it back did not help.',
      type: 'array',
      items: use('ladder-step'),
      default: [],
    },
    labels: {
      description: 'Labels of the issue that the step `issue` opens; GitHub makes those that it does not know.',
      type: 'array',
      items: {
        title: 'the name of a label',
        description: 'Name of a label.',
        type: 'string',
        pattern: '^[^\\s,\\u0000-\\u001f\\u007f](?:[^,\\u0000-\\u001f\\u007f]{0,48}[^\\s,\\u0000-\\u001f\\u007f])?$',
      },
      default: [],
    },
    'max-per-tuple': {
      title: 'a whole number from 1 to 100',
      description: 'Loop guard: rollbacks of the same versions before a person has to decide.',
      type: 'integer',
      minimum: 1,
      maximum: 100,
      default: 1,
    },
    'max-per-day': {
      title: 'a whole number from 1 to 100',
      description: 'Loop guard: rollbacks of the environment in 24 hours before a person has to decide.',
      type: 'integer',
      minimum: 1,
      maximum: 100,
      default: 2,
    },
  },
);

/** `environments`: what runs where, and how it is watched and taken back. */
export const ENVIRONMENT: Readonly<Record<string, SchemaNode>> = {
  environment: map('an environment', 'One place that is deployed to.', {
    pins: mapOf('the pins', 'The pins of the environment by name. They move and go back together.', use('name'), use('pin'), {
      default: {},
    }),
    identity: use('identity'),
    health: { description: 'The health checks.', type: 'array', items: use('check'), default: [] },
    watch: use('watch', { default: {} }),
    rollback: use('rollback'),
    release: use('release'),
    deployments: use('deployments'),
  }),
  deployments: map(
    'the deployments of GitHub',
    'Say at GitHub how deployments of the environment went: with the permission `deployments: write` and a token. `{}` stands for the defaults.',
    {
      environment: {
        title: 'the name of an environment at GitHub',
        description: 'Name of the environment at GitHub. Default: the name it has here.',
        type: 'string',
        pattern: '^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]{0,253}[^\\s\\u0000-\\u001f\\u007f])?$',
      },
      url: use('url', { description: 'Where the environment answers; shown beside the deployment.' }),
    },
  ),
  watch,
  rollback,
  redeploy: map(
    'the workflow that deploys',
    'A workflow of GitHub that is started after the commit of a rollback: one made with the own token of a workflow starts none by itself.',
    {
      workflow: {
        title: 'the file name of a workflow, such as `deploy.yml`',
        description: 'File name of the workflow. It needs the trigger `workflow_dispatch`.',
        type: 'string',
        pattern: '^[A-Za-z0-9][A-Za-z0-9._\\-]*\\.ya?ml$',
      },
      inputs: mapOf(
        'the inputs of the workflow',
        'Inputs of the workflow.',
        use('name'),
        { title: 'a text', description: 'A text.', type: 'string' },
        { default: {} },
      ),
      wait: use('duration', { description: 'How long to wait for its end before the restored release is watched.', default: '15m' }),
    },
    { required: ['workflow'] },
  ),
  'ladder-step': {
    title: '`issue`, `toggle: PIN` or `page: URL`',
    description:
      '`issue`: open an issue. `toggle: PIN`: set a pin of role `toggle` to its safe value. `page: URL`: post the report to a URL.',
    type: ['string', 'object'],
    pattern: '^issue$',
    properties: {
      toggle: use('name', { description: 'Name of a pin of role `toggle` that has a `safe` value.' }),
      page: use('page', { description: 'URL that the report is posted to, or a map with `url` and more.' }),
    },
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
  },
  page: {
    ...map(
      'a page',
      'Who is paged, and in which form. A URL alone stands for a map with only `url`.',
      {
        url: use('url', { description: 'URL that the page is posted to.' }),
        format: {
          description: '`generic`: the incident as JSON. `slack`: an incoming webhook of Slack. `pagerduty`: Events API v2, with `key`.',
          type: 'string',
          enum: ['generic', 'slack', 'pagerduty'],
          default: 'generic',
        },
        key: {
          title: 'a text such as `${PAGERDUTY_KEY}`',
          description: 'Routing key of PagerDuty; `${NAME}` stands for an environment variable.',
          type: 'string',
          pattern: '\\S',
        },
      },
      { required: ['url'] },
    ),
    title: 'an http or https URL without credentials, or a map with `url` and more',
    type: ['string', 'object'],
    pattern: VALUES['url']?.pattern ?? '',
  },
  dispatch: map('who is asked to write', 'For `write: dispatch`: the event or workflow that writes the restored values.', {
    repository: {
      title: 'a repository of GitHub such as `acme/deploy`',
      description: 'Repository that is asked. Default: the one that holds the manifests.',
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9\\-]*/[A-Za-z0-9._\\-]+$',
    },
    event: {
      title: 'the name of an event',
      description: 'Type of the `repository_dispatch` event; its payload holds the files with their values.',
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._\\-]{0,99}$',
      default: 'rollback-gate',
    },
    workflow: {
      title: 'the file name of a workflow, such as `write.yml`',
      description: 'Started by `workflow_dispatch` in place of the event; its input `rollback` holds the same as JSON.',
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._\\-]*\\.ya?ml$',
    },
    wait: use('duration', { description: 'How long to wait until the values stand on the branch.', default: '10m' }),
  }),
  probe: map(
    'a question before the rollback',
    'A request that must be answered well before a tuple is restored. `{pin:NAME}` in the URL stands for the value that would be restored.',
    {
      name: use('text', { description: 'What it asks, as it reads in the report.' }),
      http: use('url', { description: 'URL to request.' }),
      headers: use('headers', { default: {} }),
      status: use('statuses', { description: 'Status codes of a good answer.', default: ['200-299'] }),
      timeout: use('duration', { description: 'After this long without an answer it is unknown.', default: '10s' }),
    },
    { required: ['name', 'http'] },
  ),
  causes: map(
    'what is done for each cause',
    '`rollback`: take it back. `hold`: change nothing, and take the steps of the ladder that tell somebody. `warn`: only say so in the report.',
    {
      'app-failed': cause('The release is worse than tolerated.', ['rollback', 'hold', 'warn'], 'rollback'),
      'not-effective': cause('The release was never seen to serve.', ['rollback', 'hold', 'warn'], 'hold'),
      'no-data': cause('A check returned no data.', ['rollback', 'hold', 'warn'], 'hold'),
      underpowered: cause('There was too little traffic to decide.', ['rollback', 'hold', 'warn'], 'warn'),
      'monitor-error': cause(
        'A check could not be read. Nothing is known of the release, so it is never taken back.',
        ['hold', 'warn'],
        'hold',
      ),
      'red-before-deploy': cause('The checks failed before the deploy, so going back would not help.', ['hold', 'warn'], 'hold'),
    },
  ),
};
