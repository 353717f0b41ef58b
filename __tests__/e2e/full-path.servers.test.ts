import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sha256 } from '../../src/core/index.ts';
import { actionNode, runStep, type StepResult } from '../support/fake-runner.ts';
import { gitFixture, type GitFixture, runProgram } from '../support/git-fixture.ts';
import { gitHttpServer, type GitHttpServer } from '../support/git-http-server.ts';
import {
  type Metrics,
  type Nginx,
  type Prometheus,
  startLoad,
  startMetrics,
  startNginx,
  startPrometheus,
  until,
} from '../support/health-servers.ts';

/** The committed dist, as a runner would get it. */
const dist = (name: string): string => resolve('dist', name);
const node = actionNode();
const LOGIN = 'x-access-token:e2e-secret-token';
const MANIFEST = 'deploy/production/kustomization.yaml';
const [GOOD, BAD] = [sha256('good'), sha256('bad')];

let origin: GitFixture;
let bare: string;
let server: GitHttpServer;
let nginx: Nginx;
let metrics: Metrics;
let prometheus: Prometheus;
let load: { stop(): Promise<void> };
let deployer: { stop(): Promise<void> };
const folders: string[] = [];

const order = (...required: string[]): string =>
  `${JSON.stringify({ type: 'object', properties: { id: { type: 'string' }, coupon: { type: 'string' } }, required }, null, 2)}\n`;

const manifests = (digest: string, model: number): Record<string, string> => ({
  [MANIFEST]: `# owned by platform\r\nimages:\r\n  - name: shop\r\n    newName: registry.example/shop\r\n    digest: ${digest} # pinned\r\n`,
  'deploy/production/model.yaml': `spec: { model: { storageUri: "models:/ranking/${model}" } }`,
});

const config = (): string => `version: 1
schemas:
  - files: schemas/**
environments:
  production:
    pins:
      image: { file: ${MANIFEST}, kustomize: shop }
      model: { file: deploy/production/model.yaml, pointer: /spec/model/storageUri, role: model }
    identity: { http: ${nginx.url}, value: "header:X-Image-Digest", within: 30s }
    health:
      - name: up
        http: { url: ${nginx.url}, probes: 5 }
        tolerate: 5%
      - name: errors
        prometheus:
          url: ${prometheus.url}
          bad: sum(http_requests_total{code=~"5.."})
          total: sum(http_requests_total)
        tolerate: 1%
    watch: { interval: 1s, window: 60s, soak: 4s, warm-up: 1s, min-events: 100 }
    rollback: { confirm: 40s }
`;

/** Serves what the remote's main pins, like any GitOps controller. */
function startDeployer(): { stop(): Promise<void> } {
  let live = GOOD;
  const running = new AbortController();
  const pinned = (): string =>
    /sha256:[0-9a-f]{64}/.exec(execFileSync('git', ['--git-dir', bare, 'show', `main:${MANIFEST}`], { encoding: 'utf8' }))?.[0] ?? '';
  const loop = async (): Promise<void> => {
    while (!running.signal.aborted) {
      const wanted = pinned();
      if (wanted !== live) await nginx.deploy(wanted, wanted === BAD ? 20 : 0);
      live = wanted;
      await new Promise((done) => setTimeout(done, 300));
    }
  };
  const done = loop();
  return {
    async stop() {
      running.abort();
      await done;
    },
  };
}

/** A fresh checkout as actions/checkout leaves it: the credentials in the local configuration. */
async function checkout(ref: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'e2e-checkout-'));
  folders.push(folder);
  const header = `AUTHORIZATION: basic ${Buffer.from(LOGIN).toString('base64')}`;
  // Never synchronously: the git server lives in this process.
  const git = (...args: string[]): Promise<string> => runProgram('git', args, { cwd: tmpdir(), env: origin.env });
  await git('-c', `http.extraheader=${header}`, 'clone', '-q', server.url, folder);
  await git('-C', folder, 'config', `http.${new URL(server.url).origin}/.extraheader`, header);
  await git('-C', folder, 'checkout', '-q', '--detach', ref);
  return folder;
}

async function release(version: string, files: Record<string, string>): Promise<void> {
  await origin.write(files);
  await origin.commit(`Release ${version}`);
  await origin.tag(`v${version}`, { annotated: true });
  await origin.git('push', '-q', 'origin', 'HEAD:refs/heads/main', '--tags');
}

