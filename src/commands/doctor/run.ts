import type { CommandInput, CommandResult, Host } from '../../core/index.ts';
import { type GitRepository, openRepository } from '../../git/index.ts';
import { selectEnvironments } from '../shared/environments.ts';
import { loadOrErrors } from '../shared/read-config.ts';
import { CHECKS } from './checks/index.ts';
import { resultOf, type Section } from './result.ts';
import type { DoctorContext } from './types.ts';

/**
 * Looks at everything, whatever is found first, and says what to change, and what was not asked.
 * @throws GateError RG-GIT-MISSING, RG-ENVIRONMENT-UNKNOWN
 */
export async function run(input: CommandInput, host: Host): Promise<CommandResult> {
  const repository = await openRepository(host.directory);
  try {
    const context = await openContext(input, host, repository);
    const sections: Section[] = [];
    // Without an environment there is nobody to ask.
    const left = CHECKS.filter(({ online }) => online && context.offline && context.environments.length > 0);
    for (const check of CHECKS) {
      host.signal.throwIfAborted();
      if (check.online && context.offline) continue;
      const look = await check.load();
      sections.push({ id: check.id, title: check.title, found: await look(context) });
    }
    return resultOf(sections, left, context.config === undefined || context.environments.length > 0);
  } finally {
    await repository.close();
  }
}

async function openContext({ options }: CommandInput, host: Host, repository: GitRepository): Promise<DoctorContext> {
  const text = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);
  const configPath = text('config');
  const loaded = await loadOrErrors(host.directory, configPath);
  return {
    host,
    repository,
    configPath,
    ...loaded,
    environments: loaded.config ? selectEnvironments(loaded.config, text('environment')) : [],
    offline: options['offline'] === true,
  };
}
