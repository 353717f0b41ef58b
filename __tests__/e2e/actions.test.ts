import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { sha256 } from '../../src/core/index.ts';
import { actionNode, buildCheckout, removeCheckout, runStep, type RunnerEvent, type StepResult } from '../support/fake-runner.ts';
import { gitFixture, type GitFixture } from '../support/git-fixture.ts';
import { eventOf } from '../support/runner-events.ts';

/** A name that is Markdown, HTML, a workflow command and a mention at once. */
const HOSTILE_NAME = 'schemas/::error::[x](y)`@octocat`<img src=x>##[group]|%0A.avsc';
const COMMON_OUTPUTS = ['cause', 'report', 'summary', 'verdict'];

const isReport = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as object);
const node = actionNode();
let checkout: string;
let service: Server;
let origin: string;
let bare: string;
let repo: GitFixture;
const commits: Record<'base' | 'good' | 'bad', string> = { base: '', good: '', bad: '' };

function schema(...fields: readonly string[]): string {
  return JSON.stringify({ type: 'record', name: 'Order', fields: fields.map((field) => JSON.parse(field) as unknown) }, null, 2);
}
const ID = '{"name":"id","type":"long"}';
const COUPON = '{"name":"coupon","type":"string"}';
const OPTIONAL_COUPON = '{"name":"coupon","type":["null","string"],"default":null}';

