import { map, type SchemaNode, use } from './node.ts';

/** `releases` and `policy`: which releases there are, and what may be given up. */
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
  policy: map('the policy', 'What may be given up on purpose, and how.', {
    breaking: {
      description:
        '`block`: a break blocks whatever the version is. `major`: a break is a warning when the candidate is a new major version above the release that it breaks.',
      type: 'string',
      enum: ['block', 'major'],
      default: 'block',
    },
    removal: {
      description:
        '`announced`: an API may remove what was deprecated in every release of the window that has it and whose sunset date, where it has one, has passed. `block`: a removal always counts as a break.',
      type: 'string',
      enum: ['announced', 'block'],
      default: 'announced',
    },
    sunset: {
      description: 'Whether an announced removal needs a sunset date.',
      type: 'string',
      enum: ['optional', 'required'],
      default: 'optional',
    },
    reuse: {
      description: 'What to do when a name or number that was removed inside the window comes back with another meaning.',
      type: 'string',
      enum: ['block', 'warn', 'off'],
      default: 'block',
    },
  }),
  registries: map(
    'the registry settings',
    'Whether what a rollback would go back to can still be pulled. Without this key no registry is asked.',
    {
      'on-unknown': {
        description: '`warn` or `block` when a registry cannot be asked, or wants other credentials.',
        type: 'string',
        enum: ['warn', 'block'],
        default: 'warn',
      },
      platforms: {
        title: 'a list of platforms',
        description: 'Platforms that images must have. Without it, all that an image lists.',
        type: 'array',
        items: {
          title: 'a platform, such as `linux/amd64` or `linux/arm/v7`',
          description: 'Operating system and architecture.',
          type: 'string',
          pattern: '^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$',
        },
        default: [],
      },
      'token-servers': {
        title: 'a list of hosts',
        description: 'Hosts that may be sent the credentials of a registry although they are not part of its domain.',
        type: 'array',
        items: use('host'),
        default: [],
      },
      'plain-http': {
        title: 'a list of hosts',
        description: 'Registries on this machine that speak HTTP without TLS.',
        type: 'array',
        items: use('host'),
        default: [],
      },
      keep: use('keep', { default: {} }),
      attestations: use('attestations'),
    },
  ),
};
