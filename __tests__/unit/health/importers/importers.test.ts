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
