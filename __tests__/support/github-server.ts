import { execFileSync } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { loadDescription } from './github-description.ts';
import { answerGraphql } from './github-graphql.ts';
import { answerRest } from './github-rest.ts';
import type { Answer, GitHubServer, Pull, Run, World } from './github-world.ts';
import { startServer } from './http-server.ts';

const IDENTITY = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@github.example'];

/** GitHub as far as it is used, on a real repository: what it is asked and what it answers is held to GitHub's own descriptions. */
export async function startGitHub(bare: string, env: NodeJS.ProcessEnv): Promise<GitHubServer> {
  const description = loadDescription('repositories.json');
  const git = (args: readonly string[], input?: Uint8Array | string): string =>
    execFileSync('git', [...IDENTITY, ...args], {
      cwd: bare,
      env,
      encoding: 'utf8',
      stdio: 'pipe',
      ...(input !== undefined && { input }),
    }).trimEnd();
  const state = { requests: [] as GitHubServer['requests'], violations: [] as string[], pulls: [] as Pull[], runs: [] as Run[] };
  const world: World = {
    git,
    gitBytes: (args) => execFileSync('git', args, { cwd: bare, env, stdio: 'pipe' }),
    pulls: state.pulls,
    description,
  };
  const server = await startServer((request, response) => void serve(request, response));
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readAll(request);
    const at = new URL(request.url ?? '', 'http://github');
    const [method, path] = [request.method ?? '', at.pathname];
    state.requests.push({ method, path, body, authorization: request.headers.authorization });
    const meddled = github.intercept(method, path, body);
    const answer = async (): Promise<Answer> =>
      path === '/graphql'
        ? answerGraphql(world, github, body, state.violations)
        : answerRest(world, github, { method, url: at, body }, state.violations);
    const { status, json } =
      meddled === 'drop'
        ? { status: 0, json: null }
        : typeof meddled === 'object'
          ? { status: meddled.status, json: meddled.body }
          : await answer();
    if (meddled === 'drop' || meddled === 'cut') request.socket.destroy();
    else
      response
        .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
        .end(status === 204 ? undefined : JSON.stringify(json));
  };
  const github: GitHubServer = {
    ...state,
    url: server.url,
    intercept: () => undefined,
    refuse: () => undefined,
    blockMerge: () => undefined,
    conclude: () => 'success',
    tellsRuns: true,
    stop: () => server.stop(),
  };
  return github;
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

export type { GitHubServer } from './github-world.ts';
