import type { RegistriesConfig } from '../../config/index.ts';
import type { Host } from '../../core/index.ts';
import type { AskAvailability, CheckOptions } from '../../registry/index.ts';

/** How registries are asked: as Docker would, with what a login action has left. */
export async function reachRegistries(host: Host, config: RegistriesConfig): Promise<AskAvailability> {
  const { askRegistries } = await import('../../registry/index.ts');
  return askRegistries(await registryOptions(host, config));
}

/** What every request to a registry is made with. */
export async function registryOptions(
  host: Host,
  { platforms, tokenServers, plainHttp }: Pick<RegistriesConfig, 'platforms' | 'tokenServers' | 'plainHttp'>,
): Promise<CheckOptions> {
  const { dockerCredentials, runCredentialHelper } = await import('../../registry/index.ts');
  const credentials = dockerCredentials({ env: (name) => host.env(name), runHelper: runCredentialHelper });
  const { fetch, clock, signal } = host;
  return { fetch, clock, signal, mask: (secret) => host.mask(secret), credentials, platforms, tokenServers, plainHttp };
}