function manifest(release: string): string {
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: app }\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          image: registry.example/app@${sha256(release)}\n`;
}

const config = (url: string): string => `version: 1
schemas:
  - files: schemas/**
environments:
  production:
    pins:
      image: { file: deploy/app.yaml, kubernetes: app }
    identity: { http: ${url}/version, value: digest, within: 5s }
    health:
      - { name: up, http: { url: ${url}/healthz, probes: 4 }, tolerate: 20% }
    watch: { interval: 200ms, window: 30s, soak: 1s, warm-up: 200ms, min-events: 20 }
    rollback: { confirm: 20s, ladder: [] }
`;

/** The service answers with what the remote's main pins, as a deployer that follows git would have it; \`bad\` is unhealthy. */
function serve(): Promise<Server> {
  const live = (): string =>
    execFileSync('git', ['--git-dir', bare, 'show', 'main:deploy/app.yaml'], { encoding: 'utf8' }).match(/sha256:[0-9a-f]{64}/)?.[0] ?? '';
  const server = createServer((request, response) => {
    const digest = live();
    response.statusCode = request.url === '/healthz' && [sha256('bad'), sha256('worse')].includes(digest) ? 500 : 200;
    response.end(JSON.stringify({ digest }));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

beforeAll(async () => {
  checkout = buildCheckout();
  repo = await gitFixture();
  await repo.git('checkout', '-q', '-B', 'main');
  bare = await repo.bare();
  service = await serve();
  origin = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const base = { '.github/rollback-gate.yml': config(origin), 'deploy/app.yaml': manifest('good') };
  await repo.write({ ...base, 'schemas/order.avsc': schema(ID), [HOSTILE_NAME]: schema(ID) });
  commits.base = await repo.commit('one');
  await repo.tag('v1.0.0');
  await repo.write({ 'README.md': 'second' });
  await repo.commit('two');
  await repo.tag('v1.1.0');
  await repo.write({ 'schemas/order.avsc': schema(ID, OPTIONAL_COUPON) });
  commits.good = await repo.commit('three');
  await repo.write({ 'schemas/order.avsc': schema(ID, COUPON), [HOSTILE_NAME]: schema(ID, COUPON) });
  commits.bad = await repo.commit('four');
  await repo.git('push', '-q', 'origin', `${commits.good}:refs/heads/main`, '--tags');
});
afterAll(async () => {
  await new Promise((resolve) => service.close(resolve));
  await repo.cleanup();
  removeCheckout(checkout);
});

function event(fixture: string, head: string): RunnerEvent {
  return eventOf(fixture, { base: commits.base, head });
}

function main(folder: string): string {
  const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as { runs: { main: string } };
  return join(checkout, folder, action.runs.main);
}

async function run(folder: string, about: RunnerEvent, inputs: Record<string, string> = {}): Promise<StepResult> {
  return runStep({ entry: main(folder), workspace: repo.directory, event: about, inputs, environment: { GIT_CONFIG_NOSYSTEM: '1' } });
}

/** What has to hold for every step, whatever its verdict. */
function expectWhole(result: StepResult, folder: string): void {
  const { outputs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as { outputs: Record<string, unknown> };
  expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(outputs).sort());
  expect(Object.keys(result.outputs)).toEqual(expect.arrayContaining(COMMON_OUTPUTS));
  isReport(JSON.parse(readFileSync(result.outputs['report'] ?? '', 'utf8')));
  expect(isReport.errors).toBeNull();
  expect(result.summary).toContain(result.outputs['verdict'] ?? 'never');
  expect(result.commands.filter((line) => !/^::(error|warning|notice|add-mask|group|endgroup)(?: |::)/.test(line))).toEqual([]);
  // Nothing inside of fences and code spans is Markdown, HTML or a mention.
  const prose = result.summary.replace(/^(`{3,})[^`\n]*\n[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '');
  expect(prose).not.toMatch(/<img|@octocat|\]\(y\)/);
  expect(result.stderr).toBe('');
}

describe(`check, as the Actions runner starts it (Node ${node.version})`, () => {
  const EVENTS = ['push', 'pull_request.fork'];

  it.each(EVENTS)('on %s: a good change passes', async (name) => {
    await repo.git('checkout', '-q', commits.good);
    const result = await run('', event(name, commits.good));
    expectWhole(result, '.');
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass', errors: '0', window: 'v1.1.0,v1.0.0' } });
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each(EVENTS)('on %s: a change that could not be deployed is refused, at its lines', async (name) => {
    await repo.git('checkout', '-q', commits.bad);
    const result = await run('', event(name, commits.bad));
    expectWhole(result, '.');
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    const files = new Set(result.annotations.filter(({ level }) => level === 'error').map(({ properties }) => properties['file']));
    expect(files).toEqual(new Set(['schemas/order.avsc', HOSTILE_NAME]));
    for (const { properties } of result.annotations) if (properties['file']) expect(Number(properties['line'])).toBeGreaterThan(0);
    const report = JSON.parse(readFileSync(result.outputs['report'] ?? '', 'utf8')) as {
      version: number;
      findings: { witness?: unknown }[];
    };
    expect(report.version).toBe(1);
    expect(report.findings.some(({ witness }) => witness !== undefined)).toBe(true);
  });

  it('on an event it does not know: says which it knows', async () => {
    const result = await run('', { name: 'gollum', payload: {} });
    expectWhole(result, '.');
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
    expect(result.annotations[0]).toMatchObject({ level: 'error', properties: { title: 'RG-EVENT' } });
  });

  it('on a mistyped input: says so and does nothing', async () => {
    const result = await run('', event('push', commits.good), { confg: 'x' });
    expectWhole(result, '.');
    expect(result.annotations[0]?.message).toContain('did you mean "config"?');
  });
});

describe(`watch and rollback, as the Actions runner starts them (Node ${node.version})`, () => {
  const inputs = { environment: 'production' };
  const pinned = (): string => execFileSync('git', ['--git-dir', bare, 'show', 'main:deploy/app.yaml'], { encoding: 'utf8' });

  beforeAll(async () => {
    await repo.git('checkout', '-q', '-B', 'main', commits.good);
    await repo.git('fetch', '-q', 'origin');
    await repo.write({ 'patient.yml': config(origin).replace('soak: 1s', 'soak: 25s') });
  });

  async function deploy(release: string): Promise<RunnerEvent> {
    await repo.git('pull', '-q', '--rebase', 'origin', 'main');
    await repo.write({ 'deploy/app.yaml': manifest(release) });
    const head = await repo.commit(`deploy ${release}`);
    await repo.git('push', '-q', 'origin', 'HEAD:refs/heads/main');
    return event('push', head);
  }

  it.each(['watch', 'rollback'])('%s without an environment that exists is an error with every output set', async (folder) => {
    const result = await run(folder, event('push', commits.good), { environment: 'prodution' });
    expectWhole(result, folder);
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'error', target: '', commit: '', 'rolled-back': 'false' } });
    expect(result.annotations[0]?.properties['title']).toBe('RG-ENVIRONMENT-UNKNOWN');
  });

  it('rollback without a verified tuple has nowhere to go, and says so', async () => {
    const result = await run('rollback', event('workflow_dispatch', commits.good), inputs);
    expectWhole(result, 'rollback');
    expect(result.outputs).toMatchObject({ cause: 'no-target', commit: '' });
    expect(result.code).toBe(1);
  });

  it('watch sees a good deploy hold, and a bad one taken back', async () => {
    const good = await run('watch', await deploy('good'), inputs);
    expectWhole(good, 'watch');
    expect(good).toMatchObject({ code: 0, outputs: { verdict: 'pass', cause: 'healthy', 'rolled-back': 'false' } });

    const bad = await run('watch', await deploy('bad'), inputs);
    expectWhole(bad, 'watch');
    expect(bad).toMatchObject({
      code: 1,
      outputs: { verdict: 'fail', cause: 'rolled-back', 'rolled-back': 'true', target: good.outputs['tuple-id'] },
    });
    expect(bad.outputs['commit']).toMatch(/^[0-9a-f]{40}$/);
    expect(pinned()).toBe(manifest('good'));
    expect(bad.summary).toContain('### Timeline');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'watch cancelled by %s ends in time, takes nothing back and sets every output',
    async (signal) => {
      const about = await deploy('unseen-and-slow');
      let sent = 0;
      const result = await runStep({
        entry: main('watch'),
        workspace: repo.directory,
        event: about,
        inputs: { ...inputs, config: 'patient.yml' },
        environment: { GIT_CONFIG_NOSYSTEM: '1' },
        started: (kill, output) => {
          const timer = setInterval(() => {
            if (!output().includes('serves')) return;
            clearInterval(timer);
            sent = Date.now();
            kill(signal);
          }, 50);
        },
      });
      expect(Date.now() - sent).toBeLessThan(10_000);
      expectWhole(result, 'watch');
      expect(result).toMatchObject({ code: 1, outputs: { verdict: 'inconclusive', cause: 'cancelled', commit: '' } });
      expect(pinned()).toBe(manifest('unseen-and-slow'));
    },
  );

  it('rollback by hand takes a bad deploy back once, and the second run finds it done', async () => {
    const about = await deploy('worse');
    const dry = await run('rollback', about, { ...inputs, 'dry-run': 'true' });
    expectWhole(dry, 'rollback');
    expect(pinned()).toBe(manifest('worse'));

    const first = await run('rollback', about, inputs);
    expectWhole(first, 'rollback');
    expect(first.outputs).toMatchObject({ cause: 'rolled-back', target: dry.outputs['target'] });
    expect(pinned()).toBe(manifest('good'));
    const head = execFileSync('git', ['--git-dir', bare, 'rev-parse', 'main'], { encoding: 'utf8' });

    const second = await run('rollback', about, inputs);
    expectWhole(second, 'rollback');
    expect(second.outputs).toMatchObject({ cause: 'already-rolled-back' });
    expect(execFileSync('git', ['--git-dir', bare, 'rev-parse', 'main'], { encoding: 'utf8' })).toBe(head);
  });
});
