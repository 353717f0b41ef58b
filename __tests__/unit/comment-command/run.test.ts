import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/commands/comment/run.ts';
import { type CommandResult, type Host, type Report, systemClock } from '../../../src/core/index.ts';
import { reportToJson } from '../../../src/report/index.ts';
import { githubConversations, type GitHubConversations } from '../../support/github-conversations-server.ts';
import { blockedCheck, hostileReport } from '../../support/report-gallery.ts';
import { sampleReport } from '../../support/report-samples.ts';

const SHA = 'a'.repeat(40);
const CLEAN = sampleReport({ verdict: 'pass', headline: 'May be deployed and taken back to v2.2.0.', findings: [] });
let github: GitHubConversations;
let folder: string;
beforeEach(async () => {
  github = await githubConversations();
  folder = mkdtempSync(join(tmpdir(), 'comment-'));
});
afterEach(async () => {
  await github.stop();
  rmSync(folder, { recursive: true, force: true });
  if (github.violations.length > 0) throw new Error(github.violations.join('\n'));
});

interface Told {
  readonly report?: Report;
  readonly event?: string;
  readonly payload?: unknown;
  readonly options?: Record<string, string | boolean>;
  readonly environment?: Record<string, string | undefined>;
}

function hostOf(environment: Record<string, string | undefined>): Host {
  return {
    directory: folder,
    env: (name) => environment[name],
    clock: systemClock,
    fetch: globalThis.fetch,
    signal: new AbortController().signal,
    progress: () => undefined,
    write: () => undefined,
    stdin: async function* () {},
    mask: () => undefined,
  };
}

async function comment({
  report = blockedCheck(),
  event = 'pull_request',
  payload,
  options,
  environment,
}: Told = {}): Promise<CommandResult> {
  writeFileSync(join(folder, 'report.json'), JSON.stringify(reportToJson(report)));
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload ?? { pull_request: { number: 12 } }));
  const host = hostOf({
    GITHUB_TOKEN: 'token',
    GITHUB_REPOSITORY: 'shop/deploy',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_RUN_ID: '4711',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_WORKFLOW: 'rollback-gate',
    GITHUB_JOB: 'check',
    ...environment,
  });
  return run({ positionals: [], options: { report: 'report.json', ...options } }, host);
}

const fork = (sha = SHA): unknown => ({
  workflow_run: {
    id: 99,
    event: 'pull_request',
    head_sha: sha,
    head_branch: 'fix',
    head_repository: { full_name: 'forker/deploy' },
    pull_requests: [],
  },
});

