import type { Config, EnvironmentConfig } from '../../config/index.ts';
import { GateError } from '../../core/index.ts';

/** The environment of that name, or the only one. @throws GateError RG-USAGE, RG-ENVIRONMENT-UNKNOWN */
export function chooseEnvironment({ environments }: Config, name: string | undefined): EnvironmentConfig {
  const known = [...environments.keys()].join(', ') || 'none';
  const [only, ...others] = environments.values();
  if (name === undefined && only && others.length === 0) return only;
  if (name === undefined)
    throw new GateError('RG-USAGE', 'the environment is missing', { expected: `--environment with one of: ${known}` });
  const found = environments.get(name);
  if (found) return found;
  throw new GateError('RG-ENVIRONMENT-UNKNOWN', `the environment ${JSON.stringify(name)} is not in the configuration`, {
    expected: `one of: ${known}`,
  });
}
