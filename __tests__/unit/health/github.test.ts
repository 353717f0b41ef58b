import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/core/index.ts';
import { openProvider, type ProviderContext } from '../../../src/health/providers/index.ts';
import { sourceFrom } from '../../support/health-world.ts';
import { startServer, type TestServer } from '../../support/http-server.ts';

const signal = new AbortController().signal;
const SHA = 'a'.repeat(40);
let server: TestServer | undefined;
afterEach(() => server?.stop());

interface Run {
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
}

const run = (name: string, conclusion: string | null): Run => ({
  name,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
});

interface Hub {
  readonly runs?: readonly Run[];
  readonly statuses?: readonly { readonly context: string; readonly state: string }[];
  /** States of the newest deployment of the commit, the newest first. */
  readonly deployment?: readonly string[];
}

const asked: string[] = [];

/** The parts of the REST interface of GitHub that are asked. */
function answer(hub: Hub): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://x.test');
    asked.push(`${url.pathname}${url.search}`);
    const tell = (body: unknown, status = 200): void => void response.writeHead(status, { connection: 'close' }).end(JSON.stringify(body));
    if (request.headers.authorization !== 'Bearer hush' || request.headers['user-agent'] === undefined)
      return tell({ message: 'Bad credentials' }, 401);
    const page = (all: readonly unknown[]): readonly unknown[] => {
      const size = Number(url.searchParams.get('per_page'));
      return all.slice((Number(url.searchParams.get('page') ?? 1) - 1) * size, Number(url.searchParams.get('page') ?? 1) * size);
    };
    const { runs = [], statuses = [], deployment } = hub;
    if (url.pathname === `/repos/o/r/commits/${SHA}/check-runs`) return tell({ total_count: runs.length, check_runs: page(runs) });
    if (url.pathname === `/repos/o/r/commits/${SHA}/status`) return tell({ total_count: statuses.length, statuses: page(statuses) });
    if (url.pathname === '/repos/o/r/deployments' && url.searchParams.get('sha') === SHA) return tell(deployment ? [{ id: 7 }] : []);
    if (url.pathname === '/repos/o/r/deployments/7/statuses') return tell((deployment ?? []).slice(0, 1).map((state) => ({ state })));
    return tell({ message: 'Not Found' }, 404);
  };
}

async function look(hub: Hub, question: object, changes: object = {}, context: Partial<ProviderContext> = {}): Promise<unknown> {
  server = await startServer(answer(hub));
  const config = sourceFrom({ provider: 'github', url: server.url, question, token: `\${GITHUB_TOKEN}`, timeout: 5000, ...changes });
  const env = (name: string): string | undefined => ({ GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: SHA })[name];
  const provider = await openProvider(config, {
    name: 'a',
    clock: systemClock,
    fetch,
    expand: (text) => (text.includes('TOKEN') ? 'hush' : text),
    env,
    ...context,
  });
  return provider.measure(signal);
}

describe('checks', () => {
  const GOOD = { kind: 'counts', bad: 0, total: 1 };
  it.each([
    ['success', GOOD],
    ['neutral', GOOD],
    ['skipped', GOOD],
    ['failure', { kind: 'counts', bad: 1, total: 1, note: 'e2e is failure' }],
    ['timed_out', { kind: 'counts', bad: 1, total: 1, note: 'e2e is timed_out' }],
    ['startup_failure', { kind: 'counts', bad: 1, total: 1, note: 'e2e is startup_failure' }],
    ['cancelled', { kind: 'none', reason: 'e2e is cancelled' }],
    ['action_required', { kind: 'none', reason: 'e2e is action_required' }],
    ['stale', { kind: 'none', reason: 'e2e is stale' }],
    ['constructor', { kind: 'none', reason: 'e2e is constructor' }],
    [null, { kind: 'none', reason: 'e2e is in_progress' }],
  ])('a run that ended with %s', async (conclusion, expected) => {
    expect(await look({ runs: [run('other', 'failure'), run('e2e', conclusion)] }, { checks: ['e2e'] })).toEqual(expected);
  });

  it('have to be there, all of them', async () => {
    const hub = { runs: [run('e2e', 'success')], statuses: [{ context: 'smoke', state: 'success' }] };
    expect(await look(hub, { checks: ['e2e', 'smoke'] })).toEqual(GOOD);
    await server?.stop();
    expect(await look(hub, { checks: ['e2e', 'load'] })).toEqual({ kind: 'none', reason: 'load is not there yet' });
  });

  it('are bad when one is, while others are still under way', async () => {
    const hub = { runs: [run('e2e', null)], statuses: [{ context: 'smoke', state: 'error' }] };
    expect(await look(hub, { checks: ['e2e', 'smoke'] })).toEqual({ kind: 'counts', bad: 1, total: 1, note: 'smoke is error' });
  });

  it('are looked for on all pages', async () => {
    const runs = [...Array.from({ length: 250 }, (_, index) => run(`job ${index}`, 'success')), run('e2e', 'failure')];
    expect(await look({ runs }, { checks: ['e2e'] })).toMatchObject({ kind: 'counts', bad: 1 });
  });
});

describe('a deployment', () => {
  it.each([
    [['success', 'in_progress'], { kind: 'counts', bad: 0, total: 1 }],
    [['failure'], { kind: 'counts', bad: 1, total: 1, note: 'the deployment to production is failure' }],
    [['error'], { kind: 'counts', bad: 1, total: 1, note: 'the deployment to production is error' }],
    [['in_progress'], { kind: 'none', reason: 'the deployment to production is in_progress' }],
    [['inactive'], { kind: 'none', reason: 'the deployment to production is inactive' }],
    [[], { kind: 'none', reason: 'the deployment to production is without a status yet' }],
    [undefined, { kind: 'none', reason: 'there is no deployment to production yet' }],
  ])('%j', async (deployment, expected) => {
    expect(await look(deployment ? { deployment } : {}, { deployment: 'production' })).toEqual(expected);
  });
});

describe('what cannot be read', () => {
  it('says why', async () => {
    expect(await look({}, { checks: ['a'] }, { repository: 'o/other' })).toMatchObject({
      kind: 'error',
      reason: expect.stringContaining('status 404, there is nothing at this address: Not Found'),
    });
    await server?.stop();
    expect(await look({}, { checks: ['a'] }, {}, { expand: (text) => (text.includes('TOKEN') ? 'wrong' : text) })).toMatchObject({
      kind: 'error',
      reason: expect.stringContaining('status 401, the credentials are not accepted: Bad credentials'),
    });
  });

  it.each([
    [{ GITHUB_SHA: SHA }, 'repository'],
    [{ GITHUB_REPOSITORY: 'o/r' }, 'ref'],
    [{ GITHUB_REPOSITORY: '../..', GITHUB_SHA: SHA }, 'repository'],
  ])('is refused before the watch where %j is all that is known', async (known: Record<string, string>, key) => {
    await expect(look({}, { checks: ['a'] }, {}, { env: (name) => known[name] })).rejects.toThrow(`has no usable ${key}`);
  });
});
