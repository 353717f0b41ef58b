import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import { run as watch } from '../../../src/commands/watch/run.ts';
import type { CommandResult } from '../../../src/core/index.ts';
import { githubConversations, type GitHubConversations } from '../../support/github-conversations-server.ts';
import { type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

const REMOTE = 'https://ghes.example/shop/deploy.git';
let github: GitHubConversations;
let fixture: RollbackFixture | undefined;
beforeEach(async () => {
  github = await githubConversations();
});
afterEach(async () => {
  await github.stop();
  await fixture?.cleanup();
  fixture = undefined;
  if (github.violations.length > 0) throw new Error(github.violations.join('\n'));
});

/** A repository that is named as on GitHub, of which the configuration wants GitHub to be told. */
async function onGitHub(deployments = 'deployments: { environment: Production, url: "https://shop.example" }'): Promise<RollbackFixture> {
  fixture = await rollbackFixture((config) =>
    config
      .replace('ladder: []', 'ladder: [issue], labels: [incident, "needs: post-mortem"]')
      .replace('    rollback: {', `    ${deployments}\n    rollback: {`),
  );
  await fixture.repo.git('config', `url.${fixture.bare}.insteadOf`, REMOTE);
  await fixture.repo.git('remote', 'set-url', 'origin', REMOTE);
  return fixture;
}

const ENV = (): Record<string, string> => ({
  GITHUB_TOKEN: 'T',
  GITHUB_REPOSITORY: 'shop/deploy',
  GITHUB_SERVER_URL: 'https://ghes.example',
  GITHUB_API_URL: github.url,
  GITHUB_RUN_ID: '4711',
});
const run = (verb: typeof watch, f: RollbackFixture, env = ENV()): Promise<CommandResult> =>
  verb({ positionals: [], options: { environment: 'production' } }, f.host({ env, elsewhere: fetch }));
const told = (): unknown[] =>
  github.deployments.map(({ environment, sha, statuses }) => [environment, sha, statuses.map(({ state }) => state)]);
const notes = (result: CommandResult): string[] =>
  (result.report?.facts ?? []).filter(({ label }) => label === 'Note').map(({ text }) => text);

describe('what GitHub is told of a deploy', () => {
  it('that holds: under way, then in place, with the run and the address', async () => {
    const f = await onGitHub();
    const commit = await f.deploy('two');
    const result = await run(watch, f);
    expect([result.verdict, notes(result)]).toEqual(['pass', []]);
    expect(told()).toEqual([['Production', commit, ['success', 'in_progress']]]);
    expect(github.deployments[0]?.statuses[0]).toMatchObject({
      environment_url: 'https://shop.example',
      log_url: expect.stringContaining('/actions/runs/4711'),
      description: expect.stringMatching(/^production on [0-9a-f]{12} holds$/),
    });
    await run(watch, f);
    expect(told()).toEqual([['Production', commit, ['success', 'in_progress']]]);
  });

  it('that fails and is taken back: the one failed, the other is in place', async () => {
    const f = await onGitHub();
    await f.record('one', 'two');
    const bad = await f.deploy('bad');
    const result = await run(watch, f);
    expect([result.cause, notes(result)]).toEqual(['rolled-back', []]);
    const kinds = result.report?.timeline.flatMap(({ kind }) => kind ?? []);
    expect(kinds).toEqual(['deployed', 'effective', 'detected', 'rolled-back', 'recovered']);
    expect(told()).toEqual([
      ['Production', bad, ['failure', 'in_progress']],
      ['Production', f.git('rev-parse', 'main'), ['success', 'in_progress']],
    ]);
  });

  it('is nothing where nobody asked for it', async () => {
    const f = await onGitHub('');
    await f.deploy('two');
    expect(await run(watch, f)).toMatchObject({ verdict: 'pass' });
    expect(github.deployments).toEqual([]);
  });

  it('never stands in the way: no permission is a note, and the rollback is made', async () => {
    const f = await onGitHub();
    await f.record('one', 'two');
    await f.deploy('bad');
    github.refuse = () => 403;
    const result = await run(watch, f);
    expect(result.cause).toBe('rolled-back');
    expect(notes(result).join('\n')).toContain('GitHub was not told of the deployment');
    expect(notes(result).join('\n')).toContain('deployments: write');
    expect(f.pinned()).toMatchObject({ image: 'two' });
  });

  it('needs a token; without one the reason is told', async () => {
    const f = await onGitHub();
    await f.deploy('two');
    const { GITHUB_TOKEN: _, ...env } = ENV();
    const result = await run(watch, f, env);
    expect(result.verdict).toBe('pass');
    expect(notes(result).join('\n')).toContain('there is no token');
  });
});

describe('an incident', () => {
  it('is closed, with a word, by the first watch that finds the environment whole', async () => {
    const f = await onGitHub();
    const tuple = 'sha256:0123';
    github.issues.push({
      number: 1,
      login: 'github-actions[bot]',
      title: 'production: no-target',
      body: `what happened\n\n<!-- rollback-gate incident production ${tuple} -->\n`,
      labels: [],
      state: 'open',
    });
    await f.deploy('two');
    const result = await run(watch, f);
    expect(github.issues[0]?.state).toBe('closed');
    expect(github.comments).toMatchObject([
      { on: 1, body: expect.stringMatching(/^`production` holds on `[0-9a-f]{12}`: the incident is over\. \[Run\]/) },
    ]);
    expect(result.report?.timeline.map(({ text }) => text)).toContain('Incident #1 closed');
  });

  it('is opened once, with its labels and the draft of a post-mortem', async () => {
    const f = await onGitHub();
    await f.deploy('bad');
    await run(watch, f);
    await run(watch, f);
    expect(github.issues).toHaveLength(1);
    expect(github.issues[0]).toMatchObject({ state: 'open', labels: ['incident', 'needs: post-mortem'] });
    expect(github.issues[0]?.body).toContain('Draft of the post-mortem');
    expect(github.issues[0]?.body).toContain('| Until it was detected |');
  });

  it('stays open while nothing has recovered', async () => {
    const f = await onGitHub();
    await f.deploy('bad');
    github.issues.push({
      number: 1,
      login: 'github-actions[bot]',
      title: 't',
      body: '<!-- rollback-gate incident production x -->',
      labels: [],
      state: 'open',
    });
    await run(rollback, f);
    expect(github.issues[0]?.state).toBe('open');
  });
});
