import type { WrittenExample } from './types.ts';

const CONFIG = '.github/rollback-gate.yml';
const CONTRACT = 'contracts/orders.odcs.yaml';
const ROWS = { contract: CONTRACT, dataset: 'orders', property: 'amount', rule: 'minimum', limit: 'at least 0' };
const PROPERTY = `schema:
  - name: orders
    properties:
      - name: amount
        logicalType: number
        logicalTypeOptions: { minimum: 0 }
`;

/** What the window of releases says. */
export const WINDOW_EXAMPLES: readonly WrittenExample[] = [
  { rule: 'window/no-tags', directions: [], setting: 'git tag: none', data: { pattern: 'v*', prereleases: 0, unversioned: 0 } },
  {
    rule: 'window/few-releases',
    directions: [],
    setting: 'git tag: v1.0.0',
    data: { pattern: 'v*', found: 1, wanted: 2, prereleases: 0, unversioned: 0 },
  },
  {
    rule: 'window/unreachable-tags',
    directions: [],
    setting: 'git tag: v1.4.0 on this branch, v1.5.0 on another',
    data: { used: 'no', count: 1, highest: 'v1.5.0', newest: 'v1.4.0' },
  },
  { rule: 'window/ignored-tags', directions: [], setting: 'git tag: v1.0.0 names a tree', data: { count: 1, example: 'v1.0.0' } },
];

/** What data says about its contract. */
export const CONTRACT_EXAMPLES: readonly WrittenExample[] = [
  {
    rule: 'contract/broken',
    directions: [],
    after: [
      { path: CONTRACT, text: PROPERTY },
      { path: 'samples/orders.ndjson', text: '{"amount":12}\n{"amount":-3}\n' },
    ],
    place: `${CONTRACT}:6:31`,
    data: { ...ROWS, failed: 1, of: 2, rows: ['samples/orders.ndjson:2 -3'] },
  },
  {
    rule: 'contract/unreadable-row',
    directions: [],
    after: [{ path: 'samples/orders.ndjson', text: '{"amount":12}\n{"amount":\n' }],
    place: 'samples/orders.ndjson:2:1',
    data: { dataset: 'orders', failed: 1, of: 2, rows: ['samples/orders.ndjson:2 "the row is not well-formed JSON"'] },
  },
  {
    rule: 'contract/unknown',
    directions: [],
    after: [{ path: CONTRACT, text: PROPERTY }],
    place: `${CONTRACT}:1:1`,
    data: { contract: CONTRACT, reason: 'no data file matches' },
  },
  {
    rule: 'contract/not-run',
    directions: [],
    after: [{ path: CONTRACT, text: `${PROPERTY}        quality:\n          - { type: sql, query: SELECT 1 }\n` }],
    place: `${CONTRACT}:8:13`,
    data: {
      dataset: 'orders',
      property: 'amount',
      rule: 'a rule of type sql',
      limit: 'the query says true',
      reason: 'rules of type sql need a database',
    },
  },
];

/** What a watch will need. */
export const HEALTH_EXAMPLES: readonly WrittenExample[] = [
  {
    rule: 'health/identity-missing',
    directions: [],
    after: [
      {
        path: CONFIG,
        text: 'version: 1\nenvironments:\n  production:\n    pins: { image: { file: deploy.yaml, pointer: /image } }\n    health:\n      - { name: up, http: "https://shop.example.com/healthz" }\n',
      },
    ],
    place: `${CONFIG}:3:3`,
    data: { environment: 'production' },
  },
];

const IMAGE = 'registry.example/shop/api@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const TARGET = { environment: 'production', pin: 'image', value: IMAGE, releases: 'N-1 (v1.4.0)' };

function target(rule: string, data: WrittenExample['data']): WrittenExample {
  return {
    rule,
    directions: ['rollback'],
    after: [
      {
        path: CONFIG,
        text: 'version: 1\nregistries: {}\nenvironments:\n  production:\n    pins:\n      image: { file: deploy.yaml, pointer: /image, role: image }\n',
      },
    ],
    place: `${CONFIG}:6:7`,
    data: { ...TARGET, ...data },
  };
}

/** What registries say about earlier releases. */
export const AVAILABILITY_EXAMPLES: readonly WrittenExample[] = [
  target('availability/gone', { reason: 'manifest sha256:2c26b46b68ff… of linux/arm64: the registry does not have it' }),
  target('availability/mismatch', { reason: 'the registry hands out other bytes than the digest names' }),
  target('availability/unknown', { reason: 'registry.example answers 503' }),
  target('availability/mutable', { value: 'registry.example/shop/api:1.4.0' }),
];

const IN_LEDGER = { environment: 'production', time: '2026-03-03T14:32:05.000Z' };
const PINNED = { path: 'deploy.yaml', text: `image: ${IMAGE}\n` };

/** What the ledger remembers. */
export const QUARANTINE_EXAMPLES: readonly WrittenExample[] = [
  {
    rule: 'quarantine/failed-tuple',
    directions: [],
    setting: 'a ledger whose last word on these versions is that they failed',
    after: [PINNED],
    place: 'deploy.yaml:1:8',
    data: { ...IN_LEDGER, event: 'failed', in: 'production' },
  },
  {
    rule: 'quarantine/failed-value',
    directions: [],
    setting: 'a ledger in which this image stood in versions that failed, and in none that held',
    after: [PINNED],
    place: 'deploy.yaml:1:8',
    data: { ...IN_LEDGER, event: 'failed', pin: 'image', value: IMAGE },
  },
  {
    rule: 'quarantine/ledger-broken',
    directions: [],
    setting: 'a ledger of which a record was changed',
    data: { ...IN_LEDGER, problem: 'line 3: the record was changed after it was written' },
  },
  {
    rule: 'quarantine/no-target',
    directions: ['rollback'],
    setting: 'a ledger in which nothing was verified',
    after: [PINNED],
    place: 'deploy.yaml:1:8',
    data: { environment: 'production', deployed: 3 },
  },
  {
    rule: 'quarantine/not-ready',
    directions: ['rollback'],
    setting: 'a ledger whose verified versions name their image by a tag',
    after: [PINNED],
    place: 'deploy.yaml:1:8',
    data: { environment: 'production', problems: ['image: registry.example/app:1.2 (tag) may name something else today'] },
  },
];
