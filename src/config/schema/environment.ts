import { map, mapOf, type SchemaNode, use } from './node.ts';

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

const rollback = map(
  'the rollback settings',
  'How a failed release is taken back, and what to do when that is not possible or does not help. Without this key `watch` only judges.',
  {
    write: {
      description:
        '`auto`: push, and where the branch takes no push, a pull request. `git`: push. `github`: a signed commit through the interface of GitHub, with a token. `pull-request`: always a pull request, merged as soon as that is allowed. `none`: say what would be done, write nothing.',
      type: 'string',
      enum: ['auto', 'git', 'github', 'pull-request', 'none'],
      default: 'auto',
    },
    remote: use('remote', { description: 'Git remote that holds the manifests.', default: 'origin' }),
    branch: use('branch', { description: "Branch that holds the manifests. Default: the remote's default branch." }),
    'merge-wait': use('duration', {
      description: 'How long to wait for a pull request to be merged before the ladder is next.',
      default: '5m',
    }),
    redeploy: use('redeploy'),
    confirm: use('duration', { description: 'How long the restored release is watched.', default: '5m' }),
    ladder: {
      description: 'What to do, in this order, when the release cannot be taken back or taking it back did not help.',
      type: 'array',
      items: use('ladder-step'),
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
  }),
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
      page: use('url', { description: 'URL that the report is posted to.' }),
    },
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
  },
};
