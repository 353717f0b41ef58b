import { map, type SchemaNode, use } from './node.ts';

/** `releases` and `ledger`: where releases and their history are found. */
export const RELEASES: Readonly<Record<string, SchemaNode>> = {
  releases: map('the release settings', 'Which tags are releases, and how many of them must stay compatible.', {
    tags: {
      title: 'a tag pattern with exactly one `*`, such as `v*` or `api/v*`',
      description:
        'Pattern of the release tags. Its one `*` stands for the semantic version; what stands before it is the prefix of a component.',
      type: 'string',
      pattern: '^[^*\\s~^:?\\[\\\\\\-][^*\\s~^:?\\[\\\\]*\\*[^*\\s~^:?\\[\\\\]*$|^\\*[^*\\s~^:?\\[\\\\]*$',
      default: 'v*',
    },
    window: {
      title: 'a whole number from 1 to 10',
      description: 'How many earlier releases must stay compatible with the candidate, and it with them.',
      type: 'integer',
      minimum: 1,
      maximum: 10,
      default: 2,
    },
    prereleases: { description: 'Whether pre-releases such as `v1.2.0-rc.1` count as releases.', type: 'boolean', default: false },
  }),
  ledger: map('the ledger settings', 'Where the record of deployed, verified and rolled-back versions is kept.', {
    branch: use('branch', {
      description: 'Branch of its own that holds the ledger; it shares no history with the code.',
      default: 'rollback-gate/ledger',
    }),
    remote: use('remote', { description: 'Git remote that the ledger is read from and pushed to.', default: 'origin' }),
  }),
};
