import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from '@jest/globals';
import { run as watch } from '../../../src/commands/watch/run.ts';
import { type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let fixture: RollbackFixture | undefined;
afterEach(async () => {
  await fixture?.cleanup();
  fixture = undefined;
});

const ERRORS = `- { name: errors, prometheus: { url: 'http://prom.example', bad: 'errors{a="b"}', total: requests }, tolerate: 0.2%, min-bad: 3 }`;

/** Ten requests a second, at any moment that is asked about; of those since `from` one in five fails. */
function prometheus(clock: { now(): number }, from: number): typeof fetch {
  return async (input) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const query = url.searchParams.get('query') ?? '';
    const seconds = Number(url.searchParams.get('time') ?? clock.now() / 1000);
    const isBad = query.includes('errors');
    const count = isBad ? Math.max(0, seconds - from / 1000) * 2 : (seconds - Date.UTC(2026, 0, 1) / 1000) * 10;
    const value = [seconds, query.startsWith('count(') ? '1' : String(Math.floor(count))];
    const metric = { __name__: isBad ? 'errors' : 'requests' };
    return Response.json({ status: 'success', data: { resultType: 'vector', result: [{ metric, value }] } });
  };
}

describe('a watch that begins when the deploy has been over for a while', () => {
  it.each([
    ['5 minutes before', 300_000, 'fail', 'app-failed'],
    ['a day before, so that something else began the deploy', 86_400_000, 'inconclusive', 'red-before-deploy'],
  ])('with a commit %s', async (_when, before, verdict, cause) => {
    const f = await rollbackFixture((config) => config.replace(/- \{ name: up.*/, ERRORS));
    fixture = f;
    await f.deploy('bad');
    const { clock } = f.host();
    const date = new Date(clock.now() - before).toISOString();
    const options = { cwd: f.repo.directory, env: { ...f.repo.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } };
    execFileSync('git', ['commit', '-q', '--amend', '--no-edit'], options);
    execFileSync('git', ['push', '-q', '-f', 'origin', 'HEAD:main'], options);
    const host = f.host({ elsewhere: prometheus(clock, clock.now() - 300_000) });
    const result = await watch({ positionals: [], options: { environment: 'production', 'no-rollback': true } }, host);
    expect(result).toMatchObject({ verdict, cause });
  });
});
