import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { loadConfig } from '../../src/config/index.ts';
import { type JsonObject, tupleId } from '../../src/core/index.ts';
import type { GitHubApi } from '../../src/github/index.ts';
import { deploymentKey, type LedgerEntry, LedgerStore, parseLedger, servingHistory, verifyLedger } from '../../src/ledger/index.ts';
import { decideRollback, readPins } from '../../src/rollback/index.ts';
import { type Channel, compareAndSwap, dispatchChannel } from '../../src/write-back/index.ts';
import { type MemoryChannel, memoryChannel } from '../support/memory-channel.ts';
import { filesOf, releaseTuple } from '../support/rollback-fixture.ts';
import { tupleOf } from '../support/tuples.ts';

const RUNS = { numRuns: 120 };
const BRANCH = 'rollback-gate/ledger';

/** A channel whose every answer comes when the scheduler lets it. */
function slowly(scheduler: fc.Scheduler, channel: Channel): Channel {
  return {
    ...channel,
    snapshot: async (branch) => scheduler.schedule(Promise.resolve(await channel.snapshot(branch)), 'snapshot'),
    commit: async (branch, base, change) => {
      await scheduler.schedule(Promise.resolve(), 'commit');
      return channel.commit(branch, base, change);
    },
  };
}

const names = fc.constantFrom('a', 'b', 'c');
const wishes = fc.array(fc.record({ environment: fc.constantFrom('production', 'staging'), name: names, verified: fc.boolean() }), {
  minLength: 1,
  maxLength: 8,
});

describe('writers of the ledger that interleave', () => {
  it('lose no record, write none twice, and leave a chain that holds', async () => {
    const check = fc.asyncProperty(fc.scheduler(), wishes, async (scheduler, wanted) => {
      const memory = memoryChannel();
      const clock = { now: () => 0, sleep: () => scheduler.schedule(Promise.resolve(), 'pause') };
      const writers = wanted.map(async ({ environment, name, verified }) => {
        const store = new LedgerStore({ channel: slowly(scheduler, memory), branch: BRANCH, clock, random: () => 0 });
        const tuple = tupleOf(name);
        await store.record(environment, (records): LedgerEntry[] => {
          const entry = { environment, tuple };
          const deployed: LedgerEntry = { ...entry, event: 'deployed', key: deploymentKey('deployed', records, tupleId(tuple)) };
          return verified ? [deployed, { ...entry, event: 'verified', key: `verified:${name}` }] : [deployed];
        });
      });
      await scheduler.waitFor(Promise.all(writers));
      for (const environment of ['production', 'staging']) {
        const records = parseLedger(memory.text(BRANCH, `${environment}.jsonl`) ?? '', environment);
        expect(verifyLedger(records, environment)).toMatchObject({ ok: true });
        expect(new Set(records.map(({ key }) => key)).size).toBe(records.length);
        const own = wanted.filter((wish) => wish.environment === environment);
        const told = new Set(records.map((record) => record.tupleId));
        expect(told).toEqual(new Set(own.map(({ name }) => tupleId(tupleOf(name)))));
        const held = records.flatMap(({ event, tupleId: id }) => (event === 'verified' ? [id] : []));
        expect(new Set(held)).toEqual(new Set(own.filter(({ verified }) => verified).map(({ name }) => tupleId(tupleOf(name)))));
        // What ran is told without a gap: each stretch ends where the next begins.
        const history = servingHistory(records);
        expect(history.slice(1).map(({ from }) => from)).toEqual(history.slice(0, -1).map(({ to }) => to));
      }
      // A ledger only grows: each version of a file begins with all of the one before.
      for (const path of ['production.jsonl', 'staging.jsonl']) {
        const texts = memory.log(BRANCH).map(({ files }) => new TextDecoder().decode(files.get(path)));
        texts.slice(1).forEach((text, index) => expect(text.startsWith(texts[index] ?? '')).toBe(true));
      }
    });
    await fc.assert(check, RUNS);
  });
});

const environment = loadConfig(
  `version: 1
environments:
  production:
    pins:
      image: { file: deploy/app.yaml, kubernetes: app }
      model: { file: deploy/model.yaml, pointer: /model/uri, role: model }
      beta: { file: deploy/flags.yaml, pointer: /BETA, role: toggle, safe: false }
`,
  'c.yml',
).environments.get('production');
const RELEASES = ['one', 'two', 'bad', 'fixed'];
const KNOWN = new Set(RELEASES.map((name) => tupleId(releaseTuple(name))));

interface Order {
  readonly base: string;
  readonly message: string;
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

/** Somebody who writes what he is asked to, some time later, and only on the commit that he was told. */
function obedient(scheduler: fc.Scheduler, memory: MemoryChannel): GitHubApi {
  return {
    rest: async (_route, parameters) => {
      const { rollback } = (parameters as JsonObject & { client_payload: { rollback: Order } }).client_payload;
      const write = async (): Promise<void> => {
        await scheduler.schedule(Promise.resolve(), 'order');
        const files = Object.fromEntries(
          rollback.files.map(({ path, content }) => [path, Buffer.from(content, 'base64').toString('utf8')]),
        );
        if (memory.log('main').at(-1)?.head === rollback.base) memory.push('main', files, rollback.message);
      };
      void write();
      return { status: 204, data: null };
    },
    graphql: () => Promise.reject(new Error('not asked')),
  };
}

describe('rollbacks that others write', () => {
  it('never leave a tuple behind that nobody recorded', async () => {
    const orders = fc.array(fc.record({ bad: fc.constantFrom(...RELEASES), target: fc.constantFrom(...RELEASES) }), {
      minLength: 1,
      maxLength: 3,
    });
    const check = fc.asyncProperty(
      fc.scheduler(),
      orders,
      fc.array(fc.constantFrom(...RELEASES), { maxLength: 4 }),
      async (scheduler, wanted, pushes) => {
        if (!environment) throw new Error('no environment');
        const memory = memoryChannel({ main: filesOf('bad', false) });
        let now = 0;
        const clock = {
          now: () => now,
          sleep: async (milliseconds: number) => {
            await scheduler.schedule(Promise.resolve(), 'pause');
            now += milliseconds;
          },
        };
        const { signal } = new AbortController();
        const api = obedient(scheduler, memory);
        const rolling = wanted.map(async ({ bad, target }) => {
          const read = slowly(scheduler, memory);
          const channel = dispatchChannel({
            read,
            api,
            owner: 'o',
            repo: 'r',
            event: 'e',
            environment: 'production',
            clock,
            signal,
            wait: 20_000,
          });
          const decide = decideRollback({ environment, bad: releaseTuple(bad), target: releaseTuple(target), reason: 'p' });
          return compareAndSwap({ channel, branch: 'main', decide, clock, random: () => 0, attempts: 4 });
        });
        const pushing = scheduler.scheduleSequence(
          pushes.map((name) => ({ label: 'push', builder: async () => memory.push('main', filesOf(name, false)) })),
        );
        const results = await scheduler.waitFor(Promise.all([...rolling, pushing.task]));
        for (const version of memory.log('main')) {
          const { tuple } = await readPins(environment, (path) => Promise.resolve(version.files.get(path)));
          expect(KNOWN).toContain(tupleId(tuple));
        }
        // Who is told that it is written finds it in the history of the branch.
        for (const result of results.slice(0, -1)) {
          if (typeof result !== 'object' || !('result' in result) || result.result !== 'committed') continue;
          expect(memory.log('main').map(({ head }) => head)).toContain(result.commit);
        }
      },
    );
    await fc.assert(check, RUNS);
  });
});
