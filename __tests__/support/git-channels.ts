import { execFileSync } from 'node:child_process';
import { openRepository } from '../../src/git/index.ts';
import { type Change, type GitChannel, gitChannel } from '../../src/write-back/index.ts';
import { type GitFixture, gitFixture } from './git-fixture.ts';
import { type GitHttpServer, type GitHttpServerOptions, gitHttpServer } from './git-http-server.ts';

/** UTF-8 text of a file. */
export const text = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);
/** A change from texts. */
export const change = (files: Record<string, string>, message = 'Change'): Change => ({
  files: new Map(Object.entries(files).map(([path, content]) => [path, new TextEncoder().encode(content)])),
  message,
});
const clock = { now: () => Date.UTC(2026, 2, 3), sleep: () => Promise.resolve() };

const closing: (() => Promise<unknown>)[] = [];

/** Closes and deletes everything that was made since the last time; for `afterEach`. */
export async function closeAll(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close();
}

/** A repository with one commit and its bare remote. */
export async function fixture(
  options: { objectFormat?: 'sha1' | 'sha256' } = {},
): Promise<{ repo: GitFixture; bare: string; git: (...args: string[]) => string }> {
  const repo = await gitFixture(options);
  closing.push(() => repo.cleanup());
  await repo.write({ 'deploy/a.yaml': 'a: 1\n', 'run.sh': '#!/bin/sh\n', 'other.txt': 'x' });
  await repo.git('add', '-A');
  await repo.git('update-index', '--chmod=+x', 'run.sh');
  await repo.git('commit', '-q', '-m', 'First');
  const bare = await repo.bare();
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: bare, env: repo.env, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
  return { repo, bare, git };
}

/** A channel of the repository in a folder. */
export async function channelIn(directory: string, remote = 'origin', token?: string): Promise<GitChannel> {
  const repository = await openRepository(directory);
  const channel = gitChannel(repository, { remote, clock, ...(token ? { token } : {}) });
  closing.push(async () => {
    await channel.close();
    await repository.close();
  });
  return channel;
}

/** The same, behind an http server. */
export async function served(
  options: Partial<GitHttpServerOptions> = {},
): Promise<Awaited<ReturnType<typeof fixture>> & { server: GitHttpServer }> {
  const made = await fixture();
  made.git('config', 'http.receivepack', 'true');
  const server = await gitHttpServer({ bare: made.bare, env: made.repo.env, ...options });
  closing.push(() => server.close());
  return { ...made, server };
}
