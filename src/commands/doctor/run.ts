import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Config, DEFAULT_CONFIG_PATH, loadConfig } from '../../config/index.ts';
import { type CommandInput, type CommandResult, GateError, type Host, toGateErrors } from '../../core/index.ts';
import { type GitRepository, openRepository } from '../../git/index.ts';
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
  const loaded = await loadOrErrors(host.directory, configPath ?? DEFAULT_CONFIG_PATH);
  return {
    host,
    repository,
    configPath,
    ...loaded,
    environments: loaded.config ? selectEnvironments(loaded.config, text('environment')) : [],
    offline: options['offline'] === true,
  };
}

async function loadOrErrors(directory: string, path: string): Promise<Pick<DoctorContext, 'config' | 'configText' | 'configErrors'>> {
  let configText: string | undefined;
  try {
    configText = await readFile(resolve(directory, path), 'utf8');
    return { config: loadConfig(configText, path), configText, configErrors: [] };
  } catch (thrown) {
    const isMissing = (thrown as NodeJS.ErrnoException).code === 'ENOENT';
    const errors = isMissing ? [new GateError('RG-CONFIG-MISSING', `${path} does not exist`)] : toGateErrors(thrown);
    return { config: undefined, configText, configErrors: errors };
  }
}

function selectEnvironments({ environments }: Config, name: string | undefined): DoctorContext['environments'] {
  if (name === undefined) return [...environments.values()];
  const environment = environments.get(name);
  if (environment) return [environment];
  const known = [...environments.keys()].join(', ') || 'none';
  throw new GateError('RG-ENVIRONMENT-UNKNOWN', `there is no environment ${JSON.stringify(name)}`, { expected: `one of: ${known}` });
}
