import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run as runVerb } from '../../../src/commands/check/run.ts';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import { run as watch } from '../../../src/commands/watch/run.ts';
import { verify } from '../../../src/commands/ledger/run.ts';
import type { CommandResult } from '../../../src/core/index.ts';
import { verifyLedger } from '../../../src/ledger/index.ts';
import { checkHost, runCheck } from '../../support/check-host.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { filesOf, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let f: RollbackFixture | undefined;
let server: GitHubServer | undefined;
afterEach(async () => {
  await server?.stop();
  await f?.cleanup();
  f = server = undefined;
});

const options = { environment: 'production' };

/** The manifests lie in a repository of their own; the configuration, the code and the ledger do not. */
async function apart(): Promise<{
  fixture: RollbackFixture;
  manifests: (...args: string[]) => string;
  put: (release: string) => void;
  run: (verb: typeof rollback) => Promise<CommandResult>;
}> {
  const fixture = await rollbackFixture((config) =>
    config.replace('rollback: {', "rollback: { repository: 'https://git.example/ops/gitops.git', "),
  );
  f = fixture;
  const root = join(fixture.bare, '..');
  const [bare, work] = [join(root, 'gitops.git'), join(root, 'gitops')];
  const git = (directory: string, ...args: string[]): string =>
    execFileSync('git', ['-C', directory, ...args], { env: fixture.repo.env, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', bare], { env: fixture.repo.env });
  execFileSync('git', ['clone', '-q', bare, work], { env: fixture.repo.env, stdio: 'pipe' });
  git(work, 'checkout', '-q', '-b', 'main');
  const put = (release: string): void => {
    for (const [path, text] of Object.entries(filesOf(release, false))) {
      mkdirSync(join(work, path, '..'), { recursive: true });
      writeFileSync(join(work, path), text);
    }
    git(work, 'add', '-A');
    git(work, 'commit', '-q', '-m', `Release ${release}`);
    git(work, 'push', '-q', 'origin', 'main');
  };
  await fixture.repo.git('config', `url.${bare}.insteadOf`, 'https://git.example/ops/gitops.git');
  return {
    fixture,
    put,
    manifests: (...args) => git(bare, ...args),
    run: (verb) => verb({ positionals: [], options }, fixture.host({ isBad: () => manifestsHave('bad', (...args) => git(bare, ...args)) })),
  };
}

function manifestsHave(release: string, git: (...args: string[]) => string): boolean {
  return git('show', 'main:deploy/model.yaml').includes(release);
}

describe('manifests in another repository', () => {
  it('are read there and written there; the ledger stays beside the configuration', async () => {
    const { fixture, manifests, put, run } = await apart();
    await fixture.repo.write({ '.github/rollback-gate.yml': (await readConfig(fixture)).replace(/identity: .*/, 'identity: none') });
    put('one');
    const before = fixture.git('rev-parse', 'main');
    expect(await run(watch)).toMatchObject({ verdict: 'pass' });
    put('bad');
    expect(await run(watch)).toMatchObject({ verdict: 'fail', cause: 'rolled-back' });
    expect(manifests('show', 'main:deploy/model.yaml')).toContain('models/one');
    expect(manifests('show', '-s', '--format=%B', 'main')).toContain('Rollback-Environment: production');
    expect(fixture.git('rev-parse', 'main')).toBe(before);
    expect(verifyLedger(fixture.ledger())).toMatchObject({ ok: true });
    expect(fixture.ledger().at(-1)).toMatchObject({ event: 'verified' });
  });

  it('are read there by check too, and it says when they cannot be', async () => {
    const { fixture, put } = await apart();
    put('one');
    const check = async (): Promise<string> => JSON.stringify((await runCheck(fixture.repo.directory, { gates: 'pins' })).report?.facts);
    expect(await check()).toContain('3 of 3 pins read');
    expect(await check()).toContain('of production: https://git.example/ops/gitops.git, as it is now');
    await fixture.repo.git('config', '--remove-section', `url.${join(fixture.bare, '..', 'gitops.git')}`);
    await fixture.repo.git('config', `url.${join(fixture.bare, '..', 'nowhere.git')}.insteadOf`, 'https://git.example/ops/gitops.git');
    expect(await check()).toContain('which could not be read from here');
  });

  it('are judged there by check: references, availability, what failed, completeness', async () => {
    const { fixture, put } = await apart();
    const config = (await readConfig(fixture)).replace('    identity:', '    release: { roles: [image, model, toggle] }\n    identity:');
    await fixture.repo.write({ '.github/rollback-gate.yml': `${config}\nregistries: {}\n` });
    await fixture.record('one', 'two');
    await fixture.announce('bad', 'two');
    // Somebody has put back by hand what had failed: nobody has recorded that it is deployed.
    await fixture.record('one', 'two', 'three');
    await fixture.repo.git('fetch', '-q', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    put('bad');
    const status = (code: number) => ({
      ...checkHost(fixture.repo.directory),
      fetch: () => Promise.resolve(new Response('', { status: code })),
    });
    const check = (code: number): Promise<CommandResult> => runVerb({ positionals: [], options: {} }, status(code));
    const told = ({ report }: CommandResult): string[] => [...new Set((report?.findings ?? []).map(({ rule }) => rule))].sort();
    const gone = await check(404);
    expect(gone.verdict).toBe('fail');
    expect(told(gone)).toEqual(expect.arrayContaining(['availability/gone', 'quarantine/failed-tuple']));
    const releases = gone.report?.tables
      .find(({ title }) => title === 'Rollback targets')
      ?.rows.map(([, pin, where]) => `${pin} of ${where}`);
    expect(releases?.[0]).toBe('image of what runs now');
    expect(releases?.[1]).toMatch(/^image of [0-9a-f]{12}, which held$/);
    expect(JSON.stringify(gone.report?.facts)).toContain('of 3 members can be sealed');
    // Elsewhere than before, nobody knows; and it is said what to do.
    await fixture.repo.git('config', '--remove-section', `url.${join(fixture.bare, '..', 'gitops.git')}`);
    await fixture.repo.git('config', `url.${join(fixture.bare, '..', 'nowhere.git')}.insteadOf`, 'https://git.example/ops/gitops.git');
    const unread = await check(404);
    expect(told(unread)).toEqual(expect.arrayContaining(['availability/unknown', 'pins/unread']));
    expect(unread.report?.findings.find(({ rule }) => rule === 'pins/unread')?.fix).toContain('ROLLBACK_GATE_TOKEN');
    expect(unread.report?.tables.find(({ title }) => title === 'Readiness')?.rows[0]?.slice(0, 3)).toEqual([
      'production',
      'The pins can be read',
      'unknown',
    ]);
  });

  it('that cannot be read leave nothing known: no check passes by them', async () => {
    const { fixture } = await apart();
    await fixture.repo.git('config', '--remove-section', `url.${join(fixture.bare, '..', 'gitops.git')}`);
    await fixture.repo.git('config', `url.${join(fixture.bare, '..', 'nowhere.git')}.insteadOf`, 'https://git.example/ops/gitops.git');
    const result = await runCheck(fixture.repo.directory, { gates: 'pins' });
    expect(result).toMatchObject({ verdict: 'inconclusive', report: { findings: [{ rule: 'pins/unread', severity: 'warning' }] } });
  });

  it('need a repository that can be reached', async () => {
    const { fixture, run } = await apart();
    await fixture.repo.git('config', '--remove-section', `url.${join(fixture.bare, '..', 'gitops.git')}`);
    await fixture.repo.git('config', `url.${join(fixture.bare, '..', 'nowhere.git')}.insteadOf`, 'https://git.example/ops/gitops.git');
    await expect(run(rollback)).rejects.toMatchObject({ code: 'RG-GIT' });
  });
});

function readConfig({ repo }: RollbackFixture): Promise<string> {
  return repo.git('show', 'HEAD:.github/rollback-gate.yml');
}

describe('a ledger that is written through GitHub', () => {
  it('begins a branch of its own without history, and grows in signed commits on exactly the head that was read', async () => {
    const fixture = await rollbackFixture((config) => config.replace('ledger: {', 'ledger: { write: github,'));
    f = fixture;
    const github = await startGitHub(fixture.bare, fixture.repo.env);
    server = github;
    await fixture.repo.git('config', `url.${fixture.bare}.insteadOf`, 'https://ghes.example/shop/deploy.git');
    await fixture.repo.git('remote', 'set-url', 'origin', 'https://ghes.example/shop/deploy.git');
    const env = { GITHUB_TOKEN: 'T', GITHUB_SERVER_URL: 'https://ghes.example', GITHUB_API_URL: github.url };
    const host = (): ReturnType<RollbackFixture['host']> => fixture.host({ env, elsewhere: fetch });
    expect(await watch({ positionals: [], options }, host())).toMatchObject({ verdict: 'pass' });
    await fixture.deploy('bad');
    expect(await watch({ positionals: [], options }, host())).toMatchObject({ verdict: 'fail', cause: 'rolled-back' });
    expect(fixture.git('rev-list', '--max-parents=0', '--count', 'rollback-gate/ledger')).toBe('1');
    expect(fixture.git('show', '-s', '--format=%cn', 'rollback-gate/ledger')).toBe('octocat');
    expect(verifyLedger(fixture.ledger())).toMatchObject({ ok: true });
    expect(fixture.ledger().map(({ event }) => event)).toEqual(['deployed', 'verified', 'deployed', 'failed', 'rolled-back', 'verified']);
    expect(await verify({ positionals: [], options: {} }, host())).toMatchObject({
      verdict: 'pass',
      text: expect.stringContaining('the chain holds, 6 records'),
    });
    expect(github.violations).toEqual([]);
  });

  it('needs a token, and says so', async () => {
    const fixture = await rollbackFixture((config) => config.replace('ledger: {', 'ledger: { write: github,'));
    f = fixture;
    await fixture.repo.git('remote', 'set-url', 'origin', 'https://github.com/shop/deploy.git');
    await fixture.repo.git('config', `url.${fixture.bare}.insteadOf`, 'https://github.com/shop/deploy.git');
    await expect(rollback({ positionals: [], options }, fixture.host())).rejects.toMatchObject({
      code: 'RG-USAGE',
      hint: expect.stringContaining('set `ledger: { write: git }`'),
    });
  });
});
