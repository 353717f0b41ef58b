import { afterEach, describe, expect, it } from '@jest/globals';
import { at, history, parseMoment } from '../../../src/commands/ledger/history.ts';
import { importDeployed } from '../../../src/commands/ledger/import.ts';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import type { CommandResult } from '../../../src/core/index.ts';
import { importDeployments } from '../../../src/ledger/index.ts';
import { type GitHubDeployments, githubDeployments } from '../../support/github-deployments-server.ts';
import { releaseTuple, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';
import { tupleOf } from '../../support/tuples.ts';

let f: RollbackFixture | undefined;
let github: GitHubDeployments | undefined;
afterEach(async () => {
  await github?.stop();
  await f?.cleanup();
  f = github = undefined;
});

const time = (minute: number): string => new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString().replace('.000Z', 'Z');

async function setup(): Promise<{
  fixture: RollbackFixture;
  server: GitHubDeployments;
  run: (options?: Record<string, string | boolean>) => Promise<CommandResult>;
}> {
  const fixture = await rollbackFixture();
  const server = await githubDeployments();
  [f, github] = [fixture, server];
  const commits = [
    fixture.git('rev-parse', 'main'),
    await fixture.deploy('two'),
    await fixture.deploy('three'),
    await fixture.deploy('four'),
  ];
  const [one = '', two = '', three = '', four = ''] = commits;
  server.deployments.push(
    {
      environment: 'production',
      sha: one,
      statuses: [
        ['success', time(0)],
        ['inactive', time(10)],
      ],
    },
    { environment: 'staging', sha: two, statuses: [['success', time(5)]] },
    {
      environment: 'production',
      sha: two,
      statuses: [
        ['in_progress', time(10)],
        ['failure', time(11)],
      ],
    },
    {
      environment: 'production',
      sha: three,
      statuses: [
        ['success', time(20)],
        ['failure', time(25)],
      ],
    },
    { environment: 'production', sha: 'f'.repeat(40), statuses: [['success', time(30)]] },
    { environment: 'production', sha: four, statuses: [['success', time(40)]] },
  );
  await fixture.repo.git('config', `url.${fixture.bare}.insteadOf`, 'https://ghes.example/shop/deploy.git');
  await fixture.repo.git('remote', 'set-url', 'origin', 'https://ghes.example/shop/deploy.git');
  const env = { GITHUB_TOKEN: 'T', GITHUB_SERVER_URL: 'https://ghes.example', GITHUB_API_URL: server.url };
  const run = (options: Record<string, string | boolean> = {}): Promise<CommandResult> =>
    importDeployed({ positionals: [], options: { environment: 'production', ...options } }, fixture.host({ env, elsewhere: fetch }));
  return { fixture, server, run };
}

describe('ledger import', () => {
  it('records what was deployed with success, and verifies nothing', async () => {
    const { fixture, server, run } = await setup();
    const result = await run();
    expect(result.text).toContain('Nothing was verified by the import');
    expect(result.text).toMatch(/left out: deployment 3 \([0-9a-f]{12}\): no status says success/);
    expect(result.text).toContain('left out: deployment 5 (ffffffffffff): its pins cannot be read any more');
    expect(fixture.ledger().map(({ event, happened, tuple }) => [event, happened, tuple])).toEqual([
      ['deployed', '2026-01-05T09:00:00.000Z', releaseTuple('one')],
      ['deployed', '2026-01-05T09:20:00.000Z', releaseTuple('three')],
      ['deployed', '2026-01-05T09:40:00.000Z', releaseTuple('four')],
    ]);
    expect(server.violations).toEqual([]);
    expect((await rollback({ positionals: [], options: { environment: 'production' } }, fixture.host())).cause).toBe('no-target');
  });

  it('takes a success that nothing spoke against for a verification where it is asked to, once', async () => {
    const { fixture, run } = await setup();
    await run({ trust: true });
    const records = fixture.ledger();
    expect(records.filter(({ event }) => event === 'verified').map(({ tuple, identified }) => [tuple, identified])).toEqual([
      [releaseTuple('one'), false],
      [releaseTuple('four'), false],
    ]);
    await run({ trust: true });
    expect(fixture.ledger()).toEqual(records);
    const back = await rollback({ positionals: [], options: { environment: 'production', 'dry-run': true } }, fixture.host());
    expect(back).toMatchObject({ json: { rollback: { cause: 'planned' } } });
    const asked = await at({ positionals: ['2026-01-05T09:21Z'], options: {} }, fixture.host());
    expect(asked.text).toMatch(
      /^production at 2026-01-05T09:21:00.000Z: [0-9a-f]{12}, from 2026-01-05T09:20:00.000Z, until 2026-01-05T09:40:00.000Z; deployed, not judged, commit /,
    );
    expect(asked.text).toContain('s3://models/three?versionId=three');
  });

  it('looks only, and says so, and leaves a ledger alone that has records of its own', async () => {
    const { fixture, run } = await setup();
    expect((await run({ 'dry-run': true })).text).toContain('3 records would be imported');
    expect(() => fixture.ledger()).toThrow('production.jsonl');
    await fixture.record('one');
    await expect(run()).rejects.toMatchObject({ code: 'RG-USAGE', message: expect.stringContaining('2 records already') });
  });

  it('records a deployment again only after another', () => {
    const statuses = [{ state: 'success', at: 0 }];
    const deployments = ['a', 'a', 'b', 'a'].map((name, id) => ({ id, commit: `${id}`, url: '', tuple: tupleOf(name), statuses }));
    const { entries } = importDeployments(deployments, { environment: 'production', trust: false });
    expect(entries.map(({ commit }) => commit)).toEqual(['0', '2', '3']);
  });
});

describe('history', () => {
  it('shows what ran when and what became of it', async () => {
    const fixture = await rollbackFixture();
    f = fixture;
    await fixture.record('one', 'two');
    await fixture.deploy('bad');
    await rollback({ positionals: [], options: { environment: 'production' } }, fixture.host());
    const { text } = await history({ positionals: [], options: {} }, fixture.host());
    expect(
      text
        ?.replaceAll(/\d{4}-\S+Z|[0-9a-f]{12}/g, '#')
        .replaceAll(/ {2,}/g, ' ')
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      'production',
      '# # # deployed, verified',
      '# # # deployed, verified',
      '# # # deployed, failed',
      '# now # restored by a rollback, verified, commit #',
    ]);
    // Nobody knows yet what will run then.
    await expect(at({ positionals: ['2036-01-01'], options: {} }, fixture.host())).rejects.toMatchObject({ code: 'RG-USAGE' });
    expect((await at({ positionals: ['2020-01-01'], options: {} }, fixture.host())).text).toContain(
      'nothing is recorded before 2020-01-01',
    );
  });

  it.each([
    ['2026-03-03T14:32Z', '2026-03-03T14:32:00.000Z'],
    ['2026-03-03 14:32', '2026-03-03T14:32:00.000Z'],
    ['2026-03-03T14:32:05.5+0200', '2026-03-03T12:32:05.500Z'],
    ['2026-03-03', '2026-03-03T00:00:00.000Z'],
  ])('reads the moment %s', (text, expected) => {
    expect(new Date(parseMoment(text)).toISOString()).toBe(expected);
  });

  it.each([['yesterday'], ['2026-02-31'], ['2026-13-01'], ['2026-03-03T25:00Z'], ['']])('refuses %s', (text) => {
    expect(() => parseMoment(text)).toThrow(expect.objectContaining({ code: 'RG-USAGE' }));
  });
});
