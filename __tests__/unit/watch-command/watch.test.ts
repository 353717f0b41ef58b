import { afterEach, describe, expect, it } from '@jest/globals';
import { verify as ledger } from '../../../src/commands/ledger/run.ts';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import { run as watch } from '../../../src/commands/watch/run.ts';
import { type Host, tupleId } from '../../../src/core/index.ts';
import { verifyLedger } from '../../../src/ledger/index.ts';
import { releaseTuple, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let fixture: RollbackFixture | undefined;
afterEach(async () => {
  await fixture?.cleanup();
  fixture = undefined;
});

async function setup(change?: (config: string) => string): Promise<RollbackFixture> {
  fixture = await rollbackFixture(change);
  return fixture;
}
const input = (options: Record<string, string | boolean> = {}) => ({ positionals: [], options: { environment: 'production', ...options } });
const verb = (run: typeof watch, host: Host, options?: Record<string, string | boolean>) => run(input(options), host);
const events = (f: RollbackFixture): string[] => f.ledger().map(({ event }) => event);

describe('watch', () => {
  it('records a release that holds as verified', async () => {
    const f = await setup();
    const result = await verb(watch, f.host());
    expect(result).toMatchObject({ verdict: 'pass', cause: 'healthy' });
    expect(events(f)).toEqual(['deployed', 'verified']);
    expect(f.ledger()[0]).toMatchObject({ commit: f.git('rev-parse', 'main') });
    expect((await verb(watch, f.host())).verdict).toBe('pass');
    expect(events(f)).toEqual(['deployed', 'verified']);
  });

  it('takes a failing release back: one commit, all pins, confirmed and recorded', async () => {
    const f = await setup();
    await verb(watch, f.host());
    await f.deploy('two');
    await verb(watch, f.host());
    const bad = await f.deploy('bad', true);
    const host = f.host({ env: { GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2', GITHUB_REPOSITORY: 'o/r' } });
    const result = await verb(watch, host);
    expect(result).toMatchObject({ verdict: 'fail', cause: 'rolled-back' });
    expect(f.pinned()).toEqual({ image: 'two', model: 'two', toggle: 'false' });
    expect(f.git('rev-parse', 'main^')).toBe(bad);
    expect(events(f).slice(4)).toEqual(['deployed', 'failed', 'rolled-back', 'verified']);
    const [, failed, back] = f.ledger().slice(4);
    const two = f.ledger()[3];
    expect(failed).toMatchObject({
      cause: 'app-failed',
      target: two?.tupleId,
      actor: 'github:run/7/2',
      evidence: 'https://github.com/o/r/actions/runs/7',
    });
    expect(back).toMatchObject({ tupleId: two?.tupleId, replaces: failed?.tupleId, commit: f.git('rev-parse', 'main') });
    expect(verifyLedger(f.ledger())).toMatchObject({ ok: true });
    const message = f.git('log', '-1', '--format=%B', 'main');
    expect(message).toContain(`Roll back production to ${two?.tupleId.slice(7, 19)}`);
    expect(f.git('log', '-1', '--format=%(trailers:only,unfold)', 'main').trim().split('\n')).toEqual([
      `Rollback-Of: ${failed?.tupleId}`,
      `Rollback-To: ${two?.tupleId}`,
      'Rollback-Environment: production',
      'Run-Url: https://github.com/o/r/actions/runs/7',
    ]);
    expect(f.git('diff', '--stat', 'main^', 'main')).toContain('3 files changed, 3 insertions(+), 3 deletions(-)');
    expect(result.report?.timeline.map(({ text }) => text).join('\n')).toMatch(/Deployment recorded[^]*Rolled back to[^]*Recovered/);
    expect(result.outputs).toMatchObject({ 'tuple-id': failed?.tupleId, target: two?.tupleId, commit: f.git('rev-parse', 'main') });
  });

  it('records the failure and takes nothing back when told so, or when no rollback is configured', async () => {
    const f = await setup();
    await verb(watch, f.host());
    await f.deploy('bad');
    const head = f.git('rev-parse', 'main');
    const result = await verb(watch, f.host(), { 'no-rollback': true });
    expect(result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(result.report?.nextStep).toContain('rollback-gate rollback --environment production');
    expect(f.git('rev-parse', 'main')).toBe(head);
    expect(events(f).slice(2)).toEqual(['deployed', 'failed']);
  });

  it('holds when nothing can be told: no verdict in the ledger, no rollback', async () => {
    const f = await setup();
    await verb(watch, f.host());
    await f.deploy('two');
    const host = f.host();
    const down: Host = { ...host, fetch: () => Promise.reject(new TypeError('fetch failed')) };
    const result = await verb(watch, down);
    expect(result.verdict).toBe('inconclusive');
    expect(result.report?.nextStep).toContain('Nothing was recorded but the deployment');
    expect(events(f).slice(2)).toEqual(['deployed']);
    expect(f.pinned().image).toBe('two');
  });

  it('ends cleanly when somebody fixes forward while it watches', async () => {
    const f = await setup();
    await verb(watch, f.host());
    await f.deploy('bad');
    let requests = 0;
    const fix = await f.prepare('fixed');
    const host = f.host({
      onRequest: () => {
        if (requests++ === 4) fix();
      },
    });
    const result = await verb(watch, host);
    expect(result).toMatchObject({ verdict: 'skipped', cause: 'superseded' });
    expect(f.pinned().image).toBe('fixed');
    expect(events(f).slice(2)).toEqual(['deployed']);
  });

  it('has no target on the first day, and says so', async () => {
    const f = await setup();
    await f.deploy('bad');
    const result = await verb(watch, f.host());
    expect(result).toMatchObject({ verdict: 'fail', cause: 'no-target' });
    expect(result.report?.nextStep).toContain('Fix forward');
    expect(events(f)).toEqual(['deployed', 'failed']);
  });

  it('goes around a tuple that failed, and does not bring the same one back twice', async () => {
    const f = await setup();
    await verb(watch, f.host());
    await f.deploy('bad');
    expect(await verb(watch, f.host())).toMatchObject({ cause: 'rolled-back' });
    await f.deploy('bad');
    const result = await verb(watch, f.host());
    expect(result).toMatchObject({ verdict: 'fail', cause: 'loop-guard' });
    expect(f.pinned().image).toBe('bad');
  });

  it('says when the earlier release fails too, records it, and makes no second hop', async () => {
    const f = await setup();
    await verb(watch, f.host());
    await f.deploy('two');
    await verb(watch, f.host());
    await f.deploy('bad');
    const result = await verb(watch, f.host({ isBad: () => true }));
    expect(result).toMatchObject({ verdict: 'fail', cause: 'rolled-back-failing' });
    expect(f.pinned().image).toBe('two');
    expect(events(f).slice(4)).toEqual(['deployed', 'failed', 'rolled-back', 'failed']);
    const again = await verb(rollback, f.host({ isBad: () => true }));
    expect(again).toMatchObject({ verdict: 'fail', cause: 'rolled-back-failing' });
    expect(f.pinned().image).toBe('two');
  });

  it('judges without a remote, and keeps its ledger in the repository', async () => {
    const f = await setup();
    await f.repo.git('remote', 'remove', 'origin');
    const result = await verb(watch, f.host());
    expect(result).toMatchObject({ verdict: 'pass' });
    expect(result.report?.headline).toMatch(/recorded as verified in this clone only\.$/);
    expect(result.report?.facts).toContainEqual({ label: 'Ledger', text: expect.stringContaining('of this clone only') });
    expect(await f.repo.git('rev-list', '--count', 'rollback-gate/ledger')).toBe('2');
    expect(await f.repo.git('status', '--porcelain')).toBe('');
  });

  it('takes no other remote for the one that is meant, and no address for a name', async () => {
    const f = await setup();
    await f.repo.git('remote', 'rename', 'origin', 'upstream');
    const wrong = { code: 'RG-GIT', message: 'there is no remote "origin"', expected: 'one of: upstream' };
    await expect(verb(watch, f.host())).rejects.toMatchObject(wrong);
    await expect(verb(rollback, f.host())).rejects.toMatchObject(wrong);
    await expect(ledger({ positionals: [], options: {} }, f.host())).rejects.toMatchObject(wrong);
    await expect(verb(watch, f.host(), { remote: f.bare })).rejects.toMatchObject({ code: 'RG-GIT', expected: 'one of: upstream' });
    await f.repo.git('remote', 'remove', 'upstream');
    await expect(verb(watch, f.host(), { remote: f.bare })).rejects.toMatchObject({ code: 'RG-GIT' });
  });

  it('completes the record of a rollback whose run was killed after its commit', async () => {
    const f = await setup();
    await verb(watch, f.host());
    await f.deploy('bad');
    await f.announce('bad', 'one');
    await f.deploy('one');
    expect(await verb(watch, f.host())).toMatchObject({ verdict: 'pass' });
    expect(events(f).slice(2)).toEqual(['deployed', 'failed', 'rolled-back', 'verified']);
  });

  it('goes down the ladder when there is no way back, and says whether the toggle helped', async () => {
    const f = await setup((config) => config.replace('ladder: []', 'ladder: [toggle: beta, issue]'));
    await f.deploy('two', true);
    const result = await verb(watch, f.host({ isBad: (_image, toggle) => toggle === 'true' }));
    expect(result).toMatchObject({ verdict: 'fail', cause: 'no-target' });
    expect(f.pinned()).toEqual({ image: 'two', model: 'two', toggle: 'false' });
    expect(result.report?.tables.find(({ title }) => title === 'Ladder')?.rows).toEqual([
      ['toggle beta', 'done', 'set to false; the service has recovered'],
      ['issue', 'failed', expect.stringContaining('GITHUB_TOKEN')],
    ]);
    expect(result.report?.headline).toContain('It recovered by toggle beta: ');
    expect(result.report?.nextStep).toContain('stays at its safe value until somebody changes it (toggle beta)');
    expect(result.report?.tables.map(({ title }) => title)).toContain('Recovery after the toggle');
    expect(events(f)).toEqual(['deployed', 'failed', 'deployed', 'verified']);
    expect(f.ledger().at(-2)).toMatchObject({ tuple: releaseTuple('two'), commit: f.git('rev-parse', 'main') });
    expect(f.ledger().at(-1)).toMatchObject({ tuple: releaseTuple('two'), cause: 'healthy' });
  });

  it('records that a toggle did not help, and goes back to no such tuple', async () => {
    const f = await setup((config) => config.replace('ladder: []', 'ladder: [toggle: beta]'));
    await f.deploy('two', true);
    const result = await verb(watch, f.host({ isBad: () => true }));
    expect(result).toMatchObject({ verdict: 'fail', cause: 'no-target' });
    expect(result.report?.headline).not.toContain('recovered');
    expect(result.json).toMatchObject({ rollback: { ladder: [{ step: 'toggle beta', ok: false, recovered: false }] } });
    expect(events(f)).toEqual(['deployed', 'failed', 'deployed', 'failed']);
  });

  it('leaves the verdict about a toggle open when somebody changes the pins meanwhile', async () => {
    const f = await setup((config) => config.replace('ladder: []', 'ladder: [toggle: beta]'));
    await f.deploy('two', true);
    const fix = await f.prepare('fixed');
    let fixed = false;
    const onRequest = (): void => {
      if (!fixed && f.pinned().toggle === 'false') {
        fixed = true;
        fix();
      }
    };
    const result = await verb(watch, f.host({ isBad: (_image, toggle) => toggle === 'true', onRequest }));
    expect(result.report?.tables.find(({ title }) => title === 'Ladder')?.rows[0]?.[2]).toContain('that change stands');
    expect(events(f)).toEqual(['deployed', 'failed', 'deployed']);
    expect(f.pinned().image).toBe('fixed');
  });

  it('goes down the ladder when the ledger was tampered with meanwhile', async () => {
    const f = await setup((config) => config.replace('ladder: []', 'ladder: [page: "https://page.example/x"]'));
    await f.record('one', 'two');
    await f.deploy('bad');
    const pages: string[] = [];
    let requests = 0;
    const host = f.host({
      onRequest: () => {
        if (requests++ === 3) f.tamper();
      },
      elsewhere: (_input, init) => {
        pages.push(init?.body as string);
        return Promise.resolve(new Response(null, { status: 200 }));
      },
    });
    expect(await verb(watch, host)).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
    expect(f.pinned().image).toBe('bad');
    expect(pages).toHaveLength(1);
    expect(JSON.parse(pages[0] ?? '')).toMatchObject({
      environment: 'production',
      cause: 'not-ready',
      detail: expect.stringContaining('RG-LEDGER-BROKEN'),
    });
  });

  it('names the tuple in its report', async () => {
    const f = await setup();
    const result = await verb(watch, f.host());
    expect(result.json).toMatchObject({ watch: { tuple: tupleId(f.ledger()[0]?.tuple ?? { members: [] }), verdict: 'pass' } });
  });
});
