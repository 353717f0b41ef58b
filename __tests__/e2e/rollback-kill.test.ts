import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { sha256 } from '../../src/core/index.ts';
import { verifyLedger } from '../../src/ledger/index.ts';
import { bundleEntry } from '../support/bundle.ts';
import { type KillingGit, killingGit } from '../support/killing-git.ts';
import { type RollbackFixture, rollbackFixture, SERVICE } from '../support/rollback-fixture.ts';

/** Every how many git commands a run is killed, beside every push; 1 kills at every single one (some minutes). */
const STRIDE = Number(process.env['ROLLBACK_KILL_STRIDE'] ?? 16);

let entry: { readonly file: string; readonly folder: string };
let fixture: RollbackFixture;
let server: Server;
let git: KillingGit;
let start: { readonly main: string; readonly ledger: string };

beforeAll(async () => {
  entry = bundleEntry(new URL('../support/rollback-process.ts', import.meta.url));
  server = createServer((request, response) => {
    const { image } = fixture.pinned();
    if (request.url === '/version') response.end(JSON.stringify({ digest: sha256(image) }));
    else response.writeHead(image === 'bad' ? 500 : 200).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fixture = await rollbackFixture((config) =>
    config
      .replaceAll(SERVICE, url)
      .replace(/watch: .*/, 'watch: { interval: 100ms, window: 5s, soak: 300ms, warm-up: 100ms, min-events: 3 }'),
  );
  await fixture.record('one', 'two');
  await fixture.deploy('bad');
  start = { main: fixture.git('rev-parse', 'main'), ledger: fixture.git('rev-parse', 'rollback-gate/ledger') };
  git = await killingGit(join(fixture.bare, '../killing'));
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await fixture.cleanup();
  rmSync(entry.folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly output: string;
}

function rollback(): Promise<Ended> {
  const { repo } = fixture;
  return new Promise((resolve) => {
    const args = [entry.file, 'rollback', '--environment', 'production', '--json'];
    const child = spawn(process.execPath, args, {
      cwd: repo.directory,
      env: { ...repo.env, PATH: `${git.folder}${delimiter}${repo.env['PATH']}` },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.on('close', (code, signal) => resolve({ code, signal, output }));
  });
}

/** The remote as it was before the rollback. */
function reset(): void {
  fixture.git('update-ref', 'refs/heads/main', start.main);
  fixture.git('update-ref', 'refs/heads/rollback-gate/ledger', start.ledger);
}

/** Whatever happened: one tuple as a whole, at most one commit, a ledger whose chain holds. */
function expectSound(): void {
  const pinned = fixture.pinned();
  expect([pinned.image, pinned.model]).toEqual(pinned.image === 'bad' ? ['bad', 'bad'] : ['two', 'two']);
  expect(fixture.git('rev-list', '--count', `${start.main}..main`)).toBe(pinned.image === 'bad' ? '0' : '1');
  expect(verifyLedger(fixture.ledger())).toMatchObject({ ok: true });
}

describe('a rollback that is killed', () => {
  let total = 0;

  it('takes a known number of git commands when it is not', async () => {
    await git.arm(0, 'before');
    const ended = await rollback();
    expect(ended).toEqual({ ...ended, code: 0, output: ended.code === 0 ? ended.output : '' });
    total = git.commands().length;
    expect(git.commands().filter((command) => command.startsWith('push'))).toHaveLength(4);
    expectSound();
    reset();
  });

  it('ends as one whole rollback when the same command is run again, wherever it was killed', async () => {
    const pushes = git.commands().flatMap((command, index) => (command.startsWith('push') ? [index + 1] : []));
    const every = Array.from(
      { length: Math.ceil(total / STRIDE) },
      (_, index) => [1 + index * STRIDE, index % 2 === 0 ? 'before' : 'after'] as const,
    );
    const points = [...pushes.flatMap((at) => [[at, 'before'] as const, [at, 'after'] as const]), ...every];
    for (const [at, when] of points) {
      await git.arm(at, when);
      const killed = await rollback();
      expect({ at, when, signal: killed.signal }).toEqual({ at, when, signal: 'SIGKILL' });
      expectSound();
      await git.arm(0, 'before');
      const again = await rollback();
      expect({ at, when, code: again.code, ...(again.code === 0 ? {} : { output: again.output }) }).toEqual({ at, when, code: 0 });
      expectSound();
      expect(fixture.pinned().image).toBe('two');
      expect(
        fixture
          .ledger()
          .map(({ event }) => event)
          .slice(4),
      ).toEqual(['deployed', 'failed', 'rolled-back', 'verified']);
      reset();
    }
  }, 1_800_000);

  it('ends the same way when it is asked to end, as a runner does with a cancelled job', async () => {
    await git.arm(0, 'before');
    await rollback();
    const pushes = git.commands().flatMap((command, index) => (command.startsWith('push') ? [index + 1] : []));
    reset();
    for (const at of [pushes[0] ?? 0, pushes[1] ?? 0, (pushes[1] ?? 0) + 1, pushes[2] ?? 0]) {
      await git.arm(at, 'before', 'TERM');
      const cancelled = await rollback();
      expect({ at, ended: cancelled.signal ?? cancelled.code }).not.toEqual({ at, ended: 0 });
      // The report is not lost: it says how far it came.
      expect(cancelled.output).toMatch(/"cause": "(?:cancelled|rolled-back-unconfirmed)"/);
      expectSound();
      await git.arm(0, 'before');
      expect(await rollback()).toMatchObject({ code: 0 });
      expectSound();
      expect(fixture.pinned().image).toBe('two');
      reset();
    }
  });

  it('leaves a clone that git finds in order', async () => {
    expect(await fixture.repo.git('fsck', '--strict')).toBe('');
    expect(await fixture.repo.git('status', '--porcelain')).toBe('');
    expect(fixture.git('fsck', '--strict', '--no-dangling')).toBe('');
  });
});
