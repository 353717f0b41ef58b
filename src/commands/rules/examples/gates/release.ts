import type { WrittenExample } from './types.ts';

const IMAGE = `registry.example.com/ranking@sha256:${'4f1c'.repeat(16)}`;
const SETTING = 'release: { roles: [image, model, dataset], seals: { dataset: dvc.lock } }';

/** What is said of members of a release, and of who attests its images. */
export const RELEASE_EXAMPLES: readonly WrittenExample[] = [
  {
    rule: 'release/role-missing',
    directions: [],
    setting: SETTING,
    place: '.github/rollback-gate.yml:12:3',
    data: { environment: 'production', role: 'dataset' },
  },
  {
    rule: 'release/not-sealed',
    directions: [],
    setting: SETTING,
    after: [{ path: 'deploy/inference.yaml', text: 'spec: { predictor: { model: { storageUri: s3://models/ranking/ } } }' }],
    place: '.github/rollback-gate.yml:15:7',
    data: {
      environment: 'production',
      pin: 'model',
      problem: '"s3://models/ranking/" names no content by its sha256, and `release.seals.model` names no file that does',
    },
  },
  {
    rule: 'release/record-differs',
    directions: [],
    setting: SETTING,
    after: [
      { path: 'deploy/data.yaml', text: `snapshot: ${'2b'.repeat(16)}` },
      { path: 'dvc.lock', text: `stages:\n  train:\n    outs:\n      - path: data/train\n        md5: ${'1a'.repeat(16)}` },
    ],
    place: 'dvc.lock:1:1',
    data: {
      environment: 'production',
      pin: 'dataset',
      error: `dvc.lock speaks of another dataset than the pin dataset: ${'2b'.repeat(16)}`,
      expected: `one of ${'1a'.repeat(16)}`,
    },
  },
  {
    rule: 'release/record-unreadable',
    directions: [],
    setting: SETTING,
    after: [{ path: 'dvc.lock', text: 'stages:\n  train: {}\nstages: {}' }],
    place: 'dvc.lock:1:1',
    data: {
      environment: 'production',
      pin: 'dataset',
      error: 'the file is not YAML that all readers understand alike: Map keys must be unique',
    },
  },
  ...(
    [
      ['attestation/absent', 'the registry has no attestation of it'],
      [
        'attestation/invalid',
        'https://github.com/somebody/else/.github/workflows/build.yml@refs/heads/main (by https://token.actions.githubusercontent.com) signed it, who is no signer of the policy',
      ],
      ['attestation/unknown', 'registry.example.com answers 403: it wants other credentials'],
    ] as const
  ).map(
    ([rule, reason]): WrittenExample => ({
      rule,
      directions: ['rollback'],
      setting:
        'registries: { attestations: { trust-root: .github/trusted_root.json, signers: [{ issuer: https://token.actions.githubusercontent.com, identity: https://github.com/shop/ranking/* }] } }',
      before: [{ path: 'deploy/compose.yaml', text: `services:\n  ranking:\n    image: ${IMAGE}` }],
      place: '.github/rollback-gate.yml:14:7',
      data: { environment: 'production', pin: 'image', value: IMAGE, releases: 'N-1 (v1.4.0)', reason },
    }),
  ),
];