const watch = (workspace: string): Promise<StepResult> =>
  runStep({
    entry: dist('watch.js'),
    workspace,
    event: { name: 'push', payload: { ref: 'refs/heads/main', repository: { default_branch: 'main' } } },
    inputs: { environment: 'production' },
    node: node.path,
  });

const show = (ref: string, path: string): string =>
  execFileSync('git', ['--git-dir', bare, 'show', `${ref}:${path}`], { encoding: 'utf8' });

beforeAll(async () => {
  nginx = await startNginx(GOOD, 0);
  metrics = await startMetrics();
  load = startLoad(nginx.url, 60, (code, seconds) => metrics.observe(code, seconds));
  prometheus = await startPrometheus([metrics.target]);
  await until('Prometheus has scraped', async () => ((await prometheus.value('sum(http_requests_total)')) ?? 0) > 0);
  origin = await gitFixture();
  await origin.write({ '.github/rollback-gate.yml': config(), 'schemas/order.schema.json': order('id'), ...manifests(GOOD, 7) });
  await origin.commit('Release 1.0.0');
  await origin.tag('v1.0.0');
  bare = await origin.bare();
  await origin.git('--git-dir', bare, 'config', 'receive.denyNonFastForwards', 'true');
  await origin.git('--git-dir', bare, 'config', 'http.receivepack', 'true');
  server = await gitHttpServer({ bare, env: origin.env, login: LOGIN });
  deployer = startDeployer();
});

afterAll(async () => {
  await deployer.stop();
  await load.stop();
  await prometheus.stop();
  await metrics.stop();
  await nginx.stop();
  await server.close();
  await origin.cleanup();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe(`the committed dist under Node ${node.version}, with a git server, nginx and Prometheus`, () => {
  it('blocks a pull request on the line that breaks', async () => {
    const base = await origin.git('rev-parse', 'HEAD');
    const workspace = await checkout('origin/main');
    await origin.git('-C', workspace, 'checkout', '-q', '-b', 'feature');
    writeFileSync(join(workspace, 'schemas/order.schema.json'), order('id', 'coupon'));
    const result = await runStep({
      entry: dist('check.js'),
      workspace,
      event: {
        name: 'pull_request',
        payload: { number: 1, pull_request: { base: { sha: base, ref: 'main' }, head: { sha: base, ref: 'feature' } } },
      },
      node: node.path,
    });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    const [error] = result.annotations.filter(({ level }) => level === 'error');
    expect(error?.properties).toMatchObject({ file: 'schemas/order.schema.json', line: '13' });
    expect(result.summary).toContain('coupon');
  });

  it('verifies a good deploy, takes a bad one back in one commit, and writes it all down', async () => {
    const good = await watch(await checkout('origin/main'));
    expect({ stdout: good.stdout, ...good.outputs }).toMatchObject({ verdict: 'pass', cause: 'healthy' });
    expect(good.code).toBe(0);

    await release('1.1.0', manifests(BAD, 8));
    const released = await origin.git('rev-parse', 'HEAD');
    const bad = await watch(await checkout('origin/main'));
    expect({ stdout: bad.stdout, ...bad.outputs }).toMatchObject({ verdict: 'fail', cause: 'rolled-back' });
    expect(bad.code).toBe(1);
    expect(bad.summary).toContain('errors');
    expect(bad.stdout).not.toContain('e2e-secret-token');

    const head = execFileSync('git', ['--git-dir', bare, 'rev-parse', 'main', 'main~1'], { encoding: 'utf8' }).split('\n');
    expect(bad.outputs['commit']).toBe(head[0]);
    expect(head[1]).toBe(released);
    for (const [path, text] of Object.entries(manifests(GOOD, 7))) expect(show('main', path)).toBe(text);
    expect((await fetch(nginx.url)).headers.get('x-image-digest')).toBe(GOOD);

    const verify = [dist('cli.js'), 'ledger', 'verify', '--environment', 'production', '--json'];
    const ledger = await runProgram(node.path, verify, { cwd: await checkout('origin/main'), env: origin.env });
    expect(JSON.parse(ledger)).toMatchObject({ ok: true, ledgers: [{ records: 6 }] });
    const events = show('rollback-gate/ledger', 'production.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { event: string }).event);
    expect(events).toEqual(['deployed', 'verified', 'deployed', 'failed', 'rolled-back', 'verified']);
  });
});
