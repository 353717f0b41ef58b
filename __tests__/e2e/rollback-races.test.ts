import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { loadConfig } from '../../src/config/index.ts';
import { makeTuple, sha256, systemClock, type Tuple } from '../../src/core/index.ts';
import { openRepository } from '../../src/git/index.ts';
import { decideRollback, readPins, type RollbackDecision } from '../../src/rollback/index.ts';
import { compareAndSwap, gitChannel, type WriteResult } from '../../src/write-back/index.ts';
import { type GitFixture, gitFixture } from '../support/git-fixture.ts';

/** Writers at one time, each with a pin of its own on the line next to the others' in one file. */
const WRITERS = Number(process.env['RACE_WRITERS'] ?? 8);

let repo: GitFixture | undefined;
afterEach(async () => {
  await repo?.cleanup();
  repo = undefined;
});

const services = Array.from({ length: WRITERS }, (_, index) => `service-${index}`);
const config = loadConfig(
  `version: 1\nenvironments:\n${services.map((name) => `  ${name}:\n    pins:\n      image: { file: images.yaml, pointer: /${name}, role: image }\n`).join('')}`,
  'c.yml',
);
const image = (name: string, version: string): string => `registry.example/${name}@${sha256(version)}`;
const tuple = (name: string, version: string): Tuple => makeTuple([{ name: 'image', role: 'image', value: image(name, version) }]);
const file = (version: (name: string) => string): string => services.map((name) => `${name}: ${image(name, version(name))}\n`).join('');

async function setup(): Promise<{ fixture: GitFixture; git: (...args: string[]) => string }> {
  const fixture = await gitFixture();
  repo = fixture;
  await fixture.write({ 'images.yaml': file(() => 'bad'), 'other.txt': 'x\n' });
  await fixture.commit('All bad');
  const bare = await fixture.bare();
  // A forced update would be refused by this remote, and show as a failure here.
  execFileSync('git', ['config', 'receive.denyNonFastForwards', 'true'], { cwd: bare, env: fixture.env });
  return { fixture, git: (...args) => execFileSync('git', args, { cwd: bare, env: fixture.env, encoding: 'utf8' }).trimEnd() };
}

async function rollBack(directory: string, name: string): Promise<WriteResult<RollbackDecision>> {
  const repository = await openRepository(directory);
  const channel = gitChannel(repository, { remote: 'origin' });
  const environment = config.environments.get(name);
  if (!environment) throw new Error(name);
  try {
    const decide = decideRollback({ environment, bad: tuple(name, 'bad'), target: tuple(name, 'good'), reason: 'race' });
    return await compareAndSwap({ channel, branch: 'main', clock: systemClock, decide });
  } finally {
    await channel.close();
    await repository.close();
  }
}

/** Somebody else, with git alone: commits to another file, again and again until it is taken. */
async function pushOther(fixture: GitFixture, index: number): Promise<void> {
  const clone = `${fixture.directory}-${index}`;
  const git = (...args: string[]): void => void execFileSync('git', args, { env: fixture.env, stdio: 'pipe' });
  git('clone', '-q', `${fixture.directory}/../origin.git`, clone);
  execFileSync('sh', ['-c', `echo ${index} > ${clone}/other-${index}.txt`]);
  git('-C', clone, 'add', '-A');
  git('-C', clone, 'commit', '-q', '-m', `Other ${index}`);
  for (;;) {
    try {
      git('-C', clone, 'push', '-q', 'origin', 'main');
      return;
    } catch {
      git('-C', clone, 'pull', '-q', '--rebase', 'origin', 'main');
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
    }
  }
}

describe('rollbacks that race', () => {
  it('all survive on adjacent lines, and nobody else loses a change', async () => {
    const { fixture, git } = await setup();
    const first = git('rev-parse', 'main');
    const others = [0, 1, 2];
    const [results] = await Promise.all([
      Promise.all(services.map((name) => rollBack(fixture.directory, name))),
      Promise.all(others.map((index) => pushOther(fixture, index))),
    ]);
    expect(results.map(({ result }) => result)).toEqual(services.map(() => 'committed'));
    expect(git('show', 'main:images.yaml')).toBe(file(() => 'good').trimEnd());
    for (const index of others) expect(git('show', `main:other-${index}.txt`)).toBe(String(index));
    expect(git('rev-list', '--count', `${first}..main`)).toBe(String(WRITERS + others.length));
    expect(git('rev-list', '--count', '--merges', 'main')).toBe('0');
  });

  it('of one environment end in one commit', async () => {
    const { fixture, git } = await setup();
    const first = git('rev-parse', 'main');
    const results = await Promise.all(services.map(() => rollBack(fixture.directory, 'service-0')));
    expect(git('rev-list', '--count', `${first}..main`)).toBe('1');
    // Writers that decided the same within one second made the very same commit; the others found it there.
    const commits = results.flatMap((result) => (result.result === 'committed' ? [result.commit] : []));
    expect(new Set(commits)).toEqual(new Set([git('rev-parse', 'main')]));
    const found = new Set(results.map((result) => (result.result === 'stopped' ? result.value.found : result.result)));
    expect([...found].every((value) => value === 'committed' || value === 'target')).toBe(true);
  });

  it('leave a fix forward alone, whoever is faster', async () => {
    const { fixture, git } = await setup();
    const fix = (async () => {
      const repository = await openRepository(fixture.directory);
      const channel = gitChannel(repository, { remote: 'origin' });
      const environment = config.environments.get('service-0');
      if (!environment) throw new Error('no environment');
      await compareAndSwap({
        channel,
        branch: 'main',
        clock: systemClock,
        decide: async (snapshot) => {
          const at = await readPins(environment, (path) => snapshot.read(path));
          const text = new TextDecoder()
            .decode(at.files.get('images.yaml'))
            .replace(at.tuple.members[0]?.value ?? '', image('service-0', 'fixed'));
          return {
            do: 'commit',
            change: { files: new Map([['images.yaml', new TextEncoder().encode(text)]]), message: 'Fix forward' },
            value: undefined,
          };
        },
      });
      await channel.close();
      await repository.close();
    })();
    const [result] = await Promise.all([rollBack(fixture.directory, 'service-0'), fix]);
    const fixed = git('show', 'main:images.yaml').split('\n')[0];
    expect(fixed).toBe(`service-0: ${image('service-0', 'fixed')}`);
    const outcome = result.result === 'stopped' ? result.value.found : result.result;
    expect(['committed', 'other']).toContain(outcome);
    expect(git('log', '--format=%s', 'main').split('\n')[0]).toBe('Fix forward');
    expect((await rollBack(fixture.directory, 'service-0')).result).toBe('stopped');
  });
});
