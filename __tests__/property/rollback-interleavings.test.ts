import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { loadConfig } from '../../src/config/index.ts';
import { type Tuple, tupleId } from '../../src/core/index.ts';
import { decideRollback, readPins } from '../../src/rollback/index.ts';
import { compareAndSwap } from '../../src/write-back/index.ts';
import { type MemoryChannel, memoryChannel } from '../support/memory-channel.ts';
import { filesOf, releaseTuple } from '../support/rollback-fixture.ts';

const RUNS = { numRuns: 150 };

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

const RELEASES = ['one', 'two', 'three', 'bad', 'fixed'];
const KNOWN = new Set(RELEASES.map((name) => tupleId(releaseTuple(name))));

/** What somebody does to the branch in between: deploys a release as a whole, or edits a line beside the pins. */
const pushes = fc.oneof(
  fc.constantFrom(...RELEASES).map((name) => ({ files: filesOf(name, false) })),
  fc.nat(99).map((count) => ({ note: `# edit ${count}\n` })),
);
const rollbacks = fc.record({ bad: fc.constantFrom(...RELEASES), target: fc.constantFrom(...RELEASES) });

interface Seen {
  readonly tuple: Tuple;
  readonly others: string;
}

/** All pins, and everything in the files that is no pin. */
async function look(channel: MemoryChannel): Promise<Seen> {
  if (!environment) throw new Error('no environment');
  const snapshot = await channel.snapshot('main');
  const { tuple, files } = await readPins(environment, (path) => snapshot.read(path));
  const texts = [...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('');
  const others = tuple.members.reduce((text, { value }) => text.replace(value, '*'), texts);
  return { tuple, others };
}

describe('writers that interleave', () => {
  it('never leave a tuple behind that nobody recorded, and never lose an edit beside the pins', async () => {
    const scenario = fc.tuple(fc.scheduler(), fc.array(rollbacks, { minLength: 1, maxLength: 4 }), fc.array(pushes, { maxLength: 6 }));
    const check = fc.asyncProperty(scenario, async ([scheduler, wanted, others]) => {
      if (!environment) throw new Error('no environment');
      const channel = memoryChannel({ main: filesOf('bad', false) });
      const slow = { ...channel, ...scheduled(scheduler, channel) };
      const commits: { before: Seen; after: Seen }[] = [];

      const rolling = wanted.map(async ({ bad, target }) => {
        const decide = decideRollback({ environment, bad: releaseTuple(bad), target: releaseTuple(target), reason: 'p' });
        const clock = { now: () => 0, sleep: () => scheduler.schedule(Promise.resolve(), 'pause') };
        await compareAndSwap({ channel: slow, branch: 'main', decide, clock, random: () => 0 });
      });
      const pushing = scheduler.scheduleSequence(
        others.map((push) => ({
          label: 'push',
          builder: async () => {
            if ('files' in push) channel.push('main', push.files);
            else
              channel.push('main', {
                'deploy/model.yaml': `${push.note}${channel.text('main', 'deploy/model.yaml')?.replace(/^# edit.*\n/, '')}`,
              });
          },
        })),
      );
      await scheduler.waitFor(Promise.all([...rolling, pushing.task]));
      for (const index of channel.log('main').keys()) {
        const at = memoryChannel();
        const version = channel.log('main')[index];
        at.push('main', Object.fromEntries([...(version?.files ?? [])].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])));
        const after = await look(at);
        expect(KNOWN).toContain(tupleId(after.tuple));
        const before = commits.at(-1)?.after;
        if (before && version?.message.startsWith('Roll back')) expect(after.others).toBe(before.others);
        commits.push({ before: before ?? after, after });
      }
    });
    await fc.assert(check, RUNS);
  });
});

/** The channel with every answer held back until the scheduler lets it go. */
function scheduled(scheduler: fc.Scheduler, channel: MemoryChannel): Pick<MemoryChannel, 'snapshot' | 'commit'> {
  return {
    snapshot: async (branch) => {
      const snapshot = await channel.snapshot(branch);
      return scheduler.schedule(Promise.resolve(snapshot), 'snapshot');
    },
    commit: async (branch, base, change) => {
      await scheduler.schedule(Promise.resolve(), 'commit');
      return channel.commit(branch, base, change);
    },
  };
}
