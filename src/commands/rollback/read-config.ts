import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Config, DEFAULT_CONFIG_PATH, loadConfig } from '../../config/index.ts';
import { GateError } from '../../core/index.ts';

/** @throws GateError RG-CONFIG-MISSING, RG-CONFIG-* */
export async function readConfig(directory: string, path = DEFAULT_CONFIG_PATH): Promise<Config> {
  const text = await readFile(resolve(directory, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw new GateError('RG-FILE', `${path} could not be read: ${error.code ?? error.message}`);
    throw new GateError('RG-CONFIG-MISSING', `${path} does not exist`, { hint: 'run: rollback-gate init; or name another file with --config' });
  });
  return loadConfig(text, path);
}