describe('the comment on a pull request', () => {
  it('tells what a check found, and where it ran', async () => {
    expect(await comment()).toMatchObject({ verdict: 'pass', outputs: { outcome: 'created', 'pull-request': '12' } });
    const [first] = github.comments;
    expect(first?.on).toBe(12);
    expect(first?.body).toMatch(/^<!-- rollback-gate comment [0-9a-f]{24} -->\n## ❌ check: fail\n/);
    expect(first?.body).toContain('{"id":1}');
    expect(first?.body).toContain('<a href="https://github.example/shop/deploy/actions/runs/4711">run</a>');
  });

  it('is updated in place, then resolved, and not begun for a clean pull request', async () => {
    expect(await comment({ report: CLEAN })).toMatchObject({ outputs: { outcome: 'none', 'comment-url': '' } });
    await comment();
    expect(await comment({ report: sampleReport() })).toMatchObject({ outputs: { outcome: 'updated' } });
    expect(await comment({ report: CLEAN })).toMatchObject({ outputs: { outcome: 'resolved' } });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('## ✅ check: resolved');
    expect(await comment()).toMatchObject({ outputs: { outcome: 'updated' } });
  });

  it('is one for each key; two jobs have one each, unless they say the same key', async () => {
    await comment();
    await comment({ environment: { GITHUB_JOB: 'other' } });
    await comment({ options: { key: 'shared' } });
    await comment({ options: { key: 'shared' }, environment: { GITHUB_JOB: 'other' } });
    expect(github.comments).toHaveLength(3);
    await comment({ options: { key: 'x --> <!-- y' } });
    expect(github.comments[3]?.body).toMatch(/^<!-- rollback-gate comment [0-9a-f]{24} -->\n##/);
  });

  it('counts warnings as something to tell, notes not', async () => {
    const [finding] = sampleReport().findings;
    const one = (severity: 'warning' | 'note'): Report =>
      sampleReport({ verdict: 'pass', findings: finding ? [{ ...finding, severity }] : [] });
    expect(await comment({ report: one('note') })).toMatchObject({ outputs: { outcome: 'none' } });
    expect(await comment({ report: one('warning') })).toMatchObject({ outputs: { outcome: 'created' } });
  });

  it('shows hostile reports as text, of which nothing acts', async () => {
    expect(await comment({ report: hostileReport() })).toMatchObject({ outputs: { outcome: 'created' } });
    const body = (github.comments[0]?.body ?? '').replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '');
    expect(body).not.toMatch(/<script|<img|@octocat|\[x\]\(/);
  });

  it('shows what it would write where it shall write nothing', async () => {
    const { text } = await comment({ options: { 'dry-run': true }, environment: { GITHUB_TOKEN: undefined } });
    expect(text).toContain('## ❌ check: fail');
    expect(github.requests).toEqual([]);
  });
});

describe('the half that comments for a fork', () => {
  beforeEach(() => void github.pulls.push({ number: 7, head: 'forker:fix', sha: SHA }));

  it('asks GitHub which pull request the run was for, and links that run', async () => {
    expect(await comment({ event: 'workflow_run', payload: fork() })).toMatchObject({
      outputs: { outcome: 'created', 'pull-request': '7' },
    });
    expect(github.comments[0]).toMatchObject({ on: 7, body: expect.stringContaining('/actions/runs/99"') });
  });

  it('leaves a pull request alone that has moved on, and a run that was for none', async () => {
    expect(await comment({ event: 'workflow_run', payload: fork('b'.repeat(40)) })).toMatchObject({
      verdict: 'pass',
      outputs: { outcome: 'none', 'pull-request': '7' },
    });
    expect(await comment({ event: 'push', payload: {} })).toMatchObject({ verdict: 'pass', outputs: { outcome: 'none' } });
    expect(github.comments).toEqual([]);
  });

  it('believes a report no number', async () => {
    writeFileSync(join(folder, 'report.json'), '');
    const report = { ...blockedCheck(), facts: [{ label: 'pull-request', text: '12' }] };
    await comment({ event: 'workflow_run', payload: fork(), report });
    expect(github.comments.map(({ on }) => on)).toEqual([7]);
  });
});

describe('what keeps it from commenting', () => {
  const skipped = (told: string): object => ({
    verdict: 'skipped',
    outputs: { outcome: 'skipped' },
    report: { headline: expect.stringContaining(told) },
  });

  it('never fails the gate: no token, no permission, no answer', async () => {
    expect(await comment({ environment: { GITHUB_TOKEN: undefined } })).toMatchObject(skipped('there is no token'));
    github.refuse = (method) => (method === 'POST' ? 403 : undefined);
    const refused = await comment();
    expect(refused).toMatchObject(skipped('status 403'));
    expect(refused.report?.nextStep).toContain('pull-requests: write');
    expect(await comment({ environment: { GITHUB_API_URL: 'http://127.0.0.1:9' } })).toMatchObject(skipped('GitHub cannot be reached'));
  });

  it('never fails it for a file that is none, and never shows what is in one', async () => {
    await comment();
    writeFileSync(join(folder, 'bad.json'), 'TOKEN=hunter2');
    const bad = await comment({ options: { report: 'bad.json' } });
    expect(bad).toMatchObject(skipped('the report is no JSON'));
    expect(JSON.stringify(bad)).not.toContain('hunter2');
    symlinkSync(join(folder, 'report.json'), join(folder, 'link.json'));
    for (const file of ['link.json', '.', 'missing.json'])
      expect(await comment({ options: { report: file } })).toMatchObject(skipped('the report is no file'));
  });

  it('is a mistake only where the workflow says nothing sensible', async () => {
    await expect(run({ positionals: [], options: {} }, hostOf({}))).rejects.toMatchObject({ code: 'RG-USAGE' });
    for (const number of ['0', '-1', '1.5', 'x', '']) {
      await expect(comment({ options: { 'pull-request': number } })).rejects.toMatchObject({ code: 'RG-USAGE' });
    }
  });

  it('is not written where the run was cancelled', async () => {
    const host = { ...hostOf({}), signal: AbortSignal.abort(new Error('cancelled')) };
    await expect(run({ positionals: [], options: { report: 'none' } }, host)).rejects.toThrow('cancelled');
  });
});
