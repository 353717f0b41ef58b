import { GateError, isJsonObject, type JsonValue } from '../core/index.ts';
import { registryName } from './hosts.ts';
import type { Credentials } from './types.ts';

/** What the Docker configuration says about one registry. */
export type CredentialEntry = { readonly helper: string } | { readonly credentials: Credentials } | undefined;

export interface DockerConfig {
  entry(registry: string): CredentialEntry;
}

/**
 * Reads the `config.json` that `docker login` and the login actions leave: `credHelpers`, then what stands in `auths`, then `credsStore`.
 * @throws GateError RG-FILE when it is no JSON object
 */
export function readDockerConfig(text: string, path: string): DockerConfig {
  let config: JsonValue;
  try {
    config = JSON.parse(text.replace(/^\uFEFF/, '')) as JsonValue;
  } catch (cause) {
    throw new GateError('RG-FILE', `${path} is no JSON`, { expected: 'a configuration of Docker', cause });
  }
  if (!isJsonObject(config)) throw new GateError('RG-FILE', `${path} is no JSON object`, { expected: 'a configuration of Docker' });
  const [helpers, auths] = [byRegistry(config['credHelpers']), byRegistry(config['auths'])];
  const store = config['credsStore'];
  return {
    entry(registry) {
      const name = registryName(registry);
      const helper = helpers.get(name);
      if (typeof helper === 'string') return { helper };
      const credentials = credentialsOf(auths.get(name));
      if (credentials) return { credentials };
      return typeof store === 'string' && store !== '' ? { helper: store } : undefined;
    },
  };
}

function byRegistry(value: JsonValue | undefined): ReadonlyMap<string, JsonValue> {
  if (value === undefined || !isJsonObject(value)) return new Map();
  return new Map(Object.entries(value).map(([key, one]) => [registryName(key), one]));
}

function credentialsOf(value: JsonValue | undefined): Credentials | undefined {
  if (value === undefined || !isJsonObject(value)) return undefined;
  const { auth, username, password, identitytoken } = value;
  if (typeof identitytoken === 'string' && identitytoken !== '') return { kind: 'identity', token: identitytoken };
  if (typeof username === 'string' && typeof password === 'string') return { kind: 'basic', username, password };
  if (typeof auth !== 'string' || auth === '') return undefined;
  const text = Buffer.from(auth, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon === -1 ? undefined : { kind: 'basic', username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, '') };
}

/** The answer of a `docker-credential-NAME get`; `<token>` as the user name says that the secret is a token for the token server. */
export function readHelperAnswer(text: string): Credentials | undefined {
  let answer: JsonValue;
  try {
    answer = JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
  if (!isJsonObject(answer)) return undefined;
  const { Username: username, Secret: secret } = answer;
  if (typeof username !== 'string' || typeof secret !== 'string' || secret === '') return undefined;
  return username === '<token>' ? { kind: 'identity', token: secret } : { kind: 'basic', username, password: secret };
}
