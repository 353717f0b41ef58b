import type { WrittenExample } from './types.ts';

const PIN = { environment: 'production', pin: 'image', file: 'deploy.yaml' };

/** One line of a manifest, and what is wrong with the value in it. */
function line(rule: string, text: string, value: string, more: WrittenExample['data'] = {}): WrittenExample {
  return {
    rule,
    directions: ['rollback'],
    after: [{ path: 'deploy.yaml', text: `${text}\n` }],
    place: `deploy.yaml:1:${text.indexOf(value) + 1}`,
    data: { ...PIN, value, ...more },
  };
}

const CONFIG = `version: 1
environments:
  production:
    pins:
      image: { file: deploy.yaml, pointer: /image }
`;

/** What pins are refused for, shown. */
export const PIN_EXAMPLES: readonly WrittenExample[] = [
  line('pins/tag-without-digest', 'image: shop/api:1.4.2', 'shop/api:1.4.2'),
  line('pins/latest', 'image: shop/api:latest', 'shop/api:latest'),
  line('pins/untagged', 'image: shop/api', 'shop/api'),
  line('pins/malformed-reference', 'image: Shop/API:1.4.2', 'Shop/API:1.4.2'),
  line('pins/variable', 'image: shop/api:${TAG}', 'shop/api:${TAG}'),
  line('pins/mlflow-alias', 'storageUri: models:/ranking@champion', 'models:/ranking@champion', { pin: 'model' }),
  line('pins/huggingface-without-revision', 'storageUri: hf://shop/ranking', 'hf://shop/ranking', { pin: 'model' }),
  line('pins/object-store-unversioned', 'storageUri: s3://models/ranking', 's3://models/ranking', { pin: 'model' }),
  line('pins/semver-range', 'version: ^1.4.0', '^1.4.0', { pin: 'chart' }),
  line('pins/model-latest', 'bento: ranking:latest', 'ranking:latest', { pin: 'model' }),
  line('pins/branch', 'ref: main', 'main', { pin: 'source' }),
  {
    rule: 'pins/file-missing',
    directions: ['rollback'],
    after: [{ path: '.github/rollback-gate.yml', text: CONFIG }],
    place: '.github/rollback-gate.yml:5:7',
    data: PIN,
  },
  {
    rule: 'pins/not-resolved',
    directions: ['rollback'],
    after: [
      { path: '.github/rollback-gate.yml', text: CONFIG },
      { path: 'deploy.yaml', text: 'spec:\n  image: shop/api:1.4.2\n' },
    ],
    place: '.github/rollback-gate.yml:5:7',
    data: { ...PIN, error: '/image matches nothing in deploy.yaml' },
  },
  {
    rule: 'pins/shared-scalar',
    directions: ['rollback'],
    after: [{ path: 'deploy.yaml', text: 'image: &image shop/api:1.4.2\nsidecar: *image\n' }],
    place: 'deploy.yaml:1:8',
    data: { ...PIN, others: 1 },
  },
  {
    rule: 'pins/shared-between-environments',
    directions: ['rollback'],
    after: [
      {
        path: '.github/rollback-gate.yml',
        text: `${CONFIG}  staging:\n    pins:\n      image: { file: deploy.yaml, pointer: /image }\n`,
      },
    ],
    place: 'deploy.yaml:1:8',
    data: { pins: 'production/image, staging/image', file: 'deploy.yaml' },
  },
  {
    rule: 'pins/unread',
    directions: [],
    after: [{ path: '.github/rollback-gate.yml', text: `${CONFIG}    rollback: { repository: shop/deploy }\n` }],
    place: '.github/rollback-gate.yml:3:3',
    data: { environment: 'production', repository: 'shop/deploy', problem: 'git fetch did not reach the remote: repository not found' },
  },
];
