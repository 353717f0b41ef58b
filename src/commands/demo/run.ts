import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandInput, type CommandResult, formatDuration, GateError, type Host } from '../../core/index.ts';
import { withPlainGit } from '../../git/index.ts';
import { play } from './acts.ts';
import { DemoDeployer } from './deployer.ts';
import { DemoRepository } from './repository.ts';
import { DemoService } from './service.ts';
import { BEHAVIOURS, IMAGES } from './stage.ts';

/**
 * Plays the demo in a temporary folder: a real repository with a bare remote, a real service on loopback, the shipped verbs.
 * Leaves nothing behind unless `keep` is given, however it ends. The verdict is `pass` when every act ended as it should.
 */
export async function run(input: CommandInput, host: Host): Promise<CommandResult> {
  const folder = await makeFolder();
  const keep = input.options['keep'] === true;
  const remain = keep ? undefined : host.atExit?.(() => rmSync(folder, { recursive: true, force: true }));
  try {
    return await withPlainGit(join(folder, 'home'), () => tell({ folder, keep }, host));
  } finally {
    if (!keep) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    remain?.();
  }
}

async function tell({ folder, keep }: { readonly folder: string; readonly keep: boolean }, host: Host): Promise<CommandResult> {
  const service = new DemoService(IMAGES.third, BEHAVIOURS);
  const repository = new DemoRepository(folder, host.signal);
  const deployer = new DemoDeployer(repository, service, host.clock);
  const started = host.clock.now();
  try {
    const url = await service.start();
    await repository.create();
    const acts = await play({ host, repository, deployer, url });
    const failed = acts.filter((act) => !act.ok).map((act) => act.name);
    const seconds = formatDuration(Math.round((host.clock.now() - started) / 1000) * 1000);
    const outcome = failed.length === 0 ? 'Every act ended as it should' : `These acts did not end as they should: ${failed.join(', ')}`;
    host.write(`\n${outcome}. The demo took ${seconds}.\n`);
    if (keep) host.write(`Kept: ${folder}\n`);
    return { verdict: failed.length === 0 ? 'pass' : 'fail', json: { acts: acts.map(({ name, ok }) => ({ name, ok })) } };
  } finally {
    await deployer.stop();
    await service.stop();
  }
}

async function makeFolder(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), 'rollback-gate-demo-'));
  } catch (error) {
    const hint = 'set TMPDIR to a folder that can be written';
    throw new GateError('RG-FILE', `no folder can be made in ${tmpdir()}`, { hint, cause: error });
  }
}
