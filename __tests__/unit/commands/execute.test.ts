import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { executeOf } from '../../../src/commands/shared/execute.ts';
import type { Execute, Host } from '../../../src/core/index.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'execute-of-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const execute: Execute = async () => ({ kind: 'failed', reason: 'never' });

async function ask(env: Readonly<Record<string, string>>, payload?: unknown): Promise<unknown> {
  const path = join(folder, 'event.json');
  if (payload !== undefined) await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  const known = { ...env, ...(payload === undefined ? {} : { GITHUB_EVENT_PATH: path }) };
  return executeOf({ execute, env: (name: string) => (known as Record<string, string>)[name] } as Host);
}

const run = (event: string, head: number): object => ({
  workflow_run: { event, head_repository: { id: head } },
  repository: { id: 1 },
});

it.each([
  [{}, undefined],
  [{ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }, undefined],
  [{ GITHUB_EVENT_NAME: 'workflow_dispatch' }, undefined],
  [{ GITHUB_EVENT_NAME: 'schedule' }, undefined],
  [{ GITHUB_EVENT_NAME: 'deployment_status' }, undefined],
  [{ GITHUB_EVENT_NAME: 'workflow_run' }, run('push', 1)],
])('commands are run for %j', async (env, payload) => {
  expect(await ask(env, payload)).toBe(execute);
});

it.each([
  [{ GITHUB_EVENT_NAME: 'pull_request' }, undefined],
  [{ GITHUB_EVENT_NAME: 'pull_request_target' }, undefined],
  [{ GITHUB_EVENT_NAME: 'pull_request_review_comment' }, undefined],
  [{ GITHUB_EVENT_NAME: 'issue_comment' }, undefined],
  [{ GITHUB_EVENT_NAME: 'merge_group' }, undefined],
  [{ GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/pull/7/merge' }, undefined],
  [{ GITHUB_EVENT_NAME: 'workflow_run' }, run('pull_request', 1)],
  [{ GITHUB_EVENT_NAME: 'workflow_run' }, run('push', 2)],
  [{ GITHUB_EVENT_NAME: 'workflow_run' }, '{'],
  [{ GITHUB_EVENT_NAME: 'workflow_run' }, {}],
  [{ GITHUB_EVENT_NAME: 'workflow_run' }, undefined],
])('no command is run for %j, %j', async (env, payload) => {
  expect(await ask(env, payload)).toEqual({ refused: expect.stringMatching(/^no command is run for /) });
});
