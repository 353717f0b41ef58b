import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionVerb } from '../../src/commands/index.ts';
import { sha256 } from '../../src/core/index.ts';
import { actionNode, buildCheckout, removeCheckout, runStep, type RunnerEvent, type StepResult } from '../support/fake-runner.ts';
import { githubConversations } from '../support/github-conversations-server.ts';
import { gitFixture, type GitFixture } from '../support/git-fixture.ts';
import { EVENT_FIXTURES, eventOf, GONE_FIXTURES } from '../support/runner-events.ts';

/** Every action of this repository for every event, on the checkouts that workflows make of it. */

const node = actionNode();
const LIVE = EVENT_FIXTURES.filter((name) => !GONE_FIXTURES.includes(name));
const CONFIG = `version: 1
schemas:
  - files: schemas/**
environments:
  production:
    pins:
      image: { file: deploy/app.yaml, kubernetes: app }
    health:
      - { name: up, http: 'http://127.0.0.1:9/healthz' }
    rollback: { ladder: [] }
`;
const DISARMED = 'version: 1\nschemas:\n  - { files: schemas/**, compatibility: none }\n';

let checkout: string;
let repo: GitFixture;
const clones = new Map<string, string>();
const commits = { base: '', good: '', bad: '', disarming: '', merge: '', tag: '' };

function schema(...names: readonly string[]): string {
  return JSON.stringify({ type: 'record', name: 'Order', fields: names.map((name) => ({ name, type: 'long' })) }, null, 2);
}

const manifest = (release: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: app }\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          image: registry.example/app@${sha256(release)}\n`;

beforeAll(async () => {
  checkout = buildCheckout();
  repo = await gitFixture();
  await repo.write({ '.github/rollback-gate.yml': CONFIG, 'deploy/app.yaml': manifest('one'), 'schemas/order.avsc': schema('id') });
  await repo.commit('one');
  await repo.tag('v1.0.0');
  commits.base = await repo.commit('two');
  await repo.tag('v1.1.0');
  await repo.write({ 'README.md': 'three' });
  commits.good = await repo.commit('three');
  await repo.tag('v1.3.0', { annotated: true });
  commits.tag = await repo.git('rev-parse', 'v1.3.0');
  await repo.git('tag', '-d', 'v1.3.0');
  await repo.write({ 'schemas/order.avsc': schema('id', 'coupon') });
  commits.bad = await repo.commit('four');
  await repo.write({ '.github/rollback-gate.yml': DISARMED });
  commits.disarming = await repo.commit('five');
  await repo.git('checkout', '-q', '--detach', commits.base);
  await repo.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #7', commits.disarming);
  commits.merge = await repo.git('rev-parse', 'HEAD');
  await repo.git('update-ref', 'refs/pull/7/merge', commits.merge);
  await repo.bare();
});
afterAll(async () => {
  await repo.cleanup();
  removeCheckout(checkout);
});

/** What actions/checkout leaves behind, with the whole history or only one commit of it. */
async function clone(commit: string, history: 'whole' | 'one' = 'whole'): Promise<string> {
  const key = `${commit}-${history}`;
  const known = clones.get(key);
  if (known !== undefined) return known;
  const folder = join(repo.directory, '..', `clone-${clones.size}`);
  await repo.git('branch', '-f', 'checkout', commit);
  const extent = history === 'one' ? ['--single-branch', '--depth', '1'] : [];
  await repo.git('clone', '-q', '--branch', 'checkout', ...extent, `file://${repo.directory}`, folder);
  clones.set(key, folder);
  return folder;
}

/** Runs an action and holds it to what every step promises. */
async function run(folder: string, workspace: string, event: RunnerEvent, inputs: Record<string, string> = {}): Promise<StepResult> {
  const verb = folder === '' ? 'check' : folder;
  const outputs = (actionVerb(verb).outputs ?? []).map(({ name }) => name);
  const environment = { GIT_CONFIG_NOSYSTEM: '1' };
  const result = await runStep({ entry: join(checkout, 'dist', `${verb}.js`), workspace, event, inputs, environment });
  expect(Object.keys(result.outputs).sort()).toEqual([...outputs].sort());
  expect((JSON.parse(readFileSync(result.outputs['report'] ?? '', 'utf8')) as { verdict: string }).verdict).toBe(result.outputs['verdict']);
  if (verb !== 'comment') expect(result.summary).not.toBe('');
  expect(result.stderr).toBe('');
  expect(result.code).toBe(['pass', 'skipped'].includes(result.outputs['verdict'] ?? '') ? 0 : 1);
  return result;
}

