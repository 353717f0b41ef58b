import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { openRepository } from '../../../src/git/index.ts';
import { type LedgerEntry, LedgerStore, parseLedger, verifyLedger } from '../../../src/ledger/index.ts';
import { gitChannel } from '../../../src/write-back/index.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';
import { memoryChannel } from '../../support/memory-channel.ts';
import { tupleOf } from '../../support/tuples.ts';

const BRANCH = 'rollback-gate/ledger';
const clock = { now: () => Date.UTC(2026, 2, 3), sleep: () => Promise.resolve() };
const entry = (key: string, environment = 'production'): LedgerEntry => ({ environment, event: 'deployed', tuple: tupleOf(key), key });

let repo: GitFixture | undefined;
afterEach(async () => {
  await repo?.cleanup();
  repo = undefined;
});

describe('the ledger store', () => {
  it('begins with an explanation, keeps a file per environment, and writes an entry once', async () => {
    const channel = memoryChannel();
    const store = new LedgerStore({ channel, branch: BRANCH, clock });
    expect(await store.read('production')).toEqual([]);
    expect((await store.append([entry('k1'), entry('k2')])).appended).toHaveLength(2);
    expect((await store.append([entry('k2'), entry('k3')])).appended).toMatchObject([{ key: 'k3', seq: 2 }]);
    expect((await store.append([entry('k3')])).appended).toEqual([]);
    await store.append([entry('k1', 'staging')]);
    expect(channel.log(BRANCH).map(({ message }) => message.trim().replace(/ [0-9a-f]{12}/g, ''))).toEqual([
      'production: deployed, deployed',
      'production: deployed',
      'staging: deployed',
    ]);
    expect(channel.text(BRANCH, 'README.md')).toContain('# Deployment ledger');
    expect((await store.read('production')).map(({ key }) => key)).toEqual(['k1', 'k2', 'k3']);
    expect(await store.read('staging')).toHaveLength(1);
  });

  it('will not build on a ledger that was tampered with', async () => {
    const channel = memoryChannel();
    const store = new LedgerStore({ channel, branch: BRANCH, clock });
    await store.append([entry('k1'), entry('k2')]);
    channel.push(BRANCH, {
      'production.jsonl': (channel.text(BRANCH, 'production.jsonl') ?? '').replace('"event":"deployed"', '"event":"verified"'),
    });
    await expect(store.read('production')).rejects.toMatchObject({
      code: 'RG-LEDGER-BROKEN',
      place: { file: 'production.jsonl', line: 1 },
    });
    await expect(store.append([entry('k3')])).rejects.toMatchObject({ code: 'RG-LEDGER-BROKEN' });
  });

  it('says that the branch takes no writes, or that others were always faster', async () => {
    const channel = memoryChannel();
    channel.answers.push({ result: 'refused', reason: 'protected', detail: 'GH013' });
    await expect(new LedgerStore({ channel, branch: BRANCH, clock }).append([entry('k')])).rejects.toMatchObject({
      code: 'RG-WRITE-REFUSED',
      message: expect.stringContaining('GH013'),
    });
    channel.answers.push({ result: 'stale' }, { result: 'stale' });
    const hasty = new LedgerStore({ channel, branch: BRANCH, clock, attempts: 2 });
    await expect(hasty.append([entry('k')])).rejects.toMatchObject({ code: 'RG-WRITE-RACE' });
  });

  it('loses no entry of eight writers at one time on a real remote', async () => {
    repo = await gitFixture();
    await repo.write({ a: 'x' });
    await repo.commit('First');
    const bare = await repo.bare();
    const { directory } = repo;
    const writers = Array.from({ length: 8 }, async (_, index) => {
      const repository = await openRepository(directory);
      const channel = gitChannel(repository, { remote: 'origin' });
      const now = (): number => Date.now();
      const sleep = (milliseconds: number): Promise<void> =>
        new Promise((resolve) => {
          setTimeout(resolve, milliseconds);
        });
      const store = new LedgerStore({ channel, branch: BRANCH, clock: { now, sleep } });
      await store.append([entry(`${index}-first`)]);
      await store.append([entry(`${index}-second`)]);
      await channel.close();
      await repository.close();
    });
    await Promise.all(writers);
    const text = execFileSync('git', ['show', `${BRANCH}:production.jsonl`], { cwd: bare, env: repo.env, encoding: 'utf8' });
    const records = parseLedger(text, 'production.jsonl');
    expect(verifyLedger(records)).toMatchObject({ ok: true, records: 16 });
    expect(new Set(records.map(({ key }) => key)).size).toBe(16);
    const count = execFileSync('git', ['rev-list', '--count', BRANCH], { cwd: bare, env: repo.env, encoding: 'utf8' });
    expect(count.trim()).toBe('16');
  });
});
