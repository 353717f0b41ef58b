import type { Config, EnvironmentConfig } from '../../config/index.ts';
import { GateError } from '../../core/index.ts';

type Environments = Pick<Config, 'environments'>;

/** The environments that are meant: the one of that name, or all. @throws GateError RG-ENVIRONMENT-UNKNOWN */
export function selectEnvironments(config: Environments, name: string | undefined): readonly EnvironmentConfig[] {
  return name === undefined ? [...config.environments.values()] : [namedEnvironment(config, name)];
}

/** The one environment that is meant: that of the name, or the only one there is. @throws GateError RG-USAGE, RG-ENVIRONMENT-UNKNOWN */
export function oneEnvironment(config: Environments, name: string | undefined): EnvironmentConfig {
  if (name !== undefined) return namedEnvironment(config, name);
  const [only, ...others] = config.environments.values();
  if (only && others.length === 0) return only;
  throw new GateError('RG-USAGE', 'the environment is missing', { expected: only ? `--environment with one of: ${known(config)}` : NONE });
}

const NONE = 'an environment in the configuration, which has none';

function namedEnvironment(config: Environments, name: string): EnvironmentConfig {
  const environment = config.environments.get(name);
  if (environment) return environment;
  throw new GateError('RG-ENVIRONMENT-UNKNOWN', `the environment ${JSON.stringify(name)} is not in the configuration`, {
    expected: config.environments.size > 0 ? `one of: ${known(config)}` : NONE,
  });
}

function known({ environments }: Environments): string {
  return [...environments.keys()].join(', ');
}
