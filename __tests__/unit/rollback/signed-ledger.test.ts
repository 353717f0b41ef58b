import { generateKeyPairSync } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import type { CommandResult } from '../../../src/core/index.ts';
import { openRepository } from '../../../src/git/index.ts';
import { LedgerStore, openSigner } from '../../../src/ledger/index.ts';
import { gitChannel } from '../../../src/write-back/index.ts';
import { runCheck } from '../../support/check-host.ts';
import { releaseTuple, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const PUBLIC = publicKey.export({ type: 'spki', format: 'pem' }).toString();

let f: RollbackFixture | undefined;
afterEach(async () => {
  await f?.cleanup();
  f = undefined;
});

/** `one` and `two` were verified by whoever has the key; then somebody writes what they like. */
async function fixtureOf(forged: readonly string[]): Promise<RollbackFixture> {
  const keys = `sign: LEDGER_KEY, unsigned: refuse, keys: { ci: ${JSON.stringify(PUBLIC)} }`;
  const fixture = await rollbackFixture((config) =>
    config.replace('ledger: {', `ledger: { ${keys},`).replace('ladder: []', "ladder: [page: 'https://page.example/x']"),
  );
  f = fixture;
  const repository = await openRepository(fixture.repo.directory);
  const channel = gitChannel(repository, { remote: 'origin' });
  const branch = 'rollback-gate/ledger';
  const { clock } = fixture.host();
  const append = (store: LedgerStore, release: string): Promise<unknown> =>
    store.append(
      (['deployed', 'verified'] as const).map((event) => ({
        environment: 'production',
        event,
        tuple: releaseTuple(release),
        key: `${event}:${release}`,
      })),
    );
  for (const release of ['one', 'two']) await append(new LedgerStore({ channel, branch, clock, signer: openSigner(KEY) }), release);
  for (const release of forged) await append(new LedgerStore({ channel, branch, clock }), release);
  await channel.close();
  await repository.close();
  await fixture.deploy('bad');
  return fixture;
}

const run = (fixture: RollbackFixture, env: Readonly<Record<string, string>>, pages: string[] = []): Promise<CommandResult> => {
  const elsewhere: typeof fetch = (_input, init) => {
    pages.push(init?.body as string);
    return Promise.resolve(new Response(null, { status: 202 }));
  };
  return rollback({ positionals: [], options: { environment: 'production' } }, fixture.host({ env, elsewhere }));
};

describe('a ledger that believes known keys alone', () => {
  it('is written with the key, and tells nobody of it', async () => {
    const fixture = await fixtureOf([]);
    const result = await run(fixture, { LEDGER_KEY: KEY });
    expect(result).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(fixture.ledger().every(({ signature }) => signature !== undefined)).toBe(true);
    expect(JSON.stringify(result)).not.toContain(KEY.split('\n')[1]);
  });

  it('is left as it is without the key, and the rollback goes on', async () => {
    const fixture = await fixtureOf([]);
    const result = await run(fixture, {});
    expect(result).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(fixture.pinned().image).toBe('two');
    expect(fixture.ledger()).toHaveLength(4);
    expect(JSON.stringify(result.report?.facts)).toContain('the ledger takes signed records only, and there is no key to sign with');
  });

  it('leads to nothing that somebody else has written into it: the ladder is next', async () => {
    const fixture = await fixtureOf(['three']);
    const pages: string[] = [];
    const result = await run(fixture, { LEDGER_KEY: KEY }, pages);
    expect(result).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
    expect(result.report?.headline).toContain('RG-LEDGER-SIGNATURE');
    expect(fixture.pinned().image).toBe('bad');
    expect(pages).toHaveLength(1);
    await fixture.repo.git('fetch', '-q', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    const { report } = await runCheck(fixture.repo.directory, { gates: 'quarantine' });
    expect(report?.findings.map(({ rule }) => rule)).toEqual(['quarantine/ledger-broken']);
  });

  it('refuses a key that is not among those of the configuration before anything is written', async () => {
    const fixture = await fixtureOf([]);
    const other = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    await expect(run(fixture, { LEDGER_KEY: other })).rejects.toMatchObject({
      code: 'RG-LEDGER-SIGNATURE',
      message: expect.stringContaining('LEDGER_KEY'),
    });
    await expect(run(fixture, { LEDGER_KEY: 'no key' })).rejects.toMatchObject({
      code: 'RG-LEDGER-SIGNATURE',
      message: expect.not.stringContaining('no key'),
    });
  });
});
