import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../../src/config/index.ts';

const config = loadConfig(readFileSync(new URL('./fixtures/good/every-key.yml', import.meta.url), 'utf8'), 'config.yml');
const production = config.environments.get('production');

describe('every key of the YAML', () => {
  it('reaches releases, ledger and rules', () => {
    expect(config.releases).toEqual({ tags: 'api/v*', window: 3, prereleases: true });
    expect(config.ledger).toEqual({
      branch: 'history',
      keepAttachments: 400 * 86_400_000,
      remote: 'upstream',
      write: 'github',
      sign: 'LEDGER_KEY',
      keys: new Map([['ci', expect.stringMatching(/^-----BEGIN PUBLIC KEY-----\n/)]]),
      unsigned: 'refuse',
    });
    expect(config.migrations).toMatchObject({
      files: ['db/migrations/**'],
      down: 'tested',
      irreversible: new Map([['orders-split', 'the old table is gone']]),
      plan: 'docs/forward-fix.md',
      onUnknown: 'warn',
    });
    expect([...config.rules]).toEqual([
      ['avro/field-removed', 'warning'],
      ['pins/*', 'off'],
      ['*', 'note'],
    ]);
  });

  it('reaches schemas and contracts, with paths as git lists them', () => {
    expect(config.schemas).toMatchObject([
      {
        files: ['schemas/**/*.avsc', 'more/{a,b}.avsc'],
        format: 'avro',
        compatibility: 'forward',
        kind: 'data',
        writers: 'any',
        profile: 'strict',
        onUnknown: 'block',
        onLossy: 'block',
      },
      { files: ['api/schema.graphql'], compatibility: 'backward', compatibilityDefaulted: true },
    ]);
    expect(config.schemas[0]).not.toHaveProperty('compatibilityDefaulted');
    expect(config.contracts).toMatchObject([
      { contract: 'contracts/orders.yaml', data: ['samples/*.csv', 'samples/*.ndjson'], consumers: ['contracts/consumers/*.yaml'] },
      { contract: 'contracts/items.yaml', data: ['items.csv'], consumers: [] },
      {
        contract: 'contracts/orders.yaml',
        data: [],
        database: {
          name: 'postgres',
          table: 'shop.orders',
          dataset: 'orders',
          filter: 'day >= 2026-01-01',
          sample: 0.01,
          timeout: 300_000,
          maxBytes: 1_000_000,
          examples: true,
        },
      },
    ]);
  });

  it('reaches the selectors of pins', () => {
    expect(production?.pins.map(({ name, role, selector }) => ({ pin: name, role, ...selector }))).toEqual([
      { pin: 'api', role: 'image', locator: 'kubernetes', container: 'app' },
      { pin: 'worker', role: 'image', locator: 'kubernetes', container: 'app', kind: 'Deployment', name: 'worker', namespace: 'prod' },
      { pin: 'web', role: 'image', locator: 'kustomize', image: 'web' },
      { pin: 'batch', role: 'code', locator: 'helm', path: 'batch.image' },
      { pin: 'proxy', role: 'image', locator: 'compose', service: 'proxy' },
      { pin: 'uri', role: 'model', locator: 'field', path: 'spec.predictor.model.storageUri' },
      {
        pin: 'chart',
        role: 'code',
        locator: 'field',
        path: 'spec.chart.spec.version',
        kind: 'HelmRelease',
        name: 'shop',
        namespace: 'prod',
      },
      { pin: 'infra', role: 'image', locator: 'terraform', address: 'docker_image.shop.name' },
      { pin: 'job', role: 'image', locator: 'nomad', task: 'shop/web/server' },
      { pin: 'base', role: 'image', locator: 'dockerfile', instruction: 'build' },
      { pin: 'settings', role: 'model', locator: 'toml', key: 'models."ranking.v2".uri' },
      { pin: 'variable', role: 'image', locator: 'env', key: 'WEB_IMAGE' },
      { pin: 'model', role: 'model', locator: 'pointer', pointer: '/spec/uri', document: 1 },
      { pin: 'weight', role: 'traffic', locator: 'marker', marker: 'canary-weight' },
      { pin: 'other', role: 'other', locator: 'pointer', pointer: '/a~1b/~0/0' },
      { pin: 'number', role: 'toggle', locator: 'pointer', pointer: '/limit' },
      { pin: 'text', role: 'toggle', locator: 'pointer', pointer: '/mode' },
    ]);
    expect(production?.pins.slice(-2).map(({ safe }) => safe)).toEqual([0, 'off']);
    expect(production?.pins[0]?.file).toBe('deploy/api.yaml');
  });

  it('reaches identity and health', () => {
    expect(production?.identity).toMatchObject({
      http: 'https://${HOST}:${PORT}/version',
      headers: { Authorization: 'Bearer ${TOKEN}' },
      value: 'header:X-Image-Digest',
      pin: 'model',
      answers: 5,
      within: 90_000,
    });
    expect(production?.health).toMatchObject([
      {
        name: 'up',
        tolerate: 0.05,
        advisory: true,
        minBad: 4,
        dispersion: 1.5,
        source: {
          provider: 'http',
          url: '${BASE_URL}/healthz',
          headers: { 'X-Trace': '$${literal}' },
          status: [
            [200, 200],
            [204, 204],
            [300, 399],
          ],
          timeout: 2000,
          slowerThan: 500,
          probes: 4,
        },
      },
      { name: 'one status', source: { status: [[200, 200]] } },
      {
        name: 'errors',
        tolerate: 0.01,
        source: {
          provider: 'prometheus',
          url: 'https://prom.example/prefix',
          counters: { bad: 'errors_total', total: 'requests_total' },
          headers: { 'X-Scope-OrgID': 'team' },
          timeout: 3000,
        },
      },
      {
        name: 'p99',
        source: { provider: 'prometheus', latency: { histogram: 'latency_seconds', slowerThan: 250, selector: 'job="api"' } },
      },
    ]);
  });

  it('reaches watch and rollback', () => {
    expect(production?.watch).toEqual({
      interval: 2000,
      window: 600_000,
      soak: 60_000,
      warmUp: 0,
      alpha: 0.05,
      beta: 0.1,
      minEvents: 50,
      maxErrors: 3,
    });
    expect(production?.rollback).toEqual({
      write: 'git',
      remote: 'upstream',
      branch: 'release/1.x',
      mergeWait: 600_000,
      redeploy: { workflow: 'deploy.yml', inputs: { environment: 'production' }, wait: 1_200_000 },
      repository: 'acme/deploy',
      dispatch: { repository: 'acme/writer', event: 'take-back', workflow: 'write.yml', wait: 180_000 },
      ready: [
        {
          name: 'features',
          http: 'https://features.example/views/{pin:model}',
          headers: { 'X-Team': 'a' },
          status: [
            [200, 200],
            [204, 204],
          ],
          timeout: 5000,
        },
      ],
      on: {
        'app-failed': 'rollback',
        'not-effective': 'rollback',
        'no-data': 'warn',
        underpowered: 'hold',
        'monitor-error': 'warn',
        'red-before-deploy': 'warn',
      },
      hops: 1,
      playbook: 'docs/playbook.md',
      confirm: 120_000,
      ladder: [
        { step: 'toggle', pin: 'text' },
        { step: 'issue' },
        { step: 'page', url: 'https://page.example/?user=a@b.example', format: 'generic' },
        { step: 'page', url: 'https://events.pagerduty.example/v2/enqueue', format: 'pagerduty', key: '${PD_KEY}' },
      ],
      labels: ['incident', 'needs: post-mortem'],
      maxPerTuple: 2,
      maxPerDay: 5,
    });
    expect(production?.deployments).toEqual({ environment: 'Production (EU)', url: 'https://${HOST}/' });
  });

  it('tells an identity that is renounced from one that is missing', () => {
    const text = 'version: 1\nenvironments: { a: { identity: none, health: [{ name: up, http: https://a.example }] } }\n';
    expect(loadConfig(text, 'config.yml').environments.get('a')?.identity).toBe('none');
  });

  it('leaves out what is absent', () => {
    expect(config.environments.get('empty')).not.toHaveProperty('identity');
    expect(config.environments.get('empty')).not.toHaveProperty('rollback');
    expect(config.schemas[1]).not.toHaveProperty('profile');
  });
});
