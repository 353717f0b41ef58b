import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import { prune } from '../../../src/commands/ledger/prune.ts';
import { show, verify } from '../../../src/commands/ledger/run.ts';
import type { CommandResult } from '../../../src/core/index.ts';
import { ledgerText } from '../../../src/ledger/index.ts';
import { type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';
import { ledgerOf, tupleOf } from '../../support/tuples.ts';

let f: RollbackFixture;
beforeEach(async () => {
  f = await rollbackFixture();
});
afterEach(() => f.cleanup());

const run = (verb: typeof verify, options: Record<string, string> = {}): Promise<CommandResult> =>
  verb({ positionals: [], options }, f.host());

/** Puts a file in the place of the ledger that is on the remote. */
async function replaceLedger(text: string): Promise<void> {
  await f.repo.git('fetch', '-q', 'origin');
  await f.repo.git('checkout', '-q', '--detach', 'origin/rollback-gate/ledger');
  await f.repo.write({ 'production.jsonl': text });
  await f.repo.commit('Tamper');
  await f.repo.git('push', '-q', 'origin', 'HEAD:rollback-gate/ledger');
  await f.repo.git('checkout', '-q', 'main');
}

describe('ledger verify', () => {
  it('says that nothing is recorded yet', async () => {
    expect(await run(verify)).toMatchObject({ verdict: 'pass', text: 'production.jsonl: nothing is recorded yet' });
  });

  it('takes an environment that nobody knows for a slip, not for an empty ledger that holds', async () => {
    await f.record('one');
    for (const verb of [verify, show])
      await expect(run(verb, { environment: 'producton' })).rejects.toMatchObject({
        code: 'RG-ENVIRONMENT-UNKNOWN',
        message: expect.stringContaining('producton'),
        expected: expect.stringContaining('production'),
      });
  });

  it('says that the chain holds', async () => {
    await f.record('one', 'two');
    const result = await run(verify, { environment: 'production' });
    const head = f.ledger().at(-1)?.hash;
    expect(result).toMatchObject({ verdict: 'pass', text: `production.jsonl: the chain holds, 4 records, head ${head}` });
    expect(result.json).toEqual({ ok: true, ledgers: [{ path: 'production.jsonl', ok: true, records: 4, head }] });
  });

  it('notices what was kept beside the ledger and is not there as it was', async () => {
    await f.record('one', 'two');
    await f.deploy('bad');
    await rollback({ positionals: [], options: { environment: 'production' } }, f.host());
    expect(await run(verify)).toMatchObject({ verdict: 'pass' });
    const digest = f.ledger().find(({ attachment }) => attachment !== undefined)?.attachment ?? '';
    await f.repo.git('fetch', '-q', 'origin');
    await f.repo.git('checkout', '-q', '--detach', 'origin/rollback-gate/ledger');
    await f.repo.write({ [`attachments/${digest.slice(7)}.json`]: '{}' });
    await f.repo.commit('Tamper');
    await f.repo.git('push', '-q', 'origin', 'HEAD:rollback-gate/ledger');
    await f.repo.git('checkout', '-q', 'main');
    expect(await run(verify)).toMatchObject({
      verdict: 'fail',
      text: `production.jsonl: BROKEN: one attachment is missing or changed: attachments/${digest.slice(7)}.json`,
    });
  });

  it('keeps diagnostics as long as is configured: what is pruned is said, and what was changed stays in sight', async () => {
    const config = await f.repo.git('show', 'HEAD:.github/rollback-gate.yml');
    const keep = (time: string): Promise<unknown> =>
      f.repo.write({ '.github/rollback-gate.yml': `${config.replace('ledger: {', `ledger: { keep-attachments: ${time},`)}\n` });
    const runAt = (days: number, options = {}): Promise<CommandResult> => {
      const host = f.host();
      return prune(
        { positionals: [], options },
        { ...host, clock: { now: () => host.clock.now() + days * 86_400_000, sleep: (ms, signal) => host.clock.sleep(ms, signal) } },
      );
    };
    await f.record('one');
    await f.deploy('bad');
    await rollback({ positionals: [], options: { environment: 'production' } }, f.host());
    const before = f.git('show', 'rollback-gate/ledger:production.jsonl');
    const digest = f.ledger().find(({ attachment }) => attachment !== undefined)?.attachment ?? '';
    const file = `rollback-gate/ledger:attachments/${digest.slice(7)}.json`;
    await expect(runAt(400)).rejects.toMatchObject({ code: 'RG-USAGE', hint: expect.stringContaining('keep-attachments') });
    await keep('1h');
    await expect(runAt(400)).rejects.toThrow('ledger.keep-attachments is 1h; expected at least `1d`');
    await keep('30d');
    expect((await runAt(29)).text).toBe('production: 0 attachments pruned (older than 30d)');
    expect((await runAt(31, { 'dry-run': true })).text).toBe('production: one attachment would be pruned (older than 30d)');
    expect(f.git('show', file).length).toBeGreaterThan(1000);
    const [once, twice] = await Promise.all([runAt(31), runAt(31)]);
    expect([once, twice].map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
    expect(JSON.parse(f.git('show', file))).toMatchObject({ digest, version: 1 });
    expect(f.git('show', 'rollback-gate/ledger:production.jsonl')).toBe(before);
    expect(await run(verify)).toMatchObject({
      verdict: 'pass',
      text: expect.stringMatching(/^production\.jsonl: the chain holds, .*, one attachment was pruned$/),
      json: { ledgers: [{ pruned: [digest] }] },
    });
    expect((await runAt(500)).text).toBe('production: 0 attachments pruned (older than 30d)');
  });

  it('shows who vouches for which records', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const config = await f.repo.git('show', 'HEAD:.github/rollback-gate.yml');
    await f.record('one', 'two');
    await f.deploy('bad');
    await f.repo.write({
      '.github/rollback-gate.yml': `${config.replace('ledger: {', `ledger: { sign: KEY, keys: { ci: ${JSON.stringify(pem)} },`)}\n`,
    });
    expect((await run(verify)).text).toMatch(
      /^production\.jsonl: the chain holds, 4 records, head sha256:[0-9a-f]{64}, for 4 no known key vouches$/,
    );
    const env = { KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
    expect((await rollback({ positionals: [], options: { environment: 'production' } }, f.host({ env }))).cause).toBe('rolled-back');
    expect((await run(verify)).text).toMatch(/, 8 records, head sha256:[0-9a-f]{64}, ci vouches for 8$/);
    expect((await run(show)).text).toContain('signed');
  });

  it('names the first line that does not hold, with what it is and should be', async () => {
    await f.record('one', 'two');
    await replaceLedger(`${f.git('show', 'rollback-gate/ledger:production.jsonl').replace('"event":"verified"', '"event":"revoked"')}\n`);
    const result = await run(verify);
    expect(result).toMatchObject({
      verdict: 'fail',
      text: expect.stringMatching(/^production\.jsonl: BROKEN at line 2: .* is sha256:.* and should be sha256:/),
    });
    expect(result.json).toMatchObject({ ok: false, ledgers: [{ broken: { line: 2, reason: 'hash' } }] });
    expect((await run(show)).verdict).toBe('fail');
  });

  it('notices records that were cut off, or all of them, and believes the ledger again when they are back', async () => {
    await f.record('one', 'two');
    const whole = `${f.git('show', 'rollback-gate/ledger:production.jsonl')}\n`;
    const [first = '', second = ''] = whole.split('\n');
    await replaceLedger(`${first}\n${second}\n`);
    const commit = f.git('rev-parse', 'rollback-gate/ledger');
    const cut = await run(verify);
    expect(cut).toMatchObject({ verdict: 'fail', json: { ok: false, ledgers: [{ lossIn: commit }] } });
    expect(cut.text).toContain(`production.jsonl: BROKEN: the commit ${commit} took records away`);
    expect((await run(show)).text).toContain('took records away');
    const goBack = await rollback({ positionals: [], options: { environment: 'production' } }, f.host());
    expect(goBack).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
    expect(goBack.report?.headline).toContain(`${commit}^:production.jsonl`);
    await replaceLedger(whole);
    expect(await run(verify)).toMatchObject({ verdict: 'pass' });
    await replaceLedger('');
    expect(await run(verify)).toMatchObject({ verdict: 'fail', text: expect.stringContaining('took records away') });
  });

  it('names a line that cannot be read', async () => {
    await f.record('one');
    await replaceLedger('nonsense\n');
    expect(await run(verify)).toMatchObject({ verdict: 'fail', text: expect.stringContaining('production.jsonl:1:1 RG-LEDGER-SYNTAX') });
  });

  it('reads a file, without a configuration', async () => {
    const records = ledgerOf([
      ['deployed', tupleOf('a')],
      ['verified', tupleOf('a')],
    ]);
    await writeFile(join(f.repo.directory, 'copy.jsonl'), ledgerText(records));
    expect(await run(verify, { file: 'copy.jsonl', config: 'none' })).toMatchObject({ verdict: 'pass' });
    expect(await run(verify, { file: 'copy.jsonl', environment: 'staging' })).toMatchObject({
      verdict: 'fail',
      text: expect.stringContaining('another environment'),
    });
    await expect(run(verify, { file: 'none.jsonl' })).rejects.toMatchObject({ code: 'RG-FILE' });
  });

  it('refuses an environment that is no file name', async () => {
    await expect(run(verify, { environment: '../x' })).rejects.toMatchObject({ code: 'RG-CONFIG-INVALID' });
  });
});

describe('ledger show', () => {
  it('lists what happened, oldest first', async () => {
    await f.record('one');
    const result = await run(show, { environment: 'production' });
    const lines = result.text?.split('\n') ?? [];
    expect(lines[0]).toBe('production.jsonl');
    expect(lines[1]).toMatch(/^ {2}0 {2}2026-03-03T14:00:00\.000Z {2}deployed {2}[0-9a-f]{12}$/);
    expect(lines[2]).toMatch(/^ {2}1 {2}2026-03-03T14:00:00\.000Z {2}verified {2}[0-9a-f]{12}$/);
    expect(result.json).toMatchObject({ ledgers: [{ path: 'production.jsonl', ok: true, records: [{ seq: 0 }, { seq: 1 }] }] });
  });

  it('shows what can be read before a line that cannot', async () => {
    await f.record('one');
    const [first = ''] = f.git('show', 'rollback-gate/ledger:production.jsonl').split('\n');
    await replaceLedger(`${first}\n{"cut of`);
    const result = await run(show);
    expect(result).toMatchObject({ verdict: 'fail', json: { ledgers: [{ ok: false, records: [{ event: 'deployed' }] }] } });
    expect(result.text).toMatch(/production\.jsonl:2:1 RG-LEDGER-SYNTAX.*\n {2}0 .* deployed/);
  });

  it('works where there is no remote', async () => {
    await f.repo.git('remote', 'remove', 'origin');
    expect(await run(show)).toMatchObject({ verdict: 'pass', text: 'production.jsonl\n  nothing is recorded yet' });
  });
});
