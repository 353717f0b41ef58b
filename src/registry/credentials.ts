import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GateError } from '../core/index.ts';
import { type DockerConfig, readDockerConfig, readHelperAnswer } from './docker-config.ts';
import { registryName } from './hosts.ts';
import type { Credentials, CredentialSource } from './types.ts';

/** Docker Hub is kept under this name by credential helpers. */
const HUB_KEY = 'https://index.docker.io/v1/';

export interface DockerCredentialOptions {
  /** Looks up an environment variable: `DOCKER_CONFIG`, `HOME`, `USERPROFILE`. */
  readonly env: (name: string) => string | undefined;
  /** Runs `docker-credential-NAME get` with the server on standard input; `undefined` when it fails or does not exist. */
  readonly runHelper: (name: string, server: string) => Promise<string | undefined>;
}

/** Credentials as Docker has them: what a login action has left in `config.json`, or what its credential helpers answer. Read once, when first asked. */
export function dockerCredentials({ env, runHelper }: DockerCredentialOptions): CredentialSource {
  let config: Promise<DockerConfig | undefined> | undefined;
  const found = new Map<string, Promise<Credentials | undefined>>();
  const look = async (registry: string): Promise<Credentials | undefined> => {
    config ??= loadConfig(env);
    const entry = (await config)?.entry(registry);
    if (!entry) return undefined;
    if ('credentials' in entry) return entry.credentials;
    if (!/^[A-Za-z0-9._-]+$/.test(entry.helper)) return undefined;
    const answer = await runHelper(entry.helper, registry === 'docker.io' ? HUB_KEY : registry);
    return answer === undefined ? undefined : readHelperAnswer(answer);
  };
  return (registry) => {
    const name = registryName(registry);
    const known = found.get(name) ?? look(name);
    found.set(name, known);
    return known;
  };
}

async function loadConfig(env: DockerCredentialOptions['env']): Promise<DockerConfig | undefined> {
  const home = env('HOME') ?? env('USERPROFILE');
  const folder = env('DOCKER_CONFIG') ?? (home === undefined ? undefined : join(home, '.docker'));
  if (folder === undefined) return undefined;
  const path = join(folder, 'config.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new GateError('RG-FILE', `${path} cannot be read`, { hint: 'mend its permissions, or log in again', cause });
  }
  return readDockerConfig(text, path);
}
