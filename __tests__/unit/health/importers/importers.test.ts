import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { run } from '../../../../src/commands/health/run.ts';
import { loadConfig } from '../../../../src/config/index.ts';
import type { Host } from '../../../../src/core/index.ts';
import { importChecks, type ImportResult } from '../../../../src/health/index.ts';

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));
const host = { directory: FIXTURES } as Host;
const read = (name: string): string => readFileSync(`${FIXTURES}${name}`, 'utf8');

describe('health import', () => {
  it.each(['argo', 'flagger'])('prints what a person would write, and what it could not: %s', async (name) => {
    const result = await run({ positionals: [`${name}.yaml`], options: { args: `service-name=api,api-token=\${TOKEN}` } }, host);
    expect(`${result.text ?? ''}\n`).toBe(read(`${name}.txt`));
    expect(result.verdict).toBe('inconclusive');
    // The comments are comments, and the rest is a configuration.
    expect(loadConfig(result.text ?? '', 'a.yml').environments.get('production')?.health.length).toBeGreaterThan(1);
  });

  it('passes when everything was imported', async () => {
    const text =
      'kind: AnalysisTemplate\nspec: { metrics: [{ name: a, successCondition: result < 1, provider: { web: { url: https://a.example } } }] }';
    const result = await importText(text);
    expect(result.notes).toEqual([]);
    expect(result.checks).toEqual([
      {
        name: 'a',
        json: { url: 'https://a.example', 'success-condition': 'result < 1.0' },
        threshold: { 'failure-limit': 0, 'inconclusive-limit': 0, 'consecutive-error-limit': 4, count: 1 },
      },
    ]);
  });

  it('says which arguments have no value', async () => {
    const { notes } = await importText(read('argo.yaml'));
    const texts = notes.map(({ text }) => text);
    expect(texts).toContain('the argument `service-name` has no value: give it with --args service-name=…');
    expect(texts).toContain('the argument `api-token` has no value: give it with --args api-token=…');
  });

  it('says that a template of Flagger has no limit, and that a file holds nothing to import', async () => {
    const template =
      'kind: MetricTemplate\nmetadata: { name: a }\nspec: { provider: { type: prometheus, address: https://p.example }, query: up }';
    expect((await importText(template)).notes).toEqual([
      {
        kind: 'left-out',
        subject: 'template a',
        text: 'the limit is in the Canary: add a `success-condition` on `value`, or import the Canary too',
      },
    ]);
    expect((await importText('kind: Deployment\nmetadata: { name: a }')).notes[0]?.text).toContain('only AnalysisTemplate');
    expect((await importText('a: 1')).notes[0]?.text).toContain('there is none of');
  });

  it.each([
    ['a: [', 'RG-CONFIG-SYNTAX'],
    ['['.repeat(20_000), 'nested too deeply'],
    ['- '.repeat(20_000), 'nested too deeply'],
    ['#'.repeat(300_000), 'characters'],
    ['a: &a [*a]\nb: *x', 'an alias cannot be resolved'],
    ['kind: List\nitems: [&x { items: [*x] }]', 'an alias cannot be resolved'],
  ])('refuses what is no such file: %.20s', async (text, message) => {
    await expect(importText(text)).rejects.toThrow(message);
  });

  it('refuses arguments that are none, and files that are not there', async () => {
    await expect(run({ positionals: ['argo.yaml'], options: { args: 'a' } }, host)).rejects.toMatchObject({ code: 'RG-USAGE' });
    await expect(run({ positionals: ['nowhere.yaml'], options: {} }, host)).rejects.toMatchObject({ code: 'RG-FILE' });
  });
});

