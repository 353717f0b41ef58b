import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type HealthCheckConfig, loadConfig, type ProviderConfig, sourceKind } from '../../../src/config/index.ts';
import { GateErrors } from '../../../src/core/index.ts';

const load = (check: string): HealthCheckConfig => {
  const [found] =
    loadConfig(`version: 1\nenvironments: { a: { health: [{ name: a, ${check} }] } }`, 'a.yml').environments.get('a')?.health ?? [];
  if (!found) throw new Error('no check');
  return found;
};

function complaint(check: string): string {
  try {
    load(check);
    return '';
  } catch (error) {
    if (error instanceof GateErrors) return error.message;
    throw error;
  }
}

describe('sources', () => {
  it.each<[string, Partial<ProviderConfig>]>([
    ['tcp: "db.example:5432"', { provider: 'tcp', address: 'db.example:5432', tls: false, timeout: 5000, probes: 1 }],
    ['tcp: { address: "[::1]:80", server-name: a.example }', { provider: 'tcp', tls: true, serverName: 'a.example' }],
    ['command: [a, b]', { provider: 'command', run: ['a', 'b'], env: [], output: 'exit', timeout: 30_000 }],
    ['webhook: https://a.example', { provider: 'webhook', url: 'https://a.example', payload: {}, failStatus: [] }],
    [
      'github: { checks: e2e }',
      { provider: 'github', url: 'https://api.github.com', question: { checks: ['e2e'] }, token: `\${GITHUB_TOKEN}` },
    ],
    [
      'datadog: { site: datadoghq.eu, bad: a, total: b }',
      { provider: 'datadog', url: 'https://api.datadoghq.eu', api: 'v2', period: 30_000 },
    ],
    [
      'new-relic: { region: eu, account: 1, query: a, success-condition: value < 1.0 }',
      { provider: 'new-relic', url: 'https://api.eu.newrelic.com/graphql' },
    ],
    ['google-monitoring: { project: p, bad: a, total: b }', { provider: 'google-monitoring', aligner: 'ALIGN_DELTA', delay: 240_000 }],
    [
      'google-monitoring: { project: p, query: a, success-condition: value < 1.0 }',
      { provider: 'google-monitoring', aligner: 'ALIGN_MEAN' },
    ],
    ['json: { url: https://a.example, body: x, success-condition: result.ok }', { provider: 'json', method: 'POST' }],
    ['json: { url: https://a.example, success-condition: result.ok }', { provider: 'json', method: 'GET' }],
  ])('%s', (check, expected) => {
    expect(load(check).source).toMatchObject(expected);
  });

  it.each([
    ['http: https://a.example', 'probes', 0.01],
    ['prometheus: { url: https://a.example, bad: a, total: b }', 'counts', 0.002],
    ['prometheus: { url: https://a.example, query: a, success-condition: value < 1.0 }', 'probes', 0.01],
    ['prometheus: { url: https://a.example, query: a }, threshold: { above: 1, in-a-row: 3 }', 'value', 0.01],
    ['graphite: { url: https://a.example, bad: a, total: b }', 'counts', 0.002],
    ['json: { url: https://a.example, bad: a, total: b }', 'counts', 0.002],
    ['json: { url: https://a.example, value: a, failure-condition: value > 1.0 }', 'probes', 0.01],
  ])('%s gives %s, and the tolerance that goes with them', (check, kind, tolerate) => {
    const loaded = load(check);
    expect([sourceKind(loaded.source), loaded.tolerate]).toEqual([kind, tolerate]);
  });

  it.each([
    ['tcp: localhost', 'expected a host and a port, or a map with `address` and more'],
    ['tcp: { address: localhost }', 'expected a host and a port, such as `db.example.com:5432`'],
    ['tcp: "https://a.example:80"', 'expected a host and a port'],
    ['command: []', 'command'],
    ['command: { run: [a], env: [A=B] }', 'the name of an environment variable'],
    ['command: { run: [a], directory: ../x }', 'leaves its folder'],
    ['datadog: { api-key: abcdef, bad: a, total: b }', 'expected a reference to an environment variable, such as `${API_KEY}`'],
    ['datadog: { bad: a }', '`bad` is given without `total`'],
    ['datadog: { bad: a, total: b, query: c }', 'exactly one of `bad`, `query`'],
    ['datadog: { bad: a, total: b, success-condition: x }', '`success-condition` is given without `query`'],
    ['datadog: { query: a }', 'asks for a number and does not say when it is bad'],
    ['datadog: { bad: a, total: b, period: 500ms }', 'whole seconds, at most one hour'],
    ['cloudwatch: { bad: a, total: b, period: 30s }', 'whole minutes, at most one hour'],
    ['cloudwatch: { bad: a, total: b, delay: 2h }', 'at most one hour'],
    ['influxdb: { url: https://a.example, bad: a, total: b }', 'the organisation that `v2` asks for'],
    ['influxdb: { url: https://a.example, api: v3, bad: a, total: b }', 'the database that `v3` asks for'],
    ['google-monitoring: { project: p, token: x, bad: a, total: b }', 'a reference to an environment variable'],
    ['github: { checks: a, deployment: b }', 'exactly one of `checks`, `deployment`'],
    ['github: { checks: a, repository: a }', 'a repository, such as `owner/name`'],
    ['json: { url: https://a.example }', 'has nothing to judge by'],
    ['json: { url: https://a.example, body: "${", success-condition: result.ok }', 'holds a `${` that does not begin a reference'],
    ['webhook: { url: https://a.example, payload: { a: "${}" } }', 'health[0].webhook.payload.a holds a `${`'],
    ['http: { url: https://a.example, expect: { status: UP } }', 'a JSON pointer such as `/status`'],
  ])('%s is refused', (check, message) => {
    expect(complaint(check)).toContain(message);
  });

  it('never repeats what may be a secret', () => {
    expect(complaint('datadog: { api-key: hunter2, bad: a, total: b }')).not.toContain('hunter2');
  });
});

describe('docs/providers.md', () => {
  const page = readFileSync(new URL('../../../docs/providers.md', import.meta.url), 'utf8');
  const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');

  it.each(examples)('has an example that is right: %.60s', (text) => {
    expect(loadConfig(text, 'a.yml').environments.get('production')?.health.length).toBeGreaterThan(1);
  });

  it('has an example of nearly every kind', () => {
    expect(examples.length).toBeGreaterThan(3);
  });
});