describe(`check (Node ${node.version})`, () => {
  it.each(LIVE)('on %s: a good change passes', async (name) => {
    const workspace = await clone(commits.good);
    const result = await run('', workspace, eventOf(name, { base: commits.base, head: commits.good, tag: commits.tag }));
    expect(result.outputs).toMatchObject({ verdict: 'pass', errors: '0', window: 'v1.1.0,v1.0.0' });
  });

  it.each(LIVE)('on %s: a change that could not be deployed is refused', async (name) => {
    const workspace = await clone(commits.bad);
    const result = await run('', workspace, eventOf(name, { base: commits.base, head: commits.bad }));
    expect(result.outputs).toMatchObject({ verdict: 'fail' });
    expect(result.annotations.some(({ properties }) => properties['file'] === 'schemas/order.avsc')).toBe(true);
  });

  it.each(GONE_FIXTURES)('on %s: says that there is nothing to check', async (name) => {
    const result = await run('', await clone(commits.good), eventOf(name, { base: commits.base, head: commits.good }));
    expect(result.outputs).toMatchObject({ verdict: 'error', cause: 'RG-EVENT' });
    expect(result.annotations[0]?.message).toContain('nothing to check');
  });

  const PROPOSED = ['pull_request', 'pull_request.fork', 'pull_request.deleted-fork'];
  it.each(PROPOSED)('on %s: the merge is checked, by the configuration of the base', async (name) => {
    const workspace = await clone(commits.merge);
    const event = eventOf(name, { base: commits.base, head: commits.disarming });
    const result = await run('', workspace, { ...event, environment: { GITHUB_SHA: commits.merge } });
    expect(result.outputs['verdict']).toBe('fail');
    expect(result.annotations.some(({ properties }) => properties['file'] === 'schemas/order.avsc')).toBe(true);
  });

  it.each(['pull_request_target', 'workflow_run.fork', 'workflow_run.pull-request'])(
    'on %s: the base is checked out, what was proposed is checked, by the configuration of the base',
    async (name) => {
      const result = await run('', await clone(commits.base), eventOf(name, { base: commits.base, head: commits.disarming }));
      expect(result.outputs['verdict']).toBe('fail');
    },
  );

  it('on a forced push whose earlier head nobody has any more: checks the new one', async () => {
    const event = eventOf('push.forced', { base: 'f'.repeat(40), head: commits.good });
    expect((await run('', await clone(commits.good), event)).outputs['verdict']).toBe('pass');
  });

  it.each(['pull_request', 'pull_request.fork', 'push', 'push.tag', 'merge_group', 'workflow_dispatch', 'workflow_run.fork'])(
    'on %s with a checkout of one commit: says that the history is missing, and how to get it',
    async (name) => {
      const event = eventOf(name, { base: commits.base, head: commits.good });
      const result = await run('', await clone(commits.good, 'one'), event);
      expect(result.outputs['verdict']).not.toBe('pass');
      expect(`${result.summary}\n${result.annotations.map(({ message }) => message).join('\n')}`).toContain('fetch-depth: 0');
    },
  );

  it('on workflow_run of a fork whose head was not fetched: says how to fetch it', async () => {
    const result = await run('', await clone(commits.base), eventOf('workflow_run.fork', { base: commits.base, head: 'f'.repeat(40) }));
    expect(result.outputs['verdict']).toBe('error');
    expect(result.annotations[0]?.message).toContain('refs/pull/');
  });

  it.each(['push', 'merge_group', 'deployment'])('on %s with a checkout of something else: checks nothing by mistake', async (name) => {
    const event = eventOf(name, { base: commits.base, head: commits.bad });
    const result = await run('', await clone(commits.base), event);
    expect(result.outputs).toMatchObject({ verdict: 'error', cause: 'RG-EVENT' });
  });

  it('on a payload that is no JSON, or that lacks its commits: says so', async () => {
    const workspace = await clone(commits.good);
    const lacking = await run('', workspace, { name: 'pull_request', payload: { pull_request: {} } });
    expect(lacking.annotations[0]?.message).toContain('pull_request.base.sha');
  });
});

describe(`watch and rollback (Node ${node.version})`, () => {
  const inputs = { environment: 'production' };

  it.each(EVENT_FIXTURES)('on %s: take the branch for what it is, whatever started them', async (name) => {
    const workspace = await clone(commits.good);
    const event = eventOf(name, { base: commits.base, head: commits.good });
    // Without `identity` nobody can tell which release answers: nothing is judged, and nothing is taken back.
    const watched = await run('watch', workspace, event, { ...inputs, branch: 'main' });
    expect(watched.outputs).toMatchObject({ verdict: 'inconclusive', cause: 'not-effective', commit: '' });
    const planned = await run('rollback', workspace, event, { ...inputs, branch: 'main', 'dry-run': 'true' });
    expect(planned.outputs).toMatchObject({ cause: 'no-target', commit: '' });
  });
});

describe(`a pull request from a fork, in two halves (Node ${node.version})`, () => {
  it('the first reads, the second comments on what the first has found, and keeps that one comment up to date', async () => {
    const github = await githubConversations();
    const halves = async (head: string): Promise<string> => {
      github.pulls.splice(0, github.pulls.length, { number: 9, head: 'someone:coupons', sha: head });
      const pull = eventOf('pull_request.fork', { base: commits.base, head });
      const { outputs } = await run('', await clone(head), { ...pull, environment: { ...pull.environment, GITHUB_API_URL: github.url } });
      expect(github.comments).toHaveLength(comments);
      const second = eventOf('workflow_run.fork', { base: commits.base, head });
      const environment = {
        ...second.environment,
        GITHUB_TOKEN: 'ghs_secret',
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: 'shop/deploy',
      };
      const told = await run('comment', repo.directory, { ...second, environment }, { report: outputs['report'] ?? '' });
      comments = github.comments.length;
      return told.outputs['outcome'] ?? '';
    };
    let comments = 0;
    try {
      expect(await halves(commits.bad)).toBe('created');
      expect(github.comments[0]?.on).toBe(9);
      expect(github.comments[0]?.body).toContain('schemas/order.avsc');
      // That nobody can tell which release answers is still worth a warning.
      expect(await halves(commits.good)).toBe('updated');
      expect(github.comments).toHaveLength(1);
      expect(github.comments[0]?.body).not.toContain('schemas/order.avsc');
    } finally {
      await github.stop();
    }
    expect(github.violations).toEqual([]);
  });
});
