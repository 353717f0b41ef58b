import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { sha256, tupleId } from '../../src/core/index.ts';
import { readPublicKeys, verifyLedger, verifySignatures } from '../../src/ledger/index.ts';
import { bundleEntry } from '../support/bundle.ts';
import { type KillingGit, killingGit } from '../support/killing-git.ts';
import { releaseTuple, type RollbackFixture, rollbackFixture, SERVICE } from '../support/rollback-fixture.ts';

/** Every how many of the points before, in and after a push a run is ended; 1 kills at every single one, before and after (some minutes). */
const STRIDE = Number(process.env['ROLLBACK_KILL_STRIDE'] ?? 16) > 4 ? 7 : 1;

/** The restored release fails too, so that one step further is taken; the ledger is signed, and bundles are kept beside it. */
let entry: { readonly file: string; readonly folder: string };
let fixture: RollbackFixture;
let server: Server;
let git: KillingGit;
let start: { readonly main: string; readonly ledger: string };
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();

beforeAll(async () => {
  entry = bundleEntry(new URL('../support/rollback-process.ts', import.meta.url));
  server = createServer((request, response) => {
    const { image } = fixture.pinned();
    if (request.url === '/version') response.end(JSON.stringify({ digest: sha256(image) }));
    else response.writeHead(image === 'one' ? 200 : 500).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const keys = `keys: { ci: ${JSON.stringify(publicPem)} }`;
  fixture = await rollbackFixture((config) =>
    config
      .replaceAll(SERVICE, url)
      .replace('ledger: {', `ledger: { sign: LEDGER_KEY, ${keys},`)
      .replace('ladder: []', 'ladder: [], hops: 1')
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
    const child = spawn(process.execPath, [entry.file, 'rollback', '--environment', 'production', '--json'], {
      cwd: repo.directory,
      env: {
        ...repo.env,
        PATH: `${git.folder}${delimiter}${repo.env['PATH']}`,
        LEDGER_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        RUNNER_TEMP: join(fixture.bare, '../runner'),
      },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.on('close', (code, signal) => resolve({ code, signal, output }));
  });
}

function reset(): void {
  fixture.git('update-ref', 'refs/heads/main', start.main);
  fixture.git('update-ref', 'refs/heads/rollback-gate/ledger', start.ledger);
}

/** Whatever happened: one tuple as a whole that was recorded before, one commit for each step, a ledger whose chain and signatures hold. */
function expectSound(): void {
  const { image, model } = fixture.pinned();
  expect(model).toBe(image);
  expect(fixture.git('rev-list', '--count', `${start.main}..main`)).toBe({ bad: '0', two: '1', one: '2' }[image]);
  const records = fixture.ledger();
  expect(verifyLedger(records)).toMatchObject({ ok: true });
  const { states } = verifySignatures(records, readPublicKeys(new Map([['ci', publicPem]])));
  expect(states.slice(4).every((state) => state === 'valid')).toBe(true);
  const known = new Set(['one', 'two', 'bad'].map((name) => tupleId(releaseTuple(name))));
  expect(records.every((record) => known.has(record.tupleId))).toBe(true);
  for (const { attachment } of records) {
    if (attachment === undefined) continue;
    expect(sha256(`${fixture.git('show', `rollback-gate/ledger:attachments/${attachment.slice(7)}.json`)}\n`)).toBe(attachment);
  }
}

describe('a rollback with a further step that is killed', () => {
  let pushes: readonly number[] = [];

  it('takes two commits when it is not', async () => {
    await git.arm(0, 'before');
    const ended = await rollback();
    expect(ended).toEqual({ ...ended, code: 0, output: ended.code === 0 ? ended.output : '' });
    pushes = git.commands().flatMap((command, index) => (command.startsWith('push') ? [index + 1] : []));
    expect(fixture.pinned().image).toBe('one');
    expectSound();
    expect(fixture.ledger().filter(({ attachment }) => attachment !== undefined)).toHaveLength(2);
    reset();
  });

  it('ends on the same release when the same command is run again, wherever it was killed', async () => {
    const points = pushes.flatMap((at) => [
      [at, 'before', 'KILL'] as const,
      [at, 'after', 'KILL'] as const,
      [at, 'before', 'TERM'] as const,
    ]);
    for (const [at, when, signal] of points.filter((_, index) => index % STRIDE === 0)) {
      await git.arm(at, when, signal);
      const killed = await rollback();
      expect({ at, when, ended: killed.signal ?? killed.code }).not.toEqual({ at, when, ended: 0 });
      expectSound();
      await git.arm(0, 'before');
      const again = await rollback();
      expect({ at, when, signal, code: again.code, ...(again.code === 0 ? {} : { output: again.output }) }).toEqual({
        at,
        when,
        signal,
        code: 0,
      });
      expectSound();
      expect({ at, when, signal, image: fixture.pinned().image }).toEqual({ at, when, signal, image: 'one' });
      expect(verifyLedger(fixture.ledger())).toMatchObject({ ok: true });
      reset();
    }
  }, 1_800_000);
});
