import { map, mapOf, type SchemaNode, use } from './node.ts';

/** `environments.NAME.release`, `registries.keep` and `registries.attestations`: what a release is made of, and what is kept of it. */
export const RELEASE: Readonly<Record<string, SchemaNode>> = {
  release: map('the settings of a release', 'What a release has to have, and how its manifest is sealed (`release create`).', {
    roles: {
      title: 'a list of roles',
      description: 'Roles that must have a pin. Without them nobody knows what ran, and nothing can bring it back whole.',
      type: 'array',
      items: use('role'),
      default: [],
    },
    seals: mapOf(
      'the seals',
      'Files of the repository that seal a pin whose value names no content, by the name of the pin: an MLmodel, a dvc.lock, an InferenceService, a registry dump of Feast, a model signature, or the files themselves.',
      use('name'),
      use('globs'),
      { default: {} },
    ),
    preprocessing: use('globs', {
      description: 'Files that prepare what the model is given. Their digest tells whether model and callers of two releases fit together.',
    }),
    folder: use('path', {
      description: 'Folder of the release manifests; each environment has one of its own in it.',
      default: '.rollback/releases',
    }),
  }),
  keep: map('the images that are kept', 'What `retention keep` tags, so that no clean-up of the registry takes it away.', {
    releases: {
      title: 'a whole number from 1 to 50',
      description: 'How many releases that held are kept, beside the one that runs.',
      type: 'integer',
      minimum: 1,
      maximum: 50,
      default: 3,
    },
    prefix: {
      title: 'the beginning of a tag, such as `rollback-gate-keep`',
      description: 'What the tags begin with. Repositories that share images need a prefix each.',
      type: 'string',
      pattern: '^[A-Za-z0-9_][A-Za-z0-9._\\-]{0,63}$',
      default: 'rollback-gate-keep',
    },
  }),
  attestations: map(
    'the attestations',
    'Signatures that images which a rollback would go back to must have: bundles of Sigstore in the registry. Nothing but the registry is asked.',
    {
      'trust-root': use('path', {
        description: 'A trusted root as Sigstore writes it (`trusted_root.json`), in the repository. It is never fetched.',
      }),
      signers: {
        title: 'a list of signers',
        description: 'Who may have signed. One of them is enough.',
        type: 'array',
        items: use('signer'),
        minItems: 1,
      },
      predicates: {
        title: 'a list of predicate types',
        description: 'Types of statements that count. Without it, all.',
        type: 'array',
        items: use('text'),
        default: [],
      },
      'on-absent': {
        description: '`block` or `warn` when an image has no attestation.',
        type: 'string',
        enum: ['warn', 'block'],
        default: 'block',
      },
    },
    { required: ['trust-root', 'signers'] },
  ),
  signer: map(
    'a signer',
    'An identity, and who vouched for it.',
    {
      issuer: use('text', { description: 'Issuer in the certificate, such as `https://token.actions.githubusercontent.com`.' }),
      identity: use('text', {
        description: 'Identity in the certificate, whole. A `*` at its end stands for anything: `https://github.com/owner/name/*`.',
      }),
    },
    { required: ['issuer', 'identity'] },
  ),
};