describe('what has no counterpart is told', () => {
  const argo = (spec: object): Promise<ImportResult> =>
    importText(JSON.stringify({ kind: 'AnalysisTemplate', metadata: { name: 't' }, spec }));
  const metric = (name: string, more: object = {}): object => ({
    name,
    interval: '1m',
    successCondition: 'result[0] < 1',
    provider: { prometheus: { address: 'https://a.example', query: 'up' } },
    ...more,
  });

  it('metrics that a pattern of `dryRun` names decide nothing, as in Argo', async () => {
    const metrics = ['errors', 'all-errors', 'load'].map((name) => metric(name));
    const advisory = async (...patterns: readonly string[]): Promise<unknown> =>
      (await argo({ metrics, dryRun: patterns.map((metricName) => ({ metricName })) })).checks.flatMap((check) =>
        check['advisory'] ? check.name : [],
      );
    expect(await advisory('errors')).toEqual(['errors', 'all-errors']);
    expect(await advisory('^err.*')).toEqual(['errors']);
    expect(await advisory('.*')).toHaveLength(3);
    expect(await advisory('*')).toHaveLength(3);
    const { notes } = await argo({ metrics, dryRun: [{ metricName: '(e+)+x' }] });
    expect(notes).toMatchObject([{ kind: 'changed', text: expect.stringContaining('`(e+)+x` of `dryRun` is not read') }]);
  });

  it.each([
    [{ metrics: [metric('a')], measurementRetention: [{ metricName: 'a', limit: 5 }] }, '`measurementRetention` is dropped'],
    [{ metrics: [metric('a')], args: [], whatever: 1 }, '`whatever` has no counterpart'],
    [{ metrics: [metric('a', { later: 1 })] }, '`later` has no counterpart'],
    [{ metrics: [metric('a', { provider: { prometheus: { query: 'up' } } })] }, 'no `address`'],
    [
      { metrics: [metric('a', { provider: { prometheus: { address: 'https://a.example', query: 'up', rangeQuery: { start: 'x' } } } })] },
      '`rangeQuery` of the provider',
    ],
    [
      { metrics: [metric('a', { provider: { graphite: { address: 'https://a.example', query: 'a', proxy: 'b' } } })] },
      '`proxy` of the provider',
    ],
    [
      { metrics: [metric('a', { provider: { newRelic: { query: 'SELECT 1 FROM a SINCE yesterday', timeout: 5 } } })] },
      'the time in the query is dropped',
    ],
  ])('%j', async (spec, text) => {
    expect((await argo(spec)).notes.map((note) => note.text).join('\n')).toContain(text);
  });

  it('the time that Argo asks Datadog, New Relic and CloudWatch for is the interval', async () => {
    const provider = {
      datadog: { query: 'avg:a{*}' },
      newRelic: { query: 'SELECT 1 FROM a SINCE 10 minutes ago' },
      cloudWatch: {
        metricDataQueries: [{ id: 'a', metricStat: { metric: { namespace: 'n', metricName: 'm' }, period: 120, stat: 'p99' } }],
      },
    };
    const metrics = Object.entries(provider).map(([key, value]) =>
      metric(key, { successCondition: 'result < 1', provider: { [key]: value } }),
    );
    const { checks } = await argo({ metrics });
    expect(checks).toMatchObject([{ datadog: { period: '5m' } }, { 'new-relic': { period: '10m' } }, { cloudwatch: { period: '120s' } }]);
  });

  it('a canary by the older names of its parts, and what of it moves traffic', async () => {
    const template =
      'kind: MetricTemplate\nmetadata: { name: t }\nspec: { provider: { type: prometheus, address: https://p.example, region: x }, query: up }\n';
    const canary = {
      canaryAnalysis: {
        interval: '1m',
        threshold: 2,
        stepWeight: 10,
        alerts: [],
        metrics: [
          { name: 'a', templateRef: { name: 't' }, threshold: 5 },
          { name: 'b', query: 'up', threshold: 1 },
        ],
        webhooks: [{ name: 'w', url: 'https://w.example', muteAlert: true }],
      },
      skipAnalysis: true,
    };
    const { checks, notes } = await importText(
      `${template}---\n${JSON.stringify({ kind: 'Canary', metadata: { name: 'c' }, spec: canary })}`,
    );
    expect(checks).toMatchObject([{ name: 'a', prometheus: { 'success-condition': 'value <= 5.0' } }, { name: 'w' }]);
    const told = notes.map(({ subject, text }) => `${subject}: ${text}`).join('\n');
    for (const text of [
      '`stepWeight`, `alerts`',
      '`skipAnalysis`',
      'metric b: a query without a template',
      '`muteAlert`',
      '`region`',
      'for all of them together',
    ])
      expect(told).toContain(text);
  });
});

function importText(text: string): Promise<ImportResult> {
  return importChecks([{ path: 'a.yaml', text }]);
}

describe('conditions of Argo in CEL', () => {
  const translate = async (condition: string): Promise<unknown> => {
    const metric = {
      name: 'a',
      successCondition: condition,
      interval: '1m',
      provider: { prometheus: { address: 'https://a.example', query: 'up' } },
    };
    const { checks, notes } = await importText(JSON.stringify({ kind: 'AnalysisTemplate', spec: { metrics: [metric] } }));
    const [check] = checks as unknown as { prometheus: { 'success-condition': string } }[];
    return check?.prometheus['success-condition'] ?? notes[0]?.text;
  };

  it.each([
    ['result[0] >= 0.95', 'result[0] >= 0.95'],
    ['result[0] * 100 > 95', 'result[0] * 100.0 > 95.0'],
    ['result > 5', 'value > 5.0'],
    ['len(result) == 0 || result[0] <= 0.05', 'size(result) == 0 || result[0] <= 0.05'],
    ['all(result, {# > 0.95})', 'result.all(item, item > 0.95)'],
    ['any(result, {# > 1 and # < 2})', 'result.exists(item, item > 1.0 && item < 2.0)'],
    ['not (result[0] > 5)', '!(result[0] > 5.0)'],
    ['asFloat(result[0]) < 1e3', 'double(result[0]) < 1e3'],
    ['result[0] > 1 ? result[1] > 1 : false', 'result[0] > 1.0 ? result[1] > 1.0 : false'],
    ['result[0] in [1, 2]', 'result[0] in [1.0, 2.0]'],
    ['!isNaN(result[0]) && result[0] < 1', '!false && result[0] < 1.0'],
    ['default(result[0], 0) < 50', '(result[0]) < 50.0'],
  ])('%s', async (argo, cel) => {
    expect(await translate(argo)).toBe(cel);
  });

  it.each([
    'result ?? 0 < 5',
    'result | first > 1',
    'let x = 1; x',
    'process.env',
    'sum(result) > 1',
    'result[0',
    '',
    'result[0] ** 2 > 1',
    'result[0] + 1',
  ])('leaves out what CEL cannot say: %s', async (argo) => {
    expect(await translate(argo)).toMatch(argo === '' ? /^it has no condition/ : /^`successCondition: /);
  });
});
