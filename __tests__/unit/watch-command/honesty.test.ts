import { afterEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import { run as watch } from '../../../src/commands/watch/run.ts';
import type { CommandResult, Host } from '../../../src/core/index.ts';
import { REFUSALS, refusePushes } from '../../support/git-http-server.ts';
import { type HostOptions, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let fixture: RollbackFixture | undefined;
afterEach(async () => {
  await fixture?.cleanup();
  fixture = undefined;
});

async function setup(change?: (config: string) => string): Promise<RollbackFixture> {
  fixture = await rollbackFixture(change);
  return fixture;
}
type Verb = (input: { positionals: string[]; options: Record<string, string | boolean> }, host: Host) => Promise<CommandResult>;
const run = (verb: Verb, f: RollbackFixture, host: HostOptions = {}, options: Record<string, string | boolean> = {}) =>
  verb({ positionals: [], options: { environment: 'production', ...options } }, f.host(host));
const events = (f: RollbackFixture): string[] => f.ledger().map(({ event }) => event);
const WAY_BACK = 'there is a way back';

describe('what a watch promises', () => {
  it('promises no way back to a value that can change under its name, and says how to pin it', async () => {
    const f = await setup();
    await f.repo.write({ 'deploy/model.yaml': 'model:\n  uri: s3://models/one\n' });
    await f.repo.commit('A model without a version');
    await f.repo.git('push', '-q', 'origin', 'HEAD:main');
    const result = await run(watch, f);
    expect(result).toMatchObject({ verdict: 'pass', cause: 'healthy' });
    expect(result.report?.headline).toContain(
      'recorded as verified, but it is no safe target for a rollback: pin model: `s3://models/one`',
    );
    expect(result.report?.headline).not.toContain(WAY_BACK);
    expect(result.report?.nextStep).toContain('versionId');
    expect(result.json).toMatchObject({ watch: { recorded: true, obstacles: [{ detail: expect.stringContaining('s3://models/one') }] } });
    await f.deploy('bad');
    expect(await run(rollback, f)).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
  });

  it('promises a way back where there is one', async () => {
    const f = await setup();
    const result = await run(watch, f);
    expect(result.report?.headline).toContain(WAY_BACK);
    expect(result.json).toMatchObject({ watch: { recorded: true, identified: true, obstacles: [] } });
  });

  it('neither judges nor takes back without an identity, and says what to add', async () => {
    const f = await setup((config) => config.replace(/ {4}identity:.*\n/, ''));
    await f.record('one');
    const head = await f.deploy('bad');
    const asked: string[] = [];
    const result = await run(watch, f, { onRequest: (path) => void asked.push(path) });
    expect(result).toMatchObject({ verdict: 'inconclusive', cause: 'not-effective' });
    expect(result.report?.headline).toContain('The environment has no `identity`, so nobody could tell which release answers.');
    expect(result.report?.nextStep).toContain('Add `identity: { http: URL, value: KEY }` to environments.production');
    expect(result.report?.nextStep).toContain('`identity: none`');
    expect(asked).toEqual([]);
    expect(f.git('rev-parse', 'main')).toBe(head);
    expect(events(f)).toEqual(['deployed', 'verified', 'deployed']);
  });

  it('says that there is nothing to judge by where no checks are configured', async () => {
    const f = await setup((config) => config.replace(/ {4}health:\n(?: {6,}.*\n)+/, '').replace(/ {4}health: .*\n/, ''));
    const result = await run(watch, f);
    expect(result).toMatchObject({ verdict: 'inconclusive', cause: 'no-data' });
    expect(result.report?.headline).toContain('The environment has no `health` checks, so there is nothing to judge by.');
    expect(result.report?.nextStep).toContain('Add checks to environments.production.health');
  });

  it('says of a rollback without an identity why its recovery is not confirmed', async () => {
    const f = await setup((config) => config.replace(/ {4}identity:.*\n/, ''));
    await f.record('one');
    await f.deploy('bad');
    const back = await run(rollback, f);
    expect(back).toMatchObject({ verdict: 'inconclusive', cause: 'rolled-back-unconfirmed' });
    expect(back.report?.headline).toContain('could not be told (not-effective: the environment has no `identity`)');
    expect(f.pinned().image).toBe('one');
  });

  it('promises nothing with `identity: none`, and the ledger and the readiness say so too', async () => {
    const f = await setup((config) => config.replace(/identity: \{.*\}/, 'identity: none'));
    const result = await run(watch, f);
    expect(result).toMatchObject({ verdict: 'pass' });
    expect(result.report?.headline).toContain('Which release answered is not known');
    expect(result.report?.headline).not.toContain(WAY_BACK);
    expect(result.report?.nextStep).toContain('Say in environments.production where the release names itself');
    expect(f.ledger().at(-1)).toMatchObject({ event: 'verified', identified: false });
    await f.deploy('bad');
    const failed = await run(watch, f, {}, { 'no-rollback': true });
    expect(failed.report?.headline).toMatch(/^The checks of production on \w+ failed: up: .*\. Which release answered is not known/);
    expect(f.ledger().at(-1)).toMatchObject({ event: 'failed', identified: false });
    const back = await run(rollback, f);
    expect(back.report?.tables.find(({ title }) => title === 'Readiness')?.rows[0]?.[2]).toContain('no identity is configured');
    expect(back.report?.headline).toContain('the checks hold again. Which release answered is not known');
  });

  it('does not say that it is recorded when the ledger takes no record', async () => {
    const f = await setup();
    await refusePushes(f.bare, 'refs/heads/rollback-gate/ledger', REFUSALS.GH013);
    const result = await run(watch, f);
    expect(result.report?.headline).toMatch(/ held\. The ledger took no record of that\.$/);
    expect(result.json).toMatchObject({ watch: { recorded: false } });
  });

  it('gives the newest watch of a deployment the last word, and repeats no record', async () => {
    const f = await setup();
    await f.deploy('two');
    const verdicts = [false, false, true, true, false, true];
    for (const bad of verdicts) await run(watch, f, { isBad: () => bad }, { 'no-rollback': true });
    expect(events(f)).toEqual(['deployed', 'verified', 'failed', 'verified', 'failed']);
  });

  it('records a failure that was seen before somebody changed the pins, and says both', async () => {
    const f = await setup();
    await run(watch, f);
    await f.deploy('bad');
    await f.repo.write({ 'deploy/model.yaml': 'model:\n  uri: s3://models/two?versionId=two\n' });
    await f.repo.commit('Another model, the same image');
    await f.repo.git('push', '-q', 'origin', 'HEAD:refs/heads/next');
    const next = f.git('rev-parse', 'next');
    let requests = 0;
    const onRequest = (): void => {
      if (requests++ === 4) f.git('update-ref', 'refs/heads/main', next);
    };
    const result = await run(watch, f, { onRequest });
    expect(result).toMatchObject({ verdict: 'skipped', cause: 'superseded' });
    expect(result.report?.headline).toMatch(/ failed: up: .* It is recorded as failed\. Meanwhile somebody put /);
    expect(events(f).slice(2)).toEqual(['deployed', 'failed']);
    expect(f.git('rev-parse', 'main')).toBe(next);
  });

  it('blames nobody when it is not known who failed', async () => {
    const f = await setup((config) => config.replace(/identity: \{.*\}/, 'identity: none'));
    await run(watch, f);
    await f.deploy('two');
    const broken = await f.prepare('bad');
    let requests = 0;
    const onRequest = (): void => {
      if (requests++ === 4) broken();
    };
    const result = await run(watch, f, { onRequest });
    expect(result.report?.headline).toContain('It is not recorded as failed: it is not known which release answered.');
    expect(events(f).slice(2)).toEqual(['deployed']);
  });

  it('says at once which steps of the ladder could not be taken', async () => {
    const f = await setup((config) => config.replace('ladder: []', 'ladder: [toggle: beta, issue, page: "https://${HOOK}/x"]'));
    const notes = (result: CommandResult): string[] =>
      (result.report?.facts ?? []).flatMap(({ label, text }) => (label === 'Note' ? text : []));
    const result = await run(watch, f);
    expect(result.verdict).toBe('pass');
    expect(notes(result)).toEqual([
      "The ladder's step toggle beta would not work: the toggle is false already, so there is nothing to switch.",
      expect.stringContaining("The ladder's step issue would not work: RG-USAGE"),
      expect.stringMatching(/^The ladder's step page would not work: .*HOOK/),
    ]);
    await f.deploy('two', true);
    const env = { GITHUB_TOKEN: 't', GITHUB_REPOSITORY: 'o/r', HOOK: 'hooks.example' };
    // GitHub, with no incident to close.
    const elsewhere: typeof fetch = (input) =>
      Promise.resolve(Response.json((input as string).endsWith('/graphql') ? { data: { viewer: { login: 'octocat' } } } : []));
    expect(notes(await run(watch, f, { env, elsewhere }))).toEqual([]);
    expect(notes(await run(watch, f, {}, { 'no-rollback': true }))).toEqual([]);
  });
});
