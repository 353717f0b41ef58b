import { type Config, DEFAULT_CONFIG_PATH, loadConfig } from '../../config/index.ts';
import { GateError, toGateErrors } from '../../core/index.ts';
import { readUserFile } from './user-file.ts';

/** @throws GateError RG-CONFIG-MISSING, RG-FILE, RG-CONFIG-* */
export async function readConfig(directory: string, path = DEFAULT_CONFIG_PATH): Promise<Config> {
  return loadConfig(await readText(directory, path), path);
}

/** The configuration as far as it can be read, with all that is wrong with it. */
export interface LoadedConfig {
  readonly config: Config | undefined;
  readonly configText: string | undefined;
  readonly configErrors: readonly GateError[];
}

/** As `readConfig`, for those who have something to say of a configuration with mistakes too. */
export async function loadOrErrors(directory: string, path = DEFAULT_CONFIG_PATH): Promise<LoadedConfig> {
  let configText: string | undefined;
  try {
    configText = await readText(directory, path);
    return { config: loadConfig(configText, path), configText, configErrors: [] };
  } catch (thrown) {
    return { config: undefined, configText, configErrors: toGateErrors(thrown) };
  }
}

async function readText(directory: string, path: string): Promise<string> {
  try {
    return (await readUserFile(directory, path)).toString('utf8');
  } catch (error) {
    if (!(error instanceof GateError) || !isMissing(error.cause)) throw error;
    throw new GateError('RG-CONFIG-MISSING', `${path} does not exist`, {
      hint: 'run: rollback-gate init; or name another file with --config',
    });
  }
}

function isMissing(cause: unknown): boolean {
  return (cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
}
