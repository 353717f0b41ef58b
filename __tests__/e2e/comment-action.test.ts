import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { reportToJson } from '../../src/report/index.ts';
import { actionNode, buildCheckout, removeCheckout, runStep, type StepResult } from '../support/fake-runner.ts';
import { githubConversations, type GitHubConversations } from '../support/github-conversations-server.ts';
import { blockedCheck, hostileReport } from '../support/report-gallery.ts';
import { sampleReport } from '../support/report-samples.ts';

const EVENTS = readdirSync('__tests__/support/events').map((file) => file.replace(/\.json$/, ''));
const OUTPUTS = Object.keys((parse(readFileSync('comment/action.yml', 'utf8')) as { outputs: Record<string, unknown> }).outputs).sort();
const node = actionNode();
let checkout: string;
let workspace: string;
let github: GitHubConversations;
beforeAll(() => {
  checkout = buildCheckout();
  mkdirSync(join(checkout, 'comment'));
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  writeFileSync(join(workspace, 'blocked.json'), JSON.stringify(reportToJson(blockedCheck())));
  writeFileSync(join(workspace, 'hostile.json'), JSON.stringify(reportToJson(hostileReport())));
  writeFileSync(join(workspace, 'clean.json'), JSON.stringify(reportToJson(sampleReport({ verdict: 'pass', findings: [] }))));
});
afterAll(() => {
  removeCheckout(checkout);
  rmSync(workspace, { recursive: true, force: true });
});
beforeEach(async () => {
  github = await githubConversations();
  github.pulls.push({ number: 7, head: 'octo:coupons', sha: 'a'.repeat(40) }, { number: 9, head: 'someone:coupons', sha: 'a'.repeat(40) });
});
afterEach(async () => {
  await github.stop();
  if (github.violations.length > 0) throw new Error(github.violations.join('\n'));
});

async function step(event: string, report: string, environment: Record<string, string> = {}): Promise<StepResult> {
  const payload = JSON.parse(readFileSync(`__tests__/support/events/${event}.json`, 'utf8')) as unknown;
  const result = await runStep({
    entry: join(checkout, 'comment', '../dist/comment.js'),
    workspace,
    event: { name: event.split('.')[0] ?? '', payload },
    inputs: { report },
    environment: { GITHUB_REPOSITORY: 'shop/deploy', GITHUB_API_URL: github.url, GITHUB_TOKEN: 'secret-token', ...environment },
  });
  expect(Object.keys(result.outputs).sort()).toEqual(OUTPUTS);
  expect(result.stdout + result.stderr).not.toContain('secret-token');
  return result;
}

describe(`comment, as the Actions runner starts it (Node ${node.version})`, () => {
  it.each(EVENTS)('on %s: comments where there is a pull request, and succeeds in any case', async (event) => {
    const { code, outputs } = await step(event, 'blocked.json');
    expect([code, outputs['verdict']]).toEqual([0, 'pass']);
    const isAbout = event.startsWith('pull_request') || event === 'workflow_run.fork' || event === 'workflow_run.pull-request';
    expect(outputs['outcome']).toBe(isAbout ? 'created' : 'none');
    expect(github.comments).toHaveLength(isAbout ? 1 : 0);
    if (event === 'workflow_run.fork') expect(github.comments[0]?.on).toBe(9);
  });

  it('updates, resolves, and shows hostile reports as text', async () => {
    await step('pull_request', 'blocked.json');
    expect((await step('pull_request', 'hostile.json')).outputs['outcome']).toBe('updated');
    expect(github.comments[0]?.body.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')).not.toMatch(/<script|<img|@octocat/);
    expect((await step('pull_request', 'clean.json')).outputs['outcome']).toBe('resolved');
    expect(github.comments).toHaveLength(1);
  });

  it('tells what keeps it from commenting, and lets the job go on', async () => {
    const untold = await step('pull_request', 'blocked.json', { GITHUB_TOKEN: '' });
    expect(untold).toMatchObject({ code: 0, outputs: { verdict: 'skipped', outcome: 'skipped' } });
    expect(untold.annotations).toMatchObject([{ level: 'notice', message: expect.stringContaining('pull-requests: write') }]);
    github.refuse = (method) => (method === 'POST' ? 403 : undefined);
    expect(await step('pull_request', 'blocked.json')).toMatchObject({ code: 0, outputs: { outcome: 'skipped' } });
    expect(await step('pull_request', 'missing.json')).toMatchObject({ code: 0, outputs: { outcome: 'skipped' } });
  });
});
