import { type Config, DEFAULT_CONFIG_PATH, loadConfig } from '../../config/index.ts';
import type { Host } from '../../core/index.ts';
import { readConfig } from '../shared/read-config.ts';
import type { CommitFiles } from './files.ts';

/**
 * The configuration that a commit has, so that it is sealed and verified by the same rules whenever that is. One that a person names is the
 * one on disk, and so is that for a commit which has none. @throws GateError RG-CONFIG-*
 */
export async function configAt(files: CommitFiles, host: Host, path: string | undefined): Promise<Config> {
  const bytes = path === undefined ? await files.read(DEFAULT_CONFIG_PATH) : undefined;
  return bytes ? loadConfig(new TextDecoder().decode(bytes), DEFAULT_CONFIG_PATH) : readConfig(host.directory, path);
}
