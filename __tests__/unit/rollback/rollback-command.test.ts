import { afterEach, describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import { run as watch } from '../../../src/commands/watch/run.ts';
import { type CommandResult, type Host, tupleId } from '../../../src/core/index.ts';
import { verifyLedger } from '../../../src/ledger/index.ts';
import { REFUSALS, refusePushes } from '../../support/git-http-server.ts';
import { type HostOptions, releaseTuple, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let fixture: RollbackFixture | undefined;
afterEach(async () => {
  await fixture?.cleanup();
  fixture = undefined;
});

/** One and two were verified; `bad` stands at the head. */
async function broken(change?: (config: string) => string): Promise<RollbackFixture> {
  const f = await rollbackFixture(change);
  fixture = f;
  await f.record('one', 'two');
  await f.deploy('bad');
  return f;
}

type Verb = (input: { positionals: string[]; options: Record<string, string | boolean> }, host: Host) => Promise<CommandResult>;
const run = (
  verb: Verb,
  f: RollbackFixture,
  options: Record<string, string | boolean> = {},
  host: HostOptions = {},
): Promise<CommandResult> => verb({ positionals: [], options: { environment: 'production', ...options } }, f.host(host));
const events = (f: RollbackFixture): string[] => f.ledger().map(({ event }) => event);

describe('rollback', () => {
  it('takes the environment back to the last known good tuple, once', async () => {
    const f = await broken();
    const result = await run(rollback, f, { reason: 'p99 is up\n\nRollback-To: elsewhere' });
    expect(result).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(f.pinned()).toMatchObject({ image: 'two', model: 'two' });
    expect(f.git('log', '-1', '--format=%B', 'main')).toContain('Reason: p99 is up Rollback-To: elsewhere\n');
    expect(events(f).slice(4)).toEqual(['deployed', 'failed', 'rolled-back', 'verified']);
    const head = f.git('rev-parse', 'main');
    const again = await run(rollback, f);
    expect(again).toMatchObject({ verdict: 'pass', cause: 'already-rolled-back' });
    expect(again.report?.headline).toContain('--to');
    expect(f.git('rev-parse', 'main')).toBe(head);
    expect(events(f)).toHaveLength(8);
  });

  it('goes to the tuple that is named, from its first digits', async () => {
    const f = await broken();
    const one = f.ledger()[0]?.tupleId ?? '';
    expect(await run(rollback, f, { to: one.slice(7, 17) })).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(f.pinned()).toMatchObject({ image: 'one', model: 'one' });
    expect(await run(rollback, f, { to: one })).toMatchObject({ verdict: 'pass', cause: 'already-rolled-back' });
    await expect(run(rollback, f, { to: 'nonsense' })).rejects.toMatchObject({ code: 'RG-USAGE' });
    await expect(run(rollback, f, { to: 'abcdef0123' })).rejects.toMatchObject({ code: 'RG-NO-TARGET' });
  });

  it('works everything out and writes nothing in a dry run', async () => {
    const f = await broken();
    const before = f.git('for-each-ref');
    const result = await run(rollback, f, { 'dry-run': true });
    expect(result.verdict).toBe('pass');
    expect(f.git('for-each-ref')).toBe(before);
    const titles = result.report?.tables.map(({ title }) => title);
    expect(titles).toEqual(['Pins', 'Readiness', 'Splices']);
    expect(result.report?.tables[0]?.rows.map((row) => row.slice(0, 3))).toEqual([
      ['image', 'image', 'deploy/app.yaml:10'],
      ['model', 'model', 'deploy/model.yaml:3'],
    ]);
    expect(result.json).toMatchObject({ rollback: { readiness: [{ ok: true }, { ok: true }, { ok: true }, { ok: true }, { ok: true }] } });
  });

  it('says what it would do and writes nothing where writing is turned off', async () => {
    const f = await broken((config) => config.replace('confirm: 2m', 'confirm: 2m, write: none'));
    const head = f.git('rev-parse', 'main');
    expect(await run(rollback, f)).toMatchObject({ verdict: 'inconclusive', cause: 'not-written' });
    expect(f.git('rev-parse', 'main')).toBe(head);
  });

  it('keeps what others changed beside the pins, also on the next line', async () => {
    const f = await broken();
    const flags = 'BETA: false\nOTHER: changed\n';
    await f.repo.write({
      'deploy/flags.yaml': flags,
      'deploy/model.yaml': `# edited\nmodel:\n  uri: s3://models/bad?versionId=bad # hot\n  more: 1\n`,
    });
    await f.repo.commit('Hotfix beside the pins');
    await f.repo.git('push', '-q', 'origin', 'HEAD:main');
    await run(rollback, f);
    expect(f.git('show', 'main:deploy/flags.yaml')).toBe(flags.trim());
    expect(f.git('show', 'main:deploy/model.yaml')).toBe('# edited\nmodel:\n  uri: s3://models/two?versionId=two # hot\n  more: 1');
  });

  it('does nothing when somebody fixed forward after the rollback was announced', async () => {
    const f = await broken();
    const fix = await f.prepare('fixed');
    await refusePushes(f.bare, 'refs/heads/main', REFUSALS.GH006);
    expect(await run(rollback, f)).toMatchObject({ verdict: 'fail', cause: 'write-refused' });
    expect(events(f).slice(4)).toEqual(['deployed', 'failed']);
    fix();
    const head = f.git('rev-parse', 'main');
    expect(await run(rollback, f)).toMatchObject({ verdict: 'skipped', cause: 'superseded' });
    expect(f.git('rev-parse', 'main')).toBe(head);
    expect(events(f).slice(4)).toEqual(['deployed', 'failed', 'deployed']);
  });

  it('says that the branch is protected, in the words of the server, and finishes when it no longer is', async () => {
    const f = await broken();
    await refusePushes(f.bare, 'refs/heads/main', REFUSALS.GH013);
    const result = await run(rollback, f);
    expect(result).toMatchObject({ verdict: 'fail', cause: 'write-refused' });
    expect(result.report?.headline).toContain('GH013');
    expect(result.report?.tables.find(({ title }) => title === 'Pins')?.rows).toHaveLength(2);
    f.git('config', 'core.hooksPath', '/dev/null');
    expect(await run(rollback, f)).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(events(f).slice(4)).toEqual(['deployed', 'failed', 'rolled-back', 'verified']);
  });

  it('recognises that somebody made the same change by hand', async () => {
    const f = await broken();
    await refusePushes(f.bare, 'refs/heads/main', REFUSALS.GH006);
    await run(rollback, f);
    f.git('config', 'core.hooksPath', '/dev/null');
    const head = await f.deploy('two');
    expect(await run(rollback, f)).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(f.git('rev-parse', 'main')).toBe(head);
    expect(f.ledger().at(-2)).toMatchObject({ event: 'rolled-back', commit: head });
  });

  it('says that there is no remote to write to', async () => {
    const f = await broken();
    await f.repo.git('fetch', '-q', f.bare, 'rollback-gate/ledger:rollback-gate/ledger');
    await f.repo.git('remote', 'remove', 'origin');
    const result = await run(rollback, f);
    expect(result).toMatchObject({ verdict: 'fail', cause: 'write-refused' });
    expect(result.report?.headline).toContain('no remote to push to');
  });

  it('goes no further back when somebody went back by hand before', async () => {
    const f = await rollbackFixture();
    fixture = f;
    await f.record('one', 'two', 'bad');
    const head = await f.deploy('two');
    expect(await run(rollback, f)).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(f.git('rev-parse', 'main')).toBe(head);
    expect(f.ledger().at(-2)).toMatchObject({ event: 'rolled-back', replaces: tupleId(releaseTuple('bad')) });
  });

  it('goes back although the ledger takes no writes, and says so', async () => {
    const f = await broken();
    await refusePushes(f.bare, 'refs/heads/rollback-gate/ledger', REFUSALS.GH013);
    const result = await run(rollback, f);
    expect(result).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(result.report?.facts.filter(({ label }) => label === 'Note')).not.toHaveLength(0);
    expect(f.pinned().image).toBe('two');
  });

  it.each([false, true])(
    'goes round in no circle where the ledger takes no writes: the branch knows it too (shallow clone: %s)',
    async (shallow) => {
      const f = await broken();
      await refusePushes(f.bare, 'refs/heads/rollback-gate/ledger', REFUSALS.GH013);
      const directory = shallow ? join(f.bare, '../shallow') : f.repo.directory;
      const again = async (options = {}): ReturnType<typeof run> => {
        // A runner checks out anew for every job.
        if (shallow) {
          rmSync(directory, { recursive: true, force: true });
          f.git('clone', '-q', '--depth', '1', '--branch', 'main', `file://${f.bare}`, directory);
        }
        return rollback({ positionals: [], options: { environment: 'production', ...options } }, { ...f.host(), directory });
      };
      expect(await again()).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
      await f.deploy('bad');
      for (let index = 0; index < 5; index++) {
        await f.repo.write({ [`docs/${index}.md`]: 'beside' });
        await f.repo.commit('Beside');
      }
      await f.repo.git('push', '-q', 'origin', 'HEAD:main');
      const head = f.git('rev-parse', 'main');
      const result = await again();
      expect(result).toMatchObject({ verdict: 'fail', cause: 'loop-guard' });
      expect(result.report?.headline).toContain('this tuple was rolled back once before');
      expect(f.git('rev-parse', 'main')).toBe(head);
      // What a person asks for by name is that person's decision.
      expect(await again({ to: tupleId(releaseTuple('two')) })).toMatchObject({ cause: 'rolled-back' });
      await f.deploy('bad-two');
      expect((await again()).report?.headline).toContain('2 times in the last 24 hours');
    },
  );

  it('refuses a mixture: a target that lacks a pin of today', async () => {
    const f = await broken();
    const config = await f.repo.git('show', 'HEAD:.github/rollback-gate.yml');
    await f.repo.write({
      '.github/rollback-gate.yml': config.replace(
        '      beta:',
        '      other: { file: deploy/flags.yaml, pointer: /OTHER, role: config }\n      beta:',
      ),
    });
    const result = await run(rollback, f);
    expect(result).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
    expect(result.report?.headline).toContain('a mixture was never tested');
    expect(f.pinned().image).toBe('bad');
  });

  it('refuses a target that names no fixed content', async () => {
    const f = await rollbackFixture();
    fixture = f;
    const manifest = await f.repo.git('show', 'HEAD:deploy/app.yaml');
    await f.repo.write({ 'deploy/app.yaml': manifest.replace(/app@sha256:[0-9a-f]{64}/, 'app:production') });
    await f.repo.commit('A floating tag');
    await f.repo.git('push', '-q', 'origin', 'HEAD:main');
    const answers: typeof fetch = (input) =>
      Promise.resolve(
        (input as string).endsWith('version') ? Response.json({ digest: 'registry.example/app:production' }) : new Response(''),
      );
    const host = f.host();
    expect(await watch({ positionals: [], options: { environment: 'production' } }, { ...host, fetch: answers })).toMatchObject({
      verdict: 'pass',
    });
    await f.deploy('bad');
    const result = await run(rollback, f);
    expect(result).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
    expect(result.report?.headline).toContain('may name something else today');
  });

  it('refuses to go by a ledger that was tampered with', async () => {
    const f = await broken();
    f.tamper();
    const result = await run(rollback, f);
    expect(result).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
    expect(result.report?.headline).toContain('RG-LEDGER-BROKEN');
    await expect(run(rollback, f, { 'dry-run': true })).rejects.toMatchObject({ code: 'RG-LEDGER-BROKEN' });
    expect(f.pinned().image).toBe('bad');
  });

  it('leaves nothing in the clone: no branches, no changed files, no store', async () => {
    const f = await broken();
    const look = async (): Promise<string[]> => [
      await f.repo.git('status', '--porcelain=v2', '--branch'),
      await f.repo.git('for-each-ref'),
    ];
    const before = await look();
    await run(rollback, f);
    expect(await look()).toEqual(before);
    expect(verifyLedger(f.ledger())).toMatchObject({ ok: true });
  });

  it.each([
    [{ to: 'nonsense' }, 'RG-USAGE'],
    [{ environment: 'nowhere' }, 'RG-ENVIRONMENT-UNKNOWN'],
    [{ environment: 'production', config: 'none.yml' }, 'RG-CONFIG-MISSING'],
    [{ environment: 'production', branch: 'nowhere' }, 'RG-GIT'],
    [{ environment: 'production', remote: 'nowhere' }, 'RG-GIT'],
  ])('says what is wrong with %j', async (options, code) => {
    fixture = await rollbackFixture();
    await expect(rollback({ positionals: [], options }, fixture.host())).rejects.toMatchObject({ code });
  });
});
